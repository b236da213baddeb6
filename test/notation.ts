import { metricOf } from '../src/catalog/metrics';
import { sectorOf } from '../src/catalog/sectors';
import { NATION, type Observation, type Reading } from '../src/model/observation';

/**
 * The reader's notation, one line a statistic and period of a sentence:
 *
 *     bưu chính · doanh thu bưu chính · 2023-11 = 5775 tỷ đồng (ước) | +5 % 2023-10 | +20 % 2022-11
 *     @tinh-h viễn thông · thuê bao di động [tra-truoc] · 2023 = 1.5 triệu thuê bao
 *     chính phủ số · chỉ số chính phủ điện tử (EGDI) · 2022 | hạng 86/193 | Δ -1 bậc 2020
 *
 * After the level: `+5 % 2023-10` a change, `Δ +6200 doanh nghiệp 2021` a delta, `98.4 % KH` plan completion,
 * `mục tiêu 70 %` a target, `hạng 41/181` a rank, `×2.4 2022-11` a ratio; `63/63 tỉnh` is a coverage. In brackets:
 * `ước`, `khoảng`, `hơn`, `gần`, `gốc` (a base value), `dự báo`, `chờ 2023-11` (held, with what would fit),
 * `suy dấu` (settled by arithmetic). Numbers that no rule took and findings have lines of their own:
 * `chưa đọc 12`, `! doubled-percent 10`.
 */
export function notationOf(reading: Reading): string[] {
  return [
    ...figureLines(reading.observations),
    ...reading.unread.map(({ text }) => `chưa đọc ${text}`),
    ...reading.findings.map(findingLine),
  ];
}

export const findingLine = ({ code, facts }: Reading['findings'][number]): string =>
  `! ${code} ${facts['text']}`;

/** `2023-11 (stated) · 2023-12-04 · @tinh-h · Title`, what the briefing is about. */
export function briefingLine({ briefing }: Reading): string {
  const { period, periodHow, date, area, title } = briefing;
  const parts = [`${period} (${periodHow})`, date, area === NATION ? undefined : `@${area}`, title];
  return parts.filter((part) => part !== undefined).join(' · ');
}

interface Group {
  readonly head: string;
  readonly sentence: number;
  readonly levels: string[];
  readonly others: string[];
}

/** The lines of figures, in text order of their first figure. */
export function figureLines(observations: readonly Observation[]): string[] {
  const groups: Group[] = [];
  for (const observation of [...observations].sort((a, b) => a.span.start - b.span.start)) {
    const head = headOf(observation);
    const sentence = observation.sentence.start;
    const isLevel = observation.measure === 'level';
    let group = groups.findLast((known) => known.head === head && known.sentence === sentence);
    if (!group || (isLevel && group.levels.length > 0))
      groups.push((group = { head, sentence, levels: [], others: [] }));
    (isLevel ? group.levels : group.others).push(valueOf(observation));
  }
  return groups.map(({ head, levels, others }) => [head + levels.join(''), ...others].join(' | '));
}

function headOf({ area, sector, metric, part, period }: Observation): string {
  const label = metricOf(sector, metric)?.label.vi;
  const name = label === undefined ? metric : lowered(label);
  return [
    `${area === NATION ? '' : `@${area} `}${lowered(sectorOf(sector).short.vi)}`,
    part === undefined ? name : `${name} [${part}]`,
    period,
  ].join(' · ');
}

/** `Doanh thu` without its capital; names in capitals (ATTT, SIM) keep theirs. */
const lowered = (label: string): string =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

function valueOf(o: Observation): string {
  const reference = o.comparedWith === undefined ? '' : ` ${o.comparedWith}`;
  const base = `${o.base === undefined ? '' : ` ${o.base}`}${reference}`;
  const of = o.of === undefined ? '' : `/${o.of}`;
  const text = {
    level: ` = ${quantityOf(o.value, o.unit, of)}`,
    change: `${signed(o.value)} %${base}`,
    delta: `Δ ${o.value < 0 ? '' : '+'}${quantityOf(o.value, o.unit === '%' ? 'điểm %' : o.unit)}${base}`,
    plan: `${plain(o.value)} % KH`,
    target: `mục tiêu ${quantityOf(o.value, o.unit, of)}`,
    rank: `hạng ${plain(o.value)}${of}`,
    ratio: `×${plain(o.value)}${base}`,
  }[o.measure];
  const marks = marksOf(o);
  return marks.length === 0 ? text : `${text} (${marks.join(', ')})`;
}

function marksOf({ hedge, status, suggestion, settled }: Observation): string[] {
  const hedged = { about: status === 'estimate' ? 'ước' : 'khoảng', over: 'hơn', under: 'gần' } as const;
  const held = suggestion === undefined ? 'chờ' : `chờ ${suggestion.value}`;
  const statuses = {
    normal: '',
    estimate: 'ước',
    forecast: 'dự báo',
    base: 'gốc',
    held,
    user: 'sửa',
  } as const;
  const marks = [hedge === undefined ? '' : hedged[hedge], statuses[status], settled ? 'suy dấu' : ''];
  return [...new Set(marks)].filter((mark) => mark !== '');
}

const UNITS: Readonly<Record<string, string>> = { VND: 'đồng' };

/** Money in tỷ or triệu, other counts from a million on in triệu. */
function quantityOf(value: number, unit: string, of = ''): string {
  const money = unit === 'VND' || unit === 'USD';
  const size = Math.abs(value);
  const [scale, word] =
    money && size >= 1e8
      ? ([1e9, 'tỷ '] as const)
      : size >= 1e6
        ? ([1e6, 'triệu '] as const)
        : ([1, ''] as const);
  return `${plain(value / scale)}${of} ${word}${UNITS[unit] ?? unit}`.trimEnd();
}

const plain = (value: number): string => String(Number(value.toPrecision(12)));
const signed = (value: number): string => (value < 0 ? plain(value) : `+${plain(value)}`);
