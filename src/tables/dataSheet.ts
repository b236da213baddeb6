import type { Display } from '../catalog/types';
import { releaseTest, USER, type BriefingRecord, type Ledger, type LedgerRow } from '../ledger/ledger';
import { asUsed } from '../ledger/rows';
import type { Language } from '../messages/types';
import {
  FIELD_NAMES,
  HEDGE_NAMES,
  HELD_NAMES,
  KIND_NAMES,
  MEASURE_NAMES,
  PROVENANCE_NAMES,
  STATUS_NAMES,
} from '../messages/values';
import { WORKBOOK } from '../messages/workbook';
import { NATION, seriesKey } from '../model/observation';
import { parsePeriod } from '../model/period';
import { CHOSEN_BY_RULE, YES } from './dataCells';
import { DATA_COLUMNS } from './dataColumns';
import { columnDisplay, figureDisplay, numberFormat, toDisplay } from './display';
import { DATA_TABLE } from './names';
import { sourceText } from './notes';
import { placeText } from './place';
import { periodLabel } from './periodLabels';
import type { RowPlan, SheetPlan } from './plan';
import { keptRows, recordRow, recordTable, withTyped } from './recordTable';
import { namesDigest, seriesNames } from './seriesNames';
import { DATE_FORMAT, serialOf } from './serial';
import { recordSheet } from './sheetFrame';

/**
 * Số liệu: every figure of the ledger.
 * @param shown ids of the figures whose values tables show
 */
export function planDataSheet(ledger: Ledger, shown: ReadonlySet<string>, language: Language): SheetPlan {
  const briefings = new Map(ledger.briefings.map((briefing) => [briefing.id, briefing]));
  const known = new Set(ledger.rows.map(({ id }) => id));
  const released = releaseTest(ledger);
  const rows = ledger.rows.map((row): RowPlan => {
    const { id, briefing } = row;
    const plan = dataRow(row, shown.has(id), released(row), briefings.get(briefing), language);
    const adopts = ledger.adopted?.get(id);
    const typed = withTyped(plan, DATA_COLUMNS, ledger.typed?.get(id));
    return adopts === undefined ? typed : { ...typed, adopts };
  });
  const kept = keptRows(
    (ledger.kept ?? []).filter(({ table, id }) => table === DATA_TABLE && !known.has(id)),
    DATA_COLUMNS,
  );
  const table = recordTable(DATA_TABLE, DATA_COLUMNS, [...rows, ...kept], language);
  return recordSheet('data', WORKBOOK.data, WORKBOOK['data-hint'], table, language);
}

/** The catalog's display for amounts of a statistic, unless the value would be lost in its decimals; else by size. */
function rowDisplay({ sector, metric, measure, unit, value }: LedgerRow): Display {
  const isAmount = measure === 'level' || measure === 'delta' || measure === 'target';
  const catalog = isAmount ? columnDisplay(sector, metric, unit) : undefined;
  return catalog && (value === 0 || Math.abs(value) >= catalog.scale / 100)
    ? catalog
    : figureDisplay(unit, value);
}

const periodText = (code: string | undefined, language: Language): string | undefined => {
  const period = code === undefined ? undefined : parsePeriod(code);
  return period ? periodLabel(period, language) : code;
};

function dataRow(
  row: LedgerRow,
  isShown: boolean,
  isReleased: boolean,
  briefing: BriefingRecord | undefined,
  language: Language,
): RowPlan {
  const { scale, label } = rowDisplay(row);
  const counted = asUsed(row);
  const names = seriesNames(counted, language);
  const used = parsePeriod(row.corrected?.period ?? row.period);
  const amount = (value: number): { value: number; format: string } => {
    const shown = toDisplay(value, scale);
    return { value: shown, format: numberFormat(shown) };
  };
  return recordRow(row.id, DATA_COLUMNS, {
    id: row.id,
    use: row.use ? YES : isShown ? CHOSEN_BY_RULE : undefined,
    excluded: row.excluded ? YES : undefined,
    area: row.area === NATION ? WORKBOOK.nation[language] : (row.areaName ?? row.area),
    sector: names.sector,
    metric: names.metric,
    part: row.part,
    kind: KIND_NAMES[counted.kind][language],
    period: periodText(row.corrected?.period ?? row.period, language),
    until: used && { value: serialOf(used.end), format: DATE_FORMAT },
    measure: MEASURE_NAMES[row.measure][language],
    base: periodText(row.corrected?.base ?? row.base, language) ?? row.comparedWith,
    value: amount(row.value),
    used: amount(row.valueUsed),
    unit: label[language],
    text: row.text,
    status: (row.status === 'held' && isReleased ? HELD_NAMES.released : STATUS_NAMES[row.status])[language],
    how: [row.how.sector, row.how.metric, row.how.period]
      .map((how) => PROVENANCE_NAMES[how][language])
      .join(' · '),
    sentence: row.sentenceText,
    briefing: briefing ? sourceText(briefing, language) : row.briefing === USER ? undefined : row.briefing,
    place: placeText(row),
    series: seriesKey(row),
    indicator: row.indicator,
    periodRead: row.period,
    baseRead: row.base,
    group: row.comparedWith,
    unitCode: `1e${Math.round(Math.log10(scale))} ${row.unit}`,
    of: row.of,
    hedge: row.hedge && HEDGE_NAMES[row.hedge][language],
    suggestion: row.suggestion && `${FIELD_NAMES[row.suggestion.field][language]}: ${row.suggestion.value}`,
    settled: row.settled ? YES : undefined,
    counted: [row.corrected?.sector, row.corrected?.metric, row.kind, namesDigest(names)].join('|'),
  });
}
