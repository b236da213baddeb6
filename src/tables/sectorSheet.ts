import type { SectorRow } from '../catalog/types';
import { NATION } from '../model/observation';
import type { PlanContext } from './context';
import { sectorTable } from './names';
import { metricSheet } from './sheetFrame';
import { statCharts } from './statCharts';
import { statColumns } from './statTables';
import type { StatSheet } from './statSheet';
import { statTrio } from './trio';

/** One sheet a sector of the nation that has enough figures, or that exists, in the catalog's order. */
export const sectorSheets = (context: PlanContext): readonly StatSheet[] =>
  context.catalog.sectors.flatMap((sector) => sectorSheet(sector, context) ?? []);

function sectorSheet(sector: SectorRow, context: PlanContext): StatSheet | undefined {
  const { language, points, source } = context;
  const table = sectorTable(sector.id);
  const own = points.filter((point) => point.area === NATION && point.sector === sector.id);
  const columns = statColumns({ table, area: NATION, points: own, withSector: false }, context);
  if (!columns) return undefined;
  const title = sector.label[language];
  const tables = statTrio(table, title, columns, context);
  const charts = statCharts(table, sector.label, columns, context);
  const key = `sector-${sector.id}`;
  const sheet = metricSheet(
    { key, title, tab: title, tabColor: sector.color, source, tables, charts },
    language,
  );
  return { sheet, table, columns, charts };
}
