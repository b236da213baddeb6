import type { CorpusLine } from './line';

/** "lần lượt": values in the order of the names, periods or figures before them. */
export const LINES: readonly CorpusLine[] = [
  [
    'Cả nước có 24 triệu thuê bao băng rộng cố định và 94 triệu thuê bao băng rộng di động. Hai chỉ tiêu này so với cùng kỳ lần lượt tăng 4,1% và giảm 2,2%.',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 24 triệu thuê bao',
    'viễn thông · thuê bao băng rộng di động · 2023-11 = 94 triệu thuê bao',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 | +4.1 % 2022-11',
    'viễn thông · thuê bao băng rộng di động · 2023-11 | -2.2 % 2022-11',
  ],
  [
    'Tháng 11/2023, doanh thu và nộp ngân sách toàn ngành lần lượt đạt 310.000 tỷ đồng và 8.200 tỷ đồng.',
    'toàn ngành · doanh thu · 2023-11 = 310000 tỷ đồng',
    'toàn ngành · nộp ngân sách · 2023-11 = 8200 tỷ đồng',
  ],
  [
    'Tháng 11/2023, doanh thu bưu chính đạt 6.100 tỷ đồng, lần lượt tăng 3% và 18% so với tháng trước và cùng kỳ.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 6100 tỷ đồng | +3 % 2023-10 | +18 % 2022-11',
  ],
  [
    'Thuê bao băng rộng cố định và thuê bao băng rộng di động lần lượt là 22,6 triệu và 86,1 triệu thuê bao.',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.6 triệu thuê bao',
    'viễn thông · thuê bao băng rộng di động · 2023-11 = 86.1 triệu thuê bao',
  ],
  [
    'Năm 2022, doanh thu toàn ngành đạt 3.890.000 tỷ đồng, nộp ngân sách đạt 99.000 tỷ đồng, lần lượt tăng 12% và 7% so với năm 2021.',
    'toàn ngành · doanh thu · 2022 = 3890000 tỷ đồng | +12 % 2021',
    'toàn ngành · nộp ngân sách · 2022 = 99000 tỷ đồng | +7 % 2021',
  ],
  [
    'Tốc độ băng rộng cố định và băng rộng di động lần lượt đạt 105 Mbps và 47 Mbps.',
    'viễn thông · tốc độ băng rộng cố định · 2023-11 = 105 Mbps',
    'viễn thông · tốc độ băng rộng di động · 2023-11 = 47 Mbps',
  ],
  [
    'Tỷ lệ dịch vụ công trực tuyến mức độ 3, mức độ 4 lần lượt là 38,5% và 55,5%.',
    'chính phủ số · tỷ lệ DVC trực tuyến mức độ 3 · 2023-11 = 38.5 %',
    'chính phủ số · tỷ lệ DVC trực tuyến mức độ 4 · 2023-11 = 55.5 %',
  ],
  [
    'Doanh thu bưu chính quý III/2023 đạt 15.000 tỷ đồng, tăng lần lượt 4% và 16% so với quý II/2023 và quý III/2022.',
    'bưu chính · doanh thu bưu chính · 2023-Q3 = 15000 tỷ đồng | +4 % 2023-Q2 | +16 % 2022-Q3',
  ],
  [
    'Năm 2022, doanh thu xuất bản, doanh thu in và doanh thu phát hành lần lượt đạt 3.000 tỷ đồng, 90.000 tỷ đồng và 4.300 tỷ đồng.',
    'xuất bản · doanh thu xuất bản · 2022 = 3000 tỷ đồng',
    'xuất bản · doanh thu in · 2022 = 90000 tỷ đồng',
    'xuất bản · doanh thu phát hành · 2022 = 4300 tỷ đồng',
  ],
  [
    'Tỷ lệ đáp ứng của Facebook và TikTok lần lượt là 92% và 90%.',
    'báo chí · tỷ lệ Facebook đáp ứng · 2023-11 = 92 %',
    'báo chí · tỷ lệ TikTok đáp ứng · 2023-11 = 90 %',
  ],
  [
    'Tốc độ băng rộng di động và băng rộng cố định (tháng 10/2023) lần lượt đạt 47 Mbps và 105 Mbps.',
    'viễn thông · tốc độ băng rộng di động · 2023-10 = 47 Mbps',
    'viễn thông · tốc độ băng rộng cố định · 2023-10 = 105 Mbps',
  ],
  [
    'Doanh thu an toàn thông tin quý II và quý III/2023 lần lượt đạt 1.080 tỷ đồng và 1.190 tỷ đồng.',
    'ATTT · doanh thu · 2023-Q2 = 1080 tỷ đồng',
    'ATTT · doanh thu · 2023-Q3 = 1190 tỷ đồng',
  ],
  [
    'Tháng 11/2023, Facebook, Google lần lượt gỡ 420 bài viết và 310 video vi phạm.',
    'báo chí · bài viết Facebook gỡ · 2023-11 = 420 bài viết',
    'báo chí · video Google gỡ · 2023-11 = 310 video',
  ],
  [
    'Doanh thu công nghiệp ICT tháng 11/2023 tăng lần lượt 1,8% so với tháng trước và 6,3% so với cùng kỳ.',
    'CN ICT · doanh thu công nghiệp ICT · 2023-11 | +1.8 % 2023-10 | +6.3 % 2022-11',
  ],
  [
    'Doanh thu bưu chính tháng 11/2023 lần lượt tăng 3,4% và 18,6% so với tháng 10/2023 (5.900 tỷ đồng) và tháng 11/2022 (5.144 tỷ đồng).',
    'bưu chính · doanh thu bưu chính · 2023-11 | +3.4 % 2023-10 | +18.6 % 2022-11',
    'bưu chính · doanh thu bưu chính · 2023-10 = 5900 tỷ đồng (gốc)',
    'bưu chính · doanh thu bưu chính · 2022-11 = 5144 tỷ đồng (gốc)',
  ],
  [
    'Tỷ trọng kinh tế số trong GDP các năm 2020, 2021, 2022 lần lượt là 12,6%, 12,8% và 14,3%.',
    'kinh tế số · tỷ trọng kinh tế số/GDP · 2020 = 12.6 %',
    'kinh tế số · tỷ trọng kinh tế số/GDP · 2021 = 12.8 %',
    'kinh tế số · tỷ trọng kinh tế số/GDP · 2022 = 14.3 %',
  ],
  [
    'Doanh thu in và phát hành năm 2022 đạt 91.000 tỷ đồng và 4.300 tỷ đồng, tương ứng tăng 2% và giảm 5%.',
    'xuất bản · doanh thu in · 2022 = 91000 tỷ đồng | +2 % 2021',
    'xuất bản · doanh thu phát hành · 2022 = 4300 tỷ đồng | -5 % 2021',
  ],
  [
    'Thuê bao băng rộng cố định 22,9 triệu, mật độ 22,8 thuê bao/100 dân; thuê bao băng rộng di động 86,4 triệu, mật độ 86,1 thuê bao/100 dân; so với cùng kỳ lần lượt tăng 7,1% và 3,4%.',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.9 triệu thuê bao | +7.1 % 2022-11',
    'viễn thông · thuê bao băng rộng cố định/100 dân · 2023-11 = 22.8 thuê bao/100 dân',
    'viễn thông · thuê bao băng rộng di động · 2023-11 = 86.4 triệu thuê bao | +3.4 % 2022-11',
    'viễn thông · thuê bao băng rộng di động/100 dân · 2023-11 = 86.1 thuê bao/100 dân',
  ],
  [
    'Tháng 11/2023, doanh thu phát hành đạt 415 tỷ đồng, tăng 1,2% và 6,4% so với tháng trước và cùng kỳ năm trước.',
    'xuất bản · doanh thu phát hành · 2023-11 = 415 tỷ đồng | +1.2 % 2023-10 | +6.4 % 2022-11',
  ],
  [
    'Doanh thu viễn thông tháng 11/2023 so với tháng trước tăng 0,7%, so với cùng kỳ tăng 3,8%; doanh thu bưu chính 5.310 tỷ đồng, tăng 1,5% và 12,6%.',
    'viễn thông · doanh thu viễn thông · 2023-11 | +0.7 % 2023-10 | +3.8 % 2022-11',
    'bưu chính · doanh thu bưu chính · 2023-11 = 5310 tỷ đồng | +1.5 % 2023-10 | +12.6 % 2022-11',
  ],
  [
    'Tốc độ băng rộng cố định và tốc độ băng rộng di động tháng 11/2023 lần lượt là 108,4 Mbps và 46,9 Mbps, xếp thứ 41 và 50.',
    'viễn thông · tốc độ băng rộng cố định · 2023-11 = 108.4 Mbps | hạng 41',
    'viễn thông · tốc độ băng rộng di động · 2023-11 = 46.9 Mbps | hạng 50',
  ],
  [
    'Tháng 11/2023, doanh thu bưu chính, viễn thông và công nghiệp ICT lần lượt đạt 5.300; 11.900 và 302.000 tỷ đồng, tăng 6%, 1% và 4,2% so với cùng kỳ.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 5300 tỷ đồng | +6 % 2022-11',
    'viễn thông · doanh thu viễn thông · 2023-11 = 11900 tỷ đồng | +1 % 2022-11',
    'CN ICT · doanh thu công nghiệp ICT · 2023-11 = 302000 tỷ đồng | +4.2 % 2022-11',
  ],
  [
    'Tháng 11/2023, doanh thu phần cứng và phần mềm lần lượt đạt 10,2 tỷ USD và 0,6 tỷ USD, tăng tương ứng 3,3% và 11%.',
    'CN ICT · doanh thu phần cứng, điện tử · 2023-11 = 10.2 tỷ USD | +3.3 % 2022-11',
    'CN ICT · doanh thu phần mềm · 2023-11 = 0.6 tỷ USD | +11 % 2022-11',
  ],
  [
    'Về lĩnh vực bưu chính: Sản lượng bưu gửi trong tháng và 11 tháng lần lượt là 190 triệu và 1,9 tỷ bưu gửi.',
    'bưu chính · sản lượng bưu gửi · 2023-11 = 190 triệu bưu gửi',
    'bưu chính · sản lượng bưu gửi · 2023-01-01/P11M = 1900 triệu bưu gửi',
  ],
  [
    'Về lĩnh vực viễn thông: BRDĐ 82 triệu TB, BRCĐ 22 triệu TB, so với cùng kỳ tăng lần lượt 4,1% & 8,3%.',
    'viễn thông · thuê bao băng rộng di động · 2023-11 = 82 triệu thuê bao | +4.1 % 2022-11',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22 triệu thuê bao | +8.3 % 2022-11',
  ],
  [
    'Về chính phủ số: Tỉnh cung cấp 1.905 dịch vụ công, trong đó mức độ 2, 3, 4 lần lượt là 1.280; 470 và 155 dịch vụ.',
    'chính phủ số · dịch vụ công · 2023-11 = 1905 dịch vụ công',
    'chính phủ số · DVC mức độ 2 · 2023-11 = 1280 dịch vụ',
    'chính phủ số · DVC trực tuyến mức độ 3 · 2023-11 = 470 dịch vụ',
    'chính phủ số · DVC trực tuyến mức độ 4 · 2023-11 = 155 dịch vụ',
  ],
  [
    'Về chính phủ số: Dịch vụ công trực tuyến mức độ 3 và 4 đạt lần lượt 470 và 155 dịch vụ.',
    'chính phủ số · DVC trực tuyến mức độ 3 · 2023-11 = 470 dịch vụ',
    'chính phủ số · DVC trực tuyến mức độ 4 · 2023-11 = 155 dịch vụ',
  ],
  // Several sectors have one statistic.
  [
    'Hai lĩnh vực bưu chính và viễn thông có doanh thu lần lượt là 5.900 tỷ đồng và 11.700 tỷ đồng; tốc độ tăng so với cùng kỳ cũng theo thứ tự ấy là 18,5% và 2,4%.',
    'bưu chính · doanh thu bưu chính · 2023-11 = 5900 tỷ đồng | +18.5 % 2022-11',
    'viễn thông · doanh thu viễn thông · 2023-11 = 11700 tỷ đồng | +2.4 % 2022-11',
  ],
  // The quarters of the year that is spoken of.
  [
    'Năm 2022, doanh thu bưu chính của bốn quý lần lượt là 4,9; 5,3; 5,6 và 6,2 nghìn tỷ đồng.',
    'bưu chính · doanh thu bưu chính · 2022-Q1 = 4900 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2022-Q2 = 5300 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2022-Q3 = 5600 tỷ đồng',
    'bưu chính · doanh thu bưu chính · 2022-Q4 = 6200 tỷ đồng',
  ],
  // Multiples after the amounts that they are of.
  [
    'Dịch vụ công trực tuyến mức độ 3 và mức độ 4 lần lượt là 21.400 và 9.300 dịch vụ, gấp 1,4 lần và 2,6 lần cuối năm 2022.',
    'chính phủ số · DVC trực tuyến mức độ 3 · 2023-11 = 21400 dịch vụ | ×1.4 2022-12',
    'chính phủ số · DVC trực tuyến mức độ 4 · 2023-11 = 9300 dịch vụ | ×2.6 2022-12',
  ],
  // Of three kinds the first two, then the last.
  [
    'Thuê bao băng rộng di động, băng rộng cố định và điện thoại cố định lần lượt ở mức 87,2 triệu, 22,9 triệu và 2,4 triệu thuê bao. So với cuối năm 2022, hai loại đầu tăng lần lượt 4,2% và 8,6%, loại cuối giảm 5,9%.',
    'viễn thông · thuê bao băng rộng di động · 2023-11 = 87.2 triệu thuê bao',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 = 22.9 triệu thuê bao',
    'viễn thông · thuê bao điện thoại cố định · 2023-11 = 2.4 triệu thuê bao',
    'viễn thông · thuê bao băng rộng di động · 2023-11 | +4.2 % 2022-12',
    'viễn thông · thuê bao băng rộng cố định · 2023-11 | +8.6 % 2022-12',
    'viễn thông · thuê bao điện thoại cố định · 2023-11 | -5.9 % 2022-12',
  ],
  [
    'Ba lĩnh vực bưu chính, viễn thông và an toàn thông tin có lợi nhuận lần lượt là 310 tỷ đồng, 41.000 tỷ đồng và 260 tỷ đồng.',
    'bưu chính · lợi nhuận · 2023-11 = 310 tỷ đồng',
    'viễn thông · lợi nhuận · 2023-11 = 41000 tỷ đồng',
    'ATTT · lợi nhuận · 2023-11 = 260 tỷ đồng',
  ],
  [
    'Về công nghiệp ICT: Xuất khẩu điện thoại đạt 4,9 tỷ USD, xuất khẩu phần mềm đạt 0,7 tỷ USD. Kim ngạch nhập khẩu của hai nhóm hàng nói trên lần lượt là 1,2 tỷ USD và 0,1 tỷ USD.',
    'CN ICT · xuất khẩu điện thoại và linh kiện · 2023-11 = 4.9 tỷ USD',
    'CN ICT · xuất khẩu phần mềm · 2023-11 = 0.7 tỷ USD',
    'CN ICT · nhập khẩu điện thoại và linh kiện · 2023-11 = 1.2 tỷ USD',
    'CN ICT · nhập khẩu [software] · 2023-11 = 0.1 tỷ USD',
  ],
  [
    'MobiFone đạt doanh thu 28.400 tỷ đồng, lợi nhuận 3.700 tỷ đồng; con số tương ứng của VNPT là 51.200 tỷ đồng và 6.050 tỷ đồng.',
    'viễn thông · doanh thu viễn thông [mobifone] · 2023-11 = 28400 tỷ đồng',
    'viễn thông · lợi nhuận [mobifone] · 2023-11 = 3700 tỷ đồng',
    'viễn thông · doanh thu viễn thông [vnpt] · 2023-11 = 51200 tỷ đồng',
    'viễn thông · lợi nhuận [vnpt] · 2023-11 = 6050 tỷ đồng',
  ],
  [
    'Viettel, VNPT và MobiFone đạt doanh thu lần lượt 9.300, 4.100 và 2.800 tỷ đồng.',
    'viễn thông · doanh thu viễn thông [viettel] · 2023-11 = 9300 tỷ đồng',
    'viễn thông · doanh thu viễn thông [vnpt] · 2023-11 = 4100 tỷ đồng',
    'viễn thông · doanh thu viễn thông [mobifone] · 2023-11 = 2800 tỷ đồng',
  ],
  [
    'Doanh thu viễn thông của Hà Nội và Đà Nẵng lần lượt đạt 1.900 tỷ đồng và 420 tỷ đồng.',
    '@thanh-pho-ha-noi viễn thông · doanh thu viễn thông · 2023-11 = 1900 tỷ đồng',
    '@thanh-pho-da-nang viễn thông · doanh thu viễn thông · 2023-11 = 420 tỷ đồng',
  ],
  // Changes with a verb each, in the order of the amounts.
  [
    'Phishing, Deface và Malware lần lượt ghi nhận 410, 300 và 280 cuộc, so với tháng 10 giảm 6%, tăng 3% và giảm 12%.',
    'ATTT · tấn công Phishing · 2023-11 = 410 cuộc | -6 % 2023-10',
    'ATTT · tấn công Deface · 2023-11 = 300 cuộc | +3 % 2023-10',
    'ATTT · tấn công Malware · 2023-11 = 280 cuộc | -12 % 2023-10',
  ],
];

export const PENDING: readonly CorpusLine[] = [];
