// Cuts a list of people at commas, semicolons, tabs, dashes and "og", whatever they mean; not inside brackets.

import { findMatches } from '../../../../danish/matches.js'
import { BULLETS } from '../../../../model/bullets.js'

/** What stands before a piece: nothing, a comma, something stronger, "og", a dash or a slash. */
export type Separator = 'start' | 'comma' | 'strong' | 'and' | 'dash' | 'slash'

export interface Piece {
  readonly text: string
  /** Offset in the text that was cut. */
  readonly start: number
  readonly before: Separator
}

// "; ", " · ", tabs and wide gaps stand between people; ", " and " - " also between what is said of one person. Not: "2,5",
// "sundheds- og omsorgschef". Apart from gaps, no separator begins with white space, which keeps the search linear.
const SEPARATOR =
  /[;\t|]|(?<=\s)[·•](?=\s)|(?<=\S)[ \u00a0]{3,}(?=\S)|,(?=\s|$|\p{Lu})(?:\s{1,3}(?:og|samt|OG|SAMT)(?=\s))?|(?<=\s)(?:og|samt|OG|SAMT|&|[/+])(?=\s)|(?<=\s)v\/|(?<=\s)[–—-](?!\s?\d)|[–—](?=\s)/gu

const MARKS = new RegExp(`^[${BULLETS}.]+$`, 'u')

export function cutPieces(text: string): Piece[] {
  const closed = bracketsOf(text)
  const pieces: Piece[] = []
  let [start, before]: [number, Separator] = [0, 'start']
  const push = (end: number): void => {
    const raw = text.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    const trimmed = raw.trim()
    if (trimmed !== '' && !MARKS.test(trimmed)) pieces.push({ text: trimmed, start: start + lead, before })
  }
  let b = 0
  for (const match of findMatches(text, SEPARATOR)) {
    while (b < closed.length && (closed[b] as Bracket).end <= match.index) b++
    const inside = closed[b]
    if (inside && inside.start < match.index) continue
    // "social-, sundheds- og ældrechef": the parts of a compound stay together.
    if (/\p{L}-\s?$/u.test(text.slice(Math.max(0, match.index - 3), match.index)) && !/[;\t]/.test(match[0])) continue
    push(match.index)
    ;[start, before] = [match.index + match[0].length, separatorOf(match[0])]
  }
  push(text.length)
  return pieces
}

function separatorOf(written: string): Separator {
  if (/[;\t|·•]|^\s{3}/.test(written)) return 'strong'
  if (/,/.test(written)) return 'comma'
  if (/[–—-]/.test(written)) return 'dash'
  return /[/+]/.test(written) ? 'slash' : 'and'
}

export interface Bracket {
  readonly start: number
  /** Behind the closing one. */
  readonly end: number
}

/** The outermost brackets that are closed again; one that is not is no bracket. */
export function bracketsOf(text: string): Bracket[] {
  const found: Bracket[] = []
  const open: number[] = []
  if (!/[([]/.test(text)) return found
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (letter === '(' || letter === '[') open.push(at)
    else if ((letter === ')' || letter === ']') && open.length > 0) {
      const start = open.pop() as number
      while ((found.at(-1)?.start ?? -1) > start) found.pop()
      found.push({ start, end: at + 1 })
    }
  }
  return found
}
