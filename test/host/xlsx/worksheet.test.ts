import { fileColumnWidth } from '../../../src/host/xlsx/worksheet';
import { cell, sheet, workbook } from './build';
import { DATA_REFERENCE, SAMPLE } from './sample';
import { SavedFile } from './savedFile';
import { find, findAll, type XmlElement } from './xmlTree';

const OVERVIEW = 'xl/worksheets/sheet1.xml';
const DATA = 'xl/worksheets/sheet2.xml';
const FINDINGS = 'xl/worksheets/sheet3.xml';

let file: SavedFile;
let styles: XmlElement;
beforeAll(async () => {
  file = await SavedFile.of(SAMPLE);
  styles = file.xml('xl/styles.xml');
});

const at = (part: string, ref: string) =>
  findAll(file.xml(part), 'c').find((each) => each.attributes['r'] === ref)!;

/** The text of a cell through the shared string table, as Office reads it. */
function textOf(part: string, ref: string): string {
  const { attributes, children } = at(part, ref);
  expect(attributes['t']).toBe('s');
  const item = findAll(file.xml('xl/sharedStrings.xml'), 'si')[Number(children[0]!.text)]!;
  return find(item, 't').text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/** The parts of a cell's format: the `xf` and what it points to. */
function formatOf(part: string, ref: string) {
  const xf = find(styles, 'cellXfs').children[Number(at(part, ref).attributes['s'] ?? 0)]!;
  const piece = (list: string, id: string) => find(styles, list).children[Number(xf.attributes[id])]!;
  const code = findAll(styles, 'numFmt').find((f) => f.attributes['numFmtId'] === xf.attributes['numFmtId']);
  return {
    xf: xf.attributes,
    code: code?.attributes['formatCode'],
    font: piece('fonts', 'fontId'),
    fill: piece('fills', 'fillId'),
    border: piece('borders', 'borderId'),
    alignment: xf.children[0]?.attributes,
  };
}

describe('cells', () => {
  test.each([
    ['a number', DATA, 'C23', undefined, '5120.5'],
    ['a date as its serial number', DATA, 'B23', undefined, '45138'],
    ['a truth value', FINDINGS, 'A6', 'b', '1'],
  ])('%s', (_, part, ref, type, value) => {
    expect(at(part, ref).attributes['t']).toBe(type);
    expect(find(at(part, ref), 'v').text).toBe(value);
  });

  test('an empty cell is kept for its style only', () => {
    expect(at(FINDINGS, 'B6').children).toEqual([]);
    expect(at(DATA, 'C25')).toBeUndefined();
  });

  test('formulas lose their equals sign and keep the value that they had', () => {
    expect(at(FINDINGS, 'A5').children.map((child) => child.text)).toEqual(['SUM(3,4)', '7']);
    expect(at(FINDINGS, 'B5').children.map((child) => child.text)).toEqual(['"a"&"<b"', 'a<b']);
    expect(at(FINDINGS, 'B5').attributes['t']).toBe('str');
  });

  test('text that begins like a formula stays text, also when it is edited', () => {
    expect(textOf(FINDINGS, 'A2')).toBe('=1+1 là chữ');
    expect(at(FINDINGS, 'A2').children.map((child) => child.name)).toEqual(['v']);
    expect(formatOf(FINDINGS, 'A2').xf['quotePrefix']).toBe('1');
    // A cell with the text format needs no apostrophe.
    expect(textOf(FINDINGS, 'A3')).toBe('-5 % (chữ)');
    expect(formatOf(FINDINGS, 'A3').xf).toMatchObject({ numFmtId: '49' });
    expect(formatOf(FINDINGS, 'A3').xf['quotePrefix']).toBeUndefined();
  });

  test('blanks, line breaks and what looks like an escape survive; control characters do not', () => {
    expect(textOf(FINDINGS, 'A7')).toBe(' dấu cách \nhai dòng _x0041_ ');
    const strings = findAll(file.xml('xl/sharedStrings.xml'), 't');
    expect(strings.every((t) => t.attributes['xml:space'] === 'preserve')).toBe(true);
  });

  test('half a surrogate pair is dropped, a whole one kept', async () => {
    const saved = await SavedFile.of(workbook([sheet('Chữ', { cells: [cell(0, 0, 'a\ud83d b😀\udc00')] })]));
    expect(find(saved.xml('xl/sharedStrings.xml'), 't').text).toBe('a b😀');
  });

  test('errors of formulas are errors, the same characters typed are text', async () => {
    const cells = [cell(0, 0, '#DIV/0!', {}, { formula: '=1/0' }), cell(0, 1, '#DIV/0!')];
    const saved = await SavedFile.of(workbook([sheet('Lỗi', { cells })]));
    const types = findAll(saved.xml(OVERVIEW), 'c').map((each) => each.attributes['t']);
    expect(types).toEqual(['e', 's']);
  });
});

describe('styles', () => {
  test('number formats carry their marks', () => {
    expect(formatOf(DATA, 'C23').code).toBe('#,##0.00"†"');
    expect(formatOf(DATA, 'E23').code).toBe('0.0"*"');
    expect(formatOf(DATA, 'D23').xf['numFmtId']).toBe('3');
  });

  test('fonts, fills, borders, alignment', () => {
    const header = formatOf(DATA, 'C22');
    expect(header.font.children.map((child) => child.name)).toEqual(['b', 'sz', 'color', 'name', 'family']);
    expect(find(header.font, 'color').attributes).toEqual({ rgb: 'FFFFFFFF' });
    expect(find(header.fill, 'fgColor').attributes).toEqual({ rgb: 'FF1F4E79' });
    expect(header.alignment).toEqual({ vertical: 'center', wrapText: '1' });
    expect(formatOf(DATA, 'B23').alignment).toEqual({ horizontal: 'center' });
    expect(find(find(formatOf(DATA, 'A2').border, 'bottom'), 'color').attributes).toEqual({
      rgb: 'FF808080',
    });
    expect(find(formatOf(DATA, 'A1').font, 'sz').attributes).toEqual({ val: '16' });
  });

  test('an indent goes with the side that it is counted from', async () => {
    const cells = [cell(0, 0, 'tỷ đồng', { horizontal: 'Left', indent: 1 })];
    const saved = await SavedFile.of(workbook([sheet('Thụt', { cells })]));
    const alignments = findAll(saved.xml('xl/styles.xml'), 'alignment');
    expect(alignments.map(({ attributes }) => attributes)).toEqual([{ horizontal: 'left', indent: '1' }]);
  });

  test('equal styles share one format, and the counts are right', () => {
    const formats = find(styles, 'cellXfs');
    expect(new Set(formats.children.map((xf) => JSON.stringify(xf))).size).toBe(formats.children.length);
    for (const list of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs']) {
      expect(find(styles, list).attributes['count']).toBe(String(find(styles, list).children.length));
    }
  });
});

describe('sheet', () => {
  test('frozen panes, grid lines, tab colour', () => {
    const view = (part: string) => find(file.xml(part), 'sheetView');
    expect(view(OVERVIEW).attributes).toEqual({ showGridLines: '0', tabSelected: '1', workbookViewId: '0' });
    expect(view(OVERVIEW).children).toEqual([]);
    expect(find(view(DATA), 'pane').attributes).toEqual({
      xSplit: '2',
      topLeftCell: 'C1',
      activePane: 'topRight',
      state: 'frozen',
    });
    expect(find(view(FINDINGS), 'pane').attributes).toMatchObject({ ySplit: '1', activePane: 'bottomLeft' });
    expect(find(file.xml(DATA), 'tabColor').attributes).toEqual({ rgb: 'FFC55A11' });
  });

  test('a pane frozen both ways', async () => {
    const saved = await SavedFile.of(workbook([sheet('Hai', { frozen: { rows: 2, columns: 1 } })]));
    expect(find(saved.xml(OVERVIEW), 'pane').attributes).toMatchObject({
      xSplit: '1',
      ySplit: '2',
      topLeftCell: 'B3',
      activePane: 'bottomRight',
    });
  });

  test('column widths in the file count Excel’s padding: 64 pixels are the default', () => {
    expect(fileColumnWidth(48)).toBe(9.140625);
    const columns = findAll(file.xml(DATA), 'col').map(({ attributes }) => [
      attributes['min'],
      attributes['width'],
    ]);
    expect(columns.slice(0, 2)).toEqual([
      ['1', String(fileColumnWidth(60))],
      ['2', String(fileColumnWidth(66))],
    ]);
  });

  test('hidden columns keep the width that they have when they are shown', async () => {
    const widths = { columnWidths: new Map([[1, 0]]), hiddenColumns: new Map([[1, 90]]) };
    const saved = await SavedFile.of(workbook([sheet('Ẩn', widths)]));
    expect(find(saved.xml(OVERVIEW), 'col').attributes).toEqual({
      min: '2',
      max: '2',
      width: String(fileColumnWidth(90)),
      hidden: '1',
      customWidth: '1',
    });
  });

  test('a row is as high as its wrapped text, not for ever', async () => {
    const long = 'mười hai chữ '.repeat(8);
    const cells = [
      cell(0, 0, long, { wrapText: true }),
      cell(1, 0, long),
      cell(2, 0, 'một\nhai\nba', { wrapText: true }),
      cell(3, 1, long, { wrapText: true }),
    ];
    const columnWidths = new Map([
      [0, 200],
      [1, 0],
    ]);
    const saved = await SavedFile.of(workbook([sheet('Cao', { cells, columnWidths })]));
    const heights = findAll(saved.xml(OVERVIEW), 'row').map(({ attributes }) => attributes['ht']);
    expect(heights).toEqual(['45', undefined, '45', undefined]);
    expect(saved.text(OVERVIEW)).not.toContain('customHeight');
  });

  test('a row is as high as its largest letters, where no height is set', async () => {
    const cells = [
      cell(0, 0, 'Tiêu đề', { fontSize: 16 }),
      cell(0, 1, 'nhỏ', { fontSize: 9 }),
      cell(1, 0, 'nhỏ', { fontSize: 9 }),
      cell(2, 0, '', { fontSize: 16 }),
      cell(3, 0, 'Tiêu đề', { fontSize: 16 }),
    ];
    const rowHeights = new Map([[3, 12]]);
    const saved = await SavedFile.of(workbook([sheet('Chữ', { cells, rowHeights })]));
    const heights = findAll(saved.xml(OVERVIEW), 'row').map(({ attributes }) => attributes['ht']);
    expect(heights).toEqual(['22', undefined, undefined, '12']);
  });

  test('rows ascend and keep their heights, cells ascend in them', () => {
    const rows = findAll(file.xml(DATA), 'row');
    const numbers = rows.map((row) => Number(row.attributes['r']));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(rows.find((row) => row.attributes['r'] === '22')!.attributes).toMatchObject({
      ht: '30',
      customHeight: '1',
    });
    expect(rows.at(-1)!.children.map((each) => each.attributes['r'])).toEqual([
      'A27',
      'B27',
      'C27',
      'D27',
      'E27',
    ]);
    expect(find(file.xml(DATA), 'dimension').attributes['ref']).toBe('A1:E27');
  });

  test('merged cells', () => {
    expect(find(file.xml(DATA), 'mergeCell').attributes).toEqual({ ref: 'A2:C2' });
  });

  test('page set-up: A4, landscape, one page', () => {
    const sheetXml = file.xml(OVERVIEW);
    expect(find(sheetXml, 'pageSetUpPr').attributes).toEqual({ fitToPage: '1' });
    expect(find(sheetXml, 'pageSetup').attributes).toEqual({
      paperSize: '9',
      fitToWidth: '1',
      fitToHeight: '1',
      orientation: 'landscape',
    });
    expect(findAll(file.xml(DATA), 'pageSetUpPr')).toEqual([]);
  });

  test('margins in inches, and pages in the middle of the paper', async () => {
    const page = { landscape: true, centerHorizontally: true, margins: { left: 36, top: 36 } };
    const saved = await SavedFile.of(workbook([sheet('Lề', { page })]));
    expect(find(saved.xml(OVERVIEW), 'printOptions').attributes).toEqual({ horizontalCentered: '1' });
    expect(find(saved.xml(OVERVIEW), 'pageMargins').attributes).toMatchObject({
      left: '0.5',
      right: '0.7',
      top: '0.5',
      bottom: '0.75',
    });
  });

  test('row numbers and column letters are printed where that is wished', async () => {
    const saved = await SavedFile.of(
      workbook([sheet('Rộng', { page: { landscape: true, headings: true } })]),
    );
    expect(find(saved.xml(OVERVIEW), 'printOptions').attributes).toEqual({ headings: '1' });
  });

  test('fitting the width alone leaves the height free', async () => {
    const saved = await SavedFile.of(
      workbook([sheet('Rộng', { page: { landscape: true, paper: 'A4', fitToWidth: 1 } })]),
    );
    expect(find(saved.xml(OVERVIEW), 'pageSetup').attributes).toMatchObject({
      fitToWidth: '1',
      fitToHeight: '0',
    });
  });
});

describe('validations and links', () => {
  test('an input message accepts any value and keeps its line breaks', () => {
    const [first, ...others] = findAll(file.xml(DATA), 'dataValidation');
    expect(others).toHaveLength(4);
    expect(first!.children).toEqual([]);
    expect(first!.attributes).toEqual({
      allowBlank: '1',
      showInputMessage: '1',
      showErrorMessage: '1',
      promptTitle: 'Nguồn T7/2023',
      prompt: 'Doanh thu 5120.5 <tỷ> & "nguồn"\nBản tin mẫu số 1',
      sqref: 'C23',
    });
  });

  test('lists are literal or a range', () => {
    const rules = findAll(file.xml(FINDINGS), 'dataValidation');
    expect(rules.map((rule) => [rule.attributes['type'], rule.attributes['sqref']])).toEqual([
      ['list', 'B2:B3'],
      ['list', 'B5'],
    ]);
    expect(rules.map((rule) => rule.children[0]!.text)).toEqual([
      '"Chưa,Chấp nhận,Bỏ qua,Đã sửa"',
      `${DATA_REFERENCE}$A$23:$A$27`,
    ]);
  });

  test('links inside the workbook and outside', () => {
    const links = [...findAll(file.xml(DATA), 'hyperlink'), ...findAll(file.xml(OVERVIEW), 'hyperlink')];
    expect(links.map((link) => link.attributes)).toEqual([
      { ref: 'A3', location: 'BS_TongQuan', tooltip: 'Về trang đầu' },
      { ref: 'A3', location: `${DATA_REFERENCE}A1` },
      { ref: 'A4', 'r:id': 'rId2', tooltip: 'Mở trang' },
    ]);
    const external = findAll(file.xml('xl/worksheets/_rels/sheet1.xml.rels'), 'Relationship')[1]!;
    expect(external.attributes).toMatchObject({
      Target: 'https://example.org/?a=1&b=2',
      TargetMode: 'External',
    });
  });
});
