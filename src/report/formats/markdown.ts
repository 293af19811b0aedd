// Text in, Markdown for exactly that text out: on one line, with special characters escaped.

import { printableLine } from '../terminal/printable.js'

export const markdownText = (text: string): string => markdownSigns(printableLine(text))

/** Escapes only, for a part of a line. */
export const markdownSigns = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&')
