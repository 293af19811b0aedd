// A PDF of one page, from the operators that draw it.

import { extract } from '../../../src/extract/extract.js'
import type { ExtractedText } from '../../../src/model/extracted-text.js'

/** What is read of a PDF with one page, drawn by `operators`. */
export async function readPage(...operators: readonly string[]): Promise<ExtractedText> {
  const drawn = operators.join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] /Resources << /Font << /F 4 0 R /C 5 0 R >> >> /Contents 6 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
  ]
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')
  const file = `%PDF-1.7\n${body}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`
  const read = await extract(new Uint8Array(Buffer.from(file, 'latin1')), 'a.pdf')
  if (!read.ok) throw new Error(read.failure.reason)
  return read.extracted
}

export const textOf = async (...operators: readonly string[]): Promise<string> => (await readPage(...operators)).text

/** `font` is F for Helvetica or C for Courier. */
export const line = (text: string, x: number, y: number, font: 'F' | 'C' = 'F') =>
  `BT /${font} 10 Tf ${x} ${y} Td (${text}) Tj ET`
