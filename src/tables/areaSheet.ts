import type { Point } from '../ledger/ledger';
import { format } from '../messages/format';
import { WORKBOOK } from '../messages/workbook';
import { NATION } from '../model/observation';
import type { PlanContext } from './context';
import { areaTable } from './names';
import { periodLabel } from './periodLabels';
import { metricSheet, TAB_COLORS } from './sheetFrame';
import { statCharts } from './statCharts';
import { statColumns } from './statTables';
import type { StatSheet } from './statSheet';
import { rowPeriod } from './tableClass';
import { tableTrio } from './trio';

/**
 * One sheet for each area beside the nation that has enough figures, or that exists, in the order of their ids;
 * columns say which sector they belong to.
 */
export function areaSheets(context: PlanContext): readonly StatSheet[] {
  const areas = new Set(context.points.map(({ area }) => area).filter((area) => area !== NATION));
  return [...areas].sort().flatMap((area) => areaSheet(area, context) ?? []);
}

function areaSheet(area: string, context: PlanContext): StatSheet | undefined {
  const { language, points, source } = context;
  const table = areaTable(area);
  const own = points.filter((point) => point.area === area);
  const areaName = nameOf(own);
  const columns = statColumns({ table, area, areaName, points: own, withSector: true }, context);
  if (!columns) return undefined;
  const name = areaName ?? area;
  const tables = tableTrio(
    {
      name: table,
      subject: name,
      title: format(WORKBOOK.values, language, { name: name }),
      columns,
      kinds: 'statistics',
      rowLabel: (serial) => periodLabel(rowPeriod(serial, 'month'), language),
    },
    context,
  );
  const charts = statCharts(table, { vi: name, en: name }, columns, context);
  const sheet = metricSheet(
    { key: `area-${area}`, title: name, tab: name, tabColor: TAB_COLORS.area, source, tables, charts },
    language,
  );
  return { sheet, table, columns, charts };
}

const nameOf = (points: readonly Point[]): string | undefined =>
  points.find(({ areaName }) => areaName !== undefined)?.areaName;
