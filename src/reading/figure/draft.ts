import type { Hedge, Measure, Provenance, Status } from '../../model/observation';
import type { Period } from '../../model/period';
import type { MetricRow } from '../../catalog/types';
import type { Area } from '../areas/area';
import type { Concepts } from '../lexicon/concepts';
import type { Quantity } from '../phrases/quantities';
import type { Sentence } from '../text/sentences';

/** What a clause speaks of. */
export interface Subject {
  readonly concepts: Concepts;
  /** The indicator's name as the text has it. */
  readonly indicator: string;
  readonly sector: string;
  readonly metric: string;
  readonly row?: MetricRow;
  readonly part?: string;
  /** A share or density of what is spoken of, which later figures do not go on about. */
  readonly aside?: boolean;
  /** Notions of the noun that its number counted. */
  readonly counted?: Concepts;
  /** For the share of one block of agencies: that of all. */
  readonly overall?: Subject;
  readonly how: { readonly sector: Provenance; readonly metric: Provenance };
}

/** A figure while its text is being read; later clauses may still settle its base or period. */
export interface Draft {
  quantity: Quantity;
  measure: Measure;
  value: number;
  unit: string;
  subject: Subject;
  period: Period;
  periodHow: Provenance;
  base?: Period;
  /** The base was said of this very figure. */
  baseStated: boolean;
  /** Where it is not the briefing's own. */
  area?: Area;
  comparedWith?: string;
  of?: number;
  hedge?: Hedge;
  status: Status;
  sentence: Sentence;
  /** For a cell of a pasted table: its row, in place of the sentence. */
  row?: { readonly start: number; readonly end: number };
  paragraph: number;
  /** Not in brackets: what "lần lượt" may go back to. */
  main: boolean;
  /** For an item of "trong đó": the figure of the whole. */
  whole?: Draft;
  settled?: boolean;
  suggestion?: { field: 'period' | 'base' | 'value'; value: string };
}
