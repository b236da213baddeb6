/** Document properties (the package's core properties). */

import type { WorkbookSnapshot } from '../snapshot';
import { CORE_PROPERTIES } from './namespaces';
import { element, text } from './xml';

/** The `coreProperties` element; absent properties are left out, the moment of creation among them. */
export function corePropertiesXml(properties: WorkbookSnapshot['properties']): string {
  const property = (name: string, value: string | undefined, attributes = {}) =>
    value ? element(name, attributes, text(value)) : undefined;
  const moment = { 'xsi:type': 'dcterms:W3CDTF' };
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': CORE_PROPERTIES,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    property('dc:title', properties.title),
    property('dc:subject', properties.subject),
    property('dc:creator', properties.author),
    property('cp:keywords', properties.keywords),
    property('dc:description', properties.comments),
    property('dcterms:created', properties.created, moment),
    property('dcterms:modified', properties.created, moment),
  );
}
