// The XML of a body, note, header or footer in, mammoth's tree of it out.

import { createBodyReader } from 'mammoth/lib/docx/body-reader.js'
import { defaultNumbering } from 'mammoth/lib/docx/numbering-xml.js'
import { Relationships } from 'mammoth/lib/docx/relationships-reader.js'
import { defaultStyles } from 'mammoth/lib/docx/styles-reader.js'
import type { DocumentNode } from '../story/document-tree.js'
import type { XmlNode } from '../xml/element.js'
import type { Part } from './parts.js'
import type { Preparation } from './prepare/preparation.js'

/**
 * Prepares the XML and lets mammoth's body reader read it, without mammoth's zip, XML and HTML code, which takes ten times as
 * long. Styles and numbering are already resolved, so mammoth gets none.
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
