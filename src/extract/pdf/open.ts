// Bytes in, an open pdf.js document out, or a typed failure.

import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js'
import { ExtractionFailure, emptyFile } from '../extractor.js'
import { loadPdfJs, type PdfJs, type PdfWorker } from './load.js'
import { countLeftOut, DirectPort, unpackInPlace } from './one-thread.js'

export interface OpenPdf {
  readonly pdf: PDFDocumentProxy
  /** Names of pdf.js' operators by their numbers. */
  readonly operators: readonly string[]
  /** Whether parts that were needed so far are too large, and were left out. */
  isCut(): boolean
  close(): Promise<void>
}

/** Nothing is printed. */
const QUIET = 0

/** For reading text alone: pictures are not decoded, and fonts count as loaded. */
const TEXT_ONLY = { maxImageSize: 1, disableFontFace: false, ownerDocument: { fonts: new Set() } }

/** For its text, or with `pictures` for drawing pages. Throws ExtractionFailure: empty, protected, damaged. */
export async function openPdf(bytes: Uint8Array, pictures = false): Promise<OpenPdf> {
  if (bytes.length === 0) throw emptyFile()
  const pdfjs = await loadPdfJs()
  const worker = pictures ? null : startWorker(pdfjs)
  const task = pdfjs.getDocument({
    // pdf.js takes the buffer over, so it gets a copy.
    data: new Uint8Array(bytes),
    verbosity: QUIET,
    isEvalSupported: false,
    ...(pictures ? {} : TEXT_ONLY),
    ...(worker ? { worker } : {}),
  })
  // Only now, when nothing is left that could throw before it is undone; pdf.js begins to read after this.
  const stopUnpacking = unpackInPlace()
  const before = countLeftOut()
  const isCut = () => countLeftOut() > before
  const close = async (): Promise<void> => {
    stopUnpacking()
    await task.destroy().finally(() => worker?.destroy())
  }
  try {
    return { pdf: await task.promise, operators: namesOf(pdfjs.OPS), isCut, close }
  } catch (error) {
    await close().catch(() => {})
    throw asFailure(error)
  }
}

function startWorker({ PDFWorker, WorkerMessageHandler }: PdfJs): PdfWorker {
  const port = new DirectPort()
  WorkerMessageHandler.initializeFromPort(port)
  return new PDFWorker({ port, verbosity: QUIET })
}

function namesOf(codes: Readonly<Record<string, number>>): string[] {
  const names: string[] = []
  for (const [name, code] of Object.entries(codes)) names[code] = name
  return names
}

function asFailure(error: unknown): ExtractionFailure {
  const { name, message = '' } = error as Partial<Error>
  if (name === 'PasswordException')
    return new ExtractionFailure(
      'encrypted',
      'The PDF opens only with a password.',
      'Save a copy without one (print to PDF) and import that.',
    )
  return /zero bytes/.test(message) ? emptyFile() : damagedPdf('The PDF cannot be read', error)
}

/** `error` is what pdf.js says of it. */
export function damagedPdf(what: string, error: unknown): ExtractionFailure {
  const { message = String(error) } = (error ?? {}) as Partial<Error>
  const why = message.replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 120)
  return new ExtractionFailure('damaged', `${what} (${why}).`, 'Fetch the file again, or open and save it anew.')
}
