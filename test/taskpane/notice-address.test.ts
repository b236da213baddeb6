import { noticeAddress, parseNotice } from '../../src/taskpane/noticeAddress';

const searchOf = (address: string): string => new URL(address, 'https://localhost/').search;

test('a problem comes back from its address', () => {
  const facts = { address: "'Số liệu'!A1:B2", table: 'BS_DoanhThu & <b>' };
  const address = noticeAddress({ code: 'cells-occupied', facts }, 'en');
  expect(parseNotice(searchOf(address))).toEqual({ code: 'cells-occupied', facts, language: 'en' });
});

test('an unknown code is named in the sentence for failures of Excel', () => {
  expect(parseNotice('?code=toString&language=xx')).toEqual({
    code: 'excel-failed',
    facts: { code: 'toString' },
    language: undefined,
  });
});
