import type { CellSnapshot, TableSnapshot } from '../host/snapshot';
import type { CellPlace } from './sheetModel';

/** How a cell is drawn; sizes in pixels. */
export interface CellLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontName?: string;
  readonly fontSize: number;
  readonly wrap: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly valign: 'start' | 'center' | 'end';
  readonly borderTop?: string;
  readonly borderBottom?: string;
}

/** Excel's table styles come in seven colours: black and the theme's six accents. */
const ACCENTS = ['#404040', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;
const BANDS = ['#E4E4E4', '#D9E1F2', '#FCE4D6', '#EDEDED', '#FFF2CC', '#DDEBF7', '#E2EFDA'] as const;

const DEFAULT_SIZE = 11;
const LINK_COLOR = '#0563C1';

/**
 * What a Table's style gives a cell of it: Light 1 to 7 and Medium have bands, Light 8 to 14 lines between the rows;
 * Light 8 to 14 and Medium have a solid header.
 */
export function tableLook(table: TableSnapshot, place: CellPlace): Partial<CellLook> {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!match) return {};
  const number = Number(match[2]);
  const accent = (number - 1) % 7;
  const line = ACCENTS[accent]!;
  const light = match[1] === 'Light';
  const lined = light && number >= 8;
  const row = place.row - table.area.row;
  if (row === 0) {
    return light && !lined
      ? { bold: true, borderTop: line, borderBottom: line }
      : { fill: line, color: '#FFFFFF', bold: true };
  }
  const band = table.showBandedRows && row % 2 === 1;
  const last = row === table.area.rows - 1;
  return {
    ...(band && !lined ? { fill: BANDS[accent] } : {}),
    ...(band && lined ? { borderTop: line } : {}),
    ...(last || (band && lined) ? { borderBottom: line } : {}),
  };
}

/** A cell's own format over its Table's. */
export function cellLook(cell: CellSnapshot, table: TableSnapshot | undefined, zoom: number): CellLook {
  const { style, value } = cell;
  const inherited = table ? tableLook(table, cell) : {};
  const general = typeof value === 'number' ? 'right' : typeof value === 'boolean' ? 'center' : 'left';
  const own = {
    fill: style.fill,
    color: style.color ?? (cell.hyperlink ? LINK_COLOR : undefined),
    bold: style.bold,
    italic: style.italic,
    underline: style.underline,
    fontName: style.fontName,
    borderBottom: style.borderBottom,
  };
  const set = Object.fromEntries(Object.entries(own).filter(([, one]) => one !== undefined));
  return {
    ...inherited,
    ...set,
    fontSize: ((style.fontSize ?? DEFAULT_SIZE) * 4 * zoom) / 3,
    wrap: style.wrapText ?? false,
    align: ALIGN[style.horizontal ?? 'General'] ?? general,
    valign: VALIGN[style.vertical ?? 'Bottom'],
  };
}

const ALIGN = { Left: 'left', Center: 'center', Right: 'right', General: undefined } as const;
const VALIGN = { Top: 'start', Center: 'center', Bottom: 'end' } as const;
