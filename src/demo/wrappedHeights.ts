import type { SheetSnapshot } from '../host/snapshot';
import type { MeasureText } from './sheetModel';

/** Points of Excel's default font, whose rows have 15. */
const DEFAULT_SIZE = 11;
const DEFAULT_WIDTH = 48;
/** Excel's tallest row, in points. */
const TALLEST = 409;
/** Pixels that a cell keeps free on both sides together. */
const PADDING = 8;

/** Row index → height in points of rows that grow with wrapped text, as Excel's rows do until someone sets them. */
export function wrappedHeights(sheet: SheetSnapshot, measure: MeasureText): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, text, style } of sheet.cells) {
    if (sheet.rowHeights.has(row)) continue;
    const size = style.fontSize ?? DEFAULT_SIZE;
    const width = ((sheet.columnWidths.get(column) ?? DEFAULT_WIDTH) * 4) / 3 - PADDING;
    const lines = style.wrapText ? lineCount(text, width, (t) => measure(t, size, style.bold === true)) : 1;
    const height = Math.min(TALLEST, (lines * size * 15) / 11);
    if (height > Math.max(15.5, heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}

/** Lines that a text takes when its words are wrapped at a width. */
function lineCount(text: string, width: number, measure: (text: string) => number): number {
  const space = measure(' ');
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(' ')) {
      const needed = measure(word);
      if (used > 0 && used + needed > width) {
        lines++;
        used = 0;
      }
      used += needed + space;
    }
  }
  return lines;
}
