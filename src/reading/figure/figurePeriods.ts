import type { Provenance } from '../../model/observation';
import * as period from '../../model/period';
import type { Subject } from './draft';
import { isEventDay, isLikened, isPublication, isToldBeside } from '../periods/passing';
import { resolveOwn } from '../periods/resolve';
import { isRelative, type PeriodPhrase } from '../periods/spec';
import { paragraphFrameOf } from '../structure/paragraphFrames';
import { periodOfData, periodOfRanking } from './periodsBehind';
import { roleOf, type Role } from './role';
import { figureBefore, type Scene } from '../scene';
import { isMark } from '../phrases/item';
import { type Figure, isEmpty } from './window';

interface FigurePeriod {
  readonly at: period.Period;
  readonly how: Provenance;
  /** It was said in brackets, of this figure only. */
  readonly aside?: boolean;
}

/** Finds the periods of a sentence's figures. */
export class FigurePeriods {
  /** Period of the last figure of this sentence, for later figures of its subject. */
  last?: period.Period;
  /** The period said last in this sentence outside brackets. */
  private current?: PeriodPhrase;
  /** What `current` was before a figure's own. */
  private former?: PeriodPhrase;
  /** Periods of figures that only stand beside the sentence's own one. */
  private readonly passing = new Set<PeriodPhrase>();

  /** The sentence names a period outside comparisons. */
  private readonly namesOne: boolean;

  constructor(private readonly scene: Scene) {
    this.namesOne = scene.items.some((item) => item.kind === 'period');
  }

  /** The period of a figure: its own, its subject's, the sentence's, the frame's, the briefing's. */
  periodOf(figure: Figure, subject: Subject, role: Role): FigurePeriod {
    const { context } = this.scene;
    // A rate is of a date, like a stock, whatever it is the rate of; so is a coverage: "27/31 hệ thống".
    const kind =
      subject.row?.unit === '%' || figure.quantity.of !== undefined
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
      const [, second] = figure.right;
      const aside =
        figure.bracketed ||
        (second?.kind === 'period' && second.phrase === own && isMark(figure.right[0], '('));
      this.former = this.current;
      if (!aside && !isRelative(own) && !role.isFrom) this.current = own;
      return { at: stated, how: 'stated', aside };
    }
    // "Đến hết quý III doanh thu ước 48,6 tỷ USD, phần cứng chiếm 89,7%": a share is of what it is a part of.
    if (this.last && role.measure === 'level' && this.isShare(figure))
      return { at: this.last, how: 'inherited' };
    const sameSubject =
      context.subject === subject || context.recent.some((draft) => draft.subject === subject);
    if (sameSubject && this.last && context.recent.length > 0) return { at: this.last, how: 'inherited' };
    // "Chỉ riêng quý II đã góp vào đó 17.640 tỷ đồng": a new sentence on what was spoken of may have another period.
    const said = this.saidBefore(figure);
    if (!said && sameSubject && context.subjectPeriod && context.recent.length > 0)
      return { at: context.subjectPeriod, how: 'inherited' };
    if (said) this.current = said;
    const inherited =
      this.current ??
      paragraphFrameOf(context, subject) ??
      context.frame ??
      (kind === 'stock' ? context.stockDate : undefined);
    const at = inherited && resolve(inherited);
    // "Đến 31/3/2023 có … thuê bao. Nộp ngân sách hơn 5 tỷ đồng": no money comes in on a day.
    const resolved = at && !said && kind === 'flow' && at.start === at.end && inherited.asOf ? undefined : at;
    if (resolved)
      // "Năm 2022, … tăng từ 64.000 lên 70.000": the year of the sentence is not that of the base.
      return { at: resolved, how: said && !role.isFrom ? 'stated' : 'inherited' };
    return { at: context.briefing, how: 'assumed' };
  }

  private isShare({ run }: Figure): boolean {
    const { tokens } = this.scene;
    return run.some((item) => item.kind === 'cue' && tokens[item.start]!.key === 'chiếm');
  }

  /** The period of the figure just read is not that of later ones: "doanh thu tháng 11 là …, tháng 10 là …; sản lượng là …". */
  passOver(): void {
    if (this.current && this.current !== this.former) this.passing.add(this.current);
    this.current = this.former;
  }

  /** "Tính đến ngày 22/11, … lũy kế từ đầu năm": the day up to which it counts. */
  private asOf(otherwise: period.Period): period.Period {
    const { briefing, frame } = this.scene.context;
    return (
      (frame && frame.spec.kind !== 'year-start' && resolveOwn(frame, otherwise, briefing, 'stock')) ||
      briefing
    );
  }

  /** A period in the figure's own window: in the run, in brackets after the number, or right after what it counts. */
  private ownPhrase(figure: Figure, role: Role): PeriodPhrase | undefined {
    if (!this.namesOne) return undefined;
    const compared = role.measure === 'change' || role.measure === 'delta' || role.measure === 'ratio';
    const after = this.periodAfter(figure, role);
    for (const item of figure.run) {
      // "năm 2022 tăng từ hạng 91 lên hạng 86": the year before "từ" is that of the new value.
      if (role.isFrom && item.kind === 'cue' && item.cue === 'from') break;
      if (item.kind !== 'period') continue;
      const at = this.scene.items.indexOf(item);
      if (this.isOfBefore(at) || isPublication(this.scene.tokens, item.phrase)) continue;
      if (isEventDay(this.scene.tokens, item.phrase)) continue;
      // "68 triệu trong tháng và 571 triệu trong 9 tháng": each has its own behind it.
      if (after && figureBefore(this.scene, at)?.right[0] === item) continue;
      // "(cùng kỳ tăng 8%)": how the base itself had changed.
      const ofBase =
        figure.opensBracket &&
        item.phrase.spec.kind === 'same-period' &&
        isMark(this.scene.items[at - 1], '(');
      if (isRelative(item.phrase) && compared && !ofBase) continue;
      return item.phrase;
    }
    return after ?? (role.measure === 'level' ? this.relativeBefore(figure) : undefined);
  }

  /** "; cùng kỳ năm trước tỷ lệ này mới là 38,5%": the clause of a level opens with the other period. */
  private relativeBefore(figure: Figure): PeriodPhrase | undefined {
    const { items } = this.scene;
    if (isEmpty(figure.name)) return undefined;
    let i = figure.at - 1;
    while (i >= 0 && items[i]!.start >= figure.name.start) i--;
    if (isMark(items[i], ',')) i--;
    const item = items[i];
    if (item?.kind !== 'period' || !isRelative(item.phrase)) return undefined;
    let before = items[i - 1];
    if (before?.kind === 'cue' && before.cue === 'filler') before = items[i - 2];
    return before === undefined || (before.kind === 'mark' && before.key !== ')') ? item.phrase : undefined;
  }

  /** "(tháng 10)" or "trong 9 tháng" behind the number. */
  private periodAfter(figure: Figure, role: Role): PeriodPhrase | undefined {
    const compared = role.measure === 'change' || role.measure === 'delta' || role.measure === 'ratio';
    if (role.measure === 'change') return this.periodOfGrowth(figure);
    if (compared || role.measure === 'plan') return undefined;
    const [first, second, third] = figure.right;
    if (isMark(first, '(')) {
      if (second?.kind === 'period' && isMark(third, ')')) return second.phrase;
      const dated = periodOfData(this.scene.tokens, figure);
      if (dated) return dated;
      // "xếp thứ 31 về chỉ số phát triển bưu chính (2IPD) năm 2024".
    }
    if (role.measure === 'rank') return periodOfRanking(figure);
    // "2,6 tỷ bưu gửi/9 tháng, 0,9 tỷ bưu gửi/quý III".
    if (isMark(first, '/') && second?.kind === 'period') return second.phrase;
    // "(10,7 triệu thuê bao cùng kỳ 2017)": the bracket's own amount.
    if (figure.opensBracket && role.measure === 'level' && first?.kind === 'period' && isMark(second, ')'))
      return first.phrase;
    // "1,07 tỷ bưu gửi/quý III".
    if (isMark(first, '/') && second?.kind === 'period') return second.phrase;
    // "trong 9 tháng" after what is counted; before "lên" it is that of "từ".
    if (first?.kind === 'period' && !isRelative(first.phrase) && !this.opensNext(figure)) return first.phrase;
    return undefined;
  }

  /** "bỏ xa mức tăng 14% của nửa đầu năm": whose growth it was. */
  private periodOfGrowth({ right }: Figure): PeriodPhrase | undefined {
    const [first] = right;
    if (first?.kind !== 'period' || isRelative(first.phrase)) return undefined;
    return this.scene.tokens[first.start - 1]!.key === 'của' ? first.phrase : undefined;
  }

  /** A period right after the value of "từ" or compared with ("gấp 2 lần năm 2012") is of the figure before it. */
  private isOfBefore(at: number): boolean {
    const before = figureBefore(this.scene, at);
    const item = this.scene.items[at]!;
    if (before && before.right[1] === item) {
      const [mark, , close] = before.right;
      if (isMark(mark, '/') || (isMark(mark, '(') && isMark(close, ')'))) return true;
    }
    // "thêm 9 triệu kể từ cuối năm 2016".
    const near = before && (before.right[0] === item || this.scene.tokens[item.start - 1]?.key === 'từ');
    const role = near ? roleOf(before) : undefined;
    if (!role || item.kind !== 'period') return false;
    return (
      (role.isFrom === true && before!.right[0] === item) ||
      role.comparison?.periods.includes(item.phrase) === true
    );
  }

  /** "…; 9 tháng: 561 triệu": the period after the noun leads to the next number. */
  private opensNext(figure: Figure): boolean {
    const [, second] = figure.right;
    return second?.kind === 'mark' && second.key === ':';
  }

  /** The period that the sentence has said before a figure, whatever its subject was of so far. */
  saidOf(figure: Figure): period.Period | undefined {
    const { briefing } = this.scene.context;
    const said = this.saidBefore(figure);
    return said && resolveOwn(said, briefing, briefing);
  }

  /** The last period before the figure in this sentence, outside comparisons and other figures' brackets. */
  private saidBefore(figure: Figure): PeriodPhrase | undefined {
    if (!this.namesOne) return undefined;
    let depth = 0;
    const previous = figureBefore(this.scene, figure.at)?.at ?? -1;
    const { tokens } = this.scene;
    let found: PeriodPhrase | undefined;
    let published: PeriodPhrase | undefined;
    for (let i = 0; i < figure.at; i++) {
      const item = this.scene.items[i]!;
      if (item.kind === 'mark' && item.key === '(') depth++;
      if (item.kind === 'mark' && item.key === ')') depth--;
      if (item.kind !== 'period' || isRelative(item.phrase) || item.phrase.spec.kind === 'none') continue;
      if (depth > 0 && i < previous) continue;
      // "IDI bản 2017 (bản 2018 chưa công bố): hạng 108": what a bracket says beside it.
      if (depth > 0 && found && !figure.bracketed) continue;
      if (this.passing.has(item.phrase) || this.isOfBefore(i) || isEventDay(tokens, item.phrase)) continue;
      if (i <= previous && depth > 0) continue;
      if (isPublication(tokens, item.phrase)) published = item.phrase;
      else if (!isLikened(tokens, item.phrase) && !isToldBeside(tokens, this.scene.start, item.phrase))
        found = item.phrase;
    }
    return found ?? published;
  }

  /** A period after the briefing's own, not hedged as an estimate: a plan in the form of a result. */
  isToCome(figure: Figure, role: Role): boolean {
    if (role.measure === 'target') return this.isNextTask(figure);
    const phrase =
      this.ownPhrase(figure, role) ??
      this.saidBefore(figure) ??
      this.scene.context.paragraphFrame ??
      this.scene.context.frame;
    const at =
      phrase &&
      role.hedge !== 'about' &&
      resolveOwn(phrase, this.scene.context.briefing, this.scene.context.briefing);
    return (
      at !== undefined &&
      at !== false &&
      // "Tính đến ngày 03/9" in a text of 5 September on August.
      at.start > (phrase.asOf ? this.scene.context.latest : this.scene.context.briefing.end)
    );
  }

  /** "Kế hoạch tháng 10: tập huấn cho 200 cán bộ" in a text on September; a year's plan stands beside results. */
  private isNextTask(figure: Figure): boolean {
    const { briefing } = this.scene.context;
    const at = this.planPeriod(figure, briefing);
    return at.start > briefing.end && (period.monthCount(at) ?? 12) < 12;
  }

  /** The year of a plan: its own words, else the year of the result. */
  planPeriod(figure: Figure, at: period.Period): period.Period {
    for (const item of [...figure.run, ...this.scene.items.slice(0, figure.at).reverse()]) {
      if (item.kind !== 'cue' || item.cue !== 'planned') continue;
      const { planPeriod } = item;
      // "mục tiêu đến hết năm 2025" is the year's.
      const stated =
        planPeriod && resolveOwn({ ...planPeriod, asOf: false }, at, this.scene.context.briefing);
      if (stated) return stated;
      break;
    }
    return period.year(period.dateOf(at.end).year);
  }
}
