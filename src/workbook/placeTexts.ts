import type { SheetPlan, TextPlan } from '../tables/plan';
import { writeCells } from './cellWrites';
import { digest, DIGEST_LENGTH } from './digest';
import { sameValue } from './escape';
import type { SheetTarget, TableLayout } from './layout';
import type { Linkable } from './placeLooks';
import { cellAt } from './state';
import { TEXT_STYLES } from './styles';
import type { Write } from './writes';

/** Digests of texts by `row,column`. */
export type TextMemory = Readonly<Record<string, string>>;

/**
 * The texts of a sheet outside its Tables, the Tables' own titles among them. A text is written when it differs; a
 * cell that the user filled before it was ours is left alone; a text that the plan has no more is emptied.
 */
export function placeTexts(
  sheet: SheetPlan,
  target: SheetTarget,
  layouts: readonly TableLayout[],
  remembered: TextMemory | undefined,
  linkable: Linkable,
): { writes: Write[]; memory: TextMemory } {
  const writes: Write[] = [];
  const memory: Record<string, string> = {};
  for (const text of [...sheet.texts, ...layouts.flatMap(titleOf)]) {
    const { row, column, value, style } = text;
    const link = linkable(text.link);
    const place = `${row},${column}`;
    const look = digest(`${style} ${link ?? ''}`);
    const before = remembered?.[place];
    const current = target.created ? null : cellAt(target.cells, row, column);
    if (remembered && before === undefined && current !== null && !sameValue(value, current)) continue;
    memory[place] = digest(String(value)) + look;
    const newLook = before?.slice(DIGEST_LENGTH) !== look;
    if (!newLook && sameValue(value, current)) continue;
    if (link !== undefined && value !== null)
      writes.push({ do: 'link', sheet: target.ref, row, column, reference: link, text: String(value) });
    writes.push(...writeCells(target.ref, [{ row, column, value, format: 'General' }]));
    if (newLook)
      writes.push({
        do: 'style',
        sheet: target.ref,
        area: { row, column, rows: 1, columns: 1 },
        style: TEXT_STYLES[style],
      });
  }
  for (const [place, was] of Object.entries(remembered ?? {})) {
    if (place in memory) continue;
    const [row = 0, column = 0] = place.split(',').map(Number);
    const current = cellAt(target.cells, row, column);
    if (current !== null && was.startsWith(digest(String(current))))
      writes.push(...writeCells(target.ref, [{ row, column, value: null, format: 'General' }]), {
        do: 'unlink',
        sheet: target.ref,
        area: { row, column, rows: 1, columns: 1 },
      });
  }
  return { writes, memory };
}

/** A Table's title stands in the row before its headers, wherever the Table is. */
function titleOf({ plan, area }: TableLayout): TextPlan[] {
  if (!plan.title || area.row === 0) return [];
  return [{ row: area.row - 1, column: area.column, value: plan.title, style: 'heading' }];
}
