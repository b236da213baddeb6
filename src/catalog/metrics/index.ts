import type { MetricRow } from '../types';
import { ANY } from './any';
import { CYBERSECURITY } from './cybersecurity';
import { DIGITAL_ECONOMY, DIGITAL_GOVERNMENT, DIGITAL_SOCIETY } from './digital';
import { ICT_INDUSTRY } from './ictIndustry';
import { PRESS_MEDIA, PUBLISHING } from './media';
import { POSTAL } from './postal';
import { SCIENCE } from './science';
import { TELECOM } from './telecom';

/**
 * Every statistic of the catalog. A statistic may have several rows (one a set of concepts that name it); the first
 * carries its labels.
 */
export const METRICS: readonly MetricRow[] = [...ANY, ...POSTAL, ...TELECOM, ...DIGITAL_GOVERNMENT, ...CYBERSECURITY, ...DIGITAL_ECONOMY, ...DIGITAL_SOCIETY, ...ICT_INDUSTRY, ...PRESS_MEDIA, ...PUBLISHING, ...SCIENCE];

const byKey = new Map<string, MetricRow>();
for (const row of METRICS) {
  const key = `${row.sector}/${row.id}`;
  if (!byKey.has(key)) byKey.set(key, row);
}

/** The statistic of a sector, or the one that every sector has; `undefined` outside the catalog. */
export const metricOf = (sector: string, id: string): MetricRow | undefined => byKey.get(`${sector}/${id}`) ?? byKey.get(`any/${id}`);
