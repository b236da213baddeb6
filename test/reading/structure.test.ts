import { headingOf, skipBullet } from '../../src/reading/structure/headings';
import { isProse, opensRelated, partOpenedBy } from '../../src/reading/structure/textParts';
import { joinLines } from '../../src/reading/text/joinLines';
import { tokensOf } from '../../src/reading/lexicon/lexicon';
import { sentencesOf, type Sentence } from '../../src/reading/text/sentences';

const sentences = (text: string): string[] => {
  const tokens = joinLines(text, tokensOf(text));
  return sentencesOf(text, tokens).map(({ start, end }) =>
    text.slice(tokens[start]!.start, tokens[end - 1]!.end),
  );
};

describe('sentences', () => {
  test.each([
    ['Doanh thu đạt 5.775 tỷ đồng. Sản lượng tăng.', ['Doanh thu đạt 5.775 tỷ đồng.', 'Sản lượng tăng.']],
    ['Đạt 5 tỷ. 6 tháng đạt 30 tỷ.', ['Đạt 5 tỷ.', '6 tháng đạt 30 tỷ.']],
    ['Ông A. Nguyễn cho biết.', ['Ông A. Nguyễn cho biết.']],
    ['Tăng mạnh! Vì sao?', ['Tăng mạnh!', 'Vì sao?']],
    ['1. Bưu chính\n2. Viễn thông', ['1. Bưu chính', '2. Viễn thông']],
    ['II. Kết quả: đạt 5 tỷ.', ['II. Kết quả: đạt 5 tỷ.']],
    [
      'so với cùng kỳ 2022Về lĩnh vực viễn thông: tăng',
      ['so với cùng kỳ 2022', 'Về lĩnh vực viễn thông: tăng'],
    ],
    ['đạt 18.8 triệu.Thuê bao tăng', ['đạt 18.8 triệu.', 'Thuê bao tăng']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('lines open sentences and paragraphs', () => {
    const text = 'Một. Hai.\nBa.';
    const found = sentencesOf(text, tokensOf(text));
    expect(found.map(({ opensLine, paragraph }) => [opensLine, paragraph])).toEqual([
      [true, 0],
      [false, 0],
      [true, 1],
    ]);
  });
});

describe('joined lines', () => {
  const joins = (text: string): boolean =>
    joinLines(text, tokensOf(text)).every(({ kind }) => kind !== 'newline');

  test('a long line that ends in no mark goes on in lower case, a number or a bracket', () => {
    const long = 'Tháng 11/2023, doanh thu dịch vụ bưu chính của cả nước ước đạt';
    expect(joins(`${long}\nkhoảng sáu nghìn tỷ đồng`)).toBe(true);
    expect(joins(`${long}\n6.100 tỷ đồng`)).toBe(true);
    expect(joins(`${long}\n(tăng 18%)`)).toBe(true);
  });

  test('a line that its writer ended stays one', () => {
    const long = 'Tháng 11/2023, doanh thu dịch vụ bưu chính của cả nước ước đạt 6.100 tỷ đồng';
    expect(joins(`${long}\nViễn thông`)).toBe(false);
    expect(joins(`${long}.\nvà viễn thông`)).toBe(false);
    expect(joins(`${long}\n- sản lượng bưu gửi`)).toBe(false);
    expect(joins(`${long}\n1. sản lượng bưu gửi`)).toBe(false);
    expect(joins(`${long}\n\nsản lượng bưu gửi`)).toBe(false);
    expect(joins('BƯU CHÍNH\ndoanh thu tăng')).toBe(false);
    expect(
      joins('Chỉ tiêu\tĐVT\tTháng 10/2023\tTháng 11/2023\tSo sánh\ndoanh thu\ttỷ đồng\t5.900\t6.100\t103'),
    ).toBe(false);
  });
});

describe('headings', () => {
  const first = (text: string): { tokens: ReturnType<typeof tokensOf>; sentence: Sentence } => {
    const tokens = tokensOf(text);
    return { tokens, sentence: sentencesOf(text, tokens)[0]! };
  };
  const heading = (text: string): [readonly string[], boolean, string] | undefined => {
    const { tokens, sentence } = first(text);
    const found = headingOf(tokens, sentence);
    const body =
      found && found.body < sentence.end
        ? text.slice(tokens[found.body]!.start, tokens[sentence.end - 1]!.end)
        : '';
    return found && [found.sectors, found.strong, body];
  };

  test.each([
    ['Về lĩnh vực bưu chính: Doanh thu đạt', [['postal'], true, 'Doanh thu đạt']],
    ['Về lĩnh vực viễn thông :', [['telecom'], true, '']],
    ['AN TOÀN THÔNG TIN', [['cybersecurity'], true, '']],
    ['2. Công nghiệp ICT', [['ict-industry'], true, '']],
    ['- Lĩnh vực xuất bản, in và phát hành: tăng', [['publishing'], true, 'tăng']],
    ['Kinh tế số và xã hội số', [['digital-economy', 'digital-society'], true, '']],
    ['Trong lĩnh vực viễn thông, doanh thu tăng', [['telecom'], true, 'doanh thu tăng']],
    ['Bưu chính là điểm sáng', [['postal'], false, 'Bưu chính là điểm sáng']],
  ])('%s', (text, expected) => {
    expect(heading(text)).toEqual(expected);
  });

  test.each(['Doanh thu bưu chính đạt 5 tỷ đồng', 'Hội nghị tổng kết', 'Cả nước có 86 triệu thuê bao'])(
    '%s is none',
    (text) => {
      expect(heading(text)).toBeUndefined();
    },
  );

  test.each([
    ['- Doanh thu', 'Doanh thu'],
    ['• Doanh thu', 'Doanh thu'],
    ['2.1. Doanh thu', 'Doanh thu'],
    ['IV. Doanh thu', 'Doanh thu'],
    ['a) Doanh thu', 'Doanh thu'],
    ['(3) Doanh thu', 'Doanh thu'],
    ['► Doanh thu', 'Doanh thu'],
    ['2023 doanh thu', '2023 doanh thu'],
    ['11 tháng doanh thu', '11 tháng doanh thu'],
    ['24/7 doanh thu', '24/7 doanh thu'],
  ])('the bullet of "%s"', (text, rest) => {
    const tokens = tokensOf(text);
    expect(text.slice(tokens[skipBullet(tokens, 0, tokens.length)]!.start)).toBe(rest);
  });

  test('a topic after the sector is the subject of its sentence', () => {
    expect(heading('Trong lĩnh vực viễn thông, thuê bao tăng')).toEqual([['telecom'], true, 'thuê bao tăng']);
  });

  test('an emoji is a bullet', () => {
    const tokens = tokensOf('📌 Doanh thu');
    expect(skipBullet(tokens, 0, tokens.length)).toBe(1);
  });

  test.each([
    ['Nhiệm vụ trọng tâm tháng 12/2023:', 'plans'],
    ['PHƯƠNG HƯỚNG', 'plans'],
    ['III. GIẢI PHÁP', 'plans'],
    ['Mục tiêu năm 2025: 84%', undefined],
    ['Phương hướng thực hiện Nghị quyết 52 năm tới', 'plans'],
    ['I. Kết quả đạt được', 'results'],
    ['Giải pháp', undefined],
    ['Đồng chí nhắc lại nhiệm vụ của các đơn vị trong thời gian qua.', undefined],
  ])('"%s" opens %s', (text, part) => {
    const { tokens, sentence } = first(text);
    expect(partOpenedBy(text, tokens, sentence)).toBe(part);
  });

  test('related articles until prose goes on', () => {
    const { tokens, sentence } = first('Tin liên quan:');
    expect(opensRelated(tokens, sentence)).toBe(true);
    const other = first('Tin liên quan tới doanh thu bưu chính tháng 11');
    expect(opensRelated(other.tokens, other.sentence)).toBe(false);
    const prose = first('Tháng 11/2023, doanh thu bưu chính của cả nước ước đạt 6.100 tỷ đồng, tăng 18%.');
    expect(isProse(prose.tokens, prose.sentence)).toBe(true);
    expect(isProse(tokens, sentence)).toBe(false);
  });
});
