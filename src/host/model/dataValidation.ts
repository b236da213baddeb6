import { eachCell } from '../addresses';
import { HostObject, invalidArgument, without } from '../object';
import type { Validation } from './cells';
import { HostRange } from './range';

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const NONE: Validation = {
  rule: {},
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  ignoreBlanks: true,
};

/** Neither rule nor message: the cell is as one without validation. */
function isNothing({ rule, prompt, errorAlert }: Validation): boolean {
  const silent = !prompt.title && !prompt.message && !errorAlert['title'] && !errorAlert['message'];
  return silent && Object.keys(rule).length === 0;
}

/** Excel's limits: characters of a prompt's title, its message, and a list's source. */
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;

/** `range.dataValidation`. */
export class HostDataValidation extends HostObject {
  static override readonly type = 'DataValidation';
  static override readonly scalars = ['type', 'rule', 'prompt', 'errorAlert', 'ignoreBlanks', 'valid'];
  static override readonly methods = ['clear'];

  constructor(private readonly range: HostRange) {
    super();
  }

  /** A part of the validation that all cells have alike; `null` where they differ. */
  private shared<K extends keyof Validation>(part: K): Validation[K] | null {
    const { worksheet, area } = this.range;
    const parts = new Set<unknown>();
    let first: Validation[K] | undefined;
    eachCell(area, (row, column) => {
      const validation = worksheet.cells.get(row, column).validation ?? NONE;
      first ??= validation[part];
      parts.add(JSON.stringify(validation[part]));
    });
    return parts.size === 1 ? (first ?? null) : null;
  }

  private change(change: Partial<Validation>): void {
    const { worksheet, area } = this.range;
    worksheet.assertWritable();
    // Cells that share a validation go on sharing it.
    const changed = new Map<Validation, Validation>();
    eachCell(area, (row, column) => {
      const { validation: old = NONE, ...cell } = worksheet.cells.get(row, column);
      const validation = changed.get(old) ?? { ...old, ...change };
      changed.set(old, validation);
      worksheet.cells.set(row, column, isNothing(validation) ? cell : { ...cell, validation });
    });
  }

  get type(): string {
    const rule = this.shared('rule');
    if (!rule) return 'Inconsistent';
    return TYPES[Object.keys(rule)[0] ?? ''] ?? 'None';
  }

  get rule(): unknown {
    return this.shared('rule');
  }

  /** `{}` is a rule that allows everything. */
  set rule(rule: unknown) {
    const given = Object.entries((rule ?? {}) as Record<string, unknown>).filter(([, value]) => value);
    if (given.length > 1 || given.some(([name]) => !(name in TYPES))) throw invalidArgument();
    const [name, facts] = given[0] ?? [];
    const source = (facts as { source?: unknown } | undefined)?.source;
    if (name === 'list') {
      const text = source instanceof HostRange ? `=${source.address}` : source;
      if (typeof text !== 'string' || text === '' || text.length > MESSAGE_LIMIT) throw invalidArgument();
      this.change({ rule: { list: { inCellDropDown: true, ...(facts as object), source: text } } });
    } else this.change({ rule: Object.fromEntries(given) });
  }

  get prompt(): unknown {
    return this.shared('prompt');
  }

  /** @throws HostError InvalidArgument for more than 32 characters of title or 255 of message */
  set prompt(prompt: { showPrompt?: boolean; title?: string; message?: string } | null) {
    const { showPrompt = true, title = '', message = '' } = prompt ?? {};
    if (title.length > TITLE_LIMIT || message.length > MESSAGE_LIMIT) throw invalidArgument();
    this.change({ prompt: { showPrompt, title, message } });
  }

  get errorAlert(): unknown {
    return this.shared('errorAlert');
  }

  set errorAlert(alert: Record<string, unknown> | null) {
    this.change({ errorAlert: { ...NONE.errorAlert, ...alert } });
  }

  get ignoreBlanks(): boolean | null {
    return this.shared('ignoreBlanks');
  }

  set ignoreBlanks(ignoreBlanks: boolean) {
    this.change({ ignoreBlanks });
  }

  /** Whether the values obey a list of literals; other rules are kept, not applied. */
  get valid(): boolean | null {
    const { worksheet, area } = this.range;
    let valid = true;
    eachCell(area, (row, column) => {
      const list = worksheet.cells.get(row, column).validation?.rule['list'] as
        { source?: string } | undefined;
      const value = worksheet.valueAt(row, column);
      if (!list?.source || list.source.startsWith('=') || value === '') return;
      valid &&= list.source.split(',').some((item) => item.trim() === String(value));
    });
    return valid;
  }

  clear(): void {
    const { worksheet, area } = this.range;
    worksheet.assertWritable();
    for (const [row, column, cell] of [...worksheet.cells.within(area)])
      worksheet.cells.set(row, column, without(cell, 'validation'));
  }
}
