import { rowsOf } from './row';

/** Science, innovation and intellectual property: no sector of the output format, said of the ministry's whole field. */
export const SCIENCE = rowsOf('industry', [
  ['industrial-property-applications', 'Đơn đăng ký sở hữu công nghiệp', 'Industrial property applications', 'flow', 'đơn', 'property-applications'],
  ['protection-titles', 'Văn bằng bảo hộ', 'Protection titles', 'flow', 'văn bằng', 'protection-titles'],
  ['science-tasks', 'Nhiệm vụ khoa học và công nghệ', 'Science and technology tasks', 'flow', 'nhiệm vụ', 'science-tasks'],
  ['measuring-instruments', 'Phương tiện đo được kiểm định', 'Measuring instruments verified', 'flow', 'phương tiện đo', 'measuring-instruments'],
]);
