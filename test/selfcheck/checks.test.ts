import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BELIEFS } from '../../src/messages/selfcheck';
import { Disproof, expectSame, type Check } from '../../src/selfcheck/check';
import { BY_HAND, CHECKS } from '../../src/selfcheck/checks';
import { report } from '../../src/selfcheck/report';
import { runChecks } from '../../src/selfcheck/runChecks';
import { put, putTable } from '../../src/selfcheck/scratch';
import { start } from '../host/support';
import { ROOT } from '../repo/files';

const supports = (excelApi: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', excelApi);

/** Rows of the tables of beliefs, cell by cell. */
const rows = readFileSync(join(ROOT, 'docs/excel-assumptions.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split(/(?<!\\) \| /u).map((cell) => cell.replace(/^\| | \|$/gu, '')));
const documented = rows.filter((cells) => cells.length === 4);

test('the page and the assertions have the same ids, once each', () => {
  const ids = documented.map(([id]) => id!.replaceAll('`', ''));
  expect(new Set(ids).size).toBe(ids.length);
  expect([...CHECKS.map(({ id }) => id), ...BY_HAND]).toEqual(ids);
  expect(Object.keys(BELIEFS)).toEqual(ids);
  expect(CHECKS.length).toBeGreaterThan(60);
});

test('the tests that the page names exist', () => {
  for (const [id, , , tests] of documented) {
    const names = [...tests!.matchAll(/`([^`]+)`/gu)].map(([, name]) => name!);
    expect({ id, some: names.length > 0 }).toEqual({ id, some: true });
    for (const name of names) {
      const path = name.startsWith('test/') ? name : `test/host/${name}`;
      expect({ id, path, exists: existsSync(join(ROOT, `${path}.test.ts`)) }).toEqual({
        id,
        path,
        exists: true,
      });
    }
  }
});

test('every assertion holds in the embedded Excel, which is left as it was', async () => {
  const host = await start({ excelApi: '1.15' });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A2').values = [['của tôi'], [1]];
    sheet.tables.add('A1:A2', true).name = 'CuaToi';
    await context.sync();
  });
  const before = host.snapshot();
  const heard: string[] = [];
  const results = await runChecks(supports, ({ id }) => void heard.push(id));
  expect(results.filter(({ outcome }) => outcome !== 'held')).toEqual([]);
  expect(heard).toEqual(CHECKS.map(({ id }) => id));
  const after = host.snapshot();
  expect(after.sheets).toEqual(before.sheets);
  expect(after.names).toEqual(before.names);
});

test('what Excel does not have yet is skipped', async () => {
  await start({ excelApi: '1.13' });
  const results = await runChecks(supports);
  expect(results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(results.filter(({ outcome }) => outcome === 'skipped').map(({ id }) => id)).toEqual(
    CHECKS.flatMap(({ id, needs }) => (needs ? [id] : [])),
  );
});

test('another Excel is found out', async () => {
  await start({ excelApi: '1.13', absorbsWrites: true });
  const results = await runChecks(supports);
  expect(results.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id)).toContain(
    'writes-are-not-absorbed',
  );
});

test('a failure says what was seen, and its scratch sheet goes all the same', async () => {
  const host = await start();
  const checks: Check[] = [
    {
      id: 'wrong',
      async run(scratch) {
        putTable(scratch, [['a'], [1]]);
        scratch.context.workbook.names.add(`${scratch.prefix}_x`, scratch.sheet.getRange('A1'));
        scratch.sheet.protection.protect();
        await scratch.context.sync();
        expectSame(1, 2);
      },
    },
    {
      id: 'refused',
      async run(scratch) {
        put(scratch, 'A1', [[1, 2]]);
        await scratch.context.sync();
      },
    },
  ];
  const results = await runChecks(supports, undefined, checks);
  expect(results.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['wrong', 'failed'],
    ['refused', 'failed'],
  ]);
  expect(results[0]!.detail).toBe(new Disproof(2, 1).message);
  expect(results[1]!.detail).toContain('InvalidArgument');
  expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  expect(host.snapshot().names).toEqual([]);
});

test('the report has a line for each belief, in both languages', () => {
  const results = CHECKS.map(({ id }, index) => ({
    id,
    outcome: index === 0 ? ('failed' as const) : ('held' as const),
    detail: index === 0 ? 'saw 5' : '',
  }));
  const lines = report(results, 'vi', 'Excel 16').split('\n');
  expect(lines[0]).toBe('Excel 16');
  expect(lines[1]).toBe(`${CHECKS.length - 1} đúng, 1 sai, 0 bỏ qua, ${BY_HAND.length} cần làm tay`);
  expect(lines[2]).toBe(`SAI      ${CHECKS[0]!.id}: ${BELIEFS[CHECKS[0]!.id]!.vi} – saw 5`);
  expect(lines).toHaveLength(2 + CHECKS.length + BY_HAND.length);
  expect(report(results, 'en', 'Excel 16')).toContain(`by hand  ${BY_HAND[0]}`);
});
