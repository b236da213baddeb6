import { MILLION_DOWNLOADS } from '../displays';
import { rowsOf } from './row';

export const DIGITAL_GOVERNMENT = rowsOf('digital-government', [
  ['community-digital-teams', 'Tổ công nghệ số cộng đồng', 'Community digital teams', 'stock', 'tổ', 'teams', { unless: 'provinces members complete communes' }],
  ['community-digital-team-members', 'Thành viên tổ công nghệ số cộng đồng', 'Members of community digital teams', 'stock', 'thành viên', 'members teams'],
  ['provinces-with-community-digital-teams', 'Địa phương có tổ công nghệ số cộng đồng', 'Provinces with community digital teams', 'stock', 'địa phương', 'provinces teams', { unless: 'complete members' }],
  ['provinces-with-teams-in-every-commune', 'Địa phương có tổ công nghệ số đến cấp xã', 'Provinces with teams in every commune', 'stock', 'địa phương', 'provinces complete communes'],
  ['mooc-visits', 'Lượt truy cập nền tảng học trực tuyến', 'Visits to the online learning platform', 'flow', 'lượt truy cập', 'visits mooc'],
  ['eligible-full-process-service-rate', 'Tỷ lệ DVC trực tuyến toàn trình', 'Full-process online services', 'stock', '%', 'services-online full-process', { unless: 'dossiers' }],
  ['full-process-dossier-rate', 'Tỷ lệ hồ sơ trực tuyến toàn trình', 'Dossiers handled fully online', 'stock', '%', 'dossiers full-process'],
  ['full-process-dossier-rate-of-full-process-services', 'Tỷ lệ hồ sơ trực tuyến của DVC toàn trình', 'Online dossiers of full-process services', 'stock', '%', 'dossiers services-online full-process'],
  ['online-dossier-rate', 'Tỷ lệ hồ sơ trực tuyến', 'Online dossiers', 'stock', '%', 'dossiers online', { unless: 'full-process' }],
  ['online-dossiers', 'Hồ sơ nộp trực tuyến', 'Online dossiers', 'flow', 'hồ sơ', 'dossiers online'],
  ['public-services', 'Dịch vụ công', 'Public services', 'stock', 'dịch vụ', 'services-online', { unless: 'level-3 level-4 full-process partial-process dossiers' }],
  ['level-3-services', 'DVC trực tuyến mức độ 3', 'Level 3 online services', 'stock', 'dịch vụ', 'level-3'],
  ['level-4-services', 'DVC trực tuyến mức độ 4', 'Level 4 online services', 'stock', 'dịch vụ', 'level-4'],
  ['level-3-service-rate', 'Tỷ lệ DVC trực tuyến mức độ 3', 'Share of level 3 online services', 'stock', '%', 'level-3'],
  ['level-4-service-rate', 'Tỷ lệ DVC trực tuyến mức độ 4', 'Share of level 4 online services', 'stock', '%', 'level-4'],
  ['e-document-exchange-rate', 'Tỷ lệ trao đổi văn bản điện tử', 'Electronic document exchange', 'stock', '%', 'documents exchange'],
  ['signed-e-document-rate', 'Tỷ lệ văn bản điện tử ký số', 'Digitally signed documents', 'stock', '%', 'documents signed'],
  ['data-integration-platform-rate', 'Cơ quan có nền tảng tích hợp dữ liệu', 'Agencies with a data integration platform', 'stock', '%', 'data-platform'],
  ['data-sharing-agencies', 'Bộ, tỉnh kết nối, chia sẻ dữ liệu', 'Agencies sharing data', 'stock', 'bộ, tỉnh', 'data-sharing provinces ministries'],
  ['data-sharing-provinces', 'Tỉnh kết nối, chia sẻ dữ liệu', 'Provinces sharing data', 'stock', 'tỉnh', 'data-sharing provinces'],
  ['data-sharing-ministries', 'Bộ, ngành kết nối, chia sẻ dữ liệu', 'Ministries sharing data', 'stock', 'bộ, ngành', 'data-sharing ministries'],
  ['ministries-with-digital-transformation-plan', 'Bộ, ngành có kế hoạch chuyển đổi số', 'Ministries with a digital transformation plan', 'stock', 'bộ, ngành', 'plan-document ministries', { unless: 'rate' }],
  ['provinces-with-digital-transformation-plan', 'Địa phương có kế hoạch chuyển đổi số', 'Provinces with a digital transformation plan', 'stock', 'tỉnh, thành phố', 'plan-document provinces', { unless: 'rate ministries' }],
  ['agencies-with-digital-transformation-plan-rate', 'Cơ quan có kế hoạch chuyển đổi số', 'Agencies with a digital transformation plan', 'stock', '%', 'plan-document'],
  ['steering-committee-rate', 'Cơ quan có ban chỉ đạo chuyển đổi số', 'Agencies with a steering committee', 'stock', '%', 'steering'],
  ['digital-platforms-announced', 'Nền tảng số được công bố', 'Digital platforms announced', 'stock', 'nền tảng số', 'platforms', { unless: 'enterprises mooc accounts' }],
  ['egdi', 'Chỉ số chính phủ điện tử (EGDI)', 'E-Government Development Index', 'stock', 'điểm', 'egdi'],
  ['dti', 'Chỉ số chuyển đổi số (DTI)', 'Digital Transformation Index', 'stock', 'điểm', 'dti'],
  ['ict-index', 'Chỉ số ICT Index', 'ICT Index', 'stock', 'điểm', 'ict-index'],
]);

export const DIGITAL_ECONOMY = rowsOf('digital-economy', [
  ['gdp-share', 'Tỷ trọng kinh tế số/GDP', 'Digital economy share of GDP', 'stock', '%', 'digital-economy gdp'],
  ['gdp-share', 'Tỷ trọng kinh tế số/GDP', 'Digital economy share of GDP', 'stock', '%', 'digital-economy rate'],
  ['smedx-enterprises-reached', 'SME tiếp cận chương trình chuyển đổi số', 'SMEs reached by the programme', 'stock', 'doanh nghiệp', 'sme reached'],
  ['smedx-enterprises-using', 'SME sử dụng nền tảng của chương trình', 'SMEs using the programme’s platforms', 'stock', 'doanh nghiệp', 'sme using'],
  ['e-commerce-revenue', 'Doanh thu thương mại điện tử', 'E-commerce revenue', 'flow', 'VND', 'e-commerce revenue'],
  ['cashless-payment-rate', 'Thanh toán không dùng tiền mặt', 'Cashless payments', 'flow', '%', 'cashless'],
  ['mobile-money-accounts', 'Tài khoản Mobile Money', 'Mobile Money accounts', 'stock', 'tài khoản', 'mobile-money'],
]);

export const DIGITAL_SOCIETY = rowsOf('digital-society', [['app-downloads', 'Lượt tải ứng dụng di động', 'Mobile app downloads', 'flow', 'lượt tải', 'downloads', { display: MILLION_DOWNLOADS }]]);
