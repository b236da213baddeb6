import type { Scratch } from './scratch';

/**
 * A belief of docs/excel-assumptions.md, by its id there, with what shows on a scratch sheet whether it holds.
 * What it says in words is in messages/selfcheck.ts.
 */
export interface Check {
  readonly id: string;
  /** The requirement set that it speaks of, where that is newer than the add-in's minimum. */
  readonly needs?: '1.14' | '1.15';
  /** Throws {@link Disproof} where Excel does something else; any other error disproves the belief, too. */
  readonly run: (scratch: Scratch) => Promise<void>;
}

/** Excel did something else than what is believed. */
export class Disproof extends Error {
  constructor(
    readonly expected: unknown,
    readonly seen: unknown,
  ) {
    super(`expected ${JSON.stringify(expected)}, saw ${JSON.stringify(seen)}`);
    this.name = 'Disproof';
  }
}

/**
 * Compares as JSON: numbers, texts, truth values, `null` and lists of them.
 *
 * @throws Disproof where the two differ
 */
export function expectSame(seen: unknown, expected: unknown): void {
  if (JSON.stringify(seen) !== JSON.stringify(expected)) throw new Disproof(expected, seen);
}

/** @throws Disproof saying what was seen instead of what is described */
export function expectThat(holds: boolean, expected: string, seen: unknown): void {
  if (!holds) throw new Disproof(expected, seen);
}
