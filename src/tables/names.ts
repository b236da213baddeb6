import type { CrossSectorStatistic } from '../catalog/types';
import { digest } from '../model/digest';
import type { TableClass } from './tableClass';

/**
 * Names of Tables, charts and link targets. They are how a workbook's parts are found again, so they never change:
 * not with the language, not with a catalog label. ASCII only, since names travel through formulas and other programs.
 */

const SECTOR_NAMES: Readonly<Record<string, string>> = {
  industry: 'ToanNganh',
  postal: 'BuuChinh',
  telecom: 'VienThong',
  'digital-government': 'ChinhPhuSo',
  cybersecurity: 'AnToanThongTin',
  'digital-economy': 'KinhTeSo',
  'digital-society': 'XaHoiSo',
  'ict-industry': 'CongNghiepICT',
  'press-media': 'BaoChi',
  publishing: 'XuatBan',
};

const STATISTIC_NAMES: Readonly<Record<CrossSectorStatistic, string>> = {
  revenue: 'DoanhThu',
  budget: 'NopNganSach',
  profit: 'LoiNhuan',
  gdp: 'DongGopGDP',
  labour: 'LaoDong',
  enterprises: 'DoanhNghiep',
  exports: 'XuatKhau',
};

const CLASS_NAMES: Readonly<Record<TableClass, string>> = {
  month: '_Thang',
  quarter: '_Quy',
  cumulative: '_LuyKe',
  year: '_Nam',
  stock: '',
};

export const OVERVIEW_TABLE = 'BS_TongQuan';
export const DATA_TABLE = 'BS_SoLieu';
export const BRIEFINGS_TABLE = 'BS_BanTin';
export const FINDINGS_TABLE = 'BS_KiemTra';
export const TEXTS_TABLE = 'BS_VanBan';
export const VOCABULARY_TABLE = 'BS_DanhMuc';

/** `Bưu chính – KT1` becomes `BuuChinh_KT1`: letters without marks, nothing else that a name may not have. */
export const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D')
    .replace(/[^A-Za-z0-9]+/gu, '_')
    .replace(/^_|_$/gu, '')
    .slice(0, 60);

export const statisticTable = (statistic: CrossSectorStatistic, tableClass: TableClass): string =>
  `BS_${STATISTIC_NAMES[statistic]}${CLASS_NAMES[tableClass]}`;

export const sectorTable = (sector: string): string =>
  `BS_${SECTOR_NAMES[sector] ?? `Nganh_${ascii(sector)}`}`;

export const areaTable = (area: string): string => `BS_KhuVuc_${ascii(area)}`;

/** The tables that stand beside a table of values. */
export const growthTable = (table: string): string => `${table}_TangTruong`;
export const planTable = (table: string): string => `${table}_KeHoach`;

/** A chart over a table; `what` tells charts over one table apart. */
export const chartName = (table: string, what: string): string =>
  `${table.replace(/^BS_/u, 'BS_BD_')}_${what}`;

/** The copy of a chart on the overview. */
export const overviewChart = (chart: string): string => chart.replace(/^BS_BD_/u, 'BS_BD_TongQuan_');

/** The defined name of the column of ids in Số liệu. */
export const FIGURE_COLUMN = 'BS_CotMa';

/** What the defined names begin with that links to figures in Số liệu lead to. */
export const FIGURE_LINK = 'BS_So_';

/** The defined name that links to a figure's row in Số liệu. Names do not tell upper case from lower case. */
export const figureLink = (id: string): string =>
  `${FIGURE_LINK}${ascii(id)}_${[...digest(id)].map((letter) => letter.codePointAt(0)!.toString(36)).join('')}`;

/** The defined name that links to a sheet, or to a table on it, go to. */
export const linkName = (sheetKeyOrTable: string): string =>
  `BS_Den_${ascii(sheetKeyOrTable.replace(/^BS_/u, ''))}`;
