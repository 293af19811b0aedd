// A story in, ExtractedText out: headers and footers around, notes at the end; letters are counted against the file's.

import { mostFrequent } from '../../model/count.js'
import type { ExtractedText, Format } from '../../model/extracted-text.js'
import { looksLikePageNumber } from '../../model/page-number.js'
import { compose } from '../compose.js'
import { damagedFile, ExtractionFailure } from '../extractor.js'
import { countLetters } from '../letters.js'
import type { Part, TextPiece } from '../piece.js'
import { readBlocks, type StoryBlock } from './blocks.js'
import type { DocumentNode } from './document-tree.js'
import { Flow, flow, flowNote } from './flow.js'
import type { ParagraphReader } from './paragraph.js'
import type { Story } from './story.js'
import { describe, type Tally } from './tally.js'

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
  const text = new Flow()
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

/** Page numbers that the program fills in may be missing in the file: "Side", "Side af". */
const WITHOUT_NUMBERS = /^(?:- ?)?(?:side|s\.|page)? ?\d{0,4} ?(?:(?:af|of|\/) ?)?(?: ?-)?$/i

/** `seen` holds the lines so far, since a line that each section repeats is kept only once. */
function flowFurniture(
  blocks: readonly StoryBlock[],
  kind: 'header' | 'footer',
  seen: Set<string>,
  tally: Tally,
): TextPiece[] {
  const state = new Flow()
  flow(blocks, state)
  const pieces: TextPiece[] = []
  for (const piece of state.pieces) {
    const parts = piece.kind === 'row' ? joinCells(piece.cells.map(cell => cell.paragraphs)) : piece.parts
    const text = parts.map(part => part.text).join('')
    if (seen.has(`${kind} ${text}`)) {
      tally.leftOut += countLetters(text)
      continue
    }
    seen.add(`${kind} ${text}`)
    const { bold = false, italic = false, size = 1 } = piece.kind === 'row' ? {} : piece
    const line = text.trim()
    const isCounting = looksLikePageNumber(line) || WITHOUT_NUMBERS.test(line)
    pieces.push({ kind: isCounting ? 'page-number' : kind, parts, bold, italic, size, gap: pieces.length === 0 })
  }
  return pieces
}

function joinCells(cells: readonly (readonly (readonly Part[])[])[]): Part[] {
  const filled = cells.filter(paragraphs => paragraphs.length > 0)
  return filled.flatMap((paragraphs, index) => [
    ...(index > 0 ? [{ text: '\t' }] : []),
    ...paragraphs.flatMap((parts, line) => (line > 0 ? [{ text: '\n' }, ...parts] : parts)),
  ])
}
