/** An Open Packaging Conventions package: parts, their content types and relationships, zipped. */

import { strToU8, zipSync } from 'fflate';
import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS, RELATIONSHIPS } from './namespaces';
import { element, XML_DECLARATION } from './xml';

/** ZIP stores local time from 1980 on; a fixed moment makes equal snapshots equal bytes. */
const ZIP_TIME = new Date(1980, 0, 1);

/** The relationships of one part, in the order in which they were added. */
export class Relationships {
  readonly #items: { type: string; target: string; external: boolean }[] = [];

  /** Adds one and returns its id. `type` is a name of the office document relationships, or a full address. */
  add(type: string, target: string, external = false): string {
    this.#items.push({ type: type.includes('/') ? type : `${RELATIONSHIPS}/${type}`, target, external });
    return `rId${this.#items.length}`;
  }

  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  xml(): string {
    const items = this.#items.map(({ type, target, external }, index) =>
      element('Relationship', {
        Id: `rId${index + 1}`,
        Type: type,
        Target: target,
        TargetMode: external ? 'External' : undefined,
      }),
    );
    return element('Relationships', { xmlns: PACKAGE_RELATIONSHIPS }, ...items);
  }
}

/** Parts of one file. Part names have no leading slash: `xl/workbook.xml`. */
export class XlsxPackage {
  readonly #parts: { name: string; xml: string }[] = [];
  readonly #types: { name: string; type: string }[] = [];

  /** Adds a part with its content type and, unless empty, its relationships. */
  add(name: string, contentType: string, xml: string, relationships?: Relationships): void {
    this.#parts.push({ name, xml });
    this.#types.push({ name, type: contentType });
    if (relationships && !relationships.isEmpty) this.#addRelationships(name, relationships);
  }

  /** The zipped file. `root` are the relationships of the package itself. */
  zip(root: Relationships): Uint8Array {
    this.#addRelationships('', root);
    const files: Record<string, Uint8Array> = {
      '[Content_Types].xml': strToU8(XML_DECLARATION + this.#contentTypes()),
    };
    for (const { name, xml } of this.#parts) files[name] = strToU8(XML_DECLARATION + xml);
    return zipSync(files, { level: 6, mtime: ZIP_TIME });
  }

  #addRelationships(part: string, relationships: Relationships): void {
    const slash = part.lastIndexOf('/') + 1;
    const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
    this.#parts.push({ name, xml: relationships.xml() });
  }

  #contentTypes(): string {
    return element(
      'Types',
      { xmlns: CONTENT_TYPES },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...this.#types.map(({ name, type }) =>
        element('Override', { PartName: `/${name}`, ContentType: type }),
      ),
    );
  }
}
