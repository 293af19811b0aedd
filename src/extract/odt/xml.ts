// XML of an OpenDocument file in, a tree out, with the usual prefixes whatever the file calls them. Entities are never
// expanded. What cannot be read ends the tree.

import { SaxesParser } from 'saxes'
import { ExtractionFailure } from '../failure.js'

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

export interface XmlDocument {
  readonly root: XmlElement
  /** Why the tree ends before the document does, or null. */
  readonly broken: string | null
}

/** Documents nest some dozens deep; readers of the tree call themselves for each level. */
const DEEPEST = 250
const MOST = 3_000_000

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:'
const OTHERS: Readonly<Record<string, string>> = {
  [`${OASIS}xsl-fo-compatible:1.0`]: 'fo',
  [`${OASIS}svg-compatible:1.0`]: 'svg',
  [`${OASIS}drawing:1.0`]: 'draw',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://www.w3.org/XML/1998/namespace': 'xml',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
}

/** Null where there is no element at all. */
export function readXml(xml: string): XmlDocument | null {
  const parser = new SaxesParser({ xmlns: true })
  const open: XmlElement[] = []
  let root: XmlElement | null = null
  let broken: string | null = null
  let count = 0
  let deepest = 0
  const prefixes = new Map<string, string>()
  const nameOf = (uri: string, local: string) => {
    let prefix = prefixes.get(uri)
    if (prefix === undefined) {
      const own = uri.startsWith(OASIS) ? (uri.slice(OASIS.length).split(':')[0] ?? '') : ''
      prefix = OTHERS[uri] ?? own
      prefixes.set(uri, prefix)
    }
    return prefix === '' ? local : `${prefix}:${local}`
  }
  parser.on('error', error => {
    broken ??= error.message.replace(/^[^:]*:\d+:\d+: /, '')
  })
  parser.on('opentag', tag => {
    count++
    deepest = Math.max(deepest, open.length)
    if (count > MOST || open.length >= DEEPEST)
      throw tooLarge(count > MOST ? `more than ${MOST} elements` : 'elements nested too deep')
    const attributes: Record<string, string> = {}
    for (const { uri, local, value } of Object.values(tag.attributes)) attributes[nameOf(uri, local)] = value
    const element: XmlElement = { name: nameOf(tag.uri, tag.local), attributes, children: [] }
    const parent = open.at(-1)
    if (parent) parent.children.push(element)
    else root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', text => {
    open.at(-1)?.children.push(text)
  })
  parser.on('cdata', text => {
    open.at(-1)?.children.push(text)
  })
  try {
    parser.write(xml).close()
  } catch (error) {
    if (error instanceof ExtractionFailure) throw error
    broken ??= 'it ends too early'
  }
  return root && { root, broken }
}

export function first(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elements(element).find(e => e.name === name)
}

export function elements(element: XmlElement | undefined): XmlElement[] {
  return element?.children.filter(c => typeof c !== 'string') ?? []
}

export function textOf(element: XmlElement): string {
  return element.children.map(c => (typeof c === 'string' ? c : textOf(c))).join('')
}

function tooLarge(what: string): ExtractionFailure {
  return new ExtractionFailure('too-large', `The OpenDocument file holds ${what}.`, 'Split it into smaller files.')
}
