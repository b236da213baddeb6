import { BriefsheetError } from '../../src/model/errors';
import { fromOfficeError } from '../../src/workbook/errors';

test.each([
  ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
  ['AccessDenied', 'access-denied'],
  ['RequestPayloadSizeLimitExceeded', 'payload-too-large'],
  ['ConflictingOperation', 'conflict'],
  ['ReadOnly', 'read-only'],
  ['MergedRangeConflict', 'cells-merged'],
  ['FilteredRangeConflict', 'rows-filtered'],
  ['InvalidSession', 'session-lost'],
])('%s becomes %s', (code, ours) => {
  const office = Object.assign(new Error('internal words'), { code });
  const error = fromOfficeError(office);
  expect(error.code).toBe(ours);
  expect(error.cause).toBe(office);
});

test('other codes are shown as they are, errors without one by their text', () => {
  expect(fromOfficeError({ code: 'NonBlankCellOffSheet' })).toMatchObject({
    code: 'excel-failed',
    facts: { code: 'NonBlankCellOffSheet' },
  });
  expect(fromOfficeError(new TypeError('no Excel'))).toMatchObject({
    code: 'excel-failed',
    facts: { code: 'TypeError: no Excel' },
  });
});

test('errors of our own pass', () => {
  const error = new BriefsheetError('cells-occupied', { address: 'A1', table: 'T' });
  expect(fromOfficeError(error)).toBe(error);
});
