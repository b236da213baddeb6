import type { EmbeddedExcel } from '../../src/host/excel';
import { ERRORS } from '../../src/messages/errors';
import { BriefsheetError, type ErrorCode } from '../../src/model/errors';
import type { Reading } from '../../src/model/observation';
import { addBriefings } from '../../src/workbook/addBriefings';
import { forgetWrite } from '../../src/workbook/lastWrite';
import { refresh } from '../../src/workbook/refresh';
import { twentyReadings } from './briefings';
import { newExcel, valuesOf } from './excel';

const ALL = twentyReadings();
const add = (...readings: readonly Reading[]) => addBriefings(readings, { language: 'vi' });

/** Values of every Table that people see, by name. */
const contents = (host: EmbeddedExcel): unknown =>
  host.snapshot().sheets.flatMap(({ tables }) => tables.map(({ name }) => [name, valuesOf(host, name)]));

async function three(): Promise<EmbeddedExcel> {
  const host = await newExcel();
  await add(...ALL.slice(0, 3));
  return host;
}

const CODES: readonly (readonly [string, ErrorCode])[] = [
  ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
  ['AccessDenied', 'access-denied'],
  ['RequestPayloadSizeLimitExceeded', 'payload-too-large'],
  ['ConflictingOperation', 'conflict'],
  ['SheetProtected', 'sheet-protected'],
  ['ReadOnly', 'read-only'],
  ['InvalidSession', 'session-lost'],
  ['MergedRangeConflict', 'cells-merged'],
  ['FilteredRangeConflict', 'rows-filtered'],
  ['GeneralException', 'excel-failed'],
];

describe('a sync that fails once', () => {
  let expected: unknown;
  beforeAll(async () => {
    const host = await three();
    await add(ALL[3]!);
    expected = contents(host);
  });

  test.each(CODES)(
    'with %s is one sentence for the user, and writing again completes it',
    async (code, ours) => {
      for (const at of [0, 1, 2, 3]) {
        const host = await three();
        // In the middle of what is written, too.
        host.failNext({ code, afterActions: at < 2 ? 0 : 40 }, at);
        const error = await add(ALL[3]!).catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(BriefsheetError);
        expect((error as BriefsheetError).code).toBe(ours);
        expect(ERRORS[ours].vi).toMatch(/^[^.]+: hãy [^.]+\.$/u);
        // As in a pane that was opened anew.
        forgetWrite();
        const { unmatched, problems } = await add(ALL[3]!);
        expect({ at, unmatched, problems }).toEqual({ at, unmatched: [], problems: [] });
        expect({ at, contents: contents(host) }).toEqual({ at, contents: expected });
        expect((await refresh({ language: 'vi' })).cellsWritten).toBe(0);
      }
    },
  );
});

test('a write that breaks off takes no old cell for a correction, wherever it breaks', async () => {
  for (let afterActions = 1; afterActions < 200; afterActions += 29) {
    const host = await three();
    host.failNext({ code: 'ConflictingOperation', afterActions }, 2);
    await add(ALL[3]!).catch(() => undefined);
    await refresh({ language: 'vi' });
    await add(ALL[3]!);
    const [headers = [], ...rows] = valuesOf(host, 'BS_SoLieu');
    const [read, used] = [headers.indexOf('Giá trị đọc'), headers.indexOf('Giá trị dùng')];
    expect(rows.filter((row) => row[read] !== row[used])).toEqual([]);
    expect(rows.filter((row) => String(row[0]).startsWith('user'))).toEqual([]);
  }
});

test('while the user types into a cell the write waits, and then is done', async () => {
  const host = await three();
  host.userStartsEditing();
  const writing = add(ALL[3]!);
  await new Promise((done) => setTimeout(done, 20));
  expect(valuesOf(host, 'BS_BanTin')).toHaveLength(4);
  host.userStopsEditing();
  await writing;
  expect(valuesOf(host, 'BS_BanTin')).toHaveLength(5);
});

test('a protected sheet is named in the sentence', async () => {
  const host = await three();
  host.userProtectsSheet('Số liệu');
  await expect(add(ALL[3]!)).rejects.toMatchObject({ code: 'sheet-protected', facts: { sheet: 'Số liệu' } });
  expect(ERRORS['sheet-protected'].vi).toContain('{sheet}');
});

test('a Table that the user renamed is found again and grows', async () => {
  const host = await three();
  host.userRenamesTable('BS_SoLieu', 'SoLieuCuaToi');
  host.userRenamesTable('BS_DoanhThu_LuyKe', 'Luyke');
  await add(ALL[3]!);
  const straight = await three();
  await add(ALL[3]!);
  const tablesOf = (one: typeof host) =>
    one.snapshot().sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  expect(tablesOf(host)).toEqual(tablesOf(straight));
  expect(contents(host)).toEqual(contents(straight));
});

test('a Table of the store that the user deleted is made again, and nothing is there twice', async () => {
  const host = await three();
  host.userDeletesTable('BS_KiemTra');
  await refresh({ language: 'vi' });
  const straight = await three();
  expect(valuesOf(host, 'BS_KiemTra')).toEqual(valuesOf(straight, 'BS_KiemTra'));
});

test('a Table of the store that was made plain cells is made a Table again', async () => {
  const host = await three();
  const before = contents(host);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('BS_SoLieu').convertToRange();
    await context.sync();
  });
  await refresh({ language: 'vi' });
  expect(contents(host)).toEqual(before);
});
