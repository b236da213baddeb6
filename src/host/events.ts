import { RICH_API_EVENT_CATEGORY, type EventEntry } from './protocol';
import { apiNotFound, type HostObject, type HostClass } from './object';

/** Message types by class and event, as the client library numbers them. */
const MESSAGE_TYPES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Worksheet: {
    DataChanged: 10,
    Activated: 11,
    Deactivated: 12,
    Added: 13,
    SelectionChanged: 14,
    Deleted: 15,
    FormatChanged: 18,
    RowSorted: 19,
    ColumnSorted: 20,
    ProtectionChanged: 24,
  },
  Chart: { Added: 50, Activated: 51, Deactivated: 52, Deleted: 53 },
  Table: { SelectionChanged: 100, DataChanged: 101, Added: 102, Deleted: 103 },
};

/** Target of events that collections of the workbook listen to. */
export const WORKBOOK_TARGET = 'Workbook';

/** Who makes the change at the moment: the add-in, the user of this Excel, or a co-author. */
export type Origin = 'addin' | 'user' | 'coauthor';

/** Objects that events are about say under which id the client listens to them. */
export interface EventTarget {
  readonly eventTarget: string;
}

/** Keeps who listens and sends what they asked for. */
export class EventHub {
  /** `runtime.enableEvents`. */
  enabled = true;
  origin: Origin = 'addin';
  /** From ExcelApi 1.14 on, events tell the add-in's own changes. */
  tellsTrigger = false;
  /** Where entries go; set by whoever connects a client. */
  send: (entry: EventEntry) => void = () => undefined;
  private readonly listening = new Set<string>();
  private nextId = 1;

  /** @throws HostError ApiNotFound for an event that this host does not raise */
  register(target: HostObject, event: string, on: boolean): void {
    const family = (target.constructor as HostClass).type;
    const type = MESSAGE_TYPES[family.replace(/Collection$/, '')]?.[event];
    const id = (target as Partial<EventTarget>).eventTarget;
    if (type === undefined || id === undefined) throw apiNotFound(`${family}._Register${event}Event`);
    const key = `${type}:${id}`;
    if (on) this.listening.add(key);
    else this.listening.delete(key);
  }

  /**
   * Sends an event to those of the targets that are listened to.
   * @param family `Worksheet`, `Table` or `Chart`
   * @param facts the event's own facts, computed only when somebody listens
   */
  raise(family: string, event: string, targets: readonly string[], facts: () => object): void {
    const type = MESSAGE_TYPES[family]?.[event];
    if (!this.enabled || type === undefined) return;
    for (const targetId of targets) {
      if (!this.listening.has(`${type}:${targetId}`)) continue;
      const trigger = this.origin === 'addin' ? 'ThisLocalAddin' : 'Unknown';
      const message = {
        source: this.origin === 'coauthor' ? 'Remote' : 'Local',
        ...(this.tellsTrigger ? { triggerSource: trigger } : {}),
        ...facts(),
      };
      this.send({
        messageCategory: RICH_API_EVENT_CATEGORY,
        messageType: type,
        targetId,
        message: JSON.stringify(message),
        id: String(this.nextId++),
      });
    }
  }
}
