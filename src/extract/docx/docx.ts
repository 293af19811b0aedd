// A .docx in, its text with blocks out, read by mammoth; what that does not support is prepared, or kept beside.

import { createBodyReader } from 'mammoth/lib/docx/body-reader.js'
import { defaultNumbering } from 'mammoth/lib/docx/numbering-xml.js'
import { Relationships } from 'mammoth/lib/docx/relationships-reader.js'
import { defaultStyles } from 'mammoth/lib/docx/styles-reader.js'
import { mostFrequent } from '../../model/count.js'
import type { ExtractedText } from '../../model/extracted-text.js'
import type { ExtractOptions } from '../extractor.js'
import type { DocumentNode } from '../story/document-tree.js'
import { type Finishable, finishStory } from '../story/finish.js'
import { Tally } from '../story/tally.js'
import { elementsOf, type XmlNode } from '../xml/element.js'
import { openArchive } from '../zip/archive.js'
import { placeEmbedded } from './embedded.js'
import { findFurniture } from './furniture.js'
import { readNotes } from './notes.js'
import { readNumbering } from './numbering.js'
import { openParts, type Part } from './parts.js'
import { hide, lettersOf, Preparation } from './prepare/preparation.js'
import { prepareBlocks } from './prepare/prepare.js'
import { readStyles } from './styles.js'

/** Reads a Word file. Throws ExtractionFailure if nothing can be read from it. */
export async function extractDocx(bytes: Uint8Array, { readEmbedded }: ExtractOptions = {}): Promise<ExtractedText> {
  const parts = openParts(openArchive(bytes))
  const styles = readStyles(parts.related('styles')?.root ?? null)
  const numbering = readNumbering(parts.related('numbering')?.root ?? null, styles)
  const tally = new Tally()
  const preparation = new Preparation(styles, numbering, tally, parts, prepareBlocks)

  const { document } = parts
  tally.held += lettersOf(document.root)
  await placeEmbedded(document, parts, tally, readEmbedded)
  // A damaged file may hold more than one body.
  const bodies = elementsOf(document.root, 'w:body').flatMap(({ children }) => children)
  const body = readNodes(document, bodies, preparation)
  const bodySize = mostFrequent(preparation.sizes) ?? styles.paragraph(null, null).run.size ?? 20
  const notes = readNotes(parts, tally)
  const { headers, footers, unused } = findFurniture(preparation.sections, parts)
  for (const { root } of [...headers, ...footers, ...unused]) tally.held += lettersOf(root)
  for (const { root } of unused) hide(root, preparation)

  const { facts, sizes } = preparation
  const read = (part: Part, nodes: readonly XmlNode[] = part.root.children) => readNodes(part, nodes, preparation)
  const story: Finishable = {
    tally,
    facts,
    sizes,
    body,
    bodySize,
    headers: headers.map(part => read(part)),
    footers: footers.map(part => read(part)),
    notes: notes.used(read),
    markNote: notes.mark,
    // More damage may show while notes are read.
    get damage() {
      return parts.damage
    },
  }
  return finishStory(story, 'docx', 'Word file')
}

/** By mammoth's body reader alone: its zip, XML and HTML code takes ten times as long. Styles are resolved before. */
function readNodes(part: Part, nodes: readonly XmlNode[], preparation: Preparation): DocumentNode[] {
  preparation.part = part
  const prepared = preparation.readBlocks(nodes, preparation)
  const reader = createBodyReader({
    relationships: new Relationships(part.relationships),
    contentTypes: null,
    docxFile: null,
    numbering: defaultNumbering,
    styles: defaultStyles,
    files: null,
  })
  return reader.readXmlElements(prepared).value
}
