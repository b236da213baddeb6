import type { Vocabulary } from '../../catalog/vocabulary';
import { BriefsheetError } from '../../model/errors';
import { CATALOG_LEXICON, type Lexicon } from './lexicon';
import { VocabularyBuilder, type Entry } from './vocabularyBuilder';

const compiled = new WeakMap<Vocabulary, Lexicon>();

/**
 * The catalog's words with the user's before them; made once for a vocabulary.
 * @throws BriefsheetError for the first row that is wrong, see `VocabularyBuilder.add`
 */
export function lexiconOf(vocabulary: Vocabulary | undefined): Lexicon {
  if (!vocabulary) return CATALOG_LEXICON;
  let lexicon = compiled.get(vocabulary);
  if (!lexicon) {
    const builder = new VocabularyBuilder();
    for (const entry of entriesOf(vocabulary)) {
      const problem = builder.add(entry);
      if (problem) throw new BriefsheetError(problem.code, problem.facts);
    }
    compiled.set(vocabulary, (lexicon = builder.lexicon()));
  }
  return lexicon;
}

/** The rows of a vocabulary in the order in which they build on each other, numbered within their list. */
function entriesOf({ units, sectors, metrics, wordings }: Vocabulary): Entry[] {
  return [
    ...(units ?? []).map((value, i) => ({ list: 'units', row: i + 1, value }) as const),
    ...(sectors ?? []).map((value, i) => ({ list: 'sectors', row: i + 1, value }) as const),
    ...(metrics ?? []).map((value, i) => ({ list: 'metrics', row: i + 1, value }) as const),
    ...(wordings ?? []).map((value, i) => ({ list: 'wordings', row: i + 1, value }) as const),
  ];
}
