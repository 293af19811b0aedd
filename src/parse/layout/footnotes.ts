// Footnotes: lines in, each note with its text and where its mark stands out. It belongs to what refers to it alone.

import type { Span } from '../../model/span.js'
import type { Line } from './lines.js'

export interface Footnote {
  /** Where its mark stands in the text; null where it is not found. */
  readonly at: Span | null
  /** As written, without its mark. */
  readonly text: string
}

interface Open {
  readonly mark: string
  readonly start: number
  text: string
}

// "[1] Jf. …", "[ii] …" as extraction writes those of word processors; "1 Jf. …", "*) …" at the foot of a page
const MARK = /^(?:(\[[\p{L}\d*]{1,6}\])|(\d{1,3}|[*†‡]{1,3})[).]?)\s+/u

/** `lines`: all of the document. `pages`: where they begin; null where the format has none. */
export function findFootnotes(
  text: string,
  lines: readonly Line[],
  pages: readonly number[] | null,
): readonly Footnote[] {
  const notes: Open[] = []
  for (const { block, text: said, span } of lines) {
    if (block !== 'footnote') continue
    const match = MARK.exec(said)
    const last = notes.at(-1)
    if (match) notes.push({ mark: match[1] ?? match[2] ?? '', start: span[0], text: said.slice(match[0].length) })
    else if (last) last.text += `\n${said}`
  }
  // Marks stand in the order of their notes.
  let from = 0
  return notes.map(({ mark, start, text: said }) => {
    const page = pages?.findLast(begin => begin <= start) ?? 0
    const at = mark.startsWith('[')
      ? bracketed(text, mark, from, start)
      : raised(text, mark, Math.max(from, page), start)
    if (at) from = at[1]
    return { at, text: said }
  })
}

function bracketed(text: string, mark: string, from: number, to: number): Span | null {
  const at = text.indexOf(mark, from)
  return at < 0 || at >= to ? null : [at, at + mark.length]
}

/** "behandlingsforløb1,", "foråret.1": a figure that stands close to a word or to the stop behind it. */
function raised(text: string, mark: string, from: number, to: number): Span | null {
  const pattern = new RegExp(
    `(?<=\\p{L}[.,;:!?)”»"]?|[)”»])${mark.replaceAll('*', '\\*')}(?![\\p{L}\\d*]|[.,]\\d)`,
    'u',
  )
  const match = pattern.exec(text.slice(from, to))
  return match ? [from + match.index, from + match.index + mark.length] : null
}
