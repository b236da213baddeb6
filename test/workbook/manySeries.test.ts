import type { EmbeddedExcel } from '../../src/host/excel';
import type { Reading } from '../../src/model/observation';
import { addBriefings } from '../../src/workbook/addBriefings';
import { refresh } from '../../src/workbook/refresh';
import { undoLastWrite } from '../../src/workbook/undoLastWrite';
import { briefing } from '../ledger/notation';
import { chartOf, newExcel, seriesOf } from './excel';

const VI = { language: 'vi' } as const;

/** Statistics in one unit, more than a chart draws, known ones and others; not in the order of columns. */
const STATISTICS = 'k h service-revenue d o b revenue l f profit c n a m e'.split(' ');

/** Five briefings, each with three statistics of its own in two periods, with their growth. */
const briefingsOf = (area?: string): Reading[] =>
  [0, 1, 2, 3, 4].map((part) =>
    briefing(
      {
        id: `${area ?? 'b'}${part}`,
        date: `2025-0${part + 2}-05`,
        period: '2024',
        ...(area ? { area, areaName: 'tỉnh Bắc' } : {}),
      },
      STATISTICS.slice(3 * part, 3 * part + 3)
        .flatMap((name, index) => [
          `telecom ${name} 2023 = ${2000 + index} tỷ`,
          `telecom ${name} 2023 < 2022 = ${4 + index} %`,
          `telecom ${name} 2024 = ${2500 + index} tỷ`,
          `telecom ${name} 2024 < 2023 = ${5 + index} %`,
        ])
        .join('\n'),
    ),
  );

async function grown(order: readonly number[], all: readonly Reading[]): Promise<EmbeddedExcel> {
  const host = await newExcel();
  for (const index of order) await addBriefings([all[index]!], VI);
  return host;
}

/** Names of series by chart, but for the overview, which goes on drawing what it drew first. */
const charts = (host: EmbeddedExcel): Record<string, readonly string[]> =>
  Object.fromEntries(
    host
      .snapshot()
      .sheets.flatMap((sheet) => sheet.charts)
      .filter(({ name }) => !name.includes('TongQuan'))
      .map(({ name, series }) => [name, series.map((one) => one.name).toSorted()]),
  );

describe.each([
  ['a sector', undefined, 'BS_BD_VienThong'],
  ['a province', 'tinh-bac', 'BS_BD_KhuVuc_tinh_bac'],
] as const)('charts of %s with more statistics than a chart holds', (_, area, prefix) => {
  const all = briefingsOf(area);
  const VALUES = `${prefix}_Nam_VND`;

  test.each([[[4, 3, 2, 1, 0]], [[2, 0, 4, 1, 3]], [[1, 4, 0, 3, 2]]])(
    'show the same series when briefings come in the order %j',
    async (order) => {
      const straight = await grown([0, 1, 2, 3, 4], all);
      const shuffled = await grown(order, all);
      expect(charts(shuffled)).toEqual(charts(straight));
      const atOnce = await newExcel();
      await addBriefings(all, VI);
      expect(charts(shuffled)).toEqual(charts(atOnce));
      const drawn = seriesOf(shuffled, VALUES).length;
      expect([drawn > 5, drawn < STATISTICS.length]).toEqual([true, true]);
      expect(seriesOf(shuffled, `${prefix}_TangTruong`)).toHaveLength(5);
      expect((await refresh(VI)).cellsWritten).toBe(0);
    },
  );

  test('no two of up to twelve have one colour, in whatever order they came', async () => {
    const host = await grown([3, 0, 2, 1], all);
    const colors = chartOf(host, VALUES)!.series.map(({ color }) => color);
    expect(colors.length).toBeGreaterThan(5);
    expect(new Set(colors).size).toBe(colors.length);
  });

  test('a series that made room comes back when the briefing that displaced it is taken back', async () => {
    const host = await grown([4, 3, 2, 1], all);
    const before = charts(host);
    await addBriefings([all[0]!], VI);
    expect(charts(host)).not.toEqual(before);
    await undoLastWrite();
    expect(charts(host)).toEqual(before);
  });

  test('a series that the user took away stays away, and so does a new one in its place', async () => {
    const host = await grown([0, 1, 2, 3], all);
    const before = seriesOf(host, VALUES);
    const [[removed] = ['']] = before;
    const sheet = host.snapshot().sheets.find((one) => one.charts.some(({ name }) => name === VALUES))!;
    host.userRemovesSeries(sheet.name, VALUES, removed);
    await addBriefings([all[4]!], VI);
    const names = seriesOf(host, VALUES).map(([name]) => name);
    expect(names).not.toContain(removed);
    expect(names).toHaveLength(before.length - 1);
  });
});
