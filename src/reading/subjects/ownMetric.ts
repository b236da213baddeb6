import { fold } from '../text/fold';
import { isDensity, type Measured } from '../lexicon/metricTable';
import { slug } from '../text/slug';

/** Words that name no statistic of their own: left out of the slug, so that small changes of wording keep the series. */
const EMPTY = new Set(
  `tổng các của trên tại đã được đang và với trong cho có là về vào hiện những ở từ theo cùng này đó riêng chỉ còn đến hết
  khoảng nay`.split(/\s+/),
);

/**
 * "dịch vụ bưu chính", "bưu chính": the words add nothing; what stands in brackets says it again. Only whole phrases: "cả
 * nước" goes, "nước" of "hồ sơ trong nước" stays.
 */
const ASIDES =
  /\([^)]*\)|dịch vụ|số lượng|cả nước|toàn quốc|việt nam|mạng lưới|(?:trên )?địa bàn(?: tỉnh| thành phố)?|toàn tỉnh/gu;

/** "số trạm sạc", "tổng số", "tỷ lệ số trạm": the number of things. "số" of "kinh tế số", "số hóa" is part of a word. */
const isNumberOf = (kept: readonly string[], next: string | undefined): boolean =>
  next !== 'hóa' && (kept.length === 0 || (kept.length === 2 && kept[0] === 'tỷ' && kept[1] === 'lệ'));

/** Before a number they are a period, no part of the name. */
const PERIODS = new Set(['tháng', 'quý', 'năm', 'ngày']);
const ORDINAL = /^(?:\d+|i{1,3}|iv)$/u;

/** Names of a share or of money, which need no ending to be told from a number of things. */
const SHARES = /^(?:tỷ lệ|tỷ trọng|tỷ suất|mức độ|thị phần)/u;
const MONEY =
  /doanh thu|doanh số|giá trị|kinh phí|chi phí|vốn|tiền|ngân sách|kim ngạch|lợi nhuận|quy mô|học phí|lệ phí/u;

/** The id of a statistic that the catalog does not know: a slug of its own words. */
export function ownMetric(words: string, measured: Measured | undefined): string {
  const all = words
    .toLowerCase()
    .replace(ASIDES, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold);
  const said = all.join(' ').trim();
  const kept: string[] = [];
  for (let i = 0; i < all.length; i++) {
    const word = all[i]!;
    if (PERIODS.has(word) && ORDINAL.test(all[i + 1] ?? '')) i++;
    else if (word === 'số' ? !isNumberOf(kept, all[i + 1]) : word && !EMPTY.has(word)) kept.push(word);
  }
  const name = slug(kept.join(' ')) || 'figure';
  if (!measured) return name;
  if (measured.dimension === 'percent') return SHARES.test(said) ? name : `${name}-rate`;
  if (measured.dimension === 'money') return MONEY.test(said) ? name : `${name}-value`;
  return isDensity(measured.unit) ? `${name}-density` : name;
}
