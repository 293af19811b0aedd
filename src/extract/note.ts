// What an extractor reports about a file besides its text.

import type { ExtractionNote } from '../model/extracted-text.js'

export const note = (code: ExtractionNote['code'], message: string): ExtractionNote => ({ code, message, span: null })
