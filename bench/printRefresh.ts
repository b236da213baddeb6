import { measureRefresh } from './workbookSpeed';

/** `tsx bench/printRefresh.ts FIGURES…`: the times of refreshing workbooks with so many figures, as a JSON list. */
async function main(): Promise<void> {
  const speeds = [];
  for (const figures of process.argv.slice(2)) speeds.push(await measureRefresh(Number(figures)));
  console.log(JSON.stringify(speeds));
}

void main().then(() => process.exit());
