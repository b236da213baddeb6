import type { PeriodPhrase } from '../periods/spec';
import type { Comparison, Item } from '../phrases/item';
import { itemsOf } from '../phrases/items';
import type { Tokens } from '../lexicon/lexicon';
import { tokenAt } from '../phrases/tokenAt';

/** What a text says of the amounts that stand alone in its brackets. */
export type BracketNote =
  | { readonly are: 'bases'; readonly of: PeriodPhrase }
  | { readonly are: 'changes'; readonly against: Comparison }
  | { readonly are: 'targets' }
  | { readonly are: 'completion' };

/** A note has no more words. */
const LONGEST = 40;
const ENDS = new Set(['.', ';', '!']);
/** "trong ngoặc vuông", "trong ngoặc kép": other brackets. */
const OTHERS = new Set(['vuông', 'kép', 'nhọn']);

/**
 * "Số trong ngoặc là số của cùng kỳ năm trước", "Trong dấu ngoặc đơn: tỷ lệ hoàn thành kế hoạch": what a text says of its
 * brackets, wherever it says so. The word is looked for in the text as a whole, which costs next to nothing.
 */
export function bracketNoteOf(text: string, tokens: Tokens): BracketNote | undefined {
  for (let at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + WORD.length)) {
    const i = tokenAt(tokens, at);
    if (i < 1 || OTHERS.has(tokens[i + 1]?.key ?? '')) continue;
    if (tokens[tokens[i - 1]!.key === 'dấu' ? i - 2 : i - 1]?.key !== 'trong') continue;
    let end = i + 1;
    const last = Math.min(tokens.length, i + LONGEST);
    while (end < last && tokens[end]!.kind !== 'newline' && !ENDS.has(tokens[end]!.key)) end++;
    const note = said(tokens, itemsOf(text, tokens, i + 1, end));
    if (note) return note;
  }
  return undefined;
}
const WORD = 'ngoặc';

function said(tokens: Tokens, items: readonly Item[]): BracketNote | undefined {
  // Nothing is said of brackets without "là", a colon or the like.
  let told = false;
  let share = false;
  for (const item of items) {
    const { key } = tokens[item.start]!;
    told ||= key === 'là' || key === ':' || key === '=' || key === 'chỉ' || key === 'ghi';
    if (!told) continue;
    share ||= key === '%' || key === 'tỷ' || key === 'hoàn';
    if (item.kind === 'period') return { are: 'bases', of: item.phrase };
    if (item.kind === 'comparison') {
      const { with: what } = item.comparison;
      if (what === 'plan') return { are: 'completion' };
      return what === 'periods' ? { are: 'changes', against: item.comparison } : undefined;
    }
    if (item.kind === 'cue' && item.cue === 'planned') return { are: share ? 'completion' : 'targets' };
  }
  return undefined;
}
