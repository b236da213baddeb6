import { EXPLAIN } from '../messages/explain';
import { format } from '../messages/format';
import type { Facts, Language } from '../messages/types';
import { HEDGE_NAMES, MEASURE_NAMES, PROVENANCE_NAMES } from '../messages/values';
import type { Reading } from '../model/observation';
import type { Draft } from '../reading/figure/draft';
import { foundPhrases, plainNumbers } from '../reading/lexicon/foundPhrases';
import { readBriefing, type ReadOptions } from '../reading/read';
import { Trace, type CarriedIn, type SentenceTrace } from '../reading/trace';
import { WIDTH, wrapped } from './wrap';

type Key = keyof typeof EXPLAIN;

/** How a text is read, sentence by sentence, at most 100 columns wide. */
export function explain(text: string, language: Language = 'vi', options: ReadOptions = {}): string {
  const trace = new Trace();
  const reading = readBriefing(text, { ...options, trace });
  const { briefing, convertedFrom } = reading;
  const say = (key: Key, facts?: Facts): string => format(EXPLAIN[key], language, facts);
  const head = say('briefing', {
    period: briefing.period,
    how: PROVENANCE_NAMES[briefing.periodHow][language],
    area: briefing.areaName ?? briefing.area,
  });
  const lines = [head];
  if (convertedFrom) lines.push(say('converted', { encoding: convertedFrom }));
  const explainer = new Explainer(reading, language, say);
  for (const sentence of trace.sentences) lines.push('', ...explainer.sentence(sentence));
  return `${lines.join('\n')}\n`;
}

class Explainer {
  constructor(
    private readonly reading: Reading,
    private readonly language: Language,
    private readonly say: (key: Key, facts?: Facts) => string,
  ) {}

  sentence(trace: SentenceTrace): string[] {
    const { tokens, sentence, heading, carried, skipped, outcomes, cells } = trace;
    const { text } = this.reading;
    const { start } = tokens[sentence.start]!;
    const words = text.slice(start, tokens[sentence.end - 1]!.end);
    const line = text.slice(0, start).split('\n').length;
    const lines = [
      `── ${this.say('line', { line: String(line) })} `.padEnd(WIDTH, '─'),
      ...wrapped(words.replace(/\s+/gu, ' '), 2),
    ];
    const keys = tokens.slice(sentence.start, sentence.end).map(({ key }) => key);
    lines.push(...this.labelled('tokens', keys.join(' · ')));
    for (const { start: from, end, kind, rule } of foundPhrases(trace)) {
      const phrase = text.slice(tokens[from]!.start, tokens[end - 1]!.end).replace(/\s+/gu, ' ');
      lines.push(...this.labelled('phrases', `“${phrase}”  ${kind}: ${rule}`));
    }
    const facts = this.contextOf(carried);
    if (heading) facts.unshift(this.say('heading', { sectors: heading.sectors.join(', ') }));
    lines.push(...this.labelled('context', facts.join(' · ')));
    if (skipped) lines.push(`  ✗ ${this.say(`skipped-${skipped}`)}`);
    for (const outcome of outcomes) {
      const { from, to } = outcome.figure.quantity;
      if ('why' in outcome)
        lines.push(...wrapped(`✗ ${text.slice(from, to)}  ${this.say(`left-${outcome.why}`)}`, 2));
      else lines.push(...this.figure(outcome.draft));
    }
    for (const at of plainNumbers(trace)) lines.push(`  ✗ ${tokens[at]!.key}  ${this.say('left-named')}`);
    if (cells) lines.push(`  ${this.say('table')}`, ...cells.flatMap((cell) => this.figure(cell)));
    return lines;
  }

  /** A figure: its role and value, its subject, its period and base, each with why. */
  private figure(draft: Draft): string[] {
    const { subject, hedge, value, unit, base, settled, quantity, measure } = draft;
    const { language } = this;
    const marks = [hedge ? HEDGE_NAMES[hedge][language] : '', settled ? this.say('settled') : ''].filter(
      Boolean,
    );
    const marked = marks.length > 0 ? ` (${marks.join(', ')})` : '';
    const how = (why: Draft['periodHow']): string => PROVENANCE_NAMES[why][language];
    const of = draft.of === undefined ? '' : `/${draft.of}`;
    const digits = this.reading.text.slice(quantity.from, quantity.to);
    const row = subject.row
      ? `${this.say('metric')} ${subject.sector}/${subject.metric}${subject.row.own ? ` (${this.say('own-row')})` : ''}`
      : `${subject.sector}/${subject.metric} (${this.say('own-words')})`;
    const concepts = [...subject.concepts.ids].join(' ') || '–';
    const stated = how(draft.baseStated ? 'stated' : 'inherited');
    return [
      ...wrapped(`→ ${digits}  ${MEASURE_NAMES[measure][language]} = ${value}${of} ${unit}${marked}`, 2),
      ...wrapped(`“${subject.indicator}”  ${this.say('concepts')} ${concepts} → ${row}`, 6),
      ...wrapped(
        `${this.say('period')} ${draft.period.code} (${how(draft.periodHow)})` +
          (base ? ` · ${this.say('base')} ${base.code} (${stated})` : ''),
        6,
      ),
    ];
  }

  private contextOf(carried: CarriedIn): string[] {
    const { sectors, frame, paragraphFrame, subject, subjectPeriod, relation } = carried;
    const from = this.say(carried.underHeading ? 'under-heading' : 'in-passing');
    const about = subject && `${subject}${subjectPeriod ? ` ${subjectPeriod}` : ''}`;
    return [
      sectors.length > 0
        ? `${this.say('sectors', { sectors: sectors.join(', ') })} (${from})`
        : this.say('no-sector'),
      frame && this.say('frame', { period: frame }),
      paragraphFrame && this.say('paragraph-frame', { period: paragraphFrame }),
      about && this.say('subject', { subject: about }),
      relation && this.say('relation', { relation }),
      carried.inSpeech && this.say('speech'),
    ].filter((fact) => typeof fact === 'string');
  }

  private labelled(key: 'tokens' | 'phrases' | 'context', words: string): string[] {
    const label = `  ${this.say(key)}`.padEnd(LABEL);
    return wrapped(words, LABEL).map((line, i) => (i === 0 ? label + line.slice(LABEL) : line));
  }
}

const LABEL = 11;
