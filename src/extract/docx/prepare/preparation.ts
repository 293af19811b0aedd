// The state of preparing a document, which goes from element to element, and a few operations that all parts of it share.

import { countLetters } from '../../letters.js'
import type { ParagraphFacts } from '../../story/paragraph-facts.js'
import type { Tally } from '../../story/tally.js'
import { elementsOf, makeElement, type XmlElement, type XmlNode } from '../../xml/element.js'
import type { Numbering } from '../numbering.js'
import type { Part, Parts } from '../parts.js'
import type { CellFormat, Styles } from '../styles.js'

export interface Field {
  /** Whether its result is being read, and no longer its code. */
  inResult: boolean
  readonly code: XmlElement[]
  readonly begin: XmlElement
}

export class Preparation {
  /** The part that is being read; its relationships tell what an id stands for. */
  part: Part
  readonly facts: ParagraphFacts[] = []
  /** The properties of runs as mammoth reads them, by their look. */
  readonly looks = new Map<string, XmlElement>()
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
  boxes: XmlNode[] = []
  /** Whether a text box is being read. */
  boxed = false

  /** `readBlocks` prepares what holds paragraphs and tables: a cell, a text box. */
  constructor(
    readonly styles: Styles,
    readonly numbering: Numbering,
    readonly tally: Tally,
    readonly parts: Parts,
    readonly readBlocks: (nodes: readonly XmlNode[], preparation: Preparation) => XmlNode[],
  ) {
    this.part = parts.document
  }
}

/** The same content may be written in two forms, for newer and older readers: the one that holds more is read. */
export function chooseAlternative(element: XmlElement, { tally }: Preparation): readonly XmlNode[] {
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

export function leaveOut(element: XmlElement, { tally }: Preparation): void {
  tally.leftOut += lettersOf(element)
}

export function hide(element: XmlElement, { tally }: Pick<Preparation, 'tally'>): void {
  tally.hide(lettersOf(element))
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

export const makeText = (value: string): XmlElement => makeElement('w:t', {}, [{ type: 'text', value }])
