// Escapes text for Markdown.

import { printableLine } from '../terminal/printable.js'

export const markdownText = (text: string): string => markdownSigns(printableLine(text))

/** Escapes only, for a part of a line. */
export const markdownSigns = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&')
