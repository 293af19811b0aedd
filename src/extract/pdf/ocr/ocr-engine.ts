// Pictures of pages in, their words with places and confidence out. The only file that knows tesseract.js: loaded when a
// page needs it, offline with the Danish data that lies in node_modules, ended when it takes too long.

import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A word, line or page as tesseract.js gives it; boxes in pixels of the picture. */
export interface OcrWord {
  readonly text: string
  /** 0 to 100. */
  readonly confidence: number
  readonly bbox: OcrBox
}

export interface OcrBox {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

export interface OcrLine {
  readonly words: readonly OcrWord[]
  readonly baseline: OcrBox
  readonly bbox: OcrBox
}

export interface OcrEngine {
  /** Reads one picture. Rejects where it takes too long; the engine is of no use after that. */
  read(png: Uint8Array): Promise<OcrLine[]>
  close(): Promise<void>
}

/** Why OCR cannot be had, in words for the user. */
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
  /** Seconds until the engine must be up, and for one page. */
  readonly startLimit: number
  readonly pageLimit: number
}

/** Page limit: the slowest machine takes a tenth of it. */
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
    // not installed: said by who looks into the folder
    return ''
  }
}

/** The engine would fetch what is not there, so it is looked for first. */
function checkData(folder: string): void {
  if (folder !== '' && existsSync(join(folder, 'dan.traineddata.gz'))) return
  throw new OcrUnavailable(
    'The Danish data for OCR is not installed.',
    'Run npm install --include=optional, or run OCR on the file and import the result.',
  )
}

async function loadTesseract(): Promise<Tesseract> {
  // Not a literal: the program is built and runs without the package.
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
