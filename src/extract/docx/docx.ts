// The bytes of a .docx in, its text with blocks out. mammoth reads the document. What it does not support (automatic
// numbers, headers, footers, text boxes, hidden text, spacing) is first turned into what it does, or kept beside its tree.

import { mostFrequent } from '../../model/count.js'
import type { ExtractedText } from '../../model/extracted-text.js'
import type { ExtractOptions } from '../extractor.js'
import type { Piece } from '../piece.js'
import { readBlocks } from '../story/blocks.js'
import { composeStory } from '../story/finish.js'
import { flow, startFlow } from '../story/flow.js'
import { flowFurniture } from '../story/furniture-flow.js'
import type { ParagraphReader } from '../story/paragraph.js'
import { startTally } from '../story/tally.js'
import { openArchive } from '../zip/archive.js'
import { placeEmbedded } from './embedded.js'
import { findFurniture } from './furniture.js'
import { readNotes } from './notes.js'
import { readNumbering } from './numbering.js'
import { openParts, type Part } from './parts.js'
import { hide, lettersOf, startPreparation } from './prepare/preparation.js'
import { prepareBlocks } from './prepare/prepare.js'
import { readNodes } from './read-nodes.js'
import { readStyles } from './styles.js'

/** Reads a Word file. Throws ExtractionFailure if nothing can be read from it. */
export async function extractDocx(bytes: Uint8Array, { readEmbedded }: ExtractOptions = {}): Promise<ExtractedText> {
  const parts = openParts(openArchive(bytes))
  const styles = readStyles(parts.related('styles')?.root ?? null)
  const numbering = readNumbering(parts.related('numbering')?.root ?? null, styles)
  const tally = startTally()
  const preparation = startPreparation({ styles, numbering, tally, parts, readBlocks: prepareBlocks })

  const { document } = parts
  tally.held += lettersOf(document.root)
  await placeEmbedded(document, parts, tally, readEmbedded)
  // A damaged file may hold more than one body.
  const bodies = document.root.children.flatMap(child =>
    child.type === 'element' && child.name === 'w:body' ? child.children : [],
  )
  const body = readNodes(document, bodies, preparation)
  const notes = readNotes(parts, tally)
  const reader: ParagraphReader = {
    facts: preparation.facts,
    tally,
    bodySize: mostFrequent(preparation.sizes) ?? styles.paragraph(null, null).run.size ?? 20,
    markNote: notes.mark,
  }
  const text = startFlow()
  flow(readBlocks(body, reader), text)
  notes.flow(text, (part, nodes) => readBlocks(readNodes(part, nodes, preparation), reader))

  const { headers, footers, unused } = findFurniture(preparation.sections, parts)
  const seen = new Set<string>()
  const read = (part: Part, kind: 'header' | 'footer'): Piece[] => {
    tally.held += lettersOf(part.root)
    return flowFurniture(readBlocks(readNodes(part, part.root.children, preparation), reader), kind, seen, tally)
  }
  const above = headers.flatMap(part => read(part, 'header'))
  const below = footers.flatMap(part => read(part, 'footer'))

  for (const { root } of unused) {
    tally.held += lettersOf(root)
    hide(root, preparation)
  }

  return composeStory('docx', 'Word file', [...above, ...text.pieces, ...below], tally, parts.damage)
}
