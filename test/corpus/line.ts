/**
 * What a text says, in the reader's notation (see `test/notation.ts`): a line a statistic, period and sentence, then
 * unread numbers and findings. Without lines the text has none of them.
 *
 * Unless its family says otherwise, a text stands in a national briefing on November 2023.
 */
export type CorpusLine = readonly [text: string, ...expected: readonly string[]];
