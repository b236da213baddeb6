import type { UnreadNumber } from '../model/observation';
import type { Period } from '../model/period';
import { inPassing, isDenominator, isRange } from './figure/accept';
import { directedIn } from './figure/asides';
import { ChainReader } from './chains/chainReader';
import { chainAt, isSaid, lastLevels, pointsToPair } from './chains/distribute';
import type { Draft, Subject } from './figure/draft';
import { closesDashes } from './figure/dashes';
import { DraftMaker } from './figure/draftMaker';
import { attendedIn } from './structure/events';
import { baseInBracket, itemOfBracket, roleInBracket } from './figure/loneBrackets';
import { withDenominator, withLentUnit, withUnitOfNext } from './figure/lentUnits';
import { FigureBases } from './figure/figureBases';
import { FigurePeriods } from './figure/figurePeriods';
import { frameParagraph } from './structure/paragraphFrames';
import { resolveBase } from './periods/resolve';
import { roleOf, type Before, type Role } from './figure/role';
import { isMark } from './phrases/item';
import type { Scene } from './scene';
import { isListItem } from './text/sentences';
import { subjectOf } from './subjects/subject';
import type { LeftOut } from './trace';
import { AGENCY, type Figure, isEmpty, type TokenRange } from './figure/window';

/** Reads the figures of one sentence, from the first to the last. */
export class SentenceReader {
  private readonly periods: FigurePeriods;
  private readonly bases: FigureBases;
  private readonly maker: DraftMaker;
  private readonly chains: ChainReader;
  private readonly directed: ReadonlySet<number>;
  private readonly attended: ReadonlySet<number>;
  /** The figure before, which was left out, was of something named: what goes on is of that too. */
  private lost = false;

  constructor(
    private readonly scene: Scene,
    private readonly unread: UnreadNumber[],
  ) {
    this.periods = new FigurePeriods(scene);
    this.bases = new FigureBases(scene);
    this.maker = new DraftMaker(scene, this.periods, this.bases);
    this.chains = new ChainReader(scene, this.maker, this.bases, this.periods);
    this.directed = directedIn(scene.tokens, scene.items);
    this.attended = attendedIn(scene.tokens, scene.items);
  }

  read(): void {
    const { context, figures, items, sentence, tokens } = this.scene;
    if (context.listed && isListItem(tokens, sentence)) this.maker.goOnWithItems();
    else context.whole = undefined;
    // "lần lượt" was said in this sentence.
    let chained = false;
    for (let i = 0; i < figures.length; i++) {
      const pointed = i === 0 && pointsToPair(tokens, items, figures, i);
      const paired: boolean = chained || pointed || this.hasPair();
      const chain = chainAt(tokens, items, figures, i, paired);
      if (chain && this.chains.read(chain, paired, pointed, (index) => this.readFigure(index))) {
        i = chain.at(-1)!;
        chained = paired || isSaid(tokens, figures[chain[0]!]!);
      } else if (
        chain &&
        isSaid(tokens, figures[chain[0]!]!) &&
        chain.slice(1).every((k) => isEmpty(figures[k]!.name))
      ) {
        // "lần lượt" over things that are not known: no value is guessed to be of the one spoken of before.
        for (const index of chain) this.reject(figures[index]!, 'no-subject');
        i = chain.at(-1)!;
      } else if (!this.maker.countsOfRanks.has(figures[i]!.quantity)) this.readFigure(i);
    }
    frameParagraph(this.scene);
    // "438 cuộc, trong đó Phishing 175, … Cộng cả 11 tháng 5.017 cuộc": the next sentence is about the whole.
    if (context.whole && !context.listed) context.subject = context.whole;
    if (tokens[sentence.end - 1]!.key === ':') context.listed = this.wholeOfLines();
    // A base of its own ("so với cuối năm 2015") is not that of the next sentence.
    if (context.relation?.kind === 'fixed') context.relation = undefined;
  }

  /** "132 điểm phục vụ, trong đó:": what the lines below give the items of. */
  private wholeOfLines(): Draft | undefined {
    const last = this.scene.context.recent.at(-1);
    const said = this.scene.figures.at(-1)!;
    return last?.measure === 'level' && last.quantity === said.quantity && last.unit !== '%'
      ? last
      : undefined;
  }

  /** Two amounts stand before in this sentence: "tăng 4,6% và 6,2%" is of one each. */
  private hasPair(): boolean {
    const { context, sentence } = this.scene;
    const levels = lastLevels(context.recent, 2);
    if (levels === undefined || levels.some((level) => level.sentence !== sentence)) return false;
    // "A 44 tỷ đồng, tăng 2,3% và 19,4%; B 241 tỷ đồng, tăng 0,6% và 5,1%": a change between them ends the pair.
    const { recent } = context;
    for (let i = recent.length - 1; recent[i] !== levels[0]; i--)
      if (recent[i]!.main && recent[i]!.measure !== 'level') return false;
    return true;
  }

  private readFigure(index: number): void {
    let figure = this.scene.figures[index]!;
    this.maker.enterWhole(figure);
    if (this.directed.has(figure.at)) return this.scene.trace?.leave(figure, 'directive');
    if (isDenominator(this.scene.tokens, figure)) return this.scene.trace?.leave(figure, 'threshold');
    if (this.attended.has(figure.at)) return this.scene.trace?.leave(figure, 'attendance');
    if (figure.quantity.dimension === 'none' || figure.quantity.guessed)
      figure = withLentUnit(this.scene, figure, this.scene.figures[index - 1]);
    else figure = withDenominator(this.scene, figure, this.scene.figures[index - 1]);
    const said = roleOf(figure, this.before());
    const estimated = said?.measure === 'level' && !said.hedge && this.isEstimated(figure);
    let role: Role | undefined = estimated ? { ...said, hedge: 'about' } : said;
    if (role?.isFrom && figure.quantity.dimension === 'none') figure = withUnitOfNext(this.scene, index);
    if (!role || isRange(this.scene.items, figure.at))
      return this.reject(figure, role ? 'range' : 'no-role', role === undefined);
    if (this.readBaseFirst(figure, role)) return;
    if (figure.opensBracket) {
      if (this.readBaseInBracket(index, role)) return;
      role = roleInBracket(this.scene, index, role);
    }
    const back =
      this.scene.context.whole &&
      role.measure !== 'level' &&
      isEmpty(figure.name) &&
      (figure.opensClause || closesDashes(this.scene.items, figure));
    const outer = this.scene.context.subject;
    const item = back ? undefined : itemOfBracket(this.scene, index, role);
    if (item) this.scene.context.subject = item;
    let subject = back
      ? this.scene.context.whole
      : subjectOf(this.scene, figure, role, this.sharedNoun(index));
    if (item) this.scene.context.subject = outer;
    if (role.risen && subject && !isRate(subject)) {
      role = { measure: 'change', value: role.value, hedge: role.hedge };
      subject = subjectOf(this.scene, figure, role);
    }
    if (!subject || subject.metric === '') return this.reject(figure, 'no-subject');
    // "xếp hạng EGDI của Việt Nam là 71/193": an index is not covered.
    if (role.measure === 'level' && figure.quantity.of !== undefined && subject.row?.unit === 'điểm')
      role = { ...role, measure: 'rank', unit: 'hạng' };
    const { text, tokens, items, context } = this.scene;
    if (this.lost && goesOn(figure) && subject.counted?.head === undefined)
      return this.reject(figure, 'no-subject');
    const why = inPassing(text, tokens, items, figure, role, subject, context.inSpeech);
    if (why) return this.reject(figure, why);
    this.lost = false;
    if (this.periods.isToCome(figure, role)) return this.scene.trace?.leave(figure, 'to-come');
    this.maker.add(figure, role.isFrom ? { ...role, value: figure.quantity.value } : role, subject);
  }

  /** "so với tháng 8/2019 (447 cuộc) giảm 6,26%": the base's value stands before the change. */
  private readBaseFirst(figure: Figure, role: Role): boolean {
    const { context, items } = this.scene;
    // "so với mức 200 triệu của tháng 10".
    const direct = items[figure.at - 1];
    const leads = direct?.kind === 'comparison' && direct.comparison.leadsToLevel === true;
    const before = leads ? direct : items[figure.at - 2];
    const opens = leads || (figure.opensBracket && isMark(direct, '('));
    if (
      !opens ||
      before?.kind !== 'comparison' ||
      before.comparison.with !== 'periods' ||
      !isAmount(figure, role)
    )
      return false;
    // "So với mức 30% cùng kỳ, tỷ lệ … nay là 45%": of what, is only said later.
    if (leads && figure.opensSentence && isEmpty(figure.name)) {
      this.reject(figure, 'no-subject');
      return true;
    }
    // "sản lượng bưu gửi cao hơn tháng 10 (184 triệu) 6,5%": nothing of it was said before.
    const fresh = figure.opensSentence && !isEmpty(figure.name);
    const subject = context.whole ?? (fresh ? subjectOf(this.scene, figure, role) : context.subject);
    if (!subject) return false;
    const own = fresh
      ? this.periods.periodOf(figure, subject, role).at
      : (context.subjectPeriod ?? context.briefing);
    const base = resolveBase(before.comparison.periods[0]!, own, context.briefing);
    if (!base) return false;
    this.addBase(figure, role, subject, base, own);
    return true;
  }

  /** "9.830 tỷ đồng (8.127 tỷ đồng), tăng 21%". */
  private readBaseInBracket(index: number, role: Role): boolean {
    const found = baseInBracket(this.scene, index, role);
    if (!found) return false;
    const { figure, level, base } = found;
    const draft = this.addBase(figure, role, level.subject, base, level.period);
    [draft.unit, draft.area] = [level.unit, level.area];
    return true;
  }

  /** Adds the value of a base: what comes next is of `own` again. */
  private addBase(figure: Figure, { hedge }: Role, subject: Subject, base: Period, own: Period): Draft {
    const { context } = this.scene;
    const { value } = figure.quantity;
    const draft = this.maker.add(figure, { measure: 'level', value, hedge }, subject, 0, base);
    [draft.status, draft.periodHow] = ['base', 'stated'];
    context.recent.pop();
    [context.subject, this.periods.last] = [subject, own];
    return draft;
  }

  /** "Ước cả năm 2023, doanh thu đạt 12.100 tỷ đồng": the estimate opens the clause of the number. */
  private isEstimated(figure: Figure): boolean {
    const [first, second] = this.scene.items;
    const opens = first?.kind === 'cue' && first.cue === 'about' && second?.kind === 'period';
    return (
      opens &&
      !this.scene.figures.some((other) => other.at <= figure.at && other.opensClause && !other.opensSentence)
    );
  }

  /** What the figures before in this sentence are: "bằng 62,5%" goes on comparing after a change. */
  private before(): Before | undefined {
    const { context, sentence } = this.scene;
    const last = context.recent.at(-1);
    if (last?.sentence !== sentence) return last && this.setsPlanOf(last) ? OF_RATE : undefined;
    const { measure } = last;
    const moved = measure === 'change' || measure === 'delta';
    return {
      compares: context.recent.some((draft) => draft.sentence === sentence && draft.measure === 'change'),
      // Points are of a rate, too.
      rate: (measure === 'level' || measure === 'delta') && last.unit === '%',
      level: measure === 'level' ? last.value : undefined,
      measure,
      equals: measure === 'change' && Math.abs(last.value) !== last.quantity.value,
      reached: measure === 'target' ? reachedOf(context.recent, last) : undefined,
      direction: moved ? (last.value < 0 ? -1 : 1) : 0,
    };
  }

  /** "… đạt 80%. Chỉ tiêu Thủ tướng giao cho năm 2023 là 82%": what a plan sets for the rate of the sentence before. */
  private setsPlanOf({ paragraph, unit, measure }: Draft): boolean {
    const { items, sentence, tokens } = this.scene;
    const [first, second] = items;
    if ((measure !== 'level' && measure !== 'delta') || unit !== '%') return false;
    if (paragraph !== sentence.paragraph) return false;
    if (first?.kind !== 'cue' || first.cue !== 'planned' || second === undefined) return false;
    return items.some((item) => tokens[item.start]!.key === 'giao');
  }

  /** "12 bộ, ngành và 49 tỉnh, thành phố triển khai …": the words after the last number are said of both. */
  private sharedNoun(index: number): TokenRange | undefined {
    const figure = this.scene.figures[index]!;
    const next = this.scene.figures[index + 1];
    if (
      !next ||
      figure.quantity.dimension !== 'count' ||
      next.quantity.dimension !== 'count' ||
      !AGENCY.test(figure.quantity.unit) ||
      !isEmpty(figure.noun)
    )
      return undefined;
    const between = this.scene.items.slice(figure.at + 1, next.at);
    const joined =
      between.length > 0 &&
      between.every((item) => item.kind === 'cue' && this.scene.tokens[item.start]!.key === 'và');
    return joined && !isEmpty(next.noun) ? next.noun : undefined;
  }

  /** Numbers in a results sentence that no rule takes are listed, not guessed. */
  private reject(figure: Figure, why: LeftOut, list = true): void {
    this.scene.trace?.leave(figure, why);
    this.lost ||= why === 'directive' || (why !== 'threshold' && !isEmpty(figure.name));
    const { from, to } = figure.quantity;
    const { sentence, tokens, text } = this.scene;
    if (!list || this.scene.context.part !== 'results') return;
    this.unread.push({
      span: { start: from, end: to },
      text: text.slice(from, to),
      sentence: { start: tokens[sentence.start]!.start, end: tokens[sentence.end - 1]!.end },
    });
  }
}

const OF_RATE: Before = { compares: false, rate: true, direction: 0 };

/** The per cent of a plan that the result before it makes. */
function reachedOf(recent: readonly Draft[], target: Draft): number | undefined {
  const level = recent.findLast(
    ({ measure, sentence }) => measure === 'level' && sentence === target.sentence,
  );
  return level?.unit === target.unit && target.unit !== '%' ? (100 * level.value) / target.value : undefined;
}

/** "tỷ lệ hồ sơ trực tuyến" may be at 45%, "doanh thu" can only grow by it. */
const isRate = ({ row, concepts }: Subject): boolean =>
  row ? row.unit === '%' : concepts.ids.includes('rate') || concepts.ids.includes('share-of');

/** "Hàn Quốc có 30 triệu thuê bao, tăng 10%, trong đó 5G …": said of what the number before was of. */
const goesOn = (figure: Figure): boolean =>
  !figure.opensClause && (isEmpty(figure.name) || figure.within || figure.bracketed);

/** What stands in the bracket of a base is its value, unless it says itself that it is something else. */
const isAmount = (figure: Figure, role: Role): boolean =>
  role.measure === 'level' ||
  (role.measure === 'delta' &&
    role.followsChange !== true &&
    figure.run.every((item) => item.kind !== 'cue'));
