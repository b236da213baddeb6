import type { AxisPlan } from '../tables/plan';
import type { ChartState } from './state';
import type { AxisChange } from './writes';

/** The axes as they were set last; `undefined` where nothing is remembered. */
export const axisOf = (remembered: string | undefined): AxisPlan | undefined =>
  remembered === undefined ? undefined : (JSON.parse(remembered) as AxisPlan);

/**
 * What changes of the axes of a chart that exists, and what to remember of them. What is not as it was set last is the
 * user's and stays; so does all of a chart whose axes cannot be told. An Excel that answers its own choice for a minimum
 * that it was given back keeps it.
 */
export function placeAxes(
  wanted: AxisPlan,
  remembered: string | undefined,
  { axis: now }: ChartState,
): { change: AxisChange; memory: AxisPlan } {
  const last = axisOf(remembered);
  if (!last) return { change: {}, memory: wanted };
  const isFree = (part: keyof AxisPlan): boolean =>
    wanted[part] !== last[part] && now?.[part] === (last[part] ?? '');
  const minimum = isFree('minimum');
  const monthStep = wanted.monthStep !== undefined && isFree('monthStep');
  return {
    change: {
      ...(minimum ? { minimum: wanted.minimum ?? '' } : {}),
      ...(monthStep ? { monthStep: wanted.monthStep } : {}),
    },
    memory: {
      minimum: minimum ? wanted.minimum : last.minimum,
      monthStep: monthStep ? wanted.monthStep : last.monthStep,
    },
  };
}
