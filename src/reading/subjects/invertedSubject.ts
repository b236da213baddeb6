import { carriedBy, conceptsIn, NO_CONCEPTS, union, withHeadOf } from '../lexicon/concepts';
import type { Subject } from '../figure/draft';
import { isMark, type Item } from '../phrases/item';
import { makeSubject, type Source } from './makeSubject';
import type { Measured } from '../lexicon/metricTable';
import { countedNoun, nameOf, sectorOfRanges, wordsOf } from './names';
import type { Role } from '../figure/role';
import { type Figure, isEmpty } from '../figure/window';

/**
 * "Gần 42 tỷ USD là doanh thu mà ngành phần mềm tạo ra", "phần còn lại (120 cuộc) là Deface": the number stands first, what
 * it is comes after "là".
 */
export function invertedSubject(
  source: Source,
  figure: Figure,
  role: Role,
  measured: Measured | undefined,
): Subject | undefined {
  const { tokens } = source;
  const { right } = figure;
  if (role.measure !== 'level' || measured?.dimension === 'percent') return undefined;
  // "phần còn lại, 6,7 triệu, là thuê bao di động".
  const between = isMark(right[0], ',') && tokens[figure.quantity.start - 1]?.key === ',';
  let at = between || (figure.bracketed && isMark(right[0], ')')) ? 1 : 0;
  // "7,4 triệu còn lại là điện thoại cố định".
  const isRemainder = isRest(source, right[at]);
  while (isRest(source, right[at])) at++;
  if (!isCopula(source, right[at])) return undefined;
  const from = ++at;
  let named = from;
  while (right[at]?.kind === 'word' || isJoint(right[at])) {
    at++;
    if (tokens[right[at]?.start ?? 0]!.key === 'mà') named = at;
  }
  if (at === from) return undefined;
  const all = { start: right[from]!.start, end: right[at - 1]!.end };
  const name = { start: all.start, end: named > from ? right[named]!.start : all.end };
  const own = conceptsIn(tokens, name.start, name.end);
  if (own.ids.length === 0 || (!own.head && figure.opensSentence)) return undefined;
  if (!isRemainder && says(source, figure)) return undefined;
  // "… 6,7 triệu thuê bao mới; phần còn lại, 6,6 triệu, là thuê bao di động": new ones, too.
  const whole = between ? source.context.subject : undefined;
  const spoken = conceptsIn(tokens, all.start, all.end);
  return makeSubject(
    source,
    figure,
    // "…, 1.900 là doanh nghiệp FDI": of what was counted before.
    withHeadOf(
      whole ? { ...spoken, ids: union(spoken.ids, carriedBy(whole.concepts)) } : spoken,
      source.context.subject?.concepts ?? NO_CONCEPTS,
    ),
    wordsOf(source, name),
    sectorOfRanges(tokens, all, all),
    measured,
  );
}

const isCopula = ({ tokens }: Source, item: Item | undefined): boolean =>
  item?.kind === 'cue' && item.end - item.start === 1 && tokens[item.start]!.key === 'là';

const isRest = ({ tokens }: Source, item: Item | undefined): boolean =>
  item?.kind === 'cue' && RESTS.has(tokens[item.start]!.key) && tokens[item.start - 1]!.key !== ',';
const RESTS = new Set(['còn', 'lại']);

const isJoint = (item: Item | undefined): boolean => item?.kind === 'cue' && item.cue === 'filler';

/** The words before the number, or what it counts, name it already. */
function says({ tokens }: Source, figure: Figure): boolean {
  const name = nameOf(tokens, figure);
  if (!isEmpty(name) && conceptsIn(tokens, name.start, name.end).ids.length > 0) return true;
  const noun = countedNoun(figure);
  return !isEmpty(noun) && conceptsIn(tokens, noun.start, noun.end).ids.length > 0;
}
