import type { FindingRecord, Ledger, LedgerRow } from '../ledger/ledger';
import { FINDINGS } from '../messages/findings';
import type { Language } from '../messages/types';
import { ACTION_NAMES, SEVERITY_NAMES } from '../messages/values';
import { WORKBOOK } from '../messages/workbook';
import { findingText } from './findingText';
import { FIGURE_COLUMN, figureLink, FINDINGS_TABLE } from './names';
import { sourceText } from './notes';
import { NOWHERE, parsePlace, placeText } from './place';
import type { NamePlan, SheetPlan } from './plan';
import { UnreadableCell, type RecordCells } from './recordCells';
import { readRecords, type CellTable, type SheetReading } from './recordReader';
import {
  keptRows,
  MUTED,
  recordRow,
  recordTable,
  TECHNICAL,
  UNPRINTED,
  withTyped,
  WRAPPED,
  type RecordColumn,
} from './recordTable';
import { recordSheet } from './sheetFrame';

const COLUMNS: readonly RecordColumn[] = [
  { key: 'id', header: WORKBOOK.id, kind: 'text', width: 13, look: MUTED },
  {
    key: 'severity',
    header: WORKBOOK.severity,
    kind: 'text',
    width: 10,
    editable: true,
    choices: Object.values(SEVERITY_NAMES),
  },
  { key: 'finding', header: WORKBOOK.finding, kind: 'text', width: 60, look: WRAPPED },
  {
    key: 'action',
    header: WORKBOOK.action,
    kind: 'text',
    width: 12,
    editable: true,
    choices: Object.values(ACTION_NAMES),
  },
  { key: 'note', header: WORKBOOK.note, kind: 'text', width: 26, editable: true, look: WRAPPED },
  { key: 'sentence', header: WORKBOOK.sentence, kind: 'text', width: 60, look: WRAPPED },
  { key: 'briefing', header: WORKBOOK.briefing, kind: 'text', width: 34, look: WRAPPED },
  { key: 'place', header: WORKBOOK.place, kind: 'text', width: 20, look: UNPRINTED },
  { key: 'link', header: WORKBOOK.figure, kind: 'text', width: 12, look: UNPRINTED },
  { key: 'code', header: WORKBOOK.code, kind: 'text', width: 22, look: TECHNICAL },
  { key: 'source', header: WORKBOOK['briefing-id'], kind: 'text', width: 14, look: TECHNICAL },
  { key: 'figures', header: WORKBOOK['figure-ids'], kind: 'text', width: 20, look: TECHNICAL },
  { key: 'facts', header: WORKBOOK.facts, kind: 'text', width: 20, look: TECHNICAL },
];

/** Kiểm tra: what arithmetic found, and what the user did about it. */
export function planFindingsSheet(ledger: Ledger, language: Language): SheetPlan {
  const rows = figuresOf(ledger);
  const briefings = new Map(ledger.briefings.map((briefing) => [briefing.id, briefing]));
  const known = new Set(ledger.findings.map(({ id }) => id));
  const plans = ledger.findings.map((finding) => {
    const { id, severity, action, note, sentenceText, briefing, code, observations, facts } = finding;
    const source = briefings.get(briefing);
    const figure = observations.find((one) => rows.has(one));
    const row = recordRow(id, COLUMNS, {
      id,
      severity: SEVERITY_NAMES[severity][language],
      finding: findingText(finding, (one) => rows.get(one), language),
      action: ACTION_NAMES[action][language],
      note,
      sentence: sentenceText,
      briefing: source ? sourceText(source, language) : briefing,
      place: placeText(finding),
      link: figure && { value: WORKBOOK['see-sheet'][language], link: figureLink(figure) },
      code,
      source: briefing,
      figures: observations.join(' '),
      facts: JSON.stringify(facts),
    });
    return withTyped(row, COLUMNS, ledger.typed?.get(id));
  });
  const kept = keptRows(
    (ledger.kept ?? []).filter(({ table, id }) => table === FINDINGS_TABLE && !known.has(id)),
    COLUMNS,
  );
  const table = recordTable(FINDINGS_TABLE, COLUMNS, [...plans, ...kept], language);
  return recordSheet('findings', WORKBOOK.findings, WORKBOOK['findings-hint'], table, language);
}

/** The figures that findings speak of, by id. */
function figuresOf({ rows, findings }: Ledger): ReadonlyMap<string, LedgerRow> {
  const ids = new Set(findings.flatMap(({ observations }) => observations));
  return new Map(
    ids.size === 0 ? [] : rows.flatMap((row) => (ids.has(row.id) ? [[row.id, row] as const] : [])),
  );
}

/** The defined names that links in Kiểm tra lead to: the row of each figure, wherever it lies in Số liệu. */
export function findingNames(ledger: Ledger): readonly NamePlan[] {
  const present = figuresOf(ledger);
  const figures = ledger.findings.flatMap(
    ({ observations }) => observations.find((id) => present.has(id)) ?? [],
  );
  if (figures.length === 0) return [];
  const place = { sheet: 'data', row: 0, column: 0 };
  return [
    { ...place, name: FIGURE_COLUMN, wholeColumn: true },
    ...[...new Set(figures)].map((id): NamePlan => {
      return { ...place, name: figureLink(id), lookup: { column: FIGURE_COLUMN, key: id } };
    }),
  ];
}

/** Reads Kiểm tra back; an action that is none of the choices is reported and counts as open. */
export const parseFindingsSheet = (cells: CellTable): SheetReading<FindingRecord> =>
  readRecords(FINDINGS_TABLE, COLUMNS, cells, ['id', 'code', 'facts'], findingOf);

function findingOf(cells: RecordCells): FindingRecord {
  const code = cells.code('code', FINDINGS);
  const facts = cells.parsed('facts', factsIn);
  if (!code) throw new UnreadableCell('code', '');
  if (!facts) throw new UnreadableCell('facts', '');
  return {
    id: cells.required('id'),
    code,
    severity: cells.lenient(() => cells.code('severity', SEVERITY_NAMES), undefined) ?? 'note',
    briefing: cells.text('source'),
    ...(cells.parsed('place', parsePlace) ?? NOWHERE),
    observations: cells.text('figures').split(' ').filter(Boolean),
    facts,
    sentenceText: cells.text('sentence'),
    action: cells.lenient(() => cells.code('action', ACTION_NAMES), undefined) ?? 'open',
    note: cells.text('note'),
  };
}

/** The facts of a finding from their JSON text. */
function factsIn(text: string): FindingRecord['facts'] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isFacts =
      typeof value === 'object' &&
      value !== null &&
      Object.values(value).every((fact) => typeof fact === 'number' || typeof fact === 'string');
    return isFacts ? (value as FindingRecord['facts']) : undefined;
  } catch {
    return undefined;
  }
}
