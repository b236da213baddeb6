import type { ConceptRow } from '../types';
import { ECONOMY } from './economy';
import { GOVERNMENT } from './government';
import { MEASURES } from './measures';
import { MEDIA } from './media';
import { NETWORKS } from './networks';
import { OWNERS } from './owners';
import { SCIENCE } from './science';
import { SECURITY } from './security';

/**
 * The notions that noun phrases of the field are made of. A metric is a set of them (see `metrics/`), so that word order,
 * abbreviations and synonyms do not make another statistic. Of two notions with one wording the first takes it.
 */
export const CONCEPTS: readonly ConceptRow[] = [...MEASURES, ...NETWORKS, ...GOVERNMENT, ...SECURITY, ...ECONOMY, ...MEDIA, ...SCIENCE, ...OWNERS];
