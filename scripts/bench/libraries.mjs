// The extraction libraries alone, on the files listed on stdin: what any import in Node must at least take.
//   node scripts/bench/libraries.mjs < list

import { readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import { loadPdfJs } from '../../dist/extract/pdf/load.js'

const pdfjs = await loadPdfJs()
let characters = 0
for (const file of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const bytes = readFileSync(file)
  if (file.endsWith('.txt')) characters += bytes.toString('utf8').length
  else if (file.endsWith('.docx')) characters += (await mammoth.extractRawText({ buffer: bytes })).value.length
  else characters += await readPdf(new Uint8Array(bytes))
}
process.stdout.write(`${characters}\n`)

/** @param {Uint8Array} data */
async function readPdf(data) {
  const task = pdfjs.getDocument({ data, verbosity: 0, useSystemFonts: false, isEvalSupported: false })
  const pdf = await task.promise
  let length = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    for (const item of items) if ('str' in item) length += item.str.length
  }
  await task.destroy()
  return length
}
