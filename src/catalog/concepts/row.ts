import { phrases } from '../phrases';
import type { ConceptRow } from '../types';

type More = Omit<ConceptRow, 'id' | 'names'>;

/** One notion: id, its wordings separated by `|`, what else is to know of it. */
export type Row = readonly [id: string, names: string, more?: More];

/** Names a quantity by itself. */
export const HEAD: More = { head: true };

/** The rows of one field. */
export const conceptsOf = (rows: readonly Row[]): readonly ConceptRow[] => rows.map(([id, names, more]) => ({ id, names: phrases(names), ...more }));
