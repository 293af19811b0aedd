// XML in, a tree of mammoth's own elements out, in one fast pass with limits. Names get mammoth's prefixes whatever the
// file calls them. A document type is skipped and its entities are never expanded. What cannot be read ends the tree.

import { decode, readTag } from './tag.js'
import { XmlTree } from './tree.js'
import type { XmlElement } from './xml.js'

export interface XmlDocument {
  readonly root: XmlElement
  /** Why the tree ends before the document does, or null. */
  readonly broken: string | null
}

const ENDS_EARLY = 'it ends too early'

/** Reads as much as can be read; null where there is no element at all. Throws a too-large failure past the limits. */
export function readXml(xml: string): XmlDocument | null {
  const tree = new XmlTree()
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

// Each of these returns where it goes on, and -1 where the text ends before.

function readEndTag(xml: string, open: number, tree: XmlTree): number {
  const close = xml.indexOf('>', open)
  if (close < 0) return -1
  tree.closeElement(xml.slice(open + 2, close).trimEnd())
  return close + 1
}

/** Text that is marked as such, a comment, or a document type. */
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
