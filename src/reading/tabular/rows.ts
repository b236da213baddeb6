import type * as period from '../../model/period';
import type { Measure } from '../../model/observation';
import type { Area } from '../areas/area';
import { conceptsIn, joined, NO_CONCEPTS, withHeadOf, type Concepts } from '../lexicon/concepts';
import type { Draft, Subject } from '../figure/draft';
import { tokensOf, type Lexicon, type Tokens } from '../lexicon/lexicon';
import { parseNumber, scaled } from '../phrases/numbers';
import { sectorIn } from '../lexicon/sectors';
import { cellRoleOf } from './cellRole';
import { coverageOf, numberOf, placeOf, type CellNumber } from './cells';
import { ColumnPeriods } from './columnPeriods';
import { countedIn, unitIn, unitOfCell, type Column, type TableUnit } from './columns';
import type { Layout } from './headers';
import type { GridCell } from './lines';
import { readOf } from './rowOfAbove';
import { rowNameOf, type RowName } from './rowName';
import { cellSubject } from './subjects';
import {
  decimalOf,
  measuredOf,
  PERCENT,
  PLACE,
  statisticUnit,
  unitOfStatistic,
  type CaptionUnits,
} from './values';

/** A figure of a table: a draft with the offsets of its cell's number and of its row. */
export interface TableFigure {
  readonly draft: Omit<Draft, 'sentence' | 'paragraph' | 'quantity'>;
  readonly digits: GridCell;
  readonly row: { readonly start: number; readonly end: number };
  /** Unit and scale that header or row give the number. */
  readonly unit: TableUnit;
}

/** A figure without its place in the text. */
export type ReadCell = Omit<TableFigure, 'digits' | 'row'>;

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

const READ: ReadonlySet<Column['role']> = new Set([
  ...(['level', 'change', 'moves', 'delta', 'plan', 'target', 'rank'] as const),
]);
/** "TỔNG SỐ (tỷ đồng)". */
const TOTAL = /^(?:tổng(?: cộng| số)?|cộng|toàn ngành|cả nước)$/iu;

interface Value {
  readonly c: number;
  readonly column: Column;
  readonly number: CellNumber & { readonly of?: number };
}

/** Reads the rows of a table one after another; sections and wholes carry over. */
export class RowReader {
  private readonly caption: Concepts;
  private readonly captionUnits: CaptionUnits;
  private readonly unitColumn: number;
  private readonly periodColumn: number;
  private section?: string;
  /** The last row without values that names a statistic. */
  private topic?: Concepts;
  /** The last row that was no item of another, and its unit. */
  private whole?: Concepts;
  private unitOfWhole?: TableUnit;
  /** The unit that a row without values or a total names for those below. */
  private unitAbove?: TableUnit;
  /** The levels of the row above, by column. */
  private above = new Map<number, TableFigure>();

  constructor(
    private readonly layout: Layout,
    caption: string,
    private readonly context: RowContext,
  ) {
    const tokens = tokensOf(caption, context.lexicon);
    this.caption = namedLast(tokens);
    this.captionUnits = { unit: unitIn(caption, tokens), counted: countedIn(caption, tokens) };
    this.section = sectorIn(tokens, 0, tokens.length)?.id ?? context.sector;
    this.unitColumn = layout.columns.findIndex((column) => column.role === 'unit');
    this.periodColumn = layout.columns.findIndex((column) => column.role === 'period');
  }

  read(row: readonly GridCell[]): TableFigure[] {
    const { columns, label } = this.layout;
    const { lexicon, home } = this.context;
    const named = rowNameOf(this.labelCell(row), lexicon, home, this.whole);
    const values: Value[] = [];
    row.forEach((cell, c) => {
      const column = c === label ? undefined : columns[c];
      if (!column || !READ.has(column.role)) return;
      const number = column.role === 'rank' ? placeOf(cell) : (numberOf(cell) ?? coverageOf(cell));
      if (number) values.push({ c, column, number });
    });
    if (values.length === 0) {
      this.openSection(named);
      return [];
    }
    if (named.of) return this.readOfAbove(named, named.of, values, row);
    if (named.unit && TOTAL.test(named.words)) this.unitAbove = named.unit;
    const cellUnit = this.unitColumn >= 0 ? (row[this.unitColumn]?.text ?? '') : '';
    const ownUnit = (cellUnit && unitOfCell(cellUnit, lexicon)) || named.unit;
    const name = this.hung(named, ownUnit);
    const rowUnit = ownUnit ?? (name.isItem ? this.unitOfWhole : undefined);
    if (!name.isItem && name.own.head) [this.whole, this.unitOfWhole] = [name.own, rowUnit];
    const at = this.periodColumn >= 0 ? row[this.periodColumn]?.text : undefined;
    const said = at ? rowNameOf(at, lexicon, home, undefined).period : name.period;
    const periods = new ColumnPeriods(columns, said, this.context);
    const figures: TableFigure[] = [];
    const levels = new Map<number, TableFigure>();
    for (const value of values) {
      const read = this.figureOf(value, name, rowUnit, periods, figures);
      if (!read) continue;
      const figure = placed(read, value, row);
      figures.push(figure);
      if (figure.draft.measure === 'level') levels.set(value.c, figure);
    }
    if (levels.size > 0) this.above = levels;
    return figures;
  }

  /** "Thuê bao (nghìn thuê bao)", then "Di động": where nothing else names a statistic, an item of the row above. */
  private hung(name: RowName, unit: TableUnit | undefined): RowName {
    const { whole, unitOfWhole, topic, caption, section } = this;
    const { own, sector } = name;
    if (name.isItem || own.head || own.ids.length === 0 || !whole || !unitOfWhole) return name;
    if (topic || caption.head || name.period || name.area || name.counted) return name;
    if (sector !== undefined && sector !== section) return name;
    if (unit && unit.unit !== unitOfWhole.unit) return name;
    if (this.layout.columns.some((column) => column.concepts.head)) return name;
    return { ...name, isItem: true, own: withHeadOf(own, whole), whole };
  }

  /** A row of its own names the sector, the statistic, the unit of the rows below it. */
  private openSection(name: RowName): void {
    if (name.sector) this.section = name.sector;
    if (name.own.head) [this.whole, this.unitOfWhole, this.topic] = [name.own, name.unit, name.own];
    else if (name.sector) this.topic = undefined;
    if (name.unit) this.unitAbove = name.unit;
  }

  /** "Tăng trưởng (%)" below a row of values: the changes of those. */
  private readOfAbove(
    name: RowName,
    of: Column,
    values: readonly Value[],
    row: readonly GridCell[],
  ): TableFigure[] {
    const periods = new ColumnPeriods(this.layout.columns, name.period, this.context);
    return values.flatMap((value) => {
      const above = value.column.role === 'level' ? this.above.get(value.c) : undefined;
      const read = above && readOf(above, name, of, value.number, periods, this.context.commas);
      return read ? [placed(read, value, row)] : [];
    });
  }

  /** The row's name; a section's may stand alone in the first cell. */
  private labelCell(row: readonly GridCell[]): string {
    const own = row[this.layout.label]?.text ?? '';
    const alone = own ? undefined : row.filter((cell) => cell.text !== '');
    return alone?.length === 1 ? alone[0]!.text : own;
  }

  private figureOf(
    { c, column, number }: Value,
    name: RowName,
    rowUnit: TableUnit | undefined,
    periods: ColumnPeriods,
    before: readonly TableFigure[],
  ): ReadCell | undefined {
    const { context } = this;
    const parsed = parseNumber(number.digits);
    if (!parsed) return undefined;
    const units = { ...this.captionUnits, above: this.unitAbove };
    const statistic = statisticUnit(column, number, name, rowUnit, units, context.lexicon);
    const decimal = decimalOf(parsed, column, statistic, context.commas);
    const sign = number.sign || 1;
    const role = cellRoleOf({
      ...{ column, number, unit: statistic, periods, before },
      value: sign * Number(decimal),
    });
    if (!role) return undefined;
    const { measure, offset } = role;
    const relative = measure === 'change' || measure === 'plan';
    let unit = relative ? PERCENT : measure === 'rank' ? PLACE : statistic;
    if (measure === 'delta' && column.unit && column.unit.dimension !== 'count') unit = column.unit;
    const isOf = measure === 'rank' || (measure === 'level' && unit?.dimension === 'count');
    if (number.of !== undefined && !isOf) return undefined;
    // "(5,2)" is a loss for accountants only: not guessed.
    if (!unit || (number.bracketed && (measure !== 'level' || !number.percent))) return undefined;
    const subject = this.subjectOf(c, column, name, measure, unit, before);
    if (!subject || (measure === 'level' && this.isOutOfUnit(unit, subject, name))) return undefined;
    unit = unit.unit === '' ? unitOfStatistic(unit, subject) : unit;
    if (!unit) return undefined;
    const { at, how } = periods.of(c, measure);
    const isLevel = measure === 'level';
    const estimated = isLevel && column.estimated;
    const draft: ReadCell['draft'] = {
      measure,
      value: Number((sign * scaled(decimal, unit.power) + offset).toFixed(6)),
      unit: unit.unit,
      subject,
      period: at,
      periodHow: how,
      base: measure === 'change' || measure === 'delta' ? periods.baseOf(column, at) : undefined,
      baseStated: column.base !== undefined,
      of: number.of,
      hedge: number.hedge ?? (estimated ? 'about' : undefined),
      status: isLevel && periods.isRelative(c) ? 'base' : estimated ? 'estimate' : 'normal',
      main: true,
      area: name.area,
    };
    return { draft, unit };
  }

  /** Changes and plans are of the value that they stand beside, a row that is a period of the statistic above. */
  private subjectOf(
    c: number,
    column: Column,
    name: RowName,
    measure: Measure,
    unit: TableUnit,
    before: readonly TableFigure[],
  ): Subject | undefined {
    const { head } = column.concepts;
    const ofStatistic = measure === 'level' || measure === 'target';
    if (!ofStatistic && measure !== 'rank') {
      const shared = head
        ? before.findLast(({ draft }) => draft.subject.concepts.head === head)
        : before.at(-1);
      if (shared) return shared.draft.subject;
    }
    const { caption, topic, section } = this;
    if (name.isPeriod && !head && !caption.head && !topic) {
      const above = this.above.get(c)?.draft.subject;
      if (above) return above;
    }
    const measured = ofStatistic || unit.dimension === 'count' ? measuredOf(unit) : undefined;
    return cellSubject({ lexicon: this.context.lexicon, caption, topic, section }, column, name, measured);
  }

  /** "Lao động | 81.200" under "Đơn vị: tỷ đồng": the caption's unit is not that of every row. */
  private isOutOfUnit(unit: TableUnit, subject: Subject, name: RowName): boolean {
    if (unit !== this.captionUnits.unit || subject.row || !name.own.head) return false;
    return this.context.lexicon.metrics.find(name.own, name.sector ?? this.section) !== undefined;
  }
}

const placed = (read: ReadCell, { number }: Value, row: readonly GridCell[]): TableFigure => ({
  ...read,
  digits: { text: number.digits, start: number.start, end: number.start + number.digits.length },
  row: { start: row[0]!.start, end: row.at(-1)!.end },
});

/** What a caption names: its last line that names a quantity, and the lines below that. "* Botnet: 720.000" above it is no title. */
function namedLast(tokens: Tokens): Concepts {
  let named: Concepts = NO_CONCEPTS;
  for (let end = tokens.length; end > 0 && !named.head;) {
    let start = end - 1;
    while (start > 0 && tokens[start]!.kind !== 'newline') start--;
    named = joined(named, conceptsIn(tokens, start, end));
    end = start;
  }
  return named;
}
