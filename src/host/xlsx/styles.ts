/** The style sheet: cells name a combined format (`xf`) by index; fonts, fills, borders and number codes are pooled. */

import type { CellStyle } from '../snapshot';
import { SPREADSHEET } from './namespaces';
import { builtInFormatId, FIRST_CUSTOM_FORMAT, GENERAL } from './numberFormat';
import { element, val } from './xml';

const DEFAULT_FONT = { name: 'Calibri', size: 11 };

/** `#RRGGBB` as Office's ARGB, opaque. */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

/** Distinct pieces of XML in the order in which they came. */
class Pool {
  readonly #indexes = new Map<string, number>();

  constructor(...first: string[]) {
    for (const xml of first) this.index(xml);
  }

  index(xml: string): number {
    const known = this.#indexes.get(xml);
    if (known !== undefined) return known;
    this.#indexes.set(xml, this.#indexes.size);
    return this.#indexes.size - 1;
  }

  xml(name: string): string {
    return element(name, { count: this.#indexes.size }, ...this.#indexes.keys());
  }
}

function fontXml(style: CellStyle): string {
  return element(
    'font',
    {},
    style.bold ? '<b/>' : undefined,
    style.italic ? '<i/>' : undefined,
    style.underline ? '<u/>' : undefined,
    val('sz', style.fontSize ?? DEFAULT_FONT.size),
    style.color ? element('color', { rgb: argb(style.color) }) : undefined,
    val('name', style.fontName ?? DEFAULT_FONT.name),
    val('family', 2),
  );
}

function fillXml(color: string | undefined): string {
  if (!color) return element('fill', {}, element('patternFill', { patternType: 'none' }));
  // In a solid pattern the foreground is the cell's colour; the background is the system's, as Excel writes it.
  const colors = [element('fgColor', { rgb: argb(color) }), element('bgColor', { indexed: 64 })];
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, ...colors));
}

function borderXml(bottom: string | undefined): string {
  const line = bottom
    ? element('bottom', { style: 'thin' }, element('color', { rgb: argb(bottom) }))
    : '<bottom/>';
  return element('border', {}, '<left/><right/><top/>', line, '<diagonal/>');
}

function alignmentXml(style: CellStyle): string {
  const horizontal = style.horizontal === 'General' ? undefined : style.horizontal?.toLowerCase();
  const vertical = style.vertical === 'Bottom' ? undefined : style.vertical?.toLowerCase();
  const { indent } = style;
  if (!horizontal && !vertical && !style.wrapText && !indent) return '';
  return element('alignment', { horizontal, vertical, wrapText: style.wrapText || undefined, indent });
}

export class Styles {
  readonly #fonts = new Pool(fontXml({}));
  /** The second fill is reserved by Excel, whatever the file says. */
  readonly #fills = new Pool(fillXml(undefined), '<fill><patternFill patternType="gray125"/></fill>');
  readonly #borders = new Pool(borderXml(undefined));
  readonly #formats = new Map<string, number>();
  readonly #cellFormats = new Pool();
  /** Cells of one kind mostly share their style object's content; this saves building its XML each time. */
  readonly #known = new Map<string, number>();

  constructor() {
    this.index({});
  }

  /**
   * The cell format of a style; 0 is the default one. With `quotePrefix` the cell counts as text typed with an
   * apostrophe, so that editing it does not make a formula of it.
   */
  index(style: CellStyle, quotePrefix = false): number {
    const key = JSON.stringify([style, quotePrefix]);
    let index = this.#known.get(key);
    if (index === undefined) {
      index = this.#cellFormats.index(this.#cellFormatXml(style, quotePrefix));
      this.#known.set(key, index);
    }
    return index;
  }

  xml(): string {
    const formats = [...this.#formats].map(([formatCode, numFmtId]) =>
      element('numFmt', { numFmtId, formatCode }),
    );
    return element(
      'styleSheet',
      { xmlns: SPREADSHEET },
      formats.length ? element('numFmts', { count: formats.length }, ...formats) : undefined,
      this.#fonts.xml('fonts'),
      this.#fills.xml('fills'),
      this.#borders.xml('borders'),
      element(
        'cellStyleXfs',
        { count: 1 },
        element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
      ),
      this.#cellFormats.xml('cellXfs'),
      element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
      element('dxfs', { count: 0 }),
      element('tableStyles', { count: 0 }),
    );
  }

  #cellFormatXml(style: CellStyle, quotePrefix: boolean): string {
    const numFmtId = this.#formatId(style.numberFormat || GENERAL);
    const fontId = this.#fonts.index(fontXml(style));
    const fillId = this.#fills.index(fillXml(style.fill));
    const borderId = this.#borders.index(borderXml(style.borderBottom));
    const alignment = alignmentXml(style);
    return element(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        quotePrefix: quotePrefix || undefined,
        applyNumberFormat: numFmtId > 0 || undefined,
        applyFont: fontId > 0 || undefined,
        applyFill: fillId > 0 || undefined,
        applyBorder: borderId > 0 || undefined,
        applyAlignment: alignment !== '' || undefined,
      },
      alignment,
    );
  }

  #formatId(code: string): number {
    const id = builtInFormatId(code) ?? this.#formats.get(code);
    if (id !== undefined) return id;
    const next = FIRST_CUSTOM_FORMAT + this.#formats.size;
    this.#formats.set(code, next);
    return next;
  }
}
