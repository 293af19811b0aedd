// The state of reading the body of a document, which goes from element to element, and a few operations that all of its
// readers share.

import { countLetters } from '../../letters.js'
import type { DocumentNode } from '../../story/document-tree.js'
import type { Tally } from '../../story/tally.js'
import { elementsOf, XmlElement, type XmlNode } from '../../xml/element.js'
import type { Numbering } from '../numbering.js'
import type { Part, Parts } from '../parts.js'
import type { CellFormat, Styles } from '../styles.js'

export interface Field {
  /** Whether its result is being read, and no longer its code. */
  inResult: boolean
  code: string
  /** Where its result links to. */
  href: string | null
  readonly begin: XmlElement
}

export class Reader {
  /** The part that is being read; its relationships tell what an id stands for. */
  part: Part
  /** The number of characters of each size, in half points; the most frequent size is that of body text. */
  readonly sizes = new Map<number, number>()
  /** `w:sectPr` elements, in order. */
  readonly sections: XmlElement[] = []
  /** Open fields, outermost first. */
  fields: Field[] = []
  /** How many of them are still in their code; if any is, nothing is printed. */
  codes = 0
  /** What the style of the table says about the current cell. */
  cell: CellFormat | null = null
  /** Text boxes that were found in the current paragraph. */
  boxes: DocumentNode[] = []
  /** Whether a text box is being read. */
  boxed = false

  /** `readBlocks` reads what holds paragraphs and tables: a cell, a text box. */
  constructor(
    readonly styles: Styles,
    readonly numbering: Numbering,
    readonly tally: Tally,
    readonly parts: Parts,
    readonly readBlocks: (nodes: readonly XmlNode[], reader: Reader) => DocumentNode[],
  ) {
    this.part = parts.document
  }

  /** Reads a part of the file: the body, a header, a note. No field goes on from one to the next. */
  readPart(part: Part, nodes: readonly XmlNode[]): DocumentNode[] {
    Object.assign(this, { part, fields: [], codes: 0 })
    return this.readBlocks(nodes, this)
  }
}

/** The same content may be written in two forms, for newer and older readers: the one that holds more is read. */
export function chooseAlternative(element: XmlElement, { tally }: Reader): readonly XmlNode[] {
  const options = elementsOf(element)
  let chosen = options[0]
  for (const option of options) if (chosen && weightOf(option) > weightOf(chosen)) chosen = option
  for (const option of options) if (option !== chosen) tally.leftOut += lettersOf(option)
  return chosen?.children ?? []
}

/** How much text an element holds, including signs that are no letters (☒, 😏). */
function weightOf(element: XmlElement): number {
  let weight = ELSEWHERE.has(element.name) ? 1000 : element.name === 'w:sym' || element.name === 'v:textpath' ? 1 : 0
  for (const child of element.children) weight += child.type === 'text' ? child.value.length : weightOf(child)
  return weight
}

/** Their content stands in another part. The other form holds at most a remark that it cannot be shown. */
const ELSEWHERE = new Set(['dgm:relIds', 'c:chart', 'cx:chart'])

export function leaveOut(element: XmlElement, { tally }: Reader): void {
  tally.leftOut += lettersOf(element)
}

export function hide(element: XmlElement, { tally }: Pick<Reader, 'tally'>): void {
  const letters = lettersOf(element)
  tally.leftOut += letters
  tally.hidden += letters
}

/** Letters and digits in all `w:t` of an element. */
export function lettersOf(element: XmlElement): number {
  let count = 0
  for (const child of element.children) {
    if (child.type === 'text') count += element.name === 'w:t' ? countLetters(child.value) : 0
    else count += lettersOf(child)
  }
  return count
}

export const makeText = (value: string): XmlElement => new XmlElement('w:t', {}, [{ type: 'text', value }])

/** The text in all elements of this name. */
export function textOf(element: XmlElement, name: string): string {
  let text = ''
  for (const child of element.children) {
    if (child.type === 'text') text += element.name === name ? child.value : ''
    else text += textOf(child, name)
  }
  return text
}
