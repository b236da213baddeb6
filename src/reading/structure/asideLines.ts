import type * as period from '../../model/period';
import { BULLETS, skipBullet } from './headings';
import type { ItemStore } from '../phrases/itemStore';
import type { Tokens } from '../lexicon/lexicon';
import { resolveOwn } from '../periods/resolve';
import { isRelative, type PeriodPhrase } from '../periods/spec';
import type { Item } from '../phrases/item';
import type { Sentence } from '../text/sentences';
import { planHeadingLength } from './textParts';
import type { Figure } from '../figure/window';

/** A line that opens a part has no more words. */
const LONGEST_LINE = 24;
/** So many words may stand before the time that a heading names: "Dự kiến kế hoạch năm 2024". */
const NEAR = 4;
/** A name in quotation marks has no more words. */
const LONGEST_NAME = 9;

/** "4. Sang năm 2024": a numbered line that names a time after the briefing's opens what is to come. */
export function opensFuture(store: ItemStore, sentence: Sentence, briefing: period.Period): boolean {
  const { tokens } = store;
  const { start, end } = sentence;
  if (!sentence.opensLine || end - start > LONGEST_LINE || BULLETS.has(tokens[start]!.key)) return false;
  const body = skipBullet(tokens, start, end);
  const last = tokens[end - 1]!.key;
  if (body === start || last === '.' || last === ';') return false;
  if ((tokens[end]?.kind ?? 'newline') !== 'newline') return false;
  let said: PeriodPhrase | undefined;
  const items = store.of(start, end);
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    // The line's own number is a quantity for all that is known here.
    if (item.kind === 'comparison' || (item.kind === 'quantity' && i > 1)) return false;
    if (item.kind === 'period' && !isRelative(item.phrase)) said ??= item.phrase;
    else if (item.kind === 'cue') said ??= item.planPeriod;
  }
  const at = said && resolveOwn(said, briefing, briefing);
  // "5. Hội nghị ngày 15/12": an event, no part of the text.
  return at !== undefined && at.start > briefing.end && at.end > at.start && said!.start <= body + NEAR;
}

/** A sentence that is a speaker's from its first word on; a name in quotation marks ends soon. */
export function opensQuotation(tokens: Tokens, { start, end }: Sentence): boolean {
  const at = skipBullet(tokens, start, end);
  const key = tokens[at]?.key;
  if (key !== '"' && key !== '“') return false;
  for (let i = at + 1; i < Math.min(end, at + LONGEST_NAME); i++)
    if (tokens[i]!.key === '"' || tokens[i]!.key === '”') return false;
  return true;
}

/** A sentence that asks reports nothing: "Có đúng là 30% SIM đang lưu hành là SIM rác?" */
export function asks(tokens: Tokens, { end }: Sentence): boolean {
  const last = tokens[end - 1]!.key;
  return last === '?' || (QUOTES.has(last) && tokens[end - 2]?.key === '?');
}
const QUOTES = new Set(['"', '”', ')']);

/** "[2] Số liệu của 14 doanh nghiệp có hạ tầng mạng": a note under the text. */
const isFootnote = (tokens: Tokens, { start, end, opensLine }: Sentence): boolean =>
  opensLine &&
  tokens[start]!.key === '[' &&
  end > start + 3 &&
  tokens[start + 1]!.kind === 'number' &&
  tokens[start + 2]!.key === ']';

/** "Sở (7 phòng, 45 công chức) báo cáo như sau:" says of itself who reports. */
function introduces(tokens: Tokens, { start, end }: Sentence, figures: readonly Figure[]): boolean {
  if (tokens[end - 1]!.key !== ':' || tokens[end - 2]?.key !== 'sau' || tokens[end - 3]?.key !== 'như')
    return false;
  if (figures.some(({ quantity }) => quantity.dimension !== 'count' && quantity.dimension !== 'none'))
    return false;
  for (let i = end - 4; i > start; i--)
    if (tokens[i]!.key === 'cáo' && tokens[i - 1]!.key === 'báo') return true;
  return false;
}

/** A note, or a line that presents who reports: its counts are no results unless it compares. */
export const standsApart = (tokens: Tokens, sentence: Sentence, figures: readonly Figure[]): boolean =>
  isFootnote(tokens, sentence) || introduces(tokens, sentence, figures);

/** "PHƯƠNG HƯỚNG 2013: doanh thu tăng 10%; …": the plans stand on the line of their heading. */
function runsInPlans(tokens: Tokens, start: number, end: number): boolean {
  const at = skipBullet(tokens, start, end);
  let i = at + planHeadingLength(tokens, at, end);
  if (i === at) return false;
  for (const last = Math.min(end, i + LONGEST_HEADING); i < last; i++)
    if (tokens[i]!.key === ':') return true;
  return false;
}
const LONGEST_HEADING = 8;

/**
 * A line that introduces a list of what is to be done or of who is written to: "Việc anh cần chốt hôm nay:", "Nội dung xin ý
 * kiến:", "Nơi nhận:". "Những con số cần biết:" introduces results.
 */
export function opensWork(
  tokens: Tokens,
  { start, end, opensLine }: Sentence,
  items: readonly Item[],
): boolean {
  if (opensLine && tokens[start]!.key === 'nơi' && tokens[start + 1]?.key === 'nhận') return true;
  if (opensLine && runsInPlans(tokens, start, end)) return true;
  if (items.length === 0 || tokens[end - 1]!.key !== ':') return false;
  for (let i = start; i < end; i++) {
    const { key } = tokens[i]!;
    if (key === 'số' || key === 'quả' || key === 'hình') return false;
  }
  return items.some(
    (item) => item.kind === 'cue' && item.cue === 'directive' && WORK.has(tokens[item.start]!.key),
  );
}
const WORK = new Set([
  'cần',
  'phải',
  'sẽ',
  'đề',
  'yêu',
  'phấn',
  'giao',
  'kiến',
  'xin',
  'thời',
  'trong',
  'mong',
]);

/** A title has some words. */
const SHORTEST_TITLE = 5;

/**
 * "KINH TẾ SỐ" above "Tập đoàn A nửa đầu năm: …": the first line of a page that only says where the article stands, since
 * its title follows, a line without figures and full stop.
 * @param body where the heading ends
 */
export function isRubric(store: ItemStore, { start, end }: Sentence, body: number): boolean {
  const { tokens } = store;
  if (body !== end || tokens[end - 1]!.key === ':' || tokens[end]?.kind !== 'newline') return false;
  for (let i = start - 1; i >= 0; i--) if (tokens[i]!.kind !== 'newline') return false;
  let from = end;
  while (tokens[from]?.kind === 'newline') from++;
  let to = from;
  while (to < tokens.length && tokens[to]!.kind !== 'newline') to++;
  if (to - from < SHORTEST_TITLE || tokens[from]!.kind !== 'word' || /[.;:]/.test(tokens[to - 1]!.key))
    return false;
  return store.of(from, to).every(({ kind }) => kind !== 'quantity');
}
