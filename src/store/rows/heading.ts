// The head of a document as a row, for finding the body that met: it is often called only "Bestyrelsen", and only the
// title block, a page header or the sender's address says of what.

import type { Document } from '../../model/document.js'
import type { HeadingTable } from '../schema.js'

/** A title block is short; anything longer was mistaken for one. */
const LONGEST = 2000

/** Its document is set when it is saved. */
export function headingRow({ title, front, furniture, text }: Document): HeadingTable {
  const blocks = front.filter(section => section.kind === 'hoved').map(section => text.slice(...section.span))
  const margins = furniture
    .filter(({ kind }) => kind === 'header' || kind === 'footer' || kind === 'contact')
    .map(({ span }) => text.slice(...span))
  return { document: 0, text: [title ?? '', ...blocks, ...new Set(margins)].join('\n').slice(0, LONGEST) }
}
