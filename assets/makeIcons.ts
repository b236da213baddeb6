/**
 * Draws the icons that the manifest names, `assets/icon-SIZE.png`, from the two drawings beside this file.
 * The sizes of the ribbon have a drawing of their own on the pixel grid: thin strokes blur at 16 pixels.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const DRAWINGS: readonly { readonly file: string; readonly sizes: readonly number[] }[] = [
  { file: 'icon-small.svg', sizes: [16, 32] },
  { file: 'icon.svg', sizes: [64, 80, 128] },
];

for (const { file, sizes } of DRAWINGS) {
  const svg = readFileSync(join(__dirname, file), 'utf8');
  for (const size of sizes) {
    const name = `icon-${size}.png`;
    writeFileSync(
      join(__dirname, name),
      new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng(),
    );
    console.log(`assets/${name}`);
  }
}
