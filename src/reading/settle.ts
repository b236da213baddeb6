import type { Draft } from './figure/draft';

/** Two amounts speak of one thing when they differ by no more than rounding may. */
const FITS = 0.015;
/** A figure that the plan does not stand beside must fit much better: numbers meet by chance. */
const FITS_ANOTHER = 0.003;
/** A reading that is off by more than this is wrong, whatever the rounding. */
const FAILS = 0.05;

const off = (actual: number, expected: number): number =>
  Math.abs(actual - expected) / Math.max(Math.abs(expected), Number.MIN_VALUE);

/**
 * Lets arithmetic settle an ambiguous dot: "54 tỷ … dự toán 48.245 tỷ … vượt 12%" makes it 48,245. A number is read the
 * other way only when its first reading contradicts its neighbours and the other one fits them.
 */
export function settleNumbers(drafts: readonly Draft[]): void {
  const paragraphs = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const near = paragraphs.get(draft.paragraph);
    if (near) near.push(draft);
    else paragraphs.set(draft.paragraph, [draft]);
  }
  for (const near of paragraphs.values()) {
    for (const draft of near) if (draft.measure === 'target') settleTarget(draft, near);
    for (const draft of near) if (draft.measure === 'level') settleBase(draft, near);
  }
}

/** A plan's value against the result and the per cent of the plan that it makes. */
function settleTarget(target: Draft, near: readonly Draft[]): void {
  const plan = near.find(
    (draft) => draft.measure === 'plan' && Math.abs(near.indexOf(draft) - near.indexOf(target)) <= 2,
  );
  if (!plan || target.unit === '%') return;
  const levels = near.filter(
    (draft) => draft.measure === 'level' && draft.unit === target.unit && draft.status !== 'base',
  );
  const misfit = (level: Draft, value: number): number => off((level.value / value) * 100, plan.value);
  const own = levels.find(
    (level) =>
      level.subject.metric === target.subject.metric &&
      level.subject.sector === target.subject.sector &&
      level.area?.area === target.area?.area,
  );
  if (own && misfit(own, target.value) < FAILS) return;
  const other = target.quantity.other;
  for (const value of other === undefined ? [target.value] : [target.value, other]) {
    const level = levels.find(
      (candidate) => misfit(candidate, value) < (candidate === own ? FITS : FITS_ANOTHER),
    );
    if (!level) continue;
    if (value !== target.value) [target.value, target.settled] = [value, true];
    // The plan is of the figure that it fits.
    if (level !== own) {
      target.subject = { ...level.subject, indicator: target.subject.indicator };
      [plan.subject, plan.period] = [level.subject, level.period];
    }
    return;
  }
}

/** A level against its change and the base's value. */
function settleBase(level: Draft, near: readonly Draft[]): void {
  const same = near.filter(
    (draft) =>
      draft.subject.metric === level.subject.metric &&
      draft.subject.sector === level.subject.sector &&
      draft.area?.area === level.area?.area,
  );
  const change = same.find(
    (draft) => draft.measure === 'change' && draft.base && draft.period.code === level.period.code,
  );
  const base =
    change &&
    same.find(
      (draft) =>
        draft.measure === 'level' && draft.period.code === change.base!.code && draft.unit === level.unit,
    );
  if (!change || !base || base === level) return;
  const misfit = (a: number, b: number): number => off(a, b * (1 + change.value / 100));
  if (misfit(level.value, base.value) < FAILS) return;
  for (const draft of [level, base]) {
    const { other } = draft.quantity;
    if (other === undefined) continue;
    const fits = draft === level ? misfit(other, base.value) : misfit(level.value, other);
    if (fits < FITS) {
      [draft.value, draft.settled] = [other, true];
      return;
    }
  }
}
