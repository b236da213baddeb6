const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Characters of a digest. */
export const DIGEST_LENGTH = 4;

/** Four letters that stand for a text: 24 bits of its FNV-1a hash. They tell whether a text has changed. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 24;
  let letters = '';
  for (let i = 0; i < DIGEST_LENGTH; i++) letters += LETTERS[(hash >>> (6 * i)) & 63];
  return letters;
}
