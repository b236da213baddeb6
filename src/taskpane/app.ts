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
import type { WriteSummary } from '../workbook/addBriefings';
import type { AppPorts } from './appPorts';
import { BeforeWriting } from './beforeWriting';
import { LOGO } from './icons';
import { PeriodEditor } from './periodEditor';
import { PreviewMaker, type PreviewView } from './preview';
import { SAMPLES } from './samples';
import { problemOf, Session } from './session';
import { showFigure } from './showFigure';
import { StoredBriefings } from './storedBriefings';
import { frameStyles } from './styles/frame';
import { inputStyles } from './styles/input';
import { previewStyles } from './styles/preview';
import { summaryStyles } from './styles/summary';
import { textsOf } from './textFiles';
import { WordsInHand } from './wordsInHand';
import { barView } from './views/bar';
import { briefingView } from './views/briefing';
import { findingsView } from './views/findings';
import { footerView } from './views/footer';
import { inputView } from './views/input';
import { labelsView } from './views/labels';
import { languagesView } from './views/languages';
import { questionView } from './views/question';
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
    allFindings: { state: true },
    labels: { state: true },
  };

  declare language: Language;
  declare obstacle: PaneKey | undefined;
  declare private dropping: boolean;
  declare private allFindings: boolean;
  declare private labels: Language | undefined;

  private readonly session: Session<WriteSummary>;
  private readonly stored: StoredBriefings<WriteSummary>;
  private readonly asking: BeforeWriting;
  private readonly period: PeriodEditor;
  private readonly words: WordsInHand;
  private readonly previews = new PreviewMaker();

  constructor(private readonly ports: AppPorts) {
    super();
    this.language = 'vi';
    this.obstacle = undefined;
    this.dropping = false;
    this.allFindings = false;
    this.words = new WordsInHand({ read: ports.vocabulary, changed: () => this.session.readAgain() });
    this.session = new Session<WriteSummary>({
      read: (text, period) => ports.read(text, period, this.words.current?.vocabulary.words),
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
      run: (work) => this.session.change(work, 'changed'),
      failed: (error) => this.session.fail(problemOf(error)),
      changed: () => this.requestUpdate(),
    });
    this.period = new PeriodEditor({
      setPeriod: (period) => this.session.setPeriod(period),
      changed: () => this.requestUpdate(),
    });
    this.asking = new BeforeWriting({
      pending: () => this.session.pending,
      prepare: () => this.words.update().then(() => this.session.readNow()),
      sheetsBefore: ports.sheetsBefore,
      setDates: (id, date, period) => this.session.setDates(id, date, period),
      write: () => this.session.write(),
      failed: (error) => this.session.fail(problemOf(error)),
      changed: () => this.requestUpdate(),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.updateWords();
    // Back from the cells, the user may have changed Danh mục.
    window.addEventListener('focus', this.updateWords);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('focus', this.updateWords);
    super.disconnectedCallback();
  }

  private readonly updateWords = (): void => {
    // Where the workbook does not answer now, the write will say why.
    if (this.obstacle === undefined && this.session.state.busy !== 'writing')
      void this.words.update().catch(() => undefined);
  };

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
        ${this.obstacle ? barView('warning', say(this.obstacle)) : nothing}
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
        <div class="live" role="alert">${this.problemView()}${this.questionView(say)}</div>
        <div class="live" role="status">${this.summaryView(say)}</div>
        ${this.previewView(say)} ${this.storedView(say)}
      </main>
      ${footerView({
        session,
        preview: this.previewInHand(),
        say,
        canWrite: this.obstacle === undefined,
        write: () => void this.asking.start(),
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
    return shown ? barView('error', this.ports.problemText(shown, this.language)) : nothing;
  }

  private questionView(say: Say): TemplateResult | typeof nothing {
    const { asking, language, ports } = this;
    const problem = asking.problem ? ports.problemText(asking.problem, language) : '';
    return asking.question
      ? questionView({ asking, question: asking.question, problem, language, say })
      : nothing;
  }

  private summaryView(say: Say): TemplateResult | typeof nothing {
    const { summary, did, busy } = this.session.state;
    return summary
      ? summaryView({
          summary,
          did,
          busy: busy === 'writing',
          problemText: (problem) => this.ports.problemText(problem, this.language),
          undo: () => void this.session.change(this.ports.undo, 'undid'),
          bringBack: () => void this.session.change(() => this.ports.bringBack(this.language)),
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
    const openVocabulary = (): void => void session.change(() => this.ports.openVocabulary(language));
    return storedView({
      stored,
      reading,
      busy: session.state.busy === 'writing',
      openVocabulary,
      language,
      say,
    });
  }

  private previewView(say: Say): TemplateResult | typeof nothing {
    const preview = this.previewInHand();
    if (!preview) return nothing;
    return html`
      ${briefingView({
        preview,
        say,
        periodByUser: this.session.draftInHand.period !== undefined,
        editing: this.period.editing,
        periodProblem: this.period.problem ? this.ports.problemText(this.period.problem, this.language) : '',
        edit: (editing) => this.editPeriod(editing),
        setPeriod: (typed) => this.period.set(typed),
      })}
      ${findingsView({
        findings: preview.findings,
        all: this.allFindings,
        language: this.language,
        say,
        showAll: (all) => (this.allFindings = all),
        showFigure: (id) => showFigure(this.renderRoot, id),
      })}
      <div class="sectors">${sectorsView(preview.sectors, say)}</div>
      ${unreadView(preview.unread, say)}
    `;
  }

  private previewInHand(): PreviewView | undefined {
    return this.previews.of(this.session.draftInHand.reading, this.language, this.words.current?.catalog);
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
    this.period.edit(editing);
    if (editing)
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLInputElement>('#period')?.select(),
      );
  }

  private next(): void {
    this.session.next();
    void this.updateComplete.then(() => this.renderRoot.querySelector('textarea')?.focus());
  }

  private async goTo(tab: string): Promise<void> {
    await this.ports.goToSheet(tab).catch((error: unknown) => this.session.fail(problemOf(error)));
  }
}
