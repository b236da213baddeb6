import type { ColumnPlan, TextPlan } from '../tables/plan';
import type { RangeStyle } from './writes';

/** Looks of what is written outside of Excel's own table styles; RGB colours, so that every program shows them. */
export const TEXT_STYLES: Readonly<Record<TextPlan['style'], RangeStyle>> = {
  title: { bold: true, size: 16, color: '#0B5347' },
  subtitle: { size: 10, color: '#595959' },
  legend: { size: 9, italic: true, color: '#595959' },
  link: { size: 10, color: '#0563C1' },
  heading: { bold: true, size: 11, color: '#0B5347' },
};

/** Headers, also in programs that do not draw Excel's table styles; over numbers at the right, like these. */
export const headerStyle = ({ kind, indent }: ColumnPlan): RangeStyle => ({
  bold: true,
  color: '#FFFFFF',
  fill: '#0B5347',
  wrap: true,
  vertical: 'Center',
  horizontal: kind === 'number' || kind === 'date' ? 'Right' : 'Left',
  // Marks stand to the right of the digits, which headers end above.
  ...(indent || kind === 'number' ? { indent: 1 } : {}),
});

/** All cells of a row; a line between rows guides the eye where a program shows no bands. */
export const rowStyle = (wraps: boolean): RangeStyle => ({
  lines: '#DCE6E3',
  vertical: wraps ? 'Top' : 'Center',
});

/** What the cells of a column have beside that; nothing for most. */
export function cellStyle({ editable, muted, indent, wrap }: ColumnPlan): RangeStyle | undefined {
  const style: RangeStyle = {
    ...(editable ? EDITABLE_STYLE : {}),
    ...(muted ? MUTED_STYLE : {}),
    ...(indent ? { horizontal: 'Left', indent: 1 } : {}),
    ...(wrap ? { wrap } : {}),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

const MUTED_STYLE: RangeStyle = { size: 8, color: '#7F7F7F' };

/** Cells that the user may change. */
export const EDITABLE_STYLE: RangeStyle = { fill: '#FFF8E1' };

export const CHART_STYLE = {
  titleSize: 10,
  fontSize: 9,
  color: '#404040',
  lineWeight: 2.25,
  markerSize: 6,
  gapWidth: 80,
} as const;
