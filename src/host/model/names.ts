import { parseReference, Reference } from './reference';
import { HostCollection, HostObject, invalidArgument, invalidOperation, sameName } from '../object';
import { checkIdentifier } from './identifier';
import { HostRange } from './range';
import type { HostWorkbook } from './workbook';
import type { HostWorksheet } from './worksheet';

/** A defined name: of a range, or of a formula that is kept as it is. */
export class HostNamedItem extends HostObject {
  static override readonly type = 'NamedItem';
  static override readonly scalars = ['name', 'type', 'value', 'formula', 'visible', 'comment', 'scope'];
  static override readonly navigations = ['worksheet', 'worksheetOrNullObject'];
  static override readonly methods = ['getRange', 'getRangeOrNullObject', 'delete'];
  visible = true;

  constructor(
    private readonly owner: HostNamedItemCollection,
    readonly name: string,
    public target: Reference | string,
    public comment: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.name };
  }

  get scope(): string {
    return this.owner.sheet ? 'Worksheet' : 'Workbook';
  }

  get type(): string {
    if (typeof this.target !== 'string') return this.target.valid ? 'Range' : 'Error';
    const body = this.target.slice(1);
    if (/^-?\d+$/.test(body)) return 'Integer';
    if (/^-?\d*\.\d+$/.test(body)) return 'Double';
    return /^(?:TRUE|FALSE)$/i.test(body) ? 'Boolean' : 'String';
  }

  /** The reference without `=`, or the constant. */
  get value(): unknown {
    if (typeof this.target !== 'string') return this.target.text;
    const body = this.target.slice(1);
    if (this.type === 'Boolean') return body.toUpperCase() === 'TRUE';
    if (this.type !== 'String') return Number(body);
    return /^".*"$/s.test(body) ? body.slice(1, -1).replaceAll('""', '"') : this.target;
  }

  get formula(): string {
    return typeof this.target === 'string' ? this.target : `=${this.target.text}`;
  }

  set formula(formula: string) {
    this.target = this.owner.read(formula);
  }

  get worksheetOrNullObject(): HostWorksheet | null {
    return this.owner.sheet ?? null;
  }

  get worksheet(): HostWorksheet {
    if (!this.owner.sheet) throw invalidOperation('The name belongs to the workbook.');
    return this.owner.sheet;
  }

  getRangeOrNullObject(): HostRange | null {
    return typeof this.target === 'string' ? null : (this.target.range ?? null);
  }

  /** @throws HostError InvalidArgument where the name is not of a range, or its cells are gone */
  getRange(): HostRange {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidArgument('The name does not refer to a range.');
    return range;
  }

  delete(): void {
    this.owner.remove(this);
  }
}

/** `workbook.names`, or a worksheet's. */
export class HostNamedItemCollection extends HostCollection<HostNamedItem> {
  static override readonly type = 'NamedItemCollection';
  static override readonly methods = ['add', 'addFormulaLocal', 'getItem', 'getItemOrNullObject', 'getCount'];
  private readonly list: HostNamedItem[] = [];

  /** @param sheet absent for the workbook's collection */
  constructor(
    private readonly book: HostWorkbook,
    readonly sheet?: HostWorksheet,
  ) {
    super();
  }

  all(): readonly HostNamedItem[] {
    return this.list;
  }

  find(key: string | number): HostNamedItem | undefined {
    return this.list.find((item) => sameName(item.name, key));
  }

  /** @throws HostError InvalidArgument for a name that is not valid or used in this scope */
  add(name: string, reference: HostRange | string, comment = ''): HostNamedItem {
    checkIdentifier(name);
    const used = this.find(name) ?? (this.sheet ? undefined : this.book.tables.find(name));
    if (used) throw invalidArgument(`The name ${name} is already used.`);
    const target = reference instanceof HostRange ? Reference.to(reference) : this.read(reference);
    const item = new HostNamedItem(this, name, target, comment);
    this.list.push(item);
    return item;
  }

  addFormulaLocal(name: string, formula: string, comment = ''): HostNamedItem {
    return this.add(name, formula, comment);
  }

  /** A reference where the formula is one; else the formula. */
  read(formula: string): Reference | string {
    if (typeof formula !== 'string' || !/^=./s.test(formula)) throw invalidArgument();
    return parseReference(this.book, formula, this.sheet ?? this.book.activeSheet) ?? formula;
  }

  remove(item: HostNamedItem): void {
    this.list.splice(this.list.indexOf(item), 1);
  }
}
