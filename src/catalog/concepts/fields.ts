/**
 * Notions that one sector alone has, whatever heading stands above them: what is counted with one of them is that sector's,
 * though no statistic of the catalog names it ("Cổng dịch vụ công đang có 725 dịch vụ" in a part about telecommunications).
 */
export const FIELDS: Readonly<Record<string, readonly string[]>> = {
  postal: ['post-offices', 'culture-points', 'public-post', 'items', 'kt1'],
  telecom: ['ipv6', 'roa', 'stations', 'domain-names', 'mobile-broadband', 'fixed-broadband', 'coverage', 'without-coverage', 'messages', 'spam-messages', 'submarine-cables', 'bandwidth'],
  'digital-government': ['portal', 'services-online', 'e-documents', 'document-axis', 'full-process', 'level-3', 'level-4', 'teams', 'open-data'],
  cybersecurity: ['certificates', 'certificate-providers', 'certification-centre', 'botnet', 'vulnerabilities', 'ransomware', 'malware', 'system-levels'],
  'digital-economy': ['e-commerce', 'cashless', 'mobile-money', 'e-wallet'],
  'press-media': ['press-agencies', 'broadcasters', 'press-cards', 'commune-radio'],
  publishing: ['publishers', 'titles', 'book-distributors'],
};
