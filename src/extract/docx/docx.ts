// The bytes of a .docx in, its text with blocks out. mammoth reads the document; what it has no eye for (automatic
// numbers, headers and footers, text boxes, hidden text, spacing) is made visible to it before, or kept beside its tree.

import { createBodyReader } from 'mammoth/lib/docx/body-reader.js'
import { defaultNumbering } from 'mammoth/lib/docx/numbering-xml.js'
import { Relationships } from 'mammoth/lib/docx/relationships-reader.js'
import { defaultStyles } from 'mammoth/lib/docx/styles-reader.js'
import type { ExtractedText } from '../../model/extracted-text.js'
import { compose } from '../compose.js'
import type { Piece } from '../piece.js'
import { openArchive } from './archive.js'
import { checkContainer } from './container.js'
import type { DocumentNode } from './document-tree.js'
import { flow, startFlow } from './flow.js'
import { findFurniture } from './furniture.js'
import { flowFurniture } from './furniture-flow.js'
import { readNotes } from './notes.js'
import { readNumbering } from './numbering.js'
import { mostFrequent, type ParagraphReader } from './paragraph.js'
import { openParts, type Part } from './parts.js'
import { lettersOf, type Preparation, prepareBlocks, startPreparation } from './prepare.js'
import { readStyles } from './styles.js'
import { countLetters, describe, startTally } from './tally.js'
import type { XmlNode } from './xml.js'

/** Reads a Word file. Throws ExtractionFailure where there is nothing to be had from it. */
export async function extractDocx(bytes: Uint8Array): Promise<ExtractedText> {
  checkContainer(bytes)
  const parts = openParts(openArchive(bytes))
  const styles = readStyles(parts.related('styles')?.root ?? null)
  const numbering = readNumbering(parts.related('numbering')?.root ?? null, styles)
  const tally = startTally()
  const preparation = startPreparation(styles, numbering, tally)

  let held = lettersOf(parts.document.root)
  const body = readBody(parts.document, parts.document.root.first('w:body')?.children ?? [], preparation)
  const notes = readNotes(
    parts,
    part => {
      held += lettersOf(part.root)
      return (children: readonly XmlNode[]) => readBody(part, children, preparation)
    },
    tally,
  )
  const reader: ParagraphReader = {
    facts: preparation.facts,
    tally,
    bodySize: mostFrequent(preparation.sizes) ?? styles.paragraph(null).run.size ?? 20,
    markNote: notes.mark,
  }
  const state = startFlow(reader)
  flow(body, state)
  const noteFlow = startFlow(reader)
  notes.flow(noteFlow)

  const { headers, footers } = findFurniture(preparation.sections, parts)
  const readFurniture = (part: Part, kind: 'header' | 'footer'): Piece[] => {
    held += lettersOf(part.root)
    const nodes = readBody(part, part.root.children, preparation)
    return flowFurniture(nodes, kind, reader)
  }
  const above = headers.flatMap(part => readFurniture(part, 'header'))
  const below = footers.flatMap(part => readFurniture(part, 'footer'))

  const { text, blocks, links } = compose([...above, ...state.pieces, ...noteFlow.pieces, ...below], false)
  const found = describe(tally, held, countLetters(text), parts.damage)
  return { format: 'docx', text, blocks, pages: null, links, encoding: null, ocr: false, notes: found }
}

/** Prepares the blocks of a part and lets mammoth read them. */
function readBody(part: Part, children: readonly XmlNode[], preparation: Preparation): DocumentNode[] {
  const prepared = prepareBlocks(children, preparation)
  const relationships = new Relationships(part.relationships.map(r => ({ ...r, type: r.type })))
  const options = {
    relationships,
    contentTypes: null,
    docxFile: null,
    numbering: defaultNumbering,
    styles: defaultStyles,
    files: null,
  }
  return createBodyReader(options).readXmlElements(prepared).value
}
