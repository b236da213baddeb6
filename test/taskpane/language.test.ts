import { languageFor, languageKey, storedLanguage, storeLanguage } from '../../src/taskpane/language';

test.each([
  ['vi-VN', 'vi'],
  ['vi', 'vi'],
  ['VI-vn', 'vi'],
  ['en-US', 'en'],
  ['fr-FR', 'en'],
  ['vie-x', 'en'],
  [undefined, 'vi'],
])('display language %s gives %s', (display, language) => {
  expect(languageFor(display)).toBe(language);
});

test('a choice is kept under the partition that Office names', () => {
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  expect(storedLanguage(store, 'site-1')).toBeUndefined();
  storeLanguage(store, 'site-1', 'en');
  expect([...kept]).toEqual([[languageKey('site-1'), 'en']]);
  expect(languageKey('site-1')).toMatch(/^site-1/);
  expect(storedLanguage(store, 'site-1')).toBe('en');
  expect(storedLanguage(store, undefined)).toBeUndefined();
});

test('a store that refuses is no choice and no error', () => {
  const refuse = (): never => {
    throw new Error('denied');
  };
  const store = { getItem: refuse, setItem: refuse };
  expect(storedLanguage(store, undefined)).toBeUndefined();
  expect(() => storeLanguage(store, undefined, 'vi')).not.toThrow();
});
