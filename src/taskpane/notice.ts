import '@fluentui/web-components/button.js';
import { html, render } from 'lit';
import { ERRORS } from '../messages/errors';
import { format } from '../messages/format';
import { languageFor } from './language';
import { parseNotice } from './noticeAddress';
import { officeFacts } from './office';
import { startPage } from './page';
import { sayIn } from './views/view';

/** The dialog that a ribbon command opens when it fails: one sentence and a button. */
async function start(): Promise<void> {
  const office = await officeFacts();
  startPage(office);
  const notice = parseNotice(location.search);
  const language = notice.language ?? languageFor(office.displayLanguage);
  const say = sayIn(language);
  document.documentElement.lang = language;
  document.title = say('notice-title');
  const close = (): void => Office.context.ui.messageParent('close');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    main { padding: 20px; font: 14px/20px var(--fontFamilyBase); color: var(--colorNeutralForeground1); }
    h1 { margin: 0 0 8px; font-size: 16px; }
    p { margin: 0 0 16px; }
    html { background: var(--colorNeutralBackground1); }
  `);
  document.adoptedStyleSheets.push(sheet);
  render(
    html`
      <main role="alertdialog" aria-labelledby="title" aria-describedby="text">
        <h1 id="title">${say('notice-title')}</h1>
        <p id="text">${format(ERRORS[notice.code], language, notice.facts)}</p>
        <fluent-button appearance="primary" @click=${close}>${say('ok')}</fluent-button>
      </main>
    `,
    document.body,
  );
}

void start();
