import type { UnreadNumber } from '../model/observation';
import type * as period from '../model/period';
import { isReport, rejects } from './accept';
import { conceptsIn } from './concepts';
import type { Context } from './context';
import type { Draft } from './draft';
import {
  headingOf,
  isFurniture,
  isProse,
  opensRelated,
  opensTopic,
  partOpenedBy,
  skipBullet,
  type Heading,
} from './headings';
import type { Item } from './item';
import type { ItemStore } from './itemStore';
import type { Tokens } from './lexicon';
import { resolveOwn } from './periods/resolve';
import { isRelative, type PeriodPhrase } from './periods/spec';
import { readQuantity } from './quantities';
import { SentenceReader } from './sentenceReader';
import type { Sentence } from './sentences';
import type { Grid } from './tabular/grid';
import { readGrid } from './tabular/read';
import type { Trace } from './trace';
import { figuresOf } from './window';

/** Reads sentence after sentence, carrying the context along. */
export class Interpreter {
  readonly drafts: Draft[] = [];
  readonly unread: UnreadNumber[] = [];
  private readonly context: Context;
  private readonly text: string;
  private readonly tokens: Tokens;

  constructor(
    private readonly store: ItemStore,
    briefing: period.Period,
    home?: string,
    private readonly trace?: Trace,
  ) {
    this.text = store.text;
    this.tokens = store.tokens;
    this.context = {
      briefing,
      home,
      sectors: [],
      underHeading: false,
      listFrame: false,
      framesSectors: false,
      opensList: false,
      loosely: false,
      inSpeech: false,
      part: 'results',
      recent: [],
      paragraph: -1,
    };
  }

  read(sentence: Sentence): void {
    const { context, tokens } = this;
    const newParagraph = sentence.paragraph !== context.paragraph;
    if (newParagraph) this.openParagraph(sentence);
    const part = partOpenedBy(this.text, tokens, sentence);
    if (part) context.part = part;
    else if (opensRelated(tokens, sentence)) context.part = 'related';
    else if (context.part === 'related' && isProse(tokens, sentence)) context.part = 'results';
    const heading = headingOf(tokens, sentence);
    if (heading) this.openSector(heading, newParagraph);
    else if (opensTopic(this.text, tokens, sentence)) this.openSector(NO_SECTOR, true);
    const start = heading?.strong ? heading.body : sentence.start;
    const items = this.store.of(start, sentence.end);
    const figures = figuresOf(tokens, items);
    if (isNumbered(tokens, sentence) && context.listFrame)
      [context.frame, context.frameAfter, context.listFrame] = [context.partFrame, context.partFrame, false];
    const intro =
      figures.length === 0 &&
      (heading?.strong || tokens[sentence.end - 1]!.key === ':' || isCaption(tokens, sentence));
    const frame = openingFrame(items, tokens) ?? (intro ? anyFrame(items) : undefined);
    if (frame) {
      context.frameAfter = intro || (newParagraph && !isLabelled(items)) ? frame : context.frameAfter;
      context.framesSectors = newParagraph && !heading && !intro;
      [context.frame, context.listFrame, context.frameParagraph] = [frame, intro, sentence.paragraph];
      context.paragraphFrame = undefined;
    }
    if (intro && tokens[sentence.end - 1]!.key === ':') this.openSubject(sentence);
    if (part === 'results') this.framePart(items);
    if (tokens[sentence.end - 1]!.key === ':') context.opensList = true;
    const aside = this.isAside(sentence, items, figures.length);
    this.trace?.open(tokens, sentence, items, heading, context, aside);
    if (aside || context.part !== 'results' || figures.length === 0) return;
    const { trace } = this;
    const scene = {
      text: this.text,
      tokens,
      context,
      sentence,
      start,
      items,
      figures,
      drafts: this.drafts,
      trace,
    };
    new SentenceReader(scene, this.unread).read();
  }

  /** Words of a speaker go on to the paragraph's end, until a sentence reads like a result again. */
  private isAside(sentence: Sentence, items: readonly Item[], figures: number): boolean {
    const { context } = this;
    const why = rejects(items);
    const report = figures > 0 && isReport(items);
    if (report) context.inSpeech = false;
    else if (why === 'speech' || sentence.quoted) context.inSpeech = true;
    return figures > 0 && ((why === 'attendance' && !report) || isFurniture(this.tokens, sentence));
  }

  /** "2. Thuê bao (tính đến ngày 20/9/2019):" names what the lines below are about. */
  private openSubject(sentence: Sentence): void {
    const { tokens, context } = this;
    const concepts = conceptsIn(tokens, sentence.start, sentence.end);
    if (!concepts.head) return;
    const sector = context.sectors[0] ?? 'industry';
    context.subject = {
      concepts,
      indicator: '',
      sector,
      metric: '',
      how: { sector: 'inherited', metric: 'inherited' },
    };
  }

  /** Reads a pasted table where it stands in the text. */
  readTable(grid: Grid, sentence: Sentence): void {
    const { context } = this;
    if (context.part !== 'results') return;
    const frame =
      (context.frame && resolveOwn(context.frame, context.briefing, context.briefing)) ?? context.briefing;
    const { figures, unread } = readGrid(grid, {
      sector: context.sectors[0],
      frame,
      briefing: context.briefing,
      lexicon: this.tokens.lexicon,
    });
    const before = this.drafts.length;
    for (const { draft, digits, row, unit } of figures) {
      const at = tokenAt(this.tokens, digits.start);
      const quantity = at < 0 ? undefined : readQuantity(this.text, this.tokens, at, at + 1);
      if (quantity)
        this.drafts.push({
          ...draft,
          quantity: {
            ...quantity,
            power: unit.power,
            dimension: unit.dimension,
            from: digits.start,
            to: digits.end,
          },
          sentence,
          paragraph: sentence.paragraph,
          row,
        });
    }
    for (const { digits, row } of unread)
      this.unread.push({ span: { start: digits.start, end: digits.end }, text: digits.text, sentence: row });
    this.trace?.table(this.tokens, sentence, context, this.drafts.slice(before));
  }

  private openParagraph(sentence: Sentence): void {
    const { context } = this;
    context.inSpeech = false;
    context.paragraphFrame = undefined;
    // "Cổng ghi nhận:" and its items are of one sector.
    const isItem =
      context.opensList && skipBullet(this.tokens, sentence.start, sentence.end) > sentence.start;
    if (!isItem) context.opensList = false;
    if (!context.underHeading && !isItem) context.sectors = [];
    context.paragraph = sentence.paragraph;
    context.recent = [];
    context.relation = undefined;
    context.framesSectors = false;
    context.frame = context.underHeading ? context.frameAfter : context.partFrame;
    context.frameAfter = context.frame;
  }

  /** A heading sets the sector and ends the frames of the one before it; a name that opens a sentence sets only the sector. */
  private openSector({ sectors, strong, loose }: Heading, newParagraph: boolean): void {
    const { context } = this;
    // "Ở mảng X, …" opens a paragraph of prose: the next one that opens with a sector's name is about that.
    const goesOn = context.underHeading && !(context.loosely && newParagraph);
    if (!strong && goesOn && !context.sectors.includes('industry')) return;
    context.sectors = sectors;
    if (!strong && newParagraph) context.underHeading &&= !context.loosely;
    if (!strong) return;
    context.underHeading = sectors.length > 0;
    context.loosely = loose === true;
    if (!context.framesSectors) context.frame = context.frameAfter = context.partFrame;
    context.subject = undefined;
    context.subjectPeriod = undefined;
    context.relation = undefined;
    context.recent = [];
  }

  /** "Một số kết quả nổi bật trong quý I/2023": the frame of all that follows. */
  private framePart(items: readonly Item[]): void {
    const said = items.find((item) => item.kind === 'period' && !isRelative(item.phrase));
    if (said?.kind === 'period')
      this.context.frame = this.context.frameAfter = this.context.partFrame = said.phrase;
    this.context.sectors = [];
    this.context.underHeading = false;
  }
}

/** Index of the token that begins at an offset, −1 for none; tokens are in order. */
function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start } = tokens[middle]!;
    if (start === offset) return middle;
    if (start < offset) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** A short line of its own, such as "Quản lý nội dung (tháng 3)". */
const isCaption = (tokens: Tokens, sentence: Sentence): boolean =>
  sentence.opensLine &&
  sentence.end - sentence.start <= 16 &&
  (tokens[sentence.end]?.kind ?? 'newline') === 'newline' &&
  tokens[sentence.end - 1]!.key === ')';

const NO_SECTOR: Heading = { sectors: [], body: 0, strong: true };

const isNumbered = (tokens: Tokens, sentence: Sentence): boolean =>
  sentence.opensLine &&
  tokens[sentence.start]!.kind === 'number' &&
  skipBullet(tokens, sentence.start, sentence.end) > sentence.start;

const anyFrame = (items: readonly Item[]): PeriodPhrase | undefined => {
  const found = items.find(
    (item) => item.kind === 'period' && !isRelative(item.phrase) && item.phrase.spec.kind !== 'none',
  );
  return found?.kind === 'period' ? found.phrase : undefined;
};

/** "Ookla, tháng 5/2025: …": the period of a source or a label, not of what follows its paragraph. */
function isLabelled(items: readonly Item[]): boolean {
  const [first] = items.filter((item) => item.kind !== 'mark' && item.kind !== 'cue');
  return first?.kind === 'word';
}

/** A frame opens a sentence: only marks, conjunctions and "Theo …," stand before it. */
function openingFrame(items: readonly Item[], tokens: Tokens): PeriodPhrase | undefined {
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind === 'period') {
      if (isRelative(item.phrase) || item.phrase.spec.kind === 'none') return undefined;
      const opens = i < 4 || (items[i - 1]!.kind === 'mark' && tokens[items[0]!.start]!.key === 'theo');
      return opens ? item.phrase : undefined;
    }
    if (item.kind === 'quantity' || item.kind === 'comparison') return undefined;
    if (item.kind === 'mark' && item.key === '(') return undefined;
    if (item.kind === 'word' && i >= 2 && tokens[items[0]!.start]!.key !== 'theo') return undefined;
  }
  return undefined;
}
