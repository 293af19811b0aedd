// The state that the readers of an OpenDocument text share.

import { countLetters } from '../letters.js'
import type { DocumentNode } from '../story/document-tree.js'
import type { NoteCounts } from '../story/number-format.js'
import type { Story } from '../story/story.js'
import { textOf, type XmlElement } from '../xml/element.js'
import type { Counter } from './numbering.js'
import type { Styles } from './styles.js'

export interface Reader {
  readonly story: Story
  readonly styles: Styles
  /** The counters of lists by id, and the last one of each style. */
  readonly counters: Map<string, Counter>
  readonly outline: Counter
  readonly notes: NoteCounts
  /** Reads the content of an element; passed on, since a box within a line of text contains paragraphs again. */
  readonly readContent: (parent: XmlElement, reader: Reader, place?: Place) => DocumentNode[]
}

export interface Entry {
  readonly counter: Counter
  readonly level: number
  /** Whether a paragraph has the mark of the entry already. */
  marked: boolean
  /** The entry holds nothing but a list, which may continue another one. */
  readonly bare: boolean
}

export interface Place {
  readonly entry: Entry | null
  readonly boxed: boolean
}

/** Leaves out hidden text and counts it. */
export function hide(element: XmlElement, { story }: Reader): void {
  const letters = countLetters(textOf(element))
  story.tally.held += letters
  story.tally.hide(letters)
}
