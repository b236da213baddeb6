/** Words before the field that a department is named after: "Cục Viễn thông", "Phòng Bưu chính - Viễn thông". */
export const DEPARTMENT_WORDS: readonly string[] = ['cục', 'vụ', 'phòng', 'trung tâm'];

/** Departments that are not named after a sector, and the sectors that they look after. */
export const DEPARTMENTS: readonly (readonly [sectors: readonly string[], names: readonly string[]])[] = [
  [['telecom'], ['tần số', 'tần số vô tuyến điện', 'internet việt nam']],
  [['digital-government'], ['tin học hóa', 'thh', 'chuyển đổi số quốc gia', 'cđsqg']],
  [
    ['digital-economy', 'digital-society'],
    ['kinh tế số và xã hội số', 'kts và xhs', 'kts-xhs', 'kts&xhs'],
  ],
  [['cybersecurity'], ['giám sát an toàn không gian mạng quốc gia', 'chứng thực điện tử quốc gia']],
  [['ict-industry'], ['công nghệ thông tin', 'cntt', 'công nghiệp công nghệ thông tin và truyền thông', 'cntt-tt']],
  [['press-media'], ['phát thanh, truyền hình và thông tin điện tử', 'phát thanh truyền hình và thông tin điện tử', 'ptth&ttđt', 'ptth và ttđt', 'thông tin cơ sở', 'ttcs', 'thông tin đối ngoại', 'ttđn']],
  [['publishing'], ['xbiph', 'xb, i&ph', 'xb, in và ph']],
];

/** Centres that their short name alone names. */
export const CENTRES: readonly (readonly [sectors: readonly string[], names: readonly string[]])[] = [
  [['telecom'], ['vnnic']],
  [['cybersecurity'], ['neac', 'ncsc', 'vncert', 'vncert/cc']],
];

/** First words of a line that says who speaks: "Hỏi (báo Đầu tư):", "Đáp:", "PV:", "Bà Lê Thị M., Phó Vụ trưởng …:". */
export const SPEAKERS: Readonly<Record<'asks' | 'answers', readonly string[]>> = {
  asks: ['hỏi', 'hỏi thêm', 'hỏi tiếp', 'câu hỏi', 'pv', 'p.v', 'phóng viên', 'nhà báo', 'mc', 'bạn đọc'],
  answers: ['đáp', 'trả lời', 'trả lời thêm', 'bổ sung', 'nói thêm', 'ông', 'bà', 'cục', 'vụ', 'phòng', 'trung tâm', 'đại diện', 'lãnh đạo', 'cục trưởng', 'vụ trưởng', 'phó cục trưởng', 'phó vụ trưởng', 'tl', 'vnnic', 'neac', 'ncsc'],
};

/** What a department does in the label itself, before the colon: "Cục Viễn thông trả lời:". */
export const ANSWERING: readonly string[] = ['trả lời', 'trả lời thêm', 'đáp', 'cho biết', 'cho hay', 'thông tin', 'thông tin thêm', 'báo cáo', 'giải đáp', 'bổ sung', 'nói', 'nói thêm', 'phát biểu', 'trình bày'];
