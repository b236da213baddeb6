/** What LibreOffice makes of a saved workbook. */

import { join } from 'node:path';
import { PYTHON, requireProgram, run, withProfile } from './office';

export interface InspectOptions {
  /** Cells to describe one by one in `Inspection.cells`, as `Sheet!A1` without quotes. */
  readonly details?: readonly string[];
  /** Cells to change, as a user would, before the workbook is looked at once more: `Inspection.after`. */
  readonly set?: readonly { readonly cell: string; readonly value: number | string }[];
}

export interface InspectedSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly active: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tabColor: string | null;
  readonly printAreas: number;
  /** From A1 to the last used cell; empty cells are the empty text. */
  readonly values: readonly (readonly (string | number)[])[];
  /** Ranges of formulas that show an error; the empty text for none. */
  readonly errors: string;
  /** Input messages and list rules, by the cells that share one. */
  readonly validations: readonly {
    readonly cells: readonly string[];
    readonly title: string;
    readonly message: string;
    readonly list: string | null;
  }[];
}

export interface InspectedTable {
  readonly sheet: string;
  readonly range: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface InspectedSeries {
  readonly type: string;
  readonly name: string | null;
  /** LibreOffice's notation of ranges: `$'Số liệu'.$C$2:$C$9`; a literal name is in double quotes. */
  readonly nameRange: string | null;
  readonly values: string;
  readonly categories: string | null;
  /** The numbers that are drawn; `null` is none. */
  readonly plotted: readonly (number | null)[];
  readonly color: string;
}

export interface InspectedChart {
  readonly sheet: string;
  readonly name: string;
  readonly title: string | null;
  readonly categoryAxis: 'number' | 'percent' | 'category' | 'series' | 'date';
  /** On a date axis of months LibreOffice reads every setting as `gap`. */
  readonly blanks: 'gap' | 'zero' | 'span';
  readonly series: readonly InspectedSeries[];
}

export interface InspectedCell {
  readonly type: 'empty' | 'value' | 'text' | 'formula';
  readonly value: string | number;
  readonly text: string;
  readonly formula: string;
  /** 0 for none. */
  readonly error: number;
  readonly numberFormat: string;
  readonly link: string | null;
}

export interface Inspection {
  readonly sheets: readonly InspectedSheet[];
  readonly tables: Readonly<Record<string, InspectedTable>>;
  readonly charts: readonly InspectedChart[];
  readonly names: Readonly<Record<string, string>>;
  readonly cells: Readonly<Record<string, InspectedCell>>;
  readonly after?: Inspection;
}

/** Opens a workbook in LibreOffice. Throws, saying what to install, where LibreOffice or its Python bridge is missing. */
export async function inspectWorkbook(path: string, options: InspectOptions = {}): Promise<Inspection> {
  requireProgram('soffice', 'libreoffice-calc');
  requireProgram(PYTHON, 'python3-uno');
  await run(PYTHON, ['-c', 'import uno']).catch((cause: unknown) => {
    throw new Error('Python lacks the UNO bridge: sudo apt-get install python3-uno', { cause });
  });
  const script = join(__dirname, 'inspect.py');
  const json = await withProfile((profile) => run(PYTHON, [script, path, profile, JSON.stringify(options)]));
  return JSON.parse(json) as Inspection;
}
