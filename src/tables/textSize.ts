/** Height of a line in points by the size of its font: Excel's rows have 15 for 11. */
const LINE_HEIGHT = 15;

/**
 * Characters of ordinary text that a column of a width in digits holds in bold. Letters are narrower than digits on
 * average, but not in every font that a reader's program may have in place of Excel's.
 */
const charactersIn = (width: number): number => Math.max(1, width - 2);

/** Lines that a text takes in a column of a width in characters, its words kept whole where they fit. */
export function linesOf(text: string, width: number): number {
  const room = charactersIn(width);
  return text
    .split('\n')
    .map((paragraph) => {
      let lines = 1;
      let used = 0;
      for (const word of paragraph.split(/\s+/u)) {
        const needed = word.length + (used > 0 ? 1 : 0);
        if (used + needed <= room) {
          used += needed;
          continue;
        }
        if (used > 0) lines++;
        // A word that is longer than the column is broken.
        lines += Math.ceil(word.length / room) - 1;
        used = word.length % room || (word.length > 0 ? room : 0);
      }
      return lines;
    })
    .reduce((sum, lines) => sum + lines, 0);
}

/** Points of a row of headers in which none is cut, with some air. */
export const headerHeight = (
  columns: readonly { readonly header: string; readonly width: number }[],
): number => LINE_HEIGHT * Math.max(1, ...columns.map(({ header, width }) => linesOf(header, width))) + 6;
