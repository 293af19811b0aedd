// An XML file's tree in one pass, within limits; goes on at tags that do not match, and never expands entities.

import type { Dialect, XmlElement } from './element.js'
import { decode, readTag } from './tag.js'
import { XmlTree } from './tree.js'

export interface XmlDocument {
  readonly root: XmlElement
  /** Why the tree ends before the document does, or null. */
  readonly broken: string | null
}

const ENDS_EARLY = 'it ends too early'

/** Null if there is no element at all. Throws a `too-large` failure beyond the limits. */
export function readXml(bytes: Uint8Array, dialect: Dialect): XmlDocument | null {
  const xml = decodeXml(bytes)
  const tree = new XmlTree(dialect)
  const end = (why: string | null): XmlDocument | null => tree.root && { root: tree.root, broken: tree.fault ?? why }
  let position = 0
  while (true) {
    const open = xml.indexOf('<', position)
    if (open !== position && tree.takesText) tree.addText(decode(xml.slice(position, open < 0 ? undefined : open)))
    if (open < 0) return end(tree.isOpen || !tree.root ? ENDS_EARLY : null)
    const next = xml.charCodeAt(open + 1)
    if (next === 0x2f /* / */) position = readEndTag(xml, open, tree)
    else if (next === 0x21 /* ! */) position = readDeclaration(xml, open, tree)
    else if (next === 0x3f /* ? */) position = after(xml, '?>', open)
    else {
      if (tree.root && !tree.isOpen) return end(null)
      const tag = readTag(xml, open + 1)
      if (!tag) return end('a tag cannot be read')
      tree.openElement(tag)
      position = tag.end
    }
    if (position < 0) return end(ENDS_EARLY)
  }
}

// Each of the following functions returns the offset after what it read, or -1 if the text ends before.

function readEndTag(xml: string, open: number, tree: XmlTree): number {
  const close = xml.indexOf('>', open)
  if (close < 0) return -1
  tree.closeElement(xml.slice(open + 2, close).trimEnd())
  return close + 1
}

/** A CDATA section, a comment, or a document type. */
function readDeclaration(xml: string, open: number, tree: XmlTree): number {
  if (xml.startsWith('<![CDATA[', open)) {
    const close = xml.indexOf(']]>', open)
    if (tree.takesText) tree.addText(xml.slice(open + 9, close < 0 ? undefined : close))
    return close < 0 ? -1 : close + 3
  }
  if (xml.startsWith('<!--', open)) return after(xml, '-->', open)
  tree.fault ??= 'it declares entities, which are never expanded'
  return endOfDocumentType(xml, open)
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}

/** Skips `<!DOCTYPE … [ … ]>` with all its entities. */
function endOfDocumentType(xml: string, open: number): number {
  const close = xml.indexOf('>', open)
  const bracket = xml.indexOf('[', open)
  if (bracket < 0 || close < bracket) return close < 0 ? -1 : close + 1
  const inner = xml.indexOf(']', bracket)
  return inner < 0 ? -1 : after(xml, '>', inner)
}

/** Office programs write XML as UTF-8 or, recognised by the first bytes, as UTF-16. */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
    return new TextDecoder('utf-16le').decode(bytes)
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
    return new TextDecoder('utf-16be').decode(bytes)
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  return text.startsWith('\ufeff') ? text.slice(1) : text
}
