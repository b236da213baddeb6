import { planWorkbook } from '../../src/tables/planWorkbook';
import type { ChartPlan } from '../../src/tables/plan';
import { briefing, ledgerOf } from '../ledger/notation';
import { sheetOf } from './grid';
import { ALL, HALF_2024, NOVEMBER_2023 } from './samples';

const plan = planWorkbook(ledgerOf(...ALL), { language: 'vi' });
const drawn = ({ name, type, series }: ChartPlan): string =>
  `${name} ${type}: ${series.map((s) => s.name).join(', ')}`;
const chartsOf = (key: string, of = plan): string[] => sheetOf(of, key)?.charts.map(drawn) ?? [];

test('cumulative flows are columns; the whole industry and ICT have a chart of their own', () => {
  expect(chartsOf('revenue-cumulative')).toEqual([
    'BS_BD_DoanhThu_LuyKe_TangTruong column: Toàn ngành, Bưu chính, Viễn thông, ATTT',
    'BS_BD_DoanhThu_LuyKe_CacLinhVuc column: Bưu chính, Viễn thông, ATTT',
    'BS_BD_DoanhThu_LuyKe_KeHoach column: Toàn ngành, ATTT',
    'BS_BD_DoanhThu_LuyKe_ToanNganh column: Toàn ngành, CN ICT',
  ]);
});

test('stocks and rates are lines, one chart a unit, a series from its second point on', () => {
  expect(chartsOf('sector-telecom')).toEqual([
    'BS_BD_VienThong_Quy_VND column: Doanh thu dịch vụ',
    'BS_BD_VienThong_ThoiDiem_thue_bao line: Thuê bao băng rộng di động',
    'BS_BD_VienThong_ThoiDiem_thue_bao_100_dan line: Thuê bao băng rộng di động/100 dân',
    'BS_BD_VienThong_TangTruong column: Doanh thu dịch vụ quý, Hộ gia đình có cáp quang',
    'BS_BD_VienThong_ThoiDiem_TyLe line: Hộ gia đình có cáp quang',
  ]);
  const rates = briefing(
    { id: 'b', period: '2024-08' },
    'telecom ipv6-rate 2023-08 = 56 %\ntelecom ipv6-rate 2024-08 = 61 %',
  );
  expect(chartsOf('sector-telecom', planWorkbook(ledgerOf(rates), { language: 'vi' }))).toEqual([
    'BS_BD_VienThong_ThoiDiem_TyLe line: Tỷ lệ sử dụng IPv6',
  ]);
});

test('in a chart of an area series say which sector they are of', () => {
  const local = briefing(
    { id: 'b', period: '2024-06', area: 'tinh-bac', areaName: 'Tỉnh Bắc' },
    ['2024-05', '2024-06']
      .flatMap((period) => [
        `postal budget-contribution ${period} = 6 tỷ`,
        `telecom budget-contribution ${period} = 41 tỷ`,
        `postal revenue ${period} = 140 tỷ`,
      ])
      .join('\n'),
  );
  expect(chartsOf('area-tinh-bac', planWorkbook(ledgerOf(local), { language: 'vi' }))).toEqual([
    'BS_BD_KhuVuc_tinh_bac_Thang_VND column: Bưu chính: Nộp ngân sách, Doanh thu bưu chính, Viễn thông: Nộp ngân sách',
  ]);
});

test('what one unit counts in other scales is drawn apart, under titles that differ', () => {
  const units = briefing(
    { id: 'b', period: '2024-08' },
    ['2023-08', '2024-08']
      .flatMap((period) => [
        `telecom mobile-subscribers ${period} = 120 triệu thuê bao`,
        `telecom thue-bao-khac ${period} = 5000 thuê bao`,
      ])
      .join('\n'),
  );
  const charts = sheetOf(planWorkbook(ledgerOf(units), { language: 'vi' }), 'sector-telecom')!.charts;
  expect(charts.map(({ name, title }) => [name, title])).toEqual([
    ['BS_BD_VienThong_ThoiDiem_thue_bao', 'Viễn thông: số thuê bao'],
    ['BS_BD_VienThong_ThoiDiem_thue_bao_0', 'Viễn thông: số thuê bao (thuê bao)'],
  ]);
});

test('a value of one period is no chart', () => {
  expect(chartsOf('sector-digital-government')).toEqual([]);
  expect(chartsOf('labour')).toEqual([]);
});

test('a column in another currency does not share an axis', () => {
  expect(chartsOf('exports-cumulative')).toEqual(['BS_BD_XuatKhau_LuyKe_ToanNganh column: CN ICT']);
});

test('lines have the date axis, columns the labels', () => {
  const categories = plan.sheets.flatMap(({ charts }) =>
    charts.map(({ type, category }) => `${type} ${category}`),
  );
  expect([...new Set(categories)].sort()).toEqual(['column period', 'line date']);
});

test('the overview has four charts, two by two', () => {
  expect(chartsOf('overview')).toEqual([
    'BS_BD_TongQuan_DoanhThu_LuyKe_TangTruong column: Toàn ngành, Bưu chính, Viễn thông, ATTT',
    'BS_BD_TongQuan_DoanhThu_LuyKe_KeHoach column: Toàn ngành, ATTT',
    'BS_BD_TongQuan_DoanhThu_LuyKe_CacLinhVuc column: Bưu chính, Viễn thông, ATTT',
    'BS_BD_TongQuan_VienThong_ThoiDiem_thue_bao line: Thuê bao băng rộng di động',
  ]);
  const places = sheetOf(plan, 'overview')!.charts.map(({ place }) => Object.values(place));
  expect(places).toEqual([
    [3, 16, 10, 12],
    [3, 16, 13, 15],
    [18, 31, 10, 12],
    [18, 31, 13, 15],
  ]);
});

test('a sector has the same colour in every chart of sectors', () => {
  const colors = new Map<string, Set<string>>();
  for (const chart of plan.sheets
    .filter(({ key }) => key.startsWith('revenue'))
    .flatMap(({ charts }) => charts))
    for (const { column, color } of chart.series)
      colors.set(column, (colors.get(column) ?? new Set()).add(color));
  expect([...colors.values()].map(({ size }) => size)).toEqual([...colors].map(() => 1));
  expect(colors.size).toBeGreaterThan(4);
});

test('a chart keeps its place when another comes to stand before it', () => {
  const some = planWorkbook(ledgerOf(NOVEMBER_2023, HALF_2024), { language: 'vi' });
  const made = new Set(some.sheets.flatMap(({ charts }) => charts.map(({ name }) => `chart:${name}`)));
  const more = planWorkbook(ledgerOf(...ALL), { language: 'vi', made });
  const placeOf = (of: typeof plan, name: string): number | undefined =>
    sheetOf(of, 'sector-telecom')?.charts.find((chart) => chart.name === name)?.place.column;
  const growth = 'BS_BD_VienThong_TangTruong';
  expect(placeOf(some, growth)).toBe(3);
  expect(placeOf(more, growth)).toBe(3);
  const columns = sheetOf(more, 'sector-telecom')!.charts.map(({ place }) => place.column);
  expect(new Set(columns).size).toBe(columns.length);
});

test('statistics of one chart have distinct colours, and no more are drawn than their names leave room for', () => {
  const many = briefing(
    { id: 'b', period: '2024-08' },
    ['2023-08', '2024-08']
      .flatMap((period) =>
        [
          'phone',
          'mobile',
          'fixed-phone',
          'mobile-broadband',
          'fixed-broadband',
          'smartphone',
          '2g',
          '3g',
          '4g',
        ].map((name) => `telecom ${name}-subscribers ${period} = 1${period.slice(3, 4)} triệu thuê bao`),
      )
      .join('\n'),
  );
  const charts = sheetOf(planWorkbook(ledgerOf(many), { language: 'vi' }), 'sector-telecom')!.charts;
  const { series, left } = charts[0]!;
  expect(new Set(series.map(({ color }) => color)).size).toBe(7);
  // The others stand in the table.
  expect([series.length, left?.length]).toEqual([7, 2]);
});
