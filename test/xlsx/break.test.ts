/** A break in a series, as another program draws it: a gap between two series, not a line that joins two ways of counting. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from '../../src/host/xlsx/write';
import { checkVocabulary } from '../../src/reading/lexicon/checkVocabulary';
import { addBriefings, type WriteOptions } from '../../src/workbook/addBriefings';
import { refresh } from '../../src/workbook/refresh';
import { openVocabulary } from '../../src/workbook/vocabulary';
import { briefing } from '../ledger/notation';
import { newExcel } from '../workbook/excel';
import { inspectWorkbook, type InspectedChart, type Inspection } from './inspect';

const OPTIONS: WriteOptions = { language: 'vi', checkWords: checkVocabulary };

let folder: string;
let seen: Inspection;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'break-test-'));
  const host = await newExcel();
  for (const [index, year] of [2021, 2022, 2023, 2024].entries())
    await addBriefings(
      [
        briefing(
          { id: `b${year}`, date: `${year + 1}-01-10`, period: String(year) },
          `telecom mobile-subscribers ${year}-12 = ${100 + 10 * index} triệu thuê bao
           telecom fixed-broadband-subscribers ${year}-12 = ${20 + index} triệu thuê bao
           postal revenue ${year} = ${1000 * (index + 10)} tỷ
           cybersecurity revenue ${year} = ${100 * (index + 3)} tỷ`,
        ),
      ],
      OPTIONS,
    );
  await openVocabulary(OPTIONS);
  const row = ['Ngắt chuỗi', '', '', '', '', '', '', '', ''];
  const rows = [
    row.with(1, 'Thuê bao di động').with(3, 'Viễn thông').with(7, 'T12/2023'),
    row.with(1, 'Doanh thu').with(3, 'Bưu chính').with(7, '2023'),
  ];
  rows.forEach((cells, index) => host.userEdits('Danh mục', `B${5 + index}:J${5 + index}`, [cells]));
  expect((await refresh(OPTIONS)).words).toEqual([]);
  const path = join(folder, 'break.xlsx');
  await writeFile(path, await writeXlsx(host.snapshot()));
  seen = await inspectWorkbook(path);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const chartNamed = (name: string): InspectedChart => seen.charts.find((chart) => chart.name === name)!;

test('a line ends before the break and another begins after it, in one colour', () => {
  const chart = chartNamed('BS_BD_VienThong_ThoiDiem_thue_bao');
  const plotted = new Map(chart.series.map(({ name, plotted: points }) => [name, points]));
  expect(plotted.get('Thuê bao di động')).toEqual([100, 110, null, null]);
  expect(plotted.get('Thuê bao di động từ T12/2023')).toEqual([null, null, 120, 130]);
  expect(plotted.get('Thuê bao băng rộng cố định')).toEqual([20, 21, 22, 23]);
  const colors = chart.series.flatMap(({ name, color }) => (name!.includes('di động') ? color : []));
  expect(new Set(colors).size).toBe(1);
});

test('columns of a sector’s revenue stop at the break, and those after it are another series', () => {
  const plotted = seen.charts
    .filter(({ name }) => name.startsWith('BS_BD_DoanhThu_Nam'))
    .flatMap(({ series }) => series.map(({ name, plotted: points }) => [name, points] as const));
  expect(plotted).toContainEqual(['Bưu chính', [10_000, 11_000, null, null]]);
  expect(plotted).toContainEqual(['Bưu chính từ Năm 2023', [null, null, 12_000, 13_000]]);
});

test('no cell shows an error', () => {
  expect(seen.sheets.filter(({ errors }) => errors !== '').map(({ name }) => name)).toEqual([]);
});
