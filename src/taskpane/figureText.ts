import { CATALOG } from '../catalog/catalog';
import { format, formatNumber } from '../messages/format';
import { PANE } from '../messages/pane';
import type { Language } from '../messages/types';
import type { Observation } from '../model/observation';
import { periodOf } from '../model/period';
import { quantityText, unitName } from '../tables/display';
import { periodLabel } from '../tables/periodLabels';

/** A period code as the workbook shows it: `T11/2023`, `8T/2024`. */
export const periodText = (code: string, language: Language): string => periodLabel(periodOf(code), language);

/** The figure's value by what it measures: `+5%`, `66,4%`, `hạng 18/104`, `7.420 tỷ đồng`, `63/63 tỉnh`. */
export function valueText(figure: Observation, language: Language): string {
  const { value, unit, of, measure } = figure;
  if (measure === 'rank')
    return format(PANE[of === undefined ? 'rank' : 'rank-of'], language, { value, of: of ?? 0 });
  if (of !== undefined)
    return `${formatNumber(value, language)}/${formatNumber(of, language)} ${unitName(unit)[language]}`;
  const sign = value > 0 && (measure === 'change' || measure === 'delta') ? '+' : '';
  // A minus sign is as wide as a plus, a hyphen is not.
  return sign + quantityText(value, unit, language).replace('-', '−');
}

/** What the value stands against: `so với T10/2023`, `kế hoạch 2024`; empty for a level. */
export function detailText(figure: Observation, language: Language): string {
  switch (figure.measure) {
    case 'plan':
      return format(PANE['of-plan'], language, { year: figure.period.slice(0, 4) });
    case 'target':
      return format(PANE.target, language, { period: periodText(figure.period, language) });
    default: {
      const base = figure.base ? periodText(figure.base, language) : figure.comparedWith;
      return base ? format(PANE.compared, language, { base }) : '';
    }
  }
}

/** The statistic's name: the catalog's in the pane's language, else the words of the text. */
export function metricText(figure: Observation, language: Language, catalog = CATALOG): string {
  const row = catalog.metricOf(figure.sector, figure.metric);
  const name = row ? row.label[language] : figure.indicator;
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}
