import { followTheme } from './theme';
import type { OfficeFacts } from './office';

/** Sets up what all pages of the add-in share: theme, and a body without margins. */
export function startPage(office: Pick<OfficeFacts, 'bodyBackground'>): void {
  followTheme(office.bodyBackground);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('body { margin: 0; }');
  document.adoptedStyleSheets.push(sheet);
}
