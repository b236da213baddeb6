import type { Draft, Problem } from './session';
import { typedDay, typedPeriod, type Typed } from './typedPeriods';

/** What the user is asked before texts go into the workbook. */
export type Question =
  | {
      /** The text names no day, or its period is only supposed. */
      readonly about: 'dates';
      readonly draft: Draft;
    }
  | {
      /** It is the first write into a workbook that has other sheets. */
      readonly about: 'sheets';
      /** Their tab names. */
      readonly sheets: readonly string[];
    };

export interface BeforePorts {
  /** Texts that are to be written, read by now. */
  readonly pending: () => readonly Draft[];
  /** Reads texts again where the user's own words have changed. */
  readonly prepare: () => Promise<void>;
  /** Tab names that a first write finds. */
  readonly sheetsBefore: () => Promise<readonly string[]>;
  /** What the user says of a text's day and period, as codes. */
  readonly setDates: (id: number, date: string | undefined, period: string | undefined) => void;
  readonly write: () => Promise<void>;
  readonly failed: (error: unknown) => void;
  readonly changed: () => void;
}

/** A text whose date nobody knows, or whose period nobody told. */
export const isUndated = ({ reading, date, period }: Draft): boolean =>
  reading !== undefined &&
  ((reading.briefing.date === undefined && date === undefined) ||
    (reading.briefing.periodHow === 'assumed' && period === undefined));

const briefingOf = ({ reading }: Draft): string => reading?.briefing.id ?? '';

/** Asks what has to be known before a write, one question after the other, and writes when all is answered. */
export class BeforeWriting {
  question: Question | undefined;
  /** What was wrong with the dates typed last. */
  problem: Problem | undefined;
  /** Ids of briefings about whose dates the user was asked. */
  private readonly settled = new Set<string>();
  private sheetsAccepted = false;
  private busy = false;

  constructor(private readonly ports: BeforePorts) {}

  /** Writes, or asks. Resolves whatever happens. */
  async start(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.ask(undefined);
    try {
      await this.ports.prepare();
      const question = this.undated() ?? (await this.foreign());
      if (question) this.ask(question);
      else await this.ports.write();
    } catch (error) {
      this.ports.failed(error);
    } finally {
      this.busy = false;
    }
  }

  /** The user answered, or left it open: on with the write. */
  answered(): Promise<void> {
    const { question } = this;
    if (question?.about === 'dates') this.settled.add(briefingOf(question.draft));
    if (question?.about === 'sheets') this.sheetsAccepted = true;
    return this.start();
  }

  /** The user typed a text's day or period, as far as they were asked; what cannot be read is asked again. */
  async tell(date: string | undefined, period: string | undefined): Promise<void> {
    const { question } = this;
    if (question?.about !== 'dates') return;
    const typed: (Typed | undefined)[] = [
      date === undefined ? undefined : typedDay(date),
      period === undefined ? undefined : typedPeriod(period),
    ];
    const [day, told] = typed.map((one) => (one && 'code' in one ? one.code : undefined));
    this.problem = typed.flatMap((one) => (one && 'problem' in one ? one.problem : []))[0];
    if (this.problem) return this.ports.changed();
    this.ports.setDates(question.draft.id, day, told);
    await this.answered();
  }

  cancel(): void {
    this.ask(undefined);
  }

  private undated(): Question | undefined {
    const draft = this.ports.pending().find((one) => isUndated(one) && !this.settled.has(briefingOf(one)));
    return draft && { about: 'dates', draft };
  }

  private async foreign(): Promise<Question | undefined> {
    if (this.sheetsAccepted || this.ports.pending().length === 0) return undefined;
    const sheets = await this.ports.sheetsBefore();
    this.sheetsAccepted = sheets.length === 0;
    return sheets.length > 0 ? { about: 'sheets', sheets } : undefined;
  }

  private ask(question: Question | undefined): void {
    this.question = question;
    this.problem = undefined;
    this.ports.changed();
  }
}
