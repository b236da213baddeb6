import { AREA_OPENERS, PROVINCES } from '../catalog/briefings';
import { NATION } from '../model/observation';
import type { Tokens } from './lexicon';
import { PhraseTable } from './phraseTable';
import type { Sentence } from './sentences';
import { slug } from './slug';

const openers = new PhraseTable([[true, AREA_OPENERS]]);
const provinces = new PhraseTable(PROVINCES.map((name) => [name, [name]] as const));

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
    if (opening && tokens[sentence.start + opening.length]?.key === ':') return named(opening.value);
    for (let i = sentence.start; i < sentence.end; i++) {
      const opener = openers.match(tokens, i, sentence.end);
      if (!opener || VENUE.has(tokens[i - 1]?.key ?? '')) continue;
      // "TP. Hồ Chí Minh".
      const at = i + opener.length + (tokens[i + opener.length]?.key === '.' ? 1 : 0);
      const province = provinces.match(tokens, at, sentence.end);
      const name =
        province?.value ??
        capitalised(text, tokens, at, sentence.end) ??
        initial(text, tokens, at, sentence.end);
      if (name) return named(name, DISTRICTS[tokens[i + opener.length - 1]!.key]);
    }
  }
  return { area: NATION };
}

/** A line of a letterhead or title is no longer. */
const LONGEST_TITLE = 40;
/** "tại thành phố Huế": where a meeting was held. */
const VENUE = new Set(['tại', 'ở', 'về', 'đến']);
/** The motto beside a letterhead is no name. */
const MOTTO = new Set(['cộng', 'độc', 'số', 'việt', 'bộ', 'ban', 'phòng']);

/** "TỈNH H.", "tỉnh X": an initial in capitals stands for the name. */
function initial(text: string, tokens: Tokens, at: number, end: number): string | undefined {
  const token = at < end ? tokens[at]! : undefined;
  if (token?.kind !== 'word' || token.end - token.start !== 1 || tokens[at - 1]!.key !== 'tỉnh')
    return undefined;
  const letter = text.slice(token.start, token.end);
  return /\p{Lu}/u.test(letter) ? `${letter}.` : undefined;
}

/** The words in capitals or title case that follow: "TỈNH LÂM SƠN", "Sở TT&TT Lâm Sơn". */
function capitalised(text: string, tokens: Tokens, at: number, end: number): string | undefined {
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

const named = (name: string, kind?: string): Area => {
  const prefix = kind
    ? kind
    : ['Hà Nội', 'Hồ Chí Minh', 'Đà Nẵng', 'Hải Phòng', 'Cần Thơ', 'Huế'].includes(name)
      ? 'Thành phố'
      : 'Tỉnh';
  return { area: slug(`${prefix} ${name}`), areaName: `${prefix} ${name}` };
};
