import type { Reading } from '../../src/model/observation';
import { parsePeriod } from '../../src/model/period';
import { briefing } from '../ledger/notation';

/** A period of a briefing, the day on which it came out, and its area. */
type Issue = readonly [period: string, date: string, area?: readonly [slug: string, name: string]];

const NORTH = ['tinh-bac', 'tỉnh Bắc'] as const;
const SOUTH = ['tinh-nam', 'tỉnh Nam'] as const;

/** Twenty briefings of five years: months, quarters, half years and years, of the country and of two provinces. */
const ISSUES: readonly Issue[] = [
  ['2021-03', '2021-04-06'],
  ['2021-S1', '2021-07-07'],
  ['2021-Q3', '2021-10-08'],
  ['2021', '2022-01-12'],
  ['2021', '2022-01-20', NORTH],
  ['2022-04', '2022-05-06'],
  ['2022-S1', '2022-07-08'],
  ['2022-S1', '2022-07-15', SOUTH],
  ['2022-01-01/P11M', '2022-12-05'],
  ['2022', '2023-01-10'],
  ['2023-Q1', '2023-04-06'],
  ['2023-S1', '2023-07-05'],
  ['2023-S1', '2023-07-12', NORTH],
  ['2023-11', '2023-12-04'],
  ['2023', '2024-01-09'],
  ['2023', '2024-01-18', SOUTH],
  ['2024-03', '2024-04-05'],
  ['2024-S1', '2024-07-04'],
  ['2024-01-01/P9M', '2024-10-03'],
  ['2025-Q1', '2025-04-04'],
];

/** The readings of twenty briefings, in order of time. */
export const twentyReadings = (): Reading[] => ISSUES.map(readingOf);

function readingOf([period, date, area]: Issue, index: number): Reading {
  const base = yearBefore(period);
  const end = monthOf(period);
  const figure = (value: number): string => String(Math.round(value * (1 + index / 25)));
  const national = [
    `industry revenue ${period} = ${figure(900_000)} tỷ (ước)`,
    `industry revenue ${period} < ${base} = ${7 + (index % 9)} %`,
    `industry revenue ${period} plan = ${20 + 4 * index} %`,
    `postal revenue ${period} = ${figure(12_000)} tỷ`,
    ...(index > 2 ? [`telecom service-revenue ${period} = ${figure(33_000)} tỷ`] : []),
    ...(index > 8 ? [`cybersecurity revenue ${period} = ${figure(700)} tỷ`] : []),
    // A later year restates what an earlier one said.
    ...(index > 8 ? [`postal revenue ${base} = ${figure(11_000)} tỷ (gốc)`] : []),
    `telecom mobile-subscribers ${end} = ${120 + index} triệu thuê bao`,
    ...(index > 5 ? [`telecom fixed-broadband-subscribers ${end} = ${19 + index} triệu thuê bao`] : []),
    `postal items ${end} = ${200 + 3 * index} triệu bưu gửi`,
  ];
  const local = [
    `postal revenue ${period} = ${figure(240)} tỷ`,
    `telecom mobile-subscribers ${end} = ${1 + index / 10} triệu thuê bao`,
    `postal revenue ${period} < ${base} = ${3 + index} %`,
  ];
  return briefing(
    {
      id: `b${String(index).padStart(2, '0')}`,
      date,
      period,
      ...(area ? { area: area[0], areaName: area[1] } : {}),
    },
    (area ? local : national).join('\n'),
  );
}

const yearBefore = (period: string): string => period.replace(/^\d{4}/u, (year) => String(Number(year) - 1));

/** The last month of a period. */
const monthOf = (period: string): string =>
  new Date(parsePeriod(period)!.end * 86_400_000).toISOString().slice(0, 7);
