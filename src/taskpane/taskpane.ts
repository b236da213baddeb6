import { BriefsheetApp } from './app';
import type { AppPorts } from './appPorts';
import { languageFor, storedLanguage, storeLanguage } from './language';
import { officeFacts } from './office';
import { startPage } from './page';
import { sheetsBefore } from '../workbook/firstWrite';
import { goToSheet } from '../workbook/goTo';
import { readWorkbookLanguage } from '../workbook/workbookLanguage';
import {
  bringBack,
  list,
  openVocabulary,
  problemText,
  read,
  readAgain,
  refresh,
  remove,
  replace,
  switchLanguage,
  undo,
  vocabulary,
  write,
} from './services';

customElements.define('briefsheet-app', BriefsheetApp);

void start();

async function start(): Promise<void> {
  const office = await officeFacts();
  const { displayLanguage = navigator.language, partitionKey } = office;
  const ports: AppPorts = {
    read,
    write,
    refresh,
    switchLanguage,
    list,
    remove,
    replace,
    readAgain,
    vocabulary,
    openVocabulary,
    sheetsBefore,
    undo,
    bringBack,
    workbookLanguage: readWorkbookLanguage,
    goToSheet,
    problemText,
    languageChosen(language) {
      document.documentElement.lang = language;
      storeLanguage(localStorage, partitionKey, language);
    },
  };
  startPage(office);
  const app = new BriefsheetApp(ports);
  app.language = storedLanguage(localStorage, partitionKey) ?? languageFor(displayLanguage);
  app.obstacle = office.obstacle;
  document.documentElement.lang = app.language;
  document.body.append(app);
}
