import { refreshFindings, type Ledger } from '../ledger/ledger';
import { USER, type FindingRecord } from '../ledger/records';

/**
 * The ledger as it was before briefings were added, with everything that the user changed since: what is still as
 * adding left it goes back to what it was, what is not stays as the user made it.
 *
 * @param now the ledger as the workbook has it
 * @param after as adding left it
 * @param before as it was
 */
export function takeBack(now: Ledger, after: Ledger, before: Ledger): Ledger {
  const briefings = new Set(before.briefings.map(({ id }) => id));
  const isThere = ({ briefing }: { readonly briefing: string }): boolean =>
    briefing === USER || briefings.has(briefing);
  return refreshFindings({
    ...now,
    briefings: merge(now.briefings, after.briefings, before.briefings, ({ id }) => id),
    rows: merge(now.rows, after.rows, before.rows, ({ id }) => id).filter(isThere),
    findings: merge(now.findings, after.findings, before.findings, ({ id }) => id).flatMap(
      (finding) => (isThere(finding) ? finding : ownFinding(finding)) ?? [],
    ),
    texts: merge(now.texts, after.texts, before.texts, ({ briefing }) => briefing),
  });
}

/** What the user typed over a figure that is no more stays said; all else about it goes with it. */
const ownFinding = (finding: FindingRecord): FindingRecord | undefined =>
  finding.code === 'cell-not-a-number'
    ? { ...finding, briefing: USER, observations: [], sentenceText: '' }
    : undefined;

function merge<T>(
  now: readonly T[],
  after: readonly T[],
  before: readonly T[],
  idOf: (item: T) => string,
): T[] {
  const byId = (items: readonly T[]): ReadonlyMap<string, T> =>
    new Map(items.map((item) => [idOf(item), item]));
  const [current, left, former] = [byId(now), byId(after), byId(before)];
  const ids = new Set([...former.keys(), ...current.keys()]);
  return [...ids].flatMap((id) => {
    const item = current.get(id);
    const untouched = JSON.stringify(item) === JSON.stringify(left.get(id));
    return (untouched ? former.get(id) : item) ?? [];
  });
}
