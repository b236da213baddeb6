import type { BriefingRecord, Ledger } from '../ledger/ledger';
import type { Language } from '../messages/types';
import { PROVENANCE_NAMES } from '../messages/values';
import { WORKBOOK } from '../messages/workbook';
import { NATION } from '../model/observation';
import { parsePeriod } from '../model/period';
import { BRIEFINGS_TABLE } from './names';
import { parsePeriodLabel, periodLabel } from './periodLabels';
import type { SheetPlan } from './plan';
import { UnreadableCell, type RecordCells, type RawCell } from './recordCells';
import { readRecords, type CellTable, type SheetReading } from './recordReader';
import {
  INDENTED,
  keptRows,
  MUTED,
  recordRow,
  recordTable,
  TECHNICAL,
  withTyped,
  WRAPPED,
  type RecordColumn,
} from './recordTable';
import { DATE_FORMAT, dayOf, serialOf } from './serial';
import { recordSheet } from './sheetFrame';
import { day, dateOf } from '../model/period';

const COLUMNS: readonly RecordColumn[] = [
  { key: 'id', header: WORKBOOK.id, kind: 'text', width: 13, look: MUTED },
  { key: 'title', header: WORKBOOK['briefing-title'], kind: 'text', width: 60, look: WRAPPED },
  { key: 'date', header: WORKBOOK.date, kind: 'date', width: 12, editable: true },
  { key: 'period', header: WORKBOOK.period, kind: 'text', width: 12, look: INDENTED },
  { key: 'area', header: WORKBOOK.area, kind: 'text', width: 16 },
  { key: 'outlet', header: WORKBOOK.outlet, kind: 'text', width: 24, look: WRAPPED },
  { key: 'figures', header: WORKBOOK['figure-count'], kind: 'number', width: 10 },
  { key: 'unread', header: WORKBOOK['unread-count'], kind: 'number', width: 10 },
  { key: 'findings', header: WORKBOOK['finding-count'], kind: 'number', width: 10 },
  { key: 'periodHow', header: WORKBOOK['period-how'], kind: 'text', width: 10, look: INDENTED },
  { key: 'areaCode', header: WORKBOOK['area-code'], kind: 'text', width: 14, look: TECHNICAL },
];

/** Bản tin: the briefings that were added, by date. */
export function planBriefingsSheet(ledger: Ledger, language: Language): SheetPlan {
  const known = new Set(ledger.briefings.map(({ id }) => id));
  const rows = ledger.briefings.map((briefing) => {
    const { id, title, date, period, area, areaName, outlet, figures, unread, findings } = briefing;
    const dated = date === undefined ? undefined : parsePeriod(date);
    const reported = parsePeriod(period);
    const row = recordRow(id, COLUMNS, {
      id,
      title,
      date: dated && { value: serialOf(dated.end), format: DATE_FORMAT },
      period: reported ? periodLabel(reported, language) : period,
      area: area === NATION ? WORKBOOK.nation[language] : (areaName ?? area),
      outlet,
      figures,
      unread,
      findings,
      periodHow: PROVENANCE_NAMES[briefing.periodHow][language],
      areaCode: area,
    });
    return withTyped(row, COLUMNS, ledger.typed?.get(id));
  });
  const kept = keptRows(
    (ledger.kept ?? []).filter(({ table, id }) => table === BRIEFINGS_TABLE && !known.has(id)),
    COLUMNS,
  );
  const table = recordTable(BRIEFINGS_TABLE, COLUMNS, [...rows, ...kept], language);
  return recordSheet('briefings', WORKBOOK.briefings, WORKBOOK['briefings-hint'], table, language);
}

/** Reads Bản tin back; a date that cannot be read is reported and counts as none. */
export const parseBriefingsSheet = (cells: CellTable): SheetReading<BriefingRecord> =>
  readRecords(BRIEFINGS_TABLE, COLUMNS, cells, ['id', 'period'], briefingOf);

function briefingOf(cells: RecordCells): BriefingRecord {
  const period = cells.parsed('period', parsePeriodLabel);
  if (!period) throw new UnreadableCell('period', '');
  const area = cells.text('areaCode') || NATION;
  const areaName = cells.text('area');
  const date = cells.lenient(() => dateIn(cells), undefined);
  const outlet = cells.text('outlet');
  return {
    id: cells.required('id'),
    title: cells.text('title'),
    ...(date ? { date } : {}),
    period: period.code,
    periodHow: cells.code('periodHow', PROVENANCE_NAMES) ?? 'assumed',
    area,
    ...(area !== NATION && areaName && areaName !== area ? { areaName } : {}),
    ...(outlet ? { outlet } : {}),
    figures: cells.number('figures') ?? 0,
    unread: cells.number('unread') ?? 0,
    findings: cells.number('findings') ?? 0,
  };
}

/** A date, or a text such as 4/12/2023 that the user typed into a cell of text. */
function dateIn(cells: RecordCells): string | undefined {
  const raw: RawCell = cells.raw('date');
  if (typeof raw !== 'number') return cells.parsed('date', parsePeriodLabel)?.code;
  const { year, month, day: d } = dateOf(dayOf(raw));
  return day(year, month, d).code;
}
