/** First consonants of Vietnamese syllables. */
const ONSET = '(?:b|ch?|d|đ|gh|gi?|h|kh?|l|m|ngh?|nh?|ph?|qu?|r|s|th?|tr|v|x)?';

/** Vowels with the last consonants that they may have. */
const RIME = [
  'a(?:ch|i|m|ng|nh|n|o|p|c|t|u|y)?',
  'ă(?:c|m|ng|n|p|t)',
  'â(?:c|m|ng|n|p|t|u|y)',
  'e(?:c|m|ng|n|o|p|t)?',
  'ê(?:ch|m|nh|n|p|t|u)?',
  'i(?:a|ch|m|nh|n|p|t|u|ê(?:c|m|ng|n|p|t|u))?',
  'o(?:a(?:ch|ng|nh|[cimnopty])?|ă(?:ng|[cmnt])|e(?:[not])?|oc|ong|ng|[cimnpt])?',
  'ô(?:ng|[cimnpt])?',
  'ơ[imnpt]?',
  'u(?:a|â(?:ng|[cnty])|ê(?:ch|nh|[nt])?|ơ|ô(?:ng|[cimnt])|y(?:a|ê[nt]|ch|nh|[tup])?|ng|[cimnpt])?',
  'ư(?:a|ơ(?:ng|[cimnptu])|ng|[cimntu])?',
  'y(?:ê(?:ng|[mntu]))?',
].join('|');

const SYLLABLE = new RegExp(`^${ONSET}(?:${RIME})$`, 'u');
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a word is spelled as a Vietnamese syllable may be: one tone at most, known vowels and consonants. */
export function isSyllable(word: string): boolean {
  let tones = 0;
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(TONES, () => (tones++, ''))
    .normalize('NFC');
  return tones <= 1 && SYLLABLE.test(plain);
}
