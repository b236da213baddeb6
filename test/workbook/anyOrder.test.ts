import { writeWorkbook } from '../../src/workbook/writeWorkbook';
import { newExcel, seriesOf, valuesOf } from './excel';
import { AUGUST, JUNE, MARCH, planOf, type Figure } from './plans';

const BRIEFINGS = { MARCH, JUNE, AUGUST } as const;
type Name = keyof typeof BRIEFINGS;

/** Writes briefing after briefing and gives the Tables by header, rows sorted where the Table is a list. */
async function written(order: readonly Name[]): Promise<unknown> {
  const host = await newExcel();
  const figures: Figure[] = [];
  for (const name of order) {
    figures.push(...BRIEFINGS[name]);
    // The plan does not depend on the order either: figures by month, then sector.
    const sorted = figures.toSorted((a, b) => (`${a.month}${a.sector}` < `${b.month}${b.sector}` ? -1 : 1));
    await writeWorkbook(() => planOf(sorted));
  }
  const records = (table: string) => {
    const [headers = [], ...rows] = valuesOf(host, table);
    return rows.map((row) =>
      Object.fromEntries(
        headers
          .map((header, c) => [String(header), row[c]] as const)
          .toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ),
    );
  };
  return {
    values: records('BS_DoanhThu'),
    growth: records('BS_DoanhThu_Tang'),
    data: records('BS_SoLieu').toSorted((a, b) => (String(a['Mã']) < String(b['Mã']) ? -1 : 1)),
    series: seriesOf(host, 'BS_BieuDo_DoanhThu')
      .map(([name]) => name)
      .toSorted(),
  };
}

test.each([
  [['MARCH', 'AUGUST', 'JUNE']],
  [['JUNE', 'MARCH', 'AUGUST']],
  [['AUGUST', 'JUNE', 'MARCH']],
] as const)('briefings in the order %j give the same Tables', async (order) => {
  expect(await written(order)).toEqual(await written(['MARCH', 'JUNE', 'AUGUST']));
});
