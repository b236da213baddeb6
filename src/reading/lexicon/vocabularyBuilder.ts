import { SECTORS } from '../../catalog/sectors';
import type { ConceptRow, Label, MetricRow } from '../../catalog/types';
import {
  DIMENSION_NAMES,
  type OwnMetric,
  type OwnSector,
  type OwnUnit,
  type OwnWording,
} from '../../catalog/vocabulary';
import type { UnitRow } from '../../catalog/units';
import type { ErrorCode } from '../../model/errors';
import { conceptsIn } from './concepts';
import { fold } from '../text/fold';
import { CATALOG_LEXICON, CATALOG_ROWS, Lexicon, tokensOf, type LexiconRows } from './lexicon';
import { readUnitText } from '../phrases/quantities';
import { slug } from '../text/slug';
import { meaningOf, type WordingRows } from './wordings';

/** A row of a vocabulary with the place that errors name. */
export type Entry = { readonly row: number } & (
  | { readonly list: 'sectors'; readonly value: OwnSector }
  | { readonly list: 'metrics'; readonly value: OwnMetric }
  | { readonly list: 'units'; readonly value: OwnUnit }
  | { readonly list: 'wordings'; readonly value: OwnWording }
);

/** What is wrong with a row: `facts` name its `list` and `row`, and the `value` in doubt. */
export interface VocabularyProblem {
  readonly code: ErrorCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Lower case and one spelling a word, so that names are compared as reading compares them. */
export const folded = (text: string): string =>
  text.normalize('NFC').trim().split(/\s+/u).map(fold).join(' ');

/** Makes a lexicon of the user's rows and the catalog's; a row that is wrong is left out and named. */
export class VocabularyBuilder {
  private readonly sectors: { id: string; names: readonly string[] }[] = [];
  private readonly metrics: MetricRow[] = [];
  private readonly units: UnitRow[] = [];
  private readonly wordings: WordingRows[] = [];
  /** A concept a wording of a metric, by the folded wording. */
  private readonly concepts = new Map<string, ConceptRow>();
  private readonly sectorIds = new Map<string, string>([['any', 'any']]);
  /** Rows by what must be said once. */
  private readonly taken = new Map<string, number>();
  /** Knows the units so far. */
  private known: Lexicon = CATALOG_LEXICON;
  /** What wordings may mean: all rows but wordings. */
  private meanings?: Lexicon;

  constructor() {
    for (const { id, label, short } of SECTORS)
      this.nameSector(id, [id, label.vi, label.en, short.vi, short.en]);
  }

  /** Takes a row, or says what is wrong with it; units and sectors come before the metrics that use them. */
  add(entry: Entry): VocabularyProblem | undefined {
    const names = entry.value.names.filter((name) => tokensOf(name).length > 0);
    const wrong = (code: ErrorCode, facts: VocabularyProblem['facts'] = {}): VocabularyProblem => ({
      code,
      facts: { list: entry.list, row: entry.row, ...facts },
    });
    if (names.length === 0) return wrong('vocabulary-wording');
    if (entry.list === 'wordings') {
      const { meaning } = entry.value;
      const found = meaningOf(
        meaning,
        this.sectorIds.get(folded(meaning)),
        (this.meanings ??= this.lexicon()),
      );
      if (!found) return wrong('vocabulary-meaning', { value: meaning });
      const twice = this.takeNames('wording', names, entry.row);
      if (twice) return wrong('vocabulary-duplicate', twice);
      this.wordings.push(found(names));
      return undefined;
    }
    this.meanings = undefined;
    const { id } = entry.value;
    if (slug(id) === '') return wrong('vocabulary-id', { value: id });
    if (entry.list === 'units') return this.addUnit(entry.value, names, entry.row, wrong);
    if (entry.list === 'metrics') return this.addMetric(entry.value, names, entry.row, wrong);
    const twice =
      this.take(`sector ${slug(id)}`, id, entry.row) ?? this.takeNames('sector', names, entry.row);
    if (twice) return wrong('vocabulary-duplicate', twice);
    this.sectors.push({ id: slug(id), names });
    this.nameSector(slug(id), [id, slug(id), ...labels(entry.value.label), ...names]);
    return undefined;
  }

  /** The words of all rows so far, the catalog's after them. */
  lexicon(): Lexicon {
    const said = this.wordings;
    const rows: LexiconRows = {
      sectors: [...this.sectors, ...said.flatMap(({ sectors }) => sectors), ...CATALOG_ROWS.sectors],
      topics: [...said.flatMap(({ topics }) => topics), ...CATALOG_ROWS.topics],
      concepts: [
        ...this.concepts.values(),
        ...said.flatMap(({ concepts }) => concepts),
        ...CATALOG_ROWS.concepts,
      ],
      metrics: [...this.metrics, ...CATALOG_ROWS.metrics],
      units: [...this.units, ...said.flatMap(({ units }) => units), ...CATALOG_ROWS.units],
      cues: [...said.flatMap(({ cues }) => cues), ...CATALOG_ROWS.cues],
    };
    return new Lexicon(rows);
  }

  private addUnit(
    { id, dimension = 'count' }: OwnUnit,
    names: readonly string[],
    row: number,
    wrong: Wrong,
  ): VocabularyProblem | undefined {
    if (!Object.hasOwn(DIMENSION_NAMES, dimension))
      return wrong('vocabulary-dimension', { value: dimension });
    const twice = this.take(`unit ${id}`, id, row) ?? this.takeNames('unit', names, row);
    if (twice) return wrong('vocabulary-duplicate', twice);
    this.units.push({ id, dimension, names, own: true });
    this.known = new Lexicon({ ...NOTHING, units: [...this.units, ...CATALOG_ROWS.units] });
    return undefined;
  }

  private addMetric(
    metric: OwnMetric,
    names: readonly string[],
    row: number,
    wrong: Wrong,
  ): VocabularyProblem | undefined {
    const sector = this.sectorIds.get(folded(metric.sector));
    if (sector === undefined) return wrong('vocabulary-sector', { value: metric.sector });
    if (metric.kind !== 'stock' && metric.kind !== 'flow')
      return wrong('vocabulary-stock-or-flow', { value: metric.kind });
    const tokens = tokensOf(metric.unit, this.known);
    const unit = readUnitText(metric.unit, tokens, 0, tokens.length);
    if (unit.dimension === 'none' || unit.guessed || unit.end < tokens.length)
      return wrong('vocabulary-unit', { value: metric.unit });
    const id = slug(metric.id);
    const twice =
      this.take(`metric ${sector}/${id}`, metric.id, row) ??
      this.takeNames(`metric ${sector} ${unit.dimension} ${unit.unit}`, names, row);
    if (twice) return wrong('vocabulary-duplicate', twice);
    const scale = 10 ** unit.power;
    for (const name of names)
      this.metrics.push({
        id,
        sector,
        label: metric.label ?? { vi: names[0]!, en: names[0]! },
        kind: metric.kind,
        unit: unit.unit,
        dimension: unit.dimension,
        needs: this.conceptOf(name).id,
        own: true,
        ...(scale > 1
          ? { display: { scale, label: { vi: metric.unit, en: metric.unit }, decimals: 2 } }
          : {}),
      });
    return undefined;
  }

  /** A wording's own notion; it goes on naming what the catalog's words in it name, for quantities that the metric cannot have. */
  private conceptOf(name: string): ConceptRow {
    const key = folded(name);
    let concept = this.concepts.get(key);
    if (!concept) {
      const tokens = tokensOf(name);
      const also = [...conceptsIn(tokens, 0, tokens.length).ids];
      this.concepts.set(
        key,
        (concept = { id: `own-${this.concepts.size}`, head: true, names: [name], also }),
      );
    }
    return concept;
  }

  private nameSector(id: string, names: readonly string[]): void {
    for (const name of names) if (!this.sectorIds.has(folded(name))) this.sectorIds.set(folded(name), id);
  }

  private takeNames(space: string, names: readonly string[], row: number): Facts | undefined {
    for (const name of names) {
      const twice = this.take(`${space} | ${folded(name)}`, name, row);
      if (twice && twice['first'] !== row) return twice;
    }
    return undefined;
  }

  private take(key: string, value: string, row: number): Facts | undefined {
    const first = this.taken.get(key);
    if (first === undefined) this.taken.set(key, row);
    return first === undefined ? undefined : { value, first };
  }
}

const NOTHING: LexiconRows = { sectors: [], topics: [], concepts: [], metrics: [], units: [], cues: [] };

type Facts = VocabularyProblem['facts'];
type Wrong = (code: ErrorCode, facts: Facts) => VocabularyProblem;

const labels = (label: Label | undefined): readonly string[] => (label ? [label.vi, label.en] : []);
