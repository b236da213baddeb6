import { branchesOf, conceptsIn, isOwner, union, type Concepts } from '../lexicon/concepts';
import { sectorIn } from '../lexicon/sectors';
import type { Source } from './makeSubject';
import type { Figure } from '../figure/window';

/** What every enterprise and branch has. */
const THEIRS = new Set('revenue net profit budget labour investment exports value-added'.split(' '));
/** What operators have besides. */
const OPERATORS = new Set('subscribers stations market-share customers users'.split(' '));

/**
 * The enterprise or branch whose figure it is, when its own words do not say: "Với VNPT, … lợi nhuận đạt …; doanh thu …",
 * "doanh thu ngành in …, lợi nhuận …".
 * @param nameStart first token of the words that name the figure
 */
export function withBranch(source: Source, figure: Figure, concepts: Concepts, nameStart: number): Concepts {
  const { head } = concepts;
  if (!head || branchesOf(concepts).length > 0) return concepts;
  const theirs = THEIRS.has(head);
  if (!theirs && !OPERATORS.has(head)) return concepts;
  const found = concepts.ids.includes('the-company')
    ? ownersSpokenOf(source)
    : branchesBefore(source, figure, nameStart).filter((id) => theirs || isOwner(id));
  const theirsAll = found.length > 0 ? found : source.context.owners;
  if (theirsAll.length === 0 || saysSector(source, figure, nameStart)) return concepts;
  return { ids: union(concepts.ids, theirsAll), head };
}

/** "Tổng công ty nộp ngân sách …": the enterprise that the paragraph spoke of last. */
function ownersSpokenOf({ context }: Source): readonly string[] {
  for (let i = context.recent.length - 1; i >= 0; i--) {
    const found = branchesOf(context.recent[i]!.subject.concepts).filter(isOwner);
    if (found.length > 0) return found;
  }
  return [];
}

function branchesBefore(
  { tokens, context, start }: Source,
  { opensSentence, quantity }: Figure,
  nameStart: number,
): readonly string[] {
  if (!opensSentence) {
    const last = context.recent.at(-1);
    const same = last !== undefined && last.quantity.start >= start;
    return same && context.subject ? branchesOf(context.subject.concepts) : [];
  }
  // "Theo VNPT, …": who says it.
  const end = Math.min(nameStart, quantity.start);
  if (end <= start || tokens[start]!.key === 'theo') return [];
  return branchesOf(conceptsIn(tokens, start, end)).filter(isOwner);
}

/** "doanh thu toàn ngành": the figure's own words say whose it is. */
const saysSector = ({ tokens }: Source, { quantity }: Figure, nameStart: number): boolean =>
  nameStart > 0 && sectorIn(tokens, nameStart, quantity.start) !== undefined;
