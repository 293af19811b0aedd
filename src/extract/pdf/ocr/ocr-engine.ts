// Pictures of pages in, their words with places and confidence out. The only file that knows tesseract.js, which is loaded
// when a page needs it, works offline with the Danish data in node_modules, and is ended when it takes too long.

import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Box } from '../page/geometry.js'

/** A word as tesseract.js gives it; boxes are in pixels of the picture. */
export interface OcrWord {
  readonly text: string
  /** 0 to 100. */
  readonly confidence: number
  readonly bbox: Box
}

export interface OcrLine {
  readonly words: readonly OcrWord[]
  readonly baseline: Box
  readonly bbox: Box
}

export interface OcrEngine {
  /** Reads one picture. Rejects if that takes too long; then the engine cannot be used any more. */
  read(png: Uint8Array): Promise<OcrLine[]>
  close(): Promise<void>
}

/** Why OCR cannot be used, in words for the user. */
export class OcrUnavailable extends Error {
  readonly advice: string
  constructor(message: string, advice: string) {
    super(message)
    this.advice = advice
  }
}

export interface OcrSetting {
  /** The folder of the Danish data. */
  readonly data: string
  /** Seconds that the engine may take to start, and for one page. */
  readonly startLimit: number
  readonly pageLimit: number
}

/** Even the slowest machine takes only a tenth of the page limit. */
const USUAL = { startLimit: 60, pageLimit: 180 }

interface Tesseract {
  createWorker(language: string, mode: number, options: Record<string, unknown>): Promise<Worker>
}

interface Worker {
  setParameters(parameters: Record<string, string>): Promise<unknown>
  recognize(image: Buffer, options: object, output: object): Promise<{ data: { blocks: readonly OcrBlock[] | null } }>
  terminate(): Promise<unknown>
}

interface OcrBlock {
  readonly paragraphs: readonly { readonly lines: readonly OcrLine[] }[]
}

/** Starts the engine. Throws OcrUnavailable where a package or its data is missing, or it does not start in time. */
export async function startOcr(setting: Partial<OcrSetting> = {}): Promise<OcrEngine> {
  const { data, startLimit, pageLimit } = { data: setting.data ?? findData(), ...USUAL, ...setting }
  checkData(data)
  const { createWorker } = await loadTesseract()
  let fail: (error: Error) => void = () => {}
  const broken = new Promise<never>((_, reject) => {
    fail = reject
  })
  broken.catch(() => {})
  const errorHandler = (error: unknown): void => fail(new Error(String(error)))
  const starting = createWorker('dan', 1, { langPath: data, gzip: true, cacheMethod: 'none', errorHandler })
  const worker = await within(startLimit, starting, broken).catch(async error => {
    starting.then(w => w.terminate()).catch(() => {})
    throw new OcrUnavailable(`OCR did not start (${(error as Error).message}).`, 'Install the packages anew: npm ci.')
  })
  await worker.setParameters({ tessedit_pageseg_mode: '3', user_defined_dpi: '300' })
  return {
    async read(png) {
      const result = worker.recognize(Buffer.from(png), {}, { blocks: true, text: false })
      const { data: page } = await within(pageLimit, result, broken)
      return (page.blocks ?? []).flatMap(b => b.paragraphs.flatMap(p => p.lines))
    },
    close: async () => void (await worker.terminate()),
  }
}

function findData(): string {
  try {
    const root = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/dan/package.json'))
    return join(root, '4.0.0_best_int')
  } catch {
    // Not installed: checkData says so.
    return ''
  }
}

/** The engine would download what is missing, so this is checked first. */
function checkData(folder: string): void {
  if (folder !== '' && existsSync(join(folder, 'dan.traineddata.gz'))) return
  throw new OcrUnavailable(
    'The Danish data for OCR is not installed.',
    'Run npm install --include=optional, or run OCR on the file and import the result.',
  )
}

async function loadTesseract(): Promise<Tesseract> {
  // A variable, so that the program can be built and run without the package.
  const name = 'tesseract.js'
  try {
    const module = (await import(name)) as { default?: Tesseract } & Tesseract
    return module.default ?? module
  } catch {
    throw new OcrUnavailable(
      'OCR (tesseract.js) is not installed.',
      'Run npm install --include=optional, or run OCR on the file and import the result.',
    )
  }
}

async function within<T>(seconds: number, work: Promise<T>, broken: Promise<never>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${seconds} seconds`)), seconds * 1000)
  })
  try {
    return await Promise.race([work, late, broken])
  } finally {
    clearTimeout(timer)
  }
}
