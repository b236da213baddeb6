import { languageFor, storedLanguage, languageKey } from '../taskpane/language';
import { DemoApp } from './app';
import { DemoGrid } from './grid';
import { connectPane } from './pane';

customElements.define('demo-grid', DemoGrid);
customElements.define('demo-app', DemoApp);

const app = new DemoApp(connectPane);
app.language = storedLanguage(localStorage, undefined) ?? languageFor(undefined);
document.body.append(app);

// The pane keeps its language in the storage that it shares with this page.
addEventListener('storage', (event) => {
  if (event.key === languageKey(undefined)) app.language = languageFor(event.newValue ?? undefined);
});
