/**
 * The text of a dropped .txt file: UTF-8, UTF-16 with its byte order mark, else windows-1258, the Vietnamese code
 * page of older Windows. Legacy fonts' encodings (TCVN3, VNI) come out as their Latin letters, which reading knows.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(looksWindows1258(bytes) ? 'windows-1258' : 'windows-1252')
      .decode(bytes)
      .normalize('NFC');
  }
}

/**
 * "đ" tells the encodings apart, since every Vietnamese text has it and its bytes mean rare signs elsewhere: 0xF0 in
 * windows-1258, 0xAE (®) in TCVN3, 0xF1 (ñ) in VNI.
 */
function looksWindows1258(bytes: Uint8Array): boolean {
  const count = (byte: number): number => bytes.reduce((sum, one) => sum + (one === byte ? 1 : 0), 0);
  return count(0xf0) > count(0xae) + count(0xf1);
}

/** True for bytes that are no text at all (Word, PDF, pictures): text files hold no NUL outside UTF-16. */
export const isBinary = (bytes: Uint8Array): boolean =>
  !(bytes[0] === 0xff && bytes[1] === 0xfe) &&
  !(bytes[0] === 0xfe && bytes[1] === 0xff) &&
  bytes.subarray(0, 4096).includes(0);
