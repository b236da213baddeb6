import { accessDenied, HostObject, invalidOperation } from '../object';
import type { HostWorksheet } from './worksheet';

/** `worksheet.protection`. */
export class HostWorksheetProtection extends HostObject {
  static override readonly type = 'WorksheetProtection';
  static override readonly scalars = ['protected', 'options'];
  static override readonly methods = ['protect', 'unprotect'];
  protected = false;
  options: Record<string, unknown> | null = null;
  private password = '';

  constructor(private readonly sheet: HostWorksheet) {
    super();
  }

  /** @throws HostError InvalidOperation where the sheet is protected already */
  protect(options?: Record<string, unknown>, password = ''): void {
    if (this.protected) throw invalidOperation('The sheet is protected already.');
    this.protected = true;
    this.options = options ?? {};
    this.password = password;
    this.sheet.book.raiseProtection(this.sheet);
  }

  /** @throws HostError AccessDenied for a wrong password */
  unprotect(password = ''): void {
    if (this.protected && password !== this.password) throw accessDenied();
    this.protected = false;
    this.options = null;
    this.sheet.book.raiseProtection(this.sheet);
  }
}
