import { decodeText, isBinary } from '../../src/taskpane/decodeText';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

test('UTF-8 with and without its mark', () => {
  const text = new TextEncoder().encode('Doanh thu đạt 5.775 tỷ đồng');
  expect(decodeText(text)).toBe('Doanh thu đạt 5.775 tỷ đồng');
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, ...text))).toBe('Doanh thu đạt 5.775 tỷ đồng');
});

test('UTF-16 in both orders', () => {
  const little = Buffer.from('\ufeffThuê bao', 'utf16le');
  expect(decodeText(little)).toBe('Thuê bao');
  expect(decodeText(Buffer.from(little).swap16())).toBe('Thuê bao');
});

test('windows-1258 joins its tone marks', () => {
  // "đạt tỷ": 0xF0 is đ, 0xF2 the dot below, 0xD2 the hook above.
  expect(decodeText(bytes(0xf0, 0x61, 0xf2, 0x74, 0x20, 0x74, 0x79, 0xd2))).toBe('đạt tỷ');
});

test('TCVN3 stays as its Latin letters', () => {
  // "®¹t tiÒn" is "đạt tiền" in a TCVN3 font.
  expect(decodeText(bytes(0xae, 0xb9, 0x74, 0x20, 0x74, 0x69, 0xd2, 0x6e))).toBe('®¹t tiÒn');
});

test('files that are no text', () => {
  expect(isBinary(bytes(0x50, 0x4b, 3, 4, 0, 0))).toBe(true);
  expect(isBinary(new TextEncoder().encode('Bưu chính'))).toBe(false);
  expect(isBinary(Buffer.from('\ufeffAB', 'utf16le'))).toBe(false);
});
