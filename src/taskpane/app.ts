import '@fluentui/web-components/badge.js';
import '@fluentui/web-components/button.js';
import '@fluentui/web-components/menu.js';
import '@fluentui/web-components/menu-button.js';
import '@fluentui/web-components/menu-item.js';
import '@fluentui/web-components/menu-list.js';
import '@fluentui/web-components/message-bar.js';
import '@fluentui/web-components/spinner.js';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { PaneKey } from '../messages/pane';
import type { Language } from '../messages/types';
import type { Reading } from '../model/observation';
import { parsePeriodLabel } from '../tables/periodLabels';
import type { WriteSummary } from '../workbook/addBriefings';
import type { AppPorts } from './appPorts';
import { ICONS, LOGO } from './icons';
import { previewOf, type PreviewView } from './preview';
import { SAMPLES } from './samples';
import { problemOf, Session } from './session';
import { StoredBriefings } from './storedBriefings';
import { frameStyles } from './styles/frame';
import { inputStyles } from './styles/input';
import { previewStyles } from './styles/preview';
import { summaryStyles } from './styles/summary';
import { textsOf } from './textFiles';
import { briefingView } from './views/briefing';
import { findingsView } from './views/findings';
import { footerView } from './views/footer';
import { inputView } from './views/input';
import { labelsView } from './views/labels';
import { languagesView } from './views/languages';
import { sectorsView } from './views/sectors';
import { storedView } from './views/storedBriefings';
import { summaryView } from './views/summary';
import { unreadView } from './views/unread';
import { sayIn, type Say } from './views/view';

/** The user pauses this long, in milliseconds, before a text is read; longer for long texts, whose reading is felt. */
const pauseFor = (length: number): number => (length > 50_000 ? 600 : 180);

/** The task pane. It keeps what is shown and open; texts and writes are the session's. */
export class BriefsheetApp extends LitElement {
  static override styles = [frameStyles, inputStyles, previewStyles, summaryStyles];
  static override properties = {
    language: { type: String },
    obstacle: { type: String },
    dropping: { state: true },
    editingPeriod: { state: true },
    periodProblem: { state: true },
    allFindings: { state: true },
    labels: { state: true },
  };

  declare language: Language;
  declare obstacle: PaneKey | undefined;
  declare private dropping: boolean;
  declare private editingPeriod: boolean;
  declare private periodProblem: string;
  declare private allFindings: boolean;
  declare private labels: Language | undefined;

  private readonly session: Session<WriteSummary>;
  private readonly stored: StoredBriefings<WriteSummary>;
  private preview:
    { readonly reading: Reading; readonly language: Language; readonly view: PreviewView } | undefined;

  constructor(private readonly ports: AppPorts) {
    super();
    this.language = 'vi';
    this.obstacle = undefined;
    this.dropping = false;
    this.editingPeriod = false;
    this.periodProblem = '';
    this.allFindings = false;
    this.session = new Session<WriteSummary>({
      read: ports.read,
      write: (readings) => ports.write(readings, this.language),
      refresh: () => ports.refresh(this.language),
      later: (run) => {
        const timer = setTimeout(run, pauseFor(this.session.draftInHand.text.length));
        return () => clearTimeout(timer);
      },
      changed: () => this.requestUpdate(),
    });
    this.stored = new StoredBriefings<WriteSummary>({
      list: () => ports.list(this.language),
      remove: (id) => ports.remove(id, this.language),
      replace: (id, reading) => ports.replace(id, reading, this.language),
      readAgain: () => ports.readAgain(this.language),
      run: (work) => this.session.change(work),
      failed: (error) => this.session.fail(problemOf(error)),
      changed: () => this.requestUpdate(),
    });
  }

  protected override render(): TemplateResult {
    const say = sayIn(this.language);
    const { session } = this;
    return html`
      <header>
        ${LOGO}
        <h1>Briefsheet</h1>
        ${this.languagesView(say)}
      </header>
      <main>
        ${this.obstacle ? bar('warning', say(this.obstacle)) : nothing}
        ${inputView({
          ...session.state,
          samples: SAMPLES,
          dropping: this.dropping,
          say,
          type: (text) => session.type(text),
          select: (index) => session.select(index),
          close: (index) => session.close(index),
          openSample: (sample) => this.opened([{ name: sample.name(say), text: sample.text }]),
          openFiles: (files) => void this.openFiles(files),
          setDropping: (dropping) => (this.dropping = dropping),
        })}
        ${this.labelsView(say)}
        <div class="live" role="alert">${this.problemView()}</div>
        <div class="live" role="status">${this.summaryView(say)}</div>
        ${this.previewView(say)} ${this.storedView(say)}
      </main>
      ${footerView({
        session,
        preview: this.previewInHand(),
        say,
        canWrite: this.obstacle === undefined,
        write: () => void session.write(),
        refresh: () => void session.refresh(),
      })}
    `;
  }

  private languagesView(say: Say): TemplateResult {
    const choose = (language: Language): void => {
      this.language = language;
      this.ports.languageChosen(language);
      void this.askLabels();
    };
    return languagesView(this.language, say, choose);
  }

  private labelsView(say: Say): TemplateResult | typeof nothing {
    const { labels } = this;
    if (labels === undefined || labels === this.language) return nothing;
    const dismiss = (): void => void (this.labels = undefined);
    const switchLabels = async (): Promise<void> => {
      if (await this.session.change(() => this.ports.switchLanguage(this.language))) dismiss();
    };
    const busy = this.session.state.busy === 'writing';
    return labelsView({ labels, busy, say, dismiss, switchLabels: () => void switchLabels() });
  }

  /** The pane's language changed: the workbook's may be another. One that does not answer is not asked again. */
  private async askLabels(): Promise<void> {
    if (this.obstacle === undefined) this.labels = await this.ports.workbookLanguage().catch(() => undefined);
  }

  /** A failed write or file, else what is wrong with the text; that it is empty is no news until one writes. */
  private problemView(): TemplateResult | typeof nothing {
    const { state, draftInHand } = this.session;
    const { problem } = draftInHand;
    const shown = state.problem ?? (problem?.code === 'text-empty' ? undefined : problem);
    return shown ? bar('error', this.ports.problemText(shown, this.language)) : nothing;
  }

  private summaryView(say: Say): TemplateResult | typeof nothing {
    const { summary, refreshed } = this.session.state;
    return summary
      ? summaryView({
          summary,
          refreshed,
          language: this.language,
          say,
          goToSheet: (tab) => void this.goTo(tab),
          next: () => this.next(),
          dismiss: () => this.session.dismiss(),
        })
      : nothing;
  }

  private storedView(say: Say): TemplateResult | typeof nothing {
    if (this.obstacle !== undefined) return nothing;
    const { session, stored, language } = this;
    const { reading } = session.draftInHand;
    return storedView({ stored, reading, busy: session.state.busy === 'writing', language, say });
  }

  private previewView(say: Say): TemplateResult | typeof nothing {
    const preview = this.previewInHand();
    if (!preview) return nothing;
    return html`
      ${briefingView({
        preview,
        say,
        periodByUser: this.session.draftInHand.period !== undefined,
        editing: this.editingPeriod,
        periodProblem: this.periodProblem,
        edit: (editing) => this.editPeriod(editing),
        setPeriod: (typed) => this.setPeriod(typed),
      })}
      ${findingsView({
        findings: preview.findings,
        all: this.allFindings,
        language: this.language,
        say,
        showAll: (all) => (this.allFindings = all),
        showFigure: (id) => this.showFigure(id),
      })}
      <div class="sectors">${sectorsView(preview.sectors, say)}</div>
      ${unreadView(preview.unread, say)}
    `;
  }

  /** The view of the reading in hand, made once for a reading and language. */
  private previewInHand(): PreviewView | undefined {
    const { reading } = this.session.draftInHand;
    if (!reading) return undefined;
    if (this.preview?.reading !== reading || this.preview.language !== this.language) {
      const view = previewOf(reading, this.language);
      this.preview = { reading, language: this.language, view };
    }
    return this.preview.view;
  }

  private opened(texts: readonly { readonly name: string; readonly text: string }[]): void {
    this.session.open(texts);
    this.editPeriod(false);
    this.renderRoot.querySelector('main')?.scrollTo({ top: 0 });
  }

  private async openFiles(files: readonly File[]): Promise<void> {
    const { texts, failed } = await textsOf(files, this.language);
    this.opened(texts);
    if (failed) this.session.fail(failed);
  }

  private editPeriod(editing: boolean): void {
    this.editingPeriod = editing;
    this.periodProblem = '';
    const selector = editing ? '#period' : undefined;
    if (selector)
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLInputElement>(selector)?.select(),
      );
  }

  private setPeriod(typed: string | undefined): void {
    const period = typed === undefined ? undefined : parsePeriodLabel(typed)?.code;
    if (typed !== undefined && period === undefined) {
      this.periodProblem = this.ports.problemText(
        { code: 'period-invalid', facts: { period: typed } },
        this.language,
      );
      return;
    }
    this.session.setPeriod(period);
    this.editPeriod(false);
  }

  private next(): void {
    this.session.next();
    void this.updateComplete.then(() => this.renderRoot.querySelector('textarea')?.focus());
  }

  private async goTo(tab: string): Promise<void> {
    try {
      await this.ports.goToSheet(tab);
    } catch (error) {
      this.session.fail(problemOf(error));
    }
  }

  /** Opens a figure's row, and its sector, and brings it into view. */
  private showFigure(id: string): void {
    const row = this.renderRoot.querySelector<HTMLDetailsElement>(`[data-figure="${CSS.escape(id)}"]`);
    if (!row) return;
    row.open = true;
    const sector = row.closest<HTMLDetailsElement>('details.sector');
    if (sector) sector.open = true;
    row.scrollIntoView({ block: 'center', behavior: 'smooth' });
    row.querySelector('summary')?.focus({ preventScroll: true });
  }
}

const bar = (severity: 'error' | 'warning', text: string): TemplateResult => html`
  <fluent-message-bar intent=${severity} class=${severity}>
    <span slot="icon">${ICONS[severity]}</span>${text}
  </fluent-message-bar>
`;
