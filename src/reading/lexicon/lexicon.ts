import { CONCEPTS } from '../../catalog/concepts';
import { CUES, type Cue } from '../../catalog/cues';
import { TOPICS } from '../../catalog/headings';
import { METRICS } from '../../catalog/metrics';
import { SECTORS } from '../../catalog/sectors';
import type { ConceptRow, MetricRow } from '../../catalog/types';
import { UNITS, type UnitRow } from '../../catalog/units';
import { lex, type Token } from '../text/lex';
import { MetricTable } from './metricTable';
import { PhraseTable } from './phraseTable';

/** The rows that a lexicon is made of; of two meanings of one wording the first counts. */
export interface LexiconRows {
  readonly sectors: readonly { readonly id: string; readonly names: readonly string[] }[];
  /** Names that are a sector's only at the head of a part of the text, by sector. */
  readonly topics: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly concepts: readonly ConceptRow[];
  readonly metrics: readonly MetricRow[];
  readonly units: readonly UnitRow[];
  readonly cues: readonly { readonly cue: Cue; readonly names: readonly string[] }[];
}

/** What a wording names: one concept, or more at once ("BRDĐ": mobile and broadband). */
export interface NamedConcepts {
  readonly ids: readonly string[];
  /** The first of them that names a quantity by itself. */
  readonly head?: string;
}

/** The words that reading knows: the catalog's, and the user's before them. */
export class Lexicon {
  readonly sectors: PhraseTable<string>;
  readonly topics: PhraseTable<string>;
  readonly concepts: PhraseTable<NamedConcepts>;
  readonly metrics: MetricTable;
  readonly units: PhraseTable<UnitRow>;
  readonly cues: PhraseTable<Cue>;
  /** By a word's id, 1 for those that a cue or a concept begins with. */
  private readonly openings: Uint8Array;

  constructor(rows: LexiconRows) {
    this.sectors = new PhraseTable(rows.sectors.map(({ id, names }) => [id, names] as const));
    this.topics = new PhraseTable(rows.topics.map(({ id, names }) => [id, names] as const));
    const heads = new Set(rows.concepts.filter((row) => row.head).map((row) => row.id));
    this.concepts = new PhraseTable(
      rows.concepts.map((row) => {
        const ids = [row.id, ...(row.also ?? [])];
        return [{ ids, head: ids.find((id) => heads.has(id)) }, row.names] as const;
      }),
    );
    this.metrics = new MetricTable(rows.metrics);
    this.units = new PhraseTable(rows.units.map((row) => [row, row.names] as const));
    this.cues = new PhraseTable(rows.cues.map(({ cue, names }) => [cue, names] as const));
    const openings = [...this.concepts.firstIds, ...this.cues.firstIds];
    this.openings = new Uint8Array(1 + Math.max(0, ...openings));
    for (const id of openings) this.openings[id] = 1;
  }

  /** Whether no cue and no concept begins with a word: true of most. */
  beginsNothing(id: number): boolean {
    return id >= this.openings.length || this.openings[id] === 0;
  }
}

export const CATALOG_ROWS: LexiconRows = {
  sectors: SECTORS,
  topics: Object.entries(TOPICS).map(([id, names]) => ({ id, names })),
  concepts: CONCEPTS,
  metrics: METRICS,
  units: UNITS,
  cues: CUES,
};

/** The catalog's words alone. */
export const CATALOG_LEXICON = new Lexicon(CATALOG_ROWS);

/** A text's tokens, with the words that they are read by. */
export interface Tokens extends ReadonlyArray<Token> {
  readonly lexicon: Lexicon;
}

/** Tokens that are read by a lexicon. */
export const withLexicon = (tokens: Token[], lexicon: Lexicon): Tokens => Object.assign(tokens, { lexicon });

/** Cuts normalised text into tokens, to be read by a lexicon. */
export const tokensOf = (text: string, lexicon: Lexicon = CATALOG_LEXICON): Tokens =>
  withLexicon(lex(text), lexicon);
