import type { UnreadNumber } from '../model/observation';
import { isDirected, isFigure, isRange } from './accept';
import { ChainReader } from './chainReader';
import { chainAt, lastLevels, withSharedUnit } from './distribute';
import { DraftMaker } from './draftMaker';
import { FigureBases } from './figureBases';
import { FigurePeriods } from './figurePeriods';
import { resolveBase } from './periods/resolve';
import { roleOf, type Role } from './role';
import { isMark } from './items';
import type { Scene } from './scene';
import { subjectOf } from './subject';
import type { Figure, TokenRange } from './window';

/** Reads the figures of one sentence, from the first to the last. */
export class SentenceReader {
  private readonly periods: FigurePeriods;
  private readonly bases: FigureBases;
  private readonly maker: DraftMaker;
  private readonly chains: ChainReader;

  constructor(
    private readonly scene: Scene,
    private readonly unread: UnreadNumber[],
  ) {
    this.periods = new FigurePeriods(scene);
    this.bases = new FigureBases(scene);
    this.maker = new DraftMaker(scene, this.periods, this.bases);
    this.chains = new ChainReader(scene, this.maker, this.bases);
  }

  read(): void {
    const { context, figures, items, tokens } = this.scene;
    context.whole = undefined;
    // "lần lượt" was said in this sentence.
    let chained = false;
    for (let i = 0; i < figures.length; i++) {
      const chain = chainAt(tokens, items, figures, i, chained || this.hasPair());
      if (chain && this.chains.read(chain, (index) => this.readFigure(index))) {
        i = chain.at(-1)!;
        chained = true;
      } else if (!this.maker.countsOfRanks.has(figures[i]!.quantity)) this.readFigure(i);
    }
    this.periods.frameParagraph();
    // A base of its own ("so với cuối năm 2015") is not that of the next sentence.
    if (context.relation?.kind === 'fixed') context.relation = undefined;
  }

  /** Two amounts stand before in this sentence: "tăng 4,6% và 6,2%" is of one each. */
  private hasPair(): boolean {
    const { context, sentence } = this.scene;
    const levels = lastLevels(context.recent, 2);
    return levels !== undefined && levels.every((level) => level.sentence === sentence);
  }

  private readFigure(index: number): void {
    let figure = this.scene.figures[index]!;
    this.maker.enterWhole(figure);
    if (isDirected(this.scene.items, figure.at)) return;
    const role = roleOf(figure, this.hasChange());
    if (role?.isFrom && figure.quantity.dimension === 'none') figure = this.withUnitOfNext(index);
    if (!role || isRange(this.scene.items, figure.at)) return this.reject(figure, role === undefined);
    if (this.readBaseFirst(figure, role)) return;
    const back =
      this.scene.context.whole &&
      figure.opensClause &&
      figure.name.end <= figure.name.start &&
      role.measure !== 'level';
    const subject = back
      ? this.scene.context.whole
      : subjectOf(this.scene, figure, role, this.sharedNoun(index));
    if (
      !subject ||
      subject.metric === '' ||
      !isFigure(this.scene.tokens, this.scene.items, figure, role, subject, this.scene.context.inSpeech)
    )
      return this.reject(figure, true);
    if (this.periods.isToCome(figure, role)) return;
    this.maker.add(figure, role.isFrom ? { ...role, value: figure.quantity.value } : role, subject);
  }

  /** "so với tháng 8/2019 (447 cuộc) giảm 6,26%": the base's value stands before the change. */
  private readBaseFirst(figure: Figure, role: Role): boolean {
    const { context, items } = this.scene;
    const before = items[figure.at - 2];
    const subject = this.scene.context.whole ?? context.subject;
    const opens = figure.opensBracket && isMark(items[figure.at - 1], '(') && before?.kind === 'comparison';
    if (!opens || !subject || role.measure !== 'level' || before.comparison.with !== 'periods') return false;
    const own = context.subjectPeriod ?? context.briefing;
    const base = resolveBase(before.comparison.periods[0]!, own, context.briefing);
    if (!base) return false;
    const draft = this.maker.add(figure, role, subject, 0, base);
    [draft.status, draft.periodHow] = ['base', 'stated'];
    context.recent.pop();
    [context.subject, this.periods.last] = [subject, own];
    return true;
  }

  /** A change stands before in this sentence: "bằng 62,5%" goes on comparing. */
  private hasChange(): boolean {
    return this.scene.context.recent.some(
      (draft) => draft.sentence === this.scene.sentence && draft.measure === 'change',
    );
  }

  /** "từ 21,4 xuống 19,6 nghìn tỷ đồng": the unit after the second value is that of both. */
  private withUnitOfNext(index: number): Figure {
    const pair = this.scene.figures.slice(index, index + 2);
    return pair.length === 2 ? withSharedUnit(pair)[0]! : pair[0]!;
  }

  /** "12 bộ, ngành và 49 tỉnh, thành phố triển khai …": the words after the last number are said of both. */
  private sharedNoun(index: number): TokenRange | undefined {
    const figure = this.scene.figures[index]!;
    const next = this.scene.figures[index + 1];
    if (
      !next ||
      figure.quantity.dimension !== 'count' ||
      next.quantity.dimension !== 'count' ||
      figure.noun.end > figure.noun.start
    )
      return undefined;
    const between = this.scene.items.slice(figure.at + 1, next.at);
    const joined =
      between.length > 0 &&
      between.every((item) => item.kind === 'cue' && this.scene.tokens[item.start]!.key === 'và');
    return joined && next.noun.end > next.noun.start ? next.noun : undefined;
  }

  /** Numbers in a results sentence that no rule takes are listed, not guessed. */
  private reject(figure: Figure, list: boolean): void {
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
