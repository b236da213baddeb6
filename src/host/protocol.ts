/**
 * The wire format of office.js ("RichApi"): one JSON request a sync, one JSON response back.
 * Names and numbers are the client library's own.
 */

export enum ActionType {
  Instantiate = 1,
  Query,
  Method,
  SetProperty,
  Trace,
  RecursiveQuery,
  QueryAsJson,
  EnsureUnchanged,
  Update,
}

export enum ObjectPathType {
  GlobalObject = 1,
  NewObject,
  Method,
  Property,
  Indexer,
  ReferenceId,
  NullObject,
}

/** Arguments as JSON; where `ReferencedObjectPathIds` has a number above 0, the argument is that object. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: ObjectPathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What `load` asked for: property paths (`name`, `items/name`, `format/fill/color`). */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  /** Of an Update: property → value. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  /** `Class.member` that failed. */
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

export interface ResponseBody {
  readonly Error?: ErrorBody;
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
}

/** The bit of a request's flags that `Excel.run({ delayForCellEdit: true }, …)` sets. */
export const DELAY_FOR_CELL_EDIT = 64;

/** Ids by which hosts dispatch the calls and events of the older, common API. */
export const DispatchId = { documentSelection: 2, richApiMessage: 33, executeRichApi: 93 } as const;

/** `ooeInternalError`: what a call that the host does not know answers. */
export const INTERNAL_ERROR = 5001;

/** One event on its way to the add-in. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  /** Id of the object whose handlers are called; `Workbook` for collections of the workbook. */
  readonly targetId: string;
  /** The event's facts as JSON. */
  readonly message: string;
  readonly id: string;
}

export const RICH_API_EVENT_CATEGORY = 65536;
