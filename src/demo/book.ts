import { EmbeddedExcel } from '../host/excel';
import type { CellSnapshot, WorkbookSnapshot } from '../host/snapshot';
import { cellName, parseReference } from '../host/xlsx/address';
import type { CellPlace } from './sheetModel';

/** Where a link leads. */
export interface Destination {
  readonly sheet: number;
  readonly place: CellPlace;
}

/** The page's Excel: as new as what Office 2021 offers, in the language of the pane's users. */
export const newExcel = (language: string): EmbeddedExcel =>
  new EmbeddedExcel({ excelApi: '1.14', language });

/** The cell that a link inside the workbook leads to; `undefined` for addresses outside and for names that are gone. */
export function destinationOf(cell: CellSnapshot, book: WorkbookSnapshot): Destination | undefined {
  const target = cell.hyperlink?.documentReference?.replace(/^#/, '');
  if (!target) return undefined;
  const name = book.names.find((one) => one.name.toLowerCase() === target.toLowerCase());
  const reference = parseReference(name?.reference ?? target);
  if (!reference) return undefined;
  const sheet = book.sheets.findIndex((one) => one.name.toLowerCase() === reference.sheet?.toLowerCase());
  return sheet < 0 ? undefined : { sheet, place: { row: reference.row, column: reference.column } };
}

/** What a user typed, as Excel takes it: a number in the workbook's writing becomes a number. */
export function typedValue(text: string, language: string): string | number {
  const [decimal, group] = language.startsWith('vi') ? [',', '.'] : ['.', ','];
  const digits = text.trim().replaceAll(group, '').replace(decimal, '.');
  return /^[+-]?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : text;
}

/** What the formula bar shows of a cell: its formula or plain value. */
export const contentOf = (cell: CellSnapshot | undefined): string =>
  String(cell?.formula ?? cell?.value ?? '');

export const addressOf = ({ row, column }: CellPlace): string => cellName(row, column);

/** A number's text with the separators of the language: formats are written and applied by the rules of en-US. */
export const localNumber = (text: string, language: string): string =>
  language.startsWith('vi') ? text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')) : text;

/** The book as the language's Excel shows it. */
export function localBook(book: WorkbookSnapshot, language: string): WorkbookSnapshot {
  const local = (cell: CellSnapshot): CellSnapshot =>
    typeof cell.value === 'number' ? { ...cell, text: localNumber(cell.text, language) } : cell;
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(local) })) };
}
