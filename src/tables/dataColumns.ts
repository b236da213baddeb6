import { KIND_NAMES } from '../messages/values';
import { WORKBOOK } from '../messages/workbook';
import { INDENTED, MUTED, TECHNICAL, UNPRINTED, type RecordColumn } from './recordTable';

/**
 * The columns of Số liệu. The hidden ones after Vị trí hold what the others show in
 * words, so that the ledger can be read back.
 */
export const DATA_COLUMNS: readonly RecordColumn[] = [
  { key: 'id', header: WORKBOOK.id, kind: 'text', width: 13, look: MUTED },
  { key: 'use', header: WORKBOOK.use, kind: 'text', width: 7, editable: true },
  { key: 'excluded', header: WORKBOOK.exclude, kind: 'text', width: 6, editable: true },
  { key: 'area', header: WORKBOOK.area, kind: 'text', width: 10 },
  { key: 'sector', header: WORKBOOK.sector, kind: 'text', width: 25, editable: true },
  { key: 'metric', header: WORKBOOK.statistic, kind: 'text', width: 34, editable: true },
  { key: 'part', header: WORKBOOK.part, kind: 'text', width: 14 },
  {
    key: 'kind',
    header: WORKBOOK.kind,
    kind: 'text',
    width: 10,
    editable: true,
    choices: Object.values(KIND_NAMES),
  },
  { key: 'period', header: WORKBOOK.period, kind: 'text', width: 11, editable: true },
  { key: 'until', header: WORKBOOK.until, kind: 'date', width: 11 },
  { key: 'measure', header: WORKBOOK.measure, kind: 'text', width: 18, look: INDENTED },
  { key: 'base', header: WORKBOOK['compared-with'], kind: 'text', width: 11, editable: true },
  { key: 'value', header: WORKBOOK['value-read'], kind: 'number', width: 13 },
  { key: 'used', header: WORKBOOK['value-used'], kind: 'number', width: 13, editable: true },
  { key: 'unit', header: WORKBOOK.unit, kind: 'text', width: 15, look: INDENTED },
  { key: 'text', header: WORKBOOK['as-written'], kind: 'text', width: 12 },
  { key: 'status', header: WORKBOOK.status, kind: 'text', width: 11 },
  { key: 'how', header: WORKBOOK.provenance, kind: 'text', width: 17 },
  { key: 'sentence', header: WORKBOOK.sentence, kind: 'text', width: 70 },
  { key: 'briefing', header: WORKBOOK.briefing, kind: 'text', width: 40, look: UNPRINTED },
  { key: 'place', header: WORKBOOK.place, kind: 'text', width: 20, look: UNPRINTED },
  { key: 'series', header: WORKBOOK.series, kind: 'text', width: 24, look: TECHNICAL },
  { key: 'indicator', header: WORKBOOK.indicator, kind: 'text', width: 32, look: TECHNICAL },
  { key: 'periodRead', header: WORKBOOK['period-read'], kind: 'text', width: 12, look: TECHNICAL },
  { key: 'baseRead', header: WORKBOOK['base-read'], kind: 'text', width: 12, look: TECHNICAL },
  { key: 'group', header: WORKBOOK['group-compared'], kind: 'text', width: 16, look: TECHNICAL },
  { key: 'unitCode', header: WORKBOOK['unit-code'], kind: 'text', width: 12, look: TECHNICAL },
  { key: 'of', header: WORKBOOK['out-of'], kind: 'number', width: 8, look: TECHNICAL },
  { key: 'hedge', header: WORKBOOK.hedge, kind: 'text', width: 8, look: TECHNICAL },
  { key: 'suggestion', header: WORKBOOK.suggestion, kind: 'text', width: 14, look: TECHNICAL },
  { key: 'settled', header: WORKBOOK.settled, kind: 'text', width: 8, look: TECHNICAL },
  // Sector and statistic where the user changed them, the kind as read, and a digest of the names shown.
  { key: 'counted', header: WORKBOOK.counted, kind: 'text', width: 14, look: TECHNICAL },
];

/** Without these a figure cannot be read back.
 */
export const REQUIRED_DATA = ['id', 'series', 'periodRead', 'measure', 'value', 'unitCode'] as const;
