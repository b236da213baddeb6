import { writeXlsx } from '../../../src/host/xlsx/write';
import { cell, chart, sheet, table, workbook } from './build';
import { SAMPLE } from './sample';
import { referenceFaults } from './references';
import { SavedFile } from './savedFile';
import { CHECKED_ELEMENTS, orderFaults, unknownOrders } from './schema';
import { find, findAll, parseXml } from './xmlTree';

let file: SavedFile;
beforeAll(async () => {
  file = await SavedFile.of(SAMPLE);
});

/** `../tables/table1.xml` seen from `xl/worksheets/_rels/sheet1.xml.rels` is `xl/tables/table1.xml`. */
function resolve(relationships: string, target: string): string {
  const folder = relationships.replace(/_rels\/[^/]+$/, '');
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}

test('every part is well-formed and in the order of its schema', () => {
  for (const name of file.names) expect([name, orderFaults(file.xml(name))]).toEqual([name, []]);
});

test('the order of every element with children of several kinds is checked', () => {
  expect(file.names.flatMap((name) => unknownOrders(file.xml(name)))).toEqual([]);
});

test('the sample has every element whose order is checked', () => {
  const seen = new Set(file.names.flatMap((name) => file.text(name).match(/(?<=<)[\w:]+/g) ?? []));
  expect(CHECKED_ELEMENTS.filter((name) => !seen.has(name))).toEqual([]);
});

test('the order check sees a wrong order and an unknown child', () => {
  const wrong = parseXml('<worksheet><sheetData/><cols/><tableParts/><drawing/><nonsense/></worksheet>');
  expect(orderFaults(wrong)).toEqual(['worksheet: cols', 'worksheet: drawing', 'worksheet: nonsense']);
});

test('every part has a content type and is the target of one relationship', () => {
  const overrides = findAll(file.xml('[Content_Types].xml'), 'Override').map(
    (o) => o.attributes['PartName']!,
  );
  const parts = file.names.filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
  expect(overrides.map((name) => name.slice(1)).sort()).toEqual([...parts].sort());

  const targets = file.names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) =>
      findAll(file.xml(name), 'Relationship')
        .filter((relationship) => relationship.attributes['TargetMode'] !== 'External')
        .map((relationship) => resolve(name, relationship.attributes['Target']!)),
    );
  expect(targets.sort()).toEqual([...parts].sort());
});

test('what parts say of each other holds', () => {
  expect(referenceFaults(file)).toEqual([]);
});

test.each<readonly [string, string, string | RegExp, string, RegExp]>([
  ['a table id', 'xl/tables/table2.xml', / id="2"/, ' id="1"', /^table id 1 twice$/],
  [
    'a table name',
    'xl/tables/table2.xml',
    /displayName="\w+"/,
    'displayName="BS_BUUCHINH"',
    /^name .* twice$/,
  ],
  [
    'a header',
    'xl/tables/table1.xml',
    /(<tableColumn id="1" name=")[^"]*/,
    '$1Khác',
    /^BS_BuuChinh: Khác over /,
  ],
  [
    'the count of columns',
    'xl/tables/table1.xml',
    /tableColumns count="\d+"/,
    'tableColumns count="1"',
    /wrong count/,
  ],
  [
    'the width of a table',
    'xl/tables/table1.xml',
    / ref="A22:E27"/,
    ' ref="A22:F27"',
    /as many columns as cells/,
  ],
  ['a string', 'xl/worksheets/sheet1.xml', /t="s"><v>\d+/, 't="s"><v>99999', /no such string/],
  [
    'the sheet of a name',
    'xl/workbook.xml',
    /(<definedName [^>]*>)'[^']+'/,
    "$1'Không có'",
    /no sheet Không có/,
  ],
  ['the cells of a series', 'xl/charts/chart1.xml', /<c:f>[^<]*/, '<c:f>BS_BuuChinh[Kỳ]', /is no range/],
])('the check of parts sees what is wrong with %s', (_name, part, pattern, wrong, fault) => {
  expect(referenceFaults(file.with(part, pattern, wrong))).toContainEqual(expect.stringMatching(fault));
});

test('the check of parts sees Tables that share cells', async () => {
  const cells = ['a', 'b'].flatMap((letter, at) => [cell(0, 2 * at, letter), cell(1, 2 * at, 1)]);
  const tables = [table('T_a', 0, 0, ['a'], 1), table('T_b', 0, 2, ['b'], 1)];
  const apart = await SavedFile.of(workbook([sheet('Số', { cells, tables })]));
  expect(referenceFaults(apart)).toEqual([]);
  const over = apart.with('xl/tables/table2.xml', ' ref="C1:C2"', ' ref="A1:A2"');
  expect(referenceFaults(over)).toContain('Số: T_a over T_b');
});

test('every relationship id that a part uses exists', () => {
  for (const name of file.names.filter((part) => part.startsWith('xl/') && !part.endsWith('.rels'))) {
    const used = [...file.text(name).matchAll(/r:id="(\w+)"/g)].map((match) => match[1]!);
    const rels = name.replace(/([^/]+)$/, '_rels/$1.rels');
    const known = used.length ? findAll(file.xml(rels), 'Relationship').map((r) => r.attributes['Id']) : [];
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
    expect(new Set(used).size).toBe(used.length);
  }
});

test('the same snapshot gives the same bytes, whatever the clock and the order of cells', async () => {
  const bytes = Buffer.from(await writeXlsx(SAMPLE));
  jest.useFakeTimers({ now: new Date('2031-01-01') });
  const later = Buffer.from(await writeXlsx(SAMPLE));
  jest.useRealTimers();
  expect(later.equals(bytes)).toBe(true);

  const reversed = SAMPLE.sheets.map((each) => ({
    ...each,
    cells: [...each.cells].reverse(),
    columnWidths: new Map([...each.columnWidths].reverse()),
    rowHeights: new Map([...each.rowHeights].reverse()),
  }));
  expect(Buffer.from(await writeXlsx({ ...SAMPLE, sheets: reversed })).equals(bytes)).toBe(true);
});

test('tables, drawings and charts are numbered through the workbook', async () => {
  const one = (name: string, letter: string) =>
    sheet(name, {
      cells: [cell(0, 0, letter), cell(1, 0, 1)],
      tables: [table(`T_${letter}`, 0, 0, [letter], 1, { id: 5 })],
      charts: [chart(`C_${letter}`, 'Line', [])],
    });
  const saved = await SavedFile.of(workbook([one('Một', 'a'), one('Hai', 'b')]));
  expect(saved.names.filter((name) => /\d\.xml$/.test(name)).sort()).toEqual([
    'xl/charts/chart1.xml',
    'xl/charts/chart2.xml',
    'xl/drawings/drawing1.xml',
    'xl/drawings/drawing2.xml',
    'xl/tables/table1.xml',
    'xl/tables/table2.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ]);
  expect(find(saved.xml('xl/tables/table2.xml'), 'table').attributes).toMatchObject({ id: '2', name: 'T_b' });
});

test('thousands of input messages and cells are written within seconds', async () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => row);
  const large = workbook([
    sheet('Lớn', {
      cells: rows.map((row) => cell(row, 0, row, { numberFormat: '#,##0' })),
      validations: rows.map((row) => ({
        area: { row, column: 0, rows: 1, columns: 1 },
        prompt: { title: 'Nguồn', message: `Câu số ${row}` },
      })),
    }),
  ]);
  const started = performance.now();
  const saved = await SavedFile.of(large);
  expect(performance.now() - started).toBeLessThan(3000);
  expect(saved.text('xl/worksheets/sheet1.xml').match(/<dataValidation /g)).toHaveLength(10_000);
});
