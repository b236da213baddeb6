import { findSheet } from './placeSheets';
import type { SheetPlan, WorkbookPlan } from '../tables/plan';
import type { WorkbookState } from './state';

/** Sheets, Tables and charts that were made once and that the user deleted. */
export interface DeletedParts {
  /** By their keys. */
  readonly sheets: readonly DeletedPart[];
  /** Those of sheets that are there. */
  readonly tables: readonly DeletedPart[];
  readonly charts: readonly DeletedPart[];
}

export interface DeletedPart {
  readonly name: string;
  /** What people call it: the tab, the title. */
  readonly title: string;
}

/** What the user deleted of what was made. */
export function deletedParts(plan: WorkbookPlan, state: WorkbookState): DeletedParts {
  const { made } = state.memory;
  const isThere = new Set(state.charts.map(({ name }) => name));
  const isGone = (sheet: SheetPlan): boolean =>
    made.has(`sheet:${sheet.key}`) && !findSheet(sheet, plan, state, state.memory);
  const others = plan.sheets.filter((sheet) => !isGone(sheet));
  return {
    sheets: plan.sheets.filter(isGone).map(({ key, tab }) => ({ name: key, title: tab })),
    tables: others.flatMap(({ tables, tab }) =>
      tables
        .filter(({ name }) => made.has(`table:${name}`) && !state.tables.has(name))
        .map(({ name, title }) => ({ name, title: title || tab })),
    ),
    charts: others.flatMap(({ charts }) =>
      charts
        .filter(({ name }) => made.has(`chart:${name}`) && !isThere.has(name))
        .map(({ name, title }) => ({ name, title })),
    ),
  };
}

/**
 * The workbook's state as if nothing of ours had ever been deleted from it: what is missing is made again by the next
 * write, with the columns and series that the user took away.
 */
export function withoutDeletions(state: WorkbookState): WorkbookState {
  const { memory, tables, charts } = state;
  const series = new Map(charts.map((chart) => [chart.name, new Set(chart.series)]));
  const kept = [...memory.made].filter((part) => {
    const [kind = '', name = ''] = splitPart(part);
    return kind === 'table' ? tables.has(name) : kind === 'chart' ? series.has(name) : false;
  });
  const columns = Object.entries(memory.columns).flatMap(([name, ids]) => {
    const present = new Set(tables.get(name)?.columns.map(({ id }) => id));
    return present.size > 0
      ? [[name, Object.fromEntries(Object.entries(ids).filter(([, id]) => present.has(id)))] as const]
      : [];
  });
  const drawn = Object.entries(memory.series).flatMap(([name, titles]) => {
    const present = series.get(name);
    return present
      ? [
          [
            name,
            Object.fromEntries(Object.entries(titles).filter(([, title]) => present.has(title))),
          ] as const,
        ]
      : [];
  });
  return {
    ...state,
    memory: {
      ...memory,
      made: new Set(kept),
      columns: Object.fromEntries(columns),
      series: Object.fromEntries(drawn),
      axes: Object.fromEntries(Object.entries(memory.axes).filter(([name]) => series.has(name))),
      cells: Object.fromEntries(Object.entries(memory.cells).filter(([name]) => tables.has(name))),
    },
  };
}

const splitPart = (part: string): [string, string] => {
  const colon = part.indexOf(':');
  return [part.slice(0, colon), part.slice(colon + 1)];
};
