import type { Period } from '../../model/period';
import { baseBy } from './bases';
import type { Draft, Subject } from './draft';
import { isMark, type Item } from '../phrases/item';
import { scaled } from '../phrases/numbers';
import { resolveBase } from '../periods/resolve';
import { roleOf, type Role } from './role';
import type { Scene } from '../scene';
import { type Figure, isEmpty } from './window';

/** An amount and a change differ by no more than rounding makes them. */
const WITHIN = 0.3;

/**
 * "9.830 tỷ đồng (8.127 tỷ đồng), tăng 21%": the amount that stands alone in brackets right behind a level is that of the
 * base, where the text says so of its brackets or the change behind it comes out so.
 */
export function baseInBracket(
  scene: Scene,
  index: number,
  role: Role,
): { figure: Figure; level: Draft; base: Period } | undefined {
  const { context } = scene;
  const { note } = context;
  if (note !== undefined && note.are !== 'bases') return undefined;
  const level = role.measure === 'level' ? levelBefore(scene, index) : undefined;
  if (!level) return undefined;
  const figure = likeBefore(scene.figures[index]!, level);
  if (!figure) return undefined;
  const base =
    note?.are === 'bases'
      ? resolveBase(note.of, level.period, context.briefing)
      : provenBase(scene, index, figure.quantity.value, level);
  return base && base.end < level.period.end ? { figure, level, base } : undefined;
}

/** "5.200 tỷ đồng (12%)" in a text that says of its brackets that they are changes, plans or what was reached of them. */
export function roleInBracket(scene: Scene, index: number, role: Role): Role {
  const { note } = scene.context;
  if (!note || note.are === 'bases' || role.measure !== 'level') return role;
  const level = levelBefore(scene, index);
  if (!level) return role;
  const { dimension } = scene.figures[index]!.quantity;
  const { value } = role;
  if (note.are === 'targets')
    return dimension === level.quantity.dimension ? { measure: 'target', value } : role;
  if (dimension !== 'percent' || level.unit === '%') return role;
  return note.are === 'completion'
    ? { measure: 'plan', value }
    : { measure: 'change', value, comparison: note.against };
}

/** The level right before the bracket that holds nothing but this amount. */
function levelBefore({ context, figures, items, sentence }: Scene, index: number): Draft | undefined {
  const { opensBracket, at, noun, right, quantity } = figures[index]!;
  const before = figures[index - 1];
  if (!before || !opensBracket || quantity.of !== undefined || !isEmpty(noun)) return undefined;
  if (!isMark(items[at - 1], '(') || !isMark(right[0], ')') || before.right[0] !== items[at - 1])
    return undefined;
  const last = context.recent.at(-1);
  return last?.measure === 'level' &&
    last.sentence === sentence &&
    last.quantity.from === before.quantity.from &&
    !last.unit.includes('/')
    ? last
    : undefined;
}

/** The amount in the unit of the level, which it may leave out: "49.710 tỷ đồng (46.240)"; nothing where it has another one. */
function likeBefore(figure: Figure, level: Draft): Figure | undefined {
  const { quantity } = figure;
  const { unit, dimension, power } = level.quantity;
  if (quantity.dimension === dimension)
    return dimension !== 'money' || quantity.unit === unit ? figure : undefined;
  if (quantity.dimension !== 'none') return undefined;
  if (quantity.power > 0 || power === 0) return { ...figure, quantity: { ...quantity, unit, dimension } };
  const value = scaled(String(quantity.value), power);
  const other = quantity.other === undefined ? undefined : scaled(String(quantity.other), power);
  return { ...figure, quantity: { ...quantity, unit, dimension, power, value, other } };
}

/** The period that the next change is against, where it comes out of the level and the amount in brackets. */
function provenBase(scene: Scene, index: number, value: number, level: Draft): Period | undefined {
  const next = scene.figures[index + 1];
  if (!next || !isEmpty(next.name) || next.quantity.dimension !== 'percent' || value === 0) return undefined;
  const role = roleOf(next);
  if (role?.measure !== 'change' || role.value === 0) return undefined;
  if (Math.abs((100 * level.value) / value - 100 - role.value) > WITHIN) return undefined;
  const { context } = scene;
  const said = role.comparison?.with === 'periods' ? role.comparison.periods[0] : undefined;
  return said ? resolveBase(said, level.period, context.briefing) : baseBy(context.relation, level.period);
}

/** "13,6 triệu thuê bao (riêng FTTH 12,1 triệu, tăng 14%)": within a bracket what goes on is of the item just named. */
export function itemOfBracket(
  { figures, items, context }: Scene,
  index: number,
  { measure }: Role,
): Subject | undefined {
  const figure = figures[index]!;
  const last = context.recent.at(-1);
  if (!figure.bracketed || !last || last.main || !isEmpty(figure.name)) return undefined;
  if (measure === 'level' && (figure.quantity.dimension !== 'percent' || !isEmpty(figure.noun)))
    return undefined;
  const before = figures[index - 1];
  if (before?.quantity.start !== last.quantity.start) return undefined;
  for (let i = before.at + 1; i < figure.at; i++) if (isBoundary(items[i]!)) return undefined;
  return last.subject;
}

const isBoundary = (item: Item): boolean => item.kind === 'mark' && (item.key === ')' || item.key === ';');
