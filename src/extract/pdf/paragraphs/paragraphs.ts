// The lines of a paragraph in, its text in parts out: words are rejoined over line ends; bold, links and pages are kept.

import { type Joint, KEEP } from '../../hyphens.js'
import type { Part } from '../../piece.js'
import { type Line, runsOf } from '../layout/line.js'
import { findMark } from '../page/marks.js'
import type { DrawnSpaces } from './drawn-spaces.js'
import type { Seams } from './seams.js'

export function joinLines(lines: readonly Line[], seams: Seams, spaces: DrawnSpaces): Part[] {
  const parts: Part[] = []
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1]
    const joint =
      !above || isCutWord(above, line, i === lines.length - 1, seams, spaces)
        ? KEEP
        : seams.joint(above.text, line.text)
    const last = parts.at(-1)
    const next = lineParts(line)
    // The space belongs to the line above, unless a link ends there.
    const isInLink = last?.href === undefined || last.href === next[0]?.href
    if (last) parts[parts.length - 1] = { ...last, text: joinEnd(last.text, joint, isInLink) }
    if (!isInLink && next[0]) next[0] = { ...next[0], text: joint.between + next[0].text }
    parts.push(...next)
  }
  return merged(parts)
}

function joinEnd(text: string, { drop, between }: Joint, spaced: boolean): string {
  return text.slice(0, text.length - drop) + (spaced ? between : '')
}

/** Joins neighbours that look the same, so that a link over two lines is one link. */
function merged(parts: readonly Part[]): Part[] {
  const out: Part[] = []
  for (const part of parts) {
    const last = out.at(-1)
    if (last && last.bold === part.bold && last.href === part.href && last.page === part.page)
      out[out.length - 1] = { ...last, text: last.text + part.text }
    else out.push(part)
  }
  return out
}

/** Whether a word was cut at the edge because it or an address was too long for its cell or box: `Sammenhængend` / `e`. */
function isCutWord(a: Line, b: Line, isLast: boolean, seams: Seams, spaces: DrawnSpaces): boolean {
  if (/^[.,;:!?)]+(?:\s|$)/u.test(b.text)) return true
  if (!/^(?:\p{L}|-\p{L})/u.test(b.text) || !/[\p{L}.@/]$/u.test(a.text)) return false
  const isAddress = /\S@\S+$|\/\/\S+$/u.test(a.text)
  // A line with a space in it would have ended there.
  const word = a.text.slice(findMark(a.text)?.length ?? 0).trimStart()
  const [, fragment = '', rest = ''] = /^(\p{L}+)(.*)/u.exec(b.text) ?? []
  if (!isAddress && (/\s/u.test(word) || isCapital(fragment) > isCapital(word.slice(1)))) return false
  const { kind, lines, right } = a.column
  const letter = (b.segments[0]!.at[1] ?? b.end) - b.x
  if ((right ?? Math.max(...lines.map(l => l.end))) - a.end > letter) return false
  const said = spaces.cutsWord(a, b)
  if (said !== 'unknown') return said
  if (kind === 'text' || fragment === '') return false
  if (isAddress || seams.hasWord(word + fragment)) return true
  if (seams.hasWord(word)) return false
  // No paragraph ends with a word such as "er" or "en" alone.
  const isTail = isLast && !/\p{L}/u.test(rest)
  if ((isTail && fragment.length < 4) || (isLast && rest === '' && !seams.hasWord(fragment))) return true
  return NO_WORD.test(fragment) && !/^\./u.test(rest)
}

/** What cannot be, or begin, a Danish word: `n`, `e`, `rne`, `ndsatser`. */
const NO_WORD = /^(?:[^aàeiouyæøåäöüé\P{Ll}]+|[eouyæ]|[lmnr][^aeiouyæøåj\P{Ll}]\p{L}*)$/u

/** 1 for a word that begins with a capital, otherwise 0. */
const isCapital = (word: string): number => (/^\p{Lu}/u.test(word) ? 1 : 0)

function lineParts(line: Line): Part[] {
  const parts: Part[] = []
  let before = ''
  for (const [s, segment] of line.segments.entries()) {
    if (s > 0) before = '\t'
    for (const run of segment.runs) {
      const href = run.href === null ? {} : { href: run.href }
      parts.push({ text: before + run.text, bold: run.font.bold, page: line.page, ...href })
      before = ''
    }
  }
  return /[.…]{3}/u.test(line.text) ? withoutLeader(parts) : parts
}

/** Dots that lead to a number at the end of the line, or a long row of dots: "Deltagere.......3"; not "m.fl. … og 3". */
const LEADER = /[\t ]*(?:[.…]{3,}[.…\t ]*(?=\d{1,4}$)|[.…]{6,}[.…\t ]*)/u

/** Replaces a dot leader by a tab before the page number. */
function withoutLeader(parts: readonly Part[]): Part[] {
  const text = parts.map(p => p.text).join('')
  const found = LEADER.exec(text)
  if (!found) return [...parts]
  const [from, to] = [found.index, found.index + found[0].length]
  const tab = from > 0 && to < text.length ? '\t' : ''
  let at = 0
  return parts.map(part => {
    const [start, end] = [at, at + part.text.length]
    at = end
    const head = part.text.slice(0, Math.max(0, from - start))
    const tail = part.text.slice(Math.max(0, to - start))
    return { ...part, text: end <= from || start >= to ? part.text : head + (start <= from ? tab : '') + tail }
  })
}

export function styleOf(lines: readonly Line[], body: number, left: number) {
  const runs = lines.flatMap(runsOf).filter(r => /[\p{L}\p{N}]/u.test(r.text))
  const size = Math.max(...lines.map(l => l.size)) / body
  return {
    bold: runs.length > 0 && runs.every(r => r.font.bold),
    italic: runs.length > 0 && runs.every(r => r.font.italic),
    underline: lines.every(l => l.segments.every(s => s.underlined)),
    size: Math.round(size * 100) / 100,
    indent: Math.max(0, Math.round(((lines[0]!.x - left) / body) * 2) / 2),
  }
}

export function isListItem(lines: readonly Line[]): boolean {
  return findMark(lines[0]!.text) !== null
}
