import { checkVocabulary } from '../../src/reading/lexicon/checkVocabulary';
import { ownWords } from '../../src/tables/ownCatalog';
import { planWorkbook } from '../../src/tables/planWorkbook';
import { briefing, ledgerOf } from '../ledger/notation';
import { grid, lines, tableOf } from './grid';

/** The catalog with the user's rows, each of them right. */
function catalogWith(...rows: readonly Record<string, string>[]) {
  const written = rows.map((cells, index) => ({ id: String(index + 1), row: index + 5, cells }));
  const { vocabulary, catalog } = ownWords(written, checkVocabulary);
  expect(vocabulary.rows.flatMap(({ problem }) => problem ?? [])).toEqual([]);
  return catalog;
}

const REMOTE_SENSING = { kind: 'Lĩnh vực', name: 'Viễn thám', wordings: 'viễn thám' };
const EXPORTS = {
  kind: 'Chỉ tiêu',
  name: 'Xuất khẩu',
  wordings: 'kim ngạch ảnh',
  flow: 'Thời kỳ',
};

const ledger = ledgerOf(
  briefing(
    { id: 'nov', date: '2023-12-04', period: '2023-11' },
    `cybersecurity exports 2023-11 = 9.5 tỷ USD
     vien-tham exports 2023-11 = 120 tỷ
     postal revenue 2023-11 = 5775 tỷ
     cybersecurity revenue 2023-11 = 475 tỷ`,
  ),
);

const exportsWith = (...rows: readonly Record<string, string>[]): string =>
  grid(
    tableOf(
      planWorkbook({ ...ledger, catalog: catalogWith(...rows) }, { language: 'vi' }),
      'BS_XuatKhau_Thang',
    ),
  );

test('a statistic of every sector, counted otherwise in a sector of the user’s own, stays what it is in the others', () => {
  const own = { ...EXPORTS, sector: 'Viễn thám', unit: 'tỷ đồng' };
  expect(exportsWith(REMOTE_SENSING, own)).toBe(
    lines(`| Kỳ | ATTT | Viễn thám (tỷ đồng) |
           | T11/2023 | 9.5 | 120 |`),
  );
});

test('a statistic that the user counts otherwise in all sectors has tables in that unit', () => {
  const own = { ...EXPORTS, sector: 'any', unit: 'tỷ đồng' };
  expect(exportsWith(REMOTE_SENSING, own)).toBe(
    lines(`| Kỳ | ATTT (tỷ USD) | Viễn thám |
           | T11/2023 | 9.5 | 120 |`),
  );
});

test('the first statistics of a sector of the user’s own are headlines', () => {
  const parcels = { ...EXPORTS, name: 'Ảnh đã thu', sector: 'Viễn thám', unit: 'nghìn bưu gửi' };
  const figures = briefing(
    { id: 'dec', date: '2024-01-04', period: '2023-12' },
    'vien-tham anh-da-thu 2023-12 = 12500 bưu gửi',
  );
  const catalog = catalogWith(REMOTE_SENSING, parcels);
  const { tables } = planWorkbook({ ...ledgerOf(figures), catalog }, { language: 'vi' }).sheets[0]!;
  expect(grid(tables[0])).toContain('| Viễn thám | Ảnh đã thu | 12.5 | nghìn bưu gửi | T12/2023 |');
});
