// What every reader of a format is: bytes in, the text and layout of the file out.

import type { ExtractedText } from '../model/extracted-text.js'

export interface ExtractOptions {
  /** Whether pages that are pictures are read by OCR (the default); without it such a PDF is a failure. */
  readonly ocr?: boolean
}

/** Reads one format. Throws ExtractionFailure for a file that cannot be used. */
export type Extractor = (bytes: Uint8Array, options?: ExtractOptions) => Promise<ExtractedText>
