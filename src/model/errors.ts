/** What can go wrong, by code; the sentence for the user is in `messages/errors.ts`. */
export type ErrorCode =
  | 'text-empty'
  | 'text-without-figures'
  | 'text-not-vietnamese'
  | 'text-too-long'
  | 'file-unreadable'
  | 'output-unwritable'
  | 'usage'
  | 'period-invalid'
  | 'date-invalid'
  | 'text-old-encoding'
  | 'vocabulary-unreadable'
  | 'vocabulary-kind'
  | 'vocabulary-id'
  | 'vocabulary-wording'
  | 'vocabulary-duplicate'
  | 'vocabulary-sector'
  | 'vocabulary-unit'
  | 'vocabulary-dimension'
  | 'vocabulary-stock-or-flow'
  | 'vocabulary-meaning'
  | 'vocabulary-row-kind'
  | 'vocabulary-statistic'
  | 'vocabulary-from'
  | 'cells-occupied'
  | 'rows-exceeded'
  | 'cell-edit-mode'
  | 'access-denied'
  | 'payload-too-large'
  | 'conflict'
  | 'sheet-protected'
  | 'nothing-to-undo'
  | 'cells-merged'
  | 'rows-filtered'
  | 'read-only'
  | 'session-lost'
  | 'excel-failed';

/** An error with a code and the facts that its sentence shows. */
export class BriefsheetError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly facts: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'BriefsheetError';
  }
}
