import { ERRORS } from '../messages/errors';
import type { Facts, Language } from '../messages/types';
import type { ErrorCode } from '../model/errors';
import type { Problem } from './session';

export interface Notice extends Problem {
  readonly language: Language | undefined;
}

/** The address of the notice for a problem, relative to the page that opens it. */
export function noticeAddress({ code, facts }: Problem, language: Language): string {
  const query = new URLSearchParams({ code, language });
  for (const [name, value] of Object.entries(facts)) query.set(`fact.${name}`, String(value));
  return `notice.html?${query.toString()}`;
}

/** Reads a notice's address back; an unknown code is a failure of Excel's. */
export function parseNotice(search: string): Notice {
  const query = new URLSearchParams(search);
  const code = query.get('code') ?? '';
  const language = query.get('language');
  const facts: Record<string, string> = {};
  for (const [name, value] of query) {
    if (name.startsWith('fact.')) facts[name.slice('fact.'.length)] = value;
  }
  return {
    ...(isErrorCode(code) ? { code, facts } : unknown(code)),
    language: language === 'vi' || language === 'en' ? language : undefined,
  };
}

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(ERRORS, code);

const unknown = (code: string): { code: ErrorCode; facts: Facts } => ({
  code: 'excel-failed',
  facts: { code },
});
