const DASH = 45;
/** Vietnamese letters stand below. */
const TABLE_SIZE = 0x1f00;
/** ASCII letter or digit of every letter, 0 for what is none. */
const ascii = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => plain(String.fromCharCode(code)));

function plain(char: string): number {
  const base = char.normalize('NFD').charAt(0).toLowerCase();
  return /[a-z0-9]/.test(base) ? base.charCodeAt(0) : base === 'đ' ? 'd'.charCodeAt(0) : 0;
}

/** ASCII words joined by hyphens, for ids: `Tỉnh Hà Giang` is `tinh-ha-giang`. */
export function slug(text: string): string {
  const codes: number[] = [];
  for (const char of text.normalize('NFC')) {
    const code = char.charCodeAt(0);
    const letter = code < TABLE_SIZE ? ascii[code]! : 0;
    if (letter !== 0) codes.push(letter);
    else if (codes.length > 0 && codes.at(-1) !== DASH) codes.push(DASH);
  }
  if (codes.at(-1) === DASH) codes.pop();
  return String.fromCharCode(...codes);
}
