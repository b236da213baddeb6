/** Text and lines of a chart, as Excel draws new charts: grey, regular, 14 point titles and 9 point labels. */

import type { ChartSnapshot } from '../snapshot';
import { element, text, val } from './xml';

const TEXT_COLOR = '595959';
const LINE_COLOR = 'D9D9D9';
const TITLE_SIZE = 1400;
const LABEL_SIZE = 900;

/** `#RRGGBB` as a solid fill. RGB and not theme colours: readers without a theme part show those as nothing. */
export function solidFillXml(color: string): string {
  return element('a:solidFill', {}, val('a:srgbClr', color.replace('#', '').toUpperCase()));
}

/** Font of a text; sizes in hundredths of a point. */
interface TextFont {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
}

function runProperties(name: string, { size, bold = false, color = TEXT_COLOR }: TextFont): string {
  return element(name, { sz: size, b: bold }, solidFillXml(color));
}

/** The title of a chart in its own font, as far as that was set. */
export function chartTitleXml(title: string, font: ChartSnapshot['titleFont']): string {
  return titleXml(title, { ...font, size: font ? font.size * 100 : TITLE_SIZE });
}

export const axisTitleXml = (title: string, rotated: boolean): string =>
  titleXml(title, { size: LABEL_SIZE }, rotated);

/** A title with literal text over several lines, if it has line breaks. */
function titleXml(title: string, font: TextFont, rotated = false): string {
  const paragraphs = title
    .split('\n')
    .map((line) =>
      element(
        'a:p',
        {},
        element('a:pPr', {}, runProperties('a:defRPr', font)),
        element('a:r', {}, runProperties('a:rPr', font), element('a:t', {}, text(line))),
      ),
    );
  // -5,400,000 are 90 degrees anticlockwise: a value axis' title reads from bottom to top.
  const body = element('a:bodyPr', rotated ? { rot: -5400000, vert: 'horz' } : {});
  const rich = element('c:rich', {}, body, '<a:lstStyle/>', ...paragraphs);
  return element('c:title', {}, element('c:tx', {}, rich), val('c:overlay', false));
}

/** Text properties of labels. */
export function labelTextXml(): string {
  const paragraph = element(
    'a:p',
    {},
    element('a:pPr', {}, runProperties('a:defRPr', { size: LABEL_SIZE })),
    '<a:endParaRPr/>',
  );
  return element('c:txPr', {}, '<a:bodyPr/>', '<a:lstStyle/>', paragraph);
}

/** Shape properties of a thin grey line: grid lines, the category axis. */
export function greyLineXml(): string {
  return element('c:spPr', {}, element('a:ln', { w: 9525 }, solidFillXml(LINE_COLOR)));
}

/** Shape properties of a white area without an outline. */
export function whiteAreaXml(): string {
  return element('c:spPr', {}, solidFillXml('#FFFFFF'), element('a:ln', {}, '<a:noFill/>'));
}
