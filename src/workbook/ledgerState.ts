import { EMPTY_LEDGER, NO_WORDS } from '../ledger/ledger';
import type { Language } from '../messages/types';
import type { TablePlace } from '../tables/context';
import { planWorkbook } from '../tables/planWorkbook';
import { LEDGER_TABLES } from '../tables/readLedger';
import type { CellTable } from '../tables/recordReader';
import type { WorkbookState } from './state';

/** The Tables that hold the ledger, as far as the workbook has them; columns that the user renamed under our headers. */
export function ledgerTables(state: WorkbookState, language: Language): ReadonlyMap<string, CellTable> {
  const headers = new Map(
    planWorkbook({ ...EMPTY_LEDGER, vocabulary: NO_WORDS }, { language }).sheets.flatMap(({ tables }) =>
      tables.map(({ name, columns }) => [name, columns] as const),
    ),
  );
  return new Map(
    LEDGER_TABLES.flatMap((name): [string, CellTable][] => {
      const table = state.tables.get(name);
      if (!table) return [];
      const ids = state.memory.columns[name] ?? {};
      const ours = new Map(headers.get(name)?.map(({ key, header }) => [ids[key], header]));
      const headerOf = ({ id, header }: (typeof table.columns)[number]): string => ours.get(id) ?? header;
      return [
        [name, { headers: table.columns.map(headerOf), rows: table.values, firstRow: table.area.row + 1 }],
      ];
    }),
  );
}

/** What exists in the workbook, in the order in which it was made; what the user deleted counts as made too. */
export function madeParts(state: WorkbookState): ReadonlySet<string> {
  const { tables, charts, memory } = state;
  if (tables.size === 0) return new Set();
  const columns = Object.entries(memory.columns).flatMap(([table, ids]) =>
    Object.keys(ids).map((key) => `column:${table}/${key}`),
  );
  return new Set([
    ...memory.made,
    ...[...tables.keys()].map((name) => `table:${name}`),
    ...charts.map(({ name }) => `chart:${name}`),
    ...columns,
  ]);
}

/** Where the Tables of the workbook stand, with the number of columns that the user added to each. */
export const tablePlaces = ({ tables, memory }: WorkbookState): ReadonlyMap<string, TablePlace> =>
  new Map(
    [...tables].map(([name, { area, columns }]) => {
      const ours = new Set(Object.values(memory.columns[name] ?? {}));
      const ownColumns = ours.size > 0 ? columns.filter(({ id }) => !ours.has(id)).length : 0;
      return [name, { column: area.column, ownColumns }];
    }),
  );
