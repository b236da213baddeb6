import { HostError, type HostObject } from './object';

/** Objects that the client keeps from one request to the next, by the ids that it was given. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private nextId = 1;

  get size(): number {
    return this.objects.size;
  }

  /** Keeps the object; the same object has the same id. */
  keep(object: HostObject): string {
    let id = this.ids.get(object);
    if (id === undefined) {
      id = `{reference-${this.nextId++}}`;
      this.ids.set(object, id);
      this.objects.set(id, object);
    }
    return id;
  }

  release(id: string): void {
    const object = this.objects.get(id);
    this.objects.delete(id);
    if (object) this.ids.delete(object);
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  /** @throws HostError InvalidReference */
  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object)
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  /** `{ _ReferenceId }` of a kept object, nothing of others. */
  mark(object: HostObject): { _ReferenceId?: string } {
    const id = this.ids.get(object);
    return id === undefined ? {} : { _ReferenceId: id };
  }
}
