import type { Item } from '../phrases/item';
import type { Figure } from './window';

const DASHES = new Set(['–', '-', '—']);

const isDash = (item: Item | undefined): boolean => item?.kind === 'mark' && DASHES.has(item.key);

/** "1.120 sự cố – gồm 410 lừa đảo, 390 mã độc – giảm 7,5%": the items between dashes are over before the number. */
export function closesDashes(items: readonly Item[], { at, run }: Figure): boolean {
  let i = at - 1 - run.length;
  if (!isDash(items[i])) return false;
  while (--i > 0) {
    const item = items[i]!;
    if (item.kind === 'cue' && item.cue === 'within') return isDash(items[i - 1]);
  }
  return false;
}
