import type { Language } from '../messages/types';
import { decodeText, isBinary } from './decodeText';
import type { Problem } from './session';
import { sayIn } from './views/view';

/** The texts of files that the user opened or dropped, and what the last unreadable one failed with. */
export async function textsOf(
  files: readonly File[],
  language: Language,
): Promise<{ texts: { name: string; text: string }[]; failed: Problem | undefined }> {
  const texts: { name: string; text: string }[] = [];
  let failed: Problem | undefined;
  for (const file of files) {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (isBinary(bytes)) throw new TypeError(sayIn(language)('file-failed'));
      texts.push({ name: file.name, text: decodeText(bytes) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failed = { code: 'file-unreadable', facts: { file: file.name, reason } };
    }
  }
  return { texts, failed };
}
