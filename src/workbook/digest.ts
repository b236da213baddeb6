import { DIGEST_LENGTH } from '../model/digest';

export { digest, DIGEST_LENGTH } from '../model/digest';

/** The digest at a place in a string of digests; empty where there is none. */
export const digestAt = (digests: string | undefined, index: number): string =>
  digests?.slice(index * DIGEST_LENGTH, (index + 1) * DIGEST_LENGTH) ?? '';
