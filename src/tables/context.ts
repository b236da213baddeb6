import type { Catalog } from '../catalog/catalog';
import type { Ledger, Point } from '../ledger/ledger';
import type { Language } from '../messages/types';
import type { Notes } from './notes';
import type { Wordings } from './statColumn';
import type { LevelUnits } from './tableClass';

/** Where a Table of the workbook stands on its sheet. */
export interface TablePlace {
  /** Its leftmost column. */
  readonly column: number;
  /** Columns in it that the user added. */
  readonly ownColumns: number;
}

/** What the plans of all sheets are made from. */
export interface PlanContext {
  readonly ledger: Ledger;
  readonly points: readonly Point[];
  /** The built-in sectors and statistics with the user's own. */
  readonly catalog: Catalog;
  readonly language: Language;
  readonly units: LevelUnits;
  readonly notes: Notes;
  readonly wordingsIn: (area: string) => Wordings;
  /** What exists in the workbook and stays, see {@link isMade}. */
  readonly made: ReadonlySet<string>;
  /** Where Tables stand that exist already, by their names. */
  readonly places: ReadonlyMap<string, TablePlace>;
  /** The second line of every sheet. */
  readonly source: string;
}

/** True when a part of the workbook exists already: `table` and `chart` by name, `column` as `table name/column key`. */
export const isMade = (
  made: ReadonlySet<string>,
  what: 'table' | 'chart' | 'column',
  name: string,
): boolean => made.has(`${what}:${name}`) || (what === 'table' && made.has(name));

/** Keys of the columns of a table that exist in the workbook. */
export function madeColumns(made: ReadonlySet<string>, table: string): readonly string[] {
  const prefix = `column:${table}/`;
  return [...made].flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
}
