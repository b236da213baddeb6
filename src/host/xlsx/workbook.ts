/** The workbook part (CT_Workbook): sheets, defined names, active sheet. */

import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { absoluteReference, parseReference, quotedSheet, withoutEquals } from './address';
import { XlsxError } from './errors';
import { RELATIONSHIPS, SPREADSHEET } from './namespaces';
import { element, text } from './xml';

/** A letter, `_` or `\`, then letters, digits, `.`, `_`, `\`, `?`; at most 255 characters. */
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}._\\?]{0,254}$/u;
/** Names that Excel takes for a cell, a row or a column in its other notation. */
const R1C1 = /^(?:r\d*(?:c\d*)?|c\d*)$/i;
const MAX_SHEET_NAME = 31;

interface DefinedName {
  readonly name: string;
  readonly reference: string;
  readonly localSheetId?: number;
  readonly hidden?: boolean;
  readonly comment?: string;
}

/** `$1:$3` of `1:3`, `$1:$3` or either with a sheet's name. */
function titleRows(sheet: SheetSnapshot, rows: string): string {
  const match = /^\$?(\d+)(?::\$?(\d+))?$/.exec(rows.slice(rows.lastIndexOf('!') + 1));
  if (!match) throw new XlsxError('reference-invalid', { sheet: sheet.name, reference: rows });
  return `${quotedSheet(sheet.name)}!$${match[1]}:$${match[2] ?? match[1]}`;
}

/** `'Tổng quan'!$A$1:$C$4,'Tổng quan'!$E$1:$F$4` of `A1:C4,E1:F4`. */
function printArea(sheet: SheetSnapshot, references: string): string {
  return references
    .split(',')
    .map((reference) => {
      const area = parseReference(reference);
      if (!area) throw new XlsxError('reference-invalid', { sheet: sheet.name, reference });
      return absoluteReference(sheet.name, area);
    })
    .join(',');
}

/** What Excel keeps of a sheet's page set-up as names of that sheet. */
function printNames(sheet: SheetSnapshot, localSheetId: number): DefinedName[] {
  const names: DefinedName[] = [];
  if (sheet.page.printArea) {
    names.push({ name: '_xlnm.Print_Area', reference: printArea(sheet, sheet.page.printArea), localSheetId });
  }
  if (sheet.page.titleRows) {
    names.push({
      name: '_xlnm.Print_Titles',
      reference: titleRows(sheet, sheet.page.titleRows),
      localSheetId,
    });
  }
  return names;
}

function definedNames(workbook: WorkbookSnapshot): DefinedName[] {
  const seen = new Set<string>();
  const names = workbook.names.map(({ name, reference, visible, comment }): DefinedName => {
    if (!NAME.test(name) || R1C1.test(name) || parseReference(name))
      throw new XlsxError('defined-name-invalid', { name });
    if (seen.has(name.toLowerCase())) throw new XlsxError('defined-name-duplicate', { name });
    seen.add(name.toLowerCase());
    return { name, reference: withoutEquals(reference), hidden: visible ? undefined : true, comment };
  });
  return [...names, ...workbook.sheets.flatMap(printNames)];
}

function checkSheets({ sheets }: WorkbookSnapshot): void {
  if (!sheets.some((sheet) => sheet.visible)) throw new XlsxError('no-visible-sheet');
  const seen = new Set<string>();
  for (const { name } of sheets) {
    if (name === '' || name.length > MAX_SHEET_NAME || /[[\]:*?/\\]|^'|'$/.test(name)) {
      throw new XlsxError('sheet-name-invalid', { sheet: name });
    }
    if (seen.has(name.toLowerCase())) throw new XlsxError('sheet-name-duplicate', { sheet: name });
    seen.add(name.toLowerCase());
  }
}

/** The sheet that opens: the active one, or the first visible one where that is hidden. */
export function activeSheet({ sheets, active }: WorkbookSnapshot): number {
  return sheets[active]?.visible ? active : sheets.findIndex((sheet) => sheet.visible);
}

/**
 * The `workbook` element. `sheetIds` are the ids of the sheets' relationships, in order.
 * @throws XlsxError for names that Excel does not allow, and for a workbook without a visible sheet.
 */
export function workbookXml(workbook: WorkbookSnapshot, sheetIds: readonly string[]): string {
  checkSheets(workbook);
  const sheets = workbook.sheets.map(({ name, visible, veryHidden }, index) =>
    element('sheet', {
      name,
      sheetId: index + 1,
      state: visible ? undefined : veryHidden ? 'veryHidden' : 'hidden',
      'r:id': sheetIds[index],
    }),
  );
  const names = definedNames(workbook).map(({ reference, ...attributes }) =>
    element(
      'definedName',
      {
        name: attributes.name,
        comment: attributes.comment || undefined,
        localSheetId: attributes.localSheetId,
        hidden: attributes.hidden,
      },
      text(reference),
    ),
  );
  const calculates = workbook.sheets.some((sheet) => sheet.cells.some((cell) => cell.formula !== undefined));
  return element(
    'workbook',
    { xmlns: SPREADSHEET, 'xmlns:r': RELATIONSHIPS },
    element(
      'bookViews',
      {},
      element('workbookView', {
        xWindow: 0,
        yWindow: 0,
        windowWidth: 28800,
        windowHeight: 15000,
        activeTab: activeSheet(workbook),
      }),
    ),
    element('sheets', {}, ...sheets),
    names.length ? element('definedNames', {}, ...names) : undefined,
    // Cached values of formulas are only as good as who calculated them; a workbook without any opens untouched.
    calculates ? element('calcPr', { fullCalcOnLoad: true }) : undefined,
  );
}
