import type { OldEncoding } from '../../model/observation';
import { isSyllable } from './syllable';
import { TCVN3, VNI, WINDOWS_1252, WINDOWS_1258 } from './tables';

/** A text with what it was converted from, or what it may be in where that is not certain. */
export interface Decoded {
  readonly text: string;
  readonly from?: OldEncoding;
  readonly unsure?: OldEncoding;
}

/** Letters of Unicode's Vietnamese that old encodings never show, and marks of their own: nearly every text has one soon. */
const UNICODE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{M}/u;
const LATIN_1 = /[\u00a1-\u00ff]/u;
/** "ạ", "ộ", "ư" of UTF-8 in a text that lost other bytes on the way. */
const BROKEN_UTF_8 = /\u00e1[\u00ba\u00bb]|\u00c6\u00b0/u;
/** Words of an encoding that stands in Latin-1; words that have only plain letters say nothing of it. */
const WORD = /[A-Za-z\u00a1-\u00ff]+/gu;
const SAMPLE = 20_000;

/** So many words tell an encoding. */
const ENOUGH = 3;
/** Of the words nearly all must be Vietnamese once they are converted; names and abbreviations never are. */
const CERTAIN = 0.85;
const POSSIBLE = 0.5;
/** Vietnamese has "ư" in one word of ten: a longer text without one lost its soft hyphens on the way. */
const MANY_WORDS = 60;

const replacing = (codes: ReadonlyMap<string, string>): ((text: string) => string) => {
  const longestFirst = [...codes.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.join('|'), 'gu');
  return (text) => text.replace(pattern, (code) => codes.get(code)!).normalize('NFC');
};

const CODECS: Readonly<Record<Exclude<OldEncoding, 'UTF-8' | 'VIQR'>, (text: string) => string>> = {
  TCVN3: withCapitals(replacing(TCVN3)),
  VNI: replacing(VNI),
  'Windows-1258': replacing(WINDOWS_1258),
};

/**
 * Converts a text in TCVN3 (ABC), VNI or Windows-1258 that was pasted as its Latin letters, or UTF-8 read as such. A
 * text in Unicode comes back as it is.
 * @param text normalised
 */
export function decodeOld(text: string): Decoded {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  if (UNICODE.test(sample)) return { text };
  if (!LATIN_1.test(sample)) return looksLikeViqr(sample) ? { text, unsure: 'VIQR' } : { text };
  const utf8 = fromUtf8(text);
  if (utf8 !== undefined) return { text: utf8.normalize('NFC'), from: 'UTF-8' };
  if (BROKEN_UTF_8.test(sample)) return { text, unsure: 'UTF-8' };
  const words = (sample.match(WORD) ?? []).filter((word) => LATIN_1.test(word) && /[a-z]/iu.test(word));
  const plain = shareOf(words, (word) => word);
  let best: OldEncoding | undefined;
  let share = 0;
  for (const [name, decode] of Object.entries(CODECS) as [keyof typeof CODECS, (text: string) => string][]) {
    const own = shareOf(words, decode);
    if (own > share) [best, share] = [name, own];
  }
  // "Xã có 12 thôn": Vietnamese as it stands.
  if (!best || words.length < ENOUGH || plain > POSSIBLE || share < POSSIBLE) return { text };
  const lost = best === 'TCVN3' && words.length >= MANY_WORDS && !text.includes('\u00ad');
  if (share < CERTAIN || lost) return { text, unsure: best };
  return { text: CODECS[best as keyof typeof CODECS](text), from: best };
}

/** How many of the words are Vietnamese when they are read so, in parts of one. */
const shareOf = (words: readonly string[], decode: (word: string) => string): number =>
  words.length === 0 ? 0 : words.filter((word) => isSyllable(decode(word))).length / words.length;

/** Fonts for capitals show the small letters with tones as capitals: "TæNG" is "TỔNG". */
function withCapitals(decode: (text: string) => string): (text: string) => string {
  return (text) =>
    decode(text).replace(/\p{L}+/gu, (word) =>
      /\p{Lu}.*\p{Lu}/u.test(word) && !/[a-z]/u.test(word) ? word.toUpperCase() : word,
    );
}

/** UTF-8 that was read as Windows-1252 ("Ä‘áº¡t"); `undefined` when it is none or has no letter of Vietnamese. */
function fromUtf8(text: string): string | undefined {
  if (!/[\u00c3-\u00c6\u00e1]./u.test(text)) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const high = code > 0xff ? WINDOWS_1252.indexOf(text.charAt(i)) : -1;
    if (code > 0xff && high < 0) return undefined;
    bytes[i] = high < 0 ? code : 0x80 + high;
  }
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return UNICODE.test(decoded) ? decoded : undefined;
  } catch {
    return undefined;
  }
}

/** "ddo^`ng", "ty?": marks typed after plain letters. A full stop may be one, so it is never converted. */
function looksLikeViqr(sample: string): boolean {
  const marked = sample.match(/[aeo]\^|[ou]\+|a\(|\bdd[aeiouy]/giu)?.length ?? 0;
  const words = sample.match(/[a-z]+/giu)?.length ?? 0;
  return marked >= 5 && marked >= 0.1 * words;
}
