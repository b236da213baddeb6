import { ANSWERING, CENTRES, DEPARTMENT_WORDS, DEPARTMENTS, SPEAKERS } from '../../catalog/departments';
import { conceptsIn, sectorOfConcepts } from '../lexicon/concepts';
import { skipBullet, type Heading } from './headings';
import type { Tokens } from '../lexicon/lexicon';
import { PhraseTable } from '../lexicon/phraseTable';
import { sectorAt, sectorIn } from '../lexicon/sectors';
import type { Sentence } from '../text/sentences';

const speakers = new PhraseTable<'asks' | 'answers'>([
  ['asks', SPEAKERS.asks],
  ['answers', SPEAKERS.answers],
]);
const departmentWords = new PhraseTable([[true, DEPARTMENT_WORDS]]);
const departments = new PhraseTable(DEPARTMENTS);
const centres = new PhraseTable(CENTRES);
const answering = new PhraseTable([[true, ANSWERING]]);

/** A label has no more words. */
const LONGEST = 24;

/** Who speaks in a line, and what it is about. */
export interface SpeakerLabel {
  /** First token of what is said. */
  readonly body: number;
  /** The sector changes with the speaker; a follow-up goes on with the one before. */
  readonly heading?: Heading;
}

/**
 * The label of a line of an interview or of notes of a press conference: "Hỏi (Lao Động): …", "Đáp (Cục Tần số): …",
 * "Vụ Bưu chính trả lời: …". It is no part of the sentence; a department in it says the sector, a question what it asks about.
 */
export function speakerLabel(tokens: Tokens, sentence: Sentence): SpeakerLabel | undefined {
  if (!sentence.opensLine) return undefined;
  const start = skipBullet(tokens, sentence.start, sentence.end);
  const speaker = speakers.match(tokens, start, sentence.end);
  if (!speaker) return undefined;
  const colon = colonAfter(tokens, start + speaker.length, sentence.end);
  if (colon < 0) return undefined;
  const body = colon + 1;
  // "Ông A nói: "…"" is a speech.
  if (QUOTES.has(tokens[body]?.key ?? '')) return undefined;
  const next = tokens[start + speaker.length]!.key;
  const plain = next === ':' || next === '(';
  if (speaker.value === 'asks') {
    if (!plain && !REPORTERS.has(tokens[start]!.key)) return undefined;
    const topic =
      sectorIn(tokens, body, sentence.end)?.id ?? sectorOfConcepts(conceptsIn(tokens, body, sentence.end));
    // Whoever is named asks something new.
    const fresh = topic !== undefined || next !== ':';
    return { body, heading: fresh ? headed(topic === undefined ? [] : [topic], body) : undefined };
  }
  const answers = plain && ANSWERS.has(tokens[start]!.key);
  const named = departmentIn(tokens, start, colon);
  if (!named) return answers ? { body } : undefined;
  // "Cục Viễn thông ghi nhận: …" tells what was done; nothing but titles, brackets and a word of telling is a label.
  const at = named.end + (answering.match(tokens, named.end, colon)?.length ?? 0);
  const label = answers || at === colon || MARKS.has(tokens[at]!.key);
  return label ? { body, heading: headed(named.sectors, body) } : undefined;
}
const QUOTES = new Set(['"', '“']);
const REPORTERS = new Set(['pv', 'p', 'phóng', 'nhà', 'bạn']);
const ANSWERS = new Set(['đáp', 'trả', 'tl', 'bổ', 'nói']);
const MARKS = new Set(['(', ')', '-', '–']);

const headed = (sectors: readonly string[], body: number): Heading => ({
  sectors,
  body,
  strong: true,
  loose: true,
});

/** The colon that ends a label; a number or a clause before it is no label's. */
function colonAfter(tokens: Tokens, from: number, end: number): number {
  for (let i = from; i < end && i < from + LONGEST; i++) {
    const { key, kind } = tokens[i]!;
    if (key === ':') return i;
    if (kind === 'number' || key === ';' || key === '?' || key === '"' || key === '“') return -1;
  }
  return -1;
}

interface Department {
  readonly sectors: readonly string[];
  readonly end: number;
}

/** "Cục An toàn thông tin", "Vụ CNTT", "VNNIC" between two tokens. */
function departmentIn(tokens: Tokens, start: number, end: number): Department | undefined {
  for (let i = start; i < end; i++) {
    const word = departmentWords.match(tokens, i, end);
    const centre = centres.match(tokens, word ? i + word.length : i, end);
    if (centre) return { sectors: centre.value, end: (word ? i + word.length : i) + centre.length };
    const found = word && departmentAt(tokens, i + word.length, end);
    if (found) return found;
  }
  return undefined;
}

/** What stands after "Cục", "Vụ": a name of its own or that of one sector or more ("Bưu chính - Viễn thông"). */
function departmentAt(tokens: Tokens, at: number, end: number): Department | undefined {
  const known = departments.match(tokens, at, end);
  let sector = sectorAt(tokens, at, end);
  if (known && at + known.length >= (sector?.end ?? 0))
    return { sectors: known.value, end: at + known.length };
  const sectors: string[] = [];
  let last = at;
  while (sector) {
    if (!sectors.includes(sector.id)) sectors.push(sector.id);
    last = sector.end;
    sector = last < end && JOINTS.has(tokens[last]!.key) ? sectorAt(tokens, last + 1, end) : undefined;
  }
  return last === at ? undefined : { sectors, end: last };
}
const JOINTS = new Set([',', 'và', '-', '–', '&']);
