import { conceptsIn, type Concepts } from '../lexicon/concepts';
import type { Subject } from '../figure/draft';
import { makeSubject, type Source } from './makeSubject';
import { NOWHERE, sectorOfRanges, wordsOf } from './names';
import type { Figure, TokenRange } from '../figure/window';

/**
 * What a place in a ranking is of, where the words before it do not say: "xếp thứ 48/168 về chỉ số phát triển bưu chính"
 * says it behind, "Về chính phủ điện tử, Liên hợp quốc xếp Việt Nam thứ 83/190" opened with it.
 */
export function rankedSubject(source: Source, figure: Figure): Subject | undefined {
  const { tokens } = source;
  let { start } = figure.predicate;
  const { end } = figure.predicate;
  while (start < end && tokens[start]!.key !== 'về' && tokens[start]!.key !== 'theo') start++;
  start++;
  const concepts = start < end ? conceptsIn(tokens, start, end) : undefined;
  if (concepts && (concepts.head || tokens.lexicon.metrics.find(concepts, source.context.sectors[0])))
    return subjectOfRange(source, figure, { start, end }, concepts);
  const { recent } = source.context;
  const spokenOf = (recent.at(-1)?.quantity.start ?? -1) >= source.start;
  return spokenOf ? undefined : topicOf(source, figure);
}

const LONGEST_TOPIC = 24;

/** The index that the sentence, its heading included, speaks of before the place. */
function topicOf(source: Source, figure: Figure): Subject | undefined {
  const { tokens, context } = source;
  const { metrics, concepts: table } = tokens.lexicon;
  const end = figure.quantity.start;
  let start = source.start;
  while (start > 0 && end - start < LONGEST_TOPIC && !ENDS.has(tokens[start - 1]!.key)) start--;
  for (let i = start; i < end;) {
    const found = table.match(tokens, i, end);
    if (found) {
      const range = { start: i, end: i + found.length };
      const concepts = conceptsIn(tokens, range.start, range.end);
      if (metrics.find(concepts, context.sectors[0])?.unit === 'điểm')
        return subjectOfRange(source, figure, range, concepts);
    }
    i += found?.length ?? 1;
  }
  return undefined;
}
const ENDS = new Set(['\n', '.', ';']);

const subjectOfRange = (source: Source, figure: Figure, range: TokenRange, concepts: Concepts): Subject =>
  makeSubject(
    source,
    figure,
    concepts,
    wordsOf(source, range),
    sectorOfRanges(source.tokens, range, NOWHERE),
    undefined,
  );
