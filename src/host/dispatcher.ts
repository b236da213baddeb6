import {
  ActionType,
  ObjectPathType,
  type ActionInfo,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPathInfo,
  type QueryInfo,
  type RequestBody,
  type ResponseBody,
} from './protocol';
import { References } from './references';
import { apiNotFound, HostCollection, HostError, HostObject, locate, type HostClass } from './object';

/** Property names below one object, as a tree: `items/name` and `format/fill/color` taken apart. */
interface Tree {
  [name: string]: Tree;
}

type Target = HostObject | null;

/** One request's memory: objects by object path id. `null` is a null object. */
interface Batch {
  readonly paths: RequestBody['ObjectPaths'];
  readonly objects: Map<number, Target>;
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const classOf = (object: HostObject): HostClass => object.constructor as HostClass;

/** What happens to an object during a batch, for whoever counts. */
export interface DispatcherHooks {
  read?(object: HostObject, property: string): void;
  written?(object: HostObject, property: string): void;
  /** `_RegisterDataChangedEvent` and its like: `event` is `DataChanged`. */
  register?(object: HostObject, event: string, on: boolean): void;
}

/**
 * Interprets the batches of office.js over plain objects. It knows nothing of Excel: a path `Worksheets` is the
 * navigation `worksheets` of its parent, a method `GetRange` is `getRange()`; what a class does not declare does
 * not exist.
 */
export class Dispatcher {
  hooks: DispatcherHooks = {};
  private readonly references = new References();

  /**
   * @param root the global object, the workbook
   * @param services objects that the client makes by name
   */
  constructor(
    private readonly root: HostObject,
    private readonly services: Readonly<Record<string, HostObject>> = {},
  ) {}

  /** Id under which the client may ask for the object in later requests. */
  reference(object: HostObject): string {
    return this.references.keep(object);
  }

  /** Objects that the client has asked to keep and not yet let go. */
  get liveReferences(): number {
    return this.references.size;
  }

  /**
   * Runs a request. A batch is not atomic: what was done before an action failed stays done.
   * @param limit run only so many actions and then fail with `failure`
   */
  execute(request: RequestBody, failure?: HostError, limit = 0): ResponseBody {
    const batch: Batch = { paths: request.ObjectPaths, objects: new Map() };
    const results: ActionResult[] = [];
    const traces: number[] = [];
    let index = 0;
    try {
      for (const action of request.Actions) {
        if (failure && index >= limit) throw failure;
        const trace = action.ActionType === ActionType.Trace;
        if (trace) traces.push(action.Id);
        // Callbacks hang on traces: they are answered, too.
        const value = trace ? null : this.perform(action, batch);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
        index++;
      }
      if (failure) throw failure;
      return { Results: results, TraceIds: traces };
    } catch (cause) {
      // A fault of the host itself shows with its stack, so that it cannot pass for one of Excel's errors.
      const error =
        cause instanceof HostError
          ? cause
          : new HostError('GeneralException', `The embedded Excel failed: ${(cause as Error).stack}`, 500);
      const body = {
        Code: error.code,
        Message: error.message,
        Location: error.location ?? '',
        HttpStatusCode: error.status,
        ActionIndex: index,
      };
      return { Error: body, Results: results, TraceIds: traces };
    }
  }

  /** What the action answers; `undefined` for no answer. */
  private perform(action: ActionInfo, batch: Batch): unknown {
    const object = this.object(action.ObjectPathId, batch);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && { ...object.identity(), ...this.references.mark(object) };
      case ActionType.Query:
        return object && this.query(object, action.QueryInfo ?? {});
      case ActionType.SetProperty: {
        const [value] = this.arguments(action.ArgumentInfo, batch);
        if (object) this.set(object, action.Name, value ?? null);
        return undefined;
      }
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          if (object) this.set(object, name, value);
        return undefined;
      case ActionType.Method:
        return this.method(object, action, batch);
      default:
        throw apiNotFound(`action type ${action.ActionType}`);
    }
  }

  private method(object: Target, action: ActionInfo, batch: Batch): unknown {
    const args = this.arguments(action.ArgumentInfo, batch);
    if (action.Name === '_RemoveReference') {
      this.references.release(String(args[0]));
      return null;
    }
    if (!object) return null;
    if (action.Name === '_KeepReference') {
      this.reference(object);
      return null;
    }
    const event = /^_(Un)?[rR]egister(\w+)Event$/.exec(action.Name);
    if (event) {
      this.hooks.register?.(object, event[2] ?? '', !event[1]);
      return null;
    }
    return this.call(object, action.Name, args) ?? null;
  }

  private object(id: number, batch: Batch): Target {
    const known = batch.objects.get(id);
    if (known !== undefined) return known;
    const path = batch.paths[id];
    if (!path) throw new HostError('InvalidObjectPath', `There is no object path ${id}.`);
    const object = this.resolve(path, batch) ?? null;
    batch.objects.set(id, object);
    return object;
  }

  private resolve(path: ObjectPathInfo, batch: Batch): Target | undefined {
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.root;
      case ObjectPathType.NullObject:
        return null;
      case ObjectPathType.NewObject: {
        const service = this.services[path.Name];
        if (!service) throw apiNotFound(path.Name);
        return service;
      }
      case ObjectPathType.ReferenceId:
        return this.references.get(path.Name);
    }
    const parent = this.object(path.ParentObjectPathId ?? 0, batch);
    // Whatever hangs on a null object is null.
    if (!parent) return null;
    if (path.ObjectPathType === ObjectPathType.Property) {
      const name = this.memberName(parent, path.Name);
      if (!classOf(parent).navigations.includes(name)) throw apiNotFound(locate(parent, name));
      return (parent as unknown as Record<string, Target>)[name];
    }
    const args = this.arguments(path.ArgumentInfo, batch);
    if (path.ObjectPathType === ObjectPathType.Indexer) return this.call(parent, 'GetItem', args) as Target;
    if (/^_GetRange(OrNullObject)?ForEventByReferenceId$/.test(path.Name))
      return this.references.find(String(args[0])) ?? null;
    return this.call(parent, path.Name, args) as Target;
  }

  /** Arguments with object references replaced by objects; an absent argument arrives as `null` in the JSON. */
  private arguments(info: ArgumentInfo | undefined, batch: Batch): unknown[] {
    const walk = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(value))
        return value.map((item, i) => walk(item, Array.isArray(reference) ? reference[i] : 0));
      if (typeof reference === 'number' && reference > 0) return this.object(reference, batch);
      if (value && typeof value === 'object') {
        const id = (value as { _ObjectPathId?: unknown })._ObjectPathId;
        if (typeof id === 'number') return this.object(id, batch);
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, 0)]));
      }
      return value;
    };
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => walk(value, references?.[i] ?? 0) ?? undefined);
  }

  private memberName(object: HostObject, wireName: string): string {
    return classOf(object).aliases[wireName] ?? lowerFirst(wireName);
  }

  private call(object: HostObject, wireName: string, args: unknown[]): unknown {
    const name = this.memberName(object, wireName);
    const location = locate(object, name);
    const method = (object as unknown as Record<string, unknown>)[name];
    const indexer = name === 'getItem' && object instanceof HostCollection;
    if (!(indexer || classOf(object).methods.includes(name)) || typeof method !== 'function')
      throw apiNotFound(location);
    return this.located(location, () => method.apply(object, args));
  }

  private set(object: HostObject, wireName: string, value: unknown): void {
    const name = this.memberName(object, wireName);
    const { scalars, navigations } = classOf(object);
    const members = object as unknown as Record<string, unknown>;
    if (navigations.includes(name) && value && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) this.set(members[name] as HostObject, key, item);
      return;
    }
    const location = locate(object, name);
    if (!scalars.includes(name)) throw apiNotFound(location);
    this.located(location, () => {
      members[name] = value;
    });
    this.hooks.written?.(object, name);
  }

  private located<T>(location: string, action: () => T): T {
    try {
      return action();
    } catch (error) {
      if (error instanceof HostError) error.location ??= location;
      throw error;
    }
  }

  private query(object: HostObject, query: QueryInfo): unknown {
    const tree: Tree = {};
    for (const path of [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)]) {
      let node = tree;
      for (const part of path.split(/[./]/))
        if (part.toLowerCase() !== 'items') node = node[lowerFirst(part)] ??= {};
    }
    return this.read(object, tree, query.Top, query.Skip);
  }

  private read(object: HostObject, tree: Tree, top?: number, skip = 0): Record<string, unknown> {
    const { scalars, navigations } = classOf(object);
    const answer: Record<string, unknown> = object.identity();
    const scalar = (name: string): void => {
      const value = this.located(
        locate(object, name),
        () => (object as unknown as Record<string, unknown>)[name],
      );
      this.hooks.read?.(object, name);
      answer[upperFirst(name)] = value ?? null;
    };
    const asked = Object.keys(tree);
    if (object instanceof HostCollection) {
      const own = asked.filter((name) => scalars.includes(name));
      own.forEach(scalar);
      const ofItems = Object.fromEntries(Object.entries(tree).filter(([name]) => !own.includes(name)));
      if (Object.keys(ofItems).length > 0 || own.length === 0) {
        const items = (object.all() as HostObject[]).slice(skip, top === undefined ? undefined : skip + top);
        answer['_Items'] = items.map((item, i) => ({ ...this.read(item, ofItems), _Index: skip + i }));
      }
      return answer;
    }
    const everything = asked.length === 0 || '*' in tree;
    for (const name of everything ? [...scalars, ...asked.filter((n) => n !== '*')] : asked) {
      if (navigations.includes(name)) {
        const child = (object as unknown as Record<string, Target>)[name];
        answer[upperFirst(name)] = child ? this.read(child, tree[name] ?? {}) : null;
      } else if (scalars.includes(name)) scalar(name);
      else throw apiNotFound(locate(object, name));
    }
    return { ...answer, ...this.references.mark(object) };
  }
}
