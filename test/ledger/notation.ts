import { metricOf } from '../../src/catalog/metrics';
import { addReading, EMPTY_LEDGER, type Ledger } from '../../src/ledger/ledger';
import {
  NATION,
  type Finding,
  type Measure,
  type Observation,
  type Reading,
  type Status,
} from '../../src/model/observation';

/** Shapes of the notation: `postal revenue 2023-11 = 5775 tỷ (ước)`, `postal revenue 2023-11 < 2022-11 = 20 %`. */
const LINE =
  /^(?<sector>\S+) (?<metric>[^\s.]+)(?:\.(?<part>\S+))? (?<period>\S+)(?: (?<measure>plan|target|rank|delta|ratio))?(?: < (?<base>\S+))? = (?<digits>-?[\d.]+) (?<unit>[^(]+?)(?: \((?<mark>[^)]+)\))?$/u;

const SCALES: Readonly<Record<string, { scale: number; unit: string }>> = {
  tỷ: { scale: 1e9, unit: 'VND' },
  'tỷ USD': { scale: 1e9, unit: 'USD' },
  'triệu thuê bao': { scale: 1e6, unit: 'thuê bao' },
  'triệu bưu gửi': { scale: 1e6, unit: 'bưu gửi' },
};

export interface BriefingOptions {
  readonly id: string;
  /** The day of its dateline. */
  readonly date?: string;
  readonly period: string;
  readonly area?: string;
  readonly areaName?: string;
  readonly findings?: (observations: readonly Observation[]) => readonly Finding[];
}

/**
 * A reading from lines of notation. What is in brackets: `ước` an estimate, `gốc` a base value, `dự báo` a forecast,
 * `chờ 2023-11` held with a suggested period. A figure's sentence is its line.
 */
export function briefing(options: BriefingOptions, notation: string): Reading {
  const { id, date, period, area = NATION, areaName, findings } = options;
  const text = notation
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
  let start = 0;
  const observations = text.split('\n').map((line) => {
    const observation = figure(line, start, { id, area, areaName });
    start += line.length + 1;
    return observation;
  });
  return {
    briefing: {
      id,
      title: `Bản tin ${id}`,
      ...(date ? { date } : {}),
      period,
      periodHow: 'stated',
      area,
      ...(areaName ? { areaName } : {}),
    },
    text,
    observations,
    unread: [],
    findings: findings?.(observations) ?? [],
  };
}

function figure(
  line: string,
  at: number,
  briefing: { id: string; area: string; areaName: string | undefined },
): Observation {
  const groups = LINE.exec(line)?.groups;
  if (!groups) throw new Error(`not in the notation: ${line}`);
  const { sector = '', metric = '', part, period = '', base, digits = '', mark = '' } = groups;
  const { scale, unit } = SCALES[groups.unit!] ?? { scale: 1, unit: groups.unit! };
  const measure = (groups.measure ?? (base ? 'change' : 'level')) as Measure;
  const from = at + line.indexOf('= ') + 2;
  const [word = '', suggestion] = mark.split(' ');
  return {
    id: `${briefing.id}@${from}`,
    briefing: briefing.id,
    area: briefing.area,
    ...(briefing.areaName ? { areaName: briefing.areaName } : {}),
    sector,
    metric,
    indicator: metric.replace(/-/gu, ' '),
    ...(part ? { part } : {}),
    kind: metricOf(sector, metric)?.kind ?? (unit === 'VND' || unit === 'USD' ? 'flow' : 'stock'),
    period,
    measure,
    ...(base ? { base } : {}),
    value: Number(`${digits}e${Math.log10(scale)}`),
    unit,
    ...(word === 'ước' ? { hedge: 'about' as const } : {}),
    status: STATUSES[word] ?? 'normal',
    span: { start: from, end: from + digits.length },
    text: digits,
    sentence: { start: at, end: at + line.length },
    how: { sector: 'inherited', metric: 'stated', period: 'stated' },
    ...(word === 'chờ' && suggestion ? { suggestion: { field: 'period' as const, value: suggestion } } : {}),
  };
}

const STATUSES: Readonly<Record<string, Status>> = {
  ước: 'estimate',
  gốc: 'base',
  chờ: 'held',
  dự: 'forecast',
};

/** The ledger of several readings, added in their order. */
export const ledgerOf = (...readings: readonly Reading[]): Ledger =>
  readings.reduce((ledger, reading) => addReading(ledger, reading).ledger, EMPTY_LEDGER);

/** Points in the notation: `postal revenue 2023-11 = 5775 tỷ [b1]`, in the order of series and period. */
export function written(points: readonly import('../../src/ledger/ledger').Point[]): string[] {
  return points
    .map((point) => {
      const { sector, metric, part, period, measure, comparison, value, unit, mark, row } = point;
      const series = `${sector} ${metric}${part ? `.${part}` : ''} ${period.code}`;
      const what = measure === 'level' ? '' : measure === 'change' ? ` < ${comparison}` : ` ${measure}`;
      const amount = unit === 'VND' ? `${value / 1e9} tỷ` : `${value} ${unit}`;
      return `${series}${what} = ${amount}${mark} [${row.briefing}]`;
    })
    .sort();
}
