/** Why a snapshot cannot be saved: Excel would refuse the file or "repair" it by throwing content away. */
export const XLSX_ERROR_CODES = [
  'no-visible-sheet',
  'sheet-name-invalid',
  'sheet-name-duplicate',
  'cell-duplicate',
  'cell-outside-sheet',
  'cell-text-too-long',
  'number-not-finite',
  'table-name-duplicate',
  'table-without-rows',
  'table-header-mismatch',
  'table-column-duplicate',
  'prompt-too-long',
  'list-too-long',
  'defined-name-invalid',
  'defined-name-duplicate',
  'chart-type-unsupported',
  'reference-invalid',
] as const;

export type XlsxErrorCode = (typeof XLSX_ERROR_CODES)[number];

/** Thrown by `writeXlsx`; `facts` say where (sheet, cell, table, name). */
export class XlsxError extends Error {
  constructor(
    readonly code: XlsxErrorCode,
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = 'XlsxError';
  }
}
