import { isDensity, type Measured } from './metricTable';
import { slug } from './slug';

/** Words that name no statistic of their own: left out of the slug, so that small changes of wording keep the series. */
const EMPTY = new Set(
  'số lượng tổng các của trên cả nước tại việt nam đã được đang và với trong cho có là về vào hiện những mạng lưới toàn quốc địa bàn'.split(
    ' ',
  ),
);

/** The id of a statistic that the catalog does not know: a slug of its own words. */
export function ownMetric(words: string, measured: Measured | undefined): string {
  const kept = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !EMPTY.has(word));
  const name = slug(kept.join(' ')) || 'figure';
  if (!measured) return name;
  if (measured.dimension === 'percent') return `${name}-rate`;
  if (measured.dimension === 'money') return `${name}-value`;
  return isDensity(measured.unit) ? `${name}-density` : name;
}
