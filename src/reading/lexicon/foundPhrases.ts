import type { Item } from '../phrases/item';
import type { Tokens } from './lexicon';
import { Cursor } from '../periods/cursor';
import { PERIOD_FORMS } from '../periods/read';
import type { SentenceTrace } from '../trace';

/** A phrase of a sentence with the rule that took it. */
export interface FoundPhrase {
  /** Token indexes, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'period' | 'quantity' | 'cue' | 'comparison' | 'concept' | 'sector';
  /** The period form's name, the cue's, the unit and dimension, what is compared with, the concepts' or sector's ids. */
  readonly rule: string;
}

/** Numbers of a sentence that no rule takes for a quantity: names, documents, years. Token indexes. */
export const plainNumbers = ({ tokens, items }: SentenceTrace): number[] =>
  items.flatMap(({ kind, start, end }) =>
    kind === 'word' && end === start + 1 && tokens[start]!.kind === 'number' ? [start] : [],
  );

/** Every phrase that reading found in a sentence, in the order of the text. */
export function foundPhrases({ tokens, sentence, items }: SentenceTrace): FoundPhrase[] {
  const phrases: FoundPhrase[] = [];
  for (const item of items) {
    const rule = ruleOf(tokens, item);
    if (rule !== undefined && item.kind !== 'word' && item.kind !== 'mark')
      phrases.push({ start: item.start, end: item.end, kind: item.kind, rule });
  }
  const { concepts, sectors } = tokens.lexicon;
  for (let i = sentence.start; i < sentence.end;) {
    const concept = concepts.match(tokens, i, sentence.end);
    if (concept) {
      const rule = concept.value.ids.map((id) => (id === concept.value.head ? `${id}*` : id)).join(' ');
      phrases.push({ start: i, end: i + concept.length, kind: 'concept', rule });
    }
    const sector = sectors.match(tokens, i, sentence.end);
    if (sector) phrases.push({ start: i, end: i + sector.length, kind: 'sector', rule: sector.value });
    i += concept?.length ?? 1;
  }
  return phrases.sort((a, b) => a.start - b.start || b.end - a.end);
}

function ruleOf(tokens: Tokens, item: Item): string | undefined {
  switch (item.kind) {
    case 'period':
      return periodRule(tokens, item.start, item.end);
    case 'quantity': {
      const { unit, dimension, value, guessed, other } = item.quantity;
      const doubt = `${guessed ? ', unit guessed' : ''}${other === undefined ? '' : `, or ${other}`}`;
      return `${value} ${unit || '–'} (${dimension}${doubt})`;
    }
    case 'cue':
      return item.cue;
    case 'comparison': {
      const { periods, direction } = item.comparison;
      const said = periods.map(({ start, end }) => periodRule(tokens, start, end)).join(', ');
      const sign = direction === 0 ? '' : direction > 0 ? ' up' : ' down';
      return `${item.comparison.with}${sign}${said ? `: ${said}` : ''}`;
    }
    default:
      return undefined;
  }
}

/** The name of the form that a period is written in, with what stands before it: "tính đến + day". */
function periodRule(tokens: Tokens, start: number, end: number): string {
  const cursor = new Cursor(tokens, end);
  for (let i = start; i < end; i++) {
    const { key, kind } = tokens[i]!;
    const form = PERIOD_FORMS.find(
      ({ first, read }) =>
        first.includes(kind === 'number' ? '#' : key) && read(cursor, i)?.length === end - i,
    );
    if (!form) continue;
    const prefix = wordsOf(tokens, start, i);
    return prefix ? `${prefix} + ${form.name}` : form.name;
  }
  return tokens[start]!.kind === 'number' || start + 3 < end ? 'range of days or months' : 'words';
}

const wordsOf = (tokens: Tokens, start: number, end: number): string =>
  tokens
    .slice(start, end)
    .map(({ key }) => key)
    .join(' ');
