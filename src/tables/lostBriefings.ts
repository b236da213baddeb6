import { USER, type BriefingRecord, type LedgerRow } from '../ledger/ledger';
import { parsePeriod, type Period } from '../model/period';
import { DATA_COLUMNS } from './dataColumns';
import { parsePeriodLabel } from './periodLabels';
import { offsetsOf, type CellTable } from './recordReader';

/** A briefing whose row is gone from Bản tin while Số liệu has its figures. */
export interface LostBriefing {
  readonly record: BriefingRecord;
  /** The record is the former one; else it is what Số liệu tells. */
  readonly isKnown: boolean;
}

/**
 * Briefings that were deleted from Bản tin: their figures would count as older than all others, and nobody would know
 * where they are from.
 *
 * @param present what Bản tin has, rows that nobody could read included
 * @param cells Số liệu, which names the briefing of each figure
 * @param known records that an earlier reading gave
 */
export function lostBriefings(
  figures: readonly LedgerRow[],
  present: readonly { readonly id: string }[],
  cells: CellTable,
  known: readonly BriefingRecord[],
): readonly LostBriefing[] {
  const there = new Set([...present.map(({ id }) => id), USER, '']);
  const lost = new Map<string, LedgerRow[]>();
  for (const row of figures) {
    if (there.has(row.briefing)) continue;
    const own = lost.get(row.briefing);
    if (own) own.push(row);
    else lost.set(row.briefing, [row]);
  }
  if (lost.size === 0) return [];
  const sources = sourcesIn(cells, new Set(lost.keys()));
  return [...lost].map(([id, own]): LostBriefing => {
    const former = known.find((record) => record.id === id);
    return former
      ? { record: former, isKnown: true }
      : { record: recordOf(id, own, sources.get(id) ?? id), isKnown: false };
  });
}

/** What Số liệu says about where figures are from: `Title (4/12/2023)`, by briefing. */
function sourcesIn(cells: CellTable, briefings: ReadonlySet<string>): ReadonlyMap<string, string> {
  const offsets = offsetsOf(DATA_COLUMNS, cells);
  const sources = new Map<string, string>();
  for (const row of cells.rows) {
    const id = String(row[offsets.get('id') ?? -1] ?? '');
    const briefing = id.slice(0, Math.max(0, id.lastIndexOf('@')));
    const source = String(row[offsets.get('briefing') ?? -1] ?? '').trim();
    if (source !== '' && briefings.has(briefing) && !sources.has(briefing)) sources.set(briefing, source);
  }
  return sources;
}

function recordOf(id: string, figures: readonly LedgerRow[], source: string): BriefingRecord {
  const [, title = source, day = ''] = /^(.+) \(([\d/]+)\)$/su.exec(source) ?? [];
  const date = parsePeriodLabel(day)?.code;
  const { area, areaName } = commonest(figures);
  return {
    id,
    title,
    ...(date ? { date } : {}),
    period: latestPeriod(figures),
    periodHow: 'assumed',
    area,
    ...(areaName ? { areaName } : {}),
    figures: figures.length,
    unread: 0,
    findings: 0,
  };
}

/** A figure of the area that most figures are of. */
function commonest(figures: readonly LedgerRow[]): LedgerRow {
  const counts = new Map<string, number>();
  for (const { area } of figures) counts.set(area, (counts.get(area) ?? 0) + 1);
  return figures.reduce((best, row) => (counts.get(row.area)! > counts.get(best.area)! ? row : best));
}

/** A briefing reports on the latest period that it has figures of, forecasts and plans aside; of one end the longest. */
function latestPeriod(figures: readonly LedgerRow[]): string {
  const told = figures.filter(({ status }) => status === 'normal' || status === 'estimate');
  const periods = (told.length > 0 ? told : figures).flatMap(({ period }) => parsePeriod(period) ?? []);
  const isLater = (a: Period, b: Period): boolean => (a.end === b.end ? a.start < b.start : a.end > b.end);
  return periods.reduce((latest, period) => (isLater(period, latest) ? period : latest)).code;
}
