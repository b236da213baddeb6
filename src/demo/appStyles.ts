import { css } from 'lit';

export const appStyles = css`
  :host {
    --green: #0b5347;
    display: grid;
    grid-template: auto auto 1fr auto / 1fr auto;
    grid-template-areas: 'header header' 'bar pane' 'grid pane' 'foot pane';
    height: 100vh;
    font:
      13px/18px 'Segoe UI',
      -apple-system,
      Roboto,
      Arial,
      sans-serif;
    color: #1f2a28;
    background: #eef3f1;
  }
  * {
    box-sizing: border-box;
  }
  header {
    grid-area: header;
    display: flex;
    align-items: center;
    gap: 6px;
    padding: 7px 12px;
    color: #fff;
    background: linear-gradient(90deg, #0b5347, #0f6c7a 60%, #0b5394);
  }
  header img {
    padding: 2px;
    border-radius: 6px;
    background: #fff;
  }
  .names {
    flex: 1;
    margin-inline-start: 6px;
    min-width: 0;
  }
  h1,
  .names p {
    margin: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  h1 {
    font-size: 14px;
    line-height: 18px;
    font-weight: 600;
  }
  .names p {
    font-size: 11px;
    line-height: 14px;
    color: #d9ece7;
  }
  header button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    height: 30px;
    padding: 0 11px;
    border: 1px solid rgb(255 255 255 / 35%);
    border-radius: 5px;
    font: inherit;
    color: inherit;
    background: rgb(255 255 255 / 8%);
    cursor: pointer;
  }
  header button:hover {
    background: rgb(255 255 255 / 20%);
  }
  header button[aria-pressed='true'] {
    color: var(--green);
    background: #fff;
  }
  header button:focus-visible {
    outline: 2px solid #fff;
    outline-offset: 2px;
  }
  .formula-bar {
    grid-area: bar;
    display: flex;
    align-items: center;
    gap: 6px;
    min-width: 0;
    padding: 5px 8px;
    border-bottom: 1px solid #d5dedb;
    background: #f7faf9;
  }
  output {
    height: 24px;
    padding: 2px 8px;
    border: 1px solid #d5dedb;
    border-radius: 3px;
    background: #fff;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .formula-bar output:first-child {
    flex: none;
    width: 76px;
  }
  .fx {
    font:
      italic 14px Georgia,
      serif;
    color: #7b8a87;
  }
  .content {
    flex: 1;
    min-width: 0;
  }
  demo-grid {
    grid-area: grid;
    overflow: hidden;
  }
  aside {
    grid-area: pane;
    width: 351px;
    border-inline-start: 1px solid #cdd7d4;
    background: #fafafa;
  }
  aside[hidden] {
    display: none;
  }
  iframe {
    display: block;
    width: 350px;
    height: 100%;
    border: 0;
  }
  .foot {
    grid-area: foot;
    display: flex;
    align-items: stretch;
    gap: 8px;
    min-width: 0;
    height: 32px;
    padding-inline-end: 8px;
    border-top: 1px solid #d5dedb;
    background: #eef3f1;
  }
  .tabs {
    flex: 1;
    display: flex;
    min-width: 0;
    overflow-x: auto;
    scrollbar-width: none;
    padding-inline-start: 8px;
  }
  .tabs button {
    flex: none;
    position: relative;
    border: 0;
    padding: 0 12px;
    font: inherit;
    color: #44524f;
    background: transparent;
    cursor: pointer;
    border-inline-end: 1px solid #d5dedb;
  }
  .tabs button::after {
    content: '';
    position: absolute;
    inset: auto 0 0;
    height: 3px;
    background: var(--tab, transparent);
  }
  .tabs button:hover {
    background: #e2eae8;
  }
  .tabs button[aria-selected='true'] {
    font-weight: 600;
    color: var(--green);
    background: #fff;
  }
  .tabs button[aria-selected='true']::after {
    background: var(--tab, var(--green));
  }
  .tabs button:focus-visible {
    outline: 2px solid var(--green);
    outline-offset: -3px;
  }
  select {
    align-self: center;
    height: 22px;
    border: 1px solid #cdd7d4;
    border-radius: 3px;
    font: inherit;
    background: #fff;
  }
`;
