import { html, nothing, type TemplateResult } from 'lit';
import { HEADINGS, type Frame } from './panes';
import type { CellPlace } from './sheetModel';

export interface EditorProps {
  readonly frame: Frame;
  readonly place: CellPlace;
  readonly text: string;
  /** The choices of a list rule, `Chưa,Chấp nhận`; a range is no list to offer. */
  readonly choices: string | undefined;
  readonly commit: (text: string, move: readonly [rows: number, columns: number]) => void;
  readonly cancel: () => void;
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = { Enter: [1, 0], Tab: [0, 1] };

/** The field over a cell while it is being edited. */
export function editorView({ frame, place, text, choices, commit, cancel }: EditorProps): TemplateResult {
  const { model, scrolled } = frame;
  const { frozen } = model.sheet;
  const left = model.columns.start(place.column) - (place.column < frozen.columns ? 0 : scrolled.x);
  const top = model.rows.start(place.row) - (place.row < frozen.rows ? 0 : scrolled.y);
  const onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const move = MOVES[event.key];
    if (move) {
      event.preventDefault();
      commit((event.target as HTMLInputElement).value, move);
    } else if (event.key === 'Escape') cancel();
  };
  const list = choices && !choices.startsWith('=') ? choices.split(',') : [];
  const size = `left:${left + HEADINGS.width - 1}px;top:${top + HEADINGS.height - 1}px;width:${Math.max(90, model.columns.sizeOf(place.column) + 1)}px;height:${Math.min(60, model.rows.sizeOf(place.row) + 1)}px`;
  return html`
    <input
      class="editor"
      style=${size}
      list=${list.length > 0 ? 'choices' : nothing}
      .value=${text}
      @keydown=${onKey}
      @blur=${(event: FocusEvent) => commit((event.target as HTMLInputElement).value, [0, 0])}
    />
    <datalist id="choices">${list.map((choice) => html`<option value=${choice}></option>`)}</datalist>
  `;
}
