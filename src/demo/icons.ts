import { html, svg, type TemplateResult } from 'lit';

const icon = (path: TemplateResult): TemplateResult => html`
  <svg
    aria-hidden="true"
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.3"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${path}
  </svg>
`;

export const ICONS = {
  download: icon(svg`<path d="M8 2v8m-3-3l3 3 3-3M2.5 13.5h11" />`),
  reset: icon(svg`<path d="M3.5 5.5a5.2 5.2 0 1 1-.7 3.7M3.2 2.5v3.2h3.2" />`),
  pane: icon(svg`<path d="M2 3h12v10h-12zM10 3v10" />`),
} as const;

/** The add-in's icon, as its own file has it. */
export const ICON = html`<img src="assets/icon-64.png" width="30" height="30" alt="" />`;
