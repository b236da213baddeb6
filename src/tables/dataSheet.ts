import { CATALOG, type Catalog } from '../catalog/catalog';
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
import { once } from './once';
import { placeText } from './place';
import { periodLabel } from './periodLabels';
import type { RowPlan, SheetPlan } from './plan';
import { keptRows, recordRow, recordTable, withTyped } from './recordTable';
import { namesDigest, seriesNames, type SeriesNames } from './seriesNames';
import { DATE_FORMAT, serialOf } from './serial';
import { recordSheet } from './sheetFrame';

/**
 * Số liệu: every figure of the ledger.
 * @param shown ids of the figures whose values tables show
 */
export function planDataSheet(ledger: Ledger, shown: ReadonlySet<string>, language: Language): SheetPlan {
  const briefings = new Map(ledger.briefings.map((briefing) => [briefing.id, briefing]));
  const released = releaseTest(ledger);
  const { catalog = CATALOG } = ledger;
  const words = wordsIn(language, catalog);
  const rows = ledger.rows.map((row): RowPlan => {
    const { id, briefing } = row;
    const plan = knownRow(
      row,
      shown.has(id),
      row.status === 'held' && released(row),
      briefings.get(briefing),
      words,
    );
    const adopts = ledger.adopted?.get(id);
    const typed = withTyped(plan, DATA_COLUMNS, ledger.typed?.get(id));
    return adopts === undefined ? typed : { ...typed, adopts };
  });
  const unread = (ledger.kept ?? []).filter(({ table }) => table === DATA_TABLE);
  const known = new Set(unread.length > 0 ? ledger.rows.map(({ id }) => id) : []);
  const kept = keptRows(
    unread.filter(({ id }) => !known.has(id)),
    DATA_COLUMNS,
  );
  const table = recordTable(DATA_TABLE, DATA_COLUMNS, [...rows, ...kept], language);
  return recordSheet('data', WORKBOOK.data, WORKBOOK['data-hint'], table, language);
}

/** The catalog's display for amounts of a statistic, unless the value would be lost in its decimals; else by size. */
function rowDisplay({ sector, metric, measure, unit, value }: LedgerRow, known: Catalog): Display {
  const isAmount = measure === 'level' || measure === 'delta' || measure === 'target';
  const catalog = isAmount ? columnDisplay(sector, metric, unit, known) : undefined;
  return catalog && (value === 0 || Math.abs(value) >= catalog.scale / 100)
    ? catalog
    : figureDisplay(unit, value);
}

/** Texts that thousands of rows have in common, made once. */
interface Words {
  readonly language: Language;
  readonly catalog: Catalog;
  readonly period: (code: string) => string;
  readonly source: (briefing: BriefingRecord) => string;
  readonly names: (row: LedgerRow) => SeriesNames & { readonly digest: string };
  readonly how: (how: LedgerRow['how']) => string;
}

function wordsIn(language: Language, catalog: Catalog): Words {
  const namesOf = once(
    (row: LedgerRow) => `${row.sector}|${row.metric}|${row.indicator}`,
    (row) => {
      const names = seriesNames(row, language, catalog);
      return { ...names, digest: namesDigest(names) };
    },
  );
  return {
    language,
    catalog,
    period: once(
      (code: string) => code,
      (code) => {
        const period = parsePeriod(code);
        return period ? periodLabel(period, language) : code;
      },
    ),
    source: once(
      (briefing: BriefingRecord) => briefing,
      (briefing) => sourceText(briefing, language),
    ),
    names: namesOf,
    how: once(
      ({ sector, metric, period }: LedgerRow['how']) => `${sector} ${metric} ${period}`,
      ({ sector, metric, period }) =>
        [sector, metric, period].map((how) => PROVENANCE_NAMES[how][language]).join(' · '),
    ),
  };
}

/** What a row was planned from last, and its plan. */
interface PlannedRow {
  readonly isShown: boolean;
  readonly isReleased: boolean;
  readonly briefing: BriefingRecord | undefined;
  readonly language: Language;
  readonly catalog: Catalog;
  readonly plan: RowPlan;
}

const planned = new WeakMap<LedgerRow, PlannedRow>();

/** The plan of a row; of a figure about which nothing has changed the same one again. */
function knownRow(
  row: LedgerRow,
  isShown: boolean,
  isReleased: boolean,
  briefing: BriefingRecord | undefined,
  words: Words,
): RowPlan {
  const { language, catalog } = words;
  const known = planned.get(row);
  if (
    known?.isShown === isShown &&
    known.isReleased === isReleased &&
    known.briefing === briefing &&
    known.language === language &&
    known.catalog === catalog
  )
    return known.plan;
  const plan = dataRow(row, isShown, isReleased, briefing, words);
  planned.set(row, { isShown, isReleased, briefing, language, catalog, plan });
  return plan;
}

function dataRow(
  row: LedgerRow,
  isShown: boolean,
  isReleased: boolean,
  briefing: BriefingRecord | undefined,
  words: Words,
): RowPlan {
  const { language, catalog } = words;
  const { scale, label } = rowDisplay(row, catalog);
  const counted = asUsed(row);
  const names = words.names(counted);
  const base = row.corrected?.base ?? row.base;
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
    period: words.period(row.corrected?.period ?? row.period),
    until: used && { value: serialOf(used.end), format: DATE_FORMAT },
    measure: MEASURE_NAMES[row.measure][language],
    base: base === undefined ? row.comparedWith : words.period(base),
    value: amount(row.value),
    used: amount(row.valueUsed),
    unit: label[language],
    text: row.text,
    status: (isReleased ? HELD_NAMES.released : STATUS_NAMES[row.status])[language],
    how: words.how(row.how),
    sentence: row.sentenceText,
    briefing: briefing ? words.source(briefing) : row.briefing === USER ? undefined : row.briefing,
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
    counted: `${row.corrected?.sector ?? ''}|${row.corrected?.metric ?? ''}|${row.kind}|${names.digest}`,
  });
}
