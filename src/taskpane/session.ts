import type { Facts } from '../messages/types';
import { BriefsheetError, type ErrorCode } from '../model/errors';
import type { Reading } from '../model/observation';

/** What went wrong, for the message table. */
export interface Problem {
  readonly code: ErrorCode;
  readonly facts: Facts;
}

/** One text on its way into the workbook. */
export interface Draft {
  readonly id: number;
  /** Name of the file or sample that it came from; empty for pasted text. */
  readonly name: string;
  readonly text: string;
  /** The reporting period that the user set, a period code. */
  readonly period: string | undefined;
  /** The briefing's day that the user gave, a period code. */
  readonly date: string | undefined;
  readonly reading: Reading | undefined;
  readonly problem: Problem | undefined;
  /** It is in the workbook as it stands here. */
  readonly written: boolean;
}

/** Briefings written; the workbook's briefings changed; tables refreshed; the last write undone. */
export type Task = 'wrote' | 'changed' | 'refreshed' | 'undid';

/** Everything that the pane shows, replaced as a whole at every step. */
export interface SessionState<Summary> {
  readonly drafts: readonly Draft[];
  /** Index of the draft in the text area. */
  readonly current: number;
  readonly busy: 'reading' | 'writing' | undefined;
  readonly summary: Summary | undefined;
  /** What the summary is of. */
  readonly did: Task;
  /** What a write or a file failed with. */
  readonly problem: Problem | undefined;
}

export interface SessionPorts<Summary> {
  /** Reads one text; throws a BriefsheetError. */
  readonly read: (text: string, period: string | undefined) => Reading;
  /** Writes readings into the workbook; rejects with a BriefsheetError. */
  readonly write: (readings: readonly Reading[]) => Promise<Summary>;
  /** Brings the tables up to what the user changed in the cells; rejects with a BriefsheetError. */
  readonly refresh: () => Promise<Summary>;
  /** Runs the function once the user has paused; returns how to call it off. */
  readonly later: (run: () => void) => () => void;
  readonly changed: (state: SessionState<Summary>) => void;
}

/** The pane without its page: texts, their readings and the write, none of which loses what the user put in. */
export class Session<Summary> {
  private nextId = 1;
  private callOff: (() => void) | undefined;
  state: SessionState<Summary>;

  constructor(private readonly ports: SessionPorts<Summary>) {
    this.state = {
      drafts: [this.draft('', '')],
      current: 0,
      busy: undefined,
      summary: undefined,
      did: 'wrote',
      problem: undefined,
    };
  }

  /** The draft in the text area. */
  get draftInHand(): Draft {
    return this.state.drafts[this.state.current]!;
  }

  /** Drafts that "Write" will write. */
  get pending(): readonly Draft[] {
    return this.state.drafts.filter(
      (draft) => !draft.written && draft.reading && draft.reading.observations.length > 0,
    );
  }

  /** The user typed or pasted; the text is read once they pause. A period set for another text does not carry over. */
  type(text: string): void {
    const draft = this.draftInHand;
    const isEmpty = text.trim() === '';
    const period = isEmpty ? undefined : draft.period;
    const date = isEmpty ? undefined : draft.date;
    this.replace({
      ...draft,
      name: '',
      text,
      period,
      date,
      written: false,
      problem: undefined,
      reading: undefined,
    });
    this.set({ busy: 'reading', summary: undefined, problem: undefined });
    this.callOff?.();
    this.callOff = this.ports.later(() => this.readAll());
  }

  /** Opens texts of files or samples: in place of an empty, written or untouched text, else beside it. */
  open(texts: readonly { readonly name: string; readonly text: string }[]): void {
    if (texts.length === 0) return;
    const fresh = texts.map(({ name, text }) => this.draft(name, text));
    const { drafts, current } = this.state;
    const old = this.draftInHand;
    const replaceable = old.text.trim() === '' || old.written || old.name !== '';
    const kept = replaceable ? drafts.filter((_, i) => i !== current) : drafts;
    const at = replaceable ? current : drafts.length;
    this.set({
      drafts: kept.toSpliced(at, 0, ...fresh),
      current: at,
      summary: undefined,
      problem: undefined,
    });
    this.readNow();
  }

  select(index: number): void {
    if (this.state.drafts[index]) this.set({ current: index });
  }

  /** Takes a draft away; the last one leaves an empty text area. */
  close(index: number): void {
    const drafts = this.state.drafts.toSpliced(index, 1);
    if (drafts.length === 0) drafts.push(this.draft('', ''));
    const current = index < this.state.current ? this.state.current - 1 : this.state.current;
    this.set({ drafts, current: Math.min(current, drafts.length - 1), problem: undefined });
  }

  /** A new empty text: what was written is done with, the rest stays. */
  next(): void {
    const drafts = this.state.drafts.filter((draft) => !draft.written && draft.text.trim() !== '');
    this.set({
      drafts: [...drafts, this.draft('', '')],
      current: drafts.length,
      summary: undefined,
      problem: undefined,
    });
  }

  /** Reads the text in hand for another reporting period; `undefined` is the text's own. */
  setPeriod(period: string | undefined): void {
    this.replace({ ...this.draftInHand, period, reading: undefined, problem: undefined, written: false });
    this.readNow();
  }

  /** What the user says of a text's day and period; what is `undefined` stays as it is. */
  setDates(id: number, date: string | undefined, period: string | undefined): void {
    const at = this.state.drafts.findIndex((draft) => draft.id === id);
    const draft = this.state.drafts[at];
    if (!draft) return;
    const told = { ...draft, date: date ?? draft.date, period: period ?? draft.period };
    this.set({ drafts: this.state.drafts.with(at, { ...told, reading: undefined, problem: undefined }) });
    this.readNow();
  }

  /** Reads all texts once more that are not written, as after a change of the user's own words. */
  readAgain(): void {
    this.set({
      drafts: this.state.drafts.map((draft) =>
        draft.written ? draft : { ...draft, reading: undefined, problem: undefined },
      ),
    });
    this.readNow();
  }

  fail(problem: Problem): void {
    this.set({ problem });
  }

  dismiss(): void {
    this.set({ problem: undefined, summary: undefined });
  }

  /** Writes every draft that has figures. Resolves whatever happens; a failure is in the state, the drafts stay. */
  async write(): Promise<void> {
    if (this.state.busy === 'writing') return;
    this.readNow();
    const drafts = this.pending;
    if (drafts.length === 0) {
      // A text that is in the workbook already is written again: that changes nothing and says so.
      if (this.draftInHand.written) return this.writeDrafts([this.draftInHand]);
      this.set({ problem: this.draftInHand.problem ?? { code: 'text-without-figures', facts: {} } });
      return;
    }
    await this.writeDrafts(drafts);
  }

  /** Plans the tables anew from the cells. Resolves whatever happens, as `write`. */
  async refresh(): Promise<void> {
    if (this.state.busy !== 'writing') await this.run('refreshed', this.ports.refresh);
  }

  /** Does something else to the workbook; what has no summary shows none. Resolves whatever happens; `false` when it failed. */
  async change(work: () => Promise<Summary | undefined>, did: Task = 'refreshed'): Promise<boolean> {
    return this.state.busy !== 'writing' && (await this.run(did, work));
  }

  private async writeDrafts(drafts: readonly Draft[]): Promise<void> {
    const written = await this.run('wrote', () =>
      this.ports.write(drafts.flatMap((draft) => draft.reading ?? [])),
    );
    // Texts that were changed while Excel was working are not what was written.
    if (written)
      this.set({
        drafts: this.state.drafts.map((draft) =>
          drafts.includes(draft) ? { ...draft, written: true } : draft,
        ),
      });
  }

  /** Lets Excel work; `false` when it failed. */
  private async run(did: Task, work: () => Promise<Summary | undefined>): Promise<boolean> {
    this.set({ busy: 'writing', problem: undefined, summary: undefined });
    try {
      this.set({ summary: await work(), did, busy: undefined });
      return true;
    } catch (error) {
      this.set({ busy: undefined, problem: problemOf(error) });
      return false;
    }
  }

  /** Reads what the user has typed without waiting for a pause. */
  readNow(): void {
    this.callOff?.();
    this.readAll();
  }

  private readAll(): void {
    this.callOff = undefined;
    const drafts = this.state.drafts.map((draft) => (needsReading(draft) ? this.read(draft) : draft));
    this.set({ drafts, busy: this.state.busy === 'writing' ? 'writing' : undefined });
  }

  private read(draft: Draft): Draft {
    try {
      const reading = this.ports.read(draft.text, draft.period);
      return { ...draft, reading: dated(reading, draft.date), problem: undefined };
    } catch (error) {
      return { ...draft, reading: undefined, problem: problemOf(error) };
    }
  }

  private draft(name: string, text: string): Draft {
    return {
      id: this.nextId++,
      name,
      text,
      period: undefined,
      date: undefined,
      reading: undefined,
      problem: undefined,
      written: false,
    };
  }

  private replace(draft: Draft): void {
    this.set({ drafts: this.state.drafts.with(this.state.current, draft) });
  }

  private set(change: Partial<SessionState<Summary>>): void {
    this.state = { ...this.state, ...change };
    this.ports.changed(this.state);
  }
}

/** The reading with the day that the user gave, where the text has none. */
const dated = (reading: Reading, date: string | undefined): Reading =>
  date === undefined || reading.briefing.date !== undefined
    ? reading
    : { ...reading, briefing: { ...reading.briefing, date } };

const needsReading = (draft: Draft): boolean => draft.reading === undefined && draft.problem === undefined;

/** The problem of anything thrown; what is no BriefsheetError is a fault that Excel or a library reported. */
export function problemOf(error: unknown): Problem {
  if (error instanceof BriefsheetError) return { code: error.code, facts: error.facts };
  const name = error instanceof Error ? error.name : String(error);
  return { code: 'excel-failed', facts: { code: name } };
}
