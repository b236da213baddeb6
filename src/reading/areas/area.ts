import {
  AREA_ALIASES,
  AREA_OPENERS,
  DISTRICT_OPENERS,
  OFFICES,
  OWN_AREA,
  PROVINCES,
} from '../../catalog/briefings';
import { NATION } from '../../model/observation';
import { isCapital } from '../text/capital';
import type { Tokens } from '../lexicon/lexicon';
import { PhraseTable } from '../lexicon/phraseTable';
import type { Sentence } from '../text/sentences';
import { slug } from '../text/slug';

const openers = new PhraseTable([[true, AREA_OPENERS]]);
/** The provinces with all their names. */
const PROVINCE_NAMES = PROVINCES.map((name) => [name, [name, ...(AREA_ALIASES[name] ?? [])]] as const);
const provinces = new PhraseTable(PROVINCE_NAMES);

/** Words that name a place or say that a place's name follows. */
export interface PlaceWords {
  readonly kind: 'province' | 'nation' | 'home' | 'office';
  /** The province; for a kind of place how its name begins. */
  readonly name: string;
}

/** What names a place inside a text: a province, the whole country, the kind of a place or an office before its name. */
export const places = new PhraseTable<PlaceWords>([
  [{ kind: 'nation', name: '' }, ['cả nước', 'toàn quốc']],
  [{ kind: 'home', name: '' }, OWN_AREA],
  ...DISTRICT_OPENERS.map(([name, words]) => [{ kind: 'office', name }, words] as const),
  [{ kind: 'office', name: '' }, [...AREA_OPENERS, ...OFFICES]],
  ...PROVINCE_NAMES.map(([name, names]) => [{ kind: 'province', name }, names] as const),
]);

export interface Area {
  readonly area: string;
  readonly areaName?: string;
}

const HEAD_LINES = 8;

/**
 * The area that a briefing is about: the province whose office issued it or that its head names in a title. A place
 * where a meeting was held ("tại Huế") is none.
 */
export function areaOf(text: string, tokens: Tokens, sentences: readonly Sentence[]): Area {
  for (const sentence of sentences) {
    if (sentence.paragraph >= HEAD_LINES) break;
    if (sentence.end - sentence.start > LONGEST_TITLE) continue;
    const opening = sentence.opensLine ? provinces.match(tokens, sentence.start, sentence.end) : undefined;
    // "Bắc Ninh: kết quả chuyển đổi số …"; "Hà Nội, ngày …" is a dateline.
    if (opening && tokens[sentence.start + opening.length]?.key === ':') return areaNamed(opening.value);
    for (let i = sentence.start; i < sentence.end; i++) {
      const opener = openers.match(tokens, i, sentence.end);
      if (!opener || VENUE.has(tokens[i - 1]?.key ?? '') || isJoined(tokens, i, sentence.start)) continue;
      // "TP. Hồ Chí Minh".
      const at = i + opener.length + (tokens[i + opener.length]?.key === '.' ? 1 : 0);
      const province = provinces.match(tokens, at, sentence.end);
      const name =
        province?.value ??
        capitalised(text, tokens, at, sentence.end) ??
        initial(text, tokens, at, sentence.end);
      if (name) return areaNamed(name, DISTRICTS[tokens[i + opener.length - 1]!.key]);
    }
  }
  return areaSpokenOf(text, tokens) ?? { area: NATION };
}

/** "Hà Nội và TP. Hồ Chí Minh": one of several. */
const isJoined = (tokens: Tokens, at: number, from: number): boolean =>
  at > from && tokens[at - 1]!.key === 'và';

/**
 * The one province of a text whose head names none, a letter or note that speaks of "toàn tỉnh" again and again and hardly of
 * the whole country.
 */
function areaSpokenOf(text: string, tokens: Tokens): Area | undefined {
  if (!text.includes('oàn tỉnh') && !text.includes('địa bàn tỉnh')) return undefined;
  let own = 0;
  let province: string | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const found = places.match(tokens, i);
    if (!found) continue;
    const { kind, name } = found.value;
    if (kind === 'home') own++;
    else if (kind === 'nation') own--;
    else if (
      kind === 'province' &&
      i > 0 &&
      openers.match(tokens, i - 1) &&
      isCapital(text, tokens[i]!.start)
    ) {
      if (province !== undefined && province !== name) return undefined;
      province = name;
    }
    i += found.length - 1;
  }
  return own >= 2 && province !== undefined ? areaNamed(province) : undefined;
}

/** A line of a letterhead or title is no longer. */
const LONGEST_TITLE = 40;
/** "tại thành phố Huế": where a meeting was held. */
const VENUE = new Set(['tại', 'ở', 'về', 'đến']);
/** The motto beside a letterhead is no name, nor are "Xã Hội Số" and "Thành phố Thông minh". */
const MOTTO = new Set(['cộng', 'độc', 'số', 'việt', 'bộ', 'ban', 'phòng', 'hội', 'thông', 'đoàn', 'ủy']);

/** "TỈNH H.", "tỉnh X": an initial in capitals stands for the name. */
function initial(text: string, tokens: Tokens, at: number, end: number): string | undefined {
  const token = at < end ? tokens[at]! : undefined;
  if (token?.kind !== 'word' || token.end - token.start !== 1 || tokens[at - 1]!.key !== 'tỉnh')
    return undefined;
  const letter = text.slice(token.start, token.end);
  return /\p{Lu}/u.test(letter) ? `${letter}.` : undefined;
}

/** The words in capitals or title case that follow: "TỈNH LÂM SƠN", "Sở TT&TT Lâm Sơn". */
export function capitalised(text: string, tokens: Tokens, at: number, end: number): string | undefined {
  const words: string[] = [];
  for (let i = at; i < end && words.length < 2; i++) {
    const word = text.slice(tokens[i]!.start, tokens[i]!.end);
    if (tokens[i]!.kind !== 'word' || word.length < 2 || !/^\p{Lu}/u.test(word) || MOTTO.has(tokens[i]!.key))
      break;
    words.push(word.charAt(0) + word.slice(1).toLowerCase());
  }
  return words.length === 2 ? words.join(' ') : undefined;
}

/** Areas below a province keep their kind: a district's figures are not its namesake province's. */
const DISTRICTS: Readonly<Record<string, string>> = { huyện: 'Huyện', quận: 'Quận' };

/** The area of a province, or of a place of another kind. */
export const areaNamed = (name: string, kind?: string): Area => {
  const prefix = kind
    ? kind
    : ['Hà Nội', 'Hồ Chí Minh', 'Đà Nẵng', 'Hải Phòng', 'Cần Thơ', 'Huế'].includes(name)
      ? 'Thành phố'
      : 'Tỉnh';
  return { area: slug(`${prefix} ${name}`), areaName: `${prefix} ${name}` };
};
