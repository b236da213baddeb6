import { BATCH_CHECKS } from './batchChecks';
import { CELL_CHECKS } from './cellChecks';
import { CHART_CHECKS } from './chartChecks';
import type { Check } from './check';
import { EVENT_CHECKS } from './eventChecks';
import { SHEET_CHECKS } from './sheetChecks';
import { SORT_CHECKS } from './sortChecks';
import { TABLE_CHECKS } from './tableChecks';
import { VALUE_CHECKS } from './valueChecks';

/** All checks, in the order of docs/excel-assumptions.md. */
export const CHECKS: readonly Check[] = [
  ...VALUE_CHECKS,
  ...CELL_CHECKS,
  ...TABLE_CHECKS,
  ...SORT_CHECKS,
  ...CHART_CHECKS,
  ...SHEET_CHECKS,
  ...EVENT_CHECKS,
  ...BATCH_CHECKS,
];

/** Beliefs about what hands do in Excel: the report says what to try. */
export const BY_HAND = [
  'typing-is-absorbed',
  'typed-rows-look-alike',
  'last-visible-sheet',
  'remote-events',
  'cell-edit-mode',
  'document-settings',
] as const;
