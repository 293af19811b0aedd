// A small PDF, mostly of one page, from the operators that draw it.

import { extract } from '../../../src/extract/extract.js'
import type { ExtractedText } from '../../../src/model/extracted-text.js'

/** What is read of a PDF whose pages are drawn by these operators. */
async function readPages(pages: readonly (readonly string[])[]): Promise<ExtractedText> {
  const first = 5
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((operators, i) => {
      const drawn = operators.join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] /Resources << /Font << /F 3 0 R /C 4 0 R >> >> /Contents ${first + 2 * i + 1} 0 R >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ]
    }),
  ]
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')
  const file = `%PDF-1.7\n${body}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`
  const read = await extract(new Uint8Array(Buffer.from(file, 'latin1')), 'a.pdf')
  if (!read.ok) throw new Error(read.failure.reason)
  return read.extracted
}

/** What is read of a PDF with one page, drawn by `operators`. */
export const readPage = (...operators: readonly string[]): Promise<ExtractedText> => readPages([operators])

export const textOfPages = async (...pages: readonly (readonly string[])[]): Promise<string> =>
  (await readPages(pages)).text

export const textOf = async (...operators: readonly string[]): Promise<string> => (await readPage(...operators)).text

/** `font` is F for Helvetica or C for Courier. */
export const line = (text: string, x: number, y: number, font: 'F' | 'C' = 'F') =>
  `BT /${font} 10 Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`
