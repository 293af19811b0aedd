// The state that the preparation of a document carries from element to element, and a few operations that all its parts
// share.

import { countLetters } from '../../letters.js'
import type { ParagraphFacts } from '../../story/paragraph-facts.js'
import type { Tally } from '../../story/tally.js'
import { elementsOf, makeElement, type XmlElement, type XmlNode } from '../../xml/element.js'
import type { Numbering } from '../numbering.js'
import type { Part, Parts } from '../parts.js'
import type { CellFormat, Styles } from '../styles.js'

export interface Field {
  /** Whether its result is being read, or still its code. */
  inResult: boolean
  readonly code: XmlElement[]
  readonly begin: XmlElement
}

export interface Preparation {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly tally: Tally
  readonly parts: Parts
  /** The part being read: its relationships say what an id stands for. */
  part: Part
  readonly facts: ParagraphFacts[]
  /** Properties of runs as mammoth reads them, by how they look. */
  readonly looks: Map<string, XmlElement>
  /** Characters by size in half points: the most frequent is body text. */
  readonly sizes: Map<number, number>
  /** `w:sectPr` elements, in order. */
  readonly sections: XmlElement[]
  /** Open fields, outermost first. */
  fields: Field[]
  /** How many of them are still in their code: then nothing is printed. */
  codes: number
  /** What the style of the table says, within a cell. */
  cell: CellFormat | null
  /** Text boxes met in the paragraph being read. */
  boxes: XmlNode[]
  boxed: boolean
  /** Prepares what holds paragraphs and tables: a cell, a text box. */
  readonly readBlocks: (nodes: readonly XmlNode[], preparation: Preparation) => XmlNode[]
}

/** What a document brings with it, before any of it is prepared. */
type Given = Pick<Preparation, 'styles' | 'numbering' | 'tally' | 'parts' | 'readBlocks'>

export function startPreparation(given: Given): Preparation {
  return {
    ...given,
    part: given.parts.document,
    facts: [],
    looks: new Map(),
    sizes: new Map(),
    sections: [],
    fields: [],
    codes: 0,
    cell: null,
    boxes: [],
    boxed: false,
  }
}

/** The same thing is written two ways, for newer and older readers: the one that holds more is read, the other left out. */
export function chooseAlternative(element: XmlElement, { tally }: Preparation): readonly XmlNode[] {
  const options = elementsOf(element)
  let chosen = options[0]
  for (const option of options) if (chosen && weightOf(option) > weightOf(chosen)) chosen = option
  for (const option of options) if (option !== chosen) tally.leftOut += lettersOf(option)
  return chosen?.children ?? []
}

/** How much an element holds that can be read: signs that are no letters (☒, 😏) count too. */
function weightOf(element: XmlElement): number {
  let weight = ELSEWHERE.has(element.name) ? 1000 : element.name === 'w:sym' || element.name === 'v:textpath' ? 1 : 0
  for (const child of element.children) weight += child.type === 'text' ? child.value.length : weightOf(child)
  return weight
}

/** What it holds stands in a part of its own; in the other reading stands at most that it cannot be shown. */
const ELSEWHERE = new Set(['dgm:relIds', 'c:chart', 'cx:chart'])

export function leaveOut(element: XmlElement, { tally }: Preparation): void {
  tally.leftOut += lettersOf(element)
}

export function hide(element: XmlElement, { tally }: Pick<Preparation, 'tally'>): void {
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

export const makeText = (value: string): XmlElement => makeElement('w:t', {}, [{ type: 'text', value }])

/** The text in all elements of this name. */
export function textOf(element: XmlElement, name: string): string {
  let text = ''
  for (const child of element.children) {
    if (child.type === 'text') text += element.name === name ? child.value : ''
    else text += textOf(child, name)
  }
  return text
}
