import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest } from '../../src/cli/checkManifest';
import { addToManifest } from '../../src/selfcheck/addToManifest';
import { ROOT } from '../repo/files';

const xml = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

test('the manifest with the button of the checks is sound; the one for users does not have it', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const readFile = (path: string): Uint8Array | undefined =>
    existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path)) : undefined;
  const changed = addToManifest(xml);
  expect(checkManifest(changed, { packageVersion: version, readFile })).toEqual([]);
  expect(changed).toContain('DefaultValue="Kiểm tra Excel"');
  expect(xml).not.toContain('selfcheck');
});

test('a manifest of another form is refused', () => {
  expect(() => addToManifest('<OfficeApp />')).toThrow('</Group>');
});
