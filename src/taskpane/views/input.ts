import { html, nothing, type TemplateResult } from 'lit';
import { ICONS } from '../icons';
import type { Sample } from '../samples';
import type { Draft } from '../session';
import type { Say } from './view';

export interface InputProps {
  readonly drafts: readonly Draft[];
  readonly current: number;
  readonly samples: readonly Sample[];
  readonly dropping: boolean;
  readonly say: Say;
  readonly type: (text: string) => void;
  readonly select: (index: number) => void;
  readonly close: (index: number) => void;
  readonly openSample: (sample: Sample) => void;
  readonly openFiles: (files: readonly File[]) => void;
  readonly setDropping: (dropping: boolean) => void;
}

/** Where texts come in: typing and pasting, samples, files opened or dropped; tabs once there are several. */
export function inputView(props: InputProps): TemplateResult {
  const { drafts, current, dropping, say, type } = props;
  const draft = drafts[current]!;
  const empty = draft.text === '';
  return html`
    <section
      class="input ${dropping ? 'dropping' : ''}"
      @dragover=${(event: DragEvent) => allowDrop(event, props)}
      @dragleave=${(event: DragEvent) => leave(event, props)}
      @drop=${(event: DragEvent) => drop(event, props)}
    >
      ${drafts.length > 1 ? tabsView(props) : nothing}
      <div class="input-head">
        <label for="text">${say('paste-here')}</label>
        ${samplesView(props)} ${filesView(props)}
      </div>
      <textarea
        id="text"
        class=${empty ? 'empty' : ''}
        lang="vi"
        spellcheck="false"
        aria-describedby="text-hint"
        .value=${draft.text}
        @input=${(event: InputEvent) => type((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${empty ? nothing : clearView(props)}
      <p id="text-hint" class=${empty ? 'hint' : 'sr-only'}>${say('paste-hint')}</p>
      ${dropping ? html`<div class="drop-here" aria-hidden="true">${say('drop-here')}</div>` : nothing}
    </section>
  `;
}

const clearView = ({ say, type }: InputProps): TemplateResult => html`
  <button class="icon-button clear" aria-label=${say('clear')} title=${say('clear')} @click=${() => type('')}>
    ${ICONS.close}
  </button>
`;

const samplesView = ({ samples, say, openSample }: InputProps): TemplateResult => html`
  <fluent-menu>
    <fluent-menu-button slot="trigger" size="small" appearance="subtle" id="samples"
      >${say('samples')}</fluent-menu-button
    >
    <fluent-menu-list>
      ${samples.map(
        (sample) => html`
          <fluent-menu-item @change=${() => openSample(sample)}>${sample.name(say)}</fluent-menu-item>
        `,
      )}
    </fluent-menu-list>
  </fluent-menu>
`;

function filesView({ say, openFiles }: InputProps): TemplateResult {
  const choose = (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    (button.nextElementSibling as HTMLInputElement).click();
  };
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    openFiles([...(input.files ?? [])]);
    // The same file may be chosen again after it was changed.
    input.value = '';
  };
  return html`
    <fluent-button size="small" appearance="subtle" @click=${choose}>
      <span slot="start">${ICONS.open}</span>${say('open-files')}
    </fluent-button>
    <input type="file" hidden multiple accept=".txt,text/plain" @change=${chosen} />
  `;
}

const tabsView = ({ drafts, current, say, select, close }: InputProps): TemplateResult => html`
  <div class="drafts" role="group" aria-label=${say('drafts')}>
    ${drafts.map((draft, index) => {
      const name = draft.name || draft.reading?.briefing.title || say('new-draft');
      return html`
        <span class="draft ${index === current ? 'current' : ''}">
          <button
            class="draft-name"
            aria-pressed=${index === current ? 'true' : 'false'}
            title=${name}
            @click=${() => select(index)}
          >
            ${draft.written ? ICONS.done : nothing}<span>${name}</span>
          </button>
          <button class="icon-button" aria-label=${say('close-draft', { name })} @click=${() => close(index)}>
            ${ICONS.close}
          </button>
        </span>
      `;
    })}
  </div>
`;

function allowDrop(event: DragEvent, { setDropping }: InputProps): void {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  setDropping(true);
}

/** Moving over a child leaves its parent too; only leaving the whole area counts. */
function leave(event: DragEvent, { setDropping }: InputProps): void {
  const inside = (event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null);
  if (!inside) setDropping(false);
}

function drop(event: DragEvent, { setDropping, openFiles }: InputProps): void {
  const files = [...(event.dataTransfer?.files ?? [])];
  setDropping(false);
  // Text that is dragged from another window drops into the text area by itself.
  if (files.length === 0) return;
  event.preventDefault();
  openFiles(files);
}
