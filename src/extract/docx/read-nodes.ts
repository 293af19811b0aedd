// The XML of one of a document's texts in (body, note, header, footer), mammoth's tree of it out.

import { createBodyReader } from 'mammoth/lib/docx/body-reader.js'
import { defaultNumbering } from 'mammoth/lib/docx/numbering-xml.js'
import { Relationships } from 'mammoth/lib/docx/relationships-reader.js'
import { defaultStyles } from 'mammoth/lib/docx/styles-reader.js'
import type { DocumentNode } from '../story/document-tree.js'
import type { XmlNode } from '../xml/element.js'
import type { Part } from './parts.js'
import type { Preparation } from './prepare/preparation.js'

/**
 * Prepares the XML and lets mammoth read it: its body reader, without the zip and XML libraries before it and the HTML
 * after it, which cost ten times as much. Styles and numbering are resolved before, so mammoth is given none.
 */
export function readNodes(part: Part, nodes: readonly XmlNode[], preparation: Preparation): DocumentNode[] {
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
