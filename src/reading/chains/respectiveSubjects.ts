import type { Period } from '../../model/period';
import { conceptLength, conceptsIn, isOwner, joined, type Concepts } from '../lexicon/concepts';
import { lastLevels, splitAtJoints } from './distribute';
import type { Draft, Subject } from '../figure/draft';
import { makeSubject } from '../subjects/makeSubject';
import type { Measured } from '../lexicon/metricTable';
import { nameOf, wordsOf } from '../subjects/names';
import { ownMetric } from '../subjects/ownMetric';
import type { Scene } from '../scene';
import { sectorAt, sectorIn } from '../lexicon/sectors';
import { type Figure, isEmpty, type TokenRange } from '../figure/window';

/** What one value of a chain is of. */
export interface Respective {
  readonly subject: Subject;
  /** That of the amount that it is said beside. */
  readonly period?: Period;
}

/** What the values of a chain are of, where their names are not just joined before them. */
export function respectiveSubjects(
  scene: Scene,
  figure: Figure,
  count: number,
  measured: Measured | undefined,
): readonly Respective[] | undefined {
  return isEmpty(figure.name)
    ? undefined
    : (sharedStatistic(scene, figure, count, measured) ?? pointedStatistics(scene, figure, count, measured));
}

/** "Ba lĩnh vực bưu chính, in và phát hành có lợi nhuận lần lượt là …": the statistic of all stands after their names. */
function sharedStatistic(
  scene: Scene,
  figure: Figure,
  count: number,
  measured: Measured | undefined,
): readonly Respective[] | undefined {
  const { tokens } = scene;
  const { start, end } = figure.name;
  let has = end - 2;
  while (has > start && tokens[has]!.key !== 'có') has--;
  if (has <= start) return undefined;
  const statistic = conceptsIn(tokens, has + 1, end);
  if (!statistic.head || conceptsIn(tokens, start, has).head) return undefined;
  const parts = splitAtJoints(tokens, { start, end: has }, true);
  if (parts.length !== count) return undefined;
  const words = wordsOf(scene, { start: has + 1, end });
  const found: Respective[] = [];
  for (const part of parts) {
    const named = withoutLead(scene, part);
    if (!named) return undefined;
    const concepts = joined(statistic, conceptsIn(tokens, named.start, named.end));
    const sector = sectorIn(tokens, named.start, named.end);
    const indicator = `${words} ${wordsOf(scene, named)}`;
    found.push({ subject: makeSubject(scene, figure, concepts, indicator, sector, measured) });
  }
  return found;
}

/** "Ba lĩnh vực | bưu chính": the name begins with the first word that is known. */
function withoutLead({ tokens }: Scene, { start, end }: TokenRange): TokenRange | undefined {
  for (let i = start; i < end; i++)
    if (sectorAt(tokens, i, end) || conceptLength(tokens, i, end) > 0) return { start: i, end };
  return undefined;
}

/**
 * "Kim ngạch nhập khẩu của hai nhóm hàng này lần lượt là …", "Các con số tương ứng của VNPT là … và …": the amounts before
 * once more, of another measure or another enterprise.
 */
function pointedStatistics(
  scene: Scene,
  figure: Figure,
  count: number,
  measured: Measured | undefined,
): readonly Respective[] | undefined {
  const group = measured ? groupPointedTo(scene, figure) : -1;
  if (!measured || group < 0) return undefined;
  const { tokens, context } = scene;
  const { start, end } = figure.name;
  const said = conceptsIn(tokens, start, end);
  const owner = said.ids.find(isOwner);
  if (!said.head && owner === undefined) return undefined;
  const levels = lastLevels(context.recent, count);
  const whose = owner === undefined ? '' : wordsOf(scene, ownerIn(scene, figure.name));
  return levels?.map((level) => ({
    subject: substituted(scene, level, said, owner, whose, measured, {
      start: nameOf(tokens, figure).start,
      end: group,
    }),
    period: level.period,
  }));
}

/** The subject of an amount with another measure ("nhập khẩu" for "xuất khẩu") or another enterprise in its place. */
function substituted(
  scene: Scene,
  { subject }: Draft,
  said: Concepts,
  owner: string | undefined,
  whose: string,
  measured: Measured,
  name: TokenRange,
): Subject {
  const { concepts } = subject;
  if (!said.head && owner !== undefined) {
    const indicator = `${subject.indicator} ${whose}`;
    const ids = [...concepts.ids.filter((id) => !isOwner(id)), owner];
    return { ...subject, concepts: { ids, head: concepts.head }, indicator, part: owner };
  }
  const kept = concepts.ids.filter((id) => id !== concepts.head && (!owner || !isOwner(id)));
  const all = joined(said, { ids: kept, head: said.head });
  const row = scene.tokens.lexicon.metrics.find(all, subject.sector, measured);
  const indicator = wordsOf(scene, name);
  const needs = row?.needs.split(' ') ?? [];
  // "nhập khẩu" of software, which the catalog does not know: no import of the whole industry.
  const unnamed = row && !kept.some((id) => needs.includes(id)) ? kept.join('-') : '';
  return {
    ...subject,
    concepts: all,
    indicator,
    row,
    metric: row?.id ?? ownMetric(indicator, measured),
    part: owner ?? (unnamed || subject.part),
  };
}

function ownerIn({ tokens }: Scene, { start, end }: TokenRange): TokenRange {
  for (let i = start; i < end;) {
    const found = tokens.lexicon.concepts.match(tokens, i, end);
    if (found?.value.ids.some(isOwner)) return { start: i, end: i + found.length };
    i += found?.length ?? 1;
  }
  return { start, end };
}

/** Where "hai nhóm hàng nói trên", "các con số tương ứng" begin, −1 for nowhere. */
function groupPointedTo({ tokens, start }: Scene, { name, quantity }: Figure): number {
  let from = name.start;
  while (from > start && name.start - from < LONGEST_POINTER && tokens[from - 1]!.kind === 'word') from--;
  let group = -1;
  for (let i = from; i < quantity.start; i++) {
    const { key } = tokens[i]!;
    if (GROUPS.has(key)) group = group < 0 ? i : group;
    else if (group >= 0 && (POINTERS.has(key) || (key === 'tương' && tokens[i + 1]?.key === 'ứng')))
      return group;
  }
  return -1;
}
/** "các con số tương ứng". */
const LONGEST_POINTER = 5;
const GROUPS = new Set(['hai', 'ba', 'bốn', 'các', 'những', 'số']);
const POINTERS = new Set(['này', 'trên', 'đó', 'ấy']);
