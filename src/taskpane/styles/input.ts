import { css } from 'lit';

/** Where text comes in. */
export const inputStyles = css`
  .input {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 6px;
  }
  .input-head {
    display: flex;
    align-items: center;
  }
  .input-head label {
    flex: 1;
    font-weight: 600;
  }
  textarea,
  input[name='period'] {
    width: 100%;
    padding: 8px 10px;
    border: 1px solid var(--colorNeutralStroke1);
    border-bottom-color: var(--colorNeutralStrokeAccessible);
    border-radius: 4px;
    font: 400 12px/17px var(--fontFamilyBase);
    color: inherit;
    background: var(--colorNeutralBackground1);
  }
  textarea {
    height: 76px;
    min-height: 52px;
    resize: vertical;
    padding-inline-end: 26px;
  }
  textarea.empty {
    height: 132px;
  }
  textarea:focus,
  input[name='period']:focus {
    outline: none;
    border-bottom: 2px solid var(--colorCompoundBrandStroke);
    padding-bottom: 7px;
  }
  .clear {
    position: absolute;
    inset-inline-end: 6px;
    bottom: 8px;
    background: var(--colorNeutralBackground1);
  }
  .drop-here {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    border: 2px dashed var(--colorBrandStroke1);
    border-radius: 6px;
    font-weight: 600;
    color: var(--colorBrandForeground1);
    background: var(--colorNeutralBackground1);
    pointer-events: none;
  }
  .drafts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .draft {
    display: flex;
    align-items: center;
    max-width: 160px;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: 4px;
    background: var(--colorNeutralBackground1);
  }
  .draft.current {
    border-color: var(--colorBrandStroke1);
    background: var(--colorBrandBackground2);
  }
  .draft-name {
    display: flex;
    gap: 4px;
    min-width: 0;
    border: 0;
    padding: 2px 0 2px 8px;
    font: 400 12px/18px var(--fontFamilyBase);
    color: inherit;
    background: none;
    cursor: pointer;
  }
  .draft-name span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .draft.current {
      border-color: Highlight;
    }
  }
`;
