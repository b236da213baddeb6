import { conceptsIn, joined } from '../lexicon/concepts';
import { partsOf } from '../chains/distribute';
import type { Subject } from '../figure/draft';
import { makeSubject } from './makeSubject';
import { wordsOf } from './names';
import type { Scene } from '../scene';
import { sectorIn } from '../lexicon/sectors';
import type { Figure } from '../figure/window';

/**
 * "Ba lĩnh vực xuất bản, in và phát hành có doanh thu lần lượt là …": one statistic of as many sectors as there are values.
 * Undefined where the words before "có" are no list of sectors.
 */
export function ofHolders(scene: Scene, figures: readonly Figure[]): readonly Subject[] | undefined {
  const { tokens } = scene;
  const { name } = figures[0]!;
  let has = name.end - 1;
  while (has > name.start && !HAVE.has(tokens[has]!.key)) has--;
  if (has <= name.start) return undefined;
  const statistic = { start: has + 1, end: name.end };
  const said = conceptsIn(tokens, statistic.start, statistic.end);
  const parts = said.head ? partsOf(tokens, { start: name.start, end: has }, figures.length) : undefined;
  const owned = parts?.map(({ start, end }) => conceptsIn(tokens, start, end));
  if (!owned || owned.some(({ ids }) => ids.length === 0)) return undefined;
  const sectors = parts?.map(({ start, end }) => sectorIn(tokens, start, end));
  return sectors?.map((sector, i) => {
    const figure = figures[i]!;
    const { dimension, unit } = figure.quantity;
    return makeSubject(
      scene,
      figure,
      joined(said, sector ? conceptsIn(tokens, sector.start, sector.end) : owned[i]!),
      `${wordsOf(scene, statistic)} ${wordsOf(scene, sector ?? parts![i]!)}`,
      sector,
      dimension === 'none' ? undefined : { dimension, unit },
    );
  });
}
const HAVE = new Set(['có', 'đạt']);
