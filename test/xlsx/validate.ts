/** What Microsoft's own validator of Office files says of a workbook. */

import { join } from 'node:path';
import { run } from './office';

const VALIDATOR = join('node_modules', '.bin', 'ooxml-validate');
/** The oldest version that the add-in runs in. */
const VERSION = 'Office2021';

interface ValidationFault {
  readonly description: string;
  readonly path: { readonly xpath: string; readonly partUri: string };
}

/** Faults against the schemas of Office and against what the parts of a file must say of each other. */
export async function validationFaults(path: string): Promise<string[]> {
  const json = await run(VALIDATOR, [path, '--office-version', VERSION, '--output-format', 'json']);
  return (JSON.parse(json) as ValidationFault[]).map(
    ({ description, path: { partUri, xpath } }) => `${partUri} ${xpath}: ${description}`,
  );
}
