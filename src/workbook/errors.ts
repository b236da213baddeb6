import { BriefsheetError, type ErrorCode } from '../model/errors';

/** Office's error codes that have a sentence of their own; all others are `excel-failed` with their code. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'access-denied',
  EditModeRequired: 'read-only',
  ReadOnly: 'read-only',
  MergedRangeConflict: 'cells-merged',
  FilteredRangeConflict: 'rows-filtered',
  OperationCellsExceedLimit: 'payload-too-large',
  RequestPayloadSizeLimitExceeded: 'payload-too-large',
  ResponsePayloadSizeLimitExceeded: 'payload-too-large',
  ConflictingOperation: 'conflict',
  Conflict: 'conflict',
  PreconditionFailed: 'conflict',
  SheetProtected: 'sheet-protected',
  ConnectionFailure: 'session-lost',
  HostRestartNeeded: 'session-lost',
  InvalidSession: 'session-lost',
  InvalidSessionAuthentication: 'session-lost',
  InvalidSessionReCreatable: 'session-lost',
  SessionNotFoundOrExpired: 'session-lost',
};

/**
 * What went wrong in Excel, by Office's error code; Office's own message is never shown, since it is English and
 * written for programmers. Errors of ours pass through.
 */
export function fromOfficeError(error: unknown): BriefsheetError {
  if (error instanceof BriefsheetError) return error;
  const code = codeOf(error);
  const options = { cause: error };
  const known = code === undefined ? undefined : CODES[code];
  // Which sheet is protected Excel does not say; where it can be known beforehand, nothing is sent at all.
  if (known) return new BriefsheetError(known, known === 'sheet-protected' ? { sheet: '' } : {}, options);
  return new BriefsheetError('excel-failed', { code: code ?? String(error) }, options);
}

/** Office's code of an error; `undefined` for errors of other kinds. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  const { code } = error;
  return typeof code === 'string' || typeof code === 'number' ? String(code) : undefined;
}
