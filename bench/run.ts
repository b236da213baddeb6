import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureReading } from './readingSpeed';
import { measureRefresh, measureWorkbook, type RefreshSpeed } from './workbookSpeed';

/** `npm run bench [DIR…]`: speed of reading the briefings of folders as ratios, and the traffic of writing samples. */
async function main(): Promise<void> {
  const given = process.argv.slice(2);
  const folders = given.length > 0 ? given : ['test/briefings'];
  for (const folder of folders.filter((path) => existsSync(path))) {
    const speed = measureReading(textsIn(folder));
    console.log(`${folder}: ${speed.characters} characters`);
    console.log(
      `  reading takes ${speed.readOverScan.toFixed(1)} times one pass of a number regex (tokens alone ${speed.lexOverScan.toFixed(1)}, ${((100 * speed.lexOverScan) / speed.readOverScan).toFixed(0)} % of it)`,
    );
    console.log(
      `  ${speed.times} times the text takes ${(speed.growth * speed.times).toFixed(0)} times as long`,
    );
  }
  for (const { what, syncs, cellsWritten } of await measureWorkbook(textsIn('assets/samples')))
    console.log(`workbook, ${what}: ${syncs} round trips, ${cellsWritten} cells written`);
  let smaller: RefreshSpeed | undefined;
  for (const observations of [1_000, 10_000, 50_000]) {
    const speed = await measureRefresh(observations);
    const { read, refresh, corrected, first, syncs, cells, bytes } = speed;
    const times = (ms: number): string => (ms / read).toFixed(1);
    console.log(`workbook with ${observations} figures: reading Số liệu once ${read.toFixed(0)} ms`);
    console.log(`  refresh ${times(refresh)} times that, ${syncs[0]} round trips`);
    console.log(
      `  with a correction ${times(corrected)} times, ${syncs[1]} round trips, ${cells} cells, ${bytes} bytes sent`,
    );
    console.log(`  the first one of a session, when all is read from the cells, ${times(first)} times`);
    if (smaller) {
      const growth = (key: 'refresh' | 'corrected' | 'first'): string =>
        (speed[key] / smaller![key]).toFixed(1);
      const more = observations / smaller.observations;
      console.log(
        `  ${more} times the figures take ${growth('refresh')}, ${growth('corrected')} and ${growth('first')} times as long`,
      );
    }
    smaller = speed;
  }
}

const textsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));

void main().then(() => process.exit());
