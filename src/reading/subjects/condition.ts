import type { Source } from './makeSubject';
import { slug } from '../text/slug';
import type { Figure } from '../figure/window';

/** "5 nhà xuất bản thu trên 100 tỷ đồng": those that meet a condition are a part of all. */
export function conditionOf({ text, tokens }: Source, { right, quantity }: Figure): string | undefined {
  const bound = right.at(-1);
  if (bound?.kind !== 'cue' || (bound.cue !== 'over' && bound.cue !== 'under')) return undefined;
  if (quantity.dimension !== 'count' || tokens[bound.end]?.kind !== 'number') return undefined;
  if (!SCALES.has(tokens[bound.end + 1]?.key ?? '') || !VERBS.has(tokens[right[0]!.start]!.key))
    return undefined;
  if (right.some((item) => item.kind !== 'cue' && item.kind !== 'word')) return undefined;
  return slug(text.slice(tokens[right[0]!.start]!.start, tokens[bound.end + 1]!.end));
}
/** Of money, which a threshold is of: "trên 50% kế hoạch" is none. */
const SCALES = new Set(['tỷ', 'triệu', 'nghìn']);
const VERBS = new Set(['thu', 'có', 'đạt', 'nộp']);
