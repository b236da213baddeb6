import type { Tokens } from './lexicon';

export interface NamedSector {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Three fields or more are named together: "bưu chính, viễn thông, công nghiệp công nghệ số". */
  readonly several?: boolean;
}

/** The sector named at a token. */
export function sectorAt(tokens: Tokens, i: number, end: number): NamedSector | undefined {
  const found = tokens.lexicon.sectors.match(tokens, i, end);
  if (!found || (found.length < 3 && isVerb(tokens, i))) return undefined;
  return { id: found.value, start: i, end: i + found.length };
}

/** "máy in", "sách in", "SIM phát hành": printing and issuing name a field only as one of those that words such as "ngành" go before. */
function isVerb(tokens: Tokens, i: number): boolean {
  const { key } = tokens[i]!;
  if (key !== 'in' && (key !== 'phát' || tokens[i + 1]?.key !== 'hành')) return false;
  const before = tokens[i - 1];
  return before !== undefined && before.kind === 'word' && !FIELD_WORDS.has(before.key);
}
/** Last words of "lĩnh vực", "doanh thu", "cơ sở", "doanh nghiệp", "công nghiệp", "hoạt động", "dịch vụ", "thị trường", "lợi nhuận". */
const FIELD_WORDS = new Set(
  'vực ngành thu sở nghiệp động vụ trường nhuận mảng khối nghề về và của'.split(' '),
);

/** The sector that a noun phrase names; the whole industry only when it names no other. */
export function sectorIn(tokens: Tokens, start: number, end: number): NamedSector | undefined {
  let whole: NamedSector | undefined;
  for (let i = start; i < end; i++) {
    const found = sectorAt(tokens, i, end);
    if (!found) continue;
    if (found.id !== 'industry')
      return isWhole(tokens, found, end) ? { ...found, id: 'industry', several: true } : found;
    whole ??= found;
    i = found.end - 1;
  }
  return whole;
}

/** "ba lĩnh vực bưu chính, viễn thông, công nghiệp CNTT": three and more together are the whole industry. */
function isWhole(tokens: Tokens, first: NamedSector, end: number): boolean {
  const ids = new Set([first.id]);
  let at = first.end;
  while (at + 1 < end && JOINTS.has(tokens[at]!.key)) {
    const next = sectorAt(tokens, at + 1, end);
    if (!next) break;
    ids.add(next.id);
    at = next.end;
  }
  return ids.size >= 3;
}

const JOINTS = new Set([',', 'và', '-', '–', '&', ';']);
