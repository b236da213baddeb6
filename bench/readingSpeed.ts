import { lex } from '../src/reading/text/lex';
import { readBriefing } from '../src/reading/read';

/** What one run measures; ratios only, since machines are noisy. */
export interface ReadingSpeed {
  /** Time to read the texts over the time of one pass of a regular expression that finds every number in them. */
  readonly readOverScan: number;
  /** Time to cut the texts into tokens over the same pass. */
  readonly lexOverScan: number;
  /** Time to read one text repeated `times` times over `times` readings of it. */
  readonly growth: number;
  readonly times: number;
  readonly characters: number;
}

const NUMBER = /\d[\d.,]*\d|\d/g;
/** Engines compile what runs often: rounds before the ones that count. */
const WARM_UP = 60;
const ROUNDS = 41;

/** Reads the texts again and again, the pass and the reading in turn, and takes medians. */
export function measureReading(texts: readonly string[], times = 1000): ReadingSpeed {
  const scan = (): void => texts.forEach((text) => text.match(NUMBER));
  const read = (): void => texts.forEach((text) => readBriefing(text));
  const cut = (): void => texts.forEach((text) => lex(text));
  for (let i = 0; i < WARM_UP; i++) [scan, read, cut].forEach((run) => run());
  const ratios = { read: [] as number[], lex: [] as number[] };
  for (let i = 0; i < ROUNDS; i++) {
    const base = timeOf(scan);
    ratios.read.push(timeOf(read) / base);
    ratios.lex.push(timeOf(cut) / base);
  }
  const [text] = [...texts].sort((a, b) => a.length - b.length);
  const long = Array.from({ length: times }, () => text!).join('\n\n');
  const growths = Array.from({ length: 3 }, () => {
    const once = median(Array.from({ length: 15 }, () => timeOf(() => readBriefing(text!))));
    return timeOf(() => readBriefing(long)) / (times * once);
  });
  return {
    readOverScan: median(ratios.read),
    lexOverScan: median(ratios.lex),
    growth: median(growths),
    times,
    characters: texts.reduce((total, { length }) => total + length, 0),
  };
}

function timeOf(run: () => void): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start);
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
