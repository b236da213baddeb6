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
  | 'cells-occupied'
  | 'cell-edit-mode'
  | 'access-denied'
  | 'payload-too-large'
  | 'conflict'
  | 'sheet-protected'
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
