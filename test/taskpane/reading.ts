import type { Finding, Observation, Reading } from '../../src/model/observation';
import type { Span } from '../../src/model/span';

/** The place of a part of the text, which must occur in it. */
export function at(text: string, part: string, from = 0): Span {
  const start = text.indexOf(part, from);
  if (start < 0) throw new Error(`“${part}” is not in the text`);
  return { start, end: start + part.length };
}

/** A figure of a one-sentence text: a postal revenue of T11/2023 unless told otherwise. */
export function figure(text: string, digits: string, over: Partial<Observation> = {}): Observation {
  const span = at(text, digits);
  return {
    id: `b@${span.start}`,
    briefing: 'b',
    area: 'vn',
    sector: 'postal',
    metric: 'revenue',
    indicator: 'doanh thu dịch vụ bưu chính',
    kind: 'flow',
    period: '2023-11',
    measure: 'level',
    value: 5775e9,
    unit: 'VND',
    status: 'normal',
    span,
    text: digits,
    sentence: { start: 0, end: text.length },
    how: { sector: 'stated', metric: 'stated', period: 'stated' },
    ...over,
  };
}

/** A reading of such a text. */
export const readingOf = (
  text: string,
  observations: readonly Observation[],
  findings: readonly Finding[] = [],
): Reading => ({
  briefing: {
    id: 'b',
    title: 'Bản tin thử',
    date: '2023-12-05',
    period: '2023-11',
    periodHow: 'stated',
    area: 'vn',
  },
  text,
  observations,
  findings,
  unread: [],
});
