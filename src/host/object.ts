/** An error as Excel reports it: `code` is one of `Excel.ErrorCodes`. */
export class HostError extends Error {
  /** `WorksheetCollection.getItem`; filled in by the dispatcher. */
  location?: string;

  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): HostError =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);

export const invalidArgument = (
  detail = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', detail);

export const invalidOperation = (detail: string): HostError => new HostError('InvalidOperation', detail);

export const accessDenied = (): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);

/** A member that this host does not have, or that Excel does not have. */
export const apiNotFound = (location: string): HostError => {
  const error = new HostError('ApiNotFound', `The embedded Excel does not support ${location}.`, 404);
  error.location = location;
  return error;
};

/**
 * Base of every class of the embedded Excel. What office.js may reach is declared, by its names in office.js:
 * `scalars` (what `load` returns and a set may change), `navigations` (what a path walks through), `methods`.
 * Everything else of a class is the host's own and out of reach.
 */
export abstract class HostObject {
  /** The class's name in the `Excel` namespace. */
  static readonly type: string = '';
  static readonly scalars: readonly string[] = [];
  static readonly navigations: readonly string[] = [];
  static readonly methods: readonly string[] = [];
  /** Wire names that differ from the member's name with an upper first letter. */
  static readonly aliases: Readonly<Record<string, string>> = {};

  /** What instantiation answers: `{ Id }` makes the client address the object by its id from then on. */
  identity(): Record<string, unknown> {
    return {};
  }
}

export type HostClass = typeof HostObject;

/** `Worksheet.name`, for error locations. */
export function locate(object: HostObject, member: string): string {
  return `${(object.constructor as HostClass).type}.${member}`;
}

/** A collection that office.js loads as `items`. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  /** The items in their order. */
  abstract all(): readonly T[];

  /** The item with this name or id; `undefined` where there is none. */
  abstract find(key: string | number): T | undefined;

  get count(): number {
    return this.all().length;
  }

  getCount(): number {
    return this.all().length;
  }

  /** @throws HostError ItemNotFound */
  getItem(key: string | number): T {
    const item = this.find(key);
    if (!item) throw itemNotFound();
    return item;
  }

  getItemOrNullObject(key: string | number): T | null {
    return this.find(key) ?? null;
  }

  /** @throws HostError InvalidArgument where the index is out of range */
  getItemAt(index: number): T {
    const item = this.all()[index];
    if (!item) throw invalidArgument();
    return item;
  }
}

/** Excel compares names of sheets, tables, names and charts without regard to case. */
export function sameName(a: string, b: unknown): boolean {
  return a.toLowerCase() === String(b).toLowerCase();
}

/** A copy without some of its properties. */
export function without<T extends object, K extends keyof T>(object: T, ...names: K[]): Omit<T, K> {
  const copy: Partial<T> = { ...object };
  for (const name of names) delete copy[name];
  return copy as Omit<T, K>;
}
