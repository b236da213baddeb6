import type { CellPlan, ColumnPlan, SheetPlan, TablePlan, WorkbookPlan } from '../../src/tables/plan';

/** A small workbook of our own: figures by month-end and sector, as briefings bring them. */
export interface Figure {
  /** `2023-11` */
  readonly month: string;
  readonly sector: string;
  readonly value: number;
  readonly growth?: number;
  readonly estimate?: boolean;
  readonly sentence?: string;
}

const COLORS: Readonly<Record<string, string>> = { postal: '#CC6677', telecom: '#0077BB', press: '#AA3377' };
const NAMES: Readonly<Record<string, string>> = {
  postal: 'Bưu chính',
  telecom: 'Viễn thông',
  press: 'Báo chí',
};

/** Serial number of the last day of a month. */
export function serialOf(month: string): number {
  const [year = 0, m = 0] = month.split('-').map(Number);
  return Date.UTC(year, m, 0) / 86_400_000 + 25_569;
}

export const labelOf = (month: string): string => `T${Number(month.slice(5))}/${month.slice(0, 4)}`;

const nameOf = (sector: string): string => NAMES[sector] ?? sector;

const keyColumns: readonly ColumnPlan[] = [
  { key: 'period', header: 'Kỳ', aliases: ['Period'], kind: 'period', width: 10 },
  { key: 'date', header: 'Đến hết', aliases: ['Until'], kind: 'date', width: 11 },
];

function metricTable(
  name: string,
  column: number,
  figures: readonly Figure[],
  valueOf: (figure: Figure) => number | undefined,
): TablePlan {
  const sectors = [...new Set(figures.map((figure) => figure.sector))];
  const months = [...new Set(figures.map((figure) => figure.month))].sort();
  return {
    name,
    anchor: { row: 21, column },
    reserve: 12,
    title: `${name.slice(3)} (tỷ đồng)`,
    columns: [
      ...keyColumns,
      ...sectors.map((sector): ColumnPlan => {
        return { key: sector, header: nameOf(sector), aliases: [sector], kind: 'number', width: 14 };
      }),
    ],
    keyColumn: 1,
    sorted: true,
    style: 'TableStyleMedium2',
    filterButtons: false,
    rows: months.map((month) => ({
      key: serialOf(month),
      cells: [
        { value: labelOf(month) },
        { value: serialOf(month), format: 'dd/mm/yyyy' },
        ...sectors.map((sector): CellPlan => {
          const figure = figures.find((one) => one.month === month && one.sector === sector);
          const value = figure && valueOf(figure);
          if (!figure || value === undefined) return { value: null, format: '#,##0.00' };
          return {
            value,
            format: figure.estimate ? '#,##0.00"*"' : '#,##0.00',
            note: `${labelOf(month)}\n${figure.sentence ?? `${nameOf(sector)}: ${value}`}`,
          };
        }),
      ],
    })),
  };
}

function dataTable(figures: readonly Figure[]): TablePlan {
  const text = (key: string, header: string, alias: string): ColumnPlan => {
    return { key, header, aliases: [alias], kind: 'text', width: 16 };
  };
  return {
    name: 'BS_SoLieu',
    anchor: { row: 2, column: 0 },
    reserve: 30,
    title: '',
    columns: [
      text('id', 'Mã', 'Id'),
      text('sector', 'Lĩnh vực', 'Sector'),
      { key: 'value', header: 'Giá trị', aliases: ['Value'], kind: 'number', width: 14, editable: true },
      text('sentence', 'Câu', 'Sentence'),
      { ...text('use', 'Dùng', 'Use'), editable: true, choices: ['x', 'bỏ'] },
    ],
    keyColumn: 0,
    sorted: false,
    style: 'TableStyleLight9',
    filterButtons: true,
    rows: figures.map((figure) => ({
      key: `${figure.month}@${figure.sector}`,
      cells: [
        { value: `${figure.month}@${figure.sector}` },
        { value: nameOf(figure.sector) },
        { value: figure.value, format: '#,##0.00' },
        { value: figure.sentence ?? `${nameOf(figure.sector)} đạt ${figure.value}` },
        { value: null },
      ],
    })),
  };
}

function overview(figures: readonly Figure[]): SheetPlan {
  return {
    key: 'overview',
    tab: 'Tổng quan',
    texts: [
      { row: 0, column: 0, value: 'Tổng quan', style: 'title' },
      { row: 1, column: 0, value: `${figures.length} số liệu`, style: 'subtitle' },
      { row: 1, column: 4, value: 'Doanh thu', style: 'link', link: 'BS_DoanhThu_Trang' },
    ],
    tables: [
      {
        name: 'BS_TongQuan',
        anchor: { row: 4, column: 0 },
        reserve: 8,
        title: 'Chỉ tiêu chính',
        columns: [
          { key: 'sector', header: 'Lĩnh vực', aliases: ['Sector'], kind: 'text', width: 20 },
          { key: 'value', header: 'Giá trị', aliases: ['Value'], kind: 'number', width: 14 },
          { key: 'link', header: 'Xem', aliases: ['See'], kind: 'text', width: 8 },
        ],
        keyColumn: 0,
        sorted: false,
        style: 'TableStyleLight1',
        filterButtons: false,
        rows: [...new Set(figures.map(({ sector }) => sector))].map((sector) => ({
          key: nameOf(sector),
          cells: [
            { value: nameOf(sector) },
            { value: figures.findLast((figure) => figure.sector === sector)!.value, format: '#,##0.00' },
            { value: 'Xem', link: 'BS_DoanhThu_Trang' },
          ],
        })),
      },
    ],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: { landscape: true, fitToWidth: true, fitToHeight: true },
  };
}

/** What the workbook should hold for these figures: an overview, a revenue sheet with growth beside it, Số liệu. */
export function planOf(figures: readonly Figure[]): WorkbookPlan {
  const sectors = [...new Set(figures.map(({ sector }) => sector))];
  const series = sectors.map((sector) => {
    return { column: sector, name: nameOf(sector), color: COLORS[sector] ?? '#888888' };
  });
  const chart = { category: 'date', series, valueTitle: 'tỷ đồng', valueFormat: '#,##0' };
  return {
    title: 'Số liệu thông tin và truyền thông',
    names: [
      { name: 'BS_DoanhThu_Trang', sheet: 'revenue', row: 0, column: 0 },
      { name: 'BS_TongQuan_Trang', sheet: 'overview', row: 0, column: 0 },
    ],
    sheets: [
      overview(figures),
      {
        key: 'revenue',
        tab: 'Doanh thu',
        tabColor: '#0077BB',
        texts: [
          { row: 0, column: 0, value: 'Doanh thu', style: 'title' },
          { row: 2, column: 0, value: 'Về Tổng quan', style: 'link', link: 'BS_TongQuan_Trang' },
        ],
        tables: [
          metricTable('BS_DoanhThu', 0, figures, (figure) => figure.value),
          metricTable('BS_DoanhThu_Tang', 13, figures, (figure) => figure.growth),
        ],
        charts: [
          {
            ...chart,
            name: 'BS_BieuDo_DoanhThu',
            title: 'Doanh thu',
            type: 'column',
            table: 'BS_DoanhThu',
            place: { row: 4, column: 0, lastRow: 19, lastColumn: 5 },
          },
          {
            ...chart,
            name: 'BS_BieuDo_Tang',
            title: 'Tăng trưởng',
            type: 'line',
            table: 'BS_DoanhThu_Tang',
            place: { row: 4, column: 6, lastRow: 19, lastColumn: 11 },
          },
        ],
        freeze: { rows: 22, columns: 2 },
        print: { landscape: true, fitToWidth: true, fitToHeight: false },
      },
      {
        key: 'data',
        tab: 'Số liệu',
        texts: [{ row: 0, column: 0, value: 'Số liệu', style: 'title' }],
        tables: [dataTable(figures)],
        charts: [],
        freeze: { rows: 3, columns: 0 },
        print: { landscape: true, fitToWidth: true, fitToHeight: false },
      },
    ],
  };
}

export const JUNE: readonly Figure[] = [
  { month: '2024-06', sector: 'postal', value: 30_250.5, growth: 12.5 },
  { month: '2024-06', sector: 'telecom', value: 70_100, growth: 2.25, estimate: true },
];
export const AUGUST: readonly Figure[] = [
  { month: '2024-08', sector: 'postal', value: 45_200, growth: 22.4 },
  { month: '2024-08', sector: 'press', value: 21_292, growth: 3.9 },
];
export const MARCH: readonly Figure[] = [
  { month: '2024-03', sector: 'telecom', value: 33_536.37, growth: -1.5 },
];
