import type { Problem } from './session';
import { typedPeriod } from './typedPeriods';

export interface PeriodEditorPorts {
  /** Reads the text in hand for a period; `undefined` is the text's own. */
  readonly setPeriod: (period: string | undefined) => void;
  readonly changed: () => void;
}

/** The field in which the user sets the reporting period of the text in hand. */
export class PeriodEditor {
  editing = false;
  /** What was wrong with the period typed last. */
  problem: Problem | undefined;

  constructor(private readonly ports: PeriodEditorPorts) {}

  edit(editing: boolean): void {
    this.editing = editing;
    this.problem = undefined;
    this.ports.changed();
  }

  /** @param typed `undefined` takes the text's own period back */
  set(typed: string | undefined): void {
    const period = typed === undefined ? undefined : typedPeriod(typed);
    if (period && 'problem' in period) {
      this.problem = period.problem;
      this.ports.changed();
      return;
    }
    this.ports.setPeriod(period?.code);
    this.edit(false);
  }
}
