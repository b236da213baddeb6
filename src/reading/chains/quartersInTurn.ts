import { dateOf, quarter, type Period } from '../../model/period';
import type { Tokens } from '../lexicon/lexicon';

const NUMBERS = new Map([
  ['hai', 2],
  ['2', 2],
  ['ba', 3],
  ['3', 3],
  ['bốn', 4],
  ['4', 4],
]);
/** Between "bốn quý" and the first value stand few words. */
const NEAR = 8;

/**
 * "doanh thu của bốn quý lần lượt là 6,2; 4,5; …": the first quarters of the year that is spoken of, one for each value.
 * @param at token of the first value
 */
export function quartersInTurn(
  tokens: Tokens,
  at: number,
  count: number,
  spokenOf: Period,
): readonly Period[] | undefined {
  for (let i = at - 1; i > 0 && i > at - NEAR; i--) {
    if (tokens[i]!.key !== 'quý') continue;
    if (NUMBERS.get(tokens[i - 1]!.key) !== count) return undefined;
    const { year } = dateOf(spokenOf.end);
    const quarters = Array.from({ length: count }, (_, q) => quarter(year, q + 1));
    return quarters.at(-1)!.end <= spokenOf.end ? quarters : undefined;
  }
  return undefined;
}
