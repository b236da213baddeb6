import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkManifest } from '../../src/cli/checkManifest';
import { pngSize } from '../../src/cli/pngSize';

const root = resolve(__dirname, '../..');
const xml = readFileSync(join(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const readFile = (path: string): Uint8Array | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path)) : undefined;

/** Problems of the manifest after a change to its text, which must really change it. */
function problemsAfter(from: string | RegExp, to: string): string[] {
  const changed = xml.replace(from, to);
  expect(changed).not.toBe(xml);
  return checkManifest(changed, { packageVersion: version, readFile });
}

test('the manifest is sound', () => {
  expect(checkManifest(xml, { packageVersion: version, readFile })).toEqual([]);
});

describe('each failure is named', () => {
  const cases: readonly [name: string, from: string | RegExp, to: string, problem: RegExp][] = [
    ['an element left open', '</Requirements>', '', /^Not well-formed XML/],
    ['an attribute without quotes', 'Name="Workbook"', 'Name=Workbook', /^Not well-formed XML/],
    ['another version', /<Version>[^<]+/, '<Version>9.9.9.0', /^Version is "9\.9\.9\.0", package\.json asks/],
    ['an id that is no GUID', /<Id>[^<]+/, '<Id>briefsheet', /^Id "briefsheet" is not a GUID/],
    ['an id used twice', 'id="Briefsheet.Refresh"', 'id="Briefsheet.OpenPane"', /used twice/],
    [
      'a resource that does not exist',
      'resid="OpenPane.Title"',
      'resid="Nothing"',
      /"Nothing" does not exist/,
    ],
    ['a resource never used', 'resid="OpenPane.Title"', 'resid="OpenPane.Label"', /Title" is never used/],
    ['a long resource id', /Refresh\.Description/g, `R${'x'.repeat(32)}`, /longer than 32 characters/],
    ['a long ribbon label', 'Value="Refresh tables"', `Value="${'x'.repeat(25)}"`, /ribbon label .* 24/],
    ['a long title', 'Value="Briefsheet is ready"', `Value="${'x'.repeat(126)}"`, /longer than 125/],
    ['a long tooltip', 'Value="Rebuilds', `Value="${'x'.repeat(250)}`, /longer than 250/],
    ['an empty text', 'Value="Briefings"', 'Value=""', /"Group\.Label" is empty/],
    ['a plain http address', 'https://localhost:3000/taskpane', 'http://localhost/taskpane', /not an https/],
    ['an icon that does not exist', /icon-80\.png/, 'icon-81.png', /icon-81\.png does not exist/],
    ['an icon of another size', /icon-80\.png/, 'icon-64.png', /64 × 64 pixels instead of 80 × 80/],
    ['an icon that is no PNG', /icon-80\.png/, 'icon.svg', /icon\.svg is not a PNG/],
  ];
  test.each(cases)('%s', (_name, from, to, problem) => {
    expect(problemsAfter(from, to)).toContainEqual(expect.stringMatching(problem));
  });
});

test.each([16, 32, 64, 80, 128])('icon-%i.png is a square of its size', (size) => {
  expect(pngSize(readFile(`assets/icon-${size}.png`)!)).toEqual({ width: size, height: size });
});

test("Office's own reader finds the add-in", () => {
  const cli = join(root, 'node_modules/office-addin-manifest/cli.js');
  const info = execFileSync(process.execPath, [cli, 'info', join(root, 'manifest.xml')], {
    encoding: 'utf8',
  });
  expect(info).toContain('Name: Briefsheet');
  expect(info).toContain(`Version: ${version}.0`);
  expect(info).toContain('Hosts: Workbook');
  expect(info).toContain('Default Locale: vi-VN');
});

describe('npm run validate', () => {
  const run = (...args: string[]) =>
    spawnSync(
      process.execPath,
      [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/cli/validateManifest.ts'), ...args],
      { encoding: 'utf8' },
    );

  test('exits with 0 for the manifest', () => {
    expect(run()).toMatchObject({ status: 0, stderr: '' });
  });

  test('exits with 1 and a line for a broken one, and for a missing one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
    try {
      const broken = join(folder, 'broken.xml');
      writeFileSync(broken, xml.replace(/<Version>[^<]+/, '<Version>9.9.9.0'));
      const result = run(broken);
      expect(result.status).toBe(1);
      expect(result.stderr.trim().split('\n')).toEqual([expect.stringMatching(/^Version is/)]);
      expect(run(join(folder, 'none.xml'))).toMatchObject({ status: 1 });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
