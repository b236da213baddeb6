import { NATION, type Measure } from '../../model/observation';
import { isCapital } from '../text/capital';
import { areaNamed, capitalised, places, type Area, type PlaceWords } from './area';
import type { Tokens } from '../lexicon/lexicon';
import { PhraseTable, type Phrase } from '../lexicon/phraseTable';
import type { Figure } from '../figure/window';

/** A place that figures of a sentence are about, from a token on. */
export interface Place {
  /** The places in order where several are named together. */
  readonly areas: readonly Area[];
  readonly at: number;
  /** The token after its name. */
  readonly end: number;
  /** The token at which another place, the bracket's or the sentence's end takes over. */
  until: number;
  /** `clause`: up to its end, with what is said of its figures; `bracket`: levels in the bracket that follows. */
  readonly reach: 'sentence' | 'clause' | 'after' | 'bracket';
}

const COUNTRY: Area = { area: NATION };

/** What holds a place: a meeting is held there, nothing is said of it. */
const events = new PhraseTable([
  [
    true,
    [
      ...[
        'hội nghị',
        'họp báo',
        'hội thảo',
        'diễn đàn',
        'tọa đàm',
        'giao ban',
        'triển lãm',
        'lễ',
        'cuộc họp',
      ],
      ...['phiên họp', 'buổi làm việc', 'diễn ra', 'khai mạc', 'phát biểu', 'tổng kết', 'sơ kết', 'ngày hội'],
    ],
  ],
]);
/** Whoever meets somewhere: "Tại Hà Nội, Bộ TT&TT công bố …". */
const BODIES = new Set('bộ cục vụ tổng tập hội ban ủy thủ phó thứ liên hiệp đại quốc chính viện'.split(' '));
const LOCATIVES = new Set(['tại', 'ở', 'bàn', 'của', 'thuộc', 'cho']);
const OPENING = new Set(
  'tại ở bàn địa trên riêng với còn và đó trong như nhất là tính cao thấp nhiều ít lớn'.split(' '),
);
const BREAKS = new Set([',', ';', ':', '(', '-', '–', '•', '.', '*', '+']);
/** "mức trung bình của cả nước", "tính chung trên phạm vi cả nước". */
const MIDDLING = new Set('của trên mức trung bình quân chung phạm vi tính so với còn khi riêng'.split(' '));
const STATING = new Set(['(', 'là', 'đạt', 'ở', 'chỉ', 'có', ':']);

/**
 * The places that the figures of a sentence are about: "Tại Hải Phòng, doanh thu …", "doanh thu của Hà Nội", "1.200 điểm
 * tại Đà Nẵng", "(cả nước 75,4%)". A place where somebody meets, comes from or is second to is none.
 * @param home the area of the briefing
 */
export function placesIn(
  text: string,
  tokens: Tokens,
  from: number,
  end: number,
  home: Area,
): readonly Place[] {
  let found: Place[] | undefined;
  for (let i = from; i < end; i++) {
    const phrase = places.match(tokens, i, end);
    if (!phrase) continue;
    const place = placeAt(text, tokens, from, i, end, home, phrase);
    if (!place) continue;
    if (found) {
      const last = found.at(-1)!;
      if (last.until > place.at && place.reach !== 'bracket' && place.until === end) last.until = place.at;
      found.push(place);
    } else found = [place];
    i = Math.max(i, place.end - 1);
  }
  return found ?? NONE;
}

/** One place, or the whole country or province that is set beside it. */
function placeAt(
  text: string,
  tokens: Tokens,
  from: number,
  at: number,
  end: number,
  home: Area,
  { value, length }: Phrase<PlaceWords>,
): Place | undefined {
  if (value.kind === 'nation') return countryAt(tokens, from, at, at + length, end);
  if (
    value.kind === 'home' &&
    tokens[at + length]?.kind === 'word' &&
    places.match(tokens, at + 1, end)?.value.kind === 'office'
  ) {
    // "trên địa bàn tỉnh Nghệ An" names it.
    const named = localAt(text, tokens, from, at + length - 1, end, home);
    if (named) return named;
  }
  if (value.kind === 'home')
    return home.area === NATION
      ? undefined
      : { areas: [home], at, end: at + length, until: end, reach: 'sentence' };
  return localAt(text, tokens, from, at, end, home);
}

const NONE: readonly Place[] = [];

/** A province, city or district, alone or several in a row. */
function localAt(
  text: string,
  tokens: Tokens,
  from: number,
  at: number,
  end: number,
  home: Area,
): Place | undefined {
  const areas: Area[] = [];
  let nameEnd = at;
  for (let named = oneAt(text, tokens, at, end, home); named;) {
    areas.push(named.area);
    nameEnd = named.end;
    named =
      nameEnd < end && JOINTS.has(tokens[nameEnd]!.key)
        ? oneAt(text, tokens, nameEnd + 1, end, home)
        : undefined;
  }
  const [first] = areas;
  if (!first) return undefined;
  const before = at > from ? tokens[at - 1]! : undefined;
  const after = nameEnd < end ? tokens[nameEnd]! : undefined;
  const located = before !== undefined && LOCATIVES.has(before.key);
  if (located && (before.key === 'tại' || before.key === 'ở') && isVenue(tokens, from, nameEnd, end))
    return undefined;
  // "họp tại số 18 Nguyễn Du, Hà Nội, với …": the end of an address.
  if (
    before?.key === ',' &&
    (after?.key === ',' || after?.key === ')') &&
    isVenue(tokens, from, nameEnd, end)
  )
    return undefined;
  const joined: readonly Area[] =
    areas.length > 1 && isInTurn(tokens, nameEnd, end) ? areas : [together(areas, first)];
  if (opensClause(tokens, from, at)) {
    // "HÀ NỘI - Doanh thu …", "Hà Nội, 5/12 (TTXVN)": where an article was written.
    const dateline =
      !located && at === from && (after?.key === ',' || after?.key === '-' || after?.key === '–');
    if (dateline && areas.length === 1) return undefined;
    return { areas: joined, at, end: nameEnd, until: end, reach: 'sentence' };
  }
  if (!located && !isOffice(tokens, at)) return undefined;
  const number = numberBefore(tokens, from, at);
  if (number >= 0) return { areas: joined, at: number, end: nameEnd, until: end, reach: 'after' };
  return { areas: joined, at, end: nameEnd, until: end, reach: 'clause' };
}

const JOINTS = new Set([',', 'và', '-', '–', '/', '&']);
/** "lần lượt đạt 500 tỷ đồng và 700 tỷ đồng". */
function isInTurn(tokens: Tokens, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (tokens[i]!.key === 'lượt') return true;
  return false;
}

/** "Hà Nội và TP. Hồ Chí Minh đạt …": an area of its own, neither of the two. */
const together = (areas: readonly Area[], first: Area): Area =>
  areas.length === 1
    ? first
    : {
        area: areas.map(({ area }) => area).join('-'),
        areaName: areas.map(({ areaName }) => areaName ?? '').join(', '),
      };

function oneAt(
  text: string,
  tokens: Tokens,
  at: number,
  end: number,
  home: Area,
): { readonly area: Area; readonly end: number } | undefined {
  let i = at;
  let kind: string | undefined;
  let found = places.match(tokens, i, end);
  if (found?.value.kind === 'office') {
    kind = found.value.name;
    i += found.length;
    if (tokens[i]?.key === '.') i++;
    found = places.match(tokens, i, end);
  }
  if (found?.value.kind === 'province' && isWritten(text, tokens, i, found.length)) {
    const area = areaNamed(found.value.name, kind === '' ? undefined : kind);
    return { area, end: i + found.length };
  }
  // "huyện Kỳ Anh", "TX. Kỳ Anh": only beside a province's own figures is it known where that is.
  if (kind === undefined || kind === '' || home.area === NATION) return undefined;
  const name = capitalised(text, tokens, i, end);
  return name ? { area: areaNamed(name, kind), end: i + 2 } : undefined;
}

/** In title case: "Hòa bình" that opens a sentence is peace. */
function isWritten(text: string, tokens: Tokens, at: number, length: number): boolean {
  const next = length > 1 ? tokens[at + 1]! : undefined;
  return isCapital(text, tokens[at]!.start) && (next?.kind !== 'word' || isCapital(text, next.start));
}

/** "Sở TT&TT Đà Nẵng", "tỉnh Cao Bằng", "Bưu điện Hà Nội": the words before the name say that it is meant. */
const isOffice = (tokens: Tokens, at: number): boolean => places.match(tokens, at)?.value.kind === 'office';

/** "cả nước", "toàn quốc", which may stand beside a place's own figure. */
function countryAt(tokens: Tokens, from: number, at: number, after: number, end: number): Place | undefined {
  let i = at - 1;
  while (i >= from && MIDDLING.has(tokens[i]!.key)) i--;
  const opens =
    i < from || BREAKS.has(tokens[i]!.key) || (tokens[i]!.key === 'trong' && tokens[i + 1]!.key === 'khi');
  if (opens && tokens[i]?.key !== '(')
    return { areas: [COUNTRY], at, end: after, until: end, reach: 'sentence' };
  if (opens) return { areas: [COUNTRY], at, end: after, until: closing(tokens, at, end), reach: 'bracket' };
  const next = tokens[after]?.key ?? '';
  // "cao hơn trung bình cả nước (20%)".
  if (next === '(')
    return { areas: [COUNTRY], at, end: after, until: closing(tokens, after + 1, end), reach: 'bracket' };
  return STATING.has(next) && tokens[i]!.kind === 'word' && !RANKS.has(tokens[i]!.key)
    ? { areas: [COUNTRY], at, end: after, until: end, reach: 'clause' }
    : undefined;
}

/** "đứng đầu cả nước", "cao nhất cả nước". */
const RANKS = new Set(['đầu', 'nhất', 'nhì', 'thứ', 'hơn', 'với', 'top']);

function closing(tokens: Tokens, at: number, end: number): number {
  let i = at;
  while (i < end && tokens[i]!.key !== ')') i++;
  return i;
}

/** Nothing but "tại", "riêng", "trong đó" stands between the clause's start and the place. */
function opensClause(tokens: Tokens, from: number, at: number): boolean {
  let i = at - 1;
  while (i >= from && OPENING.has(tokens[i]!.key)) i--;
  return i < from || BREAKS.has(tokens[i]!.key);
}

/** "Ngày 8/10, tại Hà Nội, Bộ tổ chức hội nghị …". */
function isVenue(tokens: Tokens, from: number, after: number, end: number): boolean {
  const next = tokens[after]?.key === ',' || tokens[after]?.key === ')' ? after + 1 : after;
  if (next < end && BODIES.has(tokens[next]!.key)) return true;
  for (let i = from; i < end; i++) if (events.match(tokens, i, end)) return true;
  return false;
}

/** "1.200 điểm phục vụ tại Hà Nội": the number in whose clause the place stands, −1 for none. */
function numberBefore(tokens: Tokens, from: number, at: number): number {
  for (let i = at - 1; i >= from; i--) {
    const { kind, key } = tokens[i]!;
    if (kind === 'number') return i;
    if (BREAKS.has(key) || key === ')') return -1;
  }
  return -1;
}

/**
 * The area of a figure.
 * @param carried what the text before says
 * @param turn how many levels of a sentence with "lần lượt" stand before it
 */
export function areaAt(
  tokens: Tokens,
  found: readonly Place[],
  figure: Figure,
  measure: Measure,
  carried: Area | undefined,
  turn: number,
): Area | undefined {
  const at = figure.quantity.start;
  for (let i = found.length - 1; i >= 0; i--) {
    const place = found[i]!;
    if (at < place.at || at >= place.until || !reaches(tokens, place, figure, measure)) continue;
    return place.areas[turn % place.areas.length];
  }
  return carried;
}

function reaches(tokens: Tokens, place: Place, { quantity, bracketed }: Figure, measure: Measure): boolean {
  if (place.reach === 'sentence') return true;
  if (place.reach === 'bracket') return measure === 'level';
  if (measure !== 'level' || bracketed) return true;
  if (place.reach === 'after') return quantity.start === place.at;
  for (let i = place.end; i < quantity.start; i++) if (BREAKS.has(tokens[i]!.key)) return false;
  return true;
}
