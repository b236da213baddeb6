import { hasTitleWord, isTitleLine, type Mention } from './briefingPeriod';
import type { ItemStore } from '../phrases/itemStore';
import type { Tokens } from '../lexicon/lexicon';
import type { Sentence } from '../text/sentences';

const MAX_TITLE = 160;
/** The title is one of the first lines of a page. */
const HEAD = 12;
/** "BÁO CÁO" alone names nothing. */
const SHORTEST = 4;

/**
 * The line that names the briefing: the one that says its period, else the first of the head with a title's words, else
 * the first that is no furniture of a page or letter.
 * @param named what says the briefing's period
 */
export function titleOf(store: ItemStore, sentences: readonly Sentence[], named?: Mention): string {
  const { text, tokens } = store;
  const lines: Sentence[] = [];
  for (const sentence of sentences) {
    if (sentence.opensLine && sentence.end - sentence.start >= SHORTEST) lines.push(sentence);
    if (lines.length >= HEAD) break;
  }
  const titles = lines.filter(
    (line) =>
      isTitleLine(tokens, line, false) && !isFurniture(tokens, line) && !isDateline(text, tokens, line),
  );
  const line = named?.titled
    ? named.sentence
    : (titles.find((title) => hasTitleWord(tokens, title)) ??
      titles[0] ??
      named?.sentence ??
      lines[0] ??
      sentences[0]);
  if (!line) return '';
  const words = text
    .slice(tokens[line.start]!.start, tokens[line.end - 1]!.end)
    .replace(/\s+/g, ' ')
    .replace(DATELINE, '');
  return words.length <= MAX_TITLE ? words : `${words.slice(0, MAX_TITLE - 1).replace(/\s\S*$/, '')}…`;
}

/** A dateline with its hour that stands in the title's line: "… 27/04/2022 18:40". */
const DATELINE = /(?<=.{16}) \d{1,2}[/-]\d{1,2}[/-]\d{4},? \d{1,2}:\d{2}.*$/;

/** "Hà Nội 22°C Thứ Sáu, 04/12/2020": little else than a day; "ngày 4/12/2020" may be said in a title. */
function isDateline(text: string, tokens: Tokens, line: Sentence): boolean {
  const from = tokens[line.start]!.start;
  const at = text.slice(from, tokens[line.end - 1]!.end).search(DAY);
  return at >= 0 && at < 40;
}

const DAY = /(?<!ngày )\b\d{1,2}[/-]\d{1,2}[/-]\d{4}/iu;

/** Menus and crumbs of a web page, lines that begin with a number (datelines), heads of letters. */
function isFurniture(tokens: Tokens, line: Sentence): boolean {
  const first = tokens[line.start]!;
  if (first.kind === 'number' || LETTER_HEADS.has(first.key)) return true;
  for (let i = line.start; i < line.end; i++) if (CRUMBS.has(tokens[i]!.key)) return true;
  return false;
}

const CRUMBS = new Set(['|', '›', '»', '▸', '>', '•', '@']);
const LETTER_HEADS = new Set(['from', 'to', 'cc', 'date', 'sent', 'thứ', 'số', 'kính', 'cập', 'cộng']);
