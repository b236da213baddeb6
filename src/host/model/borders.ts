import { eachCell } from '../addresses';
import { HostCollection, HostObject, invalidArgument, without } from '../object';
import type { BorderLine, Edge } from './cells';
import { readColor } from './color';
import type { HostRange } from './range';

/** For every side of a range: which edges of which cells it is. `first` and `last` are rows or columns. */
const SIDES: Readonly<
  Record<string, readonly { edge: Edge; where: 'first' | 'last' | 'notFirst' | 'notLast' }[]>
> = {
  EdgeTop: [{ edge: 'top', where: 'first' }],
  EdgeBottom: [{ edge: 'bottom', where: 'last' }],
  EdgeLeft: [{ edge: 'left', where: 'first' }],
  EdgeRight: [{ edge: 'right', where: 'last' }],
  InsideHorizontal: [
    { edge: 'top', where: 'notFirst' },
    { edge: 'bottom', where: 'notLast' },
  ],
  InsideVertical: [
    { edge: 'left', where: 'notFirst' },
    { edge: 'right', where: 'notLast' },
  ],
};

const NO_LINE: BorderLine = { style: 'None', color: '#000000', weight: 'Thin' };

/** One side of a range. */
export class HostRangeBorder extends HostObject {
  static override readonly type = 'RangeBorder';
  static override readonly scalars = ['sideIndex', 'style', 'color', 'weight'];

  constructor(
    private readonly range: HostRange,
    readonly sideIndex: string,
  ) {
    super();
  }

  private get line(): BorderLine {
    const { worksheet } = this.range;
    let line: BorderLine | undefined;
    this.eachEdge((row, column, edge) => {
      line ??= worksheet.cells.get(row, column).format.borders?.[edge] ?? NO_LINE;
    });
    return line ?? NO_LINE;
  }

  get style(): string {
    return this.line.style;
  }

  set style(style: string) {
    this.change({ style });
  }

  get color(): string {
    return this.line.color;
  }

  set color(color: unknown) {
    this.change({ color: readColor(color) });
  }

  get weight(): string {
    return this.line.weight;
  }

  set weight(weight: string) {
    this.change({ weight });
  }

  /** A colour or weight given to a side without a line makes a continuous one. */
  private change(change: Partial<BorderLine>): void {
    const { worksheet } = this.range;
    worksheet.assertWritable();
    this.eachEdge((row, column, edge) => {
      const cell = worksheet.cells.get(row, column);
      const old = cell.format.borders?.[edge] ?? { ...NO_LINE, style: 'Continuous' };
      const others = without(cell.format.borders ?? {}, edge);
      const borders = change.style === 'None' ? others : { ...others, [edge]: { ...old, ...change } };
      worksheet.cells.set(row, column, { ...cell, format: { ...cell.format, borders } });
    });
  }

  private eachEdge(visit: (row: number, column: number, edge: Edge) => void): void {
    const { area } = this.range;
    for (const { edge, where } of SIDES[this.sideIndex] ?? []) {
      const vertical = edge === 'top' || edge === 'bottom';
      eachCell(area, (row, column, i, j) => {
        const index = vertical ? i : j;
        const last = (vertical ? area.rows : area.columns) - 1;
        const chosen = {
          first: index === 0,
          last: index === last,
          notFirst: index > 0,
          notLast: index < last,
        };
        if (chosen[where]) visit(row, column, edge);
      });
    }
  }
}

/** `range.format.borders`. */
export class HostRangeBorderCollection extends HostCollection<HostRangeBorder> {
  static override readonly type = 'RangeBorderCollection';
  static override readonly scalars = ['count'];
  static override readonly methods = ['getItem', 'getItemAt'];

  constructor(private readonly range: HostRange) {
    super();
  }

  all(): HostRangeBorder[] {
    return Object.keys(SIDES).map((side) => new HostRangeBorder(this.range, side));
  }

  find(side: string | number): HostRangeBorder {
    if (!(side in SIDES)) throw invalidArgument();
    return new HostRangeBorder(this.range, String(side));
  }
}
