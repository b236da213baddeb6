/**
 * What parts of a workbook say of each other, beyond what a schema can demand: Excel offers to repair a file in which
 * one of these does not hold.
 */

import { parseRange } from './ranges';
import type { SavedFile } from './savedFile';
import { findAll, type XmlElement } from './xmlTree';

interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly xml: XmlElement;
}

/** Everything in a saved file that points at nothing, or that two things claim. */
export function referenceFaults(file: SavedFile): string[] {
  const sheets = sheetsOf(file);
  const tables = sheets.flatMap((sheet) =>
    targetsOf(file, sheet.part, 'table').map((part) => ({ sheet, part, xml: file.xml(part) })),
  );
  const tableNames = tables.map(({ xml }) => xml.attributes['displayName']!);
  const names = findAll(file.xml('xl/workbook.xml'), 'definedName');
  const isGlobal = ({ attributes }: XmlElement): boolean => attributes['localSheetId'] === undefined;
  const globals = names.filter(isGlobal).map(({ attributes }) => attributes['name']!);
  const known = new Set([...globals, ...tableNames].map(fold));
  const tabs = new Set(sheets.map(({ name }) => fold(name)));
  const strings = findAll(file.xml('xl/sharedStrings.xml'), 'si').map(textOf);
  return [
    ...twice('sheetId', findAll(file.xml('xl/workbook.xml'), 'sheet').map(attribute('sheetId'))),
    ...twice(
      'sheet',
      sheets.map(({ name }) => name),
    ),
    ...twice(
      'table id',
      tables.map(({ xml }) => xml.attributes['id']!),
    ),
    ...twice('name', [...globals, ...tableNames]),
    ...names.flatMap(({ attributes, text }) => missingTabs(`name ${attributes['name']}`, text, tabs)),
    ...tables.flatMap(({ sheet, xml }) => tableFaults(xml, sheet, strings)),
    ...sheets.flatMap((sheet) => [
      ...stringFaults(sheet, strings),
      ...linkFaults(sheet, known, tabs),
      ...overlaps(
        sheet.name,
        tables.filter((one) => one.sheet === sheet).map(({ xml }) => xml),
      ),
      ...targetsOf(file, sheet.part, 'drawing').flatMap((drawing) => [
        ...twice(`shape of ${sheet.name}`, findAll(file.xml(drawing), 'xdr:cNvPr').map(attribute('id'))),
        ...targetsOf(file, drawing, 'chart').flatMap((chart) =>
          findAll(file.xml(chart), 'c:f').flatMap(({ text }) => [
            ...missingTabs(chart, text, tabs),
            ...(RANGE.test(text) ? [] : [`${chart}: ${text} is no range`]),
          ]),
        ),
      ]),
    ]),
  ];
}

const RANGE = /!\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?$/u;

const fold = (name: string): string => name.toLocaleLowerCase('vi');
const attribute =
  (name: string) =>
  ({ attributes }: XmlElement): string =>
    attributes[name]!;

const twice = (what: string, values: readonly string[]): string[] =>
  values
    .filter((value, at) => values.map(fold).indexOf(fold(value)) < at)
    .map((value) => `${what} ${value} twice`);

function sheetsOf(file: SavedFile): readonly SheetPart[] {
  const parts = relationshipsOf(file, 'xl/workbook.xml');
  return findAll(file.xml('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
    const part = parts.get(attributes['r:id']!)!.part;
    return { name: attributes['name']!, part, xml: file.xml(part) };
  });
}

function relationshipsOf(file: SavedFile, part: string): Map<string, { type: string; part: string }> {
  const rels = part.replace(/([^/]+)$/u, '_rels/$1.rels');
  if (!file.names.includes(rels)) return new Map();
  return new Map(
    findAll(file.xml(rels), 'Relationship').map(({ attributes }) => [
      attributes['Id']!,
      {
        type: attributes['Type']!.replace(/^.*\//u, ''),
        part: new URL(attributes['Target']!, `file:///${part}`).pathname.slice(1),
      },
    ]),
  );
}

const targetsOf = (file: SavedFile, part: string, type: string): string[] =>
  [...relationshipsOf(file, part).values()].flatMap((one) => (one.type === type ? one.part : []));

const textOf = (element: XmlElement): string =>
  findAll(element, 't')
    .map(({ text }) => text)
    .join('');

/** Sheets that a reference names and that are not there. */
const missingTabs = (what: string, reference: string, tabs: ReadonlySet<string>): string[] =>
  [...reference.matchAll(/'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu)]
    .map(([, quoted, bare]) => quoted?.replaceAll("''", "'") ?? bare!)
    .filter((tab) => !tabs.has(fold(tab)))
    .map((tab) => `${what}: no sheet ${tab}`);

/** Its columns are as many as its cells are wide, and each is called as its header cell says. */
function tableFaults(
  { attributes, children }: XmlElement,
  sheet: SheetPart,
  strings: readonly string[],
): string[] {
  const name = attributes['name']!;
  const area = parseRange(attributes['ref']!);
  const list = children.find((child) => child.name === 'tableColumns')!;
  const columns = list.children;
  const header = findAll(sheet.xml, 'row').find((row) => Number(row.attributes['r']) === area.top);
  const cells = new Map(header?.children.map((cell) => [cell.attributes['r']!, cell]));
  const headers = area.columns.map((letters) => {
    const cell = cells.get(`${letters}${area.top}`);
    const value = cell?.children.find((child) => child.name === 'v')?.text;
    return cell?.attributes['t'] === 's' ? strings[Number(value)] : undefined;
  });
  const written = columns.map((column) =>
    column.attributes['name']!.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    ),
  );
  return [
    ...(Number(list.attributes['count']) === columns.length ? [] : [`${name}: wrong count`]),
    ...(columns.length === area.columns.length ? [] : [`${name}: as many columns as cells`]),
    ...twice(`${name}: column id`, columns.map(attribute('id'))),
    ...twice(`${name}: column`, written),
    ...written.flatMap((column, at) =>
      column === headers[at] ? [] : [`${name}: ${column} over ${headers[at]}`],
    ),
  ];
}

const stringFaults = ({ name, xml }: SheetPart, strings: readonly string[]): string[] =>
  findAll(xml, 'c')
    .filter(
      ({ attributes, children }) =>
        attributes['t'] === 's' && strings[Number(children[0]?.text)] === undefined,
    )
    .map(({ attributes }) => `${name}!${attributes['r']}: no such string`);

const linkFaults = (
  { name, xml }: SheetPart,
  known: ReadonlySet<string>,
  tabs: ReadonlySet<string>,
): string[] =>
  findAll(xml, 'hyperlink').flatMap(({ attributes }) => {
    const location = attributes['location'];
    if (location === undefined) return [];
    const where = `${name}!${attributes['ref']}`;
    if (location.includes('!')) return missingTabs(where, location, tabs);
    return known.has(fold(location)) ? [] : [`${where}: no name ${location}`];
  });

/** Tables of one sheet that share a cell. */
function overlaps(sheet: string, tables: readonly XmlElement[]): string[] {
  const areas = tables.map(({ attributes }) => ({
    name: attributes['name']!,
    ...parseRange(attributes['ref']!),
  }));
  return areas.flatMap((a, at) =>
    areas
      .slice(at + 1)
      .filter(
        (b) =>
          a.top <= b.bottom && b.top <= a.bottom && a.columns.some((column) => b.columns.includes(column)),
      )
      .map((b) => `${sheet}: ${a.name} over ${b.name}`),
  );
}
