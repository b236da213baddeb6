import type { ColumnPlan, TextPlan } from '../tables/plan';
import type { RangeStyle } from './writes';

/** Looks of what is written outside of Excel's own table styles; RGB colours, so that every program shows them. */
export const TEXT_STYLES: Readonly<Record<TextPlan['style'], RangeStyle>> = {
  title: { bold: true, size: 16, color: '#1F3864' },
  subtitle: { size: 10, color: '#595959' },
  legend: { size: 9, italic: true, color: '#595959' },
  link: { size: 10, color: '#0563C1' },
  heading: { bold: true, size: 11, color: '#1F3864' },
};

/** Headers, also in programs that do not draw Excel's table styles; over numbers at the right, like these. */
export const headerStyle = ({ kind }: ColumnPlan): RangeStyle => ({
  bold: true,
  color: '#FFFFFF',
  fill: '#1F3864',
  wrap: true,
  vertical: 'Center',
  horizontal: kind === 'number' || kind === 'date' ? 'Right' : 'Left',
});

/** Cells that the user may change. */
export const EDITABLE_STYLE: RangeStyle = { fill: '#FFF8E1' };

export const CHART_STYLE = {
  titleSize: 12,
  fontSize: 9,
  color: '#404040',
  lineWeight: 2.25,
  markerSize: 6,
  gapWidth: 80,
} as const;
