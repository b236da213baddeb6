import type { Reading } from '../../src/model/observation';
import { briefing } from '../ledger/notation';

/** November 2023: months, cumulative values, stocks of a day and of a month, a base value, a held figure. */
export const NOVEMBER_2023: Reading = briefing(
  { id: 'nov23', date: '2023-12-04', period: '2023-11' },
  `postal revenue 2023-10 = 5775 tỷ (chờ 2023-11)
   telecom household-fibre-rate 2023-11 = 79.1 %
   telecom household-fibre-rate 2023-11 < 2022-11 = 7.8 %
   telecom mobile-broadband-subscribers 2023-11 = 84.9 triệu thuê bao
   telecom mobile-broadband-density 2023-11 = 85.3 thuê bao/100 dân
   telecom fixed-broadband-speed 2023-10 = 104.08 Mbps
   telecom fixed-broadband-speed 2023-10 rank = 41 hạng
   digital-government community-digital-teams 2023-11-20 = 76905 tổ
   digital-government community-digital-team-members 2023-11-20 = 356914 thành viên
   digital-government provinces-with-community-digital-teams 2023-11-15 = 63 địa phương
   cybersecurity revenue 2023-11 = 475 tỷ
   cybersecurity revenue 2023-11 < 2022-11 = 42.2 %
   cybersecurity revenue 2022-11 = 334 tỷ (gốc)
   cybersecurity profit 2023-11 = 47.5 tỷ
   cybersecurity certification-centre-fees 2023-01-01/P326D = 54 tỷ
   digital-economy gdp-share 2023-Q3 = 16.56 % (ước)
   ict-industry revenue 2023-01-01/P11M = 3040772 tỷ (ước)
   ict-industry hardware-exports 2023-01-01/P11M = 107.8 tỷ USD
   press-media so-khieu-nai 2023-11 = 12 đơn`,
);

/** The first half of 2024, with a first quarter and its base. */
export const HALF_2024: Reading = briefing(
  { id: 'h124', date: '2024-07-29', period: '2024-S1' },
  `industry revenue 2024-S1 = 2067389 tỷ (ước)
   industry revenue 2024-S1 < 2023-S1 = 27 %
   industry revenue 2024-S1 plan = 50 % (ước)
   telecom service-revenue 2024-Q1 = 33536.37 tỷ
   telecom service-revenue 2024-Q1 < 2023-Q1 = 2.27 %
   telecom service-revenue 2023-Q1 = 32792.65 tỷ (gốc)
   cybersecurity revenue 2024-S1 = 2579 tỷ
   cybersecurity revenue 2024-S1 < 2023-S1 = 19.7 %
   cybersecurity revenue 2024-S1 plan = 37.1 %
   cybersecurity labour 2024-S1 = 3903 lao động (ước)
   ict-industry revenue 2024-S1 = 1858371 tỷ (ước)
   ict-industry hardware-exports 2024-S1 = 1753071 tỷ (ước)
   press-media so-khieu-nai 2024-06 = 15 đơn`,
);

/** Eight months of 2024, and a forecast. */
export const AUGUST_2024: Reading = briefing(
  { id: 'aug24', date: '2024-09-13', period: '2024-08' },
  `industry revenue 2024-01-01/P8M = 2820865 tỷ (ước)
   industry revenue 2024-01-01/P8M < 2023-01-01/P8M = 23.7 %
   industry revenue 2024-01-01/P8M plan = 66.4 %
   industry labour 2024-08 = 1539364 người (ước)
   postal revenue 2024-08 = 5980 tỷ
   postal revenue 2024-08 < 2024-07 = 2.1 %
   postal revenue 2024-01-01/P8M = 45200 tỷ
   postal revenue 2024-01-01/P8M < 2023-01-01/P8M = 22.4 %
   postal revenue 2024 = 68000 tỷ (dự báo)
   telecom household-fibre-rate 2024-08 = 82.4 %
   telecom household-fibre-rate 2024 target = 84 %
   telecom mobile-broadband-subscribers 2024-08 = 93.2 triệu thuê bao
   telecom mobile-broadband-density 2024-08 = 92.5 thuê bao/100 dân
   ict-industry hardware-exports 2024-01-01/P8M = 86.3 tỷ USD`,
);

/** A province, with too little for more than its own sheet. */
export const PROVINCE_2020: Reading = briefing(
  { id: 'h20', date: '2020-09-22', period: '2020-01-01/P9M', area: 'tinh-h', areaName: 'Tỉnh H.' },
  `postal revenue 2020-01-01/P9M = 156 tỷ
   postal revenue 2020-01-01/P9M < 2019-01-01/P9M = 23 %
   telecom total-revenue 2020-01-01/P9M = 1214 tỷ
   telecom total-revenue 2020 = 1630 tỷ (dự báo)
   telecom bts-sites 2020-09 = 1642 vị trí`,
);

export const ALL = [NOVEMBER_2023, HALF_2024, AUGUST_2024, PROVINCE_2020] as const;
