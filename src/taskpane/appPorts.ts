import type { Vocabulary } from '../catalog/vocabulary';
import type { BriefingRecord } from '../ledger/ledger';
import type { Language } from '../messages/types';
import type { Reading } from '../model/observation';
import type { OwnWords } from '../tables/ownCatalog';
import type { WriteSummary } from '../workbook/addBriefings';
import type { Problem } from './session';

/** What the pane needs from the rest of the product. */
export interface AppPorts {
  readonly read: (text: string, period: string | undefined, words: Vocabulary | undefined) => Reading;
  /** The user's own words in the workbook. */
  readonly vocabulary: () => Promise<OwnWords | undefined>;
  /** Shows Danh mục; what making it did where there was none. */
  readonly openVocabulary: (language: Language) => Promise<WriteSummary | undefined>;
  /** Sheets that a first write finds in the workbook. */
  readonly sheetsBefore: () => Promise<readonly string[]>;
  readonly undo: () => Promise<WriteSummary>;
  readonly bringBack: (language: Language) => Promise<WriteSummary>;
  readonly write: (readings: readonly Reading[], language: Language) => Promise<WriteSummary>;
  readonly refresh: (language: Language) => Promise<WriteSummary>;
  readonly switchLanguage: (language: Language) => Promise<WriteSummary>;
  /** The language of the workbook's labels, if it has any. */
  readonly workbookLanguage: () => Promise<Language | undefined>;
  readonly list: (language: Language) => Promise<readonly BriefingRecord[]>;
  readonly remove: (id: string, language: Language) => Promise<WriteSummary>;
  readonly replace: (id: string, reading: Reading, language: Language) => Promise<WriteSummary>;
  readonly readAgain: (language: Language) => Promise<WriteSummary>;
  readonly goToSheet: (tab: string) => Promise<unknown>;
  readonly problemText: (problem: Problem, language: Language) => string;
  readonly languageChosen: (language: Language) => void;
}
