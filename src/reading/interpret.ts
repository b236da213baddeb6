import type { Provenance, UnreadNumber } from '../model/observation';
import * as period from '../model/period';
import { isDirected, isFigure, isRange, rejects } from './accept';
import { baseBy, setBase } from './bases';
import type { Context } from './context';
import { chainAt, lastLevels, partsOf, type Chain } from './distribute';
import type { Draft, Subject } from './draft';
import { headingOf, partOpenedBy } from './headings';
import { itemsOf, type Comparison, type Item } from './items';
import type { Token } from './lex';
import { resolveOwn } from './periods/resolve';
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
    this.context = { briefing, sectors: [], underHeading: false, part: 'results', recent: [], paragraph: -1 };
  }

  read(sentence: Sentence): void {
    const { context, tokens } = this;
    const newParagraph = sentence.paragraph !== context.paragraph;
    if (newParagraph) this.openParagraph(sentence.paragraph);
    const part = partOpenedBy(this.text, tokens, sentence);
    if (part) context.part = part;
    const heading = headingOf(tokens, sentence);
    if (heading) this.openSector(heading.sectors, heading.strong);
    const start = heading?.strong ? heading.body : sentence.start;
    const items = itemsOf(this.text, tokens, start, sentence.end);
    const figures = figuresOf(tokens, items);
    const frame = openingFrame(items, tokens);
    if (frame) context.frame = frame;
    if (part === 'results') this.framePart(items);
    if (figures.length === 0 || context.part === 'plans' || rejects(items)) return;
    new SentenceReader(this.text, tokens, context, sentence, start, items, figures, this.drafts, this.unread).read();
  }

  private openParagraph(paragraph: number): void {
    const { context } = this;
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
  private readonly made = new Map<number, Draft>();

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
    for (let i = 0; i < this.figures.length; i++) {
      const chain = chainAt(this.tokens, this.items, this.figures, i);
      if (chain && this.readChain(chain)) i = chain.last;
      else this.readFigure(i);
    }
  }

  private readFigure(index: number): void {
    const figure = this.figures[index]!;
    if (isDirected(this.items, figure.at)) return;
    const role = roleOf(figure);
    if (!role || isRange(this.tokens, figure.quantity.start, figure.quantity.end)) return this.reject(figure, role === undefined);
    const subject = subjectOf(this, figure, role, this.sharedNoun(index));
    if (!subject || !isFigure(this.tokens, this.items, figure, role, subject.row !== undefined)) return this.reject(figure, true);
    this.add(index, figure, role, subject);
  }

  /** "12 bộ, ngành và 49 tỉnh, thành phố triển khai …": the words after the last number are said of both. */
  private sharedNoun(index: number): TokenRange | undefined {
    const figure = this.figures[index]!;
    const next = this.figures[index + 1];
    if (!next || figure.quantity.dimension !== 'count' || next.quantity.dimension !== 'count' || figure.noun.end > figure.noun.start) return undefined;
    const between = this.items.slice(figure.at + 1, next.at);
    const joined = between.length > 0 && between.every((item) => item.kind === 'cue' && this.tokens[item.start]!.key === 'và');
    return joined && next.noun.end > next.noun.start ? next.noun : undefined;
  }

  /** Gives the values of "lần lượt …" to bases, subjects or the figures before, in order; false when nothing fits. */
  private readChain(chain: Chain): boolean {
    const figures = this.figures.slice(chain.first, chain.last + 1);
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
          const draft = this.add(chain.first + i, figure, { ...roles[i]!, comparison: bases ? undefined : comparison }, named, i);
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
        const nameItems = figures[0]!.nameItems.filter((item) => item.start >= named[i]!.start && item.end <= named[i]!.end);
        const part = { ...figure, name: named[i]!, nameItems, bare: false, run: figures[0]!.run.filter((item) => item.kind !== 'cue' || item.cue !== 'have') };
        const subject = subjectOf(this, part, role);
        if (subject) this.add(chain.first + i, figure, role, subject);
      } else {
        const level = levels![i]!;
        const draft = this.add(chain.first + i, figure, role, this.shareOf(level.subject, role), 0, level.period);
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
    const own = figure.run.some((item) => item.kind === 'cue' && (item.cue === 'up' || item.cue === 'down' || item.cue === 'equal'));
    if (i === 0 || own) return figure;
    const before = figures[i - 1]!;
    const inherited = i > 0 ? this.withRunOf(figures, i - 1).run : before.run;
    return { ...figure, run: inherited.filter((item) => !(item.kind === 'cue' && item.cue === 'respectively')) };
  }

  private lastBases(count: number): readonly period.Period[] | undefined {
    const bases = [...this.context.recent, ...this.drafts.slice(-12)].flatMap((draft) => (draft.baseStated && draft.base ? [draft.base] : []));
    const distinct = [...new Map(bases.slice(-2 * count).map((base) => [base.code, base])).values()];
    return distinct.length >= count ? distinct.slice(-count) : undefined;
  }

  /** Makes the draft of a figure whose role and subject are known, and carries the context on. */
  private add(index: number, figure: Figure, role: Role, subject: Subject, which = 0, of?: period.Period): Draft {
    const { context } = this;
    const { quantity } = figure;
    const last = context.recent.at(-1);
    const isBase = role.measure === 'level' && this.isBaseValue(figure, subject, last);
    const isPlanValue = role.measure === 'level' && figure.opensBracket && last?.measure === 'plan' && sameKind(quantity.dimension, last);
    const { at, how } = of ? { at: of, how: 'inherited' as Provenance } : this.periodOf(figure, subject, role);
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
    if (role.followsChange && last) draft.value = Math.sign(last.value || 1) * role.value;
    if (isBase && last?.base) [draft.period, draft.status, draft.periodHow] = [last.base, 'base', last.baseStated ? 'stated' : 'inherited'];
    if (draft.measure === 'target') draft.period = this.planPeriod(figure, at);
    if (draft.measure === 'change' || draft.measure === 'delta' || draft.measure === 'ratio') this.compare(draft, role, figure, which);
    if (draft.measure === 'level' && draft.period.end > context.briefing.end && period.monthCount(draft.period) !== undefined) draft.status = 'forecast';
    this.drafts.push(draft);
    this.made.set(index, draft);
    if (!isBase) context.recent.push(draft);
    if (!figure.bracketed || context.subject === undefined) {
      context.subject = draft.subject;
      context.subjectPeriod = draft.measure === 'target' || draft.status === 'forecast' ? (context.subjectPeriod ?? at) : draft.period;
      if (!context.underHeading) context.sectors = [subject.sector];
    }
    return draft;
  }

  private compare(draft: Draft, role: Role, figure: Figure, which: number): void {
    const { comparison } = role;
    if (draft.measure === 'ratio') {
      draft.comparedWith = this.wordsAfter(figure);
      if (comparison?.with === 'periods') setBase(draft, comparison, this.context, which);
      return;
    }
    setBase(draft, comparison ?? this.comparisonLater(figure), this.context, which);
  }

  /** "tăng 5% và 300 thuê bao so với cùng kỳ": the comparison after the next change is said of this one too. */
  private comparisonLater(figure: Figure): Comparison | undefined {
    const next = this.figures.find((other) => other.at > figure.at);
    if (!next || next.name.end > next.name.start) return undefined;
    const between = this.items.slice(figure.at + 1, next.at);
    if (!between.some((item) => this.tokens[item.start]!.key === 'và') && !next.opensBracket) return undefined;
    return firstComparison(next);
  }

  private wordsAfter(figure: Figure): string | undefined {
    const { noun } = figure;
    return noun.end > noun.start ? this.text.slice(this.tokens[noun.start]!.start, this.tokens[noun.end - 1]!.end) : undefined;
  }

  /** "(334 tỷ đồng)" after a change: what the base was. */
  private isBaseValue(figure: Figure, subject: Subject, last: Draft | undefined): boolean {
    if (!figure.bracketed || !last?.base || last.measure === 'plan') return false;
    if (last.measure !== 'change' && last.measure !== 'delta') return false;
    if (!figure.opensBracket && !figure.run.some((item) => item.kind === 'period')) return false;
    const { quantity } = figure;
    if (quantity.unit.includes('/') || quantity.dimension === 'times') return false;
    const level = this.levelOf(last);
    if (!level) return quantity.dimension !== 'percent';
    return level.quantity.dimension === quantity.dimension || quantity.dimension === 'none' || (quantity.power > 0 && level.quantity.power > 0);
  }

  private levelOf(change: Draft): Draft | undefined {
    return this.context.recent.findLast((draft) => draft.measure === 'level' && draft.subject.metric === change.subject.metric && draft.main);
  }

  private unitOf(figure: Figure, role: Role, subject: Subject, last: Draft | undefined): string {
    if (role.unit) return role.unit;
    const { quantity } = figure;
    if (quantity.dimension !== 'none' && !(quantity.guessed && quantity.power > 0 && subject.row)) return quantity.unit;
    const level = last && last.measure === 'level' && last.subject.metric === subject.metric ? last.unit : undefined;
    if (subject.row && subject.row.unit !== '%') return subject.row.unit;
    return level ?? (quantity.power >= 9 ? 'VND' : quantity.unit || subject.indicator.split(' ')[0] || 'đơn vị');
  }

  /** "xếp thứ 25 trong 194 quốc gia": the count after a rank is its second number. */
  private countAfterRank(role: Role, figure: Figure): number | undefined {
    if (role.measure !== 'rank') return undefined;
    const words = this.items.slice(figure.at + 1, figure.at + 6);
    const next = words.find((item) => item.kind === 'quantity');
    if (!next || next.kind !== 'quantity') return undefined;
    const lead = words.slice(0, words.indexOf(next));
    return lead.some((item) => ['trong', 'trên', 'trong số'].includes(this.tokens[item.start]!.key)) && lead.every((item) => item.kind !== 'mark')
      ? next.quantity.value
      : undefined;
  }

  /** The period of a figure: its own, its subject's, the sentence's, the frame's, the briefing's. */
  private periodOf(figure: Figure, subject: Subject, role: Role): { at: period.Period; how: Provenance } {
    const { context } = this;
    const kind = subject.row?.kind ?? (figure.quantity.dimension === 'money' ? 'flow' : undefined);
    const resolve = (phrase: PeriodPhrase): period.Period | undefined => resolveOwn(phrase, context.subjectPeriod ?? context.briefing, context.briefing, kind);
    const own = this.ownPhrase(figure, role);
    const stated = own && resolve(own);
    if (stated) {
      if (!figure.bracketed && !isRelative(own)) this.current = own;
      return { at: stated, how: 'stated' };
    }
    const sameSubject = context.subject === subject && context.subjectPeriod !== undefined && context.recent.length > 0;
    if (sameSubject) return { at: context.subjectPeriod!, how: 'inherited' };
    const said = this.saidBefore(figure);
    if (said) this.current = said;
    const inherited = this.current ?? context.frame;
    const resolved = inherited && resolve(inherited);
    if (resolved) return { at: resolved, how: said ? 'stated' : 'inherited' };
    return { at: context.briefing, how: 'assumed' };
  }

  /** A period in the figure's own window: in the run, in brackets after the number, or right after what it counts. */
  private ownPhrase(figure: Figure, role: Role): PeriodPhrase | undefined {
    const compared = role.measure === 'change' || role.measure === 'delta';
    for (const item of figure.run) {
      if (item.kind !== 'period') continue;
      if (isRelative(item.phrase) && compared) continue;
      return item.phrase;
    }
    if (compared || role.measure === 'plan') return undefined;
    const first = figure.right[0];
    const second = figure.right[1];
    if (first?.kind === 'mark' && first.key === '(' && second?.kind === 'period') return second.phrase;
    if (first?.kind === 'period' && !isRelative(first.phrase)) return first.phrase;
    return undefined;
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
      if (i > previous || depth === 0) found = item.phrase;
    }
    return found;
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
    if (!list || this.context.part === 'plans') return;
    this.unread.push({
      span: { start: from, end: to },
      text: text.slice(from, to),
      sentence: { start: tokens[sentence.start]!.start, end: tokens[sentence.end - 1]!.end },
    });
  }
}

const sameKind = (dimension: string, last: Draft): boolean => dimension === 'money' || dimension === 'count' || last.quantity.dimension === 'percent';
