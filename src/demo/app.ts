import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { EmbeddedExcel } from '../host/excel';
import type { WorkbookSnapshot } from '../host/snapshot';
import { cellReader } from '../host/xlsx/chartData';
import { XlsxError } from '../host/xlsx/errors';
import { writeXlsx } from '../host/xlsx/write';
import { DEMO, type DemoKey } from '../messages/demo';
import { format } from '../messages/format';
import type { Language } from '../messages/types';
import { XLSX_ERRORS } from '../messages/xlsx';
import { addressOf, contentOf, destinationOf, localBook, newExcel, typedValue } from './book';
import type { DemoGrid, GridEvents } from './grid';
import { ICON, ICONS } from './icons';
import { cellAt, sheetModel, type CellPlace, type SheetModel } from './sheetModel';
import { appStyles } from './appStyles';
import { tabsView } from './tabs';

/** Connects the pane's frame to an Excel; the frame is new for every Excel. */
export type ConnectPane = (excel: EmbeddedExcel) => HTMLIFrameElement;

const ZOOMS = [0.7, 0.8, 0.9, 1, 1.25] as const;
const HOME: CellPlace = { row: 0, column: 0 };

/** The demo: a spreadsheet around the add-in's own task pane. */
export class DemoApp extends LitElement {
  static override styles = appStyles;
  static override properties = {
    language: { attribute: false },
    sheet: { state: true },
    selected: { state: true },
    zoom: { state: true },
    paneOpen: { state: true },
    book: { state: true },
    saveProblem: { state: true },
  };

  declare language: Language;
  declare private sheet: number;
  declare private selected: CellPlace;
  declare private zoom: number;
  declare private paneOpen: boolean;
  declare private book: WorkbookSnapshot;
  /** Why the workbook could not be saved; empty when it could. */
  declare private saveProblem: string;

  /** The Excel behind the page; tests reach it here. */
  excel!: EmbeddedExcel;
  private pane!: HTMLIFrameElement;
  private drawing = false;
  private quiet = false;
  /** Selected cells by sheet, to come back to. */
  private readonly places = new Map<string, CellPlace>();
  private readonly measured = document.createElement('canvas').getContext('2d')!;
  private model: SheetModel | undefined;

  constructor(private readonly connectPane: ConnectPane) {
    super();
    this.language = 'vi';
    this.zoom = 0.9;
    this.paneOpen = true;
    this.saveProblem = '';
    this.start();
  }

  private get locale(): string {
    return this.language === 'vi' ? 'vi-VN' : 'en-US';
  }

  private start(): void {
    this.excel = newExcel(this.locale);
    this.excel.onChange = () => this.drawSoon();
    this.pane = this.connectPane(this.excel);
    this.pane.title = this.say('pane');
    this.sheet = 0;
    this.selected = HOME;
    this.places.clear();
    this.book = this.excel.snapshot();
  }

  /** Many changes of one batch are drawn once; what the add-in activated and selected comes into view. */
  private drawSoon(): void {
    if (this.drawing || this.quiet) return;
    this.drawing = true;
    requestAnimationFrame(() => {
      this.drawing = false;
      this.book = this.excel.snapshot();
      const range = this.excel.workbook.getSelectedRange();
      const place = { row: range.rowIndex, column: range.columnIndex };
      const moved = this.book.active !== this.sheet;
      if (!moved && place.row === this.selected.row && place.column === this.selected.column) return;
      if (moved) this.grid?.toTop();
      this.sheet = this.book.active;
      this.selected = place;
      void this.updateComplete.then(() => this.grid?.reveal());
    });
  }

  /** Acts of the user that change no cell need no new drawing of the book. */
  private quietly(act: () => void): void {
    this.quiet = true;
    act();
    this.quiet = false;
  }

  private get grid(): DemoGrid | null {
    return this.renderRoot.querySelector<DemoGrid>('demo-grid');
  }

  protected say(key: DemoKey): string {
    return format(DEMO[key], this.language);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!['book', 'sheet', 'zoom', 'language'].some((name) => changed.has(name))) return;
    const sheet = localBook(this.book, this.locale).sheets[this.sheet];
    this.model =
      sheet && sheetModel(sheet, this.zoom, (text, points, bold) => this.measure(text, points, bold));
  }

  private measure(text: string, points: number, bold: boolean): number {
    this.measured.font = `${bold ? 600 : 400} ${(points * 4) / 3}px Calibri, Carlito, "Segoe UI", Arial`;
    return this.measured.measureText(text).width;
  }

  protected override render(): TemplateResult {
    return html`
      ${this.titleBar()} ${this.formulaBar()}
      <demo-grid
        .model=${this.model}
        .selected=${this.selected}
        .read=${cellReader(this.book)}
        .language=${this.locale}
        .events=${this.gridEvents}
      ></demo-grid>
      <aside ?hidden=${!this.paneOpen}>${this.pane}</aside>
      <div class="foot">
        ${tabsView({
          sheets: this.book.sheets,
          current: this.sheet,
          label: this.say('sheets'),
          show: (index) => this.show(index),
        })}
        <select
          aria-label=${this.say('zoom')}
          @change=${(event: Event) => (this.zoom = Number((event.target as HTMLSelectElement).value))}
        >
          ${ZOOMS.map(
            (zoom) => html`<option value=${zoom} ?selected=${zoom === this.zoom}>${zoom * 100} %</option>`,
          )}
        </select>
      </div>
    `;
  }

  private titleBar(): TemplateResult {
    return html`
      <header>
        ${ICON}
        <div class="names">
          <h1>${this.say('title')}</h1>
          <p role="status">${this.saveProblem || this.say('hint')}</p>
        </div>
        <button id="download" @click=${() => void this.download()}>
          ${ICONS.download} ${this.say('download')}
        </button>
        <button id="reset" @click=${() => this.start()}>${ICONS.reset} ${this.say('reset')}</button>
        <button
          id="pane-toggle"
          aria-pressed=${this.paneOpen ? 'true' : 'false'}
          @click=${() => (this.paneOpen = !this.paneOpen)}
        >
          ${ICONS.pane} ${this.say('toggle-pane')}
        </button>
      </header>
    `;
  }

  private formulaBar(): TemplateResult {
    const cell = this.model && cellAt(this.model, this.selected);
    return html`
      <div class="formula-bar">
        <output aria-label=${this.say('name-box')}>${addressOf(this.selected)}</output>
        <span class="fx" aria-hidden="true">fx</span>
        <output class="content" aria-label=${this.say('formula-bar')}>${contentOf(cell) || nothing}</output>
      </div>
    `;
  }

  private readonly gridEvents: GridEvents = {
    select: (place) => {
      this.selected = place;
      this.quietly(() => this.excel.userSelects(this.sheetName, addressOf(place)));
    },
    edit: (place, text) => {
      const cell = this.model && cellAt(this.model, place);
      if (contentOf(cell) === text) return;
      const value = cell?.style.numberFormat === '@' ? text : typedValue(text, this.locale);
      this.excel.userEdits(this.sheetName, addressOf(place), [[value]]);
    },
    follow: (place) => {
      const cell = this.model && cellAt(this.model, place);
      const to = cell && destinationOf(cell, this.book);
      if (!to) return;
      this.show(to.sheet);
      this.gridEvents.select(to.place);
    },
  };

  private get sheetName(): string {
    return this.book.sheets[this.sheet]!.name;
  }

  /** Brings a sheet to the front, where its cell was left selected. */
  private show(index: number): void {
    const left = this.book.sheets[this.sheet];
    const next = this.book.sheets[index];
    if (!next) return;
    if (left) this.places.set(left.id, this.selected);
    this.grid?.toTop();
    this.sheet = index;
    this.quietly(() => this.excel.userActivatesSheet(next.name));
    this.gridEvents.select(this.places.get(next.id) ?? HOME);
    void this.updateComplete.then(() => this.grid?.reveal());
  }

  private async download(): Promise<void> {
    this.saveProblem = '';
    const bytes = await writeXlsx(this.excel.snapshot()).catch((error: unknown) => {
      if (!(error instanceof XlsxError)) throw error;
      this.saveProblem = format(XLSX_ERRORS[error.code]!, this.language, error.facts);
    });
    if (!bytes) return;
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = 'briefsheet.xlsx';
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }
}
