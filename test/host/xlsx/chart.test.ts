import type { ChartSnapshot } from '../../../src/host/snapshot';
import { cell, chart, serial, sheet, workbook } from './build';
import { COLUMNS, columnReference, DATA_REFERENCE, FIGURES, SAMPLE } from './sample';
import { SavedFile } from './savedFile';
import { find, findAll, type XmlElement } from './xmlTree';

const BARS = 'xl/charts/chart1.xml';
const LINE = 'xl/charts/chart2.xml';
const COLUMN = 'xl/charts/chart3.xml';

let file: SavedFile;
beforeAll(async () => {
  file = await SavedFile.of(SAMPLE);
});

const value = (root: XmlElement, name: string) => find(root, name).attributes['val'];
const source = (root: XmlElement, name: string) => find(find(root, name), 'c:f').text;

/** Cached points in their places, `undefined` for those that are missing. */
function points(root: XmlElement): (string | undefined)[] {
  const count = Number(value(root, 'c:ptCount'));
  const cached = new Map(findAll(root, 'c:pt').map((pt) => [pt.attributes['idx'], find(pt, 'c:v').text]));
  return Array.from({ length: count }, (_, index) => cached.get(String(index)));
}

/** The root of the one chart of a workbook whose first sheet has month ends in A and numbers in B. */
async function savedChart(more: Partial<ChartSnapshot>, dateFormat = 'mm/yyyy'): Promise<XmlElement> {
  const cells = [1, 2, 3].flatMap((month) => [
    cell(month - 1, 0, serial(2024, month, 28), { numberFormat: dateFormat }),
    cell(month - 1, 1, month * 10),
  ]);
  const series = {
    name: 'a',
    values: 'Số!$B$1:$B$3',
    categories: 'Số!$A$1:$A$3',
    marker: false,
    smooth: false,
  };
  const saved = await SavedFile.of(
    workbook([sheet('Số', { cells, charts: [chart('C', 'Line', [series], more)] })]),
  );
  return saved.xml(BARS);
}

test('series point at plain ranges of the Table’s cells', () => {
  const series = find(file.xml(LINE), 'c:ser');
  expect(source(series, 'c:tx')).toBe(`${DATA_REFERENCE}$C$22`);
  expect(source(series, 'c:cat')).toBe(columnReference('B'));
  expect(source(series, 'c:val')).toBe(columnReference('C'));
  const references = [BARS, LINE, COLUMN].flatMap((part) =>
    findAll(file.xml(part), 'c:f').map((f) => f.text),
  );
  expect(references.filter((reference) => !/^'.+'!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/.test(reference))).toEqual(
    [],
  );
});

test('caches hold what the cells hold, and nothing for an empty cell', () => {
  const series = find(file.xml(LINE), 'c:ser');
  expect(points(find(series, 'c:tx'))).toEqual([COLUMNS[2]]);
  expect(points(find(series, 'c:val'))).toEqual(FIGURES.map(({ revenue }) => revenue?.toString()));
  expect(points(find(series, 'c:cat'))[0]).toBe(String(serial(2023, 7, 31)));
  const growth = find(file.xml(COLUMN), 'c:ser');
  expect(points(find(growth, 'c:val'))).toEqual(FIGURES.map((figure) => figure.growth?.toString()));
  expect(points(find(growth, 'c:cat'))).toEqual(['T7/2023', 'T10/2023', 'T11/2023', 'T2/2024', 'T3/2024']);
});

test('a reference that cannot be read has no cache', async () => {
  const series = { name: 'a', values: 'BS_Vung', marker: false, smooth: false };
  const saved = await SavedFile.of(workbook([sheet('Số', { charts: [chart('C', 'Line', [series])] })]));
  expect(find(saved.xml(BARS), 'c:numRef').children.map((child) => child.name)).toEqual(['c:f']);
});

test('literal names are literal', () => {
  const name = find(find(file.xml(COLUMN), 'c:ser'), 'c:tx');
  expect(name.children.map((child) => [child.name, child.text])).toEqual([
    ['c:v', 'Tăng trưởng <so> & sánh'],
  ]);
});

test('lines have their colour, weight and markers, and are not smooth', () => {
  const series = find(file.xml(LINE), 'c:ser');
  const line = find(find(series, 'c:spPr'), 'a:ln');
  expect(line.attributes['w']).toBe('25400');
  expect(value(line, 'a:srgbClr')).toBe('C55A11');
  expect(value(find(series, 'c:marker'), 'c:symbol')).toBe('circle');
  expect(value(series, 'c:smooth')).toBe('0');
});

test('a line without markers says so', async () => {
  expect(value(find(await savedChart({}), 'c:ser'), 'c:symbol')).toBe('none');
});

test('columns and bars have their colour, negative ones as well', () => {
  const series = find(file.xml(COLUMN), 'c:ser');
  expect(value(find(series, 'c:spPr'), 'a:srgbClr')).toBe('2E75B6');
  expect(value(series, 'c:invertIfNegative')).toBe('0');
  expect(value(file.xml(COLUMN), 'c:barDir')).toBe('col');
  expect(value(file.xml(BARS), 'c:barDir')).toBe('bar');
  expect(value(find(file.xml(BARS), 'c:catAx'), 'c:axPos')).toBe('l');
  // Without a colour of its own a series has one of Excel's first.
  expect(value(find(file.xml(BARS), 'c:ser'), 'a:srgbClr')).toBe('4472C4');
});

test('no colour depends on a theme', () => {
  for (const part of [BARS, LINE, COLUMN]) expect(file.text(part)).not.toContain('schemeClr');
});

test('a date axis counts months', () => {
  const axis = find(file.xml(LINE), 'c:dateAx');
  expect(value(axis, 'c:baseTimeUnit')).toBe('months');
  expect(value(axis, 'c:auto')).toBe('0');
  expect(value(axis, 'c:tickLblPos')).toBe('low');
  expect(find(axis, 'c:numFmt').attributes).toEqual({ formatCode: 'mm/yyyy', sourceLinked: '0' });
  expect(findAll(file.xml(LINE), 'c:catAx')).toEqual([]);
});

test.each([
  ['DateAxis', 'mm/yyyy', 'c:dateAx', '0'],
  ['TextAxis', 'mm/yyyy', 'c:catAx', '0'],
  ['Automatic', 'mm/yyyy', 'c:dateAx', '1'],
  ['Automatic', '#,##0" đồng"', 'c:catAx', '1'],
] as const)('%s over cells with %s is %s', async (type, format, name, auto) => {
  const root = await savedChart({ categoryAxis: { type } }, format);
  expect(value(find(root, name), 'c:auto')).toBe(auto);
});

test('the step of a date axis and the beginning of a value axis are written where they are set', async () => {
  const root = await savedChart({
    categoryAxis: { type: 'DateAxis', monthStep: 3 },
    valueAxis: { minimum: 0 },
  });
  expect(value(find(root, 'c:dateAx'), 'c:majorUnit')).toBe('3');
  expect(value(find(root, 'c:dateAx'), 'c:majorTimeUnit')).toBe('months');
  expect(value(find(find(root, 'c:valAx'), 'c:scaling'), 'c:min')).toBe('0');
  const free = await savedChart({ categoryAxis: { type: 'DateAxis' } });
  expect([...findAll(free, 'c:majorUnit'), ...findAll(free, 'c:min')]).toEqual([]);
});

test('a title has its own font', async () => {
  const root = await savedChart({
    title: 'Bưu chính',
    titleFont: { size: 10, bold: true, color: '#404040' },
  });
  const run = find(find(root, 'c:title'), 'a:rPr');
  expect(run.attributes).toEqual({ sz: '1000', b: '1' });
  expect(find(run, 'a:srgbClr').attributes).toEqual({ val: '404040' });
});

test('axes cross each other and the plot names them', () => {
  for (const [part, category] of [
    [BARS, 'c:catAx'],
    [LINE, 'c:dateAx'],
  ] as const) {
    const root = file.xml(part);
    const plot = find(root, 'c:plotArea').children[1]!;
    const ids = plot.children
      .filter((child) => child.name === 'c:axId')
      .map((child) => child.attributes['val']);
    const [x, y] = [find(root, category), find(root, 'c:valAx')];
    expect(ids).toEqual([value(x, 'c:axId'), value(y, 'c:axId')]);
    expect([value(x, 'c:crossAx'), value(y, 'c:crossAx')]).toEqual([ids[1], ids[0]]);
  }
});

test('titles of chart and axes', async () => {
  const root = file.xml(LINE);
  const title = (parent: XmlElement) => find(find(parent, 'c:title'), 'a:t').text;
  expect(title(root)).toBe('Doanh thu bưu chính');
  expect(title(find(root, 'c:valAx'))).toBe('tỷ đồng');
  expect(title(find(file.xml(COLUMN), 'c:catAx'))).toBe('Kỳ');
  expect(find(find(root, 'c:valAx'), 'c:numFmt').attributes['formatCode']).toBe('#,##0');
  const untitled = await savedChart({});
  expect(findAll(untitled, 'c:title')).toEqual([]);
  expect(value(untitled, 'c:autoTitleDeleted')).toBe('1');
});

test.each([
  ['NotPlotted', 'gap'],
  ['Zero', 'zero'],
  ['Interplotted', 'span'],
] as const)('blanks %s are %s', async (blanks, expected) => {
  expect(value(await savedChart({ blanks }), 'c:dispBlanksAs')).toBe(expected);
});

test.each([
  ['Top', 't'],
  ['Bottom', 'b'],
  ['Left', 'l'],
  ['Right', 'r'],
  ['Corner', 'tr'],
])('a legend at %s', async (position, expected) => {
  expect(value(await savedChart({ legend: { visible: true, position } }), 'c:legendPos')).toBe(expected);
});

test('a hidden legend is absent', () => {
  expect(findAll(file.xml(LINE), 'c:legend')).toEqual([]);
});

test('charts keep their names and lie from one cell’s top left to another’s bottom right', () => {
  const anchors = findAll(file.xml('xl/drawings/drawing2.xml'), 'xdr:twoCellAnchor');
  const place = (anchor: XmlElement, end: string) =>
    ['xdr:col', 'xdr:row'].map((name) => Number(find(find(anchor, end), name).text));
  expect(anchors.map((anchor) => find(anchor, 'xdr:cNvPr').attributes)).toEqual([
    { id: '2', name: 'BS_BuuChinh_DoanhThu', descr: 'Doanh thu bưu chính' },
    { id: '3', name: 'BS_BuuChinh_TangTruong', descr: 'Tăng trưởng so với cùng kỳ' },
  ]);
  expect([place(anchors[0]!, 'xdr:from'), place(anchors[0]!, 'xdr:to')]).toEqual([
    [0, 4],
    [4, 20],
  ]);
});
