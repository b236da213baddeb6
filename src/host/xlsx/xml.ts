/** Building XML text. Children are XML already; only `text` and attribute values are escaped. */

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What XML 1.0 has no way to say, not even as a character reference: most controls, half surrogate pairs, U+FFFE/F. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Element content. A bare CR would be read back as LF, so it becomes a reference. */
export function text(value: string): string {
  return value.replace(FORBIDDEN, '').replace(/[&<>\r]/g, (c) => ENTITIES[c]!);
}

/** Attribute value; line breaks and tabs would be read back as spaces, so they become references. */
export function attribute(value: string): string {
  return value.replace(FORBIDDEN, '').replace(/[&<>"\t\n\r]/g, (c) => ENTITIES[c]!);
}

/**
 * ST_Xstring: Office reads `_x0041_` as the character U+0041, so text that looks like such an escape has its
 * underscore escaped.
 */
export function xstring(value: string): string {
  return value.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
}

/**
 * One element. Attributes that are `undefined` are left out, truth values are 1 and 0, attributes keep their order;
 * children that are `undefined` are left out.
 */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: (string | undefined)[]
): string {
  let out = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    out += ` ${key}="${typeof value === 'boolean' ? Number(value) : attribute(String(value))}"`;
  }
  const content = children.join('');
  return content === '' ? `${out}/>` : `${out}>${content}</${name}>`;
}

/** The form of most chart properties: `<c:name val="…"/>`. */
export function val(name: string, value: string | number | boolean): string {
  return element(name, { val: value });
}
