import type { EmbeddedExcel } from '../../src/host/excel';
import type { Reading } from '../../src/model/observation';
import { addBriefings } from '../../src/workbook/addBriefings';
import { forgetWrite } from '../../src/workbook/lastWrite';
import { refresh } from '../../src/workbook/refresh';
import type { ReadFor } from '../../src/workbook/restoreDeleted';
import { briefing } from '../ledger/notation';
import { AUGUST, cellIn, JUNE, MARCH, rowsOf, VI, workbookOf } from './ministry';

const rereading =
  (...readings: readonly Reading[]) =>
  (text: string, { id }: ReadFor): Reading =>
    readings.find((reading) => reading.text === text || reading.briefing.id === id)!;

function deleteBriefing(host: EmbeddedExcel, id: string): void {
  host.userDeletesRow(
    'BS_BanTin',
    rowsOf(host, 'BS_BanTin').findIndex((row) => row['Mã'] === id),
  );
}

test.each([
  ['the session that wrote it', false, false],
  ['another session', true, true],
  ['another session that cannot read texts', true, false],
] as const)('a row deleted from Bản tin comes back in %s', async (_, isOther, canRead) => {
  const host = await workbookOf(MARCH, JUNE, AUGUST);
  const before = rowsOf(host, 'BS_BanTin');
  deleteBriefing(host, 'b-june');
  if (isOther) forgetWrite();
  const options = { ...VI, ...(canRead ? { reread: rereading(MARCH, JUNE, AUGUST) } : {}) };
  const { restoredBriefings, restored, briefings } = await refresh(options);
  expect(restoredBriefings.map(({ id }) => id)).toEqual(['b-june']);
  expect([restored, briefings]).toEqual([[], 3]);
  const rows = rowsOf(host, 'BS_BanTin').toSorted((a, b) => Number(a['Ngày']) - Number(b['Ngày']));
  if (isOther && !canRead) {
    // Số liệu tells title, day and area; which period the briefing is about is a guess.
    const june = rows.find((row) => row['Mã'] === 'b-june');
    const { 'Tiêu đề': title, Ngày: day, Kỳ: period, 'Số liệu': figures } = before[1]!;
    expect(june).toMatchObject({ 'Tiêu đề': title, Ngày: day, Kỳ: period, 'Số liệu': figures });
  } else expect(rows).toEqual(before);
  const again = await refresh(options);
  expect(again.restoredBriefings).toEqual([]);
  expect(again.cellsWritten).toBe(0);
});

test('its figures keep their rank among those of other briefings', async () => {
  const restated = briefing(
    { id: 'b-late', date: '2024-10-05', period: '2024-09' },
    'cybersecurity revenue 2024-S1 = 2600 tỷ',
  );
  const host = await workbookOf(JUNE, restated);
  expect(cellIn(host, 'BS_DoanhThu_LuyKe', 'ATTT', '6T/2024')).toBe(2_600);
  deleteBriefing(host, 'b-late');
  forgetWrite();
  await refresh(VI);
  expect(cellIn(host, 'BS_DoanhThu_LuyKe', 'ATTT', '6T/2024')).toBe(2_600);
});

test('the day that the user gave to a briefing without a date is kept', async () => {
  const undated = briefing(
    { id: 'b-august', period: '2024-01-01/P8M' },
    'postal revenue 2024-01-01/P8M = 45200 tỷ',
  );
  const host = await workbookOf(MARCH);
  await addBriefings([AUGUST], VI);
  deleteBriefing(host, 'b-august');
  forgetWrite();
  const { restoredBriefings } = await refresh({
    ...VI,
    reread: rereading(MARCH, { ...undated, text: AUGUST.text }),
  });
  expect(restoredBriefings).toMatchObject([{ id: 'b-august', date: AUGUST.briefing.date, unread: 0 }]);
});

test('Bản tin deleted as a whole is made again with all its rows', async () => {
  const host = await workbookOf(MARCH, JUNE);
  const before = rowsOf(host, 'BS_BanTin');
  host.userDeletesSheet('Bản tin');
  forgetWrite();
  await refresh({ ...VI, reread: rereading(MARCH, JUNE) });
  expect(rowsOf(host, 'BS_BanTin')).toEqual(before);
});
