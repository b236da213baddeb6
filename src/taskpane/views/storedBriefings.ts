import { html, nothing, type TemplateResult } from 'lit';
import type { BriefingRecord } from '../../ledger/ledger';
import type { Language } from '../../messages/types';
import type { Reading } from '../../model/observation';
import { sourceText } from '../../tables/notes';
import { periodText } from '../figureText';
import { ICONS } from '../icons';
import type { WriteSummary } from '../../workbook/addBriefings';
import type { StoredBriefings } from '../storedBriefings';
import type { Say } from './view';

export interface StoredProps {
  readonly stored: StoredBriefings<WriteSummary>;
  /** What is in the text area and could take another briefing's place. */
  readonly reading: Reading | undefined;
  readonly busy: boolean;
  readonly openVocabulary: () => void;
  readonly language: Language;
  readonly say: Say;
}

/** The briefings in the workbook, with what may be done about each. */
export function storedView(props: StoredProps): TemplateResult {
  const { stored, busy, say, openVocabulary } = props;
  const { list } = stored;
  const toggle = (event: Event): void => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open && list === undefined) void stored.load();
    else if (!open && list !== undefined) stored.close();
  };
  return html`
    <details class="stored" ?open=${list !== undefined} @toggle=${toggle}>
      <summary>${say('stored')}</summary>
      ${
        list === undefined
          ? nothing
          : list.length === 0
            ? html`<p>${say('stored-none')}</p>`
            : html`<ul>
                  ${list.map((briefing) => briefingRow(briefing, props))}
                </ul>
                <p class="acts">
                  <button class="link" ?disabled=${busy} @click=${() => void stored.readAgain()}>
                    ${say('read-again')}
                  </button>
                </p>`
      }
    </details>
    <p class="vocabulary">
      <button
        class="link"
        id="vocabulary"
        title=${say('vocabulary-hint')}
        ?disabled=${busy}
        @click=${openVocabulary}
      >
        ${ICONS.sheet} ${say('vocabulary')}
      </button>
    </p>
  `;
}

function briefingRow(
  briefing: BriefingRecord,
  { stored, reading, busy, language, say }: StoredProps,
): TemplateResult {
  const { id, period } = briefing;
  const isAsked = (act: 'remove' | 'replace'): boolean => stored.asked?.id === id && stored.asked.act === act;
  return html`
    <li>
      ${sourceText(briefing, language)} · ${periodText(period, language)}
      <span class="acts">
        <button class="link" ?disabled=${busy} @click=${() => void stored.remove(id)}>
          ${say(isAsked('remove') ? 'remove-sure' : 'remove')}
        </button>
        ${
          reading && reading.briefing.id !== id
            ? html`<button class="link" ?disabled=${busy} @click=${() => void stored.replace(id, reading)}>
                ${say(isAsked('replace') ? 'replace-sure' : 'replace')}
              </button>`
            : nothing
        }
      </span>
    </li>
  `;
}
