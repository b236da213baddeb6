import { html, nothing, type TemplateResult } from 'lit';
import type { PaneKey } from '../../messages/pane';
import type { Language } from '../../messages/types';
import type { WriteSummary } from '../../workbook/addBriefings';
import { ICONS } from '../icons';
import { sourceText } from '../../tables/notes';
import { cellProblemText, sheetProblemText, unmatchedText } from '../summaryText';
import { counted, type Say } from './view';

export interface SummaryProps {
  readonly summary: WriteSummary;
  /** Of a refresh, not of briefings. */
  readonly refreshed: boolean;
  readonly language: Language;
  readonly say: Say;
  readonly goToSheet: (tab: string) => void;
  readonly next: () => void;
  readonly dismiss: () => void;
}

/** What a write did: counts, links to the sheets that it made, and what the user should look at. */
export function summaryView(props: SummaryProps): TemplateResult {
  const { summary, refreshed, language, say, next, dismiss } = props;
  const { unmatched, problems, cells, restored, incomplete } = summary;
  return html`
    <fluent-message-bar
      intent="success"
      layout=${refreshed ? 'singleline' : 'multiline'}
      class="summary done ${refreshed ? '' : 'tall'}"
    >
      <span slot="icon">${ICONS.done}</span>
      <div>
        <strong>${say(titleOf(summary, refreshed))}</strong>
        <p class="counts">${countsOf(summary, refreshed, say).join(' · ')}</p>
        ${sheetsView(props)}
        ${listView(
          say('unmatched', { count: unmatched.length }),
          unmatched.map((row) => unmatchedText(row, language)),
        )}
        ${listView(
          say('problems', { count: problems.length }),
          problems.map((problem) => sheetProblemText(problem, language)),
        )}
        ${listView(
          say('cells', { count: cells.length }),
          cells.map((cell) => cellProblemText(cell, language)),
        )}
        ${listView(
          say('restored', { count: restored.length }),
          restored.map((row) => unmatchedText(row, language)),
        )}
        ${listView(
          say('incomplete', { count: incomplete.length }),
          incomplete.map((briefing) => sourceText(briefing, language)),
        )}
      </div>
      <button slot="dismiss" class="icon-button" aria-label=${say('dismiss')} @click=${dismiss}>
        ${ICONS.close}
      </button>
      ${
        refreshed
          ? nothing
          : html`<fluent-button slot="actions" size="small" @click=${next}
              >${say('next-briefing')}</fluent-button
            >`
      }
    </fluent-message-bar>
  `;
}

function titleOf({ added, changed, cellsWritten }: WriteSummary, refreshed: boolean): PaneKey {
  if (refreshed) return cellsWritten > 0 ? 'refreshed' : 'refreshed-nothing';
  return added + changed > 0 ? 'written' : 'written-nothing-new';
}

function countsOf(summary: WriteSummary, refreshed: boolean, say: Say): string[] {
  const { added, changed, unchanged, held, findings, cellsWritten } = summary;
  const did = refreshed
    ? [say('count-cells', { count: cellsWritten })]
    : [
        say('count-added', { count: added }),
        say('count-changed', { count: changed }),
        say('count-unchanged', { count: unchanged }),
      ];
  return [
    ...did,
    ...(held > 0 ? [say('count-held', { count: held })] : []),
    ...(findings > 0 ? [counted(say, 'count-findings', findings)] : []),
  ];
}

function sheetsView({ summary, say, goToSheet }: SummaryProps): TemplateResult | typeof nothing {
  const { sheetsMade } = summary;
  if (sheetsMade.length === 0) return nothing;
  return html`
    <p class="list-title">${say('sheets-made')}:</p>
    <ul class="sheets">
      ${sheetsMade.map(
        (tab) =>
          html`<li>
            <button class="link" @click=${() => goToSheet(tab)}>${ICONS.sheet} ${tab}</button>
          </li>`,
      )}
    </ul>
  `;
}

const listView = (title: string, lines: readonly string[]): TemplateResult | typeof nothing =>
  lines.length === 0
    ? nothing
    : html`
        <p class="list-title">${title}</p>
        <ul class="lines">
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>
      `;
