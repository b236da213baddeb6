import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveDemo, type DemoServer } from '../../src/demo/server';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

let folder: string;
let server: DemoServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'));
  writeFileSync(join(folder, 'demo.html'), 'demo page');
  writeFileSync(join(folder, 'taskpane.html'), `<script src="${CDN}"></script>`);
  server = await serveDemo(folder, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = async (path: string): Promise<{ status: number; body: string }> => {
  const response = await fetch(server.url + path);
  return { status: response.status, body: await response.text() };
};

test('the root is the demo page', async () => {
  expect(await get('/')).toEqual({ status: 200, body: 'demo page' });
});

test('the task pane loads office.js from this machine, in the page that is sent only', async () => {
  const { body } = await get('/taskpane.html');
  expect(body).not.toContain(CDN);
  expect(body).toContain('/office-js/office.js');
  expect((await get('/office-js/office.js')).body).toContain('Office');
});

test('nothing outside the two folders is served', async () => {
  for (const path of ['/none.js', '/%2e%2e/package.json', '/office-js/%2e%2e/package.json', '/office-js/'])
    expect(await get(path)).toMatchObject({ status: 404 });
});

test('a port in use is passed over', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, 'localhost', done));
  const { port } = other.address() as AddressInfo;
  const second = await serveDemo(folder, port);
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await second.close();
  await new Promise((done) => other.close(done));
});
