// Text in, the same as Markdown that means nothing but that text out: one line, its signs escaped.

import { printableLine } from '../terminal/printable.js'

export const markdownText = (text: string): string => markdownSigns(printableLine(text))

/** The signs alone, for a part of a line. */
export const markdownSigns = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&')
