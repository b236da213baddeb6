/** Writes Vietnamese in the encodings of before Unicode, as their bytes look where they are taken for Latin-1. */

/** Small letters of TCVN 5712 VN3 with their bytes. */
const TCVN3_BYTES =
  'ă A8 â A9 ê AA ô AB ơ AC ư AD đ AE à B5 ả B6 ã B7 á B8 ạ B9 ằ BB ẳ BC ẵ BD ắ BE ặ C6 ầ C7 ẩ C8 ẫ C9 ấ CA ậ CB ' +
  'è CC ẻ CE ẽ CF é D0 ẹ D1 ề D2 ể D3 ễ D4 ế D5 ệ D6 ì D7 ỉ D8 ĩ DC í DD ị DE ò DF ỏ E1 õ E2 ó E3 ọ E4 ồ E5 ổ E6 ' +
  'ỗ E7 ố E8 ộ E9 ờ EA ở EB ỡ EC ớ ED ợ EE ù EF ủ F1 ũ F2 ú F3 ụ F4 ừ F5 ử F6 ữ F7 ứ F8 ự F9 ỳ FA ỷ FB ỹ FC ý FD ỵ FE ' +
  'Ă A1 Â A2 Ê A3 Ô A4 Ơ A5 Ư A6 Đ A7';

const tcvn3 = new Map<string, string>();
const cells = TCVN3_BYTES.split(' ');
for (let i = 0; i < cells.length; i += 2)
  tcvn3.set(cells[i]!, String.fromCharCode(parseInt(cells[i + 1]!, 16)));

/** Capitals with tones become small letters, which the fonts for capitals show as capitals. */
export const toTcvn3 = (text: string): string =>
  [...text.normalize('NFC')].map((c) => tcvn3.get(c) ?? tcvn3.get(c.toLowerCase()) ?? c).join('');

/** Marks of VNI: alone, with a circumflex, with a breve; a horn has letters of its own. */
const MARKS: Readonly<Record<string, string>> = {
  ...{ '\u0301': 'ù', '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' },
  ...{ '\u0302': 'â', '\u0302\u0301': 'á', '\u0302\u0300': 'à', '\u0302\u0309': 'å' },
  ...{ '\u0302\u0303': 'ã', '\u0302\u0323': 'ä', '\u0306': 'ê', '\u0306\u0301': 'é' },
  ...{ '\u0306\u0300': 'è', '\u0306\u0309': 'ú', '\u0306\u0303': 'ü', '\u0306\u0323': 'ë' },
};
const ALONE: Readonly<Record<string, string>> = { í: 'í', ì: 'ì', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', đ: 'ñ' };

function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const upper = small !== letter;
  const cased = (code: string): string => (upper ? code.toUpperCase() : code);
  if (ALONE[small]) return cased(ALONE[small]);
  const parts = [...small.normalize('NFD')];
  const base = parts[0]!;
  const shape = parts.find((part) => '\u0302\u0306\u031b'.includes(part)) ?? '';
  const tone = parts.slice(1).find((part) => part !== shape) ?? '';
  if (shape === '\u031b') return cased((base === 'o' ? 'ô' : 'ö') + (MARKS[tone] ?? ''));
  return parts.length === 1 ? letter : cased(base + MARKS[shape + tone]!);
}

export const toVni = (text: string): string => [...text.normalize('NFC')].map(vniLetter).join('');

const CP1258: Readonly<Record<string, string>> = {
  ...{ ă: 'ã', đ: 'ð', ơ: 'õ', ư: 'ý', Ă: 'Ã', Đ: 'Ð', Ơ: 'Õ', Ư: 'Ý' },
  ...{ '\u0300': 'Ì', '\u0309': 'Ò', '\u0303': 'Þ', '\u0301': 'ì', '\u0323': 'ò' },
};

/** The shape stays with the letter, the tone follows it. */
export const toWindows1258 = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) => {
      const parts = [...letter.normalize('NFD')];
      const tone = parts.slice(1).find((part) => '\u0300\u0301\u0303\u0309\u0323'.includes(part)) ?? '';
      const bare = parts
        .filter((part) => part !== tone)
        .join('')
        .normalize('NFC');
      return (CP1258[bare] ?? bare) + (CP1258[tone] ?? '');
    })
    .join('');

/** UTF-8 whose bytes are taken for Windows-1252. */
export const misreadUtf8 = (text: string): string =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) =>
      byte >= 0x80 && byte < 0xa0
        ? (['€', 'Ž'][[0x80, 0x8e].indexOf(byte)] ??
          new TextDecoder('windows-1252').decode(Uint8Array.of(byte)))
        : String.fromCharCode(byte),
    )
    .join('');
