import type { FindingRecord, Ledger } from '../ledger/ledger';
import { FINDINGS } from '../messages/findings';
import type { Language } from '../messages/types';
import { ACTION_NAMES, SEVERITY_NAMES } from '../messages/values';
import { WORKBOOK } from '../messages/workbook';
import { findingText } from './findingText';
import { FINDINGS_TABLE } from './names';
import { sourceText } from './notes';
import { NOWHERE, parsePlace, placeText } from './place';
import type { SheetPlan } from './plan';
import { UnreadableCell, type RecordCells } from './recordCells';
import { readRecords, type CellTable, type SheetReading } from './recordReader';
import {
  keptRows,
  MUTED,
  recordRow,
  recordTable,
  TECHNICAL,
  UNPRINTED,
  WRAPPED,
  type RecordColumn,
} from './recordTable';
import { recordSheet } from './sheetFrame';

const COLUMNS: readonly RecordColumn[] = [
  { key: 'id', header: WORKBOOK.id, kind: 'text', width: 13, look: MUTED },
  { key: 'severity', header: WORKBOOK.severity, kind: 'text', width: 10 },
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
  { key: 'code', header: WORKBOOK.code, kind: 'text', width: 22, look: TECHNICAL },
  { key: 'source', header: WORKBOOK['briefing-id'], kind: 'text', width: 14, look: TECHNICAL },
  { key: 'figures', header: WORKBOOK['figure-ids'], kind: 'text', width: 20, look: TECHNICAL },
  { key: 'facts', header: WORKBOOK.facts, kind: 'text', width: 20, look: TECHNICAL },
];

/** Kiểm tra: what arithmetic found, and what the user did about it. */
export function planFindingsSheet(ledger: Ledger, language: Language): SheetPlan {
  const rows = new Map(ledger.rows.map((row) => [row.id, row]));
  const briefings = new Map(ledger.briefings.map((briefing) => [briefing.id, briefing]));
  const known = new Set(ledger.findings.map(({ id }) => id));
  const plans = ledger.findings.map((finding) => {
    const { id, severity, action, note, sentenceText, briefing, code, observations, facts } = finding;
    const source = briefings.get(briefing);
    return recordRow(id, COLUMNS, {
      id,
      severity: SEVERITY_NAMES[severity][language],
      finding: findingText(finding, (figure) => rows.get(figure), language),
      action: ACTION_NAMES[action][language],
      note,
      sentence: sentenceText,
      briefing: source ? sourceText(source, language) : briefing,
      place: placeText(finding),
      code,
      source: briefing,
      figures: observations.join(' '),
      facts: JSON.stringify(facts),
    });
  });
  const kept = keptRows(
    (ledger.kept ?? []).filter(({ table, id }) => table === FINDINGS_TABLE && !known.has(id)),
    COLUMNS,
  );
  const table = recordTable(FINDINGS_TABLE, COLUMNS, [...plans, ...kept], language);
  return recordSheet('findings', WORKBOOK.findings, WORKBOOK['findings-hint'], table, language);
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
    severity: cells.code('severity', SEVERITY_NAMES) ?? 'note',
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
