import { CATALOG } from '../catalog/catalog';
import { heldRows, resolve, type Ledger } from '../ledger/ledger';
import { briefingDay } from '../ledger/order';
import { format } from '../messages/format';
import type { Language } from '../messages/types';
import { WORKBOOK } from '../messages/workbook';
import { parsePeriod } from '../model/period';
import { areaSheets } from './areaSheet';
import { planBriefingsSheet } from './briefingsSheet';
import type { PlanContext, TablePlace } from './context';
import { crossSectorSheets } from './crossSector';
import { planDataSheet } from './dataSheet';
import { findingNames, planFindingsSheet } from './findingsSheet';
import { linkName } from './names';
import { cut, dateText, notesOf } from './notes';
import { withSectorsOf } from './ownCatalog';
import { overviewSheet } from './overview';
import type { NamePlan, SheetPlan, WorkbookPlan } from './plan';
import { sectorSheets } from './sectorSheet';
import { wordingsOf } from './statColumn';
import type { StatSheet } from './statSheet';
import { levelUnits } from './tableClass';
import { planTextsSheet } from './textsSheet';
import { planVocabularySheet } from './vocabularySheet';

export interface PlanOptions {
  readonly language: Language;
  /** The day of the update as a period code; without it the day of the latest briefing. */
  readonly today?: string;
  /**
   * What exists in the workbook, in the order in which it was made: Tables by their names or as `table:NAME`, charts as
   * `chart:NAME`, columns as `column:TABLE/KEY`. What is made stays, and charts keep their places.
   */
  readonly made?: ReadonlySet<string>;
  /** Where Tables stand that exist already: those beside them keep their distance. */
  readonly places?: ReadonlyMap<string, TablePlace>;
}

/**
 * Everything that the workbook should hold: the overview, a sheet for each cross-sector statistic, sector and area that
 * has enough figures, and the four sheets that hold the ledger. Pure: the same ledger gives the same plan.
 */
export function planWorkbook(ledger: Ledger, options: PlanOptions): WorkbookPlan {
  const { language } = options;
  const context = contextOf(ledger, options);
  const statistics = statSheets(context);
  const shown = new Set(context.points.map((point) => point.row.id));
  const sheets: readonly SheetPlan[] = uniqueTabs([
    overviewSheet(context, asOf(ledger, options), statistics),
    ...statistics.map(({ sheet }) => sheet),
    planDataSheet(ledger, shown, language),
    planBriefingsSheet(ledger, language),
    planFindingsSheet(ledger, language),
    ...planVocabularySheet(ledger, language),
    planTextsSheet(ledger, language),
  ]);
  return {
    sheets,
    names: [...sheets.flatMap(namesOf), ...findingNames(ledger)],
    title: WORKBOOK.title[language],
  };
}

/** The sheets of statistics, in their order. */
export const statSheets = (context: PlanContext): readonly StatSheet[] => [
  ...crossSectorSheets(context),
  ...sectorSheets(context),
  ...areaSheets(context),
];

/** What all sheets are made from. */
export function contextOf(
  ledger: Ledger,
  { language, made = new Set(), places = new Map() }: PlanOptions,
): PlanContext {
  const points = resolve(ledger);
  const catalog = withSectorsOf(ledger.catalog ?? CATALOG, points);
  return {
    ledger,
    points,
    catalog,
    language,
    units: levelUnits(points, catalog),
    notes: notesOf(ledger, language),
    wordingsIn: wordingsOf(ledger),
    made,
    places,
    source: sourceLine(ledger, language),
  };
}

/** `Cập nhật 4/12/2023, 2 bản tin, 3 phát hiện, 5 chờ duyệt`. */
function asOf(ledger: Ledger, { language, today }: PlanOptions): string {
  const latest = Math.max(-Infinity, ...ledger.briefings.map(briefingDay));
  const day = (today === undefined ? undefined : parsePeriod(today)?.end) ?? latest;
  return format(WORKBOOK['as-of'], language, {
    date: dateText(day),
    briefings: ledger.briefings.length,
    findings: ledger.findings.filter(({ action }) => action === 'open').length,
    held: heldRows(ledger).length,
  });
}

/** `Nguồn: 2 bản tin, mới nhất “…” (4/12/2023)`; empty as long as there is no briefing. */
function sourceLine({ briefings }: Ledger, language: Language): string {
  const latest = briefings[briefings.length - 1];
  if (!latest) return '';
  return format(WORKBOOK.source, language, {
    count: briefings.length,
    title: cut(latest.title, 60),
    date: dateText(briefingDay(latest)),
  });
}

/** Tab names differ in more than case. */
function uniqueTabs(sheets: readonly SheetPlan[]): readonly SheetPlan[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    let tab = sheet.tab;
    for (let n = 2; taken.has(tab.toLocaleLowerCase('vi')); n++) tab = `${sheet.tab.slice(0, 27)} (${n})`;
    taken.add(tab.toLocaleLowerCase('vi'));
    return { ...sheet, tab };
  });
}

/** Links go to a sheet's first cell, and to the tables that stand to the right of the first. */
const namesOf = ({ key, tables }: SheetPlan): readonly NamePlan[] => [
  { name: linkName(key), sheet: key, row: 0, column: 0 },
  ...tables.slice(1).map(({ name, anchor }) => ({
    name: linkName(name),
    sheet: key,
    row: anchor.row,
    column: anchor.column,
  })),
];
