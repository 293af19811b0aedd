// The XML of OpenDocument files: the usual prefixes of its namespaces, and the text in an element.

import type { Dialect, XmlElement } from '../xml/element.js'

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:'
const OTHERS: Readonly<Record<string, string>> = {
  [`${OASIS}xsl-fo-compatible:1.0`]: 'fo',
  [`${OASIS}svg-compatible:1.0`]: 'svg',
  [`${OASIS}drawing:1.0`]: 'draw',
  'http://www.w3.org/1999/xlink': 'xlink',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
}

export const OPEN_DOCUMENT: Dialect = {
  file: 'OpenDocument file',
  prefixOf: uri => OTHERS[uri] ?? (uri.startsWith(OASIS) ? uri.slice(OASIS.length).split(':')[0] : undefined),
  text: null,
  skipped: new Set(),
}

export function textOf(element: XmlElement): string {
  return element.children.map(child => (child.type === 'text' ? child.value : textOf(child))).join('')
}
