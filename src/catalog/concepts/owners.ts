import { conceptsOf } from './row';

/** Enterprises: what they report of themselves is no figure of their sector. */
export const OWNERS = conceptsOf([
  // The enterprise that was named before: "VNPost đạt …. Tổng công ty nộp ngân sách …".
  ['the-company', 'tổng công ty | tập đoàn | tct'],
  ['viettel', 'viettel | tập đoàn viettel | tập đoàn công nghiệp - viễn thông quân đội | tập đoàn viễn thông quân đội', { actor: true, part: true, branch: true, sector: 'telecom' }],
  ['vnpt', 'vnpt | tập đoàn vnpt | tập đoàn bưu chính viễn thông việt nam | tập đoàn bưu chính viễn thông', { actor: true, part: true, branch: true, sector: 'telecom' }],
  ['mobifone', 'mobifone | tổng công ty viễn thông mobifone | tổng công ty mobifone', { actor: true, part: true, branch: true, sector: 'telecom' }],
  ['vinaphone', 'vinaphone', { actor: true, part: true, branch: true, sector: 'telecom' }],
  ['vietnamobile', 'vietnamobile | vn mobile', { actor: true, part: true, branch: true, sector: 'telecom' }],
  ['gtel', 'gtel | gmobile | gtel mobile', { actor: true, part: true, branch: true, sector: 'telecom' }],
  ['fpt', 'fpt | fpt telecom | tập đoàn fpt', { actor: true, part: true, branch: true, sector: 'telecom' }],
  ['cmc', 'cmc | cmc telecom', { actor: true, part: true, branch: true, sector: 'telecom' }],
  ['vnpost', 'vnpost | vietnam post | vietnampost | bưu điện việt nam | tổng công ty bưu điện việt nam | tct bưu điện việt nam | tổng công ty bưu điện', { actor: true, part: true, branch: true, sector: 'postal' }],
  ['viettel-post', 'viettel post | viettelpost | tổng công ty bưu chính viettel | bưu chính viettel', { actor: true, part: true, branch: true, sector: 'postal' }],
  ['vtc', 'vtc | tổng công ty vtc', { actor: true, part: true, branch: true, sector: 'press-media' }],
  ['vtvcab', 'vtvcab', { actor: true, part: true, branch: true, sector: 'press-media' }],
  ['sctv', 'sctv', { actor: true, part: true, branch: true, sector: 'press-media' }],
]);
