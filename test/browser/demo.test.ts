import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { buildDemo } from '../../src/demo/build';
import { serveDemo, type DemoServer } from '../../src/demo/server';
import { launch, screenshotPath, watchedPage, type Watched } from './browser';

let folder: string;
let server: DemoServer;
let browser: Browser;
let watched: Watched;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'));
  await buildDemo(folder);
  server = await serveDemo(folder, 0);
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  watched = await watchedPage(browser, { acceptDownloads: true });
  page = watched.page;
  await page.goto(server.url);
  pane = page.frameLocator('iframe');
  await pane.locator('briefsheet-app textarea').waitFor();
});

afterEach(async () => {
  const { errors, requests, context } = watched;
  await context.close();
  expect(errors).toEqual([]);
  const elsewhere = requests.filter((url) => !url.startsWith(server.url) && !/^(?:data|blob):/.test(url));
  expect(elsewhere).toEqual([]);
});

async function openSample(index: number): Promise<void> {
  await pane.locator('#samples').click();
  await pane.locator('fluent-menu-item').nth(index).click();
  await pane.locator('.figure').first().waitFor();
}

const summary = (): Locator => pane.locator('.summary');

async function write(): Promise<void> {
  await pane.locator('#write').click();
  await summary().waitFor();
}

const tab = (name: string): Locator => page.getByRole('tab', { name, exact: true });
const cell = (row: number, column: number): Locator => page.locator(`[data-cell="${row},${column}"]`);

/** What the demo's charts plot, by chart: the points of each series that have a value. */
const plotted = (): Promise<Record<string, number[]>> =>
  page.evaluate(() => {
    interface Series {
      readonly values: string;
    }
    interface Sheet {
      readonly name: string;
      readonly cells: readonly { readonly row: number; readonly column: number; readonly value: unknown }[];
      readonly charts: readonly { readonly name: string; readonly series: readonly Series[] }[];
    }
    const app = document.querySelector('demo-app') as unknown as {
      excel: { snapshot(): { sheets: readonly Sheet[] } };
    };
    const { sheets } = app.excel.snapshot();
    const count = ({ values }: Series): number => {
      const match = /^'?([^!]*?)'?!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(values);
      if (!match) return 0;
      const column = [...match[2]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const [first, last] = [Number(match[3]) - 1, Number(match[4]) - 1];
      const sheet = sheets.find((one) => one.name === match[1]);
      return (sheet?.cells ?? []).filter(
        (one) =>
          one.column === column && one.row >= first && one.row <= last && typeof one.value === 'number',
      ).length;
    };
    return Object.fromEntries(
      sheets.flatMap(({ charts }) => charts.map(({ name, series }) => [name, series.map(count)])),
    );
  });

const total = (points: Record<string, number[]>): number =>
  Object.values(points)
    .flat()
    .reduce((a, b) => a + b, 0);

test('a first user: sample, preview, write, second sample, grown charts, download', async () => {
  await openSample(0);
  expect(await pane.locator('.figure').count()).toBeGreaterThanOrEqual(25);
  expect(await pane.locator('.briefing h2').innerText()).toContain('tháng 8/2025');
  await pane.locator('.figure summary').nth(1).click();
  expect(await pane.locator('.figure mark').nth(1).innerText()).toBe('17,4');
  await page.screenshot({ path: screenshotPath('preview') });
  await pane.locator('.figure summary').nth(1).click();

  await write();
  expect(await summary().innerText()).toMatch(/\d+ mới · 0 thay đổi · 0 không đổi/);
  expect(await pane.locator('.sheets button').count()).toBeGreaterThan(5);
  const before = await plotted();

  await openSample(1);
  await write();
  const after = await plotted();
  expect(total(after)).toBeGreaterThan(total(before));
  for (const [name, counts] of Object.entries(before)) {
    expect(after[name]?.slice(0, counts.length).every((count, i) => count >= counts[i]!)).toBe(true);
  }

  await openSample(2);
  await write();
  await tab('Bưu chính').click();
  await cell(0, 0).waitFor();
  expect(await cell(0, 0).innerText()).toBe('Bưu chính');
  await page.locator('.chart canvas').first().waitFor();
  await page.screenshot({ path: screenshotPath('demo') });
  await tab('Tổng quan').click();
  await page.screenshot({ path: screenshotPath('overview') });

  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
  expect(download.suggestedFilename()).toBe('briefsheet.xlsx');
  const parts = Object.keys(unzipSync(readFileSync((await download.path())!)));
  expect(parts).toContain('xl/workbook.xml');
  expect(parts.filter((part) => part.startsWith('xl/tables/')).length).toBeGreaterThan(5);
  expect(parts.filter((part) => part.startsWith('xl/charts/chart')).length).toBeGreaterThan(2);
});

test('the same briefing written twice changes nothing', async () => {
  await openSample(0);
  await write();
  await pane.locator('.summary .icon-button').click();
  await summary().waitFor({ state: 'detached' });
  await write();
  expect(await summary().innerText()).toMatch(/0 mới · 0 thay đổi · \d+ không đổi/);
});

test('links in the summary and in cells go to their sheets', async () => {
  await openSample(0);
  await write();
  await pane.locator('.sheets button', { hasText: 'Số liệu' }).click();
  await page.locator('[role=tab][aria-selected=true]', { hasText: 'Số liệu' }).waitFor();
  await page.locator('[data-cell] .linked', { hasText: 'Tổng quan' }).click();
  await page.locator('[role=tab][aria-selected=true]', { hasText: 'Tổng quan' }).waitFor();
});

test('a figure shows its sentence when its cell is selected, and keeps what the user types', async () => {
  await openSample(0);
  await write();
  await openSample(2);
  await write();
  await tab('Doanh thu lũy kế').click();
  const value = page.locator('.cell', { hasText: '3.310.500' });
  await value.click();
  const note = page.locator('.note');
  expect(await note.innerText()).toContain('【3.310.500】 tỷ đồng');
  await page.screenshot({ path: screenshotPath('note') });
  await value.dblclick();
  await page.locator('input.editor').fill('3.300.000');
  await page.keyboard.press('Enter');
  await page.locator('.cell', { hasText: '3.300.000' }).waitFor();
  await pane.locator('#refresh').click();
  await pane.getByText('Đã cập nhật bảng').waitFor();
  await page.locator('.cell', { hasText: '3.300.000‡' }).waitFor();
  await page.screenshot({ path: screenshotPath('correction') });
  await pane.locator('#refresh').click();
  await pane.getByText('Bảng đã khớp').waitFor();
});

test('the pane speaks both languages and remembers the choice', async () => {
  await openSample(1);
  await pane.getByRole('button', { name: 'English' }).click();
  await pane.getByText('Write to workbook').waitFor();
  expect(await pane.locator('.sector h3').first().innerText()).toBe('Whole industry');
  await page.getByRole('button', { name: 'Start over' }).waitFor();
  await pane.locator('#write').click();
  await pane.getByText('Written to the workbook').waitFor();
  await tab('Overview').waitFor();
  await page.screenshot({ path: screenshotPath('english') });
  await page.reload();
  await pane.getByText('Paste a briefing here').waitFor();
});

test('writing nothing says what to do', async () => {
  await pane.locator('#write').click();
  const alert = pane.locator('[role=alert]', { hasText: 'Chưa có văn bản' });
  await alert.waitFor();
  await pane.locator('textarea').fill('Doanh thu bưu chính tháng 8/2025 đạt 7.420 tỷ đồng.');
  await pane.locator('.figure').waitFor();
  expect(await alert.count()).toBe(0);
});

test('a failure of Excel is one sentence, and nothing in the pane is lost', async () => {
  await openSample(0);
  const figures = await pane.locator('.figure').count();
  await page.evaluate(() => {
    const app = document.querySelector('demo-app') as unknown as {
      excel: { failNext(failure: { code: string }): void };
    };
    app.excel.failNext({ code: 'AccessDenied' });
  });
  await pane.locator('#write').click();
  await pane.locator('[role=alert]', { hasText: 'Excel không cho phép ghi' }).waitFor();
  expect(await pane.locator('.figure').count()).toBe(figures);
  expect(await pane.locator('textarea').inputValue()).toContain('tháng 8/2025');
  await write();
});

test('the period may be set, and a wrong one is explained', async () => {
  await openSample(0);
  await pane.getByRole('button', { name: 'Sửa kỳ' }).click();
  await pane.locator('#period').fill('T13/2025');
  await page.keyboard.press('Enter');
  await pane.getByText('“T13/2025” không hợp lệ').waitFor();
  await pane.locator('#period').fill('T7/2025');
  await page.keyboard.press('Enter');
  await pane.locator('.period-line', { hasText: 'T7/2025' }).waitFor();
  await pane.getByText('do bạn đặt').waitFor();
});

test('no header of a table is cut, of however many lines and where the font is wider than Excel’s', async () => {
  await openSample(0);
  await write();
  await openSample(1);
  await write();
  let most = 0;
  for (const name of ['Tổng quan', 'Toàn ngành', 'Viễn thông', 'An toàn thông tin', 'Công nghiệp ICT']) {
    await tab(name).click();
    await page.locator(`[role=tab][aria-selected=true]`, { hasText: name }).waitFor();
    const headers = await page.locator('.text.wrap').evaluateAll((texts) =>
      texts.map((text) => ({
        text: text.textContent,
        cut: text.scrollHeight > text.clientHeight + 1,
        lines: Math.round(text.clientHeight / parseFloat(getComputedStyle(text).lineHeight)),
      })),
    );
    expect(headers.length).toBeGreaterThan(4);
    expect(headers.filter(({ cut }) => cut)).toEqual([]);
    most = Math.max(most, ...headers.map(({ lines }) => lines));
    if (name === 'Viễn thông') await page.screenshot({ path: screenshotPath('headers') });
  }
  expect(most).toBeGreaterThanOrEqual(3);
});

test('several files are read at once, in old encodings too', async () => {
  const files = mkdtempSync(join(tmpdir(), 'texts-'));
  const [first, second] = [join(files, 'thang-8.txt'), join(files, 'thang-9.txt')];
  writeFileSync(first, 'Doanh thu bưu chính tháng 8/2025 đạt 7.420 tỷ đồng.');
  writeFileSync(second, Buffer.from('\ufeffDoanh thu bưu chính tháng 9/2025 đạt 7.690 tỷ đồng.', 'utf16le'));
  await pane.locator('input[type=file]').setInputFiles([first, second]);
  await pane.locator('.draft').nth(1).waitFor();
  expect(await pane.locator('.draft').allInnerTexts()).toEqual(['thang-8.txt', 'thang-9.txt']);
  await pane.locator('#write', { hasText: 'Ghi 2 bản tin' }).click();
  // Neither names its day, and one form asks for both: the first gets one, the second is left open.
  await pane.locator('.question', { hasText: '2 bản tin không ghi ngày' }).waitFor();
  await pane.locator('#ask-date').fill('5/19');
  await pane.locator('#use-dates').click();
  await pane.locator('#ask-date[aria-invalid=true]').waitFor();
  expect(await pane.locator('#ask-date-2').getAttribute('aria-invalid')).toBe('false');
  await pane.locator('#ask-date').fill('5/9/2025');
  await pane.locator('#ask-date-2').fill('');
  await page.screenshot({ path: screenshotPath('ask-date') });
  await pane.locator('#use-dates').click();
  await summary().waitFor();
  rmSync(files, { recursive: true, force: true });
});

test('a write may be taken back, and what was deleted brought back', async () => {
  await openSample(0);
  await write();
  await openSample(1);
  await write();
  await pane.locator('#undo').click();
  await pane.getByText('Đã hoàn tác lần ghi cuối').waitFor();
  expect(await summary().innerText()).toContain('Sổ tính còn 1 bản tin');
  await page.evaluate(() => {
    const app = document.querySelector('demo-app') as unknown as {
      excel: { userDeletesSheet(sheet: string): void };
    };
    app.excel.userDeletesSheet('Viễn thông');
  });
  await pane.locator('#refresh').click();
  await pane.locator('.deleted summary').click();
  expect(await pane.locator('.deleted li').allInnerTexts()).toEqual(['trang Viễn thông']);
  await page.screenshot({ path: screenshotPath('deleted') });
  await pane.locator('#bring-back').click();
  await tab('Viễn thông').waitFor();
});

test('a workbook with other content is named, and gets new sheets only', async () => {
  await page.evaluate(() => {
    const app = document.querySelector('demo-app') as unknown as {
      excel: {
        userEdits(sheet: string, address: string, values: string[][]): void;
        snapshot(): { sheets: { name: string }[] };
      };
    };
    app.excel.userEdits(app.excel.snapshot().sheets[0]!.name, 'B2', [['Kế hoạch công tác']]);
  });
  await openSample(0);
  await pane.locator('#write').click();
  await pane.getByText('Sổ tính này đã có nội dung khác').waitFor();
  await page.screenshot({ path: screenshotPath('ask-sheets') });
  await pane.locator('#into-new-sheets').click();
  await summary().waitFor();
  expect(await summary().innerText()).toContain('được giữ nguyên');
});

test('words of the user’s own are read from Danh mục', async () => {
  await pane.locator('#vocabulary').click();
  await page.locator('[role=tab][aria-selected=true]', { hasText: 'Danh mục' }).waitFor();
  const type = (address: string, values: string[][]): Promise<void> =>
    page.evaluate(
      ([where, cells]) => {
        const app = document.querySelector('demo-app') as unknown as {
          excel: { userEdits(sheet: string, address: string, values: string[][]): void };
        };
        app.excel.userEdits('Danh mục', where, cells);
      },
      [address, values] as const,
    );
  await type('B5:D5', [['Lĩnh vực', 'Viễn thám', 'viễn thám | ảnh vệ tinh']]);
  await type('B6:D6', [['Tỉnh', 'Bắc Giang', '']]);
  await pane.locator('textarea').fill('Về lĩnh vực viễn thám: Tháng 8/2025, doanh thu đạt 45 tỷ đồng.');
  await pane.locator('.figure').first().waitFor();
  await pane.locator('#write').click();
  await pane.locator('#leave-open').click();
  await summary().waitFor();
  expect(await pane.locator('.sector h3').first().innerText()).toBe('Viễn thám');
  expect(await summary().innerText()).toContain('Danh mục, dòng 6: loại “Tỉnh” không có');
  await page.screenshot({ path: screenshotPath('vocabulary') });
});

test('starting over empties the workbook', async () => {
  await openSample(0);
  await write();
  await page.locator('#reset').click();
  await pane.locator('briefsheet-app textarea.empty').waitFor();
  expect(await page.getByRole('tab').count()).toBe(1);
});

test('the keyboard alone is enough', async () => {
  await pane.locator('#samples').focus();
  await page.keyboard.press('Enter');
  await pane.locator('fluent-menu-item:focus').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await pane.locator('.briefing h2', { hasText: 'tháng 9/2025' }).waitFor();
  await pane.locator('.figure summary').first().focus();
  await page.keyboard.press('Enter');
  await pane.locator('.figure[open] mark').waitFor();
  await pane.locator('#write').focus();
  await page.keyboard.press('Enter');
  await summary().waitFor();
});

test('the pane at its smallest, light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const small = await watchedPage(browser, { viewport: { width: 350, height: 800 }, colorScheme });
    await small.page.goto(`${server.url}/taskpane.html`);
    await small.page.locator('#samples').click();
    await small.page.locator('fluent-menu-item').nth(1).click();
    await small.page.locator('.figure').first().waitFor();
    expect(await small.page.evaluate(() => document.documentElement.scrollWidth)).toBe(350);
    await small.page.screenshot({ path: screenshotPath(`pane-${colorScheme}`) });
    expect(small.errors).toEqual([]);
    await small.context.close();
  }
});
