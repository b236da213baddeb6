import { CLI } from '../messages/cli';
import { format } from '../messages/format';
import type { Language } from '../messages/types';
import type { Reading } from '../model/observation';
import { periodOf } from '../model/period';
import { dateText } from '../tables/notes';
import { periodLabel } from '../tables/periodLabels';

interface ReadText {
  readonly file: string;
  readonly reading: Reading;
}

/** What was supposed of briefings that do not say it: a sentence for all without a date, one for all without a period. */
export function supposedDates(texts: readonly ReadText[], language: Language): readonly string[] {
  const sentence = (
    key: 'undated' | 'periodAssumed',
    those: readonly ReadText[],
    supposed: (reading: Reading) => string,
  ): string[] => {
    if (those.length === 0) return [];
    const files = those.map(({ file, reading }) => `${file} (${supposed(reading)})`).join(', ');
    return [format(CLI[key], language, { files })];
  };
  return [
    ...sentence(
      'undated',
      texts.filter(({ reading }) => reading.briefing.date === undefined),
      ({ briefing }) => dateText(periodOf(briefing.period).end),
    ),
    ...sentence(
      'periodAssumed',
      texts.filter(({ reading }) => reading.briefing.periodHow === 'assumed'),
      ({ briefing }) => periodLabel(periodOf(briefing.period), language),
    ),
  ];
}
