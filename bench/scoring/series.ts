import { isCore } from './figure';
import type { BriefingScore } from './match';

/** Pairs of found core figures from different briefings. */
export interface SeriesPairs {
  /** Pairs that belong to one series and were joined. */
  readonly both: number;
  /** Pairs that belong to one series. */
  readonly reference: number;
  /** Pairs that were joined. */
  readonly predicted: number;
  /** What went wrong, most pairs first: `split: postal/items` or `merged: postal/items + postal/revenue`. */
  readonly faults: ReadonlyMap<string, number>;
}

interface Linked {
  readonly briefing: string;
  readonly series: string;
  readonly key: string;
}

/** Which figures of different briefings are one statistic, as annotated and as read. */
export function seriesPairs(scores: readonly BriefingScore[]): SeriesPairs {
  const linked = scores.flatMap(linkedFigures);
  const faults = new Map<string, number>();
  let [both, reference, predicted] = [0, 0, 0];
  linked.forEach((a, i) => {
    for (const b of linked.slice(0, i)) {
      if (a.briefing === b.briefing) continue;
      const same = a.series === b.series;
      const joined = a.key === b.key;
      if (same) reference++;
      if (joined) predicted++;
      if (same && joined) both++;
      if (same !== joined) {
        const fault = same ? `split: ${a.series}` : `merged: ${[a.series, b.series].sort().join(' + ')}`;
        faults.set(fault, (faults.get(fault) ?? 0) + 1);
      }
    }
  });
  return { both, reference, predicted, faults: new Map([...faults].sort((a, b) => b[1] - a[1])) };
}

function linkedFigures(score: BriefingScore): Linked[] {
  return score.matches
    .filter(({ reference }) => reference.series !== undefined && isCore(reference))
    .map(({ reference, predicted: p }) => ({
      briefing: score.name,
      series: reference.series!,
      key: [p.area, p.sector, p.metric, p.part].map((v) => v ?? '').join('|'),
    }));
}
