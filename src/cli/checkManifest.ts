import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { pngSize } from './pngSize';

/** What the manifest is checked against. */
export interface ManifestContext {
  /** `version` of package.json, `x.y.z`. */
  readonly packageVersion: string;
  /** The bytes of a file of the project, by its path below the site's root; `undefined` when there is none. */
  readonly readFile: (path: string) => Uint8Array | undefined;
}

/** Longest texts that Office accepts, in characters. */
const LIMITS: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
  resid: 32,
};

/** Labels of groups and buttons are cut in the ribbon long before they are refused. */
const RIBBON_LABEL = 24;

const ICON_SIZES: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/**
 * Problems of an add-in only XML manifest, one English sentence each; an empty list for a sound one. Works offline:
 * it knows less than Microsoft's service, but everything that commonly breaks between two releases.
 */
export function checkManifest(xml: string, context: ManifestContext): string[] {
  const parsed = parse(xml);
  if (typeof parsed === 'string') return [`Not well-formed XML: ${parsed}`];
  const elements = [...parsed.getElementsByTagName('*')];
  return [
    ...checkVersion(elements, context.packageVersion),
    ...checkId(elements),
    ...checkUniqueIds(elements),
    ...checkResources(elements),
    ...checkLengths(elements),
    ...checkUrls(elements),
    ...checkIcons(elements, context.readFile),
  ];
}

function parse(xml: string): Document | string {
  let problem: string | undefined;
  try {
    const document = new DOMParser({
      onError: (_level, message) => {
        problem ??= message;
      },
    }).parseFromString(xml, 'text/xml');
    return problem ?? document;
  } catch (error) {
    return problem ?? (error as Error).message;
  }
}

const named = (elements: readonly Element[], name: string): Element[] =>
  elements.filter((element) => element.localName === name);

const children = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);

/** The texts of an element in all its languages: its own default and its overrides. */
const textsOf = (element: Element): string[] => [
  element.getAttribute('DefaultValue') ?? '',
  ...named(children(element), 'Override').map((override) => override.getAttribute('Value') ?? ''),
];

function checkVersion(elements: readonly Element[], packageVersion: string): string[] {
  const version = named(elements, 'Version')[0]?.textContent ?? '';
  const wanted = `${packageVersion}.0`;
  return version === wanted ? [] : [`Version is "${version}", package.json asks for "${wanted}".`];
}

function checkId(elements: readonly Element[]): string[] {
  const id = named(elements, 'Id')[0]?.textContent ?? '';
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? [] : [`Id "${id}" is not a GUID.`];
}

function checkUniqueIds(elements: readonly Element[]): string[] {
  const seen = new Set<string>();
  const problems: string[] = [];
  for (const element of elements) {
    // OfficeTab carries the id of a tab that is Excel's own and may be named by several extension points.
    const id = element.localName === 'OfficeTab' ? null : element.getAttribute('id');
    if (id === null) continue;
    if (seen.has(id)) problems.push(`The id "${id}" is used twice.`);
    seen.add(id);
  }
  return problems;
}

function checkResources(elements: readonly Element[]): string[] {
  const resources = new Set(
    ['Image', 'Url', 'String'].flatMap((kind) =>
      named(elements, kind).flatMap((element) => element.getAttribute('id') ?? []),
    ),
  );
  const used = new Set(elements.flatMap((element) => element.getAttribute('resid') ?? []));
  const limit = LIMITS['resid']!;
  return [
    ...[...used].filter((id) => !resources.has(id)).map((id) => `The resource "${id}" does not exist.`),
    ...[...resources].filter((id) => !used.has(id)).map((id) => `The resource "${id}" is never used.`),
    ...[...resources]
      .filter((id) => id.length > limit)
      .map((id) => `The resource id "${id}" is longer than ${limit} characters.`),
  ];
}

function checkLengths(elements: readonly Element[]): string[] {
  const problems: string[] = [];
  const check = (what: string, texts: readonly string[], limit: number): void => {
    for (const text of texts) {
      if (text === '') problems.push(`${what} is empty.`);
      if (text.length > limit) problems.push(`${what} is longer than ${limit} characters: "${text}".`);
    }
  };
  for (const name of ['DisplayName', 'Description']) {
    for (const element of named(elements, name)) {
      if (element.hasAttribute('DefaultValue')) check(name, textsOf(element), LIMITS[name]!);
    }
  }
  for (const kind of ['ShortStrings', 'LongStrings']) {
    for (const element of named(elements, kind).flatMap(children)) {
      check(`The text "${element.getAttribute('id')}"`, textsOf(element), LIMITS[kind]!);
    }
  }
  const strings = new Map(
    named(elements, 'String').map((element) => [element.getAttribute('id'), element] as const),
  );
  for (const label of named(elements, 'Label')) {
    const text = strings.get(label.getAttribute('resid'));
    if (text) check(`The ribbon label "${text.getAttribute('id')}"`, textsOf(text), RIBBON_LABEL);
  }
  return problems;
}

function checkUrls(elements: readonly Element[]): string[] {
  const urls = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url']
    .flatMap((name) => named(elements, name))
    .filter((element) => element.hasAttribute('DefaultValue'))
    .flatMap(textsOf);
  return urls
    .filter((url) => !/^https:\/\/[^/\s]+\/\S*$/.test(url))
    .map((url) => `"${url}" is not an https address.`);
}

/** `size="16"` images and the two icons of the add-in's own entry must exist in exactly their size. */
function checkIcons(
  elements: readonly Element[],
  readFile: (path: string) => Uint8Array | undefined,
): string[] {
  const addresses = new Map(
    named(elements, 'Image')
      .filter((element) => element.hasAttribute('id'))
      .map((element) => [element.getAttribute('id'), element.getAttribute('DefaultValue') ?? ''] as const),
  );
  const wanted = new Map<string, number>();
  for (const [name, size] of Object.entries(ICON_SIZES)) {
    const url = named(elements, name)[0]?.getAttribute('DefaultValue');
    if (url) wanted.set(url, size);
  }
  for (const image of named(elements, 'Image')) {
    const url = addresses.get(image.getAttribute('resid'));
    if (url) wanted.set(url, Number(image.getAttribute('size')));
  }
  return [...wanted].flatMap(([url, size]) => {
    if (!URL.canParse(url)) return [];
    const path = new URL(url).pathname.slice(1);
    const bytes = readFile(path);
    if (!bytes) return [`The icon ${path} does not exist.`];
    const pixels = pngSize(bytes);
    if (!pixels) return [`The icon ${path} is not a PNG file.`];
    return pixels.width === size && pixels.height === size
      ? []
      : [`The icon ${path} has ${pixels.width} × ${pixels.height} pixels instead of ${size} × ${size}.`];
  });
}
