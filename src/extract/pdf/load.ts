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

/** Minified, since every worker keeps the source text. These modules come without types. */
const BUILDS = ['pdf', 'pdf.worker'].map(name => `pdfjs-dist/legacy/build/${name}.min.mjs`)

async function load(): Promise<PdfJs> {
  // pdf.js needs these to load at all; reading text never uses them.
  world.DOMMatrix ??= attempt(() => requireAsPdfJs(`${CANVAS}/geometry.js`).DOMMatrix) ?? StandIn
  for (const name of FOR_DRAWING) world[name] ??= StandIn
  world.FontFace ??= LoadedFont
  return keepingBuiltIns(() =>
    withoutCanvas(async () => {
      const [pdfjs, { WorkerMessageHandler }] = await Promise.all(BUILDS.map(path => import(path)))
      return { ...pdfjs, WorkerMessageHandler } as unknown as PdfJs
    }),
  )
}

const world = globalThis as Record<string, unknown>

/** The optional dependency of pdf.js that pages are drawn with. */
const CANVAS = '@napi-rs/canvas'
const FOR_DRAWING = ['ImageData', 'Path2D'] as const
class StandIn {}

const requireAsPdfJs = createRequire(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

function attempt<T>(get: () => T): T | null {
  try {
    return get()
  } catch {
    return null
  }
}

/** Loads what pages are drawn with. False if it is not installed. */
export function loadCanvas(): boolean {
  const canvas = attempt(() => requireAsPdfJs(CANVAS))
  if (canvas) for (const name of FOR_DRAWING) if (world[name] === StandIn) world[name] = canvas[name]
  return canvas !== null
}

/** Keeps pdf.js from loading the canvas, with all fonts of the system, for files of which no page is drawn. */
async function withoutCanvas<T>(load: () => Promise<T>): Promise<T> {
  const { cache } = requireAsPdfJs
  const path = attempt(() => requireAsPdfJs.resolve(CANVAS))
  if (path === null || cache[path]) return load()
  cache[path] = { exports: {}, loaded: true } as NodeModule
  try {
    return await load()
  } finally {
    delete cache[path]
  }
}

/** Tells pdf.js that each font is loaded, so that it does not work out the outline of every letter. */
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
