import { isMark } from '../phrases/item';
import type { Tokens } from '../lexicon/lexicon';
import { isRelative, type PeriodPhrase } from '../periods/spec';
import type { Figure } from './window';

/** "(số liệu ngày 30/9/2021)", "(cập nhật tháng 8)": nothing but words of taking down before the period. */
export function periodOfData(tokens: Tokens, { right }: Figure): PeriodPhrase | undefined {
  let i = 1;
  while (i < right.length && OF_DATA.has(tokens[right[i]!.start]!.key)) i++;
  const item = right[i];
  return i > 1 && item?.kind === 'period' && isMark(right[i + 1], ')') ? item.phrase : undefined;
}
const OF_DATA = new Set(['số', 'liệu', 'cập', 'nhật', 'thống', 'kê', 'chốt']);

/** "xếp thứ 31/174 về chỉ số phát triển bưu chính (2IPD) năm 2024". */
export function periodOfRanking({ right }: Figure): PeriodPhrase | undefined {
  let depth = 0;
  for (let i = 0; i < right.length; i++) {
    const item = right[i]!;
    // "đứng thứ 45/182 (tháng 5/2021: thứ 59/180)": the period leads to the next place.
    if (item.kind === 'period')
      return isRelative(item.phrase) || isMark(right[i + 1], ':') ? undefined : item.phrase;
    if (item.kind === 'mark' && item.key === '(') depth++;
    else if (item.kind === 'mark' && item.key === ')' && depth > 0) depth--;
    else if (item.kind !== 'word' && depth === 0) return undefined;
  }
  return undefined;
}
