import { AREA_OPENERS, PROVINCES } from '../catalog/briefings';
import { NATION } from '../model/observation';
import type { Token } from './lex';
import { PhraseTable } from './phraseTable';
import type { Sentence } from './sentences';
import { slug } from './slug';

const openers = new PhraseTable<true>();
for (const name of AREA_OPENERS) openers.add(name, true);
const provinces = new PhraseTable<string>();
for (const name of PROVINCES) provinces.add(name, name);

export interface Area {
  readonly area: string;
  readonly areaName?: string;
}

const HEAD_LINES = 8;

/**
 * The area that a briefing is about: the province whose office issued it or that its head names in a title. A place
 * where a meeting was held ("tại Huế") is none.
 */
export function areaOf(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Area {
  for (const sentence of sentences) {
    if (sentence.paragraph >= HEAD_LINES) break;
    for (let i = sentence.start; i < sentence.end; i++) {
      const opener = openers.match(tokens, i, sentence.end);
      if (!opener) continue;
      const at = i + opener.length;
      const province = provinces.match(tokens, at, sentence.end);
      if (province) return named(province.value);
      const name = capitalised(text, tokens, at, sentence.end);
      if (name && tokens[at - 1]!.key === 'tỉnh') return named(name);
      const initial = at < sentence.end ? tokens[at]! : undefined;
      // "TỈNH H.", "tỉnh X": an initial in capitals stands for the name.
      if (
        initial?.kind === 'word' &&
        initial.end - initial.start === 1 &&
        /\p{Lu}/u.test(text.slice(initial.start, initial.end)) &&
        tokens[i]!.key !== 'sở'
      )
        return named(`${text.slice(initial.start, initial.end)}.`);
    }
  }
  return { area: NATION };
}

/** The words in capitals or title case that follow "tỉnh": "TỈNH LÂM SƠN", "tỉnh Lâm Sơn". */
function capitalised(text: string, tokens: readonly Token[], at: number, end: number): string | undefined {
  const words: string[] = [];
  for (let i = at; i < end && words.length < 2; i++) {
    const word = text.slice(tokens[i]!.start, tokens[i]!.end);
    if (tokens[i]!.kind !== 'word' || !/^\p{Lu}/u.test(word)) break;
    words.push(word.charAt(0) + word.slice(1).toLowerCase());
  }
  return words.length === 2 ? words.join(' ') : undefined;
}

const named = (name: string): Area => {
  const prefix = ['Hà Nội', 'Hồ Chí Minh', 'Đà Nẵng', 'Hải Phòng', 'Cần Thơ', 'Huế'].includes(name)
    ? 'Thành phố'
    : 'Tỉnh';
  return { area: slug(`${prefix} ${name}`), areaName: `${prefix} ${name}` };
};
