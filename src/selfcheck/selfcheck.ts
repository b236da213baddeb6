import '@fluentui/web-components/button.js';
import { html, nothing, render } from 'lit';
import { format } from '../messages/format';
import { SELFCHECK_PAGE } from '../messages/selfcheckPage';
import type { Facts, Language } from '../messages/types';
import { languageFor } from '../taskpane/language';
import { officeFacts } from '../taskpane/office';
import { startPage } from '../taskpane/page';
import { CHECKS } from './checks';
import { lineText, report, reportLines, summaryOf } from './report';
import { runChecks, type CheckResult } from './runChecks';

const STYLES = `
  main { padding: 16px; font: 12px/16px var(--fontFamilyBase); color: var(--colorNeutralForeground1); }
  h1 { margin: 0 0 8px; font-size: 16px; line-height: 22px; }
  ul { margin: 12px 0 0; padding: 0; list-style: none; }
  li { padding: 4px 0; border-top: 1px solid var(--colorNeutralStroke2); overflow-wrap: anywhere; }
  li.failed { font-weight: 600; color: var(--colorPaletteRedForeground1); }
  li.hand, li.skipped { color: var(--colorNeutralForeground3); }
  html { background: var(--colorNeutralBackground1); }
`;

/** The page that says, on a press, what of our beliefs a real Excel bears out. For development only. */
async function start(): Promise<void> {
  const office = await officeFacts();
  startPage(office);
  const language: Language = languageFor(office.displayLanguage);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets.push(sheet);
  document.documentElement.lang = language;
  const say = (key: keyof typeof SELFCHECK_PAGE, facts?: Facts): string =>
    format(SELFCHECK_PAGE[key], language, facts);
  document.title = say('title');

  let results: CheckResult[] = [];
  let running = false;

  const show = (): unknown =>
    render(
      html`
        <main>
          <h1>${say('title')}</h1>
          <p>${say('intro')}</p>
          <fluent-button id="run" appearance="primary" ?disabled=${running} @click=${() => void run()}
            >${say('run')}</fluent-button
          >
          ${results.length === CHECKS.length ? copyView() : nothing}
          <p role="status">
            ${
              running
                ? say('running', { done: results.length, count: CHECKS.length })
                : results.length > 0
                  ? summaryOf(results, language)
                  : ''
            }
          </p>
          ${results.length > 0 ? listView() : nothing}
        </main>
      `,
      document.body,
    );

  const copyView = () => html`
    <fluent-button id="copy" @click=${() => void navigator.clipboard.writeText(reportText())}
      >${say('copy')}</fluent-button
    >
  `;

  const listView = () => html`
    <ul>
      ${reportLines(results).map(
        (line) => html`<li class=${line.outcome}>${say(line.outcome)} · ${lineText(line, language)}</li>`,
      )}
    </ul>
  `;

  const reportText = (): string => {
    const { platform, version } = Office.context.diagnostics;
    return report(results, language, `Excel ${platform} ${version}`);
  };

  async function run(): Promise<void> {
    running = true;
    results = [];
    show();
    await runChecks(
      (excelApi) => Office.context.requirements.isSetSupported('ExcelApi', excelApi),
      (result) => {
        results = [...results, result];
        show();
      },
    );
    running = false;
    show();
  }

  show();
}

void start();
