import { html, type TemplateResult } from 'lit';
import type { Language } from '../../messages/types';
import type { Say } from './view';

/** The switch between the pane's languages. */
export function languagesView(
  chosen: Language,
  say: Say,
  choose: (language: Language) => void,
): TemplateResult {
  const button = (language: Language, name: string): TemplateResult => html`
    <button
      lang=${language}
      title=${name}
      aria-label=${name}
      aria-pressed=${chosen === language ? 'true' : 'false'}
      @click=${() => choose(language)}
    >
      ${language.toUpperCase()}
    </button>
  `;
  return html`
    <div class="languages" role="group" aria-label=${say('language-switch')}>
      ${button('vi', 'Tiếng Việt')}${button('en', 'English')}
    </div>
  `;
}
