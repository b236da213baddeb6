/**
 * How well reading does on annotated briefings: `tsx bench/score.ts [DIR…] [--misses]`.
 *
 * Each DIR holds `NAME.txt` with `NAME.jsonl` beside it; without one, our own sets are scored: `test/briefings`,
 * `bench/other-hands`, written and annotated without a look at the reader and then learnt from, and `bench/heldout`, which
 * the rules are not tuned on.
 * Exit 0 scored, 1 a folder could not be read, 2 wrong usage.
 */
import { readBriefing } from '../src/reading/read';
import { toFigures } from '../src/reading/figures';
import { readCorpus } from './scoring/corpus';
import { scoreBriefing } from './scoring/match';
import { missLines, scoreLines } from './scoring/report';

const OWN_SETS = ['test/briefings', 'bench/other-hands', 'bench/heldout'];

const usage = 'usage: tsx bench/score.ts [DIR…] [--misses]';

function main(args: readonly string[]): number {
  const flags = args.filter((arg) => arg.startsWith('-'));
  const directories = args.filter((arg) => !arg.startsWith('-'));
  if (flags.some((flag) => flag !== '--misses')) {
    console.error(usage);
    return 2;
  }
  try {
    for (const directory of directories.length > 0 ? directories : OWN_SETS) {
      console.log(`${directory}:`);
      const scores = readCorpus(directory).map(({ name, text, reference }) =>
        scoreBriefing(name, reference, toFigures(readBriefing(text))),
      );
      if (flags.includes('--misses')) missLines(scores).forEach((line) => console.log(line));
      scoreLines(scores).forEach((line) => console.log(line));
    }
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
