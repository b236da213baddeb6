import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CLI } from '../../src/messages/cli';
import { DEMO } from '../../src/messages/demo';
import { ERRORS } from '../../src/messages/errors';
import { EXPLAIN } from '../../src/messages/explain';
import { FINDINGS } from '../../src/messages/findings';
import { format, formatNumber } from '../../src/messages/format';
import { PANE } from '../../src/messages/pane';
import { BELIEFS } from '../../src/messages/selfcheck';
import { SELFCHECK_PAGE } from '../../src/messages/selfcheckPage';
import type { Message } from '../../src/messages/types';
import * as values from '../../src/messages/values';
import { WORKBOOK } from '../../src/messages/workbook';
import { XLSX_ERRORS } from '../../src/messages/xlsx';
import { readBriefing } from '../../src/reading/read';
import * as audit from '../corpus/audit';
import * as settled from '../corpus/settled';
import { ROOT } from './files';

type Table = Readonly<Record<string, Message>>;

/** Every table of messages, by file and name. */
const TABLES: Readonly<Record<string, Readonly<Record<string, Table>>>> = {
  cli: { CLI },
  demo: { DEMO },
  errors: { ERRORS },
  explain: { EXPLAIN },
  findings: { FINDINGS },
  pane: { PANE },
  selfcheck: { BELIEFS },
  selfcheckPage: { SELFCHECK_PAGE },
  values: { ...values },
  workbook: { WORKBOOK },
  xlsx: { XLSX_ERRORS },
};

const messages = Object.entries(TABLES).flatMap(([file, tables]) =>
  Object.entries(tables).flatMap(([table, rows]) =>
    Object.entries(rows).map(([key, message]) => ({ name: `${file} ${table} ${key}`, message })),
  ),
);

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

test('every file of messages is looked at', () => {
  const files = readdirSync(join(ROOT, 'src/messages')).map((file) => basename(file, '.ts'));
  expect(files.filter((file) => file !== 'types' && file !== 'format').sort()).toEqual(
    Object.keys(TABLES).sort(),
  );
  expect(messages.length).toBeGreaterThan(200);
});

test('both languages are there and show the same facts', () => {
  const faults = messages.filter(
    ({ message: { vi, en } }) =>
      vi.trim() === '' || en.trim() === '' || placeholders(vi).join() !== placeholders(en).join(),
  );
  expect(faults).toEqual([]);
});

test('braces are placeholders, text is composed and has no stray spaces', () => {
  const faults = messages.filter(({ message: { vi, en } }) =>
    [vi, en].some(
      (text) =>
        /[{}]/.test(text.replace(/\{\w+\}/g, '')) || text !== text.normalize('NFC') || text !== text.trim(),
    ),
  );
  expect(faults).toEqual([]);
});

test('a finding’s sentence shows facts that the finding has', () => {
  const findings = [...audit.LINES, ...settled.LINES].flatMap(
    ([text]) => readBriefing(text, { period: '2023-11' }).findings,
  );
  expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(4);
  for (const { code, facts } of findings)
    for (const language of ['vi', 'en'] as const)
      expect(format(FINDINGS[code], language, facts)).not.toMatch(/[{}]/);
});

test('facts are written as the language writes them; what is missing stays visible', () => {
  const message: Message = { vi: '{level} so với {base}', en: '{level} against {base}' };
  expect(format(message, 'vi', { level: 5775.5, base: '2022-11' })).toBe('5.775,5 so với 2022-11');
  expect(format(message, 'en', { level: 5775.5, base: '2022-11' })).toBe('5,775.5 against 2022-11');
  expect(format(message, 'en', { level: 1 })).toBe('1 against {base}');
  expect(formatNumber(1234.567, 'vi')).toBe('1.234,57');
});
