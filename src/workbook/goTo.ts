import { fromOfficeError } from './errors';

/** Brings a sheet to the front. `false` when there is none with this tab name. */
export const goToSheet = (tab: string): Promise<boolean> =>
  show(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(tab);
    await context.sync();
    return sheet.isNullObject ? undefined : sheet;
  });

/** Shows a Table: its sheet comes to the front with the first header selected. `false` when it is gone. */
export const goToTable = (name: string): Promise<boolean> =>
  show(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    await context.sync();
    return table.isNullObject ? undefined : table.getRange().getCell(0, 0);
  });

/** @throws BriefsheetError whatever Excel refuses */
async function show(
  find: (context: Excel.RequestContext) => Promise<Excel.Worksheet | Excel.Range | undefined>,
): Promise<boolean> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const found = await find(context);
      if (!found) return false;
      if (found instanceof Excel.Range) {
        found.worksheet.activate();
        found.select();
      } else found.activate();
      await context.sync();
      return true;
    });
  } catch (error) {
    throw fromOfficeError(error);
  }
}
