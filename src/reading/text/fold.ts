/** Spellings of one syllable: i for y. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['kì', 'kỳ'],
  ['tỉ', 'tỷ'],
  ['kĩ', 'kỹ'],
  ['mĩ', 'mỹ'],
  ['lí', 'lý'],
  ['quí', 'quý'],
  ['kí', 'ký'],
  ['đ/c', 'đc'],
]);

/** Tone on the second vowel of a final oa, oe, uy, as the newer orthography has it, to the first. */
const TONES: ReadonlyMap<string, string> = new Map([
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
]);

/**
 * One key for the spellings of a word: lower case, tone placement (`luỹ` as `lũy`) and i/y folded. Diacritics count:
 * `năm` is not `nam`.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  const { length } = lower;
  const final = length > 1 ? TONES.get(lower.slice(-2)) : undefined;
  // "quý": its u belongs to the q.
  const key = final && lower.charAt(length - 3) !== 'q' ? lower.slice(0, -2) + final : lower;
  return SPELLINGS.get(key) ?? key;
}
