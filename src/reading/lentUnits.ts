import { isDenominator } from './accept';
import { conceptsIn } from './concepts';
import { lastLevels, withSharedUnit } from './distribute';
import type { Draft } from './draft';
import type { Scene } from './scene';
import { type Figure, isEmpty } from './window';

/** "từ 21,4 xuống 19,6 nghìn tỷ đồng": the unit after the second value is that of both. */
export function withUnitOfNext(scene: Scene, index: number): Figure {
  const pair = scene.figures.slice(index, index + 2);
  return pair.length === 2 ? withSharedUnit(pair)[0]! : pair[0]!;
}

/**
 * "396 sự cố (Phishing 142, Deface 171)", "57 nhà xuất bản, gồm 48 thuộc trung ương": an item counts what its whole does. A
 * number that would be more than the whole is no item of it.
 */
export function withUnitOfWhole(scene: Scene, figure: Figure): Figure {
  const { quantity } = figure;
  const { context, sentence } = scene;
  // "396 sự cố (142 Phishing, 171 Deface)": a kind of what is counted is no unit.
  const kind = quantity.guessed && figure.bracketed && isKind(scene, quantity.unitStart);
  if ((quantity.dimension !== 'none' && !kind) || quantity.of !== undefined || quantity.sign !== 0)
    return figure;
  if (!figure.bracketed && !context.whole) return figure;
  const named = kind || !isEmpty(figure.name) || !isEmpty(figure.noun);
  const listed =
    figure.bracketed || !named
      ? undefined
      : context.recent.findLast((draft) => draft.measure === 'level' && draft.subject === context.whole);
  const whole = listed ?? (named ? lastLevels(context.recent, 1)?.[0] : undefined);
  if (whole?.sentence !== sentence || whole.of !== undefined) return figure;
  // "42,5 tỷ USD doanh thu, gồm phần cứng 39,8 tỷ": the items are of the same money.
  if (whole.quantity.dimension === 'money' && whole.unit !== 'VND' && quantity.power >= 6)
    return quantity.value > whole.value
      ? figure
      : { ...figure, quantity: { ...quantity, unit: whole.unit, dimension: 'money' } };
  if (!isCounted(whole)) return figure;
  if (whole.unit.includes('/') || quantity.value > whole.value || isPlace(figure)) return figure;
  return { ...figure, quantity: { ...quantity, unit: whole.unit, dimension: 'count' } };
}

/** The noun after a number names a notion. */
function isKind({ tokens, sentence }: Scene, at: number): boolean {
  return conceptsIn(tokens, at, Math.min(at + 1, sentence.end)).ids.length > 0;
}

/** "bình quân 100 hộ dân sử dụng 311,9 thuê bao": the number is a density, counted by the one before it. */
export function withDenominator(scene: Scene, figure: Figure, before: Figure | undefined): Figure {
  const { quantity } = figure;
  if (quantity.dimension !== 'count' || figure.opensClause || !before || !isDenominator(scene.tokens, before))
    return figure;
  const { start, end } = before.quantity;
  const per = scene.text.slice(scene.tokens[start]!.start, scene.tokens[end - 1]!.end);
  return { ...figure, quantity: { ...quantity, unit: `${quantity.unit}/${per}` } };
}

/** "chứng thư số đang hoạt động: 1.312.554" counts by its statistic's unit. */
const isCounted = ({ quantity, unit, subject }: Draft): boolean =>
  quantity.dimension === 'count' ||
  (quantity.dimension === 'none' &&
    quantity.power < 9 &&
    subject.row !== undefined &&
    unit !== '%' &&
    unit !== 'VND' &&
    unit !== 'USD');

/** "(hạng 44)", "(thứ 8)" is no count. */
const isPlace = (figure: Figure): boolean =>
  figure.lead === 'place' || figure.run.some((item) => item.kind === 'cue' && item.cue === 'rank');
