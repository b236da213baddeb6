/** One for one, or a letter and the mark written after it. */
type Codes = ReadonlyMap<string, string>;

const zip = (from: string, to: string): (readonly [string, string])[] => {
  const target = [...to];
  return [...from].map((code, i) => [code, target[i]!] as const);
};

/**
 * TCVN 5712:1993 VN3, the code of the ABC fonts (.VnTime), as its bytes look in Latin-1: "®¹t" is "đạt". It has no
 * capitals with tones: its fonts for capitals (.VnTimeH) show small letters as capitals. "ư" is the soft hyphen.
 */
export const TCVN3: Codes = new Map([
  ...zip('¡¢£¤¥¦§', 'ĂÂÊÔƠƯĐ'),
  ...zip('¨©ª«¬\u00ad®', 'ăâêôơưđ'),
  ...zip('µ¶·¸¹', 'àảãáạ'),
  ...zip('»¼½¾Æ', 'ằẳẵắặ'),
  ...zip('ÇÈÉÊË', 'ầẩẫấậ'),
  ...zip('ÌÎÏÐÑ', 'èẻẽéẹ'),
  ...zip('ÒÓÔÕÖ', 'ềểễếệ'),
  ...zip('×ØÜÝÞ', 'ìỉĩíị'),
  ...zip('ßáâãä', 'òỏõóọ'),
  ...zip('åæçèé', 'ồổỗốộ'),
  ...zip('êëìíî', 'ờởỡớợ'),
  ...zip('ïñòóô', 'ùủũúụ'),
  ...zip('õö÷øù', 'ừửữứự'),
  ...zip('úûüýþ', 'ỳỷỹýỵ'),
]);

const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031b';

/** Both cases of pairs of a letter with a mark. */
const bothCases = (pairs: readonly (readonly [string, string])[]): (readonly [string, string])[] =>
  pairs.flatMap(([from, to]) => [
    [from, to.normalize('NFC')] as const,
    [from.charAt(0).toUpperCase() + from.slice(1), to.normalize('NFC').toUpperCase()] as const,
    [from.toUpperCase(), to.normalize('NFC').toUpperCase()] as const,
  ]);

const marked = (letter: string, base: string, marks: string, shape: string): (readonly [string, string])[] =>
  [...marks].map((mark, i) => [letter + mark, base + shape + (TONES[i] ?? '')] as const);

/** VNI for Windows, the code of the VNI fonts: the mark of a vowel is a letter after it. "ñaït" is "đạt". */
export const VNI: Codes = new Map(
  bothCases([
    ...['a', 'e', 'o', 'u', 'y'].flatMap((letter) => marked(letter, letter, 'øùûõï', '')),
    ...['a', 'e', 'o'].flatMap((letter) => marked(letter, letter, 'àáåãäâ', CIRCUMFLEX)),
    ...marked('a', 'a', 'èéúüëê', BREVE),
    ...marked('ô', 'o', 'øùûõï', HORN),
    ...marked('ö', 'u', 'øùûõï', HORN),
    ['ô', 'ơ'],
    ['ö', 'ư'],
    ['ñ', 'đ'],
    ...zip('ìíæóòî', 'ìíỉĩịỵ'),
  ]),
);

/** Windows code page 1258 as its bytes look in Latin-1: "ðaòt" is "đạt"; the tone is a letter after the vowel. */
export const WINDOWS_1258: Codes = new Map([
  ...zip('ÃãÐðÕõÝý', 'ĂăĐđƠơƯư'),
  ...zip('ÌìÒÞò', '\u0300\u0301\u0309\u0303\u0323'),
]);

/** The bytes 0x80 to 0x9f of Windows code page 1252, in which UTF-8 is most often misread. */
export const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
