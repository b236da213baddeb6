import type { Reading } from '../../src/model/observation';
import { planWorkbook } from '../../src/tables/planWorkbook';
import { briefing, ledgerOf } from '../ledger/notation';
import { grid, lines, sheetOf, tableOf } from './grid';
import { ALL } from './samples';

const plan = planWorkbook(ledgerOf(...ALL), { language: 'vi', today: '2024-09-14' });
const table = (name: string): string => grid(tableOf(plan, name));

test('sheets in their order', () => {
  expect(plan.sheets.map(({ key, tab }) => `${key}: ${tab}`)).toEqual([
    'overview: Tổng quan',
    'revenue-cumulative: Doanh thu lũy kế',
    'revenue-month: Doanh thu tháng',
    'exports-cumulative: Xuất khẩu lũy kế',
    'labour: Lao động',
    'sector-industry: Toàn ngành',
    'sector-telecom: Viễn thông',
    'sector-digital-government: Chuyển đổi số, chính phủ số',
    'sector-cybersecurity: An toàn thông tin',
    'sector-ict-industry: Công nghiệp ICT',
    'sector-press-media: Báo chí, truyền thông',
    'area-tinh-h: Tỉnh H.',
    'data: Số liệu',
    'briefings: Bản tin',
    'findings: Kiểm tra',
    'texts: Văn bản',
  ]);
});

describe('a statistic across sectors', () => {
  test('values, by the end of the period', () => {
    expect(table('BS_DoanhThu_LuyKe')).toBe(
      lines(`
        | Kỳ | Toàn ngành | Bưu chính | Viễn thông | ATTT | CN ICT |
        | 3T/2023 |  |  | 32792.65† |  |  |
        | 11T/2023 |  |  |  |  | 3040772* |
        | 3T/2024 |  |  | 33536.37 |  |  |
        | 6T/2024 | 2067389* |  |  | 2579 | 1858371* |
        | 8T/2024 | 2820865* | 45200 |  |  |  |
      `),
    );
  });

  test('growth and plan completion beside them, with the same rows', () => {
    expect(table('BS_DoanhThu_LuyKe_TangTruong')).toBe(
      lines(`
        | Kỳ | Toàn ngành | Bưu chính | Viễn thông | ATTT |
        | 3T/2023 |  |  |  |  |
        | 11T/2023 |  |  |  |  |
        | 3T/2024 |  |  | 2.27 |  |
        | 6T/2024 | 27 |  |  | 19.7 |
        | 8T/2024 | 23.7 | 22.4 |  |  |
      `),
    );
    expect(table('BS_DoanhThu_LuyKe_KeHoach')).toBe(
      lines(`
        | Kỳ | Toàn ngành | ATTT |
        | 3T/2023 |  |  |
        | 11T/2023 |  |  |
        | 3T/2024 |  |  |
        | 6T/2024 | 50* | 37.1 |
        | 8T/2024 | 66.4 |  |
      `),
    );
  });

  test('months apart from cumulative values; held figures and growth on the month before stay out', () => {
    expect(table('BS_DoanhThu_Thang')).toBe(
      lines(`
        | Kỳ | Bưu chính | ATTT |
        | T11/2022 |  | 334† |
        | T11/2023 |  | 475 |
        | T8/2024 | 5980 |  |
      `),
    );
    expect(table('BS_DoanhThu_Thang_TangTruong')).toBe(
      lines(`
        | Kỳ | ATTT |
        | T11/2022 |  |
        | T11/2023 | 42.2 |
        | T8/2024 |  |
      `),
    );
  });

  test('stocks have one table', () => {
    expect(table('BS_LaoDong')).toBe(
      lines(`
        | Kỳ | Toàn ngành | ATTT |
        | T6/2024 |  | 3903* |
        | T8/2024 | 1539364* |  |
      `),
    );
  });

  test('another currency is another column', () => {
    expect(table('BS_XuatKhau_LuyKe')).toBe(
      lines(`
        | Kỳ | CN ICT | CN ICT (tỷ đồng) |
        | 11T/2023 | 107.8 |  |
        | 6T/2024 |  | 1753071* |
        | 8T/2024 | 86.3 |  |
      `),
    );
  });

  test('two sectors or two periods are needed', () => {
    expect(tableOf(plan, 'BS_LoiNhuan_Thang')).toBeUndefined();
  });
});

describe('a sector', () => {
  test('a column a statistic and class, its unit in the header; ranks and targets stay out', () => {
    expect(table('BS_VienThong')).toBe(
      lines(`
        | Kỳ | Doanh thu dịch vụ quý (tỷ đồng) | Thuê bao băng rộng di động (triệu) | Thuê bao băng rộng di động/100 dân | Hộ gia đình có cáp quang (%) | Tốc độ băng rộng cố định (Mbps) |
        | T3/2023 | 32792.65† |  |  |  |  |
        | T10/2023 |  |  |  |  | 104.08 |
        | T11/2023 |  | 84.9 | 85.3 | 79.1 |  |
        | T3/2024 | 33536.37 |  |  |  |  |
        | T8/2024 |  | 93.2 | 92.5 | 82.4 |  |
      `),
    );
  });

  test('spans that are no month, quarter or year are in no table', () => {
    expect(table('BS_AnToanThongTin')).toBe(
      lines(`
        | Kỳ | Doanh thu tháng (tỷ đồng) | Doanh thu lũy kế (tỷ đồng) | Lợi nhuận tháng (tỷ đồng) | Lao động (người) |
        | T11/2022 | 334† |  |  |  |
        | T11/2023 | 475 |  | 47.5 |  |
        | T6/2024 |  | 2579 |  | 3903* |
      `),
    );
  });

  test('three statistics of one month are enough, whatever their day', () => {
    expect(table('BS_ChinhPhuSo')).toBe(
      lines(`
        | Kỳ | Tổ công nghệ số cộng đồng | Thành viên tổ công nghệ số cộng đồng | Địa phương có tổ công nghệ số cộng đồng |
        | T11/2023 | 76905 | 356914 | 63 |
      `),
    );
  });

  test('a statistic outside the catalog has a column from its second period on', () => {
    expect(table('BS_BaoChi')).toBe(
      lines(`
        | Kỳ | So khieu nai (đơn) |
        | T11/2023 | 12 |
        | T6/2024 | 15 |
      `),
    );
  });

  test('one figure is no sheet', () => {
    expect(sheetOf(plan, 'sector-digital-economy')).toBeUndefined();
    expect(sheetOf(plan, 'sector-postal')).toBeUndefined();
  });
});

test('an area has one sheet, its columns say the sector; forecasts stay out', () => {
  expect(table('BS_KhuVuc_tinh_h')).toBe(
    lines(`
      | Kỳ | Doanh thu bưu chính lũy kế (tỷ đồng) | Doanh thu viễn thông lũy kế (tỷ đồng) | Viễn thông: Trạm BTS |
      | T9/2020 | 156 | 1214 | 1642 |
    `),
  );
});

test('headlines, each with its own newest period', () => {
  expect(table('BS_TongQuan')).toBe(
    lines(`
      | Lĩnh vực | Chỉ tiêu | Giá trị | ĐVT | Kỳ | So cùng kỳ (%) | So kế hoạch (%) | Trang | Mã |
      | Toàn ngành | Doanh thu | 2820865* | tỷ đồng | 8T/2024 | 23.7 | 66.4 | Xem | industry/revenue |
      | Toàn ngành | Lao động | 1539364* | người | T8/2024 |  |  | Xem | industry/labour |
      | Bưu chính | Doanh thu bưu chính | 45200 | tỷ đồng | 8T/2024 | 22.4 |  | Xem | postal/revenue |
      | Viễn thông | Doanh thu dịch vụ viễn thông | 33536.37 | tỷ đồng | Q1/2024 | 2.27 |  | Xem | telecom/service-revenue |
      | Chính phủ số | Tổ công nghệ số cộng đồng | 76905 | tổ | 20/11/2023 |  |  | Xem | digital-government/community-digital-teams |
      | Chính phủ số | Thành viên tổ công nghệ số cộng đồng | 356914 | thành viên | 20/11/2023 |  |  | Xem | digital-government/community-digital-team-members |
      | Chính phủ số | Địa phương có tổ công nghệ số cộng đồng | 63 | địa phương | 15/11/2023 |  |  | Xem | digital-government/provinces-with-community-digital-teams |
      | ATTT | Doanh thu | 2579 | tỷ đồng | 6T/2024 | 19.7 | 37.1 | Xem | cybersecurity/revenue |
      | ATTT | Lợi nhuận | 47.5 | tỷ đồng | T11/2023 |  |  | Xem | cybersecurity/profit |
      | ATTT | Lao động | 3903* | người | T6/2024 |  |  | Xem | cybersecurity/labour |
      | Kinh tế số | Tỷ trọng kinh tế số/GDP | 16.56* | % | Q3/2023 |  |  | Xem | digital-economy/gdp-share |
      | CN ICT | Doanh thu công nghiệp ICT | 1858371* | tỷ đồng | 6T/2024 |  |  | Xem | ict-industry/revenue |
      | CN ICT | Xuất khẩu phần cứng, điện tử | 86.3 | tỷ USD | 8T/2024 |  |  | Xem | ict-industry/hardware-exports |
    `),
  );
});

test('without a national briefing the overview is about the area with most figures', () => {
  const local = (id: string, area: string, areaName: string, notation: string) =>
    briefing({ id, period: '2024-06', area, areaName }, notation);
  const north = local(
    'n',
    'tinh-bac',
    'tỉnh Bắc',
    `postal revenue 2024-05 = 22 tỷ
     postal revenue 2024-06 = 24 tỷ
     telecom service-revenue 2024-06 = 120 tỷ`,
  );
  const south = local('s', 'tinh-nam', 'tỉnh Nam', 'postal revenue 2024-06 = 30 tỷ');
  const overview = (...readings: readonly Reading[]) => {
    const made = planWorkbook(ledgerOf(...readings), { language: 'vi' });
    const { texts, tables } = sheetOf(made, 'overview')!;
    return [texts[0]!.value, ...tables[0]!.rows.map(({ cells }) => `${cells[0]!.value} ${cells[2]!.value}`)];
  };
  const ofNorth = ['Số liệu thông tin và truyền thông – tỉnh Bắc', 'Bưu chính 24', 'Viễn thông 120'];
  expect(overview(south, north)).toEqual(ofNorth);
  expect(overview(north, south)).toEqual(ofNorth);
  const link = tableOf(planWorkbook(ledgerOf(north, south), { language: 'vi' }), 'BS_TongQuan')!.rows[0]!;
  expect(link.cells.map((cell) => cell.link)).toContain('BS_Den_area_tinh_bac');
  const national = briefing({ id: 'x', period: '2024-06' }, 'postal revenue 2024-06 = 5500 tỷ');
  expect(overview(north, national, south)).toEqual(['Số liệu thông tin và truyền thông', 'Bưu chính 5500']);
});

test('the line under the title counts briefings, open findings and held figures', () => {
  expect(sheetOf(plan, 'overview')?.texts[1]?.value).toBe(
    'Cập nhật 14/9/2024, 4 bản tin, 1 phát hiện, 1 chờ duyệt',
  );
});

test('the same tables in English', () => {
  const english = planWorkbook(ledgerOf(...ALL), { language: 'en' });
  expect(grid(tableOf(english, 'BS_DoanhThu_Thang'))).toBe(
    lines(`
      | Period | Postal | Cybersecurity |
      | M11/2022 |  | 334† |
      | M11/2023 |  | 475 |
      | M8/2024 | 5980 |  |
    `),
  );
  expect(english.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(
    plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  );
});
