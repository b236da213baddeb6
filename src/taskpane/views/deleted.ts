import { html, nothing, type TemplateResult } from 'lit';
import type { DeletedParts } from '../../workbook/bringBack';
import { ICONS } from '../icons';
import type { Say } from './view';

export interface DeletedProps {
  readonly deleted: DeletedParts;
  readonly busy: boolean;
  readonly say: Say;
  readonly bringBack: () => void;
}

/** What the user deleted of what was made, and the button that makes it again. Nothing where all is there. */
export function deletedView({
  deleted,
  busy,
  say,
  bringBack,
}: DeletedProps): TemplateResult | typeof nothing {
  const lines = [
    ...deleted.sheets.map(({ title }) => say('deleted-sheet', { title })),
    ...deleted.tables.map(({ title }) => say('deleted-table', { title })),
    ...deleted.charts.map(({ title }) => say('deleted-chart', { title })),
  ];
  if (lines.length === 0) return nothing;
  return html`
    <details class="deleted">
      <summary>${say('deleted', { count: lines.length })}</summary>
      <ul class="lines">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
      <button class="link" id="bring-back" ?disabled=${busy} @click=${bringBack}>
        ${ICONS.refresh} ${say('bring-back')}
      </button>
    </details>
  `;
}
