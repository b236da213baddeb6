import { isDenominator } from './accept';
import { conceptLength } from '../lexicon/concepts';
import type { Context } from '../context';
import { lastLevels, withSharedUnit } from '../chains/distribute';
import type { Draft, Subject } from './draft';
import { nameOf } from '../subjects/names';
import type { Scene } from '../scene';
import { type Figure, isEmpty } from './window';

/** "từ 21,4 xuống 19,6 nghìn tỷ đồng": the unit after the second value is that of both. */
export function withUnitOfNext(scene: Scene, index: number): Figure {
  const pair = scene.figures.slice(index, index + 2);
  return pair.length === 2 ? withSharedUnit(pair)[0]! : pair[0]!;
}

/** The unit of a bare number that the words or the figure before it say. */
export function withLentUnit(scene: Scene, figure: Figure, before: Figure | undefined): Figure {
  const lent = withUnitOfName(scene, withUnitOfWhole(scene, figure));
  if (lent !== figure || figure.quantity.power < 3 || figure.quantity.dimension !== 'none') return lent;
  return withUnitOfFrom(scene, withUnitOfShare(scene, figure, before));
}

/**
 * "396 sự cố (Phishing 142, Deface 171)", "57 nhà xuất bản, gồm 48 thuộc trung ương": an item counts what its whole does. A
 * number that would be more than the whole is no item of it.
 */
function withUnitOfWhole(scene: Scene, figure: Figure): Figure {
  const { quantity } = figure;
  const { context, sentence } = scene;
  if (isRateAgain(scene, figure))
    return { ...figure, quantity: { ...quantity, unit: '%', dimension: 'percent' } };
  // "396 sự cố (142 Phishing, 171 Deface)": a kind of what is counted is no unit.
  const inWhole = figure.bracketed || context.whole !== undefined;
  const kind = quantity.guessed && inWhole && isKind(scene, quantity.unitStart);
  if ((quantity.dimension !== 'none' && !kind) || quantity.of !== undefined || quantity.sign !== 0)
    return figure;
  if (!inWhole) return figure;
  const named = kind || !isEmpty(figure.name) || !isEmpty(figure.noun);
  const ofItems = figure.bracketed || !named || !context.whole ? undefined : wholeOf(context, context.whole);
  const whole = ofItems ?? (named ? lastLevels(context.recent, 1)?.[0] : undefined);
  if (!whole || whole.of !== undefined) return figure;
  // "… 3.085 sự cố. Xếp theo loại: Deface 1.369": the items may have a sentence or lines of their own.
  if (whole.sentence !== sentence && whole !== ofItems) return figure;
  // "42,5 tỷ USD doanh thu, gồm phần cứng 39,8 tỷ": the items are of the same money.
  if (whole.quantity.dimension === 'money' && whole.unit !== 'VND' && quantity.power >= 6)
    return quantity.value > whole.value
      ? figure
      : { ...figure, quantity: { ...quantity, unit: whole.unit, dimension: 'money' } };
  if (!isCounted(whole)) return figure;
  if (whole.unit.includes('/') || quantity.value > whole.value || isPlace(figure)) return figure;
  return { ...figure, quantity: { ...quantity, unit: whole.unit, dimension: 'count' }, lent: true };
}

/** "rút từ 15 triệu máy xuống 6,8 triệu": the new level is of what the one before it was. */
function withUnitOfFrom({ drafts, sentence }: Scene, figure: Figure): Figure {
  const from = drafts.at(-1);
  if (from?.sentence !== sentence || from.status !== 'base' || from.main || !isEmpty(figure.name))
    return figure;
  if (from.quantity.dimension !== 'count' || figure.quantity.power !== from.quantity.power) return figure;
  if (!figure.run.some((item) => item.kind === 'cue' && item.cue === 'to')) return figure;
  return { ...figure, quantity: { ...figure.quantity, unit: from.unit, dimension: 'count' } };
}

/** "thuê bao dùng smartphone chiếm 77,6%, tương ứng 96,1 triệu": the name of the share says what is counted. */
function withUnitOfShare({ tokens }: Scene, figure: Figure, before: Figure | undefined): Figure {
  const { quantity, run, name } = figure;
  if (before?.quantity.dimension !== 'percent' || !isEmpty(name)) return figure;
  if (!run.some((item) => item.kind === 'cue' && item.cue === 'alike')) return figure;
  const share = nameOf(tokens, before);
  const unit = isEmpty(share) ? undefined : tokens.lexicon.units.match(tokens, share.start, share.end);
  if (unit?.value.dimension !== 'count') return figure;
  return { ...figure, quantity: { ...quantity, unit: unit.value.id, dimension: 'count' } };
}

/** "… cáp quang: 75,8%, trong khi tháng 6 năm ngoái là 69,9": the same rate at another time. */
function isRateAgain({ context, sentence }: Scene, { quantity, name, run, noun }: Figure): boolean {
  if (quantity.dimension !== 'none' || quantity.power > 0 || Number.isInteger(quantity.value)) return false;
  const last = context.recent.at(-1);
  return (
    last?.sentence === sentence &&
    last.measure === 'level' &&
    last.unit === '%' &&
    isEmpty(name) &&
    isEmpty(noun) &&
    run.some((item) => item.kind === 'period')
  );
}

/** "số người sử dụng 36,5 triệu": the name says what is counted. */
function withUnitOfName({ text, tokens }: Scene, figure: Figure): Figure {
  const { quantity, name } = figure;
  if (quantity.dimension !== 'none' || quantity.of !== undefined || quantity.sign !== 0 || isEmpty(name))
    return figure;
  if (tokens[name.start - 1]?.key !== 'số' || isPlace(figure)) return figure;
  const unit = tokens.lexicon.units.match(tokens, name.start, name.end);
  if (unit?.value.dimension !== 'count') return figure;
  const end = name.start + unit.length;
  const id = unit.value.own ? unit.value.id : text.slice(tokens[name.start]!.start, tokens[end - 1]!.end);
  return { ...figure, quantity: { ...quantity, unit: id, dimension: 'count' } };
}

/** The figure of a whole: said in this paragraph, or before the lines of its items. */
const wholeOf = (context: Context, subject: Subject): Draft | undefined =>
  context.recent.findLast((draft) => draft.measure === 'level' && draft.subject === subject) ??
  (context.listed?.subject === subject ? context.listed : undefined);

/** The noun after a number names a notion. */
const isKind = ({ tokens, sentence }: Scene, at: number): boolean =>
  conceptLength(tokens, at, sentence.end) > 0;

/** "bình quân 100 hộ dân sử dụng 311,9 thuê bao": the number is a density, counted by the one before it. */
export function withDenominator(scene: Scene, figure: Figure, before: Figure | undefined): Figure {
  const { quantity } = figure;
  if (quantity.dimension !== 'count' || figure.opensClause || !before || !isDenominator(scene.tokens, before))
    return figure;
  const { start, end } = before.quantity;
  const per = scene.text
    .slice(scene.tokens[start]!.start, scene.tokens[end - 1]!.end)
    .replace('người dân', 'dân');
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
