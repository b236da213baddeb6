/** A small strict XML reader for assertions: it throws for what is not well-formed. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Text directly inside, without that of children. */
  text: string;
}

const TOKEN =
  /<\?xml[^>]*\?>|<\/(?<end>[\w:.]+)>|<(?<start>[\w:.]+)(?<attributes>(?:\s+[\w:.]+="[^"<]*")*)\s*(?<empty>\/)?>|(?<text>[^<]+)/gy;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(raw: string): string {
  return raw.replace(/&(?:#(\d+)|(\w+));|&/g, (match, code: string, name: string) => {
    const value = code ? String.fromCodePoint(Number(code)) : NAMED[name];
    if (value === undefined) throw new Error(`unknown entity ${match}`);
    return value;
  });
}

/** Reads a document and returns its root. White space in attributes becomes spaces, as XML demands. */
export function parseXml(xml: string): XmlElement {
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(xml)) throw new Error('control character');
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let position = 0;
  for (const match of xml.matchAll(TOKEN)) {
    position = match.index + match[0].length;
    const { start, end, attributes, empty, text } = match.groups!;
    const parent = open.at(-1)!;
    if (start !== undefined) {
      const pairs = [...(attributes ?? '').matchAll(/([\w:.]+)="([^"]*)"/g)];
      const entries = pairs.map((pair) => [pair[1]!, decode(pair[2]!.replace(/[\t\n\r]/g, ' '))]);
      if (new Set(entries.map(([key]) => key)).size < entries.length) throw new Error(`twice in ${match[0]}`);
      const child: XmlElement = {
        name: start,
        attributes: Object.fromEntries(entries),
        children: [],
        text: '',
      };
      parent.children.push(child);
      if (!empty) open.push(child);
    } else if (end !== undefined) {
      if (open.pop()?.name !== end) throw new Error(`</${end}> at ${position}`);
    } else if (text !== undefined && parent !== top) {
      parent.text += decode(text.replace(/\r\n?/g, '\n'));
    }
  }
  const root = top.children[0];
  if (position !== xml.length || open.length !== 1 || !root || top.children.length > 1) {
    throw new Error(`not well-formed at ${position}: ${xml.slice(position, position + 60)}`);
  }
  return root;
}

/** All elements of a name under a root, the root included, in document order. */
export function findAll(root: XmlElement, name: string): XmlElement[] {
  return [...(root.name === name ? [root] : []), ...root.children.flatMap((child) => findAll(child, name))];
}

/** The first element of a name; throws where there is none. */
export function find(root: XmlElement, name: string): XmlElement {
  const found = findAll(root, name)[0];
  if (!found) throw new Error(`no ${name} in ${root.name}`);
  return found;
}
