import type { UnreadNumber } from '../model/observation';
import type * as period from '../model/period';
import { compares, isReport, rejects } from './figure/accept';
import { conceptsIn } from './lexicon/concepts';
import type { Area } from './areas/area';
import { opensAreaLine, openArea } from './areas/areaContext';
import { bracketNoteOf } from './figure/bracketNotes';
import { asks, isRubric, opensFuture, opensQuotation, opensWork, standsApart } from './structure/asideLines';
import type { Context } from './context';
import type { Draft } from './figure/draft';
import { anyFrame } from './structure/frames';
import { headingOf, skipBullet, type Heading } from './structure/headings';
import type { Item } from './phrases/item';
import type { ItemStore } from './phrases/itemStore';
import type { Tokens } from './lexicon/lexicon';
import { Numbering } from './text/numbering';
import { isBelow, styleOf, type Turn, turnAt } from './structure/outline';
import { introduces, openFrames, type OpenedSentence } from './structure/openFrames';
import { withoutNumber } from './structure/ownLines';
import { endLevel } from './structure/levelFrames';
import { resolveOwn } from './periods/resolve';
import { readQuantity } from './phrases/quantities';
import { SentenceReader } from './sentenceReader';
import { speakerLabel, type SpeakerLabel } from './structure/speakerLabel';
import { isListItem, type Sentence } from './text/sentences';
import type { Grid } from './tabular/grid';
import { readGrid } from './tabular/read';
import { isFurniture, isProse, opensRelated, partOpenedBy } from './structure/textParts';
import { tokenAt } from './phrases/tokenAt';
import type { Trace } from './trace';
import { figuresOf, type Figure } from './figure/window';

/** Reads sentence after sentence, carrying the context along. */
export class Interpreter {
  readonly drafts: Draft[] = [];
  readonly unread: UnreadNumber[] = [];
  private readonly context: Context;
  private readonly text: string;
  private readonly tokens: Tokens;
  private readonly numbering: Numbering;

  constructor(
    private readonly store: ItemStore,
    briefing: period.Period,
    home: string | undefined,
    homeArea: Area,
    written: period.Period | undefined,
    private readonly trace?: Trace,
  ) {
    this.text = store.text;
    this.tokens = store.tokens;
    this.numbering = new Numbering(store.text, store.tokens);
    this.context = {
      briefing,
      latest: written && written.end > briefing.end ? written.end : briefing.end,
      home,
      homeArea,
      note: bracketNoteOf(store.text, store.tokens),
      sectors: [],
      underHeading: false,
      listFrame: false,
      framesSectors: false,
      owners: [],
      outline: [],
      underTitle: false,
      opensList: false,
      opensWork: false,
      workItem: false,
      loosely: false,
      inSpeech: false,
      reports: false,
      part: 'results',
      recent: [],
      paragraph: -1,
    };
  }

  read(sentence: Sentence): void {
    const { context, tokens } = this;
    const newParagraph = sentence.paragraph !== context.paragraph;
    if (newParagraph) this.openParagraph(sentence);
    const label = speakerLabel(tokens, sentence);
    const part = this.openPart(sentence, label);
    const named = label ? label.heading : headingOf(tokens, sentence);
    const heading = named?.strong && isRubric(this.store, sentence, named.body) ? undefined : named;
    if (sentence.opensLine && opensAreaLine(this.text, tokens, sentence, context)) {
      context.area = context.areaFrame;
      return;
    }
    if (heading?.strong || part) context.areaFrame = undefined;
    if (heading?.strong) context.opensWork = false;
    this.openHeading(sentence, heading, label, newParagraph);
    const start = label?.body ?? (heading?.strong && !heading.topic ? heading.body : sentence.start);
    const items = this.store.of(start, sentence.end);
    const figures = withoutNumber(tokens, sentence, figuresOf(tokens, items));
    const opened = { sentence, items, figures, heading, newParagraph };
    openFrames(context, this.text, tokens, opened, this.drafts.length === 0);
    this.openList(opened);
    if (part === 'results') this.framePart(sentence, items);
    const aside = this.isAside(sentence, items, figures);
    this.trace?.open(tokens, sentence, items, heading, context, aside);
    if (aside || context.part !== 'results' || figures.length === 0) return;
    const { trace } = this;
    const places = openArea(this.text, tokens, start, sentence.end, newParagraph, context);
    const scene = {
      text: this.text,
      tokens,
      context,
      sentence,
      start,
      items,
      figures,
      places,
      drafts: this.drafts,
      trace,
    };
    new SentenceReader(scene, this.unread).read();
  }

  /** Whether results, plans or other articles' titles follow; the part that the line itself opens. */
  private openPart(sentence: Sentence, label: SpeakerLabel | undefined): 'plans' | 'results' | undefined {
    const { context, tokens } = this;
    const part = label ? undefined : partOpenedBy(this.text, tokens, sentence);
    const wasPlans = context.part === 'plans';
    const goesOn = sentence.opensLine && this.numbering.follow(sentence, wasPlans);
    if (part) context.part = part;
    else if (opensFuture(this.store, sentence, context.briefing)) context.part = 'plans';
    else if (goesOn) context.part = 'results';
    else if (opensRelated(tokens, sentence)) context.part = 'related';
    else if (context.part === 'related' && isProse(tokens, sentence)) context.part = 'results';
    if (context.part === 'plans' && !wasPlans) this.numbering.breakOff(sentence);
    return part;
  }

  /** The sectors that the heading names, or those that the line's place in the outline goes back to. */
  private openHeading(
    sentence: Sentence,
    heading: Heading | undefined,
    label: SpeakerLabel | undefined,
    newParagraph: boolean,
  ): void {
    const { context, tokens } = this;
    if (label?.heading) context.outline.length = 0;
    const turn =
      sentence.opensLine && !label ? turnAt(context, this.text, tokens, sentence, heading) : undefined;
    if (turn && !heading?.strong) this.openSector({ ...NO_SECTOR, sectors: turn.sectors }, true, turn);
    else if (heading) this.openSector(heading, newParagraph, turn);
  }

  /** "…:" introduces items, of what it names or of what is to be done. */
  private openList(opened: OpenedSentence): void {
    const { context, tokens } = this;
    const { sentence, items, figures } = opened;
    const colon = tokens[sentence.end - 1]!.key === ':';
    if (colon && introduces(tokens, opened)) this.openSubject(sentence);
    if (!context.opensWork && opensWork(tokens, sentence, figures.length > 0 ? [] : items)) {
      context.opensWork = true;
      context.workItem = isListItem(tokens, sentence) && !colon;
    }
    if (context.opensWork || colon) context.opensList = true;
  }

  /** Words of a speaker go on to the paragraph's end, until a sentence reads like a result again. */
  private isAside(sentence: Sentence, items: readonly Item[], figures: readonly Figure[]): boolean {
    const { context } = this;
    const why = rejects(items);
    const report = figures.length > 0 && isReport(items);
    // "“Ba năm trước khách mua thẻ 100.000 đồng …": a speaker who remembers does not report.
    const remembers = report && opensQuotation(this.tokens, sentence) && !compares(items);
    if (report && !remembers) context.inSpeech = false;
    else if (why === 'speech') context.inSpeech = true;
    // A speaker who has begun to report goes on: "… tăng 5% so với tháng trước. Sản lượng vẫn quanh mức 195 triệu."
    else if (!context.reports && (sentence.quoted || opensQuotation(this.tokens, sentence)))
      context.inSpeech = true;
    context.reports ||= report;
    if (figures.length === 0) return false;
    return (
      context.opensWork ||
      (!report && (why === 'attendance' || standsApart(this.tokens, sentence, figures))) ||
      asks(this.tokens, sentence) ||
      isFurniture(this.tokens, sentence)
    );
  }

  /** "2. Thuê bao (tính đến ngày 20/9/2019):" names what the lines below are about. */
  private openSubject(sentence: Sentence): void {
    const { tokens, context } = this;
    const concepts = conceptsIn(tokens, sentence.start, sentence.end);
    if (!concepts.head) return;
    const sector = context.sectors[0] ?? 'industry';
    const row = tokens.lexicon.metrics.find(concepts, context.sectors[0]);
    context.subject = {
      concepts,
      indicator: row ? row.label.vi : '',
      sector: row && row.sector !== 'any' ? row.sector : sector,
      metric: row?.id ?? '',
      row,
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
      home: context.homeArea,
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
    endLevel(context, this.text, this.tokens, sentence);
    context.inSpeech = false;
    context.area = context.areaFrame;
    context.lastArea = undefined;
    context.reports = false;
    context.paragraphFrame = undefined;
    // "Cổng ghi nhận:" and its items are of one sector.
    const isItem =
      context.opensList && skipBullet(this.tokens, sentence.start, sentence.end) > sentence.start;
    if (!isItem) context.opensList = context.opensWork = false;
    // "– Kiến nghị: sửa Nghị định …;" among the items of results: the next item is one again.
    if (context.workItem) context.opensWork = context.workItem = false;
    if (!isListItem(this.tokens, sentence)) context.listed = undefined;
    if (!context.underHeading && !isItem) context.sectors = [];
    context.paragraph = sentence.paragraph;
    context.recent = [];
    context.relation = undefined;
    context.framesSectors = false;
    context.frame = context.underHeading ? context.frameAfter : context.partFrame;
    context.frameAfter = context.frame;
  }

  /** A heading sets the sector and ends the frames of the one before it; a name that opens a sentence sets only the sector. */
  private openSector({ sectors, strong, loose }: Heading, newParagraph: boolean, turn?: Turn): void {
    const { context } = this;
    // "Ở mảng X, …" opens a paragraph of prose: the next one that opens with a sector's name is about that.
    const goesOn = context.underHeading && !(context.loosely && newParagraph);
    if (!strong && goesOn && !context.sectors.includes('industry')) return;
    context.sectors = sectors;
    if (!strong && newParagraph) context.underHeading &&= !context.loosely;
    if (!strong) return;
    context.underHeading = sectors.length > 0;
    context.stockDate = undefined;
    if (!turn?.nested) context.owners = turn?.owners ?? [];
    context.loosely = loose === true;
    context.listed = undefined;
    if (turn?.nested) context.frame = context.frameAfter = turn.frame;
    else if (!context.framesSectors) context.frame = context.frameAfter = context.partFrame;
    context.subject = undefined;
    context.subjectPeriod = undefined;
    context.relation = undefined;
    context.recent = [];
  }

  /** "Một số kết quả nổi bật trong quý I/2023": the frame of all that follows. */
  private framePart(sentence: Sentence, items: readonly Item[]): void {
    const said = anyFrame(this.tokens, items, this.context.briefing);
    if (said) this.context.frame = this.context.frameAfter = this.context.partFrame = said;
    // "a) Kết quả" under "1. Bưu chính" is about the same.
    if (isBelow(this.context.outline, styleOf(this.text, this.tokens, sentence))) return;
    this.context.sectors = [];
    this.context.underHeading = false;
  }
}

const NO_SECTOR: Heading = { sectors: [], body: 0, strong: true };
