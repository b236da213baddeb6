/** Pages of a workbook as pictures, for people to look at. */

import { mkdir, readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { requireProgram, run, withProfile } from './office';

/** Dots per inch: enough to read titles and numbers. */
const RESOLUTION = 60;

/**
 * Prints a workbook as LibreOffice would, one PNG a page, into a folder that is made when missing. Returns the paths
 * of the pictures in the order of the pages, hidden sheets left out.
 */
export async function renderPages(path: string, folder: string): Promise<string[]> {
  requireProgram('soffice', 'libreoffice-calc');
  requireProgram('pdftoppm', 'poppler-utils');
  await mkdir(folder, { recursive: true });
  await withProfile((profile) =>
    run('soffice', [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      path,
    ]),
  );
  const name = basename(path, extname(path));
  await run('pdftoppm', ['-r', String(RESOLUTION), '-png', join(folder, `${name}.pdf`), join(folder, name)]);
  const pages = (await readdir(folder)).filter(
    (file) => file.startsWith(`${name}-`) && file.endsWith('.png'),
  );
  // pdftoppm pads page numbers to one width, so that names sort as pages do.
  return pages.sort().map((file) => join(folder, file));
}
