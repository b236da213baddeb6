import type { Provenance } from '../../model/observation';
import {
  dateOf,
  lastMonth,
  month,
  monthCount,
  previousPeriod,
  samePeriodLastYear,
  type Period,
} from '../../model/period';
import { baseBy, relationOf, setBase } from './bases';
import type { Relation } from '../context';
import { firstComparison } from './comparisonAfter';
import type { Draft } from './draft';
import type { Comparison } from '../phrases/item';
import { resolveBase } from '../periods/resolve';
import { isRelative } from '../periods/spec';
import type { Role } from './role';
import type { Scene } from '../scene';
import { type Figure, isEmpty } from './window';

/** Finds what a sentence's changes are compared with, and which figures are values of a base. */
export class FigureBases {
  private readonly consumed = new Set<Comparison>();

  constructor(private readonly scene: Scene) {}

  /** A comparison that a figure has for itself is not said of later ones. */
  consume(comparison: Comparison | undefined): void {
    if (comparison) this.consumed.add(comparison);
  }

  /** Gives a change, difference or multiple its base. */
  compare(draft: Draft, role: Role, figure: Figure, which: number): void {
    this.setBaseOf(draft, role, figure, which);
    this.narrow(draft);
  }

  /**
   * "Chín tháng … Số sự cố là 287, thấp hơn tháng 8 gần 28%": what is compared with a month is of a month, though the
   * briefing is on more.
   */
  private narrow(draft: Draft): void {
    const { base, period, subject } = draft;
    if (!draft.baseStated || !base) return;
    const levels = this.scene.context.recent.filter((other) => other.subject === subject);
    if ((levels[0] ?? draft).periodHow === 'stated') return;
    const own = monthBeside(base, period);
    if (!own) return;
    for (const level of levels) if (level.period.code === period.code) level.period = own;
    draft.period = own;
  }

  /** "Tám tháng … đúng hạn 96,2% (tháng 7: 95,4%)": beside a month's value stands that of the next one. */
  narrowBeside(level: Draft, base: Period): void {
    if (level.periodHow !== 'stated') level.period = monthBeside(base, level.period) ?? level.period;
  }

  /** "Chín tháng … giảm từ 1,21 triệu hồi tháng 8 xuống còn 1,18 triệu": a new level is of a month, as the one before it. */
  narrowAfterFrom(draft: Draft): void {
    const { relation } = this.scene.context;
    if (relation?.kind !== 'fixed' || draft.periodHow === 'stated') return;
    draft.period = monthBeside(relation.base, draft.period) ?? draft.period;
  }

  private setBaseOf(draft: Draft, role: Role, figure: Figure, which: number): void {
    const { comparison } = role;
    if (draft.measure === 'ratio') {
      draft.comparedWith = this.wordsAfter(figure);
      const said = comparison ?? this.leadingComparison(figure);
      if (said?.with === 'periods') setBase(draft, said, this.scene.context, which);
      return;
    }
    if (role.gains) {
      draft.base = previousPeriod(draft.period);
      return;
    }
    // "tăng 1.600 doanh nghiệp kể từ đầu năm": since the December before.
    const [since] = figure.right;
    if (!comparison && since?.kind === 'period' && since.phrase.spec.kind === 'year-start')
      if (draft.subject.row?.kind === 'stock' || draft.quantity.dimension === 'count') {
        [draft.base, draft.baseStated] = [month(dateOf(draft.period.start).year - 1, 12), true];
        return;
      }
    setBase(
      draft,
      comparison ??
        this.comparisonLater(figure) ??
        this.leadingComparison(figure) ??
        this.comparisonToCome(figure),
      this.scene.context,
      which,
    );
  }

  /** "So với năm 2019, Việt Nam đã tăng 25 bậc": a comparison that opens the clause and belongs to no figure before it. */
  leadingComparison(figure: Figure): Comparison | undefined {
    for (let i = figure.at - 1; i >= 0; i--) {
      const item = this.scene.items[i]!;
      // Only what opens the sentence is said of all its clauses.
      if (item.kind === 'mark' && (item.key === ';' || item.key === '.')) i = Math.min(i, 2);
      if (item.kind !== 'comparison') continue;
      const before = this.scene.items[i - 1];
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

  /** No change of this sentence has said its base so far, but a later one does: "A tăng 7,5%; B tăng 3% so với cùng kỳ". */
  private comparisonToCome(figure: Figure): Comparison | undefined {
    const { context, figures, sentence } = this.scene;
    if (context.recent.some((draft) => draft.sentence === sentence && draft.baseStated)) return undefined;
    for (const later of figures) {
      const said = later.at > figure.at ? firstComparison(later) : undefined;
      if (said?.periods[0]?.spec.kind === 'same-period') return said;
    }
    return undefined;
  }

  /** "tăng 5% và 300 thuê bao so với cùng kỳ": the comparison after the next change is said of this one too. */
  private comparisonLater(figure: Figure): Comparison | undefined {
    const next = this.scene.figures.find((other) => other.at > figure.at);
    if (!next || !isEmpty(next.name)) return undefined;
    const between = this.scene.items.slice(figure.at + 1, next.at);
    if (!between.some((item) => this.scene.tokens[item.start]!.key === 'và') && !next.opensBracket)
      return undefined;
    return firstComparison(next);
  }

  private wordsAfter(figure: Figure): string | undefined {
    const { text, tokens } = this.scene;
    const { noun } = figure;
    const start = tokens[noun.start]?.key === 'mức' ? noun.start + 1 : noun.start;
    return noun.end > start ? text.slice(tokens[start]!.start, tokens[noun.end - 1]!.end) : undefined;
  }

  /** "từ 4,6% cuối năm 2018 lên 10,8%": the value before, of a period that is said or of the year before. */
  setFrom(draft: Draft, how: Provenance): void {
    if (how === 'stated') this.scene.context.relation = { kind: 'fixed', base: draft.period };
    else draft.period = baseBy(this.scene.context.relation, draft.period);
    draft.status = 'base';
    draft.main = false;
  }

  /** "(334 tỷ đồng)" after a change: what the base was. */
  isBaseValue(figure: Figure, last: Draft | undefined): boolean {
    if (!figure.bracketed || !last?.base || last.measure === 'plan') return false;
    if (last.measure !== 'change' && last.measure !== 'delta' && last.measure !== 'ratio') return false;
    if (!figure.opensBracket && !figure.run.some((item) => item.kind === 'period')) return false;
    // "Nộp ngân sách (1.250 tỷ đồng) lại giảm 4%": of its own, whatever changed before.
    if (figure.opensSentence && !isEmpty(figure.name)) return false;
    // "gấp 1,9 lần năm 2011 (13,7 tỷ USD), phần lớn từ phần cứng (23 tỷ USD)": the base has had its value.
    if (figure.opensBracket && this.scene.drafts.at(-1)?.status === 'base') return false;
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

  /** "tăng 3% (tháng trước: 9.029 tỷ đồng)": the bracket of the base's value says what the change before it is against. */
  nameBase(change: Draft, figure: Figure): void {
    if (change.baseStated) return;
    const said = figure.run.find((item) => item.kind === 'period' && item.phrase.spec.kind === 'previous');
    const base =
      said?.kind === 'period' && resolveBase(said.phrase, change.period, this.scene.context.briefing);
    if (base) [change.base, change.baseStated] = [base, true];
  }

  private levelOf(change: Draft): Draft | undefined {
    return this.scene.context.recent.findLast(
      (draft) => draft.measure === 'level' && draft.subject.metric === change.subject.metric && draft.main,
    );
  }

  /** The last bases that were stated, in order: "so với hai mốc trên". */
  lastBases(count: number): readonly Relation[] | undefined {
    const stated = [...this.scene.context.recent, ...this.scene.drafts.slice(-12)].filter(
      (draft) => draft.baseStated && draft.base,
    );
    const latest = new Map(
      stated
        .slice(-2 * count)
        .reverse()
        .map(({ base, period }) => [base!.code, relationOf(base!, period)]),
    );
    const distinct = [...latest.values()].slice(0, count).reverse();
    return distinct.length === count ? distinct : undefined;
  }
}

/** The last month of a longer period, where a base is the month before it or the same one a year before. */
function monthBeside(base: Period, period: Period): Period | undefined {
  if (monthCount(base) !== 1 || (monthCount(period) ?? 1) === 1) return undefined;
  const own = lastMonth(period);
  return base.code === previousPeriod(own).code || base.code === samePeriodLastYear(own).code
    ? own
    : undefined;
}
