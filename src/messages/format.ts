import type { Facts, Language, Message } from './types';

/** The message in a language with its placeholders filled; numbers in the language's own writing. */
export function format(message: Message, language: Language, facts: Facts = {}): string {
  return message[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = facts[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatNumber(value, language) : value;
  });
}

const FORMATS: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 }),
};

/** `5.775` in Vietnamese, `5,775` in English; at most two decimals. */
export const formatNumber = (value: number, language: Language): string => FORMATS[language].format(value);
