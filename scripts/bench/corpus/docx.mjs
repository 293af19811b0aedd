// Lines in, a Word file out: heading styles, bold labels, lists, tables, a footer with the page.

import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'

/** @typedef {import('./meeting.mjs').Line} Line */

/** @param {readonly Line[]} lines @returns {Promise<Uint8Array>} */
export async function makeWord(lines) {
  /** @type {(Paragraph | Table)[]} */
  const children = []
  for (let i = 0; i < lines.length; i++) {
    const line = /** @type {Line} */ (lines[i])
    if (line.kind !== 'row') {
      children.push(paragraph(line))
      continue
    }
    const rows = []
    for (; lines[i]?.kind === 'row'; i++) rows.push(/** @type {Line} */ (lines[i]).text.split('\t'))
    i--
    children.push(
      new Table({
        rows: rows.map(
          cells => new TableRow({ children: cells.map(cell => new TableCell({ children: [new Paragraph(cell)] })) }),
        ),
      }),
    )
  }
  const page = new Paragraph({ children: [new TextRun({ children: ['Side ', PageNumber.CURRENT] })] })
  const document = new Document({
    creator: 'Sekretariatet',
    sections: [{ properties: {}, footers: { default: new Footer({ children: [page] }) }, children }],
  })
  return Packer.toBuffer(document)
}

/** @param {Line} line */
function paragraph({ kind, text }) {
  if (kind === 'title') return new Paragraph({ text, heading: HeadingLevel.TITLE })
  if (kind === 'heading') return new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
  if (kind === 'label') return new Paragraph({ children: [new TextRun({ text, bold: true })] })
  if (kind === 'entry') return new Paragraph({ text, bullet: { level: 0 } })
  return new Paragraph(text)
}
