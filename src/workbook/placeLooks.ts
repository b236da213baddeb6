import type { CellPlan, ColumnPlan, RowPlan } from '../tables/plan';
import { toBlocks, type CellChange } from './blocks';
import { formatOf, writeFormats, type PlacedCell } from './cellWrites';
import { digest, digestAt } from './digest';
import type { RowKey, TableLayout } from './layout';
import type { TableMemory } from './memory';
import { digestOfValue } from './overwritten';
import type { Write } from './writes';

/** The link, or `undefined` where it would lead to a sheet that the user deleted. */
export type Linkable = (link: string | undefined) => string | undefined;

/** True for Tables whose cells carry more than their values: metric tables, and any with notes or links. */
export const hasLooks = ({ plan }: TableLayout): boolean =>
  plan.sorted ||
  plan.rows.some((row) => row.cells.some((cell) => cell.note !== undefined || cell.link !== undefined));

/**
 * Number formats, notes and links of a Table's cells, as far as they differ from what was written last.
 *
 * What was written is remembered by the cell's place, not by its row's key: a sort moves formats and links with the
 * rows but leaves input messages where they are, and by place both come out right.
 *
 * @param rowKeys keys of the data rows as they lie now
 */
export function placeLooks(
  layout: TableLayout,
  rowKeys: readonly RowKey[],
  before: TableMemory | undefined,
  linkable: Linkable,
): { writes: Write[]; memory: TableMemory } {
  const { plan, area, offsets, target } = layout;
  const columns = plan.columns.flatMap((column, index) => (offsets[index]! >= 0 ? [{ column, index }] : []));
  const planned = new Map<RowKey, RowPlan>(plan.rows.map((row) => [row.key, row]));
  const oldIndex = new Map(before?.columns.map((key, index) => [key, index]));
  /** Nobody knows what the cells carry. */
  const lost = !before && !layout.created;
  const formats: PlacedCell[] = [];
  const notes: CellChange<string>[] = [];
  const links: Write[] = [];
  const values: string[] = [];
  const looks: string[] = [];

  rowKeys.forEach((key, r) => {
    const row = planned.get(key);
    let rowValues = '';
    let rowLooks = '';
    for (const { column, index } of columns) {
      const cell = row?.cells[index];
      const look = lookOf(column, cell, linkable);
      rowValues += digestOfValue(cell?.value ?? null);
      rowLooks += look.digest;
      const old = digestAt(before?.looks[r], oldIndex.get(column.key) ?? -1);
      if (old === look.digest) continue;
      const place = { row: area.row + 1 + r, column: area.column + offsets[index]! };
      if (old !== '' || lost || layout.sorts) formats.push({ ...place, value: null, format: look.format });
      if (old !== '' || lost || look.note) notes.push({ ...place, value: look.note });
      if (look.link !== undefined)
        links.push({
          do: 'link',
          sheet: target.ref,
          ...place,
          reference: look.link,
          text: String(cell?.value ?? ''),
        });
    }
    values.push(rowValues);
    looks.push(rowLooks);
    for (const { key: formerKey, offset } of layout.former)
      if (oldIndex.has(formerKey))
        notes.push({ row: area.row + 1 + r, column: area.column + offset, value: '' });
  });
  return {
    writes: [...writeFormats(target.ref, formats), ...links, ...writeNotes(target.ref, notes)],
    memory: {
      key: plan.columns[plan.keyColumn]!.key,
      columns: columns.map(({ column }) => column.key),
      rows: [...rowKeys],
      values,
      looks,
    },
  };
}

interface Look {
  readonly format: string;
  readonly note: string;
  readonly link: string | undefined;
  readonly digest: string;
}

function lookOf(column: ColumnPlan, cell: CellPlan | undefined, linkable: Linkable): Look {
  const format = formatOf(column, cell);
  const note = cell?.note ?? '';
  const link = linkable(cell?.link);
  return { format, note, link, digest: digest([format, note, link ?? ''].join('\n')) };
}

/** A step a note; cells that lose theirs are gathered. */
function writeNotes(sheet: string, notes: readonly CellChange<string>[]): Write[] {
  const cleared = toBlocks(notes.filter(({ value }) => value === '')).map(
    ({ row, column, values }): Write => {
      const area = { row, column, rows: values.length, columns: values[0]!.length };
      return { do: 'note', sheet, area, note: '' };
    },
  );
  const given = notes.flatMap(({ row, column, value }): Write[] =>
    value === '' ? [] : [{ do: 'note', sheet, area: { row, column, rows: 1, columns: 1 }, note: value }],
  );
  return [...cleared, ...given];
}
