// XML in, a tree of mammoth's own elements out, in one fast pass with limits. Names get mammoth's prefixes whatever the
// file calls them. A document type is skipped and its entities are never expanded. What cannot be read ends the tree.

import { Element } from 'mammoth/lib/xml/nodes.js'
import { ExtractionFailure } from '../failure.js'
import { declare, elementName, outermost, type Scope, translate } from './xml-names.js'

export interface XmlElement {
  readonly type: 'element'
  readonly name: string
  attributes: Record<string, string>
  children: XmlNode[]
  first(name: string): XmlElement | undefined
}

export interface XmlText {
  readonly type: 'text'
  value: string
}

export type XmlNode = XmlElement | XmlText

export interface XmlDocument {
  readonly root: XmlElement
  /** Why the tree ends before the document does, or null. */
  readonly broken: string | null
}

/** Word itself nests some dozens deep; mammoth walks the tree by recursion, so the depth is held well below the stack. */
const MAX_DEPTH = 250
const MAX_ELEMENTS = 1_500_000
const MAX_ATTRIBUTES = 1_000

/** The elements whose characters are text; between all others there is only layout of the XML. */
const TEXT = new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'm:t', 'a:t', 'c:v', 'cx:v', 'cx:pt'])

/** Elements that stand by the hundred in Word's files and say nothing that is read. */
const SKIPPED = new Set(
  `w:proofErr w:bookmarkStart w:bookmarkEnd w:lastRenderedPageBreak w:noProof w:lang w:color w:szCs w:bCs w:iCs w:kern
   w:keepNext w:keepLines w:widowControl w:lsdException w:tcW w:tblW w:gridCol w:shd w:jc w:autoSpaceDE w:autoSpaceDN
   w:adjustRightInd w:rsid w:top w:left w:bottom w:right w:insideH w:insideV`.split(/\s+/),
)

export function makeElement(
  name: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlElement {
  return new Element(name, attributes, children)
}

/** Reads as much as can be read; null where there is no element at all. Throws a too-large failure past the limits. */
export function readXml(xml: string): XmlDocument | null {
  const scopes: Scope[] = [outermost()]
  const stack: XmlElement[] = []
  const names: string[] = []
  const scopeDepths: number[] = []
  let scope = scopes[0]!
  let root: XmlElement | null = null
  let position = 0
  let count = 0
  let broken: string | null = null
  const end = (why: string | null): XmlDocument | null => root && { root, broken: broken ?? why }

  while (true) {
    const open = xml.indexOf('<', position)
    const parent = stack.at(-1)
    if (parent && open !== position && TEXT.has(parent.name)) {
      addText(parent, decode(open < 0 ? xml.slice(position) : xml.slice(position, open)))
    }
    if (open < 0) return end(stack.length > 0 || !root ? 'it ends too early' : null)
    const next = xml.charCodeAt(open + 1)

    if (next === 0x2f /* / */) {
      const close = xml.indexOf('>', open)
      if (close < 0) return end('it ends too early')
      const name = xml.slice(open + 2, close).trimEnd()
      const opened = names.lastIndexOf(name)
      if (opened !== stack.length - 1) {
        broken ??= `<${names.at(-1) ?? ''}> and </${name.slice(0, 40)}> do not match`
      }
      // What was left open inside is closed with it; an end without a beginning is passed over.
      if (opened >= 0) {
        stack.length = opened
        names.length = opened
        while ((scopeDepths.at(-1) ?? -1) >= opened) {
          scopeDepths.pop()
          scopes.pop()
        }
        scope = scopes.at(-1)!
      }
      position = close + 1
      continue
    }

    if (next === 0x21 /* ! */) {
      if (xml.startsWith('<![CDATA[', open)) {
        const close = xml.indexOf(']]>', open)
        if (parent && TEXT.has(parent.name)) addText(parent, xml.slice(open + 9, close < 0 ? undefined : close))
        if (close < 0) return end('it ends too early')
        position = close + 3
      } else {
        const comment = xml.startsWith('<!--', open)
        if (!comment) broken ??= 'it declares entities, which are never expanded'
        position = comment ? after(xml, '-->', open) : endOfDocumentType(xml, open)
      }
      if (position < 0) return end('it ends too early')
      continue
    }

    if (next === 0x3f /* ? */) {
      position = after(xml, '?>', open)
      if (position < 0) return end('it ends too early')
      continue
    }

    if (root && !parent) return end(null)
    const tag = readTag(xml, open + 1)
    if (!tag) return end('a tag cannot be read')
    if (++count > MAX_ELEMENTS) throw tooLarge(`more than ${MAX_ELEMENTS} elements`)
    if (tag.declares) {
      scope = declare(scope, tag.attributes)
      if (!tag.empty) {
        scopes.push(scope)
        scopeDepths.push(stack.length)
      }
    }
    const name = elementName(scope, tag.name)
    position = tag.end
    if (tag.empty && parent && SKIPPED.has(name)) {
      scope = scopes.at(-1)!
      continue
    }
    const attributes = tag.attributes.length === 0 ? NO_ATTRIBUTES : translate(scope, tag.attributes)
    const element = makeElement(name, attributes)
    if (parent) parent.children.push(element)
    else root = element
    if (tag.empty) scope = scopes.at(-1)!
    else {
      if (stack.length >= MAX_DEPTH) throw tooLarge(`elements nested more than ${MAX_DEPTH} deep`)
      stack.push(element)
      names.push(tag.name)
    }
  }
}

const NO_ATTRIBUTES: Record<string, string> = Object.freeze({})

interface Tag {
  readonly name: string
  /** Name, value, name, value … */
  readonly attributes: readonly string[]
  readonly declares: boolean
  readonly empty: boolean
  /** Offset after the tag. */
  readonly end: number
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09

function readTag(xml: string, start: number): Tag | null {
  let at = start
  for (let code = xml.charCodeAt(at); !isSpace(code) && code !== 0x3e && code !== 0x2f; code = xml.charCodeAt(++at)) {
    if (Number.isNaN(code) || code === 0x3c) return null
  }
  if (at === start) return null
  const name = xml.slice(start, at)
  const attributes: string[] = []
  let declares = false
  while (true) {
    while (isSpace(xml.charCodeAt(at))) at++
    const code = xml.charCodeAt(at)
    if (code === 0x3e) return { name, attributes, declares, empty: false, end: at + 1 }
    if (code === 0x2f) {
      return xml.charCodeAt(at + 1) === 0x3e ? { name, attributes, declares, empty: true, end: at + 2 } : null
    }
    const equals = xml.indexOf('=', at)
    if (equals < 0) return null
    let quote = equals + 1
    while (isSpace(xml.charCodeAt(quote))) quote++
    const mark = xml[quote]
    if (mark !== '"' && mark !== "'") return null
    const close = xml.indexOf(mark, quote + 1)
    if (close < 0) return null
    const attribute = xml.slice(at, equals).trimEnd()
    if (attribute === '' || attribute.length > 200 || /[\s<>]/.test(attribute)) return null
    if (attributes.length > 2 * MAX_ATTRIBUTES) return null
    // Revision ids stand on nearly every element and say nothing.
    if (!attribute.startsWith('w:rsid')) attributes.push(attribute, decode(xml.slice(quote + 1, close)))
    if (attribute.startsWith('xmlns')) declares = true
    at = close + 1
  }
}

function addText(parent: XmlElement, value: string): void {
  const last = parent.children.at(-1)
  if (last?.type === 'text') last.value += value
  else if (value !== '') parent.children.push({ type: 'text', value })
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(\w{1,30}));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name as string] ?? whole
    const code = hex ? Number.parseInt(hex as string, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
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

function tooLarge(what: string): ExtractionFailure {
  return new ExtractionFailure(
    'too-large',
    `The Word file holds ${what}.`,
    'Open it in Word and save it anew, or split it into smaller files.',
  )
}
