import type { SectorRow } from './types';

/** The sectors of the output format, in the order of tables. Colours that stay apart in every kind of colour vision. */
export const SECTORS: readonly SectorRow[] = [
  {
    id: 'industry',
    label: { vi: 'Toàn ngành', en: 'Whole industry' },
    short: { vi: 'Toàn ngành', en: 'Industry' },
    color: '#33008D',
    names: [
      'toàn ngành',
      'tổng quan',
      'kết quả chung',
      'tình hình chung',
      'ngành thông tin và truyền thông',
      'ngành tt&tt',
      'toàn ngành tt&tt',
      'thông tin và truyền thông',
      'thông tin & truyền thông',
      'tt&tt',
      'toàn ngành thông tin và truyền thông',
      'toàn ngành khoa học và công nghệ',
      'công nghệ thông tin và truyền thông',
      'đánh giá chung',
      'kết quả nổi bật chung',
    ],
  },
  {
    id: 'postal',
    label: { vi: 'Bưu chính', en: 'Postal services' },
    short: { vi: 'Bưu chính', en: 'Postal' },
    color: '#BB990B',
    names: ['bưu chính', 'bưu chính và chuyển phát', 'chuyển phát'],
  },
  {
    id: 'telecom',
    label: { vi: 'Viễn thông', en: 'Telecommunications' },
    short: { vi: 'Viễn thông', en: 'Telecom' },
    color: '#053AFF',
    names: ['viễn thông', 'viễn thông và internet', 'internet', 'hạ tầng số', 'tần số vô tuyến điện'],
  },
  {
    id: 'digital-government',
    label: { vi: 'Chuyển đổi số, chính phủ số', en: 'Digital government' },
    short: { vi: 'Chính phủ số', en: 'Digital government' },
    color: '#359078',
    names: [
      'chuyển đổi số',
      'chuyển đổi số quốc gia',
      'chính phủ số',
      'chính phủ điện tử',
      'chính quyền số',
      'chính quyền điện tử',
      'ứng dụng cntt',
      'ứng dụng công nghệ thông tin',
      'cđs',
      'cđs quốc gia',
      'cps',
      'cpđt',
      'cqs',
      'cqđt',
      'có cổng thông tin điện tử',
      'có trang thông tin điện tử',
      'có cổng/trang thông tin điện tử',
      'có trang/cổng thông tin điện tử',
    ],
  },
  {
    id: 'cybersecurity',
    label: { vi: 'An toàn thông tin', en: 'Cybersecurity' },
    short: { vi: 'ATTT', en: 'Cybersecurity' },
    color: '#900003',
    names: [
      'an toàn thông tin',
      'an toàn thông tin mạng',
      'attt',
      'attt mạng',
      'atttm',
      'an toàn mạng',
      'an ninh, an toàn mạng',
      'an toàn, an ninh thông tin',
      'an ninh thông tin',
      'at, an ninh mạng',
      'an toàn, an ninh mạng',
      'an ninh mạng',
      'an toàn an ninh mạng',
    ],
  },
  {
    id: 'digital-economy',
    label: { vi: 'Kinh tế số', en: 'Digital economy' },
    short: { vi: 'Kinh tế số', en: 'Digital economy' },
    color: '#8B1076',
    names: ['kinh tế số', 'kts'],
  },
  {
    id: 'digital-society',
    label: { vi: 'Xã hội số', en: 'Digital society' },
    short: { vi: 'Xã hội số', en: 'Digital society' },
    color: '#F272D1',
    names: ['xã hội số', 'xhs'],
  },
  {
    id: 'ict-industry',
    label: { vi: 'Công nghiệp ICT', en: 'ICT industry' },
    short: { vi: 'CN ICT', en: 'ICT industry' },
    color: '#8BA25B',
    names: [
      'công nghiệp ict',
      'cn ict',
      'cnict',
      'cn cntt',
      'công nghiệp cntt',
      'công nghiệp cntt-tt',
      'công nghiệp công nghệ thông tin',
      'công nghiệp điện tử',
      'công nghiệp điện tử, công nghệ thông tin',
      'công nghiệp điện tử, cntt',
      'công nghiệp công nghệ số',
      'công nghiệp số',
      'doanh nghiệp công nghệ số',
    ],
  },
  {
    id: 'press-media',
    label: { vi: 'Báo chí, truyền thông', en: 'Press and media' },
    short: { vi: 'Báo chí', en: 'Press' },
    color: '#9352D9',
    names: ['báo chí', 'truyền thông', 'báo chí, truyền thông', 'phát thanh, truyền hình', 'phát thanh - truyền hình', 'phát thanh truyền hình', 'pt-th', 'ptth', 'thông tin điện tử'],
  },
  {
    id: 'publishing',
    label: { vi: 'Xuất bản, in, phát hành', en: 'Publishing and printing' },
    short: { vi: 'Xuất bản', en: 'Publishing' },
    color: '#4F3034',
    names: ['xuất bản', 'xuất bản, in và phát hành', 'xuất bản, in, phát hành', 'xuất bản - in - phát hành', 'xb', 'xb, in, phát hành', 'xb, in và phát hành', 'xb, in, ph', 'xb - in - ph', 'in', 'phát hành'],
  },
];

/** Colours of the user's own sectors, as far from those above as from each other. */
export const OWN_COLORS: readonly string[] = ['#C04818', '#78C090', '#180030', '#300000'];

/** The sector with this id; throws for an unknown one. */
export function sectorOf(id: string): SectorRow {
  const row = SECTORS.find((sector) => sector.id === id);
  if (!row) throw new RangeError(`no such sector: ${id}`);
  return row;
}
