import { readCorpus } from '../../bench/scoring/corpus';
import { scoreBriefing } from '../../bench/scoring/match';
import { summarise } from '../../bench/scoring/summary';
import { toFigures } from '../../src/reading/figures';
import { readBriefing } from '../../src/reading/read';

/** Per cent that reading reaches on whole briefings; a change of the rules that falls below is no progress. */
const FLOORS = [
  ['test/briefings', { recall: 99, precision: 99, exactF1: 98, seriesF1: 99 }],
  ['bench/other-hands', { recall: 99, precision: 99, exactF1: 96, seriesF1: 95 }],
] as const;

test.each(FLOORS)('%s is read as well as before', (directory, floors) => {
  const { recall, precision, exactF1, seriesF1 } = summarise(
    readCorpus(directory).map(({ name, text, reference }) =>
      scoreBriefing(name, reference, toFigures(readBriefing(text))),
    ),
  );
  const reached = { recall, precision, exactF1, seriesF1 };
  for (const [measure, floor] of Object.entries(floors))
    expect({ measure, reached: reached[measure as keyof typeof reached] >= floor || reached }).toEqual({
      measure,
      reached: true,
    });
});
