import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BriefsheetError } from '../../src/model/errors';
import { checkText } from '../../src/reading/text/checkText';
import { decodeOld } from '../../src/reading/encodings/decode';
import { isSyllable } from '../../src/reading/encodings/syllable';
import { normalise } from '../../src/reading/text/normalise';
import { readBriefing } from '../../src/reading/read';
import { misreadUtf8, toTcvn3, toVni, toWindows1258 } from './encoders';

const TEXT = `Báo cáo hoạt động viễn thông tháng 5/2015
Tháng 5, doanh thu dịch vụ viễn thông ước đạt 21.345 tỷ đồng, tăng 4,2% so với tháng trước và giảm 1,3% so với cùng kỳ.
Số thuê bao điện thoại cố định là 6,1 triệu thuê bao; sản lượng bưu gửi đạt 31,5 triệu bưu gửi.
Hỗ trợ những xã ở vùng sâu; mỗi huyện đều có bưu cục, kể cả huyện đảo Lý Sơn, Cồn Cỏ.`;

const ENCODERS = {
  TCVN3: toTcvn3,
  VNI: toVni,
  'Windows-1258': toWindows1258,
  'UTF-8': misreadUtf8,
} as const;

describe.each(Object.entries(ENCODERS))('%s', (name, encode) => {
  test('a briefing is converted and read like the original, offsets in the converted text', () => {
    const reading = readBriefing(encode(TEXT));
    const { convertedFrom, text, observations } = reading;
    expect([convertedFrom, text]).toEqual([name, TEXT]);
    expect(observations).toEqual(readBriefing(TEXT).observations);
    expect(observations.map(({ span }) => text.slice(span.start, span.end))).toEqual(
      observations.map((observation) => observation.text),
    );
    expect(() => checkText(encode(TEXT))).not.toThrow();
  });

  test('one line is enough', () => {
    const line = 'Doanh thu bưu chính đạt 512 tỷ đồng, bằng 96,5% kế hoạch.';
    expect(decodeOld(encode(line))).toEqual({ text: line, from: name });
  });

  test('every sample comes back whole, but for small letters in capitals', () => {
    const folder = join(__dirname, '../briefings');
    for (const file of readdirSync(folder).filter((path) => path.endsWith('.txt'))) {
      const text = normalise(readFileSync(join(folder, file), 'utf8'));
      // Marks that no old encoding has.
      const plain = text.replace(/[^\n -~\p{Script=Latin}]/gu, '');
      const decoded = decodeOld(encode(plain));
      expect([file, decoded.from]).toEqual([file, name]);
      expect(decoded.text.toLowerCase()).toBe(plain.toLowerCase());
    }
  });
});

test('capitals of TCVN3, whose fonts show small letters as capitals', () => {
  expect(decodeOld(toTcvn3('TỔNG DOANH THU ƯỚC ĐẠT 5 tỷ đồng, đạt kế hoạch')).text).toBe(
    'TỔNG DOANH THU ƯỚC ĐẠT 5 tỷ đồng, đạt kế hoạch',
  );
});

test.each([
  TEXT,
  TEXT.normalize('NFD'),
  'Xã có 12 thôn, toàn xã là 5 bưu cục.',
  'Le café de la gare a été fermé pendant l’été; la société a réalisé 5 000 €.',
  'El número de clientes aumentó un 5% en España según el informe del año pasado.',
  'Umsätze für Österreich: größer als 5 % über Plan; ähnlich für München.',
  'Receita de serviços não é só questão de preço; ações e informações à parte.',
  'Doanh thu dat 500 ty dong',
  '',
])('no old encoding: %s', (text) => {
  const normalised = normalise(text);
  expect(decodeOld(normalised)).toEqual({ text: normalised });
  expect(readBriefing(normalised)).not.toHaveProperty('convertedFrom');
});

const refusal = (text: string): unknown => {
  try {
    checkText(text);
  } catch (error) {
    return error instanceof BriefsheetError ? [error.code, error.facts['encoding']] : error;
  }
  return undefined;
};

test('what is not certain is named, not guessed', () => {
  const long = `${TEXT}\n${TEXT}`;
  expect(refusal(toTcvn3(long).replaceAll('\u00ad', ''))).toEqual(['text-old-encoding', 'TCVN3']);
  expect(refusal(misreadUtf8(long).replaceAll('\u00a0', ' '))).toEqual(['text-old-encoding', 'UTF-8']);
  const viqr =
    "Doanh thu di.ch vu. bu+u chi'nh dda.t 512 ty? ddo^`ng, ta(ng 5% so vo+'i cu`ng ky`, ddu+o+.c mo^.t nu+?a";
  expect(refusal(viqr)).toEqual(['text-old-encoding', 'VIQR']);
});

test.each([
  'đạt',
  'tỷ',
  'đồng',
  'nghiệp',
  'quý',
  'khuyến',
  'thuê',
  'Nguyễn',
  'giờ',
  'xuyên',
  'ước',
  'huỳnh',
  'y',
])('%s is a syllable', (word) => expect(isSyllable(word)).toBe(true));
test.each(['dÞch', '®¹t', 'ñaït', 'société', 'größer', 'áà', 'chỉnhh'])('%s is none', (word) =>
  expect(isSyllable(word)).toBe(false),
);
