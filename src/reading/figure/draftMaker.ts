import type { Cue } from '../../catalog/cues';
import type { Provenance } from '../../model/observation';
import * as period from '../../model/period';
import type { Area } from '../areas/area';
import type { Draft, Subject } from './draft';
import type { FigureBases } from './figureBases';
import type { FigurePeriods } from './figurePeriods';
import { isMark, type Item } from '../phrases/item';
import { isRelative } from '../periods/spec';
import { areaAt } from '../areas/places';
import type { Role } from './role';
import type { Scene } from '../scene';
import { type Figure, isEmpty } from './window';

/** Makes the drafts of a sentence's figures and carries the context on. */
export class DraftMaker {
  /** Quantities that are the second number of a rank. */
  readonly countsOfRanks = new Set<Figure['quantity']>();
  /** The figure of the whole that "trong đó" gives the items of. */
  private whole?: Draft;
  /** Date of the level last read, when it is earlier than that of the one before it. */
  private earlier?: period.Period;

  constructor(
    private readonly scene: Scene,
    private readonly periods: FigurePeriods,
    private readonly bases: FigureBases,
  ) {}

  /** "trong đó", "gồm": from here on figures are items of what was spoken of. */
  enterWhole(figure: Figure): void {
    const { context } = this.scene;
    if (context.whole || !context.subject || !(figure.within || this.opensItems(figure))) return;
    context.whole = context.subject;
    this.whole = context.recent.findLast(
      (draft) => draft.measure === 'level' && draft.main && draft.subject === context.whole,
    );
  }

  /** The lines below a whole give its items, this sentence too. */
  goOnWithItems(): void {
    const { context } = this.scene;
    this.whole = context.listed;
    context.whole = context.listed?.subject;
  }

  /** "1.050 cuộc tấn công: Phishing 420, Deface 330": a colon after what is counted. */
  private opensItems({ at, name }: Figure): boolean {
    const { context, figures, items } = this.scene;
    const last = context.recent.at(-1);
    if (last?.measure !== 'level' || last.quantity.dimension !== 'count' || isEmpty(name)) return false;
    const colon = items[indexBefore(items, name.start)];
    if (!isMark(colon, ':')) return false;
    const before = figures.findLast((figure) => figure.at < at);
    return before?.quantity === last.quantity && before.right[0] === colon && !before.bracketed;
  }

  /** Makes the draft of a figure whose role and subject are known, and carries the context on. */
  add(figure: Figure, role: Role, subject: Subject, which = 0, of?: period.Period): Draft {
    const { context } = this.scene;
    const { quantity } = figure;
    const last = context.recent.at(-1);
    const isBase = !of && role.measure === 'level' && this.bases.isBaseValue(figure, last);
    const isPlanValue =
      role.measure === 'level' &&
      figure.opensBracket &&
      last?.measure === 'plan' &&
      // "…, hoàn thành 94% kế hoạch. Đóng góp vào GDP (khoảng 880 tỷ đồng)": of another sentence.
      last.sentence === this.scene.sentence &&
      sameKind(quantity.dimension, last) &&
      // "bằng 72% kế hoạch (cùng kỳ năm 2018: 1.150 tỷ đồng)".
      !figure.run.some((item) => item.kind === 'period' && isRelative(item.phrase));
    const {
      at,
      how,
      aside: isAside,
    } = of
      ? { at: of, how: 'inherited' as Provenance, aside: false }
      : this.periods.periodOf(figure, subject, role);
    // "(tháng 10: 6.000 tỷ đồng)": a bracket's own period is that of its figure only.
    const aside = figure.bracketed && how === 'stated';
    const later = how === 'stated' && !isBase ? this.laterOf(figure, role, subject, at) : undefined;
    if (!role.isFrom && role.measure !== 'target' && !aside && !later) this.periods.last = at;
    this.bases.consume(role.comparison);
    const draft: Draft = {
      quantity,
      measure: isPlanValue ? 'target' : role.measure,
      value: role.value,
      unit: this.unitOf(figure, role, later?.subject ?? subject, later ?? last),
      subject: isBase && last ? last.subject : (later?.subject ?? subject),
      period: at,
      periodHow: how,
      baseStated: false,
      area: isBase && last ? last.area : this.areaOf(figure, role),
      of: quantity.of ?? this.countAfterRank(role, figure),
      hedge: role.hedge,
      status: isEstimate(figure, role) ? 'estimate' : 'normal',
      sentence: this.scene.sentence,
      paragraph: this.scene.sentence.paragraph,
      main: !figure.bracketed,
    };
    if (role.isFrom) this.bases.setFrom(draft, how);
    else if (draft.measure === 'level' && hasCue(figure.run, 'to')) this.bases.narrowAfterFrom(draft);
    if (role.followsChange && last) draft.value = Math.sign(last.value || 1) * role.value;
    if (isBase && last) this.bases.nameBase(last, figure);
    if (isBase && last?.base)
      [draft.period, draft.status, draft.periodHow] = [
        last.base,
        'base',
        last.baseStated ? 'stated' : 'inherited',
      ];
    // "(năm 2021: 11,9%)" after the figure of 2022.
    if (aside && last && draft.measure === 'level' && last.subject.metric === draft.subject.metric)
      if (at.end < last.period.end && last.measure === 'level' && last.unit === draft.unit) {
        draft.status = 'base';
        this.bases.narrowBeside(last, at);
      }
    if (draft.measure === 'target') this.namePlan(draft, figure);
    if (draft.measure === 'target') draft.period = this.periods.planPeriod(figure, at);
    if (draft.measure === 'change' || draft.measure === 'delta' || draft.measure === 'ratio')
      this.bases.compare(draft, role, figure, which);
    if (
      draft.measure === 'level' &&
      draft.period.end > context.briefing.end &&
      period.monthCount(draft.period) !== undefined
    )
      draft.status = 'forecast';
    if (this.isItem(draft, figure)) draft.whole = this.whole;
    if (later || (how === 'stated' && this.isWider(figure, draft, last))) this.periods.passOver();
    if (draft.measure === 'level' && !role.isFrom) this.compareWith(later ? at : undefined);
    this.scene.drafts.push(draft);
    this.scene.trace?.take(figure, role, draft);
    if (!isBase && !role.isFrom) context.recent.push(draft);
    // "Đóng góp vào GDP (khoảng 880 tỷ đồng) nhích thêm 0,2%": the bracket stands behind a name of its own.
    const opens = figure.opensSentence && !isEmpty(figure.name);
    if (!figure.bracketed || opens || context.subject === undefined || context.subject.metric === '') {
      if (!draft.subject.aside || !context.subject) context.subject = draft.subject;
      const passes = isAside || later || role.isFrom || draft.measure === 'target';
      if (!passes && draft.status !== 'forecast') context.subjectPeriod = draft.period;
      if (!context.underHeading) context.sectors = [subject.sector];
    }
    return draft;
  }

  /** Levels of a sentence that gives its values out in turn stand for one place after the other. */
  private areaOf(figure: Figure, role: Role): Area | undefined {
    const { tokens, places, context, sentence } = this.scene;
    if (places.length === 0) return context.area;
    const turn = context.recent.filter(
      (draft) => draft.sentence === sentence && draft.measure === role.measure,
    ).length;
    return areaAt(tokens, places, figure, role.measure, context.area, turn);
  }

  /** "…, cuối năm ngoái là 64.000": the level of the same statistic that the sentence gives beside an earlier one. */
  private laterOf(
    { quantity, name }: Figure,
    { measure, isFrom }: Role,
    subject: Subject,
    at: period.Period,
  ): Draft | undefined {
    const { context, sentence } = this.scene;
    if (measure !== 'level' || isFrom) return undefined;
    const later = context.recent.findLast(
      (draft) => draft.sentence === sentence && draft.measure === 'level' && !draft.unit.includes('/'),
    );
    if (!later || at.end >= later.period.start) return undefined;
    const bare = quantity.dimension === 'none' || quantity.guessed;
    if (later.unit !== quantity.unit && !bare) return undefined;
    return later.subject.metric === subject.metric || isEmpty(name) ? later : undefined;
  }

  /** "Doanh thu tháng 8 đạt 3,5 tỷ, lũy kế 8 tháng 28 tỷ; sản lượng …": what comes next is not of the wider period. */
  private isWider(
    { name }: Figure,
    { measure, period: at, sentence }: Draft,
    last: Draft | undefined,
  ): boolean {
    if (measure !== 'level' || !isEmpty(name)) return false;
    const before =
      last?.sentence === sentence
        ? this.scene.context.recent.findLast((draft) => draft.measure === 'level')
        : undefined;
    return before !== undefined && before.period.end === at.end && before.period.start > at.start;
  }

  /** "…, cuối năm ngoái là 64.000, nghĩa là thêm 3.300": what the next change is told against. */
  private compareWith(earlier: period.Period | undefined): void {
    const { context } = this.scene;
    if (earlier) context.relation = { kind: 'fixed', base: earlier };
    else if (this.earlier && context.relation?.kind === 'fixed') context.relation = undefined;
    this.earlier = earlier;
  }

  /** One of the items that "trong đó" lists after the figure of the whole. */
  private isItem(draft: Draft, { opensClause }: Figure): boolean {
    const { whole } = this;
    return (
      whole !== undefined &&
      // "băng rộng cố định 21 triệu, trong đó CATV 0,9 triệu; băng rộng di động 82 triệu": the next clause is about more.
      !(opensClause && draft.value > whole.value) &&
      draft.measure === 'level' &&
      draft.main &&
      draft.subject !== this.scene.context.whole &&
      draft.unit === whole.unit &&
      draft.quantity.dimension !== 'percent' &&
      draft.period.code === whole.period.code
    );
  }

  private unitOf(figure: Figure, role: Role, subject: Subject, last: Draft | undefined): string {
    if (role.unit) return role.unit;
    const { quantity } = figure;
    if (quantity.dimension !== 'none' && !(quantity.guessed && quantity.power > 0 && subject.row))
      return quantity.unit;
    const level =
      last && last.measure === 'level' && last.subject.metric === subject.metric ? last.unit : undefined;
    if (subject.row && subject.row.unit !== '%')
      return (
        (subject.row.unit === 'VND' ? this.currencyOf(quantity.value, subject) : undefined) ??
        subject.row.unit
      );
    return (
      level ?? (quantity.power >= 9 ? 'VND' : quantity.unit || subject.indicator.split(' ')[0] || 'đơn vị')
    );
  }

  /**
   * "đạt 8,3 tỷ USD (cùng kỳ: 9,1 tỷ)": the amount of another time is of the currency of the one before, unless it is so much
   * more that it must be the same one exchanged: "8,3 tỷ USD, tương đương 190.000 tỷ".
   */
  private currencyOf(value: number, { metric, sector }: Subject): string | undefined {
    const level = this.scene.context.recent.findLast(({ measure }) => measure === 'level');
    if (level?.quantity.dimension !== 'money' || level.subject.metric !== metric) return undefined;
    if (level.subject.sector !== sector || value > level.value * LIKE_AMOUNT) return undefined;
    return level.unit;
  }

  /** "xếp thứ 25 trong 194 quốc gia": the count after a rank is its second number. */
  private countAfterRank(role: Role, figure: Figure): number | undefined {
    if (role.measure !== 'rank') return undefined;
    const words = this.scene.items.slice(figure.at + 1, figure.at + 6);
    const next = words.find((item) => item.kind === 'quantity');
    if (!next || next.kind !== 'quantity') return undefined;
    const lead = words.slice(0, words.indexOf(next));
    const among =
      lead.some((item) => ['trong', 'trên'].includes(this.scene.tokens[item.start]!.key)) &&
      lead.every((item) => item.kind !== 'mark');
    if (!among) return undefined;
    this.countsOfRanks.add(next.quantity);
    return next.quantity.value;
  }

  /** "Số dự toán giao thu đầu năm là …": the plan's own words name it. */
  private namePlan(draft: Draft, figure: Figure): void {
    const said = figure.run.find((item) => item.kind === 'cue' && item.cue === 'planned');
    if (
      !said ||
      draft.quantity.dimension === 'count' ||
      draft.unit === '%' ||
      said.end - said.start < 3 ||
      !isEmpty(figure.name)
    )
      return;
    // "450 tỷ đồng (KH cả năm là 1.000 tỷ đồng)", "312 tỷ đồng/KH năm 820 tỷ đồng": a plan of what stands before.
    if (figure.bracketed || this.scene.tokens[said.start - 1]?.key === '/') return;
    const words = this.scene.text.slice(
      this.scene.tokens[said.start]!.start,
      this.scene.tokens[said.end - 1]!.end,
    );
    draft.subject = { ...draft.subject, indicator: words };
  }
}

/** "ước đạt khoảng 6.100 tỷ" is an estimate, "khoảng 1,5 triệu người" a round number. */
const isEstimate = ({ run }: Figure, role: Role): boolean =>
  role.measure === 'level' && role.hedge === 'about' && (hasCue(run, 'about') || !hasCue(run, 'approx'));

const hasCue = (run: Figure['run'], cue: Cue): boolean =>
  run.some((item) => item.kind === 'cue' && item.cue === cue);

const sameKind = (dimension: string, last: Draft): boolean =>
  dimension === 'money' || dimension === 'count' || last.quantity.dimension === 'percent';

/** No amount of money grows to so many times what it was. */
const LIKE_AMOUNT = 100;

/** Index of the last item that ends before a token. */
function indexBefore(items: readonly Item[], token: number): number {
  let i = items.length - 1;
  while (i >= 0 && items[i]!.start >= token) i--;
  return i;
}
