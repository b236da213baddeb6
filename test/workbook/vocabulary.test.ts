import type { EmbeddedExcel } from '../../src/host/excel';
import { checkVocabulary } from '../../src/reading/lexicon/checkVocabulary';
import { readBriefing } from '../../src/reading/read';
import { addBriefings, type WriteOptions } from '../../src/workbook/addBriefings';
import { readAgain } from '../../src/workbook/manageBriefings';
import { refresh } from '../../src/workbook/refresh';
import type { Reread } from '../../src/workbook/restoreDeleted';
import { switchLanguage } from '../../src/workbook/switchLanguage';
import { undoLastWrite } from '../../src/workbook/undoLastWrite';
import { openVocabulary, readVocabulary } from '../../src/workbook/vocabulary';
import { briefing } from '../ledger/notation';
import { chartOf, newExcel, seriesOf, sheetOf, tableOf, tabsOf, valuesOf } from './excel';

const reread: Reread = (text, { period }, vocabulary) => readBriefing(text, { period, vocabulary });
const OPTIONS: WriteOptions = { language: 'vi', checkWords: checkVocabulary, reread };

/** Danh mục as new texts are read by it. */
const wordsNow = async () => (await readVocabulary(checkVocabulary))?.vocabulary.words;

/** Cells of a row of Danh mục, by their headers. */
type Row = Readonly<Record<string, string>>;

/** The user types rows under those that are there. */
function type(host: EmbeddedExcel, ...rows: readonly Row[]): void {
  const { table, sheet } = tableOf(host, 'BS_DanhMuc');
  const [headers = [], ...present] = valuesOf(host, 'BS_DanhMuc');
  const used = present.filter((row) => row.some((cell) => cell !== '')).length;
  const { row, column } = table.area;
  rows.forEach((cells, index) => {
    const texts = headers.slice(1, -1).map((header) => cells[String(header)] ?? '');
    const at = row + 1 + used + index;
    const [from, to] = [addressOf(at, column + 1), addressOf(at, column + texts.length)];
    host.userEdits(sheet.name, `${from}:${to}`, [texts]);
  });
}

const REMOTE_SENSING: Row = {
  Loại: 'Lĩnh vực',
  'Tên gọi': 'Viễn thám',
  'Cách viết trong văn bản': 'viễn thám | ảnh vệ tinh',
  'Tên tiếng Anh': 'Remote sensing',
};
const SCENES: Row = {
  Loại: 'Chỉ tiêu',
  'Tên gọi': 'Ảnh vệ tinh đã thu',
  'Cách viết trong văn bản': 'ảnh đã thu | sản lượng ảnh',
  'Lĩnh vực': 'Viễn thám',
  ĐVT: 'nghìn cảnh',
  'Thời điểm / thời kỳ': 'Thời kỳ',
  'Tên tiếng Anh': 'Scenes received',
};
const SCENE: Row = { Loại: 'Đơn vị', 'Tên gọi': 'cảnh', 'Cách viết trong văn bản': 'cảnh | cảnh ảnh' };

const textOf = (month: number, scenes: string, revenue: string): string =>
  `Báo cáo tình hình tháng ${month}/2024\n\nVề lĩnh vực viễn thám: Trong tháng ${month}/2024, sản lượng ảnh đạt ${scenes} nghìn cảnh. ` +
  `Doanh thu đạt ${revenue} tỷ đồng, tăng 10% so với cùng kỳ. Lợi nhuận đạt 5 tỷ đồng.\n`;

const problemsIn = (host: EmbeddedExcel): string[] => {
  const [headers = [], ...rows] = valuesOf(host, 'BS_DanhMuc');
  return rows.map((row) => String(row[headers.indexOf('Vướng mắc')]));
};

test('Danh mục is made when the user asks, alone in a new workbook, and shown when it is there', async () => {
  const host = await newExcel();
  const made = await openVocabulary(OPTIONS);
  expect(made?.sheetsMade).toEqual(['Danh mục']);
  expect(tabsOf(host)).toEqual(['Danh mục']);
  expect(await openVocabulary(OPTIONS)).toBeUndefined();
  expect(await wordsNow()).toEqual({
    sectors: [],
    metrics: [],
    units: [],
    wordings: [],
  });
});

test('without Danh mục there are no words, in one round trip', async () => {
  const host = await newExcel();
  host.resetTraffic();
  expect(await readVocabulary(checkVocabulary)).toBeUndefined();
  expect(host.traffic.syncs).toBe(1);
});

test('a sector and a statistic of the user’s own get a sheet, columns, labels and a colour', async () => {
  const host = await newExcel();
  await openVocabulary(OPTIONS);
  type(host, REMOTE_SENSING, SCENES, SCENE);
  for (const [month, scenes] of [
    [1, '12,5'],
    [2, '13,25'],
  ] as const) {
    const words = await wordsNow();
    const reading = readBriefing(textOf(month, scenes, '45'), { vocabulary: words });
    expect(reading.observations.map(({ sector, metric }) => `${sector}/${metric}`)).toContain(
      'vien-tham/anh-ve-tinh-da-thu',
    );
    const summary = await addBriefings([reading], OPTIONS);
    expect(summary.words).toEqual([]);
  }
  expect(problemsIn(host)).toEqual(['', '', '']);
  expect(tabsOf(host)).toContain('Viễn thám');
  expect(sheetOf(host, 'Viễn thám').tabColor).toMatch(/^#[0-9A-F]{6}$/iu);
  const [headers, first] = valuesOf(host, 'BS_Nganh_vien_tham');
  const column = headers!.findIndex((header) => String(header).startsWith('Ảnh vệ tinh đã thu'));
  expect(headers![column]).toContain('nghìn cảnh');
  expect(first![column]).toBe(12.5);
  const [sectors] = valuesOf(host, 'BS_DoanhThu_Thang');
  expect(sectors).toContain('Viễn thám');
  await switchLanguage({ ...OPTIONS, language: 'en' });
  expect(tabsOf(host)).toContain('Remote sensing');
  expect(valuesOf(host, 'BS_DoanhThu_Thang')[0]).toContain('Remote sensing');
  // What the user wrote stays as it is.
  expect(valuesOf(host, 'BS_DanhMuc')[1]).toContain('Viễn thám');
});

test('wrong rows are named and passed over; put right they count', async () => {
  const host = await newExcel();
  await openVocabulary(OPTIONS);
  type(
    host,
    { Loại: 'Tỉnh', 'Tên gọi': 'Bắc Giang' },
    REMOTE_SENSING,
    { ...SCENES, ĐVT: 'vô danh' },
    { ...REMOTE_SENSING, 'Tên gọi': 'Viễn thám' },
    { Loại: 'Ngắt chuỗi', 'Tên gọi': 'Lợi nhuận', 'Lĩnh vực': 'Viễn thám', 'Từ kỳ': 'năm kia' },
    { Loại: 'Ngắt chuỗi', 'Tên gọi': 'Không có', 'Lĩnh vực': 'Bưu chính', 'Từ kỳ': 'T1/2024' },
  );
  const words = await wordsNow();
  expect(words?.sectors).toHaveLength(1);
  const { words: problems, briefings } = await addBriefings(
    [readBriefing(textOf(1, '12,5', '45'), { vocabulary: words })],
    OPTIONS,
  );
  expect(briefings).toBe(1);
  expect(problems.map(({ code, facts }) => [code, facts['row']])).toEqual([
    ['vocabulary-row-kind', 5],
    ['vocabulary-unit', 7],
    ['vocabulary-duplicate', 8],
    ['vocabulary-from', 9],
    ['vocabulary-statistic', 10],
  ]);
  expect(problemsIn(host)[2]).toBe(
    'Danh mục, dòng 7 (Chỉ tiêu): không có đơn vị “vô danh”, hãy dùng đơn vị có sẵn hoặc thêm một dòng đơn vị.',
  );
  expect(problemsIn(host)[1]).toBe('');
  // Nothing changed: the same is said again, and no cell is sent.
  const again = await refresh(OPTIONS);
  expect(again.cellsWritten).toBe(0);
  expect(again.words).toHaveLength(5);
  host.userEdits('Danh mục', 'F7', [['nghìn lượt']]);
  expect((await refresh(OPTIONS)).words.map(({ facts }) => facts['row'])).toEqual([5, 8, 9, 10]);
});

test('reading again applies Danh mục to the texts of the workbook', async () => {
  const host = await newExcel();
  await addBriefings([readBriefing(textOf(1, '12,5', '45')), readBriefing(textOf(2, '14', '46'))], OPTIONS);
  expect(tabsOf(host)).not.toContain('Viễn thám');
  await openVocabulary(OPTIONS);
  type(host, REMOTE_SENSING, SCENES, SCENE);
  const summary = await readAgain(reread, OPTIONS);
  expect(summary.added + summary.changed).toBeGreaterThan(0);
  expect(tabsOf(host)).toContain('Viễn thám');
  const again = await readAgain(reread, OPTIONS);
  expect([again.added, again.changed, again.cellsWritten]).toEqual([0, 0, 0]);
});

test('a refresh that finds nothing changed but Danh mục takes it in', async () => {
  const host = await newExcel();
  await addBriefings([subscriptions(2022, 100), subscriptions(2023, 110)], OPTIONS);
  await openVocabulary(OPTIONS);
  expect((await refresh(OPTIONS)).cellsWritten).toBe(0);
  type(host, BREAK);
  expect((await refresh(OPTIONS)).cellsWritten).toBeGreaterThan(0);
  expect((await refresh(OPTIONS)).cellsWritten).toBe(0);
});

test('undoing a write leaves Danh mục', async () => {
  const host = await newExcel();
  await openVocabulary(OPTIONS);
  type(host, REMOTE_SENSING);
  await addBriefings([subscriptions(2022, 100)], OPTIONS);
  const undone = await undoLastWrite({ checkWords: checkVocabulary });
  expect(undone).toMatchObject({ briefings: 0, words: [] });
  expect(tabsOf(host)).toEqual(['Danh mục']);
  expect(valuesOf(host, 'BS_DanhMuc')[1]).toContain('Viễn thám');
});

test('Danh mục that the user deleted stays away, and its sectors keep their sheets', async () => {
  const host = await newExcel();
  await openVocabulary(OPTIONS);
  type(host, REMOTE_SENSING, SCENES, SCENE);
  const words = await wordsNow();
  await addBriefings(
    [1, 2].map((month) => readBriefing(textOf(month, '12', '45'), { vocabulary: words })),
    OPTIONS,
  );
  host.userDeletesSheet('Danh mục');
  await refresh(OPTIONS);
  expect(tabsOf(host)).not.toContain('Danh mục');
  await addBriefings([readBriefing(textOf(3, '14', '47'), { vocabulary: words })], OPTIONS);
  expect(valuesOf(host, 'BS_Nganh_vien_tham')).toHaveLength(4);
});

const subscriptions = (year: number, millions: number) =>
  briefing(
    { id: `b${year}`, date: `${year + 1}-01-10`, period: String(year) },
    `telecom mobile-subscribers ${year}-12 = ${millions} triệu thuê bao
telecom mobile-subscribers ${year}-12 < ${year - 1}-12 = 12 %
postal revenue ${year} = ${millions * 100} tỷ
telecom service-revenue ${year} = ${millions * 300} tỷ
telecom fixed-broadband-subscribers ${year}-12 = ${millions / 5} triệu thuê bao`,
  );
const BREAK: Row = {
  Loại: 'Ngắt chuỗi',
  'Tên gọi': 'Thuê bao di động',
  'Lĩnh vực': 'Viễn thông',
  'Từ kỳ': 'T12/2023',
  'Ghi chú': 'từ nay không tính SIM rác',
};

/** A column of a Table by the beginning of its header. */
function columnOf(host: EmbeddedExcel, name: string, header: string): unknown[] {
  const [headers = [], ...rows] = valuesOf(host, name);
  const at = headers.indexOf(header);
  return at < 0 ? [`no ${header} in ${headers.join('; ')}`] : rows.map((row) => row[at]);
}

test('a break in a series is a gap: values in two columns, lines not joined, no growth over it', async () => {
  const host = await newExcel();
  const years = [2021, 2022, 2023, 2024].map((year, index) => subscriptions(year, 100 + 10 * index));
  await addBriefings(years, OPTIONS);
  const header = String(
    valuesOf(host, 'BS_VienThong')[0]!.find((cell) => String(cell).startsWith('Thuê bao di động')),
  );
  const growth = String(
    valuesOf(host, 'BS_VienThong_TangTruong')[0]!.find((cell) => String(cell).startsWith('Thuê bao di động')),
  );
  expect(columnOf(host, 'BS_VienThong', header)).toEqual([100, 110, 120, 130]);
  expect(columnOf(host, 'BS_VienThong_TangTruong', growth)).toEqual([12, 12, 12, 12]);
  const chart = sheetOf(host, 'Viễn thông').charts.find(({ series }) =>
    series.some(({ name }) => name.includes('di động')),
  )!;
  const before = seriesOf(host, chart.name);

  await openVocabulary(OPTIONS);
  type(host, BREAK);
  expect((await refresh(OPTIONS)).words).toEqual([]);
  expect(columnOf(host, 'BS_VienThong', header)).toEqual([100, 110, '', '']);
  expect(columnOf(host, 'BS_VienThong', `${header} từ T12/2023`)).toEqual(['', '', 120, 130]);
  expect(columnOf(host, 'BS_VienThong_TangTruong', growth)).toEqual([12, 12, '', 12]);
  const after = seriesOf(host, chart.name);
  expect(after).toHaveLength(before.length + 1);
  expect(after.map(([name]) => name)).toEqual(
    expect.arrayContaining([expect.stringMatching(/di động từ T12\/2023$/u)]),
  );
  // Both sides of the gap are one statistic and have one colour.
  const drawn = chartOf(host, chart.name)!.series.filter(({ name }) => name.includes('di động'));
  expect(new Set(drawn.map(({ color }) => color)).size).toBe(1);

  // A number typed into the empty cell of growth counts: the user knows better.
  const { table, sheet } = tableOf(host, 'BS_VienThong_TangTruong');
  const at = valuesOf(host, table.name)[0]!.indexOf(growth);
  host.workbook.worksheets.getItem(sheet.name);
  host.userEdits(sheet.name, addressOf(table.area.row + 3, table.area.column + at), [[9]]);
  await refresh(OPTIONS);
  expect(columnOf(host, 'BS_VienThong_TangTruong', growth)).toEqual([12, 12, 9, 12]);

  // Taken out of Danh mục the series is one again.
  host.userEdits('Danh mục', 'B5:J5', [['', '', '', '', '', '', '', '', '']]);
  await refresh(OPTIONS);
  expect(columnOf(host, 'BS_VienThong', header)).toEqual([100, 110, 120, 130]);
});

test('a break of a sector’s revenue is a gap in the table across sectors, too', async () => {
  const host = await newExcel();
  await addBriefings(
    [2021, 2022, 2023].map((year, index) => subscriptions(year, 100 + 10 * index)),
    OPTIONS,
  );
  await openVocabulary(OPTIONS);
  type(host, { ...BREAK, 'Tên gọi': 'Doanh thu', 'Lĩnh vực': 'Bưu chính', 'Từ kỳ': '2023' });
  expect((await refresh(OPTIONS)).words).toEqual([]);
  const [headers] = valuesOf(host, 'BS_DoanhThu_Nam');
  expect(headers).toEqual(expect.arrayContaining(['Bưu chính', 'Bưu chính từ Năm 2023']));
  expect(columnOf(host, 'BS_DoanhThu_Nam', 'Bưu chính')).toEqual([10_000, 11_000, '']);
  expect(columnOf(host, 'BS_DoanhThu_Nam', 'Bưu chính từ Năm 2023')).toEqual(['', '', 12_000]);
});

function addressOf(row: number, column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
