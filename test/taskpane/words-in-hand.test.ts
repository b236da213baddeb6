import { checkVocabulary } from '../../src/reading/lexicon/checkVocabulary';
import { ownWords, type OwnWords } from '../../src/tables/ownCatalog';
import { WordsInHand } from '../../src/taskpane/wordsInHand';
import { previewOf } from '../../src/taskpane/preview';
import { figure, readingOf } from './reading';

const ROWS = [
  {
    id: '1',
    row: 5,
    cells: { kind: 'Lĩnh vực', name: 'Viễn thám', wordings: 'viễn thám', english: 'Remote sensing' },
  },
];

test('texts are read again when the words are others, not when they are the same', async () => {
  const first = ownWords(ROWS, checkVocabulary);
  const answers: (OwnWords | undefined)[] = [undefined, first, first, undefined];
  let changes = 0;
  const words = new WordsInHand({ read: async () => answers.shift(), changed: () => changes++ });
  await words.update();
  expect([words.current, changes]).toEqual([undefined, 0]);
  await words.update();
  expect([words.current, changes]).toEqual([first, 1]);
  await words.update();
  expect(changes).toBe(1);
  await words.update();
  expect([words.current, changes]).toEqual([undefined, 2]);
});

test('a workbook that does not answer leaves the words as they were', async () => {
  const first = ownWords(ROWS, checkVocabulary);
  const answers = [() => first, () => Promise.reject(new Error('no connection'))];
  let changes = 0;
  const words = new WordsInHand({ read: async () => answers.shift()!(), changed: () => changes++ });
  await words.update();
  await expect(words.update()).rejects.toThrow('no connection');
  expect([words.current, changes]).toEqual([first, 1]);
});

test('the preview calls a sector of the user’s own by its name in both languages', () => {
  const { catalog } = ownWords(ROWS, checkVocabulary);
  const text = 'sản lượng đạt 12';
  const reading = readingOf(text, [figure(text, '12', { sector: 'vien-tham' })]);
  expect(previewOf(reading, 'vi', catalog).sectors).toMatchObject([{ label: 'Viễn thám' }]);
  const [sector] = previewOf(reading, 'en', catalog).sectors;
  expect(sector).toMatchObject({ label: 'Remote sensing', color: catalog.sectorOf('vien-tham')!.color });
});
