/**
 * Briefings made of known parts: sentences about indicators in every written form of a number, with hedges, changes,
 * bases, plans, brackets and time frames, under sector headings, and what each number of them means.
 */
import fc from 'fast-check';
import type { ReferenceFigure } from '../../bench/scoring/figure';
import { frame, type Frame } from './generated/frames';
import { framedByItself, framedByTitle, NO_FIGURES } from './generated/sentences';
import { SECTOR_WORDS, type SectorWords } from './generated/vocabulary';
import { Writer, type Say } from './generated/writer';

export interface GeneratedBriefing {
  readonly text: string;
  /** The meaning of every figure, in text order. */
  readonly figures: readonly ReferenceFigure[];
}

const titleOf = ({ words }: Frame): fc.Arbitrary<string> =>
  fc.constantFrom(
    `Kết quả công tác ${words}`,
    `Báo cáo tình hình thông tin và truyền thông ${words}`,
    `KẾT QUẢ CÔNG TÁC ${words.toUpperCase()}`,
  );

/** Headings with what separates them from their first sentence. */
const headingOf = ({ name }: SectorWords, ordinal: number): fc.Arbitrary<string> =>
  fc.constantFrom(
    `Về lĩnh vực ${name}: `,
    `Lĩnh vực ${name}:\n`,
    `${ordinal}. Về ${name}\n`,
    `${'I'.repeat(ordinal)}. ${name.toUpperCase()}\n`,
  );

/** Sentences in one paragraph or as a list. */
const inLayout =
  (list: boolean, sentences: readonly Say[]): Say =>
  (w) =>
    sentences.forEach((sentence, i) => {
      if (list) w.say(`${i === 0 ? '' : '\n'}- `);
      else if (i > 0) w.say(' ');
      sentence(w);
    });

/** A sector's part. A sentence with a frame of its own comes last, as that frame would govern what follows it. */
function sectionOf(of: Frame, sector: SectorWords, ordinal: number): fc.Arbitrary<Say> {
  return fc
    .record({
      heading: headingOf(sector, ordinal),
      list: fc.boolean(),
      sentences: fc.array(framedByTitle(of, sector), { minLength: 1, maxLength: 3 }),
      last: fc.option(framedByItself(of, sector), { freq: 2 }),
      noise: fc.option(fc.constantFrom(...NO_FIGURES), { freq: 2 }),
    })
    .map(({ heading, list, sentences, last, noise }) => (w) => {
      const asList = list && heading.endsWith('\n');
      w.say(heading).all([inLayout(asList, last ? [...sentences, last] : sentences)]);
      if (noise) w.say(`\n${noise}`);
    });
}

const sectionsOf = (of: Frame): fc.Arbitrary<Say[]> =>
  fc
    .shuffledSubarray([...SECTOR_WORDS], { minLength: 1, maxLength: 3 })
    .chain((sectors) => fc.tuple(...sectors.map((sector, i) => sectionOf(of, sector, i + 1))));

/** A briefing with a title and one to three sectors. */
export const briefing: fc.Arbitrary<GeneratedBriefing> = frame.chain((of) =>
  fc.tuple(titleOf(of), sectionsOf(of)).map(([title, sections]) => {
    const writer = new Writer().say(`${title}\n`);
    for (const section of sections) writer.say('\n').all([section]).say('\n');
    return { text: writer.text, figures: writer.figures };
  }),
);
