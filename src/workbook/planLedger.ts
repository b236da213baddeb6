import type { Ledger } from '../ledger/ledger';
import { VOCABULARY_TABLE } from '../tables/names';
import { planWorkbook, type PlanOptions } from '../tables/planWorkbook';
import type { WorkbookPlan } from '../tables/plan';
import { planVocabularySheet } from '../tables/vocabularySheet';

/** What the workbook is to hold. Before the first briefing that is nothing, or Danh mục alone where the user asked for it. */
export function planLedger(
  ledger: Ledger,
  options: PlanOptions & { readonly made: ReadonlySet<string> },
): WorkbookPlan {
  const isBegun = ledger.briefings.length > 0 || ![...options.made].every(isOfVocabulary);
  return isBegun
    ? planWorkbook(ledger, options)
    : { sheets: planVocabularySheet(ledger, options.language), names: [], title: '' };
}

const isOfVocabulary = (part: string): boolean =>
  part === 'sheet:vocabulary' ||
  part === `table:${VOCABULARY_TABLE}` ||
  part.startsWith(`column:${VOCABULARY_TABLE}/`);
