import * as period from '../../model/period';
import type { Measure } from '../../model/observation';
import type { Dimension } from '../../catalog/units';
import { conceptsIn, joined, type Concepts } from '../concepts';
import type { Draft, Subject } from '../draft';
import { tokensOf, type Lexicon } from '../lexicon';
import type { Measured } from '../metricTable';
import { parseNumber, scaled } from '../numbers';
import { ownMetric } from '../ownMetric';
import { resolveBase, resolveOwn } from '../periods/resolve';
import { sectorIn } from '../sectors';
import { columnOf, unitIn, unitOfCell, type Column, type TableUnit } from './columns';
import type { Grid, GridCell } from './grid';

/** What the text around a table says: the sector of the heading above it, the frame, the briefing's period. */
export interface TableContext {
  readonly sector?: string;
  readonly frame: period.Period;
  readonly briefing: period.Period;
  readonly lexicon: Lexicon;
}

/** A figure of a table: a draft with the offsets of its cell's number and of its row. */
export interface TableFigure {
  readonly draft: Omit<Draft, 'sentence' | 'paragraph' | 'quantity'>;
  readonly digits: GridCell;
  readonly row: { readonly start: number; readonly end: number };
}

const NUMBER = /^\(?([+\-−–]?)\s*(\d+(?:[.,]\d+)*)\s*(%?)\)?\*?$/u;

const isNumber = (cell: GridCell): boolean => NUMBER.test(cell.text);

/** Reads the figures of a pasted table: period and unit from its header, caption and unit column, sectors and statistics from its rows. */
export function readGrid(grid: Grid, context: TableContext): TableFigure[] {
  const body = grid.rows.findIndex(
    (row) => row.filter(isNumber).length >= Math.max(1, (row.length - 1) / 2) && !isHeader(row),
  );
  if (body <= 0) return [];
  const columns = columnsOf(grid.rows.slice(0, body), context.lexicon);
  const label = columns.findIndex((column) => column.role === 'label');
  if (label < 0) return [];
  const reader = new GridReader(grid, columns, label, context);
  return grid.rows.slice(body).flatMap((row) => reader.readRow(row));
}

/** Years alone ("2016", "2017") head columns though they are numbers. */
const isHeader = (row: readonly GridCell[]): boolean =>
  row.slice(1).every((cell) => cell.text === '' || /^(?:19|20)\d\d$/.test(cell.text) || !isNumber(cell));

/** Header rows joined column by column; a merged cell's text goes on to the right until the next one. */
function columnsOf(rows: readonly (readonly GridCell[])[], lexicon: Lexicon): Column[] {
  const width = Math.max(...rows.map((row) => row.length));
  const columns: Column[] = [];
  for (let c = 0; c < width; c++) {
    const parts = rows.map(
      (row, r) =>
        row[c]?.text ||
        (r < rows.length - 1 ? (row.slice(0, c).findLast((cell) => cell.text)?.text ?? '') : ''),
    );
    columns.push(
      columnOf(
        [...new Set(parts.filter(Boolean))].join(' ').replace(/^((?:19|20)\d\d)$/, 'năm $1'),
        c,
        lexicon,
      ),
    );
  }
  if (columns[0]?.role === 'index' && columns[1]?.role === 'level')
    columns[1] = { ...columns[1], role: 'label' };
  return columns;
}

class GridReader {
  private readonly caption: Concepts;
  private readonly captionUnit?: TableUnit;
  private section?: string;

  constructor(
    private readonly grid: Grid,
    private readonly columns: readonly Column[],
    private readonly label: number,
    private readonly context: TableContext,
  ) {
    const text = grid.caption?.text ?? '';
    const tokens = tokensOf(text, context.lexicon);
    this.caption = conceptsIn(tokens, 0, tokens.length);
    this.captionUnit = unitIn(text, tokens);
    this.section = sectorIn(tokens, 0, tokens.length)?.id ?? context.sector;
  }

  readRow(row: readonly GridCell[]): TableFigure[] {
    const name = row[this.label]?.text ?? '';
    const tokens = tokensOf(name, this.context.lexicon);
    const named = sectorIn(tokens, 0, tokens.length)?.id;
    const values = row.filter((cell, c) => c !== this.label && this.columns[c] && isNumber(cell));
    if (values.length === 0) {
      // A row of its own names the sector of the rows below it.
      if (name && named) this.section = named;
      return [];
    }
    const own = conceptsIn(tokens, 0, tokens.length);
    const unitColumn = this.columns.findIndex((column) => column.role === 'unit');
    const rowUnit =
      (unitColumn >= 0 ? unitOfCell(row[unitColumn]?.text ?? '', this.context.lexicon) : undefined) ??
      unitIn(name, tokens);
    const figures: TableFigure[] = [];
    const end = row.at(-1)!.end;
    let last: Draft['period'] | undefined;
    for (let c = 0; c < row.length; c++) {
      const column = this.columns[c];
      const cell = row[c]!;
      const match = c === this.label ? null : NUMBER.exec(cell.text);
      if (!column || !match || !['level', 'change', 'plan', 'target'].includes(column.role)) continue;
      const draft = this.draftOf(column, match, name, own, named, rowUnit, last);
      if (!draft) continue;
      if (draft.measure === 'level') last = draft.period;
      const digits = match[2]!;
      const start = cell.start + cell.text.indexOf(digits);
      figures.push({
        draft,
        digits: { text: digits, start, end: start + digits.length },
        row: { start: row[0]!.start, end },
      });
    }
    return figures;
  }

  private draftOf(
    column: Column,
    match: RegExpExecArray,
    name: string,
    own: Concepts,
    named: string | undefined,
    rowUnit: TableUnit | undefined,
    last: period.Period | undefined,
  ): TableFigure['draft'] | undefined {
    const { context } = this;
    const unit =
      column.role === 'change' || column.role === 'plan'
        ? PERCENT
        : (rowUnit ?? column.unit ?? this.captionUnit ?? (match[3] ? PERCENT : undefined));
    if (!unit) return undefined;
    const number = parseNumber(match[2]!);
    if (!number) return undefined;
    const decimal =
      number.other !== undefined && unit.dimension === 'percent' && !number.decimal.includes('.')
        ? number.other
        : number.decimal;
    const sign = /[-−–]/.test(match[1]!) ? -1 : 1;
    const plain = sign * scaled(decimal, unit.power);
    const cellUnit =
      column.role === 'level' || column.role === 'target' ? unit : (rowUnit ?? this.captionUnit);
    const measured = cellUnit && { dimension: cellUnit.dimension as Dimension, unit: cellUnit.unit };
    const subject = this.subjectOf(column, name, own, named, measured);
    const columnPeriod =
      column.period && resolveOwn(column.period, context.frame, context.briefing, subject.row?.kind);
    const at = columnPeriod ?? (column.role === 'level' ? context.frame : (last ?? context.frame));
    const measure: Measure =
      column.role === 'change'
        ? 'change'
        : column.role === 'plan'
          ? 'plan'
          : column.role === 'target'
            ? 'target'
            : 'level';
    const indexed = column.role === 'change' && column.indexed && plain > 50;
    return {
      measure,
      value: indexed ? Number((plain - 100).toFixed(6)) : plain,
      unit: unit.unit,
      subject,
      period: column.role === 'target' ? period.year(period.dateOf(at.end).year) : at,
      periodHow: columnPeriod ? 'stated' : 'inherited',
      base: measure === 'change' ? this.baseOf(column, at) : undefined,
      baseStated: column.base !== undefined,
      status: 'normal',
      main: true,
    };
  }

  /** What a column of changes compares with: its own words, else the other period of the table, else a year before. */
  private baseOf(column: Column, at: period.Period): period.Period {
    const stated = column.base && resolveBase(column.base, at, this.context.briefing);
    if (stated) return stated;
    const others = this.columns.flatMap((other) => {
      const own =
        other.role === 'level' && other.period
          ? resolveOwn(other.period, this.context.frame, this.context.briefing)
          : undefined;
      return own && own.end < at.end ? [own] : [];
    });
    return others.length === 1 ? others[0]! : period.samePeriodLastYear(at);
  }

  private subjectOf(
    column: Column,
    name: string,
    own: Concepts,
    named: string | undefined,
    measured: Measured | undefined,
  ): Subject {
    const headerTokens = tokensOf(column.header, this.context.lexicon);
    const header =
      column.role === 'level' && !column.period
        ? conceptsIn(headerTokens, 0, headerTokens.length)
        : { ids: new Set<string>() };
    // A row that names only a sector takes its statistic from the column or the caption.
    const isSector = named !== undefined && !own.head;
    const around = joined(header, this.caption);
    const concepts = isSector || !own.head ? joined(own, around) : own;
    const sector = named ?? this.section;
    const row = this.context.lexicon.metrics.find(concepts, sector, measured);
    const owned = row !== undefined && row.sector !== 'any' ? row.sector : undefined;
    return {
      concepts,
      indicator: name,
      sector: isSector ? named : (owned ?? sector ?? 'industry'),
      metric: row?.id ?? ownMetric(name, measured),
      row,
      how: {
        sector: named || owned ? 'stated' : sector ? 'inherited' : 'assumed',
        metric: own.head ? 'stated' : 'inherited',
      },
    };
  }
}

const PERCENT: TableUnit = { unit: '%', power: 0, dimension: 'percent' };
