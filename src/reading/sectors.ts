import type { Tokens } from './lexicon';

export interface NamedSector {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The sector named at a token. */
export function sectorAt(tokens: Tokens, i: number, end: number): NamedSector | undefined {
  const found = tokens.lexicon.sectors.match(tokens, i, end);
  return found && { id: found.value, start: i, end: i + found.length };
}

/** The sector that a noun phrase names; the whole industry only when it names no other. */
export function sectorIn(tokens: Tokens, start: number, end: number): NamedSector | undefined {
  let whole: NamedSector | undefined;
  for (let i = start; i < end; i++) {
    const found = sectorAt(tokens, i, end);
    if (!found) continue;
    if (found.id !== 'industry') return found;
    whole ??= found;
    i = found.end - 1;
  }
  return whole;
}
