import type { Dimension } from '../../catalog/units';
import { DIMENSION_NAMES, STOCK_OR_FLOW, VOCABULARY_KINDS, type Vocabulary } from '../../catalog/vocabulary';
import { BriefsheetError } from '../../model/errors';
import type { StockOrFlow } from '../../model/observation';
import { normalise } from '../text/normalise';
import { folded, VocabularyBuilder, type Entry, type VocabularyProblem } from './vocabularyBuilder';

/** A row as a sheet holds it: every cell a text, empty where the kind of row has no use for it. */
export interface VocabularyRow {
  /** A name of `VOCABULARY_KINDS`. */
  readonly kind: string;
  /** The id; for other wordings of something known its meaning. Without one a row goes by its label or first wording. */
  readonly id?: string;
  /** The words of the text, several separated by `|` or `;`. */
  readonly wordings: string;
  readonly sector?: string;
  /** A metric's unit ("tỷ đồng"); for a unit what it measures, a name of `DIMENSION_NAMES`. */
  readonly unit?: string;
  /** A name of `STOCK_OR_FLOW`. */
  readonly stockOrFlow?: string;
  readonly vi?: string;
  readonly en?: string;
}

/**
 * Turns rows into a vocabulary. A row that is wrong is left out and named by its number, counted from 1; the others stay,
 * in whatever order they stand. An empty row is none.
 */
export function checkVocabulary(rows: readonly VocabularyRow[]): {
  readonly vocabulary: Vocabulary;
  readonly problems: readonly VocabularyProblem[];
} {
  const problems: VocabularyProblem[] = [];
  const entries: Entry[] = [];
  rows.forEach((row, i) => {
    if (Object.values(row).every((cell) => textOf(cell) === '')) return;
    const entry = entryOf(row, i + 1);
    if ('code' in entry) problems.push(entry);
    else entries.push(entry);
  });
  const builder = new VocabularyBuilder();
  const good = IN_ORDER.flatMap((list) => entries.filter((entry) => entry.list === list)).filter((entry) => {
    const problem = builder.add(entry);
    if (problem) problems.push(problem);
    return !problem;
  });
  return {
    vocabulary: {
      sectors: good.flatMap((entry) => (entry.list === 'sectors' ? [entry.value] : [])),
      metrics: good.flatMap((entry) => (entry.list === 'metrics' ? [entry.value] : [])),
      units: good.flatMap((entry) => (entry.list === 'units' ? [entry.value] : [])),
      wordings: good.flatMap((entry) => (entry.list === 'wordings' ? [entry.value] : [])),
    },
    problems: problems.sort((a, b) => Number(a.facts['row']) - Number(b.facts['row'])),
  };
}

/**
 * Turns rows into a vocabulary, every one of which must be right.
 * @throws BriefsheetError for the first row that is wrong; `vocabulary-unreadable` when `rows` are no rows at all
 */
export function vocabularyOf(rows: unknown): Vocabulary {
  const isRow = (row: unknown): boolean => typeof row === 'object' && row !== null && !Array.isArray(row);
  if (!Array.isArray(rows) || !rows.every(isRow)) throw new BriefsheetError('vocabulary-unreadable');
  const { vocabulary, problems } = checkVocabulary(rows as VocabularyRow[]);
  if (problems[0]) throw new BriefsheetError(problems[0].code, problems[0].facts);
  return vocabulary;
}

/** Units and sectors come before the metrics that use them, wordings after all that they may mean. */
const IN_ORDER = ['units', 'sectors', 'metrics', 'wordings'] as const;

function entryOf(cells: VocabularyRow, row: number): Entry | VocabularyProblem {
  const [kind, vi, en] = [textOf(cells.kind), textOf(cells.vi), textOf(cells.en)];
  const list = keyOf(VOCABULARY_KINDS, kind);
  if (!list) return { code: 'vocabulary-kind', facts: { row, value: kind } };
  const names = textOf(cells.wordings)
    .split(/[|;\n]/u)
    .map((name) => name.trim())
    .filter(Boolean);
  const label = vi || en ? { vi: vi || en, en: en || vi } : undefined;
  const id = textOf(cells.id) || vi || names[0] || '';
  if (list === 'sectors') return { list, row, value: { id, names, label } };
  if (list === 'wordings') return { list, row, value: { meaning: textOf(cells.id), names } };
  const unit = textOf(cells.unit);
  if (list === 'units')
    return {
      list,
      row,
      value: { id, names, dimension: unit ? (keyOf(DIMENSION_NAMES, unit) ?? (unit as Dimension)) : 'count' },
    };
  const said = textOf(cells.stockOrFlow);
  const stockOrFlow = keyOf(STOCK_OR_FLOW, said) ?? (said as StockOrFlow);
  return { list, row, value: { id, sector: textOf(cells.sector), names, kind: stockOrFlow, unit, label } };
}

const textOf = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' ? normalise(String(cell)).trim() : '';

/** The key of a table under which a name stands. */
function keyOf<K extends string>(names: Readonly<Record<K, readonly string[]>>, name: string): K | undefined {
  const wanted = folded(name);
  return (Object.keys(names) as K[]).find((key) => names[key].some((known) => folded(known) === wanted));
}
