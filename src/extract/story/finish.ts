// A story in, ExtractedText out: headers and footers around the text, notes at its end. Compares the number of letters with
// that in the file.

import { mostFrequent } from '../../model/count.js'
import type { ExtractedText, Format } from '../../model/extracted-text.js'
import { compose } from '../compose.js'
import { damagedFile, ExtractionFailure } from '../failure.js'
import { countLetters } from '../letters.js'
import { readBlocks } from './blocks.js'
import type { DocumentNode } from './document-tree.js'
import { flow, flowNote, startFlow } from './flow.js'
import { flowFurniture } from './furniture-flow.js'
import type { ParagraphReader } from './paragraph.js'
import type { Story } from './story.js'
import { describe } from './tally.js'

/** The letter size, in half points, if a file says none. */
const USUAL = 24

/** What a text is made of. Notes are read after the body, since only the body of a Word file shows which of them are used. */
export interface Finishable extends Readonly<Pick<Story, 'tally' | 'facts' | 'sizes' | 'body'>> {
  readonly headers: readonly (readonly DocumentNode[])[]
  readonly footers: readonly (readonly DocumentNode[])[]
  readonly notes: Iterable<Story['notes'][number]>
  readonly damage: readonly string[]
  /** The size of body text, in half points, if `sizes` do not show it. */
  readonly bodySize?: number
  readonly markNote?: ParagraphReader['markNote']
}

/** `name` is what people call a file of this kind. Throws ExtractionFailure if there is no text. */
export function finishStory(story: Finishable, format: Format, name: string): ExtractedText {
  const { tally, facts, sizes, bodySize = mostFrequent(sizes) ?? USUAL, markNote = () => null } = story
  const reader: ParagraphReader = { facts, tally, bodySize, markNote }
  const text = startFlow()
  flow(readBlocks(story.body, reader), text)
  for (const { mark, nodes } of story.notes) flowNote(readBlocks(nodes, reader), mark, text, tally)
  const seen = new Set<string>()
  const furniture = (nodes: readonly DocumentNode[], kind: 'header' | 'footer') =>
    flowFurniture(readBlocks(nodes, reader), kind, seen, tally)
  const above = story.headers.flatMap(nodes => furniture(nodes, 'header'))
  const below = story.footers.flatMap(nodes => furniture(nodes, 'footer'))

  const composed = compose([...above, ...text.pieces, ...below], false)
  if (composed.text === '') throw nothingToRead(name, tally.pictures, story.damage)
  const notes = describe(tally, countLetters(composed.text), story.damage)
  return { format, ...composed, encoding: null, ocr: false, notes }
}

function nothingToRead(name: string, pictures: number, damage: readonly string[]): ExtractionFailure {
  if (damage.length > 0) {
    const reason = `The ${name} is damaged and holds no readable text: ${damage.slice(0, 3).join('; ')}.`
    return damagedFile(reason)
  }
  return pictures > 0
    ? new ExtractionFailure(
        'no-text',
        `The ${name} holds pictures and no text.`,
        'Save it as PDF and read it with OCR.',
      )
    : new ExtractionFailure('empty', `The ${name} holds no text.`, 'Check that it is the right file.')
}
