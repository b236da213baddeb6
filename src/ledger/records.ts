import type { Catalog } from '../catalog/catalog';
import type { Vocabulary } from '../catalog/vocabulary';
import type { AnyFindingCode } from '../model/ledgerFinding';
import type { ErrorCode } from '../model/errors';
import type { Briefing, Finding, Observation, StockOrFlow } from '../model/observation';

/** What the user changed of a figure. The reading itself stays beside it. */
export interface Correction {
  /** In base units, like `Observation.value`. */
  readonly value?: number;
  /** A period code. */
  readonly period?: string;
  /** The code of the period compared with. */
  readonly base?: string;
  /** A sector's id in the catalog. */
  readonly sector?: string;
  /** The statistic's id in the catalog, or a slug of its name. */
  readonly metric?: string;
  /** The name of a statistic that the catalog does not have. */
  readonly indicator?: string;
  readonly kind?: StockOrFlow;
}

/** One line of Số liệu: a figure as it was read, and what the user decided about it. */
export interface LedgerRow extends Observation {
  /** The sentence with the figure in 【】. */
  readonly sentenceText: string;
  /** The value that tables show, in base units: the user's where there is one, else the value read. */
  readonly valueUsed: number;
  /** The user chose this figure among those of its series and period (column Dùng). */
  readonly use: boolean;
  /** The user took this figure out (column Bỏ). */
  readonly excluded: boolean;
  readonly corrected?: Correction;
}

export interface BriefingRecord extends Briefing {
  readonly figures: number;
  readonly unread: number;
  readonly findings: number;
}

/** What the user did about a finding (column Xử lý). */
export type FindingAction = 'open' | 'accepted' | 'ignored' | 'fixed';

export const FINDING_ACTIONS: readonly FindingAction[] = ['open', 'accepted', 'ignored', 'fixed'];

export interface FindingRecord extends Omit<Finding, 'code'> {
  readonly code: AnyFindingCode;
  readonly sentenceText: string;
  readonly action: FindingAction;
  readonly note: string;
}

/** A briefing's normalised text, to which all spans of its figures refer. */
export interface TextRecord {
  readonly briefing: string;
  readonly text: string;
}

/** A row of a sheet of records that could not be read back: kept as it is, so that nothing is lost. */
export interface KeptRow {
  /** Name of the Table. */
  readonly table: string;
  readonly id: string;
  /** By column key. */
  readonly cells: Readonly<Record<string, string | number>>;
}

/** What is wrong with a row of Danh mục: a code of an error, and the facts that its sentence shows. */
export interface RowProblem {
  readonly code: ErrorCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A row of Danh mục, as the user wrote it. */
export interface VocabularyRecord {
  readonly id: string;
  /** By column key, as the cells have them. */
  readonly cells: KeptRow['cells'];
  /** Why it was passed over. */
  readonly problem?: RowProblem;
}

/** The user's own words, in the order of the rows. */
export interface OwnVocabulary {
  readonly rows: readonly VocabularyRecord[];
  /** The rows that are right, for reading. */
  readonly words: Vocabulary;
}

/** Danh mục without rows. */
export const NO_WORDS: OwnVocabulary = { rows: [], words: {} };

/**
 * Everything that is known from the briefings added so far. Lists are in an order of their own (briefing by date, then
 * place in the text), so that the order in which briefings were added leaves no trace.
 */
export interface Ledger {
  readonly briefings: readonly BriefingRecord[];
  readonly rows: readonly LedgerRow[];
  readonly findings: readonly FindingRecord[];
  readonly texts: readonly TextRecord[];
  /** Danh mục, where the workbook has it. */
  readonly vocabulary?: OwnVocabulary;
  /** Sectors and statistics with the user's own; the built-in ones where it is missing. */
  readonly catalog?: Catalog;
  readonly kept?: readonly KeptRow[];
  /** What the user typed into cells of records and nobody could read, by the record's id: it stays there. */
  readonly typed?: ReadonlyMap<string, KeptRow['cells']>;
  /** Rows of the user's own in Số liệu that have no id yet: the index of the data row, by the id that they get. */
  readonly adopted?: ReadonlyMap<string, number>;
}

export const EMPTY_LEDGER: Ledger = { briefings: [], rows: [], findings: [], texts: [] };

/** The `briefing` of figures that the user entered without one. */
export const USER = 'user';
