import { html, nothing, type TemplateResult } from 'lit';
import type { PaneKey } from '../../messages/pane';
import type { Language } from '../../messages/types';
import type { WriteSummary } from '../../workbook/addBriefings';
import { ICONS } from '../icons';
import { sourceText } from '../../tables/notes';
import { cellProblemText, sheetProblemText, unmatchedText } from '../summaryText';
import type { Problem, Task } from '../session';
import { deletedView } from './deleted';
import { counted, type Say } from './view';

export interface SummaryProps {
  readonly summary: WriteSummary;
  readonly did: Task;
  readonly language: Language;
  readonly say: Say;
  readonly busy: boolean;
  readonly problemText: (problem: Problem) => string;
  readonly undo: () => void;
  readonly bringBack: () => void;
  readonly goToSheet: (tab: string) => void;
  readonly next: () => void;
  readonly dismiss: () => void;
}

/** What a write did: counts, links to the sheets that it made, and what the user should look at. */
export function summaryView(props: SummaryProps): TemplateResult {
  const { summary, did, busy, language, say, problemText, next, undo, bringBack, dismiss } = props;
  const {
    unmatched,
    problems,
    cells,
    restored,
    restoredBriefings,
    incomplete,
    words,
    deleted,
    besideSheets,
  } = summary;
  const isSmall = did === 'refreshed' || did === 'undid';
  return html`
    <fluent-message-bar
      intent="success"
      layout=${isSmall ? 'singleline' : 'multiline'}
      class="summary done ${isSmall ? '' : 'tall'}"
    >
      <span slot="icon">${ICONS.done}</span>
      <div>
        <strong>${say(titleOf(summary, did))}</strong>
        <p class="counts">${countsOf(summary, did, say).join(' · ')}</p>
        ${sheetsView(props)}
        ${
          besideSheets.length > 0
            ? html`<p>${say('beside-sheets', { names: besideSheets.join(', ') })}</p>`
            : nothing
        }
        ${listView(say('words', { count: words.length }), words.map(problemText))}
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
          say('restored-briefings', { count: restoredBriefings.length }),
          restoredBriefings.map((briefing) => sourceText(briefing, language)),
        )}
        ${listView(
          say('incomplete', { count: incomplete.length }),
          incomplete.map((briefing) => sourceText(briefing, language)),
        )}
        ${deletedView({ deleted, busy, say, bringBack })}
      </div>
      <button slot="dismiss" class="icon-button" aria-label=${say('dismiss')} @click=${dismiss}>
        ${ICONS.close}
      </button>
      ${
        did === 'wrote'
          ? html`<fluent-button slot="actions" size="small" @click=${next}
              >${say('next-briefing')}</fluent-button
            >`
          : nothing
      }
      ${
        canUndo(summary, did)
          ? html`<fluent-button slot="actions" id="undo" size="small" ?disabled=${busy} @click=${undo}
              >${say('undo')}</fluent-button
            >`
          : nothing
      }
    </fluent-message-bar>
  `;
}

/** Briefings came, changed or went. */
const canUndo = ({ added, changed, cellsWritten }: WriteSummary, did: Task): boolean =>
  did === 'wrote' ? added + changed > 0 : did === 'changed' && cellsWritten > 0;

function titleOf({ added, changed, cellsWritten }: WriteSummary, did: Task): PaneKey {
  if (did === 'undid') return 'undone';
  if (did !== 'wrote') return cellsWritten > 0 ? 'refreshed' : 'refreshed-nothing';
  return added + changed > 0 ? 'written' : 'written-nothing-new';
}

function countsOf(summary: WriteSummary, did: Task, say: Say): string[] {
  const { added, changed, unchanged, held, findings, cellsWritten, briefings } = summary;
  if (did === 'undid') return [counted(say, 'count-briefings', briefings)];
  const counts =
    did === 'wrote'
      ? [
          say('count-added', { count: added }),
          say('count-changed', { count: changed }),
          say('count-unchanged', { count: unchanged }),
        ]
      : [say('count-cells', { count: cellsWritten })];
  return [
    ...counts,
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
