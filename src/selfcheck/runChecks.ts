import { Disproof, type Check } from './check';
import { CHECKS } from './checks';
import { withScratch } from './scratch';

export interface CheckResult {
  readonly id: string;
  readonly outcome: 'held' | 'failed' | 'skipped';
  /** What was seen instead, in Excel's own terms; empty where the belief held. */
  readonly detail: string;
}

/**
 * Runs every check on a scratch sheet of its own and takes that away again. Nothing else of the workbook is touched,
 * but Excel's undo does not reach back behind it.
 *
 * @param supports says whether the running Excel has a requirement set
 * @param done called after each check
 */
export async function runChecks(
  supports: (excelApi: string) => boolean,
  done: (result: CheckResult) => void = () => undefined,
  checks: readonly Check[] = CHECKS,
): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of checks) {
    const result = await runCheck(check, supports);
    results.push(result);
    done(result);
  }
  return results;
}

async function runCheck(
  { id, needs, run }: Check,
  supports: (excelApi: string) => boolean,
): Promise<CheckResult> {
  if (needs && !supports(needs)) return { id, outcome: 'skipped', detail: `ExcelApi ${needs}` };
  try {
    await withScratch(run);
    return { id, outcome: 'held', detail: '' };
  } catch (error) {
    return { id, outcome: 'failed', detail: detailOf(error) };
  }
}

/** Office's own messages are of use here: those who run the checks know the library. */
function detailOf(error: unknown): string {
  if (error instanceof Disproof) return error.message;
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  return [code, message].filter(Boolean).join(': ') || String(error);
}
