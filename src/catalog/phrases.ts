/** Phrases of a table, written one after another and separated by `|`, over several lines where there are many. */
export const phrases = (text: string): readonly string[] =>
  text
    .split('|')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter(Boolean);
