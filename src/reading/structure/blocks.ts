import { joined, type Concepts } from '../lexicon/concepts';
import type { Subject } from '../figure/draft';
import type { Tokens } from '../lexicon/lexicon';
import type { Source } from '../subjects/makeSubject';
import type { Measured } from '../lexicon/metricTable';
import { wordsOf } from '../subjects/names';
import type { Figure, TokenRange } from '../figure/window';

/**
 * "Tỷ lệ hồ sơ trực tuyến đạt 42%; khối bộ, ngành 61%, khối địa phương 23%": the share that one block of agencies has, a
 * part of the one spoken of.
 */
export function shareOfBlock(
  { text, tokens, context }: Source,
  name: TokenRange,
  left: Concepts,
  measured: Measured | undefined,
): Subject | undefined {
  const { subject } = context;
  if (!subject) return undefined;
  const overall = subject.overall ?? subject;
  // "con số chung tăng 4 điểm %".
  if (subject.overall && left.ids.length === 0 && tokens[name.end - 1]!.key === 'chung') return overall;
  if (measured?.dimension !== 'percent') return undefined;
  const block = blockOf(tokens, name, left);
  if (block === undefined) return undefined;
  if (context.recent.findLast(({ measure }) => measure === 'level')?.unit !== '%') return undefined;
  return {
    ...overall,
    concepts: joined(overall.concepts, left),
    indicator: wordsOf({ text, tokens }, name),
    part: overall.part === undefined ? block : `${overall.part}-${block}`,
    overall,
    how: { ...overall.how, metric: 'stated' },
  };
}

/** The block that a name is of and nothing else: "khối bộ, ngành", "các địa phương", "vùng nông thôn". */
function blockOf(tokens: Tokens, { start, end }: TokenRange, { ids }: Concepts): string | undefined {
  const [id] = ids;
  if (ids.length !== 1 || (id !== 'ministries' && id !== 'provinces' && id !== 'rural')) return undefined;
  let at = start;
  while (at < end && OPENERS.has(tokens[at]!.key)) at++;
  // "tỉnh" alone may be a province.
  if (at === start && id !== 'rural') return undefined;
  at += tokens.lexicon.concepts.match(tokens, at, end)?.length ?? 0;
  // "khối địa phương thì thấp hơn".
  return at === end || tokens[at]!.key === 'thì' ? id : undefined;
}
const OPENERS = new Set(['khối', 'các', 'của', 'ở', 'tại', 'nhóm', 'riêng']);

/** "(mục tiêu cả nước: 80%)" after the share of a block: said of the whole again. */
export function withoutBlock(tokens: Tokens, { run }: Figure, subject: Subject): Subject {
  const { overall } = subject;
  if (!overall) return subject;
  for (const { start } of run) if (WHOLES.has(tokens[start]!.key)) return overall;
  return subject;
}
const WHOLES = new Set(['cả', 'toàn', 'chung']);
