// Builds the tree of an XML file tag by tag, with limits, also from tags that do not match.

import { ExtractionFailure } from '../extractor.js'
import type { Dialect } from './element.js'
import { makeElement, type XmlElement } from './element.js'
import type { Tag } from './tag.js'

/** Real files nest some dozens deep. The tree is read by recursion, which must not overflow the stack. */
const MAX_DEPTH = 250
const MAX_ELEMENTS = 1_500_000

const NO_ATTRIBUTES: Record<string, string> = Object.freeze({})

export class XmlTree {
  root: XmlElement | null = null
  /** The first error in the XML. */
  fault: string | null = null
  private count = 0
  private readonly open: XmlElement[] = []
  /** Names of the open elements as the file writes them. */
  private readonly names: string[] = []
  private readonly scopes = [outermost()]
  /** For each scope but the outermost, how many elements were open where it was declared. */
  private readonly scopeDepths: number[] = []

  constructor(private readonly dialect: Dialect) {}

  get isOpen(): boolean {
    return this.open.length > 0
  }

  /** Whether characters here are text and not layout of the XML. */
  get takesText(): boolean {
    const parent = this.open.at(-1)
    return parent !== undefined && (this.dialect.text?.has(parent.name) ?? true)
  }

  addText(value: string): void {
    const siblings = this.open.at(-1)!.children
    const last = siblings.at(-1)
    if (last?.type === 'text') last.value += value
    else if (value !== '') siblings.push({ type: 'text', value })
  }

  openElement(tag: Tag): void {
    if (++this.count > MAX_ELEMENTS) throw this.tooLarge(`more than ${MAX_ELEMENTS} elements`)
    const parent = this.open.at(-1)
    const outer = this.scopes.at(-1)!
    const scope = tag.declares ? declare(outer, tag.attributes, this.dialect) : outer
    const name = elementName(scope, tag.name)
    if (tag.empty && parent && this.dialect.skipped.has(name)) return
    const attributes = tag.attributes.length === 0 ? NO_ATTRIBUTES : translate(scope, tag.attributes)
    const element = makeElement(name, attributes)
    if (parent) parent.children.push(element)
    else this.root = element
    if (tag.empty) return
    if (this.open.length >= MAX_DEPTH) throw this.tooLarge(`elements nested more than ${MAX_DEPTH} deep`)
    if (scope !== outer) {
      this.scopes.push(scope)
      this.scopeDepths.push(this.open.length)
    }
    this.open.push(element)
    this.names.push(tag.name)
  }

  /** Also closes elements that were left open inside. An end tag without an opening tag is ignored. */
  closeElement(name: string): void {
    const opened = this.names.lastIndexOf(name)
    if (opened !== this.open.length - 1)
      this.fault ??= `<${this.names.at(-1) ?? ''}> and </${name.slice(0, 40)}> do not match`
    if (opened < 0) return
    this.open.length = opened
    this.names.length = opened
    while ((this.scopeDepths.at(-1) ?? -1) >= opened) {
      this.scopeDepths.pop()
      this.scopes.pop()
    }
  }

  private tooLarge(what: string): ExtractionFailure {
    return new ExtractionFailure(
      'too-large',
      `The ${this.dialect.file} holds ${what}.`,
      'Open it in Word and save it anew, or split it into smaller files.',
    )
  }
}

/** The namespaces that apply to an element, and the names already translated. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>
  readonly elements: Map<string, string>
  readonly attributes: Map<string, string>
}

/** Translates names of an XML file to the prefixes of its dialect, whatever prefixes the file uses. */
function declare(outer: Scope, attributes: readonly string[], { prefixOf }: Dialect): Scope {
  const prefixes = new Map(outer.prefixes)
  for (let i = 0; i < attributes.length; i += 2) {
    const name = attributes[i]!
    const uri = attributes[i + 1]!
    if (name === 'xmlns') prefixes.set('', prefixOf(uri) ?? `{${uri}}`)
    else if (name.startsWith('xmlns:')) prefixes.set(name.slice(6), prefixOf(uri) ?? `{${uri}}`)
  }
  return { prefixes, elements: new Map(), attributes: new Map() }
}

function elementName(scope: Scope, name: string): string {
  const known = scope.elements.get(name)
  if (known !== undefined) return known
  const colon = name.indexOf(':')
  const prefix = scope.prefixes.get(colon < 0 ? '' : name.slice(0, colon))
  const translated = prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`
  scope.elements.set(name, translated)
  return translated
}

function translate(scope: Scope, attributes: readonly string[]): Record<string, string> {
  const translated: Record<string, string> = {}
  for (let i = 0; i < attributes.length; i += 2) {
    const name = attributes[i]!
    let known = scope.attributes.get(name)
    if (known === undefined) {
      known = name.includes(':') ? elementName(scope, name) : name
      scope.attributes.set(name, known)
    }
    translated[known] = attributes[i + 1]!
  }
  return translated
}

const outermost = (): Scope => ({ prefixes: new Map([['xml', 'xml']]), elements: new Map(), attributes: new Map() })
