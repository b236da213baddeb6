/** The examples of docs/architecture.md: each row, added to its table, reads its line of a corpus. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowsOf } from '../../src/catalog/metrics/row';
import { phrases } from '../../src/catalog/phrases';
import * as period from '../../src/model/period';
import type { Cursor } from '../../src/reading/periods/cursor';
import { withYear } from '../../src/reading/periods/formParts';
import type * as Notation from '../notation';
import type * as Read from '../../src/reading/read';
import { ROOT } from './files';

const DOCUMENT = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');

type Rows = readonly unknown[];
type Additions = Readonly<Record<string, Readonly<Record<string, Rows>>>>;

/** Reads a text with rows added to tables of modules, by path and name, in the notation of the corpus. */
function readWith(additions: Additions, text: string): string[] {
  let lines: string[] = [];
  jest.isolateModules(() => {
    // The tables' own modules come first: what is made of them is made when it is imported.
    for (const [path, tables] of Object.entries(additions)) {
      const module = jest.requireActual<Record<string, unknown[]>>(join(ROOT, 'src', path));
      for (const [table, rows] of Object.entries(tables)) module[table]!.unshift(...rows);
    }
    const { readBriefing } = jest.requireActual<typeof Read>('../../src/reading/read');
    const { notationOf } = jest.requireActual<typeof Notation>('../notation');
    lines = notationOf(readBriefing(text, { period: '2023-11' }));
  });
  return lines;
}

const EXAMPLES: readonly (readonly [what: string, additions: Additions, text: string, expected: string])[] = [
  [
    'a unit',
    { 'catalog/units': { UNITS: [{ id: 'trạm sạc', dimension: 'count', names: ['trạm sạc'] }] } },
    'Về lĩnh vực viễn thông: Đã lắp đặt 1.250 trạm sạc.',
    'viễn thông · tram-sac · 2023-11 = 1250 trạm sạc',
  ],
  [
    'a sector',
    {
      'catalog/sectors': {
        SECTORS: [
          {
            id: 'remote-sensing',
            label: { vi: 'Viễn thám', en: 'Remote sensing' },
            short: { vi: 'Viễn thám', en: 'Remote sensing' },
            color: '#661100',
            names: ['viễn thám', 'ảnh vệ tinh'],
          },
        ],
      },
    },
    'Về lĩnh vực ảnh vệ tinh: Lợi nhuận đạt 45 tỷ đồng.',
    'viễn thám · lợi nhuận · 2023-11 = 45 tỷ đồng',
  ],
  [
    'a statistic',
    {
      'catalog/metrics/postal': {
        POSTAL: rowsOf('postal', [
          ['smart-lockers', 'Tủ khóa thông minh', 'Smart lockers', 'stock', 'tủ', 'smart-lockers'],
        ]),
      },
      'catalog/concepts': {
        CONCEPTS: [{ id: 'smart-lockers', head: true, names: ['tủ khóa thông minh', 'tủ khóa tự động'] }],
      },
    },
    'Cả nước hiện có 2.600 tủ khóa tự động.',
    'bưu chính · tủ khóa thông minh · 2023-11 = 2600 tủ',
  ],
  [
    'a period form',
    {
      'reading/periods/forms': {
        FORMS: [
          {
            name: 'half year, in one word',
            first: ['bán'],
            examples: ['bán niên 2024'],
            read: (c: Cursor, i: number) =>
              c.key(i + 1) === 'niên' ? withYear(c, i, 2, 6, (y) => period.halfYear(y, 1)) : undefined,
          },
        ],
      },
    },
    'Bán niên 2023, doanh thu dịch vụ viễn thông đạt 70.000 tỷ đồng.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-S1 = 70000 tỷ đồng',
  ],
  [
    'a phrase',
    { 'catalog/cues': { CUES: [{ cue: 'up', names: phrases(`bứt tốc`) }] } },
    'Doanh thu dịch vụ viễn thông đạt 11.000 tỷ đồng, bứt tốc 12%.',
    'viễn thông · doanh thu dịch vụ viễn thông · 2023-11 = 11000 tỷ đồng | +12 % 2022-11',
  ],
];

test.each(EXAMPLES)('%s: the row of the document reads its line', (_, additions, text, expected) => {
  expect(DOCUMENT).toContain(`['${text}', '${expected}']`);
  expect(readWith(additions, text)).toEqual([expected]);
  // It is the row that does it.
  expect(readWith({}, text)).not.toEqual([expected]);
});
