import { css } from 'lit';

/** The frame of the pane: head, scrolling middle, foot. Colours and sizes are Fluent's tokens, set on the page. */
export const frameStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto 1fr auto;
    height: 100vh;
    min-width: 0;
    color: var(--colorNeutralForeground1);
    background: var(--colorNeutralBackground2);
    font: 400 13px/18px var(--fontFamilyBase);
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ul {
    list-style: none;
  }
  header {
    display: flex;
    align-items: center;
    gap: 8px;
    /* The top right corner belongs to Office's own menu. */
    padding: 8px 44px 8px 12px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
    background: var(--colorNeutralBackground1);
  }
  header h1 {
    flex: 1;
    font-size: 16px;
    font-weight: 600;
    letter-spacing: -0.01em;
  }
  .languages {
    display: flex;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: 4px;
    overflow: hidden;
  }
  .languages button {
    border: 0;
    padding: 1px 8px;
    font: 600 11px/18px var(--fontFamilyBase);
    color: var(--colorNeutralForeground3);
    background: transparent;
    cursor: pointer;
  }
  .languages button[aria-pressed='true'] {
    color: var(--colorNeutralForegroundOnBrand);
    background: var(--colorBrandBackground);
  }
  main {
    position: relative;
    overflow-y: auto;
    padding: 12px 12px 0;
    scrollbar-width: thin;
  }
  /* Live regions stay in the page while they are empty, so distances belong to what is in them. */
  main > :not(.live),
  .live > *,
  .sectors > * {
    margin-bottom: 12px;
  }
  .sectors > * {
    margin-bottom: 8px;
  }
  footer {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 8px 12px;
    border-top: 1px solid var(--colorNeutralStroke2);
    background: var(--colorNeutralBackground1);
  }
  footer .counts {
    flex: 1;
    min-width: 0;
    font-size: 12px;
    line-height: 16px;
    color: var(--colorNeutralForeground2);
  }
  footer fluent-button {
    flex: none;
  }
  .held-count {
    color: var(--colorStatusWarningForeground1);
    font-weight: 600;
  }
  .sr-only {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .hint {
    font-size: 12px;
    line-height: 16px;
    color: var(--colorNeutralForeground3);
  }
  .icon {
    flex: none;
    vertical-align: -3px;
  }
  .link {
    border: 0;
    padding: 0;
    font: inherit;
    color: var(--colorBrandForegroundLink);
    background: none;
    cursor: pointer;
    text-align: start;
  }
  .link:hover {
    text-decoration: underline;
  }
  .icon-button {
    display: inline-flex;
    border: 0;
    padding: 3px;
    border-radius: 4px;
    color: var(--colorNeutralForeground3);
    background: transparent;
    cursor: pointer;
  }
  .icon-button:hover {
    color: var(--colorNeutralForeground1);
    background: var(--colorNeutralBackground1Hover);
  }
  button:focus-visible,
  summary:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
    border-radius: 3px;
  }
  .languages button:focus-visible {
    outline-offset: -2px;
  }
  fluent-message-bar {
    font-size: 12px;
    line-height: 16px;
    contain: layout style;
  }
  fluent-message-bar.error [slot='icon'] {
    color: var(--colorStatusDangerForeground1);
  }
  fluent-message-bar.warning [slot='icon'] {
    color: var(--colorStatusWarningForeground1);
  }
  fluent-message-bar.done [slot='icon'] {
    color: var(--colorStatusSuccessForeground1);
  }
  fluent-message-bar [slot='icon'] {
    align-self: start;
    margin-block-start: 9px;
  }
  fluent-message-bar [slot='dismiss'] {
    align-self: start;
    margin-block-start: 5px;
  }
  fluent-message-bar.tall [slot='icon'] {
    margin-block-start: 0;
  }
  fluent-message-bar {
    color: var(--colorNeutralForeground1);
  }
  @media (forced-colors: active) {
    .languages button[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
