// Loads pdf.js, once and only when a PDF comes: it is by far the largest part of the program.

import { createRequire } from 'node:module'
import type { PDFDocumentLoadingTask } from 'pdfjs-dist/types/src/display/api.js'

/** The part of pdf.js that is used; its own types want the DOM. */
export interface PdfJs {
  readonly OPS: Readonly<Record<string, number>>
  readonly PDFWorker: new (options: { port: unknown; verbosity: number }) => PdfWorker
  readonly WorkerMessageHandler: { initializeFromPort(port: unknown): void }
  getDocument(options: Record<string, unknown>): PDFDocumentLoadingTask
}

export interface PdfWorker {
  destroy(): void
}

let loading: Promise<PdfJs> | null = null

export function loadPdfJs(): Promise<PdfJs> {
  loading ??= load()
  return loading
}

/** Minified, which saves every worker 5 MB of source text. These modules come without types. */
const BUILDS = ['pdf', 'pdf.worker'].map(name => `pdfjs-dist/legacy/build/${name}.min.mjs`)

async function load(): Promise<PdfJs> {
  const world = globalThis as Record<string, unknown>
  // Without its canvas pdf.js needs these to load at all; reading text never uses them.
  if (!hasCanvas()) for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) world[name] ??= class {}
  world.FontFace ??= LoadedFont
  return keepingBuiltIns(async () => {
    const [pdfjs, { WorkerMessageHandler }] = await Promise.all(BUILDS.map(path => import(path)))
    return { ...pdfjs, WorkerMessageHandler } as unknown as PdfJs
  })
}

/** Tells pdf.js that each font is loaded. Otherwise it works out the outline of every letter, a sixth of the reading. */
class LoadedFont {
  readonly loaded = Promise.resolve(this)
}

/** Built-in functions that pdf.js replaces for everybody by slow ones, for the sake of browsers that lack a detail. */
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
