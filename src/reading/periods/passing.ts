import type { Tokens } from '../lexicon';
import type { PeriodPhrase } from './spec';

/** How far before a period the word that it is likened with stands. */
const NEAR = 6;
const LIKE = new Set(['như', 'giống', 'đúng', 'tự']);
const STOPS = new Set([',', ';', '.', ':', '(', ')']);

/**
 * "Theo công bố tháng 10/2021 của UPU", "mà ITU phát hành hồi tháng 8": when something came out, not what it is about.
 * It is the period of a figure only where its sentence has no other, and frames nothing.
 */
export function isPublication(tokens: Tokens, { start }: PeriodPhrase): boolean {
  let i = start - 1;
  while (i > 0 && BETWEEN.has(tokens[i]!.key)) i--;
  return i > 0 && OUT.get(tokens[i]!.key) === tokens[i - 1]!.key;
}
const BETWEEN = new Set(['hồi', 'vào', 'trong', 'ngày', 'cuối', 'đầu', 'giữa', 'mới', 'nhất']);
/** Second words of "công bố", "phát hành", each with its first. */
const OUT = new Map([
  ['bố', 'công'],
  ['hành', 'phát'],
]);

/** "vẫn đúng những cái tên của năm 2022", "như năm 2021": another year that something is like. */
export function isLikened(tokens: Tokens, { start }: PeriodPhrase): boolean {
  for (let i = start - 1; i >= 0 && i >= start - NEAR; i--) {
    const { key } = tokens[i]!;
    if (STOPS.has(key)) return false;
    if (LIKE.has(key)) return key !== 'tự' || tokens[i - 1]?.key === 'tương';
  }
  return false;
}
