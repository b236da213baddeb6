/** Many briefings, one set of series: what the other layers use. */
export { addReading, type Addition } from './addReading';
export { removeBriefing, replaceBriefing } from './removeBriefing';
export { incompleteBriefings, restoreRows } from './restoreRows';
export { correct, exclude, observationOf, userFigureId, type UserFigure } from './correct';
export { unreadCell } from './unreadCell';
export { applyDecisions, heldRows, releaseTest } from './decisions';
export { refreshFindings } from './refreshFindings';
export { resolve, type Mark, type Point } from './resolve';
export { inOrder } from './order';
export {
  EMPTY_LEDGER,
  NO_WORDS,
  FINDING_ACTIONS,
  USER,
  type BriefingRecord,
  type Correction,
  type FindingAction,
  type FindingRecord,
  type KeptRow,
  type OwnVocabulary,
  type RowProblem,
  type VocabularyRecord,
  type Ledger,
  type LedgerRow,
  type TextRecord,
} from './records';
