// The state that the readers of an OpenDocument text share: the counters of lists and notes, and the current position
// in them.

import { countLetters } from '../letters.js'
import type { DocumentNode } from '../story/document-tree.js'
import type { NoteCounts } from '../story/note-mark.js'
import type { Story } from '../story/story.js'
import type { XmlElement } from '../xml/element.js'
import type { Counter } from './numbering.js'
import type { Styles } from './styles.js'
import { textOf } from './xml.js'

export interface Reader {
  readonly story: Story
  readonly styles: Styles
  /** Lists by their id, and the last of each style. */
  readonly counters: Map<string, Counter>
  readonly outline: Counter
  readonly notes: NoteCounts
  /** What an element holds: a box in a line of text holds paragraphs again. */
  readonly readContent: (parent: XmlElement, reader: Reader, place?: Place) => DocumentNode[]
}

export interface Entry {
  readonly counter: Counter
  readonly level: number
  /** Only the first paragraph of an entry carries its mark. */
  marked: boolean
  /** Holds nothing but a list: that list may go on with another. */
  readonly bare: boolean
}

export interface Place {
  readonly entry: Entry | null
  readonly boxed: boolean
}

/** Leaves out what no reader sees, and says so. */
export function hide(element: XmlElement, { story }: Reader): void {
  const letters = countLetters(textOf(element))
  story.tally.held += letters
  story.tally.leftOut += letters
  story.tally.hidden += letters
}
