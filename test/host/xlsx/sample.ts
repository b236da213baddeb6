/** A workbook with every feature of a snapshot, small enough to read. */

import type {
  CellSnapshot,
  CellStyle,
  SheetSnapshot,
  ValidationSnapshot,
  WorkbookSnapshot,
} from '../../../src/host/snapshot';
import { cell, chart, serial, sheet, table, workbook } from './build';

const MONTHS = [
  ['T7/2023', serial(2023, 7, 31)],
  ['T10/2023', serial(2023, 10, 31)],
  ['T11/2023', serial(2023, 11, 30)],
  ['T2/2024', serial(2024, 2, 29)],
  ['T3/2024', serial(2024, 3, 31)],
] as const;

/** What the Table of the sample holds below its headers; `undefined` is an empty cell. */
export const FIGURES: readonly { revenue?: number; parcels?: number; growth?: number }[] = [
  { revenue: 5120.5, parcels: 201, growth: 4.2 },
  { revenue: 5500, parcels: 215 },
  { growth: -3.5 },
  { revenue: 5980.25, parcels: 240, growth: 12 },
  { revenue: 6105, parcels: 251, growth: 9.1 },
];

export const COLUMNS = ['Kỳ', 'Đến hết', 'Doanh thu (tỷ đồng)', 'Bưu gửi (triệu)', 'Tăng trưởng (%)'];

/** The Table's sheet has an apostrophe, blanks and letters beyond ASCII in its name. */
export const DATA_SHEET = "Bưu chính 'BC' 2024";
export const DATA_REFERENCE = "'Bưu chính ''BC'' 2024'!";

const HEADER_ROW = 21;
const LAST_ROW = HEADER_ROW + FIGURES.length;

/** The data cells of a column of the sample's Table as a reference. */
export function columnReference(letter: string): string {
  return `${DATA_REFERENCE}$${letter}$${HEADER_ROW + 2}:$${letter}$${LAST_ROW + 1}`;
}

const header: CellStyle = {
  bold: true,
  fill: '#1F4E79',
  color: '#FFFFFF',
  wrapText: true,
  vertical: 'Center',
};
const date: CellStyle = { numberFormat: 'dd/mm/yyyy', horizontal: 'Center' };

function figureCells(): CellSnapshot[] {
  return FIGURES.flatMap(({ revenue, parcels, growth }, index) => {
    const row = HEADER_ROW + 1 + index;
    const [period, end] = MONTHS[index]!;
    const number = (column: number, value: number | undefined, numberFormat: string) =>
      value === undefined ? [] : [cell(row, column, value, { numberFormat })];
    return [
      cell(row, 0, period, { numberFormat: '@' }),
      cell(row, 1, end, date),
      ...number(2, revenue, index === 0 ? '#,##0.00"†"' : '#,##0.00'),
      ...number(3, parcels, '#,##0'),
      ...number(4, growth, '0.0"*"'),
    ];
  });
}

const validations: ValidationSnapshot[] = FIGURES.map(({ revenue }, index) => ({
  area: { row: HEADER_ROW + 1 + index, column: 2, rows: 1, columns: 1 },
  prompt: {
    title: `Nguồn ${MONTHS[index]![0]}`,
    message: `Doanh thu ${revenue ?? 'chưa có'} <tỷ> & "nguồn"\nBản tin mẫu số ${index + 1}`,
  },
}));

const dataSheet: SheetSnapshot = sheet(DATA_SHEET, {
  tabColor: '#C55A11',
  cells: [
    cell(0, 0, 'Bưu chính', { bold: true, fontSize: 16, color: '#1F4E79' }),
    cell(1, 0, 'Nguồn: bản tin mẫu', { italic: true, borderBottom: '#808080' }),
    cell(
      2,
      0,
      '← Tổng quan',
      { underline: true, color: '#0563C1' },
      {
        hyperlink: { documentReference: 'BS_TongQuan', screenTip: 'Về trang đầu' },
      },
    ),
    ...COLUMNS.map((name, column) => cell(HEADER_ROW, column, name, header)),
    ...figureCells(),
  ],
  columnWidths: new Map([
    [1, 66],
    [0, 60],
    [2, 90],
    [3, 90],
    [4, 90],
  ]),
  rowHeights: new Map([
    [0, 24],
    [HEADER_ROW, 30],
  ]),
  frozen: { rows: 0, columns: 2 },
  merges: [{ row: 1, column: 0, rows: 1, columns: 3 }],
  tables: [table('BS_BuuChinh', HEADER_ROW, 0, COLUMNS, FIGURES.length, { id: 7 })],
  charts: [
    chart(
      'BS_BuuChinh_DoanhThu',
      'LineMarkers',
      [
        {
          name: COLUMNS[2]!,
          nameRef: `${DATA_REFERENCE}$C$22`,
          values: columnReference('C'),
          categories: columnReference('B'),
          color: '#C55A11',
          marker: true,
          smooth: false,
          lineWeight: 2,
        },
      ],
      {
        title: 'Doanh thu bưu chính',
        categoryAxis: { type: 'DateAxis', numberFormat: 'mm/yyyy', tickLabelPosition: 'Low' },
        valueAxis: { title: 'tỷ đồng', numberFormat: '#,##0' },
        legend: { visible: false, position: 'Bottom' },
        blanks: 'Interplotted',
        from: { row: 4, column: 0 },
        to: { row: 19, column: 3 },
      },
    ),
    chart(
      'BS_BuuChinh_TangTruong',
      'ColumnClustered',
      [
        {
          name: 'Tăng trưởng <so> & sánh',
          values: columnReference('E'),
          categories: columnReference('A'),
          color: '#2E75B6',
          marker: false,
          smooth: false,
        },
      ],
      {
        title: 'Tăng trưởng so với cùng kỳ',
        categoryAxis: { type: 'TextAxis', title: 'Kỳ', tickLabelPosition: 'Low' },
        valueAxis: { title: '%', numberFormat: '0.0' },
        from: { row: 4, column: 4 },
        to: { row: 19, column: 9 },
      },
    ),
  ],
  validations,
});

const overview: SheetSnapshot = sheet('Tổng quan', {
  showGridlines: false,
  cells: [
    cell(0, 0, 'Tổng quan', { bold: true, fontSize: 18 }),
    cell(
      2,
      0,
      'Xem bưu chính',
      { underline: true, color: '#0563C1' },
      {
        hyperlink: { documentReference: `${DATA_REFERENCE}A1` },
      },
    ),
    cell(
      3,
      0,
      'Trang nguồn',
      { underline: true },
      {
        hyperlink: { address: 'https://example.org/?a=1&b=2', screenTip: 'Mở trang' },
      },
    ),
  ],
  columnWidths: new Map([[0, 120]]),
  charts: [
    chart(
      'BS_TongQuan_SanLuong',
      'BarClustered',
      [
        {
          name: 'Bưu gửi',
          values: columnReference('D'),
          categories: columnReference('A'),
          marker: false,
          smooth: false,
        },
      ],
      {
        title: 'Bưu gửi (triệu)',
        legend: { visible: true, position: 'Right' },
        from: { row: 5, column: 0 },
        to: { row: 20, column: 7 },
      },
    ),
  ],
  page: {
    landscape: true,
    paper: 'A4',
    fitToWidth: 1,
    fitToHeight: 1,
    printArea: 'A1:H24',
    titleRows: '$1:$2',
  },
});

const findings: SheetSnapshot = sheet('Kiểm tra', {
  cells: [
    cell(0, 0, 'Mức'),
    cell(0, 1, 'Xử lý'),
    cell(1, 0, '=1+1 là chữ'),
    cell(1, 1, 'Chưa', { fill: '#FFF2CC' }),
    cell(2, 0, '-5 % (chữ)', { numberFormat: '@' }),
    cell(2, 1, 'Bỏ qua'),
    cell(4, 0, 7, {}, { formula: '=SUM(3,4)' }),
    cell(4, 1, 'a<b', {}, { formula: '="a"&"<b"' }),
    cell(5, 0, true),
    cell(5, 1, '', { fill: '#E2EFDA' }),
    cell(6, 0, ' dấu cách \nhai dòng\u0001\u000b _x0041_ '),
  ],
  frozen: { rows: 1, columns: 0 },
  tables: [
    table('BS_KiemTra', 0, 0, ['Mức', 'Xử lý'], 2, { id: 9, showFilterButton: true, showBandedRows: false }),
  ],
  validations: [
    { area: { row: 1, column: 1, rows: 2, columns: 1 }, list: 'Chưa,Chấp nhận,Bỏ qua,Đã sửa' },
    { area: { row: 4, column: 1, rows: 1, columns: 1 }, list: `=${DATA_REFERENCE}$A$23:$A$27` },
  ],
});

const texts: SheetSnapshot = sheet('Văn bản', {
  visible: false,
  cells: [cell(0, 0, 'Một câu tự viết để thử.')],
});

/** The sample: overview (active), data, findings, a hidden sheet. */
export const SAMPLE: WorkbookSnapshot = workbook([overview, dataSheet, findings, texts], {
  names: [
    { name: 'BS_TongQuan', reference: "='Tổng quan'!$A$1", visible: true, comment: 'Trang đầu' },
    { name: 'BS_An', reference: `${DATA_REFERENCE}$A$1`, visible: false },
  ],
  properties: {
    title: 'Số liệu mẫu',
    author: 'Người thử',
    subject: 'Thử & kiểm tra',
    comments: 'Ghi chú',
    keywords: 'mẫu, thử',
    created: '2024-05-06T07:08:09Z',
  },
});
