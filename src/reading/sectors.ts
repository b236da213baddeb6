import { SECTORS } from '../catalog/sectors';
import type { Token } from './lex';
import { PhraseTable } from './phraseTable';

const names = new PhraseTable<string>();
for (const sector of SECTORS) for (const name of sector.names) names.add(name, sector.id);

export interface NamedSector {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The sector named at a token. */
export function sectorAt(tokens: readonly Token[], i: number, end: number): NamedSector | undefined {
  const found = names.match(tokens, i, end);
  return found && { id: found.value, start: i, end: i + found.length };
}

/** The sector that a noun phrase names; the whole industry only when it names no other. */
export function sectorIn(tokens: readonly Token[], start: number, end: number): NamedSector | undefined {
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
