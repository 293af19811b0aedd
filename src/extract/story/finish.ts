// A story in, ExtractedText out: furniture around, notes at the end, letters counted against what the file holds.

import type { ExtractedText, Format } from '../../model/extracted-text.js'
import { compose } from '../compose.js'
import { readBlocks } from '../docx/blocks.js'
import type { DocumentNode } from '../docx/document-tree.js'
import { flow, startFlow } from '../docx/flow.js'
import { flowFurniture } from '../docx/furniture-flow.js'
import { mostFrequent, type ParagraphReader } from '../docx/paragraph.js'
import { describe } from '../docx/tally.js'
import { ExtractionFailure } from '../failure.js'
import { countLetters } from '../letters.js'
import type { Piece } from '../piece.js'
import type { Story } from './story.js'

/** Size of letters, in half points, where a file says none. */
const USUAL = 24

/** `name` is what people call a file of this kind. Throws ExtractionFailure where there is no text. */
export function finishStory(story: Story, format: Format, name: string): ExtractedText {
  const { tally, facts, damage } = story
  const reader: ParagraphReader = {
    facts,
    tally,
    bodySize: mostFrequent(story.sizes) ?? USUAL,
    markNote: () => null,
  }
  const text = startFlow()
  flow(readBlocks(story.body, reader), text)
  for (const { mark, nodes } of story.notes) {
    const begin = text.pieces.length
    text.gapDue = true
    flow(readBlocks(nodes, reader), text)
    markNote(text.pieces, begin, mark)
    tally.putIn += countLetters(mark)
  }
  const seen = new Set<string>()
  const furniture = (nodes: readonly DocumentNode[], kind: 'header' | 'footer') =>
    flowFurniture(readBlocks(nodes, reader), kind, seen, tally)
  const above = story.headers.flatMap(nodes => furniture(nodes, 'header'))
  const below = story.footers.flatMap(nodes => furniture(nodes, 'footer'))
  const composed = compose([...above, ...text.pieces, ...below], false)
  if (composed.text === '') throw nothingToRead(story, name)
  return {
    format,
    ...composed,
    encoding: null,
    ocr: false,
    notes: describe(tally, countLetters(composed.text), damage),
  }
}

function markNote(pieces: Piece[], begin: number, mark: string): void {
  for (let i = begin; i < pieces.length; i++) {
    const piece = pieces[i]
    if (!piece || piece.kind === 'row') continue
    const parts = i === begin ? [{ text: `${mark} ` }, ...piece.parts] : piece.parts
    pieces[i] = { ...piece, kind: 'footnote', level: null, parts }
  }
}

function nothingToRead({ damage, tally }: Story, name: string): ExtractionFailure {
  if (damage.length > 0) {
    const reason = `The ${name} is damaged and holds no readable text: ${damage.slice(0, 3).join('; ')}.`
    return new ExtractionFailure('damaged', reason, 'Get the file again from where it came from.')
  }
  return tally.pictures > 0
    ? new ExtractionFailure(
        'no-text',
        `The ${name} holds pictures and no text.`,
        'Save it as PDF and read it with OCR.',
      )
    : new ExtractionFailure('empty', `The ${name} holds no text.`, 'Check that it is the right file.')
}
