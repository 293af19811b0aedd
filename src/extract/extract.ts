// Bytes in, ExtractedText or a typed failure out. Knows which formats there are and no Danish.

import type { ExtractedText, Format } from '../model/extracted-text.js'
import type { Failed } from '../model/outcome.js'
import { ExtractionFailure, type ExtractOptions, type Extractor, type ReadEmbedded } from './extractor.js'
import { findFormat } from './format/format.js'

/** A format is a line here and a folder beside this file. Each is loaded when first needed. */
const EXTRACTORS: Readonly<Record<Format, () => Promise<Extractor>>> = {
  pdf: async () => (await import('./pdf/pdf.js')).extractPdf,
  docx: async () => (await import('./docx/docx.js')).extractDocx,
  txt: async () => (await import('./txt/txt.js')).extractTxt,
  doc: async () => (await import('./doc/doc.js')).extractDoc,
  rtf: async () => (await import('./rtf/rtf.js')).extractRtf,
  odt: async () => (await import('./odt/odt.js')).extractOdt,
  html: async () => (await import('./html/html.js')).extractHtml,
}

export type Extraction = { readonly ok: true; readonly extracted: ExtractedText } | Failed

/** How deep files inside files are read: a file may hold another that holds the first. */
const DEEPEST = 3

/** `name` is only a hint: the content decides. Never throws because of a bad file; what is thrown is a bug. */
export function extract(bytes: Uint8Array, name: string, options: ExtractOptions = {}): Promise<Extraction> {
  return extractAt(0, bytes, name, options)
}

async function extractAt(depth: number, bytes: Uint8Array, name: string, options: ExtractOptions): Promise<Extraction> {
  const readEmbedded: ReadEmbedded = async (inner, path) => {
    const extraction = depth < DEEPEST ? await extractAt(depth + 1, inner, path, options) : null
    return extraction?.ok ? extraction.extracted : null
  }
  try {
    const { format, notes } = findFormat(bytes, name)
    const read = await EXTRACTORS[format]()
    const extracted = await read(bytes, { ...options, readEmbedded })
    return { ok: true, extracted: { ...extracted, notes: [...notes, ...extracted.notes] } }
  } catch (error) {
    if (error instanceof ExtractionFailure) return { ok: false, failure: error.failure }
    throw error
  }
}
