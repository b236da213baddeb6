import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import { launch, screenshotPath, watchedPage, type Watched } from './browser';

type MakeConfiguration = (env: Record<string, string>, argv: { mode: string }) => Configuration;
// eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's configuration is CommonJS
const make = require('../../webpack.config.js') as MakeConfiguration;

const SITE = 'https://addin.test';
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const SHELL =
  '<!doctype html><meta charset="utf-8"><title>Excel</title><body><script src="/shell.js"></script>';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

/** Time after which office.js would have loaded its telemetry. */
const TELEMETRY_DELAY = 6500;

let dist: string;
let shell: string;
let browser: Browser;
let watched: Watched;
let page: Page;
let pane: FrameLocator;

const compile = (configuration: Configuration): Promise<void> =>
  new Promise((done, fail) => {
    const compiler = webpack(configuration)!;
    compiler.run((error, stats) =>
      compiler.close(() => {
        if (error) fail(error);
        else if (stats?.hasErrors()) fail(new Error(stats.toString({ preset: 'errors-only' })));
        else done();
      }),
    );
  });

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  shell = mkdtempSync(join(tmpdir(), 'shell-'));
  const production = make({ types: 'off', selfcheck: 'yes' }, { mode: 'production' });
  await compile({ ...production, output: { ...production.output, path: dist } });
  await compile({
    ...production,
    entry: { shell: resolve(__dirname, 'webShell.ts') },
    output: { path: shell, filename: '[name].js' },
    plugins: [],
    performance: false,
  });
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  for (const folder of [dist, shell]) rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  watched = await watchedPage(browser);
  page = watched.page;
  await watched.context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.href === `${SITE}/shell.html`) return route.fulfill({ body: SHELL, contentType: 'text/html' });
    const file =
      url.href === `${SITE}/shell.js`
        ? join(shell, 'shell.js')
        : url.href.startsWith(CDN)
          ? join(OFFICE, url.href.slice(CDN.length).replace(/\?.*/, ''))
          : url.origin === SITE
            ? join(dist, url.pathname)
            : '';
    if (file === '' || !existsSync(file)) return route.abort();
    return route.fulfill({
      body: readFileSync(file),
      contentType: TYPES[extname(file)] ?? 'application/octet-stream',
      headers: { 'access-control-allow-origin': '*' },
    });
  });
});

afterEach(() => watched.context.close());

/** Opens a deployed page inside the page that plays Excel on the web. */
async function open(name: string): Promise<void> {
  await page.goto(`${SITE}/shell.html#/${name}`);
  pane = page.frameLocator('iframe');
}

/** What the test needs of the shell's Excel. */
interface Shell {
  readonly excel: {
    readonly syncs: number;
    snapshot(): { sheets: { name: string; tables: { name: string; area: { rows: number } }[] }[] };
    failNext(failure: { code: string }): void;
  };
}

test('the deployed page reads and writes in Excel on the web, under its own policy, without any other network', async () => {
  await open('taskpane.html');
  await pane.locator('briefsheet-app textarea').waitFor();
  expect(await pane.locator('.warning').count()).toBe(0);
  expect(await pane.locator('html').getAttribute('lang')).toBe('vi');
  await pane.locator('#samples').click();
  await pane.locator('fluent-menu-item').first().click();
  await pane.locator('.figure').first().waitFor();
  await pane.locator('#write').click();
  await pane.locator('.summary').waitFor();
  const rows = await page.evaluate(() => {
    const { sheets } = (window as unknown as Shell).excel.snapshot();
    return sheets.flatMap(({ tables }) => tables).find(({ name }) => name === 'BS_SoLieu')?.area.rows;
  });
  expect(rows).toBeGreaterThan(25);
  await page.waitForTimeout(TELEMETRY_DELAY);
  expect(watched.errors).toEqual([]);
  const unknown = watched.requests.filter((url) => !url.startsWith(SITE) && !url.startsWith(CDN));
  expect(unknown).toEqual([]);
});

test('the labels of the workbook follow the language of the pane when the user says so', async () => {
  await open('taskpane.html');
  await pane.locator('#samples').click();
  await pane.locator('fluent-menu-item').first().click();
  await pane.locator('#write').click();
  await pane.locator('.summary').waitFor();
  const tabs = (): Promise<string[]> =>
    page.evaluate(() => {
      const { sheets } = (window as unknown as Shell).excel.snapshot();
      return sheets.map(({ name }) => name);
    });
  expect(await tabs()).toContain('Số liệu');
  await pane.locator('.languages button[lang=en]').click();
  await pane.locator('#switch-labels').click();
  await pane.locator('.labels').waitFor({ state: 'detached' });
  expect(await tabs()).toEqual(expect.arrayContaining(['Overview', 'Figures', 'Checks']));
  await pane.locator('.languages button[lang=en]').click();
  expect(await pane.locator('#switch-labels').count()).toBe(0);
  expect(watched.errors).toEqual([]);
});

test('the deployed page loads office.js from the network of Office, before its own script', () => {
  const html = readFileSync(join(dist, 'taskpane.html'), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]*?src="?([^"\s>]+)/g)].map((match) => match[1]);
  expect(scripts).toEqual([`${CDN}office.js`, 'taskpane.js']);
  expect(html).not.toMatch(/unsafe-(inline|eval)/);
});

test('the ribbon command refreshes the tables, and ends when Excel refuses too', async () => {
  await open('commands.html');
  const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
  await frame.waitForFunction(
    () => typeof Office !== 'undefined' && Office.context?.requirements !== undefined,
  );
  /** Calls the function as Excel does when its button is pressed. */
  const press = (): Promise<void> =>
    frame.evaluate(
      () =>
        new Promise<void>((completed) => {
          interface Association {
            readonly _association: {
              readonly mappings: Record<string, (event: { completed: () => void }) => void>;
            };
          }
          const { mappings } = (Office.actions as unknown as Association)._association;
          mappings['REFRESHTABLES']!({ completed });
        }),
    );
  const syncs = (): Promise<number> => page.evaluate(() => (window as unknown as Shell).excel.syncs);
  await press();
  const before = await syncs();
  expect(before).toBeGreaterThan(0);
  await page.evaluate(() => (window as unknown as Shell).excel.failNext({ code: 'AccessDenied' }));
  await press();
  expect(await syncs()).toBeGreaterThan(before);
  expect(watched.errors).toEqual([]);
});

test('the notice shows its sentence', async () => {
  await page.goto(`${SITE}/notice.html?code=cell-edit-mode&language=en`);
  await page.getByText('Excel is in cell-edit mode').waitFor();
});

test('the page that checks Excel prints a line for each belief and leaves the workbook as it was', async () => {
  await open('selfcheck.html');
  await pane.locator('#run').click();
  await pane.locator('#copy').waitFor();
  const lines = await pane.locator('li').allTextContents();
  expect(lines.length).toBeGreaterThan(60);
  expect(lines.filter((line) => !line.startsWith('đúng') && !line.startsWith('làm tay'))).toEqual([]);
  const sheets = await page.evaluate(() => (window as unknown as Shell).excel.snapshot().sheets.length);
  expect(sheets).toBe(1);
  expect(watched.errors).toEqual([]);
  await page.screenshot({ path: screenshotPath('selfcheck') });
});
