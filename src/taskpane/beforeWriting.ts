import type { Draft, Problem } from './session';
import { typedDay, typedPeriod, type Typed } from './typedPeriods';

/** What the user is asked before texts go into the workbook. */
export type Question =
  | {
      /** Texts that name no day, or whose period is only supposed: all of them are asked about at once. */
      readonly about: 'dates';
      readonly drafts: readonly Draft[];
    }
  | {
      /** It is the first write into a workbook that has other sheets. */
      readonly about: 'sheets';
      /** Their tab names. */
      readonly sheets: readonly string[];
    };

/** What the user typed of a text's day and period, as far as they were asked. */
export interface DatesTold {
  /** Of the draft. */
  readonly id: number;
  readonly date?: string | undefined;
  readonly period?: string | undefined;
}

/** What was wrong with the dates typed last, and where. */
export interface DatesProblem extends Problem {
  /** Of the draft. */
  readonly id: number;
  readonly field: 'date' | 'period';
}

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

/** A text that names no day, of which the user has told none. */
export const lacksDate = ({ reading, date }: Draft): boolean =>
  reading !== undefined && reading.briefing.date === undefined && date === undefined;

/** A text that tells no period, of which the user has told none. */
export const lacksPeriod = ({ reading, period }: Draft): boolean =>
  reading?.briefing.periodHow === 'assumed' && period === undefined;

const briefingOf = ({ reading }: Draft): string => reading?.briefing.id ?? '';

/** Asks what has to be known before a write, one question after the other, and writes when all is answered. */
export class BeforeWriting {
  question: Question | undefined;
  problem: DatesProblem | undefined;
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
    if (question?.about === 'dates') for (const draft of question.drafts) this.settled.add(briefingOf(draft));
    if (question?.about === 'sheets') this.sheetsAccepted = true;
    return this.start();
  }

  /** The user typed days and periods: all of them are taken, or the first that cannot be read is asked again. */
  async tell(told: readonly DatesTold[]): Promise<void> {
    if (this.question?.about !== 'dates') return;
    const typed = told.map(({ id, date, period }) => ({
      id,
      date: date === undefined ? undefined : typedDay(date),
      period: period === undefined ? undefined : typedPeriod(period),
    }));
    this.problem = typed.flatMap(({ id, ...fields }) =>
      (['date', 'period'] as const).flatMap((field) => {
        const problem = problemIn(fields[field]);
        return problem ? { ...problem, id, field } : [];
      }),
    )[0];
    if (this.problem) return this.ports.changed();
    for (const { id, date, period } of typed) this.ports.setDates(id, codeIn(date), codeIn(period));
    await this.answered();
  }

  cancel(): void {
    this.ask(undefined);
  }

  private undated(): Question | undefined {
    const drafts = this.ports
      .pending()
      .filter((one) => (lacksDate(one) || lacksPeriod(one)) && !this.settled.has(briefingOf(one)));
    return drafts.length > 0 ? { about: 'dates', drafts } : undefined;
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

const codeIn = (typed: Typed | undefined): string | undefined =>
  typed && 'code' in typed ? typed.code : undefined;

const problemIn = (typed: Typed | undefined): Problem | undefined =>
  typed && 'problem' in typed ? typed.problem : undefined;
