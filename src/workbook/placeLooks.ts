import type { CellPlan, ColumnPlan, RowPlan } from '../tables/plan';
import { toBlocks, type CellChange } from './blocks';
import { formatOf, writeFormats, type PlacedCell } from './cellWrites';
import { digest, digestAt } from './digest';
import type { RowKey, TableLayout } from './layout';
import type { TableMemory } from './memory';
import { digestOfValue } from './overwritten';
import type { Write } from './writes';

type LookMemory = Pick<TableMemory, 'lookColumns' | 'looks'>;

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
): { writes: Write[]; memory: LookMemory } {
  const { plan, area, offsets, target } = layout;
  // What a deleted row carried went with it.
  const deleted = new Set(layout.deleted);
  const carried = before?.looks.filter((_, place) => !deleted.has(place));
  const columns = plan.columns.flatMap((column, index) => (offsets[index]! >= 0 ? [{ column, index }] : []));
  const planned = new Map<RowKey, RowPlan>(plan.rows.map((row) => [row.key, row]));
  const oldIndex = new Map(before?.lookColumns.map((key, index) => [key, index]));
  /** Nobody knows what the cells carry. */
  const lost = !before && !layout.created;
  const known = new Set<RowKey>([...layout.added, ...(before?.rows ?? [])]);
  const formats: PlacedCell[] = [];
  const notes: CellChange<string>[] = [];
  const links: Write[] = [];
  const looks: string[] = [];

  rowKeys.forEach((key, r) => {
    const row = planned.get(key);
    let rowLooks = '';
    /** So it is in a row that the user made. */
    const isOpen = lost || (row !== undefined && !layout.created && !known.has(key));
    for (const { column, index } of columns) {
      const cell = row?.cells[index];
      const look = lookOf(column, cell, linkable);
      rowLooks += look.digest;
      const old = digestAt(carried?.[r], oldIndex.get(column.key) ?? -1);
      if (old === look.digest) continue;
      const place = { row: area.row + 1 + r, column: area.column + offsets[index]! };
      if (old !== '' || isOpen || layout.sorts) formats.push({ ...place, value: null, format: look.format });
      if (old !== '' || isOpen || look.note) notes.push({ ...place, value: look.note });
      if (look.link === undefined && old !== '' && (cell?.value ?? null) === null)
        links.push({ do: 'unlink', sheet: target.ref, area: { ...place, rows: 1, columns: 1 } });
      if (look.link !== undefined)
        links.push({
          do: 'link',
          sheet: target.ref,
          ...place,
          reference: look.link,
          text: String(cell?.value ?? ''),
        });
    }
    looks.push(rowLooks);
    for (const { key: formerKey, offset } of layout.former)
      if (oldIndex.has(formerKey))
        notes.push({ row: area.row + 1 + r, column: area.column + offset, value: '' });
  });
  return {
    writes: [...writeFormats(target.ref, formats), ...links, ...writeNotes(target.ref, notes)],
    memory: { lookColumns: columns.map(({ column }) => column.key), looks },
  };
}

/** Digests of the values that a Table's cells hold from now on. */
export function rememberValues({ plan, offsets }: TableLayout): Omit<TableMemory, keyof LookMemory> {
  const indexes = [...plan.columns.keys()].filter((index) => offsets[index]! >= 0);
  return {
    key: plan.columns[plan.keyColumn]!.key,
    columns: indexes.map((index) => plan.columns[index]!.key),
    rows: plan.rows.map(({ key }) => key),
    values: plan.rows.map(({ cells }) =>
      indexes.map((index) => digestOfValue(cells[index]?.value ?? null)).join(''),
    ),
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
  // A link says its text once more, when the mouse is over it.
  const linked = link === undefined ? [''] : [link, String(cell?.value ?? '')];
  return { format, note, link, digest: digest([format, note, ...linked].join('\n')) };
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
