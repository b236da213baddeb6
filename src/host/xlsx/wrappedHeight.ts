/** Heights of rows that grow with their wrapped text or their larger letters, as Excel saves them. */

import type { CellSnapshot } from '../snapshot';

const DEFAULT_WIDTH = 48;
const DEFAULT_SIZE = 11;
/** Points of a line in the default font, and of Excel's tallest row. */
const LINE = 15;
const TALLEST = 409;
/** Points that a cell keeps free on both sides together, and those of a letter on average, from above. */
const PADDING = 4;
const LETTER = 5.2;

/** Points of a row as high as its cells need; `undefined` where an ordinary one is enough. */
export function wrappedHeight(
  cells: readonly CellSnapshot[],
  columnWidths: ReadonlyMap<number, number>,
): number | undefined {
  const heights = cells.map(({ column, text, style }) => {
    const width = columnWidths.get(column) ?? DEFAULT_WIDTH;
    const scale = (style.fontSize ?? DEFAULT_SIZE) / DEFAULT_SIZE;
    if (!style.wrapText || width === 0) return text === '' ? LINE : LINE * scale;
    const room = Math.max(1, Math.floor((width - PADDING) / (LETTER * scale)));
    const lines = text.split('\n').reduce((sum, paragraph) => sum + lineCount(paragraph, room), 0);
    return lines * LINE * scale;
  });
  const height = Math.min(TALLEST, Math.max(LINE, ...heights));
  return height > LINE ? Math.ceil(height) : undefined;
}

/** Lines of a paragraph, words kept whole, at a number of letters a line. */
function lineCount(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    if (used > 0 && used + 1 + word.length > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}
