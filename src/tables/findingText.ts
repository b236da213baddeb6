import { FINDINGS, MARK_NAMES } from '../messages/findings';
import { format } from '../messages/format';
import type { Facts, Language } from '../messages/types';
import type { AnyFindingCode } from '../model/ledgerFinding';
import type { Finding, Observation } from '../model/observation';
import { parsePeriod } from '../model/period';
import { quantityText } from './display';
import { periodLabel } from './periodLabels';

/** Facts that are amounts, in base units of the figures that the finding speaks of. */
const AMOUNTS: ReadonlySet<string> = new Set(
  'level base sum total first second earlier later direct typical'.split(' '),
);

/** Findings whose fact `value` is an amount. */
const OF_AMOUNTS: ReadonlySet<AnyFindingCode> = new Set<AnyFindingCode>([
  'far-from-series',
  'number-settled',
  'correction-unmatched',
]);

/** What a finding says, before it is a sentence. */
export interface FindingFacts extends Pick<Finding, 'facts' | 'observations'> {
  readonly code: AnyFindingCode;
}

/** Facts that are codes of periods. */
const PERIODS: ReadonlySet<string> = new Set('period base suggestion firstPeriod secondPeriod'.split(' '));

/**
 * The sentence of a finding, its amounts with their unit, its periods as labels.
 * @param figureOf finds the figures that the finding names; without their units numbers stand alone
 */
export function findingText(
  finding: FindingFacts,
  figureOf: (id: string) => Pick<Observation, 'unit' | 'measure'> | undefined,
  language: Language,
): string {
  const { code, facts } = finding;
  const unit = unitOf(finding, figureOf);
  const isAmount = (name: string): boolean => AMOUNTS.has(name) || (name === 'value' && OF_AMOUNTS.has(code));
  const shown: Facts = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      if (typeof fact === 'number')
        return [name, unit && isAmount(name) ? quantityText(fact, unit, language) : fact];
      const mark = name === 'mark' ? MARK_NAMES[fact] : undefined;
      if (mark) return [name, mark[language]];
      const period = PERIODS.has(name) ? parsePeriod(fact) : undefined;
      return [name, period ? periodLabel(period, language) : fact];
    }),
  );
  return format(FINDINGS[code], language, shown);
}

/** Findings that compare figures of one measure. */
const OF_ONE_MEASURE: ReadonlySet<AnyFindingCode> = new Set<AnyFindingCode>([
  'restated',
  'base-differs',
  'same-day-differs',
  'newer-than-choice',
]);

/** Of a change or a plan completion and its level, amounts are the level's. */
function unitOf(
  { code, facts, observations }: FindingFacts,
  figureOf: (id: string) => Pick<Observation, 'unit' | 'measure'> | undefined,
): string | undefined {
  if (typeof facts.unit === 'string') return facts.unit;
  const figures = observations.flatMap((id) => figureOf(id) ?? []);
  const level = figures.find(({ measure }) => measure === 'level' || measure === 'target');
  const isOfOneMeasure = OF_ONE_MEASURE.has(code);
  return level?.unit ?? (isOfOneMeasure ? figures[0]?.unit : undefined);
}
