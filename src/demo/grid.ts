import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { CellReader } from '../host/xlsx/chartData';
import { ChartLayer } from './chartLayer';
import { editorView } from './editor';
import { gridStyles } from './gridStyles';
import { HEADINGS, panesOf, type Frame } from './panes';
import { paneView } from './paneView';
import { mergeAt, validationAt, type CellPlace, type SheetModel } from './sheetModel';

export interface GridEvents {
  readonly select: (place: CellPlace) => void;
  readonly edit: (place: CellPlace, text: string) => void;
  readonly follow: (place: CellPlace) => void;
}

/**
 * A sheet drawn as a spreadsheet. Only cells in view are in the page: the scroller is as large as the sheet, and a
 * layer that sticks to its view is drawn anew with every scroll.
 */
export class DemoGrid extends LitElement {
  static override styles = gridStyles;
  static override properties = {
    model: { attribute: false },
    selected: { attribute: false },
    read: { attribute: false },
    language: { attribute: false },
    events: { attribute: false },
    editing: { state: true },
    scrolled: { state: true },
    view: { state: true },
  };

  declare model: SheetModel | undefined;
  declare selected: CellPlace;
  declare read: CellReader | undefined;
  declare language: string;
  declare events: GridEvents | undefined;
  /** Text in the cell editor; `undefined` when no cell is being edited. */
  declare private editing: string | undefined;
  declare private scrolled: { readonly x: number; readonly y: number };
  declare private view: { readonly width: number; readonly height: number };

  private readonly charts = new ChartLayer();
  private readonly resized = new ResizeObserver(([entry]) => {
    if (entry) this.view = { width: entry.contentRect.width, height: entry.contentRect.height };
  });

  constructor() {
    super();
    this.model = undefined;
    this.selected = { row: 0, column: 0 };
    this.read = undefined;
    this.language = 'vi-VN';
    this.events = undefined;
    this.editing = undefined;
    this.scrolled = { x: 0, y: 0 };
    this.view = { width: 0, height: 0 };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.charts.clear();
  }

  protected override firstUpdated(): void {
    this.resized.observe(this.scroller);
  }

  protected override updated(): void {
    const frame = this.frame();
    const layer = this.renderRoot.querySelector<HTMLElement>('.charts');
    if (frame && layer && this.read) this.charts.draw(layer, frame, this.read, this.language);
  }

  private get scroller(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.scroller')!;
  }

  /** Brings the sheet back to its top left corner. */
  toTop(): void {
    this.editing = undefined;
    this.scroller.scrollTo(0, 0);
  }

  /** Scrolls until the selected cell is in view. */
  reveal(): void {
    const frame = this.frame();
    if (!frame) return;
    const { model, frozenWidth, frozenHeight } = frame;
    const { row, column } = this.selected;
    const { rows, columns, frozen } = { ...model, frozen: model.sheet.frozen };
    const { scroller } = this;
    const left = columns.start(column) - frozenWidth;
    const right = columns.end(column) - frame.width;
    const top = rows.start(row) - frozenHeight;
    const bottom = rows.end(row) - frame.height;
    const x = column < frozen.columns ? scroller.scrollLeft : clamp(scroller.scrollLeft, right, left);
    const y = row < frozen.rows ? scroller.scrollTop : clamp(scroller.scrollTop, bottom, top);
    scroller.scrollTo(x, y);
  }

  private frame(): Frame | undefined {
    const { model, view, scrolled } = this;
    if (!model || view.width === 0) return undefined;
    const { frozen } = model.sheet;
    return {
      model,
      scrolled,
      width: view.width - HEADINGS.width,
      height: view.height - HEADINGS.height,
      frozenWidth: model.columns.start(frozen.columns),
      frozenHeight: model.rows.start(frozen.rows),
    };
  }

  protected override render(): TemplateResult {
    const frame = this.frame();
    const { model } = this;
    const extent = model
      ? `width:${model.columns.start(model.columnCount) + HEADINGS.width}px;height:${model.rows.start(model.rowCount) + HEADINGS.height}px`
      : '';
    return html`
      <div
        class="scroller"
        tabindex="0"
        role="grid"
        aria-label=${model?.sheet.name ?? ''}
        @scroll=${this.onScroll}
        @keydown=${this.onKey}
        @pointerdown=${this.onPointer}
        @dblclick=${this.onDoubleClick}
      >
        <div class="extent" style=${extent}>
          <div class="layer" style="width:${this.view.width}px;height:${this.view.height}px">
            ${frame ? this.layerView(frame) : nothing}
          </div>
        </div>
      </div>
    `;
  }

  private layerView(frame: Frame): TemplateResult {
    const { selected } = this;
    return html`
      ${panesOf(frame).map((pane) => paneView(pane, frame, selected))}
      <div
        class="charts"
        style="left:${HEADINGS.width}px;top:${HEADINGS.height}px;width:${frame.width}px;height:${frame.height}px"
      ></div>
      ${
        this.editing === undefined
          ? this.noteView(frame)
          : editorView({
              frame,
              place: selected,
              text: this.editing,
              choices: validationAt(frame.model.sheet, selected)?.list,
              commit: (text, move) => this.commit(text, move),
              cancel: () => this.stopEditing(),
            })
      }
      <div class="corner" style="width:${HEADINGS.width}px;height:${HEADINGS.height}px"></div>
    `;
  }

  /** The cell's input message, as Excel's yellow note. */
  private noteView(frame: Frame): TemplateResult | typeof nothing {
    const prompt = validationAt(frame.model.sheet, this.selected)?.prompt;
    if (!prompt) return nothing;
    const { model, scrolled } = frame;
    const { row, column } = this.selected;
    const x = model.columns.start(column) - (column < model.sheet.frozen.columns ? 0 : scrolled.x);
    const y = model.rows.end(row) - (row < model.sheet.frozen.rows ? 0 : scrolled.y);
    if (y < frame.frozenHeight || y > frame.height || x > frame.width) return nothing;
    const left = Math.max(4, Math.min(x + 12, frame.width - 270)) + HEADINGS.width;
    return html`
      <div class="note" role="note" style="left:${left}px;top:${y + HEADINGS.height + 6}px">
        ${prompt.title ? html`<strong>${prompt.title}</strong>` : nothing}<span>${prompt.message}</span>
      </div>
    `;
  }

  private readonly onScroll = (): void => {
    this.scrolled = { x: this.scroller.scrollLeft, y: this.scroller.scrollTop };
  };

  /** The cell under the pointer; `undefined` over headings, charts and the editor. */
  private placeAt(event: MouseEvent): CellPlace | undefined {
    const frame = this.frame();
    const onCells = event
      .composedPath()
      .some((node) => node instanceof HTMLElement && node.classList.contains('pane'));
    if (!frame || !onCells) return undefined;
    const box = this.scroller.getBoundingClientRect();
    const x = event.clientX - box.left - HEADINGS.width;
    const y = event.clientY - box.top - HEADINGS.height;
    if (x < 0 || y < 0) return undefined;
    const { model, scrolled, frozenWidth, frozenHeight } = frame;
    const place = {
      row: model.rows.at(y < frozenHeight ? y : y + scrolled.y),
      column: model.columns.at(x < frozenWidth ? x : x + scrolled.x),
    };
    return mergeAt(model.sheet, place) ?? place;
  }

  private readonly onPointer = (event: PointerEvent): void => {
    const place = this.placeAt(event);
    if (!place) return;
    this.renderRoot.querySelector<HTMLInputElement>('.editor')?.blur();
    this.events?.select(place);
    const link = event
      .composedPath()
      .some((node) => node instanceof HTMLElement && node.classList.contains('linked'));
    if (link) this.events?.follow(place);
  };

  private readonly onDoubleClick = (event: MouseEvent): void => {
    if (this.placeAt(event)) this.startEditing();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (this.editing !== undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step) this.move(step[0], step[1]);
    else if (event.key === 'F2') this.startEditing();
    else if (event.key === 'Delete') this.events?.edit(this.selected, '');
    else if (event.key.length === 1) this.startEditing(event.key);
    else return;
    event.preventDefault();
  };

  private move(rows: number, columns: number): void {
    const { model, selected } = this;
    if (!model) return;
    this.events?.select({
      row: clamp(selected.row + rows, 0, model.rowCount - 1),
      column: clamp(selected.column + columns, 0, model.columnCount - 1),
    });
    void this.updateComplete.then(() => this.reveal());
  }

  private startEditing(text?: string): void {
    const cell = this.model?.cells.get(this.selected.row)?.get(this.selected.column);
    this.editing = text ?? String(cell?.formula ?? cell?.value ?? '');
    void this.updateComplete.then(() => {
      const editor = this.renderRoot.querySelector<HTMLInputElement>('.editor');
      editor?.focus();
      if (text === undefined) editor?.select();
    });
  }

  private stopEditing(): void {
    this.editing = undefined;
    this.scroller.focus();
  }

  private commit(text: string, move: readonly [number, number]): void {
    if (this.editing === undefined) return;
    this.editing = undefined;
    this.events?.edit(this.selected, text);
    this.move(...move);
    this.scroller.focus();
  }
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
  Tab: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
};

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
