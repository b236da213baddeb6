import * as period from '../../model/period';
import type { Measure } from '../../model/observation';
import type { Area } from '../area';
import { conceptsIn, withHeadOf, type Concepts } from '../concepts';
import type { Draft, Subject } from '../draft';
import { itemsOf } from '../items';
import { tokensOf, type Lexicon } from '../lexicon';
import { parseNumber, scaled } from '../numbers';
import { isRelative, type PeriodPhrase } from '../periods/spec';
import { placesIn } from '../places';
import { sectorIn } from '../sectors';
import { numberOf, type CellNumber } from './cells';
import { ColumnPeriods } from './columnPeriods';
import { countedIn, unitIn, unitOfCell, type Column, type TableUnit } from './columns';
import type { Layout } from './headers';
import type { GridCell } from './lines';
import { cellSubject, type RowName } from './subjects';
import { decimalOf, moveOf, PERCENT, statisticUnit, type CaptionUnits } from './values';

/** A figure of a table: a draft with the offsets of its cell's number and of its row. */
export interface TableFigure {
  readonly draft: Omit<Draft, 'sentence' | 'paragraph' | 'quantity'>;
  readonly digits: GridCell;
  readonly row: { readonly start: number; readonly end: number };
  /** Unit and scale that header or row give the number. */
  readonly unit: TableUnit;
}

export interface RowContext {
  readonly sector?: string;
  readonly frame: period.Period;
  readonly briefing: period.Period;
  readonly lexicon: Lexicon;
  /** The area of the briefing. */
  readonly home: Area;
  /** Commas part thousands in this table. */
  readonly commas: boolean;
}

/** "- Di động", "+ Cố định", "Trong đó: …": an item of the row above. */
const ITEM = /^(?:[-–+•*]\s*|trong đó\s*:?\s*)/iu;

const READ: ReadonlySet<Column['role']> = new Set(['level', 'change', 'moves', 'delta', 'plan', 'target']);

const MEASURES: Partial<Record<Column['role'], Measure>> = {
  level: 'level',
  change: 'change',
  delta: 'delta',
  plan: 'plan',
  target: 'target',
};

/** Reads the rows of a table one after another; sections and wholes carry over. */
export class RowReader {
  private readonly caption: Concepts;
  private readonly captionUnits: CaptionUnits;
  private readonly unitColumn: number;
  private section?: string;
  /** The last row that was no item of another. */
  private whole?: Concepts;

  constructor(
    private readonly layout: Layout,
    caption: string,
    private readonly context: RowContext,
  ) {
    const tokens = tokensOf(caption, context.lexicon);
    this.caption = conceptsIn(tokens, 0, tokens.length);
    this.captionUnits = { unit: unitIn(caption, tokens), counted: countedIn(caption, tokens) };
    this.section = sectorIn(tokens, 0, tokens.length)?.id ?? context.sector;
    this.unitColumn = layout.columns.findIndex((column) => column.role === 'unit');
  }

  read(row: readonly GridCell[]): TableFigure[] {
    const { columns, label } = this.layout;
    const name = this.nameOf(this.labelCell(row));
    const values = row.flatMap((cell, c) => {
      const column = c === label ? undefined : columns[c];
      const number = column && numberOf(cell);
      return number && READ.has(column.role) ? [{ c, column, number }] : [];
    });
    if (values.length === 0) {
      // A row of its own names the sector of the rows below it.
      if (name.sector) this.section = name.sector;
      if (name.own.head) this.whole = name.own;
      return [];
    }
    if (!name.isItem && name.own.head) this.whole = name.own;
    const cellUnit = this.unitColumn >= 0 ? (row[this.unitColumn]?.text ?? '') : '';
    const rowUnit = (cellUnit && unitOfCell(cellUnit, this.context.lexicon)) || name.unit;
    const periods = new ColumnPeriods(columns, name.period, this.context);
    const figures: TableFigure[] = [];
    for (const { c, column, number } of values) {
      const figure = this.figureOf(c, column, number, name, rowUnit, periods, figures);
      if (!figure) continue;
      const { digits, start } = number;
      figures.push({
        ...figure,
        digits: { text: digits, start, end: start + digits.length },
        row: { start: row[0]!.start, end: row.at(-1)!.end },
      });
    }
    return figures;
  }

  /** The row's name; a section's may stand alone in the first cell. */
  private labelCell(row: readonly GridCell[]): string {
    const own = row[this.layout.label]?.text ?? '';
    const alone = own ? undefined : row.filter((cell) => cell.text !== '');
    return alone?.length === 1 ? alone[0]!.text : own;
  }

  private nameOf(text: string): RowName {
    const { lexicon } = this.context;
    const isItem = ITEM.test(text);
    const words = text.replace(ITEM, '').replace(/^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]+|[a-zđ])[.)]\s+/u, '');
    const tokens = tokensOf(words, lexicon);
    const named = conceptsIn(tokens, 0, tokens.length);
    const unit = unitIn(words, tokens);
    let said: PeriodPhrase | undefined;
    for (const item of itemsOf(words, tokens, 0, tokens.length))
      if (item.kind === 'period' && !isRelative(item.phrase)) said ??= item.phrase;
    const [place] = placesIn(words, tokens, 0, tokens.length, this.context.home);
    const isPlace = place?.areas.length === 1 && place.at === 0 && place.end === tokens.length;
    return {
      area: isPlace ? place.areas[0] : undefined,
      words: unit ? words.replace(/\s*[(,:][^(]*$/u, '') : words,
      isItem,
      own: isItem && this.whole ? withHeadOf(named, this.whole) : named,
      whole: isItem ? this.whole : undefined,
      sector: sectorIn(tokens, 0, tokens.length)?.id,
      isPeriod: said !== undefined && said.end - said.start >= tokens.length - 1,
      period: said,
      unit,
      counted: countedIn(words, tokens),
    };
  }

  private figureOf(
    c: number,
    column: Column,
    number: CellNumber,
    name: RowName,
    rowUnit: TableUnit | undefined,
    periods: ColumnPeriods,
    before: readonly TableFigure[],
  ): Omit<TableFigure, 'digits' | 'row'> | undefined {
    const { context } = this;
    const parsed = parseNumber(number.digits);
    if (!parsed) return undefined;
    const statistic = statisticUnit(column, number, name, rowUnit, this.captionUnits, context.lexicon);
    const decimal = decimalOf(parsed, column, statistic, context.commas);
    const power = statistic?.power ?? 0;
    const signed = (number.sign || 1) * Number(decimal);
    const move = column.role === 'moves' ? moveOf(column, number, signed, power, periods, before) : undefined;
    const measure = move?.measure ?? MEASURES[column.role];
    if (!measure) return undefined;
    const relative = measure === 'change' || measure === 'plan';
    const unit = relative ? PERCENT : statistic;
    // "(5,2)" is a loss for accountants only: not guessed.
    if (!unit || (number.bracketed && (measure !== 'level' || !number.percent))) return undefined;
    const plain = (number.sign || 1) * scaled(decimal, unit.power);
    const offset = relative ? (move?.offset ?? column.offset) : 0;
    const { at, how } = periods.of(c, measure);
    const shared =
      measure === 'level' || measure === 'target' || column.concepts.head ? undefined : before.at(-1);
    const subject =
      shared?.draft.subject ??
      cellSubject(
        { lexicon: context.lexicon, caption: this.caption, section: this.section },
        column,
        name,
        statistic && { dimension: statistic.dimension, unit: statistic.unit },
      );
    if (!subject || (measure === 'level' && this.isOutOfUnit(unit, subject, name))) return undefined;
    const isBase = measure === 'level' && periods.isRelative(c);
    const draft: TableFigure['draft'] = {
      measure,
      value: Number((plain + offset).toFixed(6)),
      unit: unit.unit,
      subject,
      period: at,
      periodHow: how,
      base: measure === 'change' || measure === 'delta' ? periods.baseOf(column, at) : undefined,
      baseStated: column.base !== undefined,
      hedge: column.estimated && measure === 'level' ? 'about' : undefined,
      status: isBase ? 'base' : column.estimated && measure === 'level' ? 'estimate' : 'normal',
      main: true,
      area: name.area,
    };
    return { draft, unit };
  }

  /** "Lao động | 81.200" under "Đơn vị: tỷ đồng": the caption's unit is not that of every row. */
  private isOutOfUnit(unit: TableUnit, subject: Subject, name: RowName): boolean {
    if (unit !== this.captionUnits.unit || subject.row || !name.own.head) return false;
    return this.context.lexicon.metrics.find(name.own, name.sector ?? this.section) !== undefined;
  }
}
