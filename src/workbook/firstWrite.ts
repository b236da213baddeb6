import { fromOfficeError } from './errors';
import { SETTINGS } from './memory';
import { OUR_PREFIX } from './state';

/**
 * Tab names of the sheets that a workbook has before the first write into it; none where it holds something of ours
 * already, or where its one sheet is empty. One round trip, two in a workbook of one sheet.
 *
 * @throws BriefsheetError whatever Excel refuses
 */
export async function sheetsBefore(): Promise<readonly string[]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets, tables, settings } = context.workbook;
      worksheets.load('items/name,items/visibility,items/charts/items/name');
      tables.load('items/name');
      const made = settings.getItemOrNullObject(SETTINGS.made).load('key');
      await context.sync();
      if (!made.isNullObject || tables.items.some(({ name }) => name.startsWith(OUR_PREFIX))) return [];
      const [only, ...others] = worksheets.items;
      if (only && others.length === 0 && only.charts.items.length === 0 && tables.items.length === 0) {
        const used = only.getUsedRangeOrNullObject(true).load('address');
        await context.sync();
        if (used.isNullObject) return [];
      }
      return worksheets.items
        .filter(({ visibility }) => visibility === Excel.SheetVisibility.visible)
        .map(({ name }) => name);
    });
  } catch (error) {
    throw fromOfficeError(error);
  }
}
