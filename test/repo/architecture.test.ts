import { posix } from 'node:path';
import { layerOf, read, SOURCES, withoutComments } from './files';

/** What each folder of src may import; itself always. */
const MAY_IMPORT: Readonly<Record<string, readonly string[] | 'all'>> = {
  model: [],
  catalog: ['model'],
  reading: ['catalog', 'model'],
  ledger: ['model', 'catalog'],
  messages: ['model'],
  tables: ['ledger', 'catalog', 'model', 'messages'],
  workbook: ['tables', 'ledger', 'model', 'messages', 'catalog'],
  host: [],
  taskpane: 'all',
  commands: 'all',
  cli: 'all',
  demo: 'all',
  selfcheck: ['messages', 'taskpane'],
};

/** Folders of pure functions: no packages, no Node. */
const PURE = new Set(['model', 'catalog', 'reading', 'ledger', 'messages', 'tables']);

const IMPORTS = [
  /^(?:import|export)\s(?:[^'"=;()]*?\bfrom\s+)?'([^']+)'/gm,
  /\b(?:import|require)\('([^']+)'\)/g,
];

const imports = SOURCES.flatMap((path) => {
  const code = withoutComments(read(path));
  return IMPORTS.flatMap((form) => [...code.matchAll(form)].map(([, name]) => ({ path, name: name! })));
});
/** Relative imports with the folder of src they lead to. */
const inner = imports
  .filter(({ name }) => name.startsWith('.'))
  .map(({ path, name }) => ({ path, to: posix.join(posix.dirname(path), name) }));

test('the sources and their imports are found', () => {
  expect(SOURCES.length).toBeGreaterThan(150);
  expect(inner.length).toBeGreaterThan(400);
  expect([...new Set(SOURCES.map(layerOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

test.each(Object.entries(MAY_IMPORT))('%s imports %j only', (layer, allowed) => {
  const outside = inner.filter(({ path, to }) => {
    if (layerOf(path) !== layer || allowed === 'all') return false;
    return !to.startsWith('src/') || (layerOf(to) !== layer && !allowed.includes(layerOf(to)));
  });
  expect(outside).toEqual([]);
});

test('pure folders import no packages', () => {
  expect(imports.filter(({ path, name }) => PURE.has(layerOf(path)) && !name.startsWith('.'))).toEqual([]);
});

test('the task pane takes along nothing of the embedded Excel, the command line or the demo page', () => {
  const development = new Set(['host', 'cli', 'demo', 'selfcheck']);
  const shipped = inner.filter(({ path }) => ['taskpane', 'commands', 'workbook'].includes(layerOf(path)));
  expect(shipped.filter(({ to }) => development.has(layerOf(to)))).toEqual([]);
});

/** Files whose code has a match, outside the given folders or files. */
const using = (pattern: RegExp, ...where: readonly string[]): string[] =>
  SOURCES.filter((path) => !where.some((place) => path.startsWith(place))).filter((path) =>
    pattern.test(withoutComments(read(path))),
  );

test('only workbook and the checks of Excel speak to Excel', () => {
  const places = ['src/workbook/', 'src/selfcheck/'];
  expect(using(/(?<![\w.])Excel\s*\.\s*[A-Za-z]/, ...places)).toEqual([]);
  expect(using(/\bcontext\.sync\(/, ...places, 'src/host/')).toEqual([]);
  expect(using(/\bExcel\.run\(/)).not.toEqual([]);
});

test('only the pane, the commands, the host and the demo speak to Office', () => {
  const places = ['src/taskpane/', 'src/commands/', 'src/host/', 'src/demo/', 'src/selfcheck/selfcheck.ts'];
  expect(using(/(?<![\w.'"`])Office\s*\.\s*[A-Za-z]/, ...places)).toEqual([]);
});

test('only the pane, the demo page and the host that plays Excel on the web touch the page', () => {
  expect(
    using(
      /(?<![\w.])document\s*\.\s*[A-Za-z]/,
      'src/taskpane/',
      'src/demo/',
      'src/host/web.ts',
      'src/selfcheck/selfcheck.ts',
    ),
  ).toEqual([]);
});

test('no randomness and no clock where the same text must give the same figures', () => {
  const pure = SOURCES.filter((path) => PURE.has(layerOf(path)));
  expect(
    pure.filter((path) => /Math\.random|Date\.now|new Date\(\)/.test(withoutComments(read(path)))),
  ).toEqual([]);
});
