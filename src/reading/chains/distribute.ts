import { scaled } from '../phrases/numbers';
import { PhraseTable } from '../lexicon/phraseTable';
import { conceptLength, conceptsIn } from '../lexicon/concepts';
import type { Draft } from '../figure/draft';
import { isMove, isMark, type Item } from '../phrases/item';
import type { Tokens } from '../lexicon/lexicon';
import { isRelative, type PeriodPhrase } from '../periods/spec';
import { type Figure, isEmpty, type TokenRange } from '../figure/window';

/** Figures that "lần lượt" gives out in order: indexes into the sentence's figures, those in brackets left out. */
export type Chain = readonly number[];

/**
 * The chain that a figure with "lần lượt" before it opens: figures joined by "và", "," and cues.
 * @param again pairs without "lần lượt" go on in the same order: "… xếp hạng 18/104 và 12/154"
 */
export function chainAt(
  tokens: Tokens,
  items: readonly Item[],
  figures: readonly Figure[],
  at: number,
  again: boolean,
): Chain | undefined {
  const figure = figures[at]!;
  const said = isSaid(tokens, figure);
  const kind = kindOf(figure);
  const goesOn =
    again &&
    ((isEmpty(figure.name)
      ? isPercent(figure) || figure.quantity.of !== undefined || kind === 'rank' || kind === 'times'
      : saysDensities(tokens, figures, at)) ||
      pointsToPair(tokens, items, figures, at));
  const implied =
    !said &&
    !goesOn &&
    (isPairOfChanges(tokens, items, figures, at) || isPairOfNames(tokens, items, figures, at));
  if (!said && !goesOn && !implied) return undefined;
  const members = [at];
  for (let i = at + 1; i < figures.length; i++) {
    const next = figures[i]!;
    if (next.bracketed && !figure.bracketed) continue;
    if (next.bracketed !== figure.bracketed || !alike(next, figure)) break;
    // "lần lượt là 110 Mbps và 48 Mbps, xếp thứ 38 và 52": the places are a chain of their own.
    if ((kindOf(next) ?? kind) !== kind) break;
    const from = figures[members.at(-1)!]!.at;
    if (
      said
        ? !joinedBy(tokens, items, from, next.at)
        : !(isPair(tokens, items, from, next.at, true) || (goesOn && isListed(items, from, next.at)))
    )
      break;
    members.push(i);
  }
  if (members.length < 2) return undefined;
  // "tăng 5%, 2% và 7,3%": a list that is one ends with "và".
  const [from, to] = members.slice(-2).map((i) => figures[i]!.at);
  return said || isPair(tokens, items, from!, to!, true) ? members : undefined;
}

/** The text says that the values are in order. */
export const isSaid = (tokens: Tokens, figure: Figure): boolean =>
  figure.run.some((item) => item.kind === 'cue' && item.cue === 'respectively') || isMatched(tokens, figure);

/** "tương ứng tăng 2% và giảm 5%", "tăng tương ứng 2% và 5%": changes in the order of the amounts before. */
function isMatched(tokens: Tokens, { run }: Figure): boolean {
  const [one, two] = run;
  return (isMove(one) && isMatch(tokens, two)) || (isMove(two) && isMatch(tokens, one));
}

const isMatch = (tokens: Tokens, item: Item | undefined): boolean =>
  item?.kind === 'cue' && item.cue === 'alike' && tokens[item.end - 1]!.key === 'ứng';

/** "quy ra mật độ là 68,1 và 16,6 thuê bao/100 dân": the levels before once more. */
function saysDensities(tokens: Tokens, figures: readonly Figure[], at: number): boolean {
  const { quantity, name } = figures[at]!;
  const next = figures[at + 1]?.quantity;
  if (!next?.unit.includes('/') || (quantity.dimension !== 'none' && quantity.unit !== next.unit))
    return false;
  return conceptsIn(tokens, name.start, name.end).head === undefined;
}

/** "Kế hoạch của hai chỉ tiêu này là 68 triệu và 16,5 triệu": of what was spoken of before, in that order. */
export function pointsToPair(
  tokens: Tokens,
  items: readonly Item[],
  figures: readonly Figure[],
  at: number,
): boolean {
  const [figure, next] = figures.slice(at, at + 2);
  if (!next || !isPair(tokens, items, figure!.at, next.at)) return false;
  let pointer = false;
  for (let i = figure!.at - 1; i >= 0 && items[i]!.kind !== 'mark' && items[i]!.kind !== 'quantity'; i--) {
    const { key } = tokens[items[i]!.start]!;
    if (key === 'này' || key === 'trên' || key === 'đó') pointer = true;
    else if (pointer && (key === 'hai' || key === 'cả')) return true;
    // "Các con số tương ứng của MobiFone là 13 nghìn tỷ và 1,7 nghìn tỷ đồng".
    else if (key === 'tương' && items[i - 1] && tokens[items[i]!.start - 1]?.key === 'số') return true;
  }
  return false;
}

/** What the words before a number make of it, as far as members of one chain have it in common. */
function kindOf({ run, quantity }: Figure): 'move' | 'rank' | 'times' | undefined {
  if (quantity.dimension === 'times') return 'times';
  for (const item of run) {
    if (isMove(item)) return 'move';
    if (item.kind === 'cue' && item.cue === 'rank') return 'rank';
  }
  return undefined;
}

/** "tăng 2,3% và 19,4%": two changes of one statistic. */
function isPairOfChanges(
  tokens: Tokens,
  items: readonly Item[],
  figures: readonly Figure[],
  at: number,
): boolean {
  const figure = figures[at]!;
  const next = figures[at + 1];
  return (
    next !== undefined &&
    next.bracketed === figure.bracketed &&
    isMove(figure.run[0]) &&
    isPercent(figure) &&
    isPercent(next) &&
    isPair(tokens, items, figure.at, next.at, true)
  );
}

/** "Doanh thu in và phát hành đạt 86.400 tỷ đồng và 4.150 tỷ đồng": two names or periods, then two values. */
function isPairOfNames(
  tokens: Tokens,
  items: readonly Item[],
  figures: readonly Figure[],
  at: number,
): boolean {
  const [figure, next] = figures.slice(at, at + 2);
  if (!next || next.bracketed || !isPair(tokens, items, figure!.at, next.at)) return false;
  // "Trong tháng 8 và 8 tháng đầu năm, doanh thu đạt …".
  if (!isPercent(next) && periodsBefore(tokens, items, figure!.at).length === 2) return true;
  const { nameItems } = figure!;
  return nameItems.filter((item) => item.kind === 'cue' && tokens[item.start]!.key === 'và').length === 1;
}

/** Amounts of whatever kind go together, percentages with percentages. */
const alike = (a: Figure, b: Figure): boolean => isPercent(a) === isPercent(b);

const isPercent = ({ quantity }: Figure): boolean =>
  quantity.dimension === 'percent' || quantity.dimension === 'points';

/** Nothing but "và" stands between two numbers; a verb of change after it where they are `moved`. */
function isPair(tokens: Tokens, items: readonly Item[], from: number, to: number, moved = false): boolean {
  const link = items[from + 1]!;
  if (!ANDS.has(tokens[link.start]!.key) || link.end - link.start > 1) return false;
  return to === from + 2 || (moved && to === from + 3 && isMove(items[from + 2]));
}

const ANDS = new Set(['và', '&']);

/** Nothing but a comma and a verb of change stands between two numbers. */
const isListed = (items: readonly Item[], from: number, to: number): boolean =>
  isMark(items[from + 1], ',') && (to === from + 2 || (to === from + 3 && isMove(items[from + 2])));

/** Only "và", commas, cues and what the number counts stand between two numbers. */
function joinedBy(tokens: Tokens, items: readonly Item[], from: number, to: number): boolean {
  let joint = false;
  let depth = 0;
  for (let i = from + 1; i < to; i++) {
    const item = items[i]!;
    if (item.kind === 'mark' && /[()]/.test(item.key)) depth += item.key === '(' ? 1 : -1;
    else if (depth > 0) continue;
    else if (item.kind === 'mark') {
      if (item.key !== ',' && item.key !== ';' && item.key !== '&') return false;
      joint = true;
    } else if (item.kind === 'cue') {
      if (tokens[item.start]!.key === 'và') joint = true;
    } else if (item.kind !== 'word' || joint) return false;
  }
  return joint;
}

const JOINTS = new PhraseTable([[true, ['và', ',', 'cùng với', ';', '&']]]);

/** "thuê bao cố định và thuê bao di động": the parts of a name, when there are as many as values. */
export function partsOf(tokens: Tokens, name: TokenRange, count: number): readonly TokenRange[] | undefined {
  // "dịch vụ mức độ 3 và mức độ 4 do các bộ, tỉnh cung cấp": who does it is no further part.
  let end = name.start + 1;
  while (end < name.end && tokens[end]!.key !== 'do') end++;
  const parts = splitAtJoints(tokens, { start: name.start, end }, true);
  if (parts.length === count) return parts;
  const all = parts.length > count ? parts : splitAtJoints(tokens, name, false);
  return all.length >= count ? all.slice(-count) : undefined;
}

/** @param whole notions are not split: "khối bộ, ngành và khối địa phương" has two parts */
export function splitAtJoints(tokens: Tokens, name: TokenRange, whole: boolean): readonly TokenRange[] {
  const parts: TokenRange[] = [];
  let start = name.start;
  for (let i = name.start; i < name.end;) {
    const joint = JOINTS.match(tokens, i, name.end);
    if (joint) {
      if (i > start) parts.push({ start, end: i });
      start = i + joint.length;
      i = start;
    } else i += (whole && conceptLength(tokens, i, name.end)) || 1;
  }
  if (start < name.end) parts.push({ start, end: name.end });
  return parts;
}

/** The last `count` figures outside brackets that give levels, in order. */
export function lastLevels(drafts: readonly Draft[], count: number): readonly Draft[] | undefined {
  const all = drafts.filter((draft) => draft.main && draft.measure === 'level');
  // "24,6 triệu, mật độ 24,2 thuê bao/100 dân": a density says the level before once more.
  const counts = all.filter((draft) => !draft.unit.includes('/'));
  const levels = counts.length >= count ? counts : all;
  return levels.length >= count ? levels.slice(-count) : undefined;
}

/** "152, 187 và 80 cuộc": the unit after the last value is that of all before it. */
export function withSharedUnit(figures: readonly Figure[]): readonly Figure[] {
  return figures.map((figure, i) => {
    const { quantity } = figure;
    if (quantity.dimension !== 'none') return figure;
    const last = figures.find((other, k) => k > i && other.quantity.dimension !== 'none');
    if (!last) return figure;
    const { dimension } = last.quantity;
    const ownMoney = quantity.power >= 9 && dimension !== 'money';
    // "từ 4,6 triệu lên 5,1 triệu, tăng 10,9%": millions are no per cent.
    if (ownMoney || (quantity.power > 0 && (dimension === 'percent' || dimension === 'times'))) return figure;
    const power = quantity.power || last.quantity.power;
    const value = quantity.power ? quantity.value : scaled(String(quantity.value), last.quantity.power);
    return {
      ...figure,
      quantity: { ...quantity, value, power, unit: last.quantity.unit, dimension: last.quantity.dimension },
    };
  });
}

/**
 * "Trong tháng 8 và 8 tháng đầu năm, doanh thu lần lượt đạt …": periods of one enumeration before a number, and none
 * after them.
 */
export function periodsBefore(tokens: Tokens, items: readonly Item[], at: number): readonly PeriodPhrase[] {
  const found: PeriodPhrase[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind === 'quantity' || item.kind === 'comparison') break;
    if (item.kind === 'period') {
      if (isRelative(item.phrase)) break;
      found.push(item.phrase);
    } else if (found.length > 0 && !JOINS.has(tokens[item.start]!.key)) break;
  }
  return found.reverse();
}
const JOINS = new Set(['và', ',']);
