import type { Span } from '../model/span';

/** Where a figure stands in its briefing's text. */
export interface Place {
  readonly span: Span;
  readonly sentence: Span;
}

/** `4060–4065 (3990–4210)`: the number, and its sentence. */
export const placeText = ({ span, sentence }: Place): string =>
  `${span.start}–${span.end} (${sentence.start}–${sentence.end})`;

/** Reads a place back; `undefined` when it is none. */
export function parsePlace(text: string): Place | undefined {
  const match = /^(\d+)[–-](\d+) \((\d+)[–-](\d+)\)$/u.exec(text);
  if (!match) return undefined;
  const [start = 0, end = 0, from = 0, to = 0] = match.slice(1).map(Number);
  return { span: { start, end }, sentence: { start: from, end: to } };
}

/** The place of what the user entered. */
export const NOWHERE: Place = { span: { start: 0, end: 0 }, sentence: { start: 0, end: 0 } };
