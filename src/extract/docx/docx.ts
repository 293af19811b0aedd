// The bytes of a .docx in, its text with blocks out. mammoth reads the document; what it has no eye for (automatic
// numbers, headers and footers, text boxes, hidden text, spacing) is made visible to it before, or kept beside its tree.

import type { ExtractedText } from '../../model/extracted-text.js'
import { compose } from '../compose.js'
import { ExtractionFailure } from '../failure.js'
import { countLetters } from '../letters.js'
import type { Piece } from '../piece.js'
import { openArchive } from './archive.js'
import { readBlocks } from './blocks.js'
import { checkContainer } from './container.js'
import { placeEmbedded } from './embedded.js'
import { flow, startFlow } from './flow.js'
import { findFurniture } from './furniture.js'
import { flowFurniture } from './furniture-flow.js'
import { readNotes } from './notes.js'
import { readNumbering } from './numbering.js'
import { mostFrequent, type ParagraphReader } from './paragraph.js'
import { openParts, type Part } from './parts.js'
import { hide, lettersOf, startPreparation } from './preparation.js'
import { readStory } from './story.js'
import { readStyles } from './styles.js'
import { describe, startTally } from './tally.js'

/** Reads a Word file. Throws ExtractionFailure where there is nothing to be had from it. */
export async function extractDocx(bytes: Uint8Array): Promise<ExtractedText> {
  return extractAt(0, bytes)
}

/** A Word file may hold another, and that one the first. */
const DEEPEST = 3

async function extractAt(depth: number, bytes: Uint8Array): Promise<ExtractedText> {
  checkContainer(bytes)
  const parts = openParts(openArchive(bytes))
  const styles = readStyles(parts.related('styles')?.root ?? null)
  const numbering = readNumbering(parts.related('numbering')?.root ?? null, styles)
  const tally = startTally()
  const preparation = startPreparation(styles, numbering, tally, parts)

  const { document } = parts
  tally.held += lettersOf(document.root)
  await placeEmbedded(document, parts, tally, (chunk, path) => readEmbedded(depth + 1, chunk, path))
  // A damaged file may hold more than one body.
  const bodies = document.root.children.flatMap(child =>
    child.type === 'element' && child.name === 'w:body' ? child.children : [],
  )
  const body = readStory(document, bodies, preparation)
  const notes = readNotes(parts, tally)
  const reader: ParagraphReader = {
    facts: preparation.facts,
    tally,
    bodySize: mostFrequent(preparation.sizes) ?? styles.paragraph(null, null).run.size ?? 20,
    markNote: notes.mark,
  }
  const text = startFlow()
  flow(readBlocks(body, reader), text)
  notes.flow(text, (part, nodes) => readBlocks(readStory(part, nodes, preparation), reader))

  const { headers, footers, unused } = findFurniture(preparation.sections, parts)
  const seen = new Set<string>()
  const read = (part: Part, kind: 'header' | 'footer'): Piece[] => {
    tally.held += lettersOf(part.root)
    return flowFurniture(readBlocks(readStory(part, part.root.children, preparation), reader), kind, seen, tally)
  }
  const above = headers.flatMap(part => read(part, 'header'))
  const below = footers.flatMap(part => read(part, 'footer'))

  for (const { root } of unused) {
    tally.held += lettersOf(root)
    hide(root, preparation)
  }

  const composed = compose([...above, ...text.pieces, ...below], false)
  if (composed.text === '') throw nothingToRead(parts.damage, tally.pictures)
  const found = describe(tally, countLetters(composed.text), parts.damage)
  return { format: 'docx', ...composed, encoding: null, ocr: false, notes: found }
}

async function readEmbedded(depth: number, bytes: Uint8Array, path: string): Promise<ExtractedText | null> {
  if (depth > DEEPEST) return null
  const { extract } = await import('../extract.js')
  // Word files are read here, so that their depth is known.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return extractAt(depth, bytes).catch(orNull)
  const extraction = await extract(bytes, path)
  return extraction.ok ? extraction.extracted : null
}

function orNull(error: unknown): null {
  if (error instanceof ExtractionFailure) return null
  throw error
}

function nothingToRead(damage: readonly string[], pictures: number): ExtractionFailure {
  if (damage.length > 0) {
    const reason = `The Word file is damaged and holds no readable text: ${damage.slice(0, 3).join('; ')}.`
    return new ExtractionFailure('damaged', reason, 'Get the file again from where it came from.')
  }
  return pictures > 0
    ? new ExtractionFailure(
        'no-text',
        'The Word file holds pictures and no text.',
        'Save it as PDF and read it with OCR.',
      )
    : new ExtractionFailure('empty', 'The Word file holds no text.', 'Check that it is the right file.')
}
