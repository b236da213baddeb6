import { format } from '../messages/format';
import { BELIEFS } from '../messages/selfcheck';
import { SELFCHECK_PAGE } from '../messages/selfcheckPage';
import type { Language } from '../messages/types';
import { BY_HAND } from './checks';
import type { CheckResult } from './runChecks';

/** A line of the report: what came out, for which belief, what was seen instead. */
export interface ReportLine {
  readonly id: string;
  readonly outcome: CheckResult['outcome'] | 'hand';
  readonly detail: string;
}

/** What was run, then what is left to hands. */
export const reportLines = (results: readonly CheckResult[]): readonly ReportLine[] => [
  ...results,
  ...BY_HAND.map((id): ReportLine => ({ id, outcome: 'hand', detail: '' })),
];

/** `60 held, 2 failed, 1 skipped, 5 to do by hand`. */
export function summaryOf(results: readonly CheckResult[], language: Language): string {
  const count = (outcome: CheckResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  return format(SELFCHECK_PAGE.result, language, {
    held: count('held'),
    failed: count('failed'),
    skipped: count('skipped'),
    hand: BY_HAND.length,
  });
}

/** The belief in words, with what was seen instead. */
export const lineText = ({ id, detail }: ReportLine, language: Language): string =>
  `${id}: ${BELIEFS[id]?.[language] ?? ''}${detail === '' ? '' : ` – ${detail}`}`;

/** The whole report as text to be copied, which Excel it was first. */
export function report(results: readonly CheckResult[], language: Language, excel: string): string {
  const lines = reportLines(results).map(
    (line) => `${SELFCHECK_PAGE[line.outcome][language].padEnd(9)}${lineText(line, language)}`,
  );
  return [excel, summaryOf(results, language), ...lines].join('\n');
}
