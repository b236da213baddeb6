/** Half-open offsets, in UTF-16 code units, into a briefing's normalised text (NFC, `\n` line ends). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What was read: the text between the span's offsets. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** True when the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
