import { CATALOG } from '../catalog/catalog';
import { DIMENSION_NAMES, type OwnSector, type Vocabulary } from '../catalog/vocabulary';
import type { Language } from '../messages/types';
import { KIND_NAMES, WORD_KIND_NAMES } from '../messages/values';
import { BriefsheetError } from '../model/errors';
import { checkVocabulary } from '../reading/lexicon/checkVocabulary';
import { ownWords, type OwnWords } from '../tables/ownCatalog';
import { fold } from '../tables/recordCells';
import { metricNamed, sectorNamed } from '../tables/seriesNames';

type Cells = Readonly<Record<string, string>>;

/**
 * The words of a vocabulary as Danh mục has them, so that a workbook keeps what its briefings were read by. Rows go by
 * their names there: `remote-sensing`, called “Viễn thám”, is `vien-tham` in the workbook.
 *
 * @throws BriefsheetError what is wrong with the first row that Danh mục would refuse
 */
export function writtenWords(vocabulary: Vocabulary, language: Language): OwnWords {
  const rows = cellsOf(vocabulary, language).map((cells, index) => ({
    id: String(index + 1),
    row: index + 1,
    cells: Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== '')),
  }));
  const words = ownWords(rows, checkVocabulary);
  const problem = words.vocabulary.rows.find((row) => row.problem)?.problem;
  if (problem) throw new BriefsheetError(problem.code, problem.facts);
  return words;
}

function cellsOf(
  { sectors = [], metrics = [], units = [], wordings = [] }: Vocabulary,
  language: Language,
): readonly Cells[] {
  const sectorName = (text: string): string => {
    const known = CATALOG.sectorOf(sectorNamed(text) ?? '');
    return (
      known?.label[language] ??
      nameOfSector(
        sectors.find((own) => isNamed(own, text)),
        text,
      )
    );
  };
  const list = (names: readonly string[]): string => names.join(' | ');
  const kind = (of: keyof typeof WORD_KIND_NAMES): string => WORD_KIND_NAMES[of][language];
  return [
    ...sectors.map(({ id, names, label }) => ({
      kind: kind('sectors'),
      name: sectorName(id),
      wordings: list(names),
      english: label?.en ?? '',
    })),
    ...units.map(({ id, names, dimension = 'count' }) => ({
      kind: kind('units'),
      name: id,
      wordings: list(names),
      unit: DIMENSION_NAMES[dimension][language === 'vi' ? 1 : 0] ?? dimension,
    })),
    ...metrics.map(({ id, sector, names, kind: stockOrFlow, unit, label }) => {
      const owner = sectorNamed(sector) ?? '';
      const known = CATALOG.metricOf(owner, metricNamed(owner, id) ?? '');
      return {
        kind: kind('metrics'),
        name: known?.label[language] ?? label?.vi ?? id,
        wordings: list(names),
        sector: sectorName(sector),
        unit,
        flow: KIND_NAMES[stockOrFlow][language],
        english: label?.en ?? '',
      };
    }),
    ...wordings.map(({ meaning, names }) => ({
      kind: kind('wordings'),
      name: sectors.some((own) => isNamed(own, meaning)) ? sectorName(meaning) : meaning,
      wordings: list(names),
    })),
  ];
}

const nameOfSector = (sector: OwnSector | undefined, text: string): string =>
  sector ? (sector.label?.vi ?? sector.id) : text;

const isNamed = ({ id, names, label }: OwnSector, text: string): boolean =>
  [id, ...names, label?.vi ?? id, label?.en ?? id].some((name) => fold(name) === fold(text));
