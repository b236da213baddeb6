import { DATA_TABLE } from '../tables/names';
import { planWorkbook } from '../tables/planWorkbook';
import { readLedger } from '../tables/readLedger';
import type { WriteOptions, WriteSummary } from './addBriefings';
import { Batch } from './batch';
import { fromOfficeError } from './errors';
import { toCell } from './escape';
import { relabel, type ChartRef, type Relabel } from './labels';
import { ledgerTables, madeParts, tablePlaces } from './ledgerState';
import { encodeMade, SETTINGS } from './memory';
import { readState } from './readState';
import { refresh } from './refresh';

/**
 * Puts the labels of the workbook into the other language: tabs, headers, charts, lists to choose from, then all
 * texts in cells. Names that users gave stay, and so does everything that is found by its name. The headers of Số liệu,
 * which tell the language, are last: what breaks off before is done by switching again, what breaks off later by the
 * next refresh.
 *
 * @throws BriefsheetError whatever Excel refuses
 */
export async function switchLanguage(options: WriteOptions): Promise<WriteSummary> {
  const syncs = await renameLabels(options);
  const summary = await refresh(options);
  return { ...summary, syncs: summary.syncs + syncs };
}

/** @returns the number of round trips */
async function renameLabels({ language, checkWords }: WriteOptions): Promise<number> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { state, syncs } = await readState(context);
      if (state.tables.size === 0) return syncs;
      const { ledger } = readLedger(ledgerTables(state, language), checkWords);
      const options = { made: madeParts(state), places: tablePlaces(state) };
      const { labels, series } = relabel(
        planWorkbook(ledger, { ...options, language: language === 'vi' ? 'en' : 'vi' }),
        planWorkbook(ledger, { ...options, language }),
        state,
      );
      if (labels.length === 0) return syncs;
      const batch = new Batch(context.workbook);
      const current = loadTitles(batch, labels);
      await context.sync();
      for (const label of inOrder(labels)) apply(batch, label, current);
      context.workbook.settings.add(SETTINGS.made, encodeMade({ ...state.memory, series }));
      await context.sync();
      return syncs + 2;
    });
  } catch (error) {
    throw fromOfficeError(error);
  }
}

/** The headers that tell the language come last. */
const inOrder = (labels: readonly Relabel[]): readonly Relabel[] => {
  const isMark = (label: Relabel): boolean => label.what === 'header' && label.table === DATA_TABLE;
  return [...labels.filter((label) => !isMark(label)), ...labels.filter(isMark)];
};

type Titled = Extract<Relabel, { readonly what: 'title' | 'axis' }>;

const chartOf = (batch: Batch, { sheet, name }: ChartRef): Excel.Chart =>
  batch.sheet(sheet).charts.getItem(name);

/** Queues the reading of what charts say now. */
function loadTitles(batch: Batch, labels: readonly Relabel[]): ReadonlyMap<Relabel, { text: string }> {
  const isTitle = (label: Relabel): label is Titled => label.what === 'title' || label.what === 'axis';
  return new Map(
    labels.filter(isTitle).map((label) => {
      const chart = chartOf(batch, label.chart);
      const title = label.what === 'title' ? chart.title : chart.axes.valueAxis.title;
      return [label, title.load('text')];
    }),
  );
}

function apply(batch: Batch, label: Relabel, current: ReadonlyMap<Relabel, { text: string }>): void {
  switch (label.what) {
    case 'tab':
      batch.sheet(label.sheet).name = label.to;
      return;
    case 'header': {
      const { sheet, row, column, to } = label;
      batch.range(sheet, { row, column, rows: 1, columns: 1 }).values = [[toCell(to, true)]];
      return;
    }
    case 'choices':
      batch.range(label.sheet, label.area).dataValidation.rule = {
        list: { inCellDropDown: true, source: label.to.join(',') },
      };
      return;
    case 'series':
      chartOf(batch, label.chart).series.getItemAt(label.index).name = label.to;
      return;
    case 'title':
    case 'axis': {
      const title = current.get(label);
      if (title?.text === label.from) title.text = label.to;
    }
  }
}
