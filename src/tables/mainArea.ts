import type { Ledger } from '../ledger/ledger';
import { NATION } from '../model/observation';

/** The area that the overview is about. */
export interface MainArea {
  readonly id: string;
  /** As the briefings call it; the nation goes without. */
  readonly name?: string;
}

/** The nation as soon as one briefing is about it, else the area that the briefings give most figures of. */
export function mainArea({ briefings }: Ledger): MainArea {
  const figures = new Map<string, number>();
  for (const briefing of briefings)
    figures.set(briefing.area, (figures.get(briefing.area) ?? 0) + briefing.figures);
  if (figures.size === 0 || figures.has(NATION)) return { id: NATION };
  const [id] = [...figures].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a));
  const name = briefings.find(({ area, areaName }) => area === id && areaName !== undefined)?.areaName;
  return { id, name: name ?? id };
}
