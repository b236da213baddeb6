import fc from 'fast-check';
import { addReading, EMPTY_LEDGER } from '../../src/ledger/ledger';
import { planWorkbook } from '../../src/tables/planWorkbook';
import type { TablePlan, WorkbookPlan } from '../../src/tables/plan';
import { ledgers, readings } from '../ledger/arbitrary';
import { briefing, ledgerOf } from '../ledger/notation';
import { grid, lines, sheetOf, tableOf } from './grid';
import { ALL, AUGUST_2024, HALF_2024, NOVEMBER_2023 } from './samples';

const RUNS = { numRuns: 80, seed: 4 };
const RECORDS = new Set(['overview', 'data', 'briefings', 'findings', 'texts']);

const metricTables = (plan: WorkbookPlan): TablePlan[] =>
  plan.sheets.filter(({ key }) => !RECORDS.has(key)).flatMap(({ tables }) => tables);

const valuesIn = ({ rows, columns }: TablePlan): number =>
  rows.flatMap(({ cells }) => cells.filter((cell, i) => columns[i]!.kind === 'number' && cell.value !== null))
    .length;

test('any order of briefings gives the same plan', () => {
  const shuffled = readings.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      const options = { language: 'vi', today: '2025-01-01' } as const;
      expect(planWorkbook(ledgerOf(...other), options)).toEqual(planWorkbook(ledgerOf(...list), options));
    }),
    RUNS,
  );
});

test('every plan can be written: tables', () => {
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const plan = planWorkbook(ledger, { language: 'vi' });
      const tables = plan.sheets.flatMap((sheet) => sheet.tables);
      expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
      for (const { name, columns, rows, reserve, keyColumn } of tables) {
        expect(name).toMatch(/^BS_[A-Za-z0-9_]+$/);
        expect(columns.length).toBeLessThanOrEqual(reserve);
        const headers = columns.map(({ header }) => header.toLocaleLowerCase('vi'));
        expect(new Set(headers).size).toBe(headers.length);
        expect(rows.filter(({ cells }) => cells.length !== columns.length)).toEqual([]);
        expect(rows.map(({ key }) => key)).toEqual(rows.map(({ cells }) => cells[keyColumn]!.value));
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }
      for (const { tables: onSheet } of plan.sheets)
        onSheet.slice(1).forEach(({ anchor }, i) => {
          const before = onSheet[i]!;
          expect(anchor.column).toBeGreaterThan(before.anchor.column + before.reserve);
        });
    }),
    RUNS,
  );
});

test('every plan can be written: metric tables', () => {
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const plan = planWorkbook(ledger, { language: 'en' });
      for (const table of metricTables(plan)) {
        const keys = table.rows.map(({ key }) => Number(key));
        expect(keys).toEqual([...keys].sort((a, b) => a - b));
        const isOfValues = !/_(TangTruong|KeHoach)$/.test(table.name);
        expect(valuesIn(table)).toBeGreaterThanOrEqual(isOfValues ? 2 : 1);
        const cells = table.rows.flatMap((row) => row.cells.slice(2)).filter(({ value }) => value !== null);
        expect(cells.filter(({ note = '' }) => note === '' || note.length > 255)).toEqual([]);
        expect(cells.filter(({ format = '' }) => !/^#,##0(\.0+)?("[*†‡]"|_\*)$/.test(format))).toEqual([]);
        expect(cells.filter(({ source }) => !ledger.rows.some(({ id }) => id === source))).toEqual([]);
      }
    }),
    RUNS,
  );
});

test('every plan can be written: charts, tabs and links', () => {
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const plan = planWorkbook(ledger, { language: 'vi' });
      const charts = plan.sheets.flatMap((sheet) => sheet.charts);
      expect(new Set(charts.map(({ name }) => name)).size).toBe(charts.length);
      for (const { table: name, series, category } of charts) {
        const table = tableOf(plan, name)!;
        const indexOf = (key: string): number => table.columns.findIndex((column) => column.key === key);
        expect(indexOf(category)).toBeGreaterThanOrEqual(0);
        expect(series.length).toBeGreaterThan(0);
        for (const { column } of series)
          expect(
            table.rows.filter(({ cells }) => typeof cells[indexOf(column)]?.value === 'number'),
          ).not.toEqual([]);
      }
      for (const { charts: onSheet } of plan.sheets) {
        const places = onSheet.map(({ place }) => `${place.row},${place.column}`);
        expect(new Set(places).size).toBe(places.length);
        expect(onSheet.length).toBeLessThanOrEqual(6);
      }
      const tabs = plan.sheets.map(({ tab }) => tab.toLowerCase());
      expect(new Set(tabs).size).toBe(tabs.length);
      expect(tabs.filter((tab) => tab.length > 31 || tab === '' || /[[\]:*?/\\]/.test(tab))).toEqual([]);
      const names = new Set(plan.names.map(({ name }) => name));
      const links = plan.sheets.flatMap(({ texts, tables }) => [
        ...texts.flatMap(({ link }) => link ?? []),
        ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ link }) => link ?? []))),
      ]);
      expect(links.filter((link) => !names.has(link))).toEqual([]);
    }),
    RUNS,
  );
});

test('an empty ledger has the overview and the sheets of records', () => {
  const plan = planWorkbook(EMPTY_LEDGER, { language: 'vi', today: '2024-01-02' });
  expect(plan.sheets.map(({ key }) => key)).toEqual(['overview', 'data', 'briefings', 'findings', 'texts']);
});

describe('what is made stays', () => {
  const ledger = ledgerOf(NOVEMBER_2023);

  test('a table with too little for a new one', () => {
    expect(tableOf(planWorkbook(ledger, { language: 'vi' }), 'BS_LoiNhuan_Thang')).toBeUndefined();
    const made = new Set(['BS_LoiNhuan_Thang']);
    expect(grid(tableOf(planWorkbook(ledger, { language: 'vi', made }), 'BS_LoiNhuan_Thang'))).toBe(
      lines(`
        | Kỳ | ATTT |
        | T11/2023 | 47.5 |
      `),
    );
  });

  test('a column whose figures are gone', () => {
    const two = ledgerOf(NOVEMBER_2023, HALF_2024);
    const before = tableOf(planWorkbook(two, { language: 'vi' }), 'BS_AnToanThongTin')!;
    const made = new Set(before.columns.slice(2).map(({ key }) => `column:${before.name}/${key}`));
    const without = {
      ...two,
      rows: two.rows.map((row) => ({ ...row, excluded: row.excluded || row.metric === 'labour' })),
    };
    const headersWith = (options: object): string[] =>
      tableOf(planWorkbook(without, { language: 'vi', ...options }), before.name)!.columns.map(
        ({ header }) => header,
      );
    expect(headersWith({})).not.toContain('Lao động (người)');
    expect(headersWith({ made })).toEqual(before.columns.map(({ header }) => header));
  });

  test('in whatever order briefings come, what grew equals what was planned at once', () => {
    const grow = (order: readonly (typeof ALL)[number][]): WorkbookPlan => {
      let [grown, made] = [EMPTY_LEDGER, new Set<string>()];
      let plan = planWorkbook(grown, { language: 'vi', made });
      for (const reading of order) {
        grown = addReading(grown, reading).ledger;
        plan = planWorkbook(grown, { language: 'vi', made });
        made = new Set([
          ...made,
          ...plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => `table:${name}`)),
        ]);
      }
      return plan;
    };
    const atOnce = planWorkbook(ledgerOf(...ALL), { language: 'vi' });
    expect(grow(ALL)).toEqual(atOnce);
    expect(grow([...ALL].reverse())).toEqual(atOnce);
  });
});

describe('classes of periods', () => {
  const planOf = (notation: string): WorkbookPlan =>
    planWorkbook(ledgerOf(briefing({ id: 'b', period: '2024' }, notation)), { language: 'vi' });

  test('quarters take in the first one as soon as there is another; it also adds up to the year', () => {
    const plan = planOf(
      `postal revenue 2024-Q1 = 15000 tỷ
       postal revenue 2024-Q2 = 16000 tỷ
       telecom service-revenue 2024-Q1 = 33000 tỷ`,
    );
    expect(grid(tableOf(plan, 'BS_DoanhThu_Quy'))).toBe(
      lines(`
        | Kỳ | Bưu chính | Viễn thông |
        | Q1/2024 | 15000 | 33000 |
        | Q2/2024 | 16000 |  |
      `),
    );
    expect(grid(tableOf(plan, 'BS_DoanhThu_LuyKe'))).toBe(
      lines(`
        | Kỳ | Bưu chính | Viễn thông |
        | 3T/2024 | 15000 | 33000 |
      `),
    );
  });

  test('years have a table of their own, and stand among cumulative values once there are others', () => {
    const years = 'postal revenue 2022 = 50000 tỷ\npostal revenue 2023 = 60000 tỷ';
    expect(planOf(years).sheets.map(({ key }) => key)).not.toContain('revenue-cumulative');
    const plan = planOf(`${years}\npostal revenue 2024-S1 = 32000 tỷ`);
    expect(grid(tableOf(plan, 'BS_DoanhThu_Nam'))).toBe(
      lines(`
        | Kỳ | Bưu chính |
        | Năm 2022 | 50000 |
        | Năm 2023 | 60000 |
      `),
    );
    expect(grid(tableOf(plan, 'BS_DoanhThu_LuyKe'))).toBe(
      lines(`
        | Kỳ | Bưu chính |
        | 12T/2022 | 50000 |
        | 12T/2023 | 60000 |
        | 6T/2024 | 32000 |
      `),
    );
  });

  test('of two days of a month the later one counts for a stock', () => {
    const plan = planOf(
      `telecom ipv6-rate 2023-11-20 = 58 %
       telecom ipv6-rate 2023-11-05 = 57 %
       telecom ipv6-rate 2023-10 = 56 %`,
    );
    expect(grid(tableOf(plan, 'BS_VienThong'))).toBe(
      lines(`
        | Kỳ | Tỷ lệ sử dụng IPv6 (%) |
        | T10/2023 | 56 |
        | T11/2023 | 58 |
      `),
    );
  });

  test('parts have no column in tables across sectors, and one in their sector from the second period on', () => {
    const plan = planOf(
      `telecom service-revenue.di-dong 2024-05 = 5000 tỷ
       telecom service-revenue.di-dong 2024-06 = 5100 tỷ
       telecom service-revenue 2024-06 = 11000 tỷ`,
    );
    expect(tableOf(plan, 'BS_DoanhThu_Thang')).toBeUndefined();
    expect(grid(tableOf(plan, 'BS_VienThong'))).toBe(
      lines(`
        | Kỳ | Doanh thu dịch vụ tháng (tỷ đồng) | Doanh thu dịch vụ viễn thông: Service revenue tháng (tỷ đồng) |
        | T5/2024 |  | 5000 |
        | T6/2024 | 11000 | 5100 |
      `),
    );
  });
});

test('a table never grows into the next one: what does not fit stays in Số liệu', () => {
  const notation = Array.from({ length: 60 }, (_, i) =>
    ['2024-05', '2024-06'].map((period) => `telecom chi-tieu-${i} ${period} = ${i + 1} trạm`),
  ).flat();
  const plan = planWorkbook(
    ledgerOf(AUGUST_2024, briefing({ id: 'b', period: '2024-06' }, notation.join('\n'))),
    {
      language: 'vi',
    },
  );
  const table = tableOf(plan, 'BS_VienThong')!;
  expect(table.columns.length).toBe(table.reserve - 2);
  expect(table.columns.map(({ header }) => header)).toContain('Hộ gia đình có cáp quang (%)');
  expect(sheetOf(plan, 'data')!.tables[0]!.rows).toHaveLength(120 + AUGUST_2024.observations.length);
});
