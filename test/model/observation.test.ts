import { BriefsheetError } from '../../src/model/errors';
import { seriesKey } from '../../src/model/observation';
import { overlaps, textOf } from '../../src/model/span';

test('figures of one statistic have one key, parts and areas others', () => {
  const whole = { area: 'vn', sector: 'telecom', metric: 'bts-sites' };
  const keys = [
    whole,
    { ...whole, part: 'tram-4g' },
    { ...whole, area: 'tinh-h' },
    { ...whole, sector: 'postal' },
  ];
  expect(new Set(keys.map(seriesKey)).size).toBe(4);
  expect(seriesKey({ ...whole, part: undefined })).toBe(seriesKey(whole));
});

test('spans are half-open', () => {
  expect(textOf('đạt 47,5 tỷ', { start: 4, end: 8 })).toBe('47,5');
  expect(overlaps({ start: 0, end: 4 }, { start: 4, end: 8 })).toBe(false);
  expect(overlaps({ start: 0, end: 5 }, { start: 4, end: 8 })).toBe(true);
  expect(overlaps({ start: 5, end: 6 }, { start: 4, end: 8 })).toBe(true);
});

test('an error carries its code, its facts and its cause', () => {
  const cause = new Error('ENOENT');
  const error = new BriefsheetError('file-unreadable', { file: 'a.txt' }, { cause });
  expect(error).toMatchObject({
    name: 'BriefsheetError',
    code: 'file-unreadable',
    facts: { file: 'a.txt' },
    cause,
  });
  expect(new BriefsheetError('text-empty').facts).toEqual({});
});
