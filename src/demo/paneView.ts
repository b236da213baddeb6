import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { AreaSnapshot, CellSnapshot } from '../host/snapshot';
import { columnName } from '../host/xlsx/address';
import { cellLook } from './cellLook';
import { HEADINGS, type Frame, type Pane } from './panes';
import { cellAt, mergeAt, tableAt, type CellPlace, type SheetModel } from './sheetModel';

const px = (pixels: number): string => `${pixels}px`;

/** A part of the sheet with its column letters and row numbers where it lies at the edge. */
export function paneView(pane: Pane, frame: Frame, selected: CellPlace): TemplateResult {
  const { model } = frame;
  const left = pane.x + HEADINGS.width;
  const top = pane.y + HEADINGS.height;
  return html`
    <div
      class="pane"
      style=${styleMap({ left: px(left), top: px(top), width: px(pane.width), height: px(pane.height) })}
    >
      <div class="sheet" style=${styleMap({ transform: `translate(${-pane.fromX}px, ${-pane.fromY}px)` })}>
        ${model.sheet.showGridlines ? linesView(pane, model) : nothing}
        ${repeat(
          cellsIn(pane, model),
          ({ row, column }) => `${row},${column}`,
          (cell) => cellView(cell, model, cell.column < pane.columns.first),
        )}
        ${selectionView(model, selected)}
      </div>
    </div>
    ${pane.y === 0 ? columnHeadings(pane, model, left, selected) : nothing}
    ${pane.x === 0 ? rowHeadings(pane, model, top, selected) : nothing} ${edgeView(pane, frame)}
  `;
}

/** The line along frozen rows and columns. */
function edgeView(
  pane: Pane,
  { model, frozenWidth, frozenHeight, width, height }: Frame,
): TemplateResult | typeof nothing {
  const { frozen } = model.sheet;
  if (pane.x !== frozenWidth || pane.y !== frozenHeight) return nothing;
  return html`
    ${
      frozen.columns > 0
        ? html`<div
            class="edge"
            style="left:${frozenWidth + HEADINGS.width - 1}px;top:0;width:1px;height:${height + HEADINGS.height}px"
          ></div>`
        : nothing
    }
    ${
      frozen.rows > 0
        ? html`<div
            class="edge"
            style="left:0;top:${frozenHeight + HEADINGS.height - 1}px;height:1px;width:${width + HEADINGS.width}px"
          ></div>`
        : nothing
    }
  `;
}

const indexes = ({ first, last }: Pane['rows']): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

function linesView(pane: Pane, { rows, columns }: SheetModel): TemplateResult {
  const top = rows.start(pane.rows.first);
  const left = columns.start(pane.columns.first);
  const height = rows.end(pane.rows.last) - top;
  const width = columns.end(pane.columns.last) - left;
  return html`
    ${indexes(pane.columns).map(
      (column) =>
        html`<div
          class="line"
          style="left:${columns.end(column) - 1}px;top:${top}px;width:1px;height:${height}px"
        ></div>`,
    )}
    ${indexes(pane.rows).map(
      (row) =>
        html`<div
          class="line"
          style="left:${left}px;top:${rows.end(row) - 1}px;height:1px;width:${width}px"
        ></div>`,
    )}
  `;
}

/** Columns to the left of the view whose text may reach into it. */
const REACH = 14;

function cellsIn(pane: Pane, model: SheetModel): CellSnapshot[] {
  const found: CellSnapshot[] = [];
  for (const row of indexes(pane.rows)) {
    const cells = model.cells.get(row);
    if (!cells) continue;
    for (let column = Math.max(0, pane.columns.first - REACH); column <= pane.columns.last; column++) {
      const cell = cells.get(column);
      if (cell) found.push(cell);
    }
  }
  return found;
}

/** @param spilledIn the cell lies left of the pane, only its text may reach into it */
function cellView(
  cell: CellSnapshot,
  model: SheetModel,
  spilledIn: boolean,
): TemplateResult | typeof nothing {
  const { sheet, zoom, textScale, rows, columns } = model;
  const merge = mergeAt(sheet, cell);
  if (merge && (merge.row !== cell.row || merge.column !== cell.column)) return nothing;
  const table = tableAt(sheet, cell);
  const look = cellLook(cell, table, zoom);
  const left = columns.start(cell.column);
  const area = merge ?? { row: cell.row, column: cell.column, rows: 1, columns: 1 };
  const own = columns.start(area.column + area.columns) - left;
  const spill = merge || look.wrap || look.align !== 'left' ? 0 : spillOf(cell, model);
  const isHeader = table !== undefined && cell.row === table.area.row;
  const box = styleMap({
    left: px(left),
    top: px(rows.start(area.row)),
    width: px(own),
    height: px(rows.start(area.row + area.rows) - rows.start(area.row)),
    'background-color': look.fill,
    'border-top': look.borderTop && `1px solid ${look.borderTop}`,
    'border-bottom': look.borderBottom && `1px solid ${look.borderBottom}`,
    'align-items': look.valign,
  });
  const text = styleMap({
    width: px(own + spill),
    'text-align': look.align,
    'font-size': px(look.fontSize * textScale),
    'font-family': look.fontName && `"${look.fontName}", Carlito, Arial, sans-serif`,
    'font-weight': look.bold ? '600' : undefined,
    'font-style': look.italic ? 'italic' : undefined,
    'text-decoration': look.underline ? 'underline' : undefined,
    color: look.color,
  });
  return html`
    <div
      class="cell ${look.fill ? 'filled' : ''}"
      role="gridcell"
      data-cell=${spilledIn ? nothing : `${cell.row},${cell.column}`}
      aria-hidden=${spilledIn ? 'true' : nothing}
      style=${box}
    >
      <span class="text ${look.wrap ? 'wrap' : ''}" style=${text}>${textView(cell)}</span>
      ${isHeader && table.showFilterButton ? html`<span class="filter" aria-hidden="true">▾</span>` : nothing}
    </div>
  `;
}

const textView = ({ text, hyperlink }: CellSnapshot): TemplateResult | string =>
  hyperlink ? html`<span class="linked" title=${hyperlink.screenTip ?? nothing}>${text}</span>` : text;

/** Pixels that a text may use of the empty cells to its right. */
function spillOf(cell: CellSnapshot, model: SheetModel): number {
  if (typeof cell.value !== 'string' || cell.value === '') return 0;
  const from = model.columns.end(cell.column);
  for (let column = cell.column + 1; column <= cell.column + REACH; column++) {
    const next = cellAt(model, { row: cell.row, column });
    if (next && next.text !== '') return model.columns.start(column) - from;
  }
  return model.columns.end(cell.column + REACH) - from;
}

function selectionView(model: SheetModel, selected: CellPlace): TemplateResult {
  const area: AreaSnapshot = mergeAt(model.sheet, selected) ?? { ...selected, rows: 1, columns: 1 };
  const left = model.columns.start(area.column);
  const top = model.rows.start(area.row);
  return html`
    <div
      class="selection"
      style=${styleMap({
        left: px(left - 1),
        top: px(top - 1),
        width: px(model.columns.start(area.column + area.columns) - left),
        height: px(model.rows.start(area.row + area.rows) - top),
      })}
    ></div>
  `;
}

function columnHeadings(
  pane: Pane,
  { columns }: SheetModel,
  left: number,
  selected: CellPlace,
): TemplateResult {
  return html`
    <div class="headings columns" style="left:${left}px;width:${pane.width}px;height:${HEADINGS.height}px">
      ${indexes(pane.columns).map(
        (column) => html`
          <div
            class=${column === selected.column ? 'current' : ''}
            style="left:${columns.start(column) - pane.fromX}px;width:${columns.sizeOf(column)}px"
          >
            ${columnName(column)}
          </div>
        `,
      )}
    </div>
  `;
}

function rowHeadings(pane: Pane, { rows }: SheetModel, top: number, selected: CellPlace): TemplateResult {
  return html`
    <div class="headings rows" style="top:${top}px;height:${pane.height}px;width:${HEADINGS.width}px">
      ${indexes(pane.rows).map(
        (row) => html`
          <div
            class=${row === selected.row ? 'current' : ''}
            style="top:${rows.start(row) - pane.fromY}px;height:${rows.sizeOf(row)}px"
          >
            ${row + 1}
          </div>
        `,
      )}
    </div>
  `;
}
