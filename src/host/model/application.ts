import { HostObject, invalidArgument } from '../object';
import type { EventHub } from '../events';

/** `cultureInfo.numberFormat`. */
export class HostNumberFormatInfo extends HostObject {
  static override readonly type = 'NumberFormatInfo';
  static override readonly scalars = ['numberDecimalSeparator', 'numberGroupSeparator'];

  constructor(
    readonly numberDecimalSeparator: string,
    readonly numberGroupSeparator: string,
  ) {
    super();
  }
}

/** `application.cultureInfo`. */
export class HostCultureInfo extends HostObject {
  static override readonly type = 'CultureInfo';
  static override readonly scalars = ['name'];
  static override readonly navigations = ['numberFormat'];
  readonly numberFormat: HostNumberFormatInfo;

  constructor(readonly name: string) {
    super();
    const parts = new Intl.NumberFormat(name).formatToParts(1234567.5);
    const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
    this.numberFormat = new HostNumberFormatInfo(part('decimal'), part('group'));
  }
}

/** `workbook.application`. */
export class HostApplication extends HostObject {
  static override readonly type = 'Application';
  static override readonly scalars = [
    'calculationMode',
    'calculationState',
    'decimalSeparator',
    'thousandsSeparator',
    'useSystemSeparators',
  ];
  static override readonly navigations = ['cultureInfo'];
  static override readonly methods = [
    'calculate',
    'suspendApiCalculationUntilNextSync',
    'suspendScreenUpdatingUntilNextSync',
  ];
  readonly cultureInfo: HostCultureInfo;
  readonly calculationState = 'Done';
  readonly useSystemSeparators = true;
  private mode = 'Automatic';

  constructor(language: string) {
    super();
    this.cultureInfo = new HostCultureInfo(language);
  }

  get calculationMode(): string {
    return this.mode;
  }

  set calculationMode(mode: string) {
    if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(mode)) throw invalidArgument();
    this.mode = mode;
  }

  get decimalSeparator(): string {
    return this.cultureInfo.numberFormat.numberDecimalSeparator;
  }

  get thousandsSeparator(): string {
    return this.cultureInfo.numberFormat.numberGroupSeparator;
  }

  /** Formulas are computed when they are read: there is nothing to calculate or to hold back. */
  calculate(_type?: string): void {}

  suspendApiCalculationUntilNextSync(): void {}

  suspendScreenUpdatingUntilNextSync(): void {}
}

/** `context.runtime`. */
export class HostRuntime extends HostObject {
  static override readonly type = 'Runtime';
  static override readonly scalars = ['enableEvents'];

  constructor(private readonly events: EventHub) {
    super();
  }

  get enableEvents(): boolean {
    return this.events.enabled;
  }

  set enableEvents(enabled: boolean) {
    this.events.enabled = enabled;
  }
}
