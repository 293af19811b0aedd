// The bytes of a .docx in, its text with blocks out: the body, then its headers, footers and notes.

import { mostFrequent } from '../../model/count.js'
import type { ExtractedText } from '../../model/extracted-text.js'
import type { ExtractOptions } from '../extractor.js'
import { type Finishable, finishStory } from '../story/finish.js'
import { Tally } from '../story/tally.js'
import { elementsOf } from '../xml/element.js'
import { openArchive } from '../zip/archive.js'
import { readBlocks } from './body/blocks.js'
import { hide, lettersOf, Reader } from './body/reader.js'
import { placeEmbedded } from './embedded.js'
import { findFurniture } from './furniture.js'
import { readNotes } from './notes.js'
import { readNumbering } from './numbering.js'
import { openParts, type Part } from './parts.js'
import { readStyles } from './styles.js'

/** Reads a Word file. Throws ExtractionFailure if nothing can be read from it. */
export async function extractDocx(bytes: Uint8Array, { readEmbedded }: ExtractOptions = {}): Promise<ExtractedText> {
  const parts = openParts(openArchive(bytes))
  const styles = readStyles(parts.related('styles')?.root ?? null)
  const numbering = readNumbering(parts.related('numbering')?.root ?? null, styles)
  const tally = new Tally()
  const reader = new Reader(styles, numbering, tally, parts, readBlocks)

  const { document } = parts
  tally.held += lettersOf(document.root)
  await placeEmbedded(document, parts, tally, readEmbedded)
  // A damaged file may hold more than one body.
  const bodies = elementsOf(document.root, 'w:body').flatMap(({ children }) => children)
  const body = reader.readPart(document, bodies)
  const bodySize = mostFrequent(reader.sizes) ?? styles.paragraph(null, null).run.size ?? 20
  const notes = readNotes(parts, tally)
  const { headers, footers, unused } = findFurniture(reader.sections, parts)
  for (const { root } of [...headers, ...footers, ...unused]) tally.held += lettersOf(root)
  for (const { root } of unused) hide(root, reader)

  const read = (part: Part) => reader.readPart(part, part.root.children)
  const story: Finishable = {
    tally,
    sizes: reader.sizes,
    body,
    bodySize,
    headers: headers.map(read),
    footers: footers.map(read),
    notes: notes.used((part, nodes) => reader.readPart(part, nodes)),
    markNote: notes.mark,
    // More damage may show while notes are read.
    get damage() {
      return parts.damage
    },
  }
  return finishStory(story, 'docx', 'Word file')
}
