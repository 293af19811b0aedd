// Bytes in, an open pdf.js document out, or a typed failure. The only file that loads pdf.js, and only when a PDF comes.

import { createRequire } from 'node:module'
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js'
import { ExtractionFailure, emptyFile } from '../failure.js'

/** The part of pdf.js that is used; its own types want the DOM. */
export interface PdfJs {
  readonly OPS: Readonly<Record<string, number>>
  getDocument(options: Record<string, unknown>): PDFDocumentLoadingTask
}

let loading: Promise<PdfJs> | null = null

/** pdf.js, loaded once. Where its canvas is not installed it needs three stand-ins to load at all; text needs none. */
export function loadPdfJs(): Promise<PdfJs> {
  loading ??= (async () => {
    const world = globalThis as Record<string, unknown>
    if (!hasCanvas()) for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) world[name] ??= class {}
    world.FontFace ??= LoadedFont
    return keepingBuiltIns(async () => {
      const pdfjs = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfJs
      // It would load this itself, with the first document.
      const worker = 'pdfjs-dist/legacy/build/pdf.worker.mjs'
      await import(worker)
      return pdfjs
    })
  })()
  return loading
}

/** A font that a browser has loaded: without one, pdf.js works out the outline of every letter, a sixth of the reading. */
class LoadedFont {
  readonly loaded = Promise.resolve(this)
}

/** What pdf.js puts slow substitutes in the place of, for everybody, for the sake of browsers that lack a detail. */
const REPLACED: readonly (readonly [owner: object, name: string])[] = [
  [Array.prototype, 'push'],
  [JSON, 'parse'],
  [JSON, 'stringify'],
]

async function keepingBuiltIns<T>(load: () => Promise<T>): Promise<T> {
  const before = REPLACED.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name)!)
  try {
    return await load()
  } finally {
    for (const [index, [owner, name]] of REPLACED.entries()) Object.defineProperty(owner, name, before[index]!)
  }
}

/** Whether pages can be drawn: the canvas is an optional dependency of pdf.js. */
export function hasCanvas(): boolean {
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
    require('@napi-rs/canvas')
    return true
  } catch {
    return false
  }
}

export interface OpenPdf {
  readonly pdf: PDFDocumentProxy
  /** Names of pdf.js' operators by their numbers. */
  readonly operators: readonly string[]
  close(): Promise<void>
}

/**
 * Opens a PDF for reading its text; pictures are not decoded unless `pictures` is set.
 * Throws ExtractionFailure where it is empty, protected by a password, or damaged beyond reading.
 */
export async function openPdf(bytes: Uint8Array, pictures = false): Promise<OpenPdf> {
  if (bytes.length === 0) throw emptyFile()
  const { getDocument, OPS } = await loadPdfJs()
  // pdf.js takes the buffer over, so it gets a copy.
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    ...(pictures ? {} : { maxImageSize: 1, disableFontFace: false, ownerDocument: { fonts: new Set() } }),
  })
  try {
    const pdf = await task.promise
    return { pdf, operators: namesOf(OPS), close: () => task.destroy() }
  } catch (error) {
    await task.destroy().catch(() => {})
    throw asFailure(error)
  }
}

function namesOf(codes: Readonly<Record<string, number>>): string[] {
  const names: string[] = []
  for (const [name, code] of Object.entries(codes)) names[code] = name
  return names
}

function asFailure(error: unknown): ExtractionFailure {
  const { name = '', message = String(error) } = error as { name?: string; message?: string }
  if (name === 'PasswordException')
    return new ExtractionFailure(
      'encrypted',
      'The PDF opens only with a password.',
      'Save a copy without one (print to PDF) and import that.',
    )
  if (/zero bytes/.test(message)) return emptyFile()
  const why = message.replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 120)
  return new ExtractionFailure(
    'damaged',
    `The PDF cannot be read (${why}).`,
    'Fetch the file again, or open and save it anew.',
  )
}
