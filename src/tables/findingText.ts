import { FINDINGS } from '../messages/findings';
import { format } from '../messages/format';
import type { Facts, Language } from '../messages/types';
import type { Finding, Observation } from '../model/observation';
import { parsePeriod } from '../model/period';
import { quantityText } from './display';
import { periodLabel } from './periodLabels';

/** Facts that are amounts, in base units of the figures that the finding speaks of. */
const AMOUNTS: ReadonlySet<string> = new Set(
  'level base sum total first second earlier later direct typical'.split(' '),
);

/** Facts that are codes of periods. */
const PERIODS: ReadonlySet<string> = new Set('period base suggestion firstPeriod secondPeriod'.split(' '));

/**
 * The sentence of a finding, its amounts with their unit, its periods as labels.
 * @param figureOf finds the figures that the finding names; without their units numbers stand alone
 */
export function findingText(
  finding: Pick<Finding, 'code' | 'facts' | 'observations'>,
  figureOf: (id: string) => Pick<Observation, 'unit' | 'measure'> | undefined,
  language: Language,
): string {
  const { code, facts } = finding;
  const unit = unitOf(finding, figureOf);
  const isAmount = (name: string): boolean =>
    AMOUNTS.has(name) || (name === 'value' && (code === 'far-from-series' || code === 'number-settled'));
  const shown: Facts = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      if (typeof fact === 'number')
        return [name, unit && isAmount(name) ? quantityText(fact, unit, language) : fact];
      const period = PERIODS.has(name) ? parsePeriod(fact) : undefined;
      return [name, period ? periodLabel(period, language) : fact];
    }),
  );
  return format(FINDINGS[code], language, shown);
}

/** Of a change or a plan completion and its level, amounts are the level's. */
function unitOf(
  { code, facts, observations }: Pick<Finding, 'code' | 'facts' | 'observations'>,
  figureOf: (id: string) => Pick<Observation, 'unit' | 'measure'> | undefined,
): string | undefined {
  if (typeof facts.unit === 'string') return facts.unit;
  const figures = observations.flatMap((id) => figureOf(id) ?? []);
  const level = figures.find(({ measure }) => measure === 'level' || measure === 'target');
  const isOfOneMeasure = code === 'restated' || code === 'base-differs';
  return level?.unit ?? (isOfOneMeasure ? figures[0]?.unit : undefined);
}
