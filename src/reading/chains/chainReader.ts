import { dateOf, previousPeriod, type Period } from '../../model/period';
import { baseBy } from '../figure/bases';
import { firstComparison } from '../figure/comparisonAfter';
import { conceptsIn, isOwner, type Concepts } from '../lexicon/concepts';
import type { DraftMaker } from '../figure/draftMaker';
import { isSaid, lastLevels, partsOf, periodsBefore, withSharedUnit, type Chain } from './distribute';
import type { Draft, Subject } from '../figure/draft';
import type { FigureBases } from '../figure/figureBases';
import type { FigurePeriods } from '../figure/figurePeriods';
import type { Comparison, Item } from '../phrases/item';
import { isDensity } from '../lexicon/metricTable';
import { ofHolders } from '../subjects/holders';
import { resolveOwn } from '../periods/resolve';
import { quartersInTurn } from './quartersInTurn';
import { respectiveSubjects } from './respectiveSubjects';
import { roleOf, type Role } from '../figure/role';
import type { Scene } from '../scene';
import { subjectOf } from '../subjects/subject';
import type { Figure, TokenRange } from '../figure/window';
import { withLexicon } from '../lexicon/lexicon';
import { ownMetric } from '../subjects/ownMetric';

/** Reads the chains of "lần lượt": values given out to bases, subjects or the figures before, in order. */
export class ChainReader {
  constructor(
    private readonly scene: Scene,
    private readonly maker: DraftMaker,
    private readonly bases: FigureBases,
    private readonly periods: FigurePeriods,
  ) {}

  /**
   * Gives the values of "lần lượt …" to bases, subjects or the figures before, in order; false when nothing fits.
   * @param paired amounts of this sentence stand before, one for each value
   * @param pointed the text says that they are of the amounts of a sentence before
   */
  read(chain: Chain, paired: boolean, pointed: boolean, readBracketed: (index: number) => void): boolean {
    const figures = withSharedUnit(chain.map((index) => this.scene.figures[index]!));
    const after = (i: number): void => {
      for (let k = chain[i]! + 1; k < (chain[i + 1] ?? 0); k++) readBracketed(k);
    };
    this.maker.enterWhole(figures[0]!);
    const { right } = figures.at(-1)!;
    const roles = figures.map((_, i) => roleOf(withRight(this.withRunOf(figures, i), right)));
    if (roles.some((role) => !role)) return false;
    // "Kế hoạch của hai chỉ tiêu này là 68 triệu và 16,5 triệu".
    if (roles[0]!.measure === 'target')
      roles.forEach((role, i) => {
        if (role!.measure === 'level') roles[i] = { ...role!, measure: 'target' };
      });
    const comparison =
      firstComparison(figures.at(-1)!) ??
      roles.at(-1)!.comparison ??
      roles[0]!.comparison ??
      this.bases.leadingComparison(figures[0]!);
    const isChange = roles[0]!.measure === 'change' || roles[0]!.measure === 'delta';
    const each = isChange ? this.comparisonsAfter(figures.at(-1)!) : [];
    if (isChange && each.length === figures.length && each.length > 1) {
      const named = subjectOf(this.scene, figures[0]!, roles[0]!);
      if (!named) return false;
      figures.forEach((figure, i) => this.maker.add(figure, { ...roles[i]!, comparison: each[i] }, named));
      return true;
    }
    const periods = isChange ? undefined : this.periodsOf(figures);
    if (periods) {
      const named = subjectOf(this.scene, figures[0]!, roles[0]!);
      if (!named) return false;
      figures.forEach((figure, i) => {
        this.maker.add(figure, roles[i]!, named, 0, periods[i]).periodHow = 'stated';
        after(i);
      });
      return true;
    }
    // "tăng 2,3% và 19,4%" after "so với tháng trước tăng 0,9%, so với cùng kỳ tăng 7,1%".
    const alone = isChange && !paired && !isSaid(this.scene.tokens, figures[0]!);
    if (isChange && (comparison || alone)) {
      const bases =
        comparison?.with === 'marks-above' || (alone && !comparison)
          ? this.bases.lastBases(figures.length)
          : undefined;
      if (bases || comparison?.periods.length === figures.length) {
        const named = subjectOf(this.scene, figures[0]!, roles[0]!);
        if (!named) return false;
        figures.forEach((figure, i) => {
          const draft = this.maker.add(
            figure,
            { ...roles[i]!, comparison: bases ? undefined : comparison },
            named,
            i,
          );
          // "quý III tăng 10% so với quý II và 15% so với cùng kỳ; riêng tháng 9 giảm 2% và tăng 6%".
          const relation = bases?.[i];
          if (relation?.kind === 'previous') draft.base = previousPeriod(draft.period);
          else if (relation) draft.base = baseBy(relation, draft.period);
          draft.baseStated ||= relation !== undefined;
        });
        return true;
      }
    }
    const { quantity } = figures.at(-1)!;
    const own = respectiveSubjects(
      this.scene,
      figures[0]!,
      figures.length,
      roles[0]!.measure === 'level' && quantity.dimension !== 'none' ? quantity : undefined,
    );
    if (own) {
      const at = this.periods.saidOf(figures[0]!);
      figures.forEach((figure, i) => {
        const role = { ...roles[i]!, comparison: roles[i]!.comparison ?? comparison };
        this.maker.add(figure, role, own[i]!.subject, 0, at ?? own[i]!.period);
        after(i);
      });
      return true;
    }
    const held = roles[0]!.measure === 'level' ? ofHolders(this.scene, figures) : undefined;
    if (held) {
      figures.forEach((figure, i) => {
        this.maker.add(figure, roles[i]!, held[i]!);
        after(i);
      });
      return true;
    }
    const named = partsOf(this.scene.tokens, figures[0]!.name, figures.length);
    if (alone && !named) return false;
    const last = this.levelsBefore(figures);
    const levels =
      pointed ||
      isSaid(this.scene.tokens, figures[0]!) ||
      last?.every(({ sentence }) => sentence === this.scene.sentence)
        ? last
        : undefined;
    const useParts = named && (!levels || roles[0]!.measure === 'level' || figures[0]!.opensClause);
    if (!useParts && !levels) return false;
    let first: Subject | undefined;
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
          verb: figures[0]!.verb === 'handle' ? figures[0]!.verb : figure.verb,
          run: figures[0]!.run.filter((item) => item.kind !== 'cue' || item.cue !== 'have'),
        };
        const subject =
          ofAnother(first, conceptsIn(this.scene.tokens, named[i]!.start, named[i]!.end)) ??
          this.ofNextPlace(first, named[i]!) ??
          this.ofNextLevel(first, named, i) ??
          subjectOf(this.scene, part, role);
        first ??= subject;
        if (subject) this.maker.add(figure, role, subject);
        after(i);
      } else {
        const level = levels![i]!;
        const at = (role.measure === 'level' ? this.periods.saidOf(figures[0]!) : undefined) ?? level.period;
        const draft = this.maker.add(figure, role, this.shareOf(level, role, figure.quantity.unit), 0, at);
        if (draft.base && !draft.baseStated) draft.base = baseBy(this.scene.context.relation, level.period);
        after(i);
      }
    });
    return true;
  }

  /** The levels that the values may be of: the last ones, of "hai loại đầu" the first ones of their sentence. */
  private levelsBefore(figures: readonly Figure[]): readonly Draft[] | undefined {
    const { recent } = this.scene.context;
    const { name } = figures[0]!;
    const last = lastLevels(recent, figures.length);
    if (!last || this.scene.tokens[name.end - 1]?.key !== 'đầu') return last;
    const { sentence } = last[0]!;
    return recent
      .filter((draft) => draft.main && draft.measure === 'level' && draft.sentence === sentence)
      .slice(0, figures.length);
  }

  /** "doanh thu của Hà Nội và Đà Nẵng lần lượt đạt …": the same statistic of the next place. */
  private ofNextPlace(first: Subject | undefined, { start, end }: TokenRange): Subject | undefined {
    if (
      !first?.row ||
      !this.scene.places.some((place) => place.end >= end && place.at < end && place.areas.length > 1)
    )
      return undefined;
    const { ids } = conceptsIn(this.scene.tokens, start, end);
    return ids.length > 0
      ? undefined
      : { ...first, indicator: first.indicator.replace(/ (?:của|tại) .*$/u, '') };
  }

  /** "mức độ 2, 3, 4 lần lượt là …": the words before the first number are those of all. */
  private ofNextLevel(
    first: Subject | undefined,
    parts: readonly TokenRange[],
    i: number,
  ): Subject | undefined {
    const { text, tokens } = this.scene;
    const [{ start, end }, part] = [parts[0]!, parts[i]!];
    const isNumber = part.end - part.start === 1 && tokens[part.start]!.kind === 'number';
    if (!first || !isNumber || i === 0 || tokens[end - 1]!.kind !== 'number') return undefined;
    const said = withLexicon([...tokens.slice(start, end - 1), tokens[part.start]!], tokens.lexicon);
    const concepts = conceptsIn(said, 0, said.length);
    const unit = first.row?.unit;
    const measured = unit === undefined ? undefined : { dimension: first.row!.dimension ?? 'count', unit };
    const row = tokens.lexicon.metrics.find(
      concepts,
      first.sector,
      unit === '%' ? { dimension: 'percent', unit } : measured,
    );
    const indicator = `${text.slice(tokens[start]!.start, tokens[end - 1]!.start)}${tokens[part.start]!.key}`;
    return { ...first, concepts, indicator, row, metric: row?.id ?? ownMetric(indicator, undefined) };
  }

  /** "lần lượt tăng 3,1% và 26,3% so với tháng 10 (2.890 tỷ) và tháng 11/2022": what is compared with, one after the other. */
  private comparisonsAfter(last: Figure): readonly Comparison[] {
    const found: Comparison[] = [];
    let depth = 0;
    for (let i = last.at + 1; i < this.scene.items.length; i++) {
      const item = this.scene.items[i]!;
      if (item.kind === 'mark' && /[()]/.test(item.key)) depth += item.key === '(' ? 1 : -1;
      else if (depth > 0) continue;
      else if (item.kind === 'comparison' && item.comparison.with === 'periods') found.push(item.comparison);
      else if (item.kind !== 'cue' || item.cue !== 'filler') break;
    }
    return found;
  }

  /** "quý II và quý III/2023 lần lượt đạt …": as many periods as values; the last one's year is that of all. */
  private periodsOf(figures: readonly Figure[]): readonly Period[] | undefined {
    const { context, tokens, items } = this.scene;
    const phrases = periodsBefore(tokens, items, figures[0]!.at);
    if (phrases.length !== figures.length) {
      const { start } = figures[0]!.quantity;
      const { frame, briefing } = context;
      const spokenOf = (frame && resolveOwn(frame, briefing, briefing)) ?? briefing;
      return quartersInTurn(tokens, start, figures.length, spokenOf);
    }
    const last = resolveOwn(phrases.at(-1)!, context.briefing, context.briefing);
    if (!last) return undefined;
    const periods = phrases.map((phrase) => {
      const { spec } = phrase;
      if (spec.kind === 'fixed') return spec.period;
      if (spec.kind === 'yearless') return spec.make(dateOf(last.end).year);
      // "trong tháng và 11 tháng lần lượt là …".
      return spec.kind === 'own' ? resolveOwn(phrase, context.briefing, context.briefing) : undefined;
    });
    return periods.every((period) => period !== undefined) ? periods : undefined;
  }

  /** A share of a counted thing ("chiếm lần lượt 37,9% và 21,3%") is a statistic of its own, another value of it ("hai nhóm này lần lượt là …") is not. */
  private shareOf(level: Draft, role: Role, unit: string): Subject {
    const { subject } = level;
    if (role.measure !== 'level' || unit === level.unit) return subject;
    if (isDensity(unit)) {
      const { metrics } = this.scene.tokens.lexicon;
      const row = metrics.find(subject.concepts, subject.sector, { dimension: 'count', unit });
      if (row) return { ...subject, row, metric: row.id, aside: true };
    }
    return { ...subject, metric: `${subject.metric.replace(/s$/, '')}-rate`, row: undefined };
  }

  /** Cues before the first value of a chain are said of all: "lần lượt tăng 4,8% và 20%". */
  private withRunOf(figures: readonly Figure[], i: number): Figure {
    const figure = figures[i]!;
    const own = figure.run.some(
      (item) => item.kind === 'cue' && (item.cue === 'up' || item.cue === 'down' || item.cue === 'equal'),
    );
    // "tăng tương ứng 2% và 5%".
    const [nearest] = figure.run;
    if (i === 0 && nearest?.kind === 'cue' && nearest.cue === 'alike' && own)
      return { ...figure, run: figure.run.slice(1) };
    if (i === 0 || own) return figure;
    const before = figures[i - 1]!;
    const inherited = i > 0 ? this.withRunOf(figures, i - 1).run : before.run;
    return {
      ...figure,
      run: inherited.filter((item) => !(item.kind === 'cue' && item.cue === 'respectively')),
    };
  }
}

/** "tỷ lệ IPv6 của VNPT, Viettel lần lượt là …": the same statistic of the next enterprise. */
function ofAnother(first: Subject | undefined, { ids, head }: Concepts): Subject | undefined {
  if (!first?.part || head || ids.length !== 1) return undefined;
  const [part] = ids;
  if (!isOwner(part!)) return undefined;
  return { ...first, part, indicator: first.indicator.replace(/ của .*$/u, '') };
}

/** "lần lượt bằng 84,2% và 77,6% cùng kỳ", "đạt 75% và 80% kế hoạch": what follows the last value is said of all. */
const withRight = (figure: Figure, right: Figure['right']): Figure =>
  figure.right !== right && figure.right.every(isJoint) ? { ...figure, right } : figure;

const isJoint = (item: Item): boolean =>
  item.kind === 'mark' ? item.key === ',' || item.key === ';' : item.kind === 'cue' && item.cue === 'filler';
