import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/tokens';
import { setTheme } from '@fluentui/web-components/theme/set-theme.js';

/** Shades of the icon's green, dark to light. */
const BRAND: BrandVariants = {
  10: '#01130f',
  20: '#04211b',
  30: '#063229',
  40: '#073e34',
  50: '#084a3e',
  60: '#095749',
  70: '#0a6454',
  80: '#0b7160',
  90: '#217f6e',
  100: '#3a8d7e',
  110: '#529c8e',
  120: '#6aab9f',
  130: '#84bab0',
  140: '#9ec9c1',
  150: '#b8d9d3',
  160: '#d3e9e5',
};

/** Fluent's own list ends in the generic family, which on Linux is not a sans-serif of Arial's width. */
const FONTS = { fontFamilyBase: "'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, Arial, sans-serif" };

const LIGHT: Theme = { ...createLightTheme(BRAND), ...FONTS };
// The dark theme's brand text is too dim on its background below these shades.
const DARK: Theme = {
  ...createDarkTheme(BRAND),
  ...FONTS,
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[120],
  colorBrandForegroundLinkHover: BRAND[130],
};

/** Perceived brightness of `#RRGGBB`, 0 to 255; `undefined` for anything else. */
export function brightness(color: string | undefined): number | undefined {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  if (!match) return undefined;
  const [r, g, b] = match.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.299 * r + 0.587 * g + 0.114 * b;
}

/**
 * Follows Office's theme; where Office does not tell one, the system's. Forced colours need no theme of ours: the
 * browser replaces every colour.
 *
 * @param bodyBackground `Office.context.officeTheme.bodyBackgroundColor`
 */
export function followTheme(bodyBackground: string | undefined): void {
  const office = brightness(bodyBackground);
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const dark = office === undefined ? system.matches : office < 128;
    setTheme(dark ? DARK : LIGHT);
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  };
  apply();
  if (office === undefined) system.addEventListener('change', apply);
}
