import type { Provenance, UnreadNumber } from '../model/observation';
import * as period from '../model/period';
import { isDirected, isFigure, isRange, isReport, rejects } from './accept';
import { baseBy, setBase } from './bases';
import type { Context } from './context';
import { chainAt, lastLevels, partsOf, type Chain } from './distribute';
import type { Draft, Subject } from './draft';
import { conceptsIn } from './concepts';
import { headingOf, isProse, opensRelated, partOpenedBy, skipBullet } from './headings';
import { itemsOf, type Comparison, type Item } from './items';
import type { Token } from './lex';
import { scaled } from './numbers';
import { readQuantity } from './quantities';
import type { Grid } from './tabular/grid';
import { readGrid } from './tabular/read';
import { resolveBase, resolveOwn } from './periods/resolve';
import { isRelative, type PeriodPhrase } from './periods/spec';
import { firstComparison, roleOf, type Role } from './role';
import type { Sentence } from './sentences';
import { subjectOf } from './subject';
import { figuresOf, type Figure, type TokenRange } from './window';

/** Reads sentence after sentence, carrying the context along. */
export class Interpreter {
  readonly drafts: Draft[] = [];
  readonly unread: UnreadNumber[] = [];
  private readonly context: Context;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    briefing: period.Period,
  ) {
    this.context = {
      briefing,
      sectors: [],
      underHeading: false,
      listFrame: false,
      inSpeech: false,
      part: 'results',
      recent: [],
      paragraph: -1,
    };
  }

  read(sentence: Sentence): void {
    const { context, tokens } = this;
    const newParagraph = sentence.paragraph !== context.paragraph;
    if (newParagraph) this.openParagraph(sentence.paragraph);
    const part = partOpenedBy(this.text, tokens, sentence);
    if (part) context.part = part;
    else if (opensRelated(tokens, sentence)) context.part = 'related';
    else if (context.part === 'related' && isProse(tokens, sentence)) context.part = 'results';
    const heading = headingOf(tokens, sentence);
    if (heading) this.openSector(heading.sectors, heading.strong);
    const start = heading?.strong ? heading.body : sentence.start;
    const items = itemsOf(this.text, tokens, start, sentence.end);
    const figures = figuresOf(tokens, items);
    if (isNumbered(tokens, sentence) && context.listFrame)
      [context.frame, context.listFrame] = [context.partFrame, false];
    const intro = figures.length === 0 && (heading?.strong || tokens[sentence.end - 1]!.key === ':');
    const frame = openingFrame(items, tokens) ?? (intro ? anyFrame(items) : undefined);
    if (frame) {
      [context.frame, context.listFrame, context.frameParagraph] = [frame, intro, sentence.paragraph];
      context.paragraphFrame = undefined;
    }
    if (intro && tokens[sentence.end - 1]!.key === ':') this.openSubject(sentence);
    if (part === 'results') this.framePart(items);
    if (this.isAside(items, figures.length) || context.part !== 'results' || figures.length === 0) return;
    new SentenceReader(
      this.text,
      tokens,
      context,
      sentence,
      start,
      items,
      figures,
      this.drafts,
      this.unread,
    ).read();
  }

  /** Words of a speaker go on to the paragraph's end, until a sentence reads like a result again. */
  private isAside(items: readonly Item[], figures: number): boolean {
    const { context } = this;
    const why = rejects(items);
    const report = figures > 0 && isReport(items);
    if (report) context.inSpeech = false;
    else if (why === 'speech') context.inSpeech = true;
    return why === 'attendance' && !report;
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
    for (const { draft, digits, row } of readGrid(grid, {
      sector: context.sectors[0],
      frame,
      briefing: context.briefing,
    })) {
      const at = this.tokens.findIndex((token) => token.start === digits.start);
      const quantity = at < 0 ? undefined : readQuantity(this.text, this.tokens, at, at + 1);
      if (quantity)
        this.drafts.push({
          ...draft,
          quantity: { ...quantity, from: digits.start, to: digits.end },
          sentence,
          paragraph: sentence.paragraph,
          row,
        });
    }
  }

  private openParagraph(paragraph: number): void {
    const { context } = this;
    context.inSpeech = false;
    context.paragraphFrame = undefined;
    if (!context.underHeading) context.sectors = [];
    context.paragraph = paragraph;
    context.recent = [];
    context.relation = undefined;
    if (!context.underHeading) context.frame = context.partFrame;
  }

  /** A heading sets the sector and ends the frames of the one before it; a name that opens a sentence sets only the sector. */
  private openSector(sectors: readonly string[], strong: boolean): void {
    const { context } = this;
    if (!strong && context.underHeading && !context.sectors.includes('industry')) return;
    context.sectors = sectors;
    if (!strong) return;
    context.underHeading = true;
    context.frame = context.partFrame;
    context.subject = undefined;
    context.subjectPeriod = undefined;
    context.relation = undefined;
    context.recent = [];
  }

  /** "Một số kết quả nổi bật trong quý I/2023": the frame of all that follows. */
  private framePart(items: readonly Item[]): void {
    const said = items.find((item) => item.kind === 'period' && !isRelative(item.phrase));
    if (said?.kind === 'period') this.context.frame = this.context.partFrame = said.phrase;
    this.context.sectors = [];
    this.context.underHeading = false;
  }
}

const isNumbered = (tokens: readonly Token[], sentence: Sentence): boolean =>
  sentence.opensLine &&
  tokens[sentence.start]!.kind === 'number' &&
  skipBullet(tokens, sentence.start, sentence.end) > sentence.start;

const anyFrame = (items: readonly Item[]): PeriodPhrase | undefined => {
  const found = items.find(
    (item) => item.kind === 'period' && !isRelative(item.phrase) && item.phrase.spec.kind !== 'none',
  );
  return found?.kind === 'period' ? found.phrase : undefined;
};

/** A frame opens a sentence: only marks, conjunctions and "Theo …," stand before it. */
function openingFrame(items: readonly Item[], tokens: readonly Token[]): PeriodPhrase | undefined {
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

/** Reads the figures of one sentence. */
class SentenceReader {
  /** The period said last in this sentence outside brackets. */
  private current?: PeriodPhrase;
  /** "lần lượt" was said in this sentence. */
  private chained = false;
  /** Figures that are the second number of a rank. */
  private readonly countsOfRanks = new Set<number>();
  /** Period of the last figure of this sentence, for later figures of its subject. */
  private lastPeriod?: period.Period;
  private readonly consumed = new Set<Comparison>();
  /** The figure of the whole that "trong đó" gives the items of. */
  private wholeDraft?: Draft;

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly context: Context,
    private readonly sentence: Sentence,
    readonly start: number,
    private readonly items: readonly Item[],
    private readonly figures: readonly Figure[],
    private readonly drafts: Draft[],
    private readonly unread: UnreadNumber[],
  ) {}

  read(): void {
    this.context.whole = undefined;
    for (let i = 0; i < this.figures.length; i++) {
      const chain = chainAt(this.tokens, this.items, this.figures, i, this.chained);
      if (chain && this.readChain(chain)) {
        i = chain.last;
        this.chained = true;
      } else if (!this.countsOfRanks.has(i)) this.readFigure(i);
    }
    this.frameParagraph();
    // A base of its own ("so với cuối năm 2015") is not that of the next sentence.
    if (this.context.relation?.kind === 'fixed') this.context.relation = undefined;
  }

  /** "trong đó", "gồm": from here on figures are items of what was spoken of. */
  private enterWhole(figure: Figure): void {
    const { context } = this;
    if (!figure.within || context.whole || !context.subject) return;
    context.whole = context.subject;
    this.wholeDraft = context.recent.findLast(
      (draft) => draft.measure === 'level' && draft.subject === context.whole,
    );
  }

  private readFigure(index: number): void {
    let figure = this.figures[index]!;
    this.enterWhole(figure);
    if (isDirected(this.items, figure.at)) return;
    const role = roleOf(figure, this.hasChange());
    if (role?.isFrom && figure.quantity.dimension === 'none') figure = this.withUnitOfNext(index);
    if (!role || isRange(this.items, figure.at)) return this.reject(figure, role === undefined);
    if (this.readBaseFirst(index, figure, role)) return;
    const back =
      this.context.whole &&
      figure.opensClause &&
      figure.name.end <= figure.name.start &&
      role.measure !== 'level';
    const subject = back ? this.context.whole : subjectOf(this, figure, role, this.sharedNoun(index));
    if (
      !subject ||
      subject.metric === '' ||
      !isFigure(this.tokens, this.items, figure, role, subject, this.context.inSpeech)
    )
      return this.reject(figure, true);
    if (this.isToCome(figure, role)) return;
    this.add(index, figure, role.isFrom ? { ...role, value: figure.quantity.value } : role, subject);
  }

  /** "so với tháng 8/2019 (447 cuộc) giảm 6,26%": the base's value stands before the change. */
  private readBaseFirst(index: number, figure: Figure, role: Role): boolean {
    const { context, items } = this;
    const before = items[figure.at - 2];
    const subject = this.context.whole ?? context.subject;
    const opens = figure.opensBracket && isMark(items[figure.at - 1], '(') && before?.kind === 'comparison';
    if (!opens || !subject || role.measure !== 'level' || before.comparison.with !== 'periods') return false;
    const own = context.subjectPeriod ?? context.briefing;
    const base = resolveBase(before.comparison.periods[0]!, own, context.briefing);
    if (!base) return false;
    const draft = this.add(index, figure, role, subject, 0, base);
    [draft.status, draft.periodHow] = ['base', 'stated'];
    context.recent.pop();
    [context.subject, this.lastPeriod] = [subject, own];
    return true;
  }

  /** A change stands before in this sentence: "bằng 62,5%" goes on comparing. */
  private hasChange(): boolean {
    return this.context.recent.some(
      (draft) => draft.sentence === this.sentence && draft.measure === 'change',
    );
  }

  /** "từ 21,4 xuống 19,6 nghìn tỷ đồng": the unit after the second value is that of both. */
  private withUnitOfNext(index: number): Figure {
    const pair = this.figures.slice(index, index + 2);
    return pair.length === 2 ? withSharedUnit(pair)[0]! : pair[0]!;
  }

  /** A period after the briefing's own, not hedged as an estimate: a plan in the form of a result. */
  private isToCome(figure: Figure, role: Role): boolean {
    const phrase =
      this.ownPhrase(figure, role) ??
      this.saidBefore(figure) ??
      this.context.paragraphFrame ??
      this.context.frame;
    const at =
      phrase && role.hedge !== 'about' && resolveOwn(phrase, this.context.briefing, this.context.briefing);
    return (
      at !== undefined && at !== false && at.start > this.context.briefing.end && role.measure !== 'target'
    );
  }

  /** Said once in this sentence, a period governs the rest of the paragraph too. */
  private frameParagraph(): void {
    if (this.context.frameParagraph === this.sentence.paragraph) return;
    const said = this.items.filter(
      (item) => item.kind === 'period' && !isRelative(item.phrase) && item.phrase.spec.kind !== 'none',
    );
    const only = said.length === 1 ? said[0]! : undefined;
    const first = this.figures[0]!;
    if (only?.kind !== 'period' || only.start > first.quantity.start || only.phrase.asOf) return;
    this.context.paragraphFrame = only.phrase;
  }

  /** "12 bộ, ngành và 49 tỉnh, thành phố triển khai …": the words after the last number are said of both. */
  private sharedNoun(index: number): TokenRange | undefined {
    const figure = this.figures[index]!;
    const next = this.figures[index + 1];
    if (
      !next ||
      figure.quantity.dimension !== 'count' ||
      next.quantity.dimension !== 'count' ||
      figure.noun.end > figure.noun.start
    )
      return undefined;
    const between = this.items.slice(figure.at + 1, next.at);
    const joined =
      between.length > 0 &&
      between.every((item) => item.kind === 'cue' && this.tokens[item.start]!.key === 'và');
    return joined && next.noun.end > next.noun.start ? next.noun : undefined;
  }

  /** Gives the values of "lần lượt …" to bases, subjects or the figures before, in order; false when nothing fits. */
  private readChain(chain: Chain): boolean {
    const figures = withSharedUnit(this.figures.slice(chain.first, chain.last + 1));
    this.enterWhole(figures[0]!);
    const roles = figures.map((figure, i) => roleOf(this.withRunOf(figures, i)));
    if (roles.some((role) => !role)) return false;
    const comparison = firstComparison(figures.at(-1)!) ?? roles.at(-1)!.comparison ?? roles[0]!.comparison;
    const isChange = roles[0]!.measure === 'change' || roles[0]!.measure === 'delta';
    if (isChange && comparison) {
      const bases = comparison.with === 'marks-above' ? this.lastBases(figures.length) : undefined;
      if (bases || comparison.periods.length === figures.length) {
        const named = subjectOf(this, figures[0]!, roles[0]!);
        if (!named) return false;
        figures.forEach((figure, i) => {
          const draft = this.add(
            chain.first + i,
            figure,
            { ...roles[i]!, comparison: bases ? undefined : comparison },
            named,
            i,
          );
          if (bases) [draft.base, draft.baseStated] = [bases[i]!, true];
        });
        return true;
      }
    }
    const named = partsOf(this.tokens, figures[0]!.name, figures.length);
    const levels = lastLevels(this.context.recent, figures.length);
    const useParts = named && (!levels || roles[0]!.measure === 'level' || figures[0]!.opensClause);
    if (!useParts && !levels) return false;
    figures.forEach((figure, i) => {
      const role = { ...roles[i]!, comparison: roles[i]!.comparison ?? comparison };
      if (useParts) {
        const nameItems = figures[0]!.nameItems.filter(
          (item) => item.start >= named[i]!.start && item.end <= named[i]!.end,
        );
        const part = {
          ...figure,
          name: named[i]!,
          nameItems,
          bare: false,
          run: figures[0]!.run.filter((item) => item.kind !== 'cue' || item.cue !== 'have'),
        };
        const subject = subjectOf(this, part, role);
        if (subject) this.add(chain.first + i, figure, role, subject);
      } else {
        const level = levels![i]!;
        const draft = this.add(
          chain.first + i,
          figure,
          role,
          this.shareOf(level.subject, role),
          0,
          level.period,
        );
        if (draft.base && !draft.baseStated) draft.base = baseBy(this.context.relation, level.period);
      }
    });
    return true;
  }

  /** A share of a counted thing ("chiếm lần lượt 37,9% và 21,3%") is a statistic of its own. */
  private shareOf(subject: Subject, role: Role): Subject {
    if (role.measure !== 'level') return subject;
    return { ...subject, metric: `${subject.metric.replace(/s$/, '')}-rate`, row: undefined };
  }

  /** Cues before the first value of a chain are said of all: "lần lượt tăng 4,8% và 20%". */
  private withRunOf(figures: readonly Figure[], i: number): Figure {
    const figure = figures[i]!;
    const own = figure.run.some(
      (item) => item.kind === 'cue' && (item.cue === 'up' || item.cue === 'down' || item.cue === 'equal'),
    );
    if (i === 0 || own) return figure;
    const before = figures[i - 1]!;
    const inherited = i > 0 ? this.withRunOf(figures, i - 1).run : before.run;
    return {
      ...figure,
      run: inherited.filter((item) => !(item.kind === 'cue' && item.cue === 'respectively')),
    };
  }

  private lastBases(count: number): readonly period.Period[] | undefined {
    const bases = [...this.context.recent, ...this.drafts.slice(-12)].flatMap((draft) =>
      draft.baseStated && draft.base ? [draft.base] : [],
    );
    const distinct = [...new Map(bases.slice(-2 * count).map((base) => [base.code, base])).values()];
    return distinct.length >= count ? distinct.slice(-count) : undefined;
  }

  /** Makes the draft of a figure whose role and subject are known, and carries the context on. */
  private add(
    index: number,
    figure: Figure,
    role: Role,
    subject: Subject,
    which = 0,
    of?: period.Period,
  ): Draft {
    const { context } = this;
    const { quantity } = figure;
    const last = context.recent.at(-1);
    const isBase = role.measure === 'level' && this.isBaseValue(figure, subject, last);
    const isPlanValue =
      role.measure === 'level' &&
      figure.opensBracket &&
      last?.measure === 'plan' &&
      sameKind(quantity.dimension, last);
    const { at, how } = of
      ? { at: of, how: 'inherited' as Provenance }
      : this.periodOf(figure, subject, role);
    this.lastPeriod = role.isFrom || role.measure === 'target' ? this.lastPeriod : at;
    if (role.comparison) this.consumed.add(role.comparison);
    const draft: Draft = {
      quantity,
      measure: isPlanValue ? 'target' : role.measure,
      value: role.value,
      unit: this.unitOf(figure, role, subject, last),
      subject: isBase && last ? last.subject : subject,
      period: at,
      periodHow: how,
      baseStated: false,
      of: quantity.of ?? this.countAfterRank(role, figure),
      hedge: role.hedge,
      status: role.hedge === 'about' && role.measure === 'level' ? 'estimate' : 'normal',
      sentence: this.sentence,
      paragraph: this.sentence.paragraph,
      main: !figure.bracketed,
    };
    if (role.isFrom) this.setFrom(draft, how);
    if (role.followsChange && last) draft.value = Math.sign(last.value || 1) * role.value;
    if (isBase && last?.base)
      [draft.period, draft.status, draft.periodHow] = [
        last.base,
        'base',
        last.baseStated ? 'stated' : 'inherited',
      ];
    if (draft.measure === 'target') this.namePlan(draft, figure);
    if (draft.measure === 'target') draft.period = this.planPeriod(figure, at);
    if (draft.measure === 'change' || draft.measure === 'delta' || draft.measure === 'ratio')
      this.compare(draft, role, figure, which);
    if (
      draft.measure === 'level' &&
      draft.period.end > context.briefing.end &&
      period.monthCount(draft.period) !== undefined
    )
      draft.status = 'forecast';
    if (this.isItem(draft)) draft.whole = this.wholeDraft;
    this.drafts.push(draft);
    if (!isBase && !role.isFrom) context.recent.push(draft);
    if (!figure.bracketed || context.subject === undefined || context.subject.metric === '') {
      context.subject = draft.subject;
      if (!role.isFrom && draft.measure !== 'target' && draft.status !== 'forecast')
        context.subjectPeriod = draft.period;
      if (!context.underHeading) context.sectors = [subject.sector];
    }
    return draft;
  }

  /** One of the items that "trong đó" lists after the figure of the whole. */
  private isItem(draft: Draft): boolean {
    const whole = this.wholeDraft;
    return (
      whole !== undefined &&
      draft.measure === 'level' &&
      draft.main &&
      draft.subject !== this.context.whole &&
      draft.unit === whole.unit &&
      draft.quantity.dimension !== 'percent' &&
      draft.period.code === whole.period.code
    );
  }

  /** "từ 4,6% cuối năm 2018 lên 10,8%": the value before, of a period that is said or of the year before. */
  private setFrom(draft: Draft, how: Provenance): void {
    if (how === 'stated') this.context.relation = { kind: 'fixed', base: draft.period };
    else draft.period = baseBy(this.context.relation, draft.period);
    draft.status = 'base';
    draft.main = false;
  }

  private compare(draft: Draft, role: Role, figure: Figure, which: number): void {
    const { comparison } = role;
    if (draft.measure === 'ratio') {
      draft.comparedWith = this.wordsAfter(figure);
      if (comparison?.with === 'periods') setBase(draft, comparison, this.context, which);
      return;
    }
    setBase(
      draft,
      comparison ?? this.comparisonLater(figure) ?? this.leadingComparison(figure),
      this.context,
      which,
    );
  }

  /** "So với năm 2019, Việt Nam đã tăng 25 bậc": a comparison that opens the clause and belongs to no figure before it. */
  private leadingComparison(figure: Figure): Comparison | undefined {
    for (let i = figure.at - 1; i >= 0; i--) {
      const item = this.items[i]!;
      if (item.kind === 'mark' && (item.key === ';' || item.key === '.')) return undefined;
      if (item.kind !== 'comparison') continue;
      const before = this.items[i - 1];
      const opens =
        before === undefined ||
        (before.kind === 'mark' && before.key !== ')') ||
        (before.kind === 'cue' && before.cue === 'filler');
      return opens && item.comparison.with === 'periods' && !this.consumed.has(item.comparison)
        ? item.comparison
        : undefined;
    }
    return undefined;
  }

  /** "tăng 5% và 300 thuê bao so với cùng kỳ": the comparison after the next change is said of this one too. */
  private comparisonLater(figure: Figure): Comparison | undefined {
    const next = this.figures.find((other) => other.at > figure.at);
    if (!next || next.name.end > next.name.start) return undefined;
    const between = this.items.slice(figure.at + 1, next.at);
    if (!between.some((item) => this.tokens[item.start]!.key === 'và') && !next.opensBracket)
      return undefined;
    return firstComparison(next);
  }

  private wordsAfter(figure: Figure): string | undefined {
    const { noun } = figure;
    return noun.end > noun.start
      ? this.text.slice(this.tokens[noun.start]!.start, this.tokens[noun.end - 1]!.end)
      : undefined;
  }

  /** "(334 tỷ đồng)" after a change: what the base was. */
  private isBaseValue(figure: Figure, subject: Subject, last: Draft | undefined): boolean {
    if (!figure.bracketed || !last?.base || last.measure === 'plan') return false;
    if (last.measure !== 'change' && last.measure !== 'delta') return false;
    if (!figure.opensBracket && !figure.run.some((item) => item.kind === 'period')) return false;
    const { quantity } = figure;
    if (quantity.unit.includes('/') || quantity.dimension === 'times') return false;
    const level = this.levelOf(last);
    if (figure.run.some((item) => item.kind === 'period' && !isRelative(item.phrase))) return false;
    if (!level) return quantity.dimension !== 'percent';
    return (
      level.quantity.dimension === quantity.dimension ||
      quantity.dimension === 'none' ||
      (quantity.power > 0 && level.quantity.power > 0)
    );
  }

  private levelOf(change: Draft): Draft | undefined {
    return this.context.recent.findLast(
      (draft) => draft.measure === 'level' && draft.subject.metric === change.subject.metric && draft.main,
    );
  }

  private unitOf(figure: Figure, role: Role, subject: Subject, last: Draft | undefined): string {
    if (role.unit) return role.unit;
    const { quantity } = figure;
    if (quantity.dimension !== 'none' && !(quantity.guessed && quantity.power > 0 && subject.row))
      return quantity.unit;
    const level =
      last && last.measure === 'level' && last.subject.metric === subject.metric ? last.unit : undefined;
    if (subject.row && subject.row.unit !== '%') return subject.row.unit;
    return (
      level ?? (quantity.power >= 9 ? 'VND' : quantity.unit || subject.indicator.split(' ')[0] || 'đơn vị')
    );
  }

  /** "xếp thứ 25 trong 194 quốc gia": the count after a rank is its second number. */
  private countAfterRank(role: Role, figure: Figure): number | undefined {
    if (role.measure !== 'rank') return undefined;
    const words = this.items.slice(figure.at + 1, figure.at + 6);
    const next = words.find((item) => item.kind === 'quantity');
    if (!next || next.kind !== 'quantity') return undefined;
    const lead = words.slice(0, words.indexOf(next));
    const among =
      lead.some((item) => ['trong', 'trên'].includes(this.tokens[item.start]!.key)) &&
      lead.every((item) => item.kind !== 'mark');
    if (!among) return undefined;
    this.countsOfRanks.add(this.figures.findIndex((other) => other.quantity === next.quantity));
    return next.quantity.value;
  }

  /** The period of a figure: its own, its subject's, the sentence's, the frame's, the briefing's. */
  private periodOf(figure: Figure, subject: Subject, role: Role): { at: period.Period; how: Provenance } {
    const { context } = this;
    const kind = isRate(subject)
      ? 'stock'
      : (subject.row?.kind ?? (figure.quantity.dimension === 'money' ? 'flow' : undefined));
    const reference = context.subjectPeriod ?? context.briefing;
    const resolve = (phrase: PeriodPhrase): period.Period | undefined =>
      resolveOwn(
        phrase,
        phrase.spec.kind === 'year-start' ? this.asOf(reference) : reference,
        context.briefing,
        kind,
      );
    const own = this.ownPhrase(figure, role);
    const stated = own && resolve(own);
    if (stated) {
      if (!figure.bracketed && !isRelative(own) && !role.isFrom) this.current = own;
      return { at: stated, how: 'stated' };
    }
    const sameSubject =
      context.subject === subject || context.recent.some((draft) => draft.subject === subject);
    const before = sameSubject ? (this.lastPeriod ?? context.subjectPeriod) : undefined;
    if (before && context.recent.length > 0) return { at: before, how: 'inherited' };
    const said = this.saidBefore(figure);
    if (said) this.current = said;
    const inherited = this.current ?? context.paragraphFrame ?? context.frame;
    const resolved = inherited && resolve(inherited);
    if (resolved) return { at: resolved, how: said ? 'stated' : 'inherited' };
    return { at: context.briefing, how: 'assumed' };
  }

  /** "Tính đến ngày 22/11, … lũy kế từ đầu năm": the day up to which it counts. */
  private asOf(otherwise: period.Period): period.Period {
    const { briefing, frame } = this.context;
    return (
      (frame && frame.spec.kind !== 'year-start' && resolveOwn(frame, otherwise, briefing, 'stock')) ||
      briefing
    );
  }

  /** A period in the figure's own window: in the run, in brackets after the number, or right after what it counts. */
  private ownPhrase(figure: Figure, role: Role): PeriodPhrase | undefined {
    const compared = role.measure === 'change' || role.measure === 'delta' || role.measure === 'ratio';
    for (const item of figure.run) {
      if (item.kind !== 'period' || this.isOfBefore(this.items.indexOf(item))) continue;
      if (isRelative(item.phrase) && compared) continue;
      return item.phrase;
    }
    if (compared || role.measure === 'plan') return undefined;
    const first = figure.right[0];
    const second = figure.right[1];
    if (
      first?.kind === 'mark' &&
      first.key === '(' &&
      second?.kind === 'period' &&
      isMark(figure.right[2], ')')
    )
      return second.phrase;
    // "trong 9 tháng" after what is counted; before "lên" it is that of "từ".
    if (first?.kind === 'period' && !isRelative(first.phrase) && !this.opensNext(figure)) return first.phrase;
    return undefined;
  }

  /** A period right after the value of "từ" or after a multiple ("gấp 2 lần năm 2012") is that figure's. */
  private isOfBefore(at: number): boolean {
    const before = this.figures.filter((other) => other.at < at).at(-1);
    const role = before && before.right[0] === this.items[at] ? roleOf(before) : undefined;
    return role?.isFrom === true || role?.measure === 'ratio';
  }

  /** "…; 9 tháng: 561 triệu": the period after the noun leads to the next number. */
  private opensNext(figure: Figure): boolean {
    const [, second] = figure.right;
    return second?.kind === 'mark' && second.key === ':';
  }

  /** The last period before the figure in this sentence, outside comparisons and other figures' brackets. */
  private saidBefore(figure: Figure): PeriodPhrase | undefined {
    let depth = 0;
    const previous = this.figures.filter((other) => other.at < figure.at).at(-1)?.at ?? -1;
    let found: PeriodPhrase | undefined;
    for (let i = 0; i < figure.at; i++) {
      const item = this.items[i]!;
      if (item.kind === 'mark' && item.key === '(') depth++;
      if (item.kind === 'mark' && item.key === ')') depth--;
      if (item.kind !== 'period' || isRelative(item.phrase) || item.phrase.spec.kind === 'none') continue;
      if (depth > 0 && i < previous) continue;
      if (this.isOfBefore(i)) continue;
      if (i > previous || depth === 0) found = item.phrase;
    }
    return found;
  }

  /** "Số dự toán giao thu đầu năm là …": the plan's own words name it. */
  private namePlan(draft: Draft, figure: Figure): void {
    const said = figure.run.find((item) => item.kind === 'cue' && item.cue === 'planned');
    if (!said || said.end - said.start < 3 || figure.name.end > figure.name.start) return;
    const words = this.text.slice(this.tokens[said.start]!.start, this.tokens[said.end - 1]!.end);
    draft.subject = { ...draft.subject, indicator: words };
  }

  /** The year of a plan: its own words, else the year of the result. */
  private planPeriod(figure: Figure, at: period.Period): period.Period {
    for (const item of [...figure.run, ...this.items.slice(0, figure.at).reverse()]) {
      if (item.kind !== 'cue' || item.cue !== 'planned') continue;
      const stated = item.planPeriod && resolveOwn(item.planPeriod, at, this.context.briefing);
      if (stated) return stated;
      break;
    }
    return period.year(period.dateOf(at.end).year);
  }

  /** Numbers in a results sentence that no rule takes are listed, not guessed. */
  private reject(figure: Figure, list: boolean): void {
    const { from, to } = figure.quantity;
    const { sentence, tokens, text } = this;
    if (!list || this.context.part !== 'results') return;
    this.unread.push({
      span: { start: from, end: to },
      text: text.slice(from, to),
      sentence: { start: tokens[sentence.start]!.start, end: tokens[sentence.end - 1]!.end },
    });
  }
}

/** "152, 187 và 80 cuộc": the unit after the last value is that of all. */
function withSharedUnit(figures: readonly Figure[]): readonly Figure[] {
  const last = figures.at(-1)!;
  return figures.map((figure) => {
    const { quantity } = figure;
    const ownMoney = quantity.power >= 9 && last.quantity.dimension !== 'money';
    if (quantity.dimension !== 'none' || last.quantity.dimension === 'none' || ownMoney) return figure;
    const power = quantity.power || last.quantity.power;
    const value = quantity.power ? quantity.value : scaled(String(quantity.value), last.quantity.power);
    return {
      ...figure,
      quantity: { ...quantity, value, power, unit: last.quantity.unit, dimension: last.quantity.dimension },
    };
  });
}

/** A rate is of a date, like a stock, whatever it is the rate of. */
const isRate = (subject: Subject): boolean => subject.row?.unit === '%';

const isMark = (item: Item | undefined, key: string): boolean => item?.kind === 'mark' && item.key === key;

const sameKind = (dimension: string, last: Draft): boolean =>
  dimension === 'money' || dimension === 'count' || last.quantity.dimension === 'percent';
