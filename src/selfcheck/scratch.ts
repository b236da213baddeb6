/** A sheet of its own for one check; taken away with all that is on it. */
export interface Scratch {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** Tab name of the sheet. */
  readonly tab: string;
  /** What names of Tables, charts and defined names of this check begin with: none of the add-in's, nor the user's. */
  readonly prefix: string;
}

/** Tab names and prefixes differ from check to check, also where an earlier one could not be taken away. */
let used = 0;

/** Adds a scratch sheet, lets the work use it, and deletes it whatever happens. */
export async function withScratch(work: (scratch: Scratch) => Promise<void>): Promise<void> {
  const prefix = `KT${Date.now().toString(36)}_${used++}`;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(prefix);
    await context.sync();
    try {
      await work({ context, sheet, tab: prefix, prefix });
    } finally {
      await removeScratch(prefix);
    }
  });
}

/** In a run of its own, since the other may hold what failed; a protected sheet is opened first. */
const removeScratch = (tab: string): Promise<void> =>
  Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(tab);
    names.load('items/name');
    await context.sync();
    for (const name of names.items) if (name.name.startsWith(tab)) name.delete();
    if (!sheet.isNullObject) {
      sheet.protection.unprotect();
      sheet.delete();
    }
    await context.sync();
  });

/** Queues values from the top left cell of an address on. */
export function put({ sheet }: Scratch, address: string, values: readonly (readonly unknown[])[]): void {
  sheet.getRange(address).values = values as unknown[][];
}

/** Queues a Table over values from A1 on. */
export function putTable(scratch: Scratch, values: readonly (readonly unknown[])[]): Excel.Table {
  const { sheet, prefix } = scratch;
  const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]!.length);
  range.values = values as unknown[][];
  const table = sheet.tables.add(range, true);
  table.name = prefix;
  return table;
}

/** Sends what is queued and reads one property of a range. */
export async function read<K extends 'values' | 'formulas' | 'text' | 'numberFormat' | 'address'>(
  { sheet, context }: Scratch,
  address: string,
  property: K,
): Promise<Excel.Range[K]> {
  const range = sheet.getRange(address).load(property);
  await context.sync();
  return range[property];
}

/** Office's code of the error that the queued work ends with; `none` where it succeeds. */
export async function errorOf({ context }: Scratch, queue: () => unknown): Promise<string> {
  try {
    queue();
    await context.sync();
    return 'none';
  } catch (error) {
    return (error as { readonly code?: string }).code ?? String(error);
  }
}
