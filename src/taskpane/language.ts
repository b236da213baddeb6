import type { Language } from '../messages/types';

/** The language for a display language such as `vi-VN` or `en-GB`: its primary subtag, English for all others. */
export const languageFor = (displayLanguage: string | undefined): Language =>
  /^vi\b/i.test(displayLanguage ?? 'vi') ? 'vi' : 'en';

const KEY = 'briefsheet.language';

/** Where browsers keep preferences; the part of `Storage` that is used. */
export type PreferenceStore = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Key of the preference. Office gives add-ins on the web a partition key, so that pages that share the origin in
 * other top-level sites do not share what is stored.
 */
export const languageKey = (partitionKey: string | undefined): string =>
  partitionKey ? `${partitionKey}.${KEY}` : KEY;

/** The language that the user chose earlier, if any; a store that refuses (privacy settings) is none. */
export function storedLanguage(
  store: PreferenceStore,
  partitionKey: string | undefined,
): Language | undefined {
  try {
    const value = store.getItem(languageKey(partitionKey));
    return value === 'vi' || value === 'en' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers the user's choice where the store allows it. */
export function storeLanguage(
  store: PreferenceStore,
  partitionKey: string | undefined,
  language: Language,
): void {
  try {
    store.setItem(languageKey(partitionKey), language);
  } catch {
    // The choice holds until the pane closes.
  }
}
