import { baseBy } from './bases';
import type { DraftMaker } from './draftMaker';
import { lastLevels, partsOf, withSharedUnit, type Chain } from './distribute';
import type { Subject } from './draft';
import type { FigureBases } from './figureBases';
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
    const comparison = firstComparison(figures.at(-1)!) ?? roles.at(-1)!.comparison ?? roles[0]!.comparison;
    const isChange = roles[0]!.measure === 'change' || roles[0]!.measure === 'delta';
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
