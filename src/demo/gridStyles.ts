import { css } from 'lit';

export const gridStyles = css`
  :host {
    display: block;
    min-width: 0;
    min-height: 0;
    background: #fff;
    color: #1f1f1f;
    font-family: Calibri, Carlito, 'Segoe UI', Arial, sans-serif;
  }
  .scroller {
    width: 100%;
    height: 100%;
    overflow: scroll;
    outline: none;
    scrollbar-color: #b9c2c0 #f1f4f3;
    scrollbar-width: thin;
  }
  .layer {
    position: sticky;
    inset: 0;
    overflow: hidden;
    cursor: cell;
    user-select: none;
  }
  .pane,
  .charts,
  .headings,
  .headings > div,
  .line,
  .edge,
  .cell,
  .selection,
  .corner,
  .note,
  .chart,
  .editor {
    position: absolute;
    box-sizing: border-box;
  }
  .pane,
  .charts,
  .headings {
    overflow: hidden;
  }
  .sheet {
    position: absolute;
    inset: 0;
    will-change: transform;
  }
  .line {
    background: #e3e6e5;
  }
  .edge {
    background: #9aa5a2;
  }
  .cell {
    display: flex;
    background-clip: padding-box;
  }
  .cell.filled {
    background-clip: border-box;
  }
  .text {
    flex: none;
    box-sizing: border-box;
    padding: 0 4px 1px;
    overflow: hidden;
    white-space: pre;
    line-height: 1.3;
    max-height: 100%;
  }
  .text.wrap {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .linked {
    cursor: pointer;
    text-decoration: underline;
  }
  .filter {
    position: absolute;
    right: 2px;
    bottom: 2px;
    width: 14px;
    height: 14px;
    border-radius: 2px;
    font: 11px/14px Arial;
    text-align: center;
    color: #404040;
    background: #f4f4f4;
  }
  .selection {
    border: 2px solid #0b7160;
    pointer-events: none;
    z-index: 1;
  }
  .headings,
  .corner {
    background: #f4f7f6;
    color: #4c5a57;
    font:
      12px/21px 'Segoe UI',
      Arial,
      sans-serif;
    text-align: center;
  }
  .headings.columns {
    top: 0;
    border-bottom: 1px solid #c9d1cf;
  }
  .headings.rows,
  .corner {
    left: 0;
    border-right: 1px solid #c9d1cf;
  }
  .corner {
    top: 0;
    border-bottom: 1px solid #c9d1cf;
    z-index: 2;
  }
  .headings.columns > div {
    height: 100%;
    border-right: 1px solid #dbe1df;
  }
  .headings.rows > div {
    left: 0;
    right: 0;
    display: grid;
    place-items: end center;
    border-bottom: 1px solid #dbe1df;
    line-height: 16px;
  }
  .headings .current {
    color: #084a3e;
    font-weight: 600;
    background: #d3e9e5;
  }
  .charts {
    pointer-events: none;
  }
  .chart {
    padding: 2px;
    border: 1px solid #d5dbd9;
    background: #fff;
    pointer-events: auto;
    cursor: default;
  }
  .note {
    z-index: 4;
    width: max-content;
    max-width: 260px;
    padding: 6px 8px;
    border: 1px solid #c8b968;
    font:
      12px/16px 'Segoe UI',
      Arial,
      sans-serif;
    color: #333;
    background: #fffbdc;
    box-shadow: 2px 2px 5px rgb(0 0 0 / 18%);
    pointer-events: none;
  }
  .note span {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .note strong {
    display: block;
  }
  .editor {
    z-index: 3;
    border: 2px solid #0b7160;
    padding: 0 3px;
    font:
      14px Calibri,
      Carlito,
      Arial,
      sans-serif;
    outline: none;
    user-select: text;
  }
`;
