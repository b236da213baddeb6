/** Spellings of one syllable: i for y. */
const SPELLINGS: Readonly<Record<string, string>> = {
  kì: 'kỳ',
  tỉ: 'tỷ',
  kĩ: 'kỹ',
  mĩ: 'mỹ',
  lí: 'lý',
  quí: 'quý',
  kí: 'ký',
  'đ/c': 'đc',
};

/** Tone on the second vowel of a final oa, oe, uy, as the newer orthography has it, to the first. */
const TONES: readonly (readonly [RegExp, string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
].map(([from, to]) => [new RegExp(`(?<!q)${from}$`, 'u'), to!] as const);

/**
 * One key for the spellings of a word: lower case, tone placement (`luỹ` as `lũy`) and i/y folded. Diacritics count:
 * `năm` is not `nam`.
 */
export function fold(word: string): string {
  let key = word.toLowerCase();
  for (const [from, to] of TONES) key = key.replace(from, to);
  return SPELLINGS[key] ?? key;
}
