/** What a chart refers to: references to cells, with the cells' content as cache. */

import type { CellSnapshot, WorkbookSnapshot } from '../snapshot';
import { parseReference, withoutEquals } from './address';
import { GENERAL } from './numberFormat';
import { element, text, val } from './xml';

/** The cells under a reference in reading order, `undefined` where a cell is empty. */
export type CellSequence = readonly (CellSnapshot | undefined)[];

/** Reads the cells under a reference; `undefined` for one that is not plain cells of an existing sheet. */
export type CellReader = (reference: string) => CellSequence | undefined;

/** A reader over a workbook that indexes each sheet once, when a chart first asks for it. */
export function cellReader(workbook: WorkbookSnapshot): CellReader {
  const indexes = new Map<string, Map<string, CellSnapshot>>();
  const indexOf = (name: string) => {
    const sheet = workbook.sheets.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (!sheet) return undefined;
    let index = indexes.get(sheet.name);
    if (!index) {
      index = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
      indexes.set(sheet.name, index);
    }
    return index;
  };
  return (reference) => {
    const area = parseReference(reference);
    const index = area?.sheet === undefined ? undefined : indexOf(area.sheet);
    if (!area || !index) return undefined;
    return Array.from({ length: area.rows * area.columns }, (_, offset) => {
      const row = area.row + Math.floor(offset / area.columns);
      const cell = index.get(`${row},${area.column + (offset % area.columns)}`);
      return cell?.value === '' ? undefined : cell;
    });
  };
}

/** Whether the cells are numbers only, empty ones aside. */
export function isNumeric(cells: CellSequence): boolean {
  return cells.some((cell) => cell) && cells.every((cell) => !cell || typeof cell.value === 'number');
}

function cachePoints(cells: CellSequence, content: (cell: CellSnapshot) => string | undefined): string {
  const points = cells.map((cell, idx) => {
    const value = cell && content(cell);
    return value === undefined ? '' : element('c:pt', { idx }, element('c:v', {}, text(value)));
  });
  return val('c:ptCount', cells.length) + points.join('');
}

/** `c:numRef`. Without readable cells it has no cache, and whoever opens the file reads the cells alone. */
export function numberReferenceXml(reference: string, cells: CellSequence | undefined): string {
  const formatCode = cells?.find((cell) => cell)?.style.numberFormat ?? GENERAL;
  const number = ({ value }: CellSnapshot) => (typeof value === 'number' ? String(value) : undefined);
  return element(
    'c:numRef',
    {},
    element('c:f', {}, text(withoutEquals(reference))),
    cells &&
      element('c:numCache', {}, element('c:formatCode', {}, text(formatCode)), cachePoints(cells, number)),
  );
}

/** `c:strRef`, its cache the texts that the cells show. */
export function stringReferenceXml(reference: string, cells: CellSequence | undefined): string {
  return element(
    'c:strRef',
    {},
    element('c:f', {}, text(withoutEquals(reference))),
    cells &&
      element(
        'c:strCache',
        {},
        cachePoints(cells, (cell) => cell.text),
      ),
  );
}
