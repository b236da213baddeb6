import { css } from 'lit';

/** The preview: briefing, findings, figures. */
export const previewStyles = css`
  .briefing h2 {
    font-size: 14px;
    line-height: 19px;
    font-weight: 600;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .meta,
  .period-line {
    margin-top: 2px;
    font-size: 12px;
    line-height: 18px;
    color: var(--colorNeutralForeground2);
  }
  .period-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
  }
  .period-line strong {
    color: var(--colorNeutralForeground1);
  }
  .period-form {
    margin-top: 6px;
    display: grid;
    gap: 4px;
    font-size: 12px;
    grid-template-columns: minmax(0, 1fr);
  }
  .period-form fieldset {
    min-width: 0;
    margin: 4px 0 0;
    padding: 0 0 0 8px;
    border: 0;
    border-left: 2px solid var(--colorNeutralStroke1);
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 4px 8px;
  }
  .period-form fieldset input {
    box-sizing: border-box;
    width: 100%;
    min-width: 0;
  }
  .period-form fieldset label {
    white-space: nowrap;
  }
  .period-form legend {
    float: left;
    grid-column: 1 / -1;
    max-width: 100%;
    padding: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .period-form .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .field-problem {
    color: var(--colorStatusDangerForeground1);
  }
  .findings {
    display: grid;
    gap: 6px;
  }
  .findings .more {
    font-size: 12px;
  }
  .finding summary {
    cursor: pointer;
    list-style: none;
    overflow-wrap: anywhere;
  }
  .finding .quote {
    margin: 6px 0;
  }
  details.sector {
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: 6px;
    background: var(--colorNeutralBackground1);
  }
  details.sector > summary {
    display: flex;
    align-items: center;
    gap: 7px;
    padding: 7px 10px;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .dot rect {
    /* The darkest colours would vanish in the dark theme. */
    stroke: var(--colorNeutralStroke1);
  }
  .chevron {
    display: inline-flex;
    color: var(--colorNeutralForeground3);
  }
  details[open] > summary > .chevron {
    transform: rotate(90deg);
  }
  h3 {
    flex: 1;
    font-weight: 600;
  }
  .count {
    font-size: 12px;
    color: var(--colorNeutralForeground3);
    font-variant-numeric: tabular-nums;
  }
  .indicator {
    padding: 5px 10px 6px;
    border-top: 1px solid var(--colorNeutralStroke3);
  }
  .indicator-name {
    display: flex;
    align-items: baseline;
    gap: 8px;
    font-size: 12px;
    line-height: 16px;
  }
  .indicator-name h4 {
    flex: 1;
    color: var(--colorNeutralForeground2);
  }
  .part,
  .period {
    color: var(--colorNeutralForeground3);
  }
  .period {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .figure > summary {
    display: flex;
    align-items: baseline;
    gap: 6px;
    margin: 0 -4px;
    padding: 1px 4px;
    border-radius: 4px;
    cursor: pointer;
    list-style: none;
  }
  .figure > summary:hover {
    background: var(--colorNeutralBackground1Hover);
  }
  .figure[open] > summary {
    background: var(--colorNeutralBackground3);
  }
  .how {
    flex: none;
    color: var(--colorBrandForeground1);
  }
  .how .icon {
    vertical-align: 0;
  }
  .how.assumed {
    color: var(--colorStatusWarningForeground1);
  }
  .texts {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 5px;
    min-width: 0;
  }
  .texts fluent-badge {
    align-self: center;
  }
  .value {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .hedge,
  .detail {
    font-size: 12px;
    color: var(--colorNeutralForeground3);
  }
  .source {
    margin: 4px 0 6px 11px;
    padding-inline-start: 8px;
    border-inline-start: 2px solid var(--colorBrandStroke2);
  }
  .quote {
    display: block;
    font-size: 12px;
    line-height: 17px;
    quotes: none;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  mark {
    padding: 0 2px;
    border-radius: 2px;
    color: inherit;
    background: #ffe08a;
    color: #242424;
    font-weight: 600;
  }
  .origin {
    margin-top: 3px;
    font-size: 11px;
    line-height: 15px;
    color: var(--colorNeutralForeground3);
  }
  .suggestion {
    margin-top: 3px;
    font-size: 12px;
    color: var(--colorStatusWarningForeground1);
  }
  .unread ul,
  .unread .hint {
    padding: 0 10px 8px;
  }
  .unread li + li {
    margin-top: 6px;
  }
  .flash > summary {
    outline: 2px solid var(--colorBrandStroke1);
    outline-offset: -1px;
  }
  @media (forced-colors: active) {
    mark {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
