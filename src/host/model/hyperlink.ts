import { eachCell, type Area } from '../addresses';
import { without } from '../object';
import type { Hyperlink } from './cells';
import { turnIntoText } from './cellWriting';
import type { HostWorksheet } from './worksheet';

type LinkInput = Hyperlink & { readonly textToDisplay?: string };

const LINK_COLOR = '#0563C1';

/** The link that all cells of the area share; `null` where there is none or they differ. */
export function readHyperlink(
  sheet: HostWorksheet,
  area: Area,
  textAt: (row: number, column: number) => string,
): (Hyperlink & { textToDisplay: string }) | null {
  const link = sheet.cells.get(area.row, area.column).hyperlink;
  if (!link) return null;
  const shared = sheet
    .grid(area, (row, column) => sheet.cells.get(row, column).hyperlink === link)
    .every((row) => row.every(Boolean));
  return shared ? { ...link, textToDisplay: textAt(area.row, area.column) } : null;
}

/** Sets or removes the link; an empty cell shows `textToDisplay`, else the target, and links look like links. */
export function writeHyperlink(sheet: HostWorksheet, area: Area, input: LinkInput | null): void {
  sheet.assertWritable();
  const given = { ...input };
  const target = given.documentReference ?? given.address ?? '';
  const link: Hyperlink = {
    ...(given.address ? { address: given.address } : {}),
    ...(given.documentReference ? { documentReference: given.documentReference } : {}),
    ...(given.screenTip ? { screenTip: given.screenTip } : {}),
  };
  eachCell(area, (row, column) => {
    const cell = without(sheet.cells.get(row, column), 'hyperlink');
    if (target === '') {
      sheet.cells.set(row, column, cell);
      return;
    }
    const format = { ...cell.format, color: LINK_COLOR, underline: 'Single' };
    sheet.cells.set(row, column, { ...cell, format, hyperlink: link });
    const text =
      given.textToDisplay ?? (cell.value === '' && cell.formula === undefined ? target : undefined);
    if (text !== undefined) turnIntoText(sheet, row, column, text);
  });
}
