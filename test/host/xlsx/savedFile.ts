import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WorkbookSnapshot } from '../../../src/host/snapshot';
import { writeXlsx } from '../../../src/host/xlsx/write';
import { parseXml, type XmlElement } from './xmlTree';

/** The parts of a saved file by name. */
export class SavedFile {
  readonly #parts: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.#parts = unzipSync(bytes);
  }

  static async of(snapshot: WorkbookSnapshot): Promise<SavedFile> {
    return new SavedFile(await writeXlsx(snapshot));
  }

  /** The same file with the first match in a part replaced; throws where there is none. */
  with(name: string, pattern: string | RegExp, replacement: string): SavedFile {
    const text = this.text(name);
    const changed = text.replace(pattern, replacement);
    if (changed === text) throw new Error(`no ${pattern} in ${name}`);
    return new SavedFile(zipSync({ ...this.#parts, [name]: strToU8(changed) }, { level: 0 }));
  }

  get bytes(): Uint8Array {
    return zipSync(this.#parts, { level: 0 });
  }

  get names(): string[] {
    return Object.keys(this.#parts);
  }

  text(name: string): string {
    const part = this.#parts[name];
    if (!part) throw new Error(`no part ${name}, only ${this.names.join(', ')}`);
    return strFromU8(part);
  }

  xml(name: string): XmlElement {
    return parseXml(this.text(name));
  }
}
