/** What holds of any reading, over whole briefings. */
import { toFigures, type FigureRecord } from '../../src/reading/figures';
import { normalise } from '../../src/reading/text/normalise';
import { readBriefing } from '../../src/reading/read';
import { metricOf } from '../../src/catalog/metrics';
import { sectorOf } from '../../src/catalog/sectors';
import { parsePeriod } from '../../src/model/period';
import { overlaps, textOf } from '../../src/model/span';
import { notationOf } from '../notation';
import { BRIEFINGS } from './briefings';

/** A figure without its place in the text. */
const values = (text: string): Omit<FigureRecord, 'start' | 'end' | 'how'>[] =>
  toFigures(readBriefing(text)).map(({ start: _start, end: _end, how: _how, ...rest }) => rest);

describe.each(BRIEFINGS)('$name', ({ text }) => {
  const reading = readBriefing(text);
  const figures = toFigures(reading);

  test('every span holds its digits, in its sentence', () => {
    expect(reading.text).toBe(normalise(text));
    for (const number of [...reading.observations, ...reading.unread]) {
      expect(textOf(reading.text, number.span)).toBe(number.text);
      expect(number.text).toMatch(/^\d[\d.,]*$/);
      expect(number.sentence.start).toBeLessThanOrEqual(number.span.start);
      expect(number.sentence.end).toBeGreaterThanOrEqual(number.span.end);
    }
    for (const { start, end, text: digits } of figures) expect(reading.text.slice(start, end)).toBe(digits);
  });

  test('figures are sorted, no two numbers overlap, ids are unique', () => {
    const starts = figures.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const spans = [...reading.observations, ...reading.unread].map(({ span }) => span);
    spans.sort((a, b) => a.start - b.start);
    expect(spans.filter((span, i) => i > 0 && overlaps(spans[i - 1]!, span))).toEqual([]);
    expect(new Set(reading.observations.map(({ id }) => id)).size).toBe(reading.observations.length);
  });

  test('codes are in their one form, numbers are finite, measures have what they need', () => {
    expect(parsePeriod(reading.briefing.period)?.code).toBe(reading.briefing.period);
    for (const o of reading.observations) {
      expect(parsePeriod(o.period)?.code).toBe(o.period);
      if (o.base !== undefined) expect(parsePeriod(o.base)?.code).toBe(o.base);
      expect(Number.isFinite(o.value)).toBe(true);
      expect(o.unit).not.toBe('');
      expect(o.indicator.trim()).not.toBe('');
      expect(o.metric).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(sectorOf(o.sector).id).toBe(o.sector);
      const known = metricOf(o.sector, o.metric);
      if (known) expect(o.kind).toBe(known.kind);
      if (o.measure === 'change')
        expect([o.unit, o.base !== undefined || o.comparedWith !== undefined]).toEqual(['%', true]);
      if (o.measure === 'plan') expect(o.unit).toBe('%');
      if (o.measure === 'rank') expect(o.unit).toBe('hạng');
      if (o.status === 'held') expect(o.suggestion).toBeDefined();
    }
  });

  test('findings point at figures of the text', () => {
    const ids = new Set(reading.observations.map(({ id }) => id));
    for (const finding of reading.findings) {
      expect(finding.observations.length).toBeGreaterThan(0);
      expect(finding.observations.filter((id) => !ids.has(id))).toEqual([]);
      expect(finding.facts['text']).toBe(textOf(reading.text, finding.span));
    }
    expect(new Set(reading.findings.map(({ id }) => id)).size).toBe(reading.findings.length);
  });

  test('reading is deterministic, and reading what was normalised changes nothing', () => {
    expect(readBriefing(text)).toEqual(reading);
    expect(readBriefing(reading.text)).toEqual(reading);
  });

  test('decomposed text and CRLF read alike', () => {
    expect(readBriefing(text.normalize('NFD'))).toEqual(reading);
    expect(readBriefing(text.replaceAll('\n', '\r\n'))).toEqual(reading);
    expect(readBriefing(`\ufeff${text}`)).toEqual(reading);
  });

  test('no-break spaces read as spaces', () => {
    const spaced = text.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0');
    const read = notationOf(readBriefing(spaced)).map((line) => line.replaceAll('\u00a0', ' '));
    expect(read).toEqual(notationOf(reading));
  });
});

/** Breaks a line's spaces so that no part is wider than 72 columns, as e-mail does. */
const wrap = (line: string): string => {
  const parts = [''];
  for (const word of line.split(' ')) {
    const last = parts.at(-1)!;
    if (last !== '' && last.length + 1 + word.length > 72) parts.push(word);
    else parts[parts.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return parts.join('\n');
};

/** Texts of long lines; tables and texts that are wrapped already are others. */
const prose = BRIEFINGS.filter(
  ({ text }) => !text.includes('\t') && text.split('\n').some((line) => line.length > 200),
);

test('there are briefings to wrap', () => {
  expect(prose.length).toBeGreaterThan(6);
});

test.each(prose)('$name wrapped at 72 columns gives the same figures', ({ text }) => {
  const wrapped = text.split('\n').map(wrap).join('\n');
  expect(wrapped.length).toBe(text.length);
  expect(wrapped).not.toBe(text);
  expect(values(wrapped)).toEqual(values(text));
});

test('a period that the user states is the briefing’s', () => {
  const text = 'Doanh thu bưu chính đạt 6.100 tỷ đồng, tăng 18% so với cùng kỳ.';
  expect(readBriefing(text, { period: '2023-Q3' }).briefing).toMatchObject({
    period: '2023-Q3',
    periodHow: 'stated',
  });
  expect(
    readBriefing(text, { period: '2023-Q3' }).observations.map(({ period, base }) => [period, base]),
  ).toEqual([
    ['2023-Q3', undefined],
    ['2023-Q3', '2022-Q3'],
  ]);
  expect(() => readBriefing(text, { period: 'quý III' })).toThrow(
    expect.objectContaining({ code: 'period-invalid' }),
  );
});

test.failing('a no-break space in a unit is a space', () => {
  const [figure] = values('Thuê bao băng rộng cố định đạt 22,9 thuê bao/100\u00a0dân.');
  expect(figure!.unit).toBe('thuê bao/100 dân');
});

test('text without anything to read', () => {
  for (const text of ['', '   \n\n', 'abc', '...', '%', '12', '\t\t\n\t']) {
    const { observations, findings } = readBriefing(text, { period: '2023-11' });
    expect([observations, findings]).toEqual([[], []]);
  }
});

describe('where fields come from', () => {
  const hows = (text: string): string[] =>
    readBriefing(text, { period: '2023-11' }).observations.map(
      ({ how }) => `${how.sector} ${how.metric} ${how.period}`,
    );

  test.each([
    ['Tháng 11/2023, doanh thu bưu chính đạt 6.100 tỷ đồng.', ['stated stated stated']],
    // The briefing's own period is a supposition.
    ['Doanh thu bưu chính đạt 6.100 tỷ đồng.', ['stated stated assumed']],
    // A frame of the sentence before.
    [
      'Quý III/2023, doanh thu bưu chính đạt 15.000 tỷ đồng. Sản lượng bưu gửi đạt 605 triệu bưu gửi.',
      ['stated stated stated', 'stated stated inherited'],
    ],
  ])('%s', (text, expected) => {
    expect(hows(text)).toEqual(expected);
  });

  // A heading's sector, the statistic of the sentence before.
  test.failing.each([
    ['Về lĩnh vực bưu chính:\nDoanh thu tháng 11/2023 đạt 6.050 tỷ đồng.', ['inherited stated stated']],
    [
      'Tháng 11/2023, doanh thu bưu chính đạt 6.100 tỷ đồng. Lũy kế 11 tháng đạt 60.100 tỷ đồng.',
      ['stated stated stated', 'inherited inherited stated'],
    ],
  ])('%s', (text, expected) => {
    expect(hows(text)).toEqual(expected);
  });
});
