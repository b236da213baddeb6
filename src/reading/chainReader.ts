import { dateOf, type Period } from '../model/period';
import { baseBy } from './bases';
import type { DraftMaker } from './draftMaker';
import { lastLevels, partsOf, withSharedUnit, type Chain } from './distribute';
import type { Subject } from './draft';
import type { FigureBases } from './figureBases';
import type { Comparison } from './item';
import { resolveOwn } from './periods/resolve';
import { firstComparison, roleOf, type Role } from './role';
import type { Scene } from './scene';
import { subjectOf } from './subject';
import type { Figure } from './window';

/** Reads the chains of "lần lượt": values given out to bases, subjects or the figures before, in order. */
export class ChainReader {
  constructor(
    private readonly scene: Scene,
    private readonly maker: DraftMaker,
    private readonly bases: FigureBases,
  ) {}

  /** Gives the values of "lần lượt …" to bases, subjects or the figures before, in order; false when nothing fits. */
  read(chain: Chain, readBracketed: (index: number) => void): boolean {
    const figures = withSharedUnit(chain.map((index) => this.scene.figures[index]!));
    const after = (i: number): void => {
      for (let k = chain[i]! + 1; k < (chain[i + 1] ?? 0); k++) readBracketed(k);
    };
    this.maker.enterWhole(figures[0]!);
    const roles = figures.map((figure, i) => roleOf(this.withRunOf(figures, i)));
    if (roles.some((role) => !role)) return false;
    // "lần lượt đạt 75% và 80% kế hoạch": the plan is that of all.
    if (roles.at(-1)!.measure === 'plan')
      roles.forEach((role, i) => {
        if (role!.measure === 'level') roles[i] = { ...role!, measure: 'plan' };
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
    if (isChange && comparison) {
      const bases = comparison.with === 'marks-above' ? this.bases.lastBases(figures.length) : undefined;
      if (bases || comparison.periods.length === figures.length) {
        const named = subjectOf(this.scene, figures[0]!, roles[0]!);
        if (!named) return false;
        figures.forEach((figure, i) => {
          const draft = this.maker.add(
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
    const named = partsOf(this.scene.tokens, figures[0]!.name, figures.length);
    const levels = lastLevels(this.scene.context.recent, figures.length);
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
          verb: figures[0]!.verb === 'handle' ? figures[0]!.verb : figure.verb,
          run: figures[0]!.run.filter((item) => item.kind !== 'cue' || item.cue !== 'have'),
        };
        const subject = subjectOf(this.scene, part, role);
        if (subject) this.maker.add(figure, role, subject);
        after(i);
      } else {
        const level = levels![i]!;
        const draft = this.maker.add(figure, role, this.shareOf(level.subject, role), 0, level.period);
        if (draft.base && !draft.baseStated) draft.base = baseBy(this.scene.context.relation, level.period);
        after(i);
      }
    });
    return true;
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
    const { context } = this.scene;
    const phrases = figures[0]!.run
      .flatMap((item) => (item.kind === 'period' ? [item.phrase] : []))
      .reverse();
    if (phrases.length !== figures.length) return undefined;
    const last = resolveOwn(phrases.at(-1)!, context.briefing, context.briefing);
    if (!last) return undefined;
    const periods = phrases.map(({ spec }) =>
      spec.kind === 'fixed'
        ? spec.period
        : spec.kind === 'yearless'
          ? spec.make(dateOf(last.end).year)
          : undefined,
    );
    return periods.every((period) => period !== undefined) ? periods : undefined;
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
}
