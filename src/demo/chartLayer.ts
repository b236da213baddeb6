import type { Chart } from 'chart.js';
import type { ChartSnapshot } from '../host/snapshot';
import type { CellReader } from '../host/xlsx/chartData';
import { plottedChart } from './chartData';
import { drawChart } from './drawChart';
import type { Frame } from './panes';

interface Drawn {
  readonly box: HTMLElement;
  readonly chart: Chart;
  /** What was drawn: a chart is drawn again only when this changes. */
  readonly content: string;
}

/** The charts over a sheet's cells. They are canvases, so they are kept and moved, not drawn with every scroll. */
export class ChartLayer {
  private readonly drawn = new Map<string, Drawn>();

  draw(layer: HTMLElement, frame: Frame, read: CellReader, language: string): void {
    const { sheet, zoom } = frame.model;
    const wanted = new Set(sheet.charts.map((chart) => keyOf(sheet.id, chart)));
    for (const [key, drawn] of this.drawn) if (!wanted.has(key)) this.remove(key, drawn);
    for (const chart of sheet.charts) {
      const key = keyOf(sheet.id, chart);
      const plotted = plottedChart(chart, read);
      const content = JSON.stringify([chart, plotted, zoom, language]);
      let drawn = this.drawn.get(key);
      if (drawn && (drawn.content !== content || drawn.box.parentElement !== layer)) {
        this.remove(key, drawn);
        drawn = undefined;
      }
      if (drawn) place(drawn.box, chart, frame);
      else {
        const box = document.createElement('div');
        box.className = 'chart';
        box.dataset['chart'] = chart.name;
        const canvas = document.createElement('canvas');
        canvas.setAttribute('role', 'img');
        canvas.setAttribute('aria-label', chart.title ?? chart.name);
        box.append(canvas);
        layer.append(box);
        place(box, chart, frame);
        this.drawn.set(key, { box, chart: drawChart(canvas, chart, plotted, zoom, language), content });
      }
    }
  }

  clear(): void {
    for (const [key, drawn] of this.drawn) this.remove(key, drawn);
  }

  private remove(key: string, { chart, box }: Drawn): void {
    chart.destroy();
    box.remove();
    this.drawn.delete(key);
  }
}

const keyOf = (sheet: string, chart: ChartSnapshot): string => `${sheet}/${chart.id}`;

/** A chart moves with its cells; over frozen rows it stays. */
function place(box: HTMLElement, { from, to }: ChartSnapshot, { model, scrolled }: Frame): void {
  const { rows, columns, sheet } = model;
  const left = columns.start(from.column);
  const top = rows.start(from.row);
  box.style.left = `${left - scrolled.x}px`;
  box.style.top = `${top - (from.row < sheet.frozen.rows ? 0 : scrolled.y)}px`;
  box.style.width = `${columns.end(to.column) - left}px`;
  box.style.height = `${rows.end(to.row) - top}px`;
}
