import type { Observation, Reading } from '../model/observation';
import { monthCount, parsePeriod, type Period } from '../model/period';

/**
 * The figures of a briefing. What it says of a period that is still to come is a forecast, like the level that it
 * foresees: "ước cả năm 150.200 tỷ đồng, hoàn thành 101,5% kế hoạch", said in October.
 */
export function figuresOf({ briefing, observations }: Reading): readonly Observation[] {
  const reported = parsePeriod(briefing.period);
  if (!reported) return observations;
  return observations.map((o) => (isOfTheFuture(o, reported) ? { ...o, status: 'forecast' } : o));
}

function isOfTheFuture({ measure, status, period }: Observation, reported: Period): boolean {
  if ((measure !== 'change' && measure !== 'plan') || (status !== 'normal' && status !== 'estimate'))
    return false;
  const own = parsePeriod(period);
  return own !== undefined && own.end > reported.end && monthCount(own) !== undefined;
}
