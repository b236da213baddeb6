import { svg, html, type TemplateResult } from 'lit';

const icon = (path: TemplateResult, size = 16): TemplateResult => html`
  <svg aria-hidden="true" class="icon" width=${size} height=${size} viewBox="0 0 16 16">${path}</svg>
`;

const STROKE = 'currentColor';

/** Drawings of 16 × 16, in the colour of the text around them. */
export const ICONS = {
  error: icon(svg`
    <circle cx="8" cy="8" r="6.4" fill="none" stroke=${STROKE} stroke-width="1.2" />
    <path d="M5.7 5.7l4.6 4.6m0-4.6l-4.6 4.6" stroke=${STROKE} stroke-width="1.3" stroke-linecap="round" />
  `),
  warning: icon(svg`
    <path d="M8 2.2l6.2 11.3h-12.4z" fill="none" stroke=${STROKE} stroke-width="1.2" stroke-linejoin="round" />
    <path d="M8 6.5v3.3m0 1.9v.1" stroke=${STROKE} stroke-width="1.3" stroke-linecap="round" />
  `),
  note: icon(svg`
    <circle cx="8" cy="8" r="6.4" fill="none" stroke=${STROKE} stroke-width="1.2" />
    <path d="M8 7.3v4m0-6.4v.1" stroke=${STROKE} stroke-width="1.4" stroke-linecap="round" />
  `),
  done: icon(svg`
    <circle cx="8" cy="8" r="6.4" fill="none" stroke=${STROKE} stroke-width="1.2" />
    <path d="M5 8.2l2.2 2.2 3.9-4.4" fill="none" stroke=${STROKE} stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round" />
  `),
  close: icon(svg`
    <path d="M4 4l8 8m0-8l-8 8" stroke=${STROKE} stroke-width="1.2" stroke-linecap="round" />
  `),
  open: icon(svg`
    <path d="M1.8 12.7v-9.4h4.2l1.5 1.7h6.7v7.7z" fill="none" stroke=${STROKE} stroke-width="1.1" stroke-linejoin="round" />
  `),
  edit: icon(svg`
    <path d="M3 13l.7-2.8 7-7 2.1 2.1-7 7z" fill="none" stroke=${STROKE} stroke-width="1.1" stroke-linejoin="round" />
  `),
  refresh: icon(svg`
    <path d="M13 8a5 5 0 1 1-1.5-3.6m.1-2.4v2.6h-2.6" fill="none" stroke=${STROKE} stroke-width="1.2" stroke-linecap="round" stroke-linejoin="round" />
  `),
  sheet: icon(svg`
    <path d="M2.5 2.5h11v11h-11zm0 3.7h11m-11 3.7h11m-7.3-7.4v11" fill="none" stroke=${STROKE} stroke-width="1" />
  `),
  chevron: icon(
    svg`<path d="M5 3l5 5-5 5" fill="none" stroke=${STROKE} stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />`,
    10,
  ),
  stated: icon(svg`<circle cx="8" cy="8" r="4.5" fill=${STROKE} />`, 9),
  inherited: icon(
    svg`
      <circle cx="8" cy="8" r="4.8" fill="none" stroke=${STROKE} stroke-width="1.6" />
      <path d="M8 3.2a4.8 4.8 0 0 1 0 9.6z" fill=${STROKE} />
    `,
    9,
  ),
  assumed: icon(
    svg`<circle cx="8" cy="8" r="4.8" fill="none" stroke=${STROKE} stroke-width="1.6" stroke-dasharray="2 1.6" />`,
    9,
  ),
} as const;

/** The drawing of the add-in, as in `assets/icon-small.svg`. */
export const LOGO = html`
  <svg aria-hidden="true" width="20" height="20" viewBox="0 0 16 16">
    <path d="M1 0h8l3 3v13h-11z" fill="#0b5347" />
    <path d="M2 1h6v3h3v11h-9z" fill="#ffffff" />
    <path d="M3 3h4v1h-4zM3 5h3v1h-3z" fill="#5f8d86" />
    <path d="M3 11h3v4h-3z" fill="#2f9e7d" />
    <path d="M7 8h3v7h-3z" fill="#15806b" />
    <path d="M11 4h5v12h-5z" fill="#ffffff" />
    <path d="M12 5h3v10h-3z" fill="#0b5394" />
  </svg>
`;
