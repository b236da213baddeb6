import { css } from 'lit';

/** What a write did. */
export const summaryStyles = css`
  .summary .counts {
    margin-top: 2px;
  }
  .list-title {
    margin-top: 6px;
  }
  .sheets {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    margin-top: 2px;
  }
  .stored {
    margin-top: 8px;
  }
  .stored .acts {
    display: inline-flex;
    gap: 12px;
  }
  .question strong {
    font-weight: 600;
  }
  .deleted {
    margin-top: 6px;
  }
  .vocabulary {
    margin-top: 4px;
  }
  .lines {
    list-style: disc;
    padding-inline-start: 16px;
  }
`;
