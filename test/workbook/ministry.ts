import type { EmbeddedExcel } from '../../src/host/excel';
import type { Reading } from '../../src/model/observation';
import { addBriefings } from '../../src/workbook/addBriefings';
import { columnName } from '../../src/workbook/addresses';
import { briefing } from '../ledger/notation';
import { newExcel, sheetOf, tableOf, valuesOf } from './excel';

/** Three briefings of 2024 and what a user does with the workbook that they make. */
export const MARCH = briefing(
  { id: 'b-march', date: '2024-04-05', period: '2024-Q1' },
  `telecom service-revenue 2024-Q1 = 33536.37 tỷ
   telecom service-revenue 2024-Q1 < 2023-Q1 = 2.27 %
   postal revenue 2024-03 = 5100 tỷ (ước)`,
);
export const JUNE = briefing(
  { id: 'b-june', date: '2024-07-10', period: '2024-S1' },
  `industry revenue 2024-S1 = 2067389 tỷ (ước)
   industry revenue 2024-S1 < 2023-S1 = 27 %
   industry revenue 2024-S1 plan = 50 % (ước)
   cybersecurity revenue 2024-S1 = 2579 tỷ
   postal revenue 2024-06 = 5500 tỷ`,
);
export const AUGUST = briefing(
  { id: 'b-august', date: '2024-09-06', period: '2024-01-01/P8M' },
  `industry revenue 2024-01-01/P8M = 2820865 tỷ (ước)
   industry revenue 2024-01-01/P8M < 2023-01-01/P8M = 23.7 %
   industry revenue 2024-01-01/P8M plan = 66.4 %
   postal revenue 2024-01-01/P8M = 45200 tỷ
   postal revenue 2024-08 = 5980 tỷ
   postal revenue 2024-08 < 2023-08 = 10 %`,
);

export const VI = { language: 'vi' } as const;

export async function workbookOf(...readings: readonly Reading[]): Promise<EmbeddedExcel> {
  const host = await newExcel();
  for (const reading of readings) await addBriefings([reading], VI);
  host.resetTraffic();
  return host;
}

type Value = string | number | boolean;
type Row = Readonly<Record<string, Value>>;

/** A Table as records, in the order of its rows. */
export function rowsOf(host: EmbeddedExcel, table: string): Row[] {
  const [headers = [], ...rows] = valuesOf(host, table);
  return rows.map((row) => Object.fromEntries(headers.map((header, at) => [String(header), row[at]!])));
}

/** The row of Số liệu with an id. */
export const rowOf = (host: EmbeddedExcel, id: string): Row | undefined =>
  rowsOf(host, 'BS_SoLieu').find((row) => row['Mã'] === id);

/** Where a cell stands: in the row of an id, or of a period. */
function placeOf(host: EmbeddedExcel, table: string, column: string, key: Value) {
  const { sheet, table: found } = tableOf(host, table);
  const [headers = [], ...rows] = valuesOf(host, table);
  const keys = headers.includes('Mã') ? headers.indexOf('Mã') : headers.indexOf('Kỳ');
  const index = rows.findIndex((cells) => cells[keys] === key);
  const at = headers.indexOf(column);
  if (index < 0 || at < 0) throw new Error(`no cell ${column} of ${key} in ${table}`);
  const row = found.area.row + 1 + index;
  const col = found.area.column + at;
  return { sheet: sheet.name, row, column: col, address: `${columnName(col)}${row + 1}` };
}

/** The address of a cell with its sheet, as messages name it. */
export function addressIn(host: EmbeddedExcel, table: string, column: string, key: Value): string {
  const { sheet, address } = placeOf(host, table, column, key);
  return `'${sheet}'!${address}`;
}

export function cellIn(host: EmbeddedExcel, table: string, column: string, key: Value): Value | undefined {
  const { sheet, row, column: at } = placeOf(host, table, column, key);
  return sheetOf(host, sheet).cells.find((cell) => cell.row === row && cell.column === at)?.value ?? '';
}

/** The mark that a cell's number format shows behind its number. */
export function markIn(host: EmbeddedExcel, table: string, column: string, key: Value): string {
  const { sheet, row, column: at } = placeOf(host, table, column, key);
  const cell = sheetOf(host, sheet).cells.find((one) => one.row === row && one.column === at);
  return /"(.)"$/u.exec(cell?.style.numberFormat ?? '')?.[1] ?? '';
}

/** The user types into the cell in the row of an id or a period; the empty text clears it. */
export function edit(host: EmbeddedExcel, table: string, column: string, key: Value, value: Value): void {
  const { sheet, address } = placeOf(host, table, column, key);
  host.userEdits(sheet, address, [[value]]);
}

/** The user types a row directly below a Table, which takes it in. */
export function typeRow(host: EmbeddedExcel, table: string, row: Row): void {
  const { sheet, table: found } = tableOf(host, table);
  const [headers = []] = valuesOf(host, table);
  const below = found.area.row + found.area.rows + 1;
  for (const [header, value] of Object.entries(row)) {
    if (value === '') continue;
    const at = found.area.column + headers.indexOf(header);
    host.userEdits(sheet.name, `${columnName(at)}${below}`, [[value]]);
  }
}
