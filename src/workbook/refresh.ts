import { addBriefings, type WriteOptions, type WriteSummary } from './addBriefings';

/**
 * Brings the tables up to what Số liệu says now: corrections, choices and decisions of the user. Writes nothing when
 * nothing was changed.
 *
 * @throws BriefsheetError as `addBriefings`
 */
export const refresh = (options: WriteOptions): Promise<WriteSummary> => addBriefings([], options);
