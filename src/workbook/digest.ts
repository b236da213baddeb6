const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Characters of a digest. */
export const DIGEST_LENGTH = 4;

/**
 * Four letters that stand for a text: 24 bits of its FNV-1a hash. They tell whether what was written last time has
 * changed, where reading it back from every cell would cost more than the write.
 */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 24;
  let letters = '';
  for (let i = 0; i < DIGEST_LENGTH; i++) letters += LETTERS[(hash >>> (6 * i)) & 63];
  return letters;
}

/** The digest at a place in a string of digests; empty where there is none. */
export const digestAt = (digests: string | undefined, index: number): string =>
  digests?.slice(index * DIGEST_LENGTH, (index + 1) * DIGEST_LENGTH) ?? '';
