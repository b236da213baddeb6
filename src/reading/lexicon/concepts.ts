import { CONCEPTS } from '../../catalog/concepts';
import { FIELDS } from '../../catalog/concepts/fields';
import type { ConceptRow } from '../../catalog/types';
import type { Tokens } from './lexicon';

const actors = idsOf((row) => row.actor);
const carried = idsOf((row) => row.carried);
const heads = idsOf((row) => row.head);
const branches = idsOf((row) => row.branch);
const parts = idsOf((row) => row.part);
const sectorsOfConcepts = new Map(
  CONCEPTS.flatMap((row) => (row.sector ? [[row.id, row.sector] as const] : [])),
);
const fields = new Map(
  Object.entries(FIELDS).flatMap(([sector, ids]) => ids.map((id) => [id, sector] as const)),
);
const owners = idsOf((row) => row.sector !== undefined && row.actor);

function idsOf(has: (row: ConceptRow) => boolean | undefined): ReadonlySet<string> {
  return new Set(CONCEPTS.filter(has).map((row) => row.id));
}

export interface Concepts {
  /** Ids in the order of the text. */
  readonly ids: readonly string[];
  /** The first head: what is measured. */
  readonly head?: string;
}

export const NO_CONCEPTS: Concepts = { ids: [] };

/** The ids of both, each once. A noun phrase has so few that a list is faster than a set. */
export function union(a: readonly string[], b: readonly string[]): readonly string[] {
  let both: string[] | undefined;
  for (const id of b) if (!(both ?? a).includes(id)) (both ??= [...a]).push(id);
  return both ?? a;
}

/** The notions that a run of tokens names. */
export function conceptsIn(tokens: Tokens, start: number, end: number): Concepts {
  const { concepts } = tokens.lexicon;
  let ids: string[] | undefined;
  let head: string | undefined;
  for (let i = start; i < end;) {
    const found = concepts.match(tokens, i, end);
    if (found) {
      ids ??= [];
      for (const id of found.value.ids) if (!ids.includes(id)) ids.push(id);
      head ??= found.value.head;
    }
    i += found?.length ?? 1;
  }
  return ids ? { ids, head } : NO_CONCEPTS;
}

/** Both together; the first one's head, else the second's. */
export function joined(a: Concepts, b: Concepts): Concepts {
  if (b.ids.length === 0) return a;
  if (a.ids.length === 0) return b;
  return { ids: union(a.ids, b.ids), head: a.head ?? b.head };
}

/** `concepts` with the head of what was spoken of before, for a noun phrase that has none of its own. */
export function withHeadOf(concepts: Concepts, before: Concepts): Concepts {
  if (concepts.head || !before.head) return concepts;
  return { ids: union([before.head], concepts.ids), head: before.head };
}

/** Number of tokens of the notion named at a token; 0 for none. */
export const conceptLength = (tokens: Tokens, at: number, end: number): number =>
  tokens.lexicon.concepts.match(tokens, at, end)?.length ?? 0;

/** Token ranges of the heads in a run of tokens, in order. */
export function headsIn(
  tokens: Tokens,
  start: number,
  end: number,
): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let i = start; i < end;) {
    const phrase = tokens.lexicon.concepts.match(tokens, i, end);
    if (phrase?.value.head) found.push({ start: i, end: i + phrase.length });
    i += phrase?.length ?? 1;
  }
  return found;
}

/** The doers named here, else those of what was spoken of before. */
export function actorsOf(concepts: Concepts, before: Concepts | undefined): readonly string[] {
  const own = concepts.ids.filter((id) => actors.has(id));
  return own.length > 0 || !before ? own : before.ids.filter((id) => actors.has(id));
}

/** What measures nothing itself: doers, fields, qualities. */
export const qualitiesOf = ({ ids }: Concepts): Concepts => ({ ids: ids.filter((id) => !heads.has(id)) });

/** The qualities of a whole that its items share. */
export const carriedBy = (whole: Concepts): readonly string[] => whole.ids.filter((id) => carried.has(id));

/** Enterprises and branches of a sector: whose figures they are. */
export const branchesOf = (concepts: Concepts): readonly string[] =>
  concepts.ids.filter((id) => branches.has(id));

/** The enterprises among them. */
export const isOwner = (id: string): boolean => owners.has(id);

/** The sector of the enterprise or branch named. */
export function sectorOfConcepts(concepts: Concepts): string | undefined {
  for (const id of concepts.ids) {
    const sector = sectorsOfConcepts.get(id);
    if (sector !== undefined) return sector;
  }
  return undefined;
}

/** The sector that alone has one of these notions; none where one of them is of the sector that is spoken of. */
export function sectorOfField(concepts: Concepts, spoken: string | undefined): string | undefined {
  let sector: string | undefined;
  for (const id of concepts.ids) {
    const own = fields.get(id);
    if (own !== undefined && own === spoken) return undefined;
    sector ??= own;
  }
  return sector;
}

/** What tells a part from the whole and is not in the statistic's own name: "nhập khẩu", "của MobiFone". */
export function partBeyond(concepts: Concepts, named: string | undefined): string | undefined {
  let part: string | undefined;
  for (const id of concepts.ids)
    if (parts.has(id) && !(named ?? '').split(' ').includes(id))
      part = part === undefined ? id : `${part}-${id}`;
  return part;
}
