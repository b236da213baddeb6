import fc from 'fast-check';
import { resolve, type Ledger } from '../../src/ledger/ledger';
import type { Language } from '../../src/messages/types';
import { planWorkbook } from '../../src/tables/planWorkbook';
import { LEDGER_TABLES, readLedger } from '../../src/tables/readLedger';
import type { CellTable } from '../../src/tables/recordReader';
import { ledgers } from '../ledger/arbitrary';
import { briefing, ledgerOf, written } from '../ledger/notation';
import { cellsOf, tableOf } from './grid';

/** The cells of the tables that hold the ledger. */
function cellsOfLedger(ledger: Ledger, language: Language = 'vi'): Map<string, CellTable> {
  const plan = planWorkbook(ledger, { language });
  return new Map(
    LEDGER_TABLES.flatMap((name) => {
      const table = tableOf(plan, name);
      return table ? [[name, cellsOf(table)]] : [];
    }),
  );
}

/** Columns in another order, with one of the user's own in front. */
const rearranged = ({ headers, rows }: CellTable): CellTable => ({
  headers: ['Của tôi', ...[...headers].reverse()],
  rows: rows.map((row) => ['x', ...[...row].reverse()]),
});

/** The table with one cell changed. */
function edited(cells: CellTable, row: number, header: string, value: string | number): CellTable {
  const column = cells.headers.indexOf(header);
  if (column < 0) throw new Error(`no column ${header}`);
  return {
    headers: cells.headers,
    rows: cells.rows.map((values, r) => values.map((old, c) => (r === row && c === column ? value : old))),
  };
}

describe('cells hold the whole ledger', () => {
  test.each(['vi', 'en'] as const)('exactly, in %s', (language) => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const read = readLedger(cellsOfLedger(ledger, language));
        expect(read.problems).toEqual([]);
        expect(read.ledger).toEqual(ledger);
      }),
      { numRuns: 150, seed: 2 },
    );
  });

  test('wherever the user put the columns, and with rows sorted otherwise', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const cells = [...cellsOfLedger(ledger)].map(([name, table]) => {
          const { headers, rows } = rearranged(table);
          return [name, { headers, rows: [...rows].reverse() }] as const;
        });
        expect(readLedger(new Map(cells)).ledger).toEqual(ledger);
      }),
      { numRuns: 50, seed: 3 },
    );
  });
});

describe('what the user did in the cells', () => {
  const ledger = ledgerOf(
    briefing(
      { id: 'early', date: '2024-07-10', period: '2024-06' },
      `postal revenue 2024-S1 = 32000 tỷ
       telecom ipv6-rate 2024-06 = 59 %
       telecom ipv6-rate 2024-06 < 2023-05 = 3 %`,
    ),
    briefing({ id: 'late', date: '2024-08-05', period: '2024-07' }, 'postal revenue 2024-S1 = 32450 tỷ'),
  );
  const change = (header: string, value: string | number, row = 0): ReturnType<typeof readLedger> => {
    const cells = cellsOfLedger(ledger);
    cells.set('BS_SoLieu', edited(cells.get('BS_SoLieu')!, row, header, value));
    return readLedger(cells);
  };
  const pointsOf = (read: ReturnType<typeof readLedger>): string[] => written(resolve(read.ledger));

  test('x in Dùng chooses a figure', () => {
    expect(pointsOf(change('Dùng', 'X'))).toContain('postal revenue 2024-S1 = 32000 tỷ‡ [early]');
  });

  test('the sign for what was chosen without the user means nothing', () => {
    const cells = cellsOfLedger(ledger).get('BS_SoLieu')!;
    const uses = cells.rows.map((row) => row[cells.headers.indexOf('Dùng')]);
    expect(uses).toEqual(['', '•', '•', '•']);
    expect(change('Dùng', '•').ledger.rows[0]?.use).toBe(false);
  });

  test('anything in Bỏ takes a figure out', () => {
    expect(pointsOf(change('Bỏ', 'sai', 3))).toContain('postal revenue 2024-S1 = 32000 tỷ [early]');
  });

  test('another value in Giá trị dùng is a correction', () => {
    expect(pointsOf(change('Giá trị dùng', 59.5, 1))).toContain(
      'telecom ipv6-rate 2024-06 = 59.5 %‡ [early]',
    );
  });

  test('another period is a correction, as a label or a code', () => {
    for (const period of ['T7/2024', '2024-07', 'M7/2024'])
      expect(pointsOf(change('Kỳ', period, 1))).toContain('telecom ipv6-rate 2024-07 = 59 %‡ [early]');
  });

  test('another base is a correction', () => {
    expect(pointsOf(change('So với', 'T6/2023', 2))).toContain(
      'telecom ipv6-rate 2024-06 < last-year = 3 %‡ [early]',
    );
  });

  test('an unreadable period is reported, and the figure stays as it was read', () => {
    const { problems, ledger: read } = change('Kỳ', 'hè 2024', 1);
    expect(problems).toEqual([
      { table: 'BS_SoLieu', row: 1, reason: 'cell-unreadable', column: 'Kỳ', value: 'hè 2024' },
    ]);
    expect(read).toEqual({ ...ledger, typed: new Map([[read.rows[1]!.id, { period: 'hè 2024' }]]) });
    const table = tableOf(planWorkbook(read, { language: 'vi' }), 'BS_SoLieu')!;
    expect(cellsOf(table).rows[1]).toContain('hè 2024');
  });

  test('in an English workbook a problem names the column as it stands there', () => {
    const cells = cellsOfLedger(ledger, 'en');
    cells.set('BS_SoLieu', edited(cells.get('BS_SoLieu')!, 1, 'Period', 'summer 2024'));
    expect(readLedger(cells).problems).toMatchObject([{ column: 'Period', value: 'summer 2024' }]);
  });

  test('a damaged row is reported and written back as it is', () => {
    const { problems, ledger: read } = change('Chuỗi', 'postal', 1);
    expect(problems).toMatchObject([{ row: 1, reason: 'cell-unreadable', column: 'Chuỗi', value: 'postal' }]);
    expect(read.rows).toHaveLength(3);
    const table = tableOf(planWorkbook(read, { language: 'vi' }), 'BS_SoLieu')!;
    const damaged = edited(cellsOfLedger(ledger).get('BS_SoLieu')!, 1, 'Chuỗi', 'postal').rows[1];
    expect(cellsOf(table).rows).toContainEqual(damaged);
  });

  test('a row copied by the user counts once', () => {
    const cells = cellsOfLedger(ledger);
    const { headers, rows } = cells.get('BS_SoLieu')!;
    cells.set('BS_SoLieu', { headers, rows: [...rows, rows[0]!] });
    const read = readLedger(cells);
    expect(read.problems).toMatchObject([{ row: 4, reason: 'id-repeated' }]);
    expect(read.ledger).toEqual(ledger);
  });

  test('a column deleted by the user is reported once, and no row is lost', () => {
    const cells = cellsOfLedger(ledger);
    const { headers, rows } = cells.get('BS_SoLieu')!;
    const gone = headers.indexOf('Mã đơn vị');
    const without = <T>(row: readonly T[]): T[] => row.filter((_, index) => index !== gone);
    cells.set('BS_SoLieu', { headers: without(headers), rows: rows.map(without) });
    const read = readLedger(cells);
    expect(read.problems).toEqual([
      { table: 'BS_SoLieu', row: -1, reason: 'column-missing', column: 'Mã đơn vị', value: '' },
    ]);
    const table = tableOf(planWorkbook(read.ledger, { language: 'vi' }), 'BS_SoLieu')!;
    expect(table.rows.map(({ key }) => key).sort()).toEqual(ledger.rows.map(({ id }) => id).sort());
  });

  test('a date typed into Bản tin makes another briefing the later one', () => {
    const cells = cellsOfLedger(ledger);
    cells.set('BS_BanTin', edited(cells.get('BS_BanTin')!, 0, 'Ngày', '10/9/2024'));
    expect(pointsOf(readLedger(cells))).toContain('postal revenue 2024-S1 = 32000 tỷ [early]');
  });

  test('Xử lý and Ghi chú are kept', () => {
    const cells = cellsOfLedger(ledger);
    let findings = edited(cells.get('BS_KiemTra')!, 0, 'Xử lý', 'Bỏ qua');
    findings = edited(findings, 0, 'Ghi chú', '=1+1');
    cells.set('BS_KiemTra', findings);
    expect(readLedger(cells).ledger.findings).toMatchObject([
      { code: 'restated', action: 'ignored', note: '=1+1' },
    ]);
  });
});

test('an empty workbook holds an empty ledger', () => {
  expect(readLedger(new Map())).toEqual({
    ledger: { briefings: [], rows: [], findings: [], texts: [] },
    problems: [],
    lost: [],
  });
});
