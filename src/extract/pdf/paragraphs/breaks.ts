// Whether a paragraph, a line or nothing ends between two lines, by typography; what that leaves open: settle.ts.

import { groupBy } from '../../../model/group-by.js'
import { type Line, runsOf, tagOf, weight } from '../layout/line.js'
import { findMark, isBullet, numberOf } from '../page/marks.js'
import { fits, hasRoom, type Reach } from './columns.js'
import type { DrawnSpaces } from './drawn-spaces.js'
import type { Measure } from './measure.js'
import { withNarrow } from './narrow.js'
import { closesBracket, isFinished, isUnfinished, plainlyRunsOn, runsOn } from './sentence-seam.js'
import { type Break, settle } from './settle.js'

/** The break before each of the lines, which are in reading order. Before the first, a paragraph begins. */
export function findBreaks(lines: readonly Line[], measured: Reach, measure: Measure, spaces: DrawnSpaces): Break[] {
  const reach = withNarrow(lines, measured)
  const verdicts: (Break | 'open')[] = []
  const trusted = tagsAreSound(lines, reach)
  const [indents, hangs] = [findIndents(lines), findHangs(lines, reach)]
  const setting = { reach, trusted, measure, spaces, numbers: new NumberTrail(), indents, hangs }
  let start = lines[0]
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1]
    const verdict = above && start ? judge(above, line, start, setting) : 'spaced'
    if (verdict !== 'open') {
      start = line
      setting.numbers.note(line)
    }
    verdicts.push(verdict)
  }
  return settle(lines, verdicts, spaces)
}

interface Setting {
  /** Whether the tags of the PDF can be trusted to tell one paragraph from the next. */
  readonly trusted: boolean
  readonly reach: Reach
  readonly measure: Measure
  readonly spaces: DrawnSpaces
  readonly numbers: NumberTrail
  /** How this text indents the first lines of paragraphs. */
  readonly indents: readonly Indent[]
  /** How it sets the other lines of entries in from the first. */
  readonly hangs: readonly Indent[]
}

/** `start` is the first line of the paragraph that `a` belongs to. */
function judge(a: Line, b: Line, start: Line, setting: Setting): Break | 'open' {
  const { reach, measure, indents, trusted, spaces } = setting
  const size = Math.max(a.size, b.size)
  const height = isInCapitals(a, b) ? a.size : b.size
  const isBelow = a.page === b.page && b.y > a.y
  const step = b.y - a.y
  // About a fifth of a line's height hangs below its baseline.
  const natural = 0.22 * measure.leading(a.size) + 0.78 * measure.leading(height)
  if (isBelow && step > natural + 0.22 * height) return 'spaced'
  const apart: Break = isBelow ? 'paragraph' : 'spaced'
  const tagged = trusted ? sameParagraph(a, b) : null
  if (tagged === false) return apart
  if (Math.abs(a.size - height) > 0.08 * size) return apart
  const runs = spaces.between(a, b) === 'runs-on'
  if (isBackAtMargin(a, b) && (runs || (isBelow && runsOn(a.text, b.text))))
    return hasRoom(a, b, reach(b)) ? apart : 'none'
  if (a.column !== b.column && (a.column.kind !== 'text' || b.column.kind !== 'text')) return apart
  if (b.segments.length > 1 && !(hasLeader(b) && runsOn(a.text, b.text))) return apart
  if (hasLeader(a) || (a.segments.length > 1 && !isBehindTab(a, b, size))) return apart
  if (changesWeight(a, b) && !/^\p{Ll}/u.test(b.text) && !a.text.endsWith('-')) return apart
  const full = !fits(a, b, reach)
  if (startsItem(a, b, start, full, isBelow, setting)) return apart
  if (changesWeight(a, b) && !full) return apart
  if (isBelow && !runs && measure.parts(step, b.size)) return apart
  if (full && isBelow && setting.hangs.some(hang => isSetAs(hang, a, b))) return 'none'
  const isInBracket = isBelow && closesBracket(a.text, b.text)
  const goesOn =
    isInBracket || (runs && runsOn(a.text, b.text)) || (tagged === true && isBelow && plainlyRunsOn(a.text, b.text))
  if (!tagged && isBelow && !(full && isFreed(a, b, goesOn))) {
    if (isIndentedFirst(a, b, start, indents) || !isAligned(a, b, start, indents)) return apart
  }
  return full || goesOn ? 'open' : 'line'
}

/** Whether the PDF says that two lines of one page are one paragraph; null if it says nothing. */
function sameParagraph(a: Line, b: Line): boolean | null {
  const [above, below] = [tagOf(a), tagOf(b)]
  return above && below && a.page === b.page ? above.paragraph === below.paragraph : null
}

/** Some programs tag each line as a paragraph: then sentences run on from one such paragraph to the next. */
function tagsAreSound(lines: readonly Line[], reach: Reach): boolean {
  let cut = 0
  let whole = 0
  for (const [i, b] of lines.entries()) {
    const a = lines[i - 1]
    const same = a ? sameParagraph(a, b) : null
    if (!a || same === null || !plainlyRunsOn(a.text, b.text) || fits(a, b, reach)) continue
    if (same) whole++
    else cut++
  }
  return cut * 4 < whole || (cut < 3 && cut <= whole)
}

/** Whether bold print begins or ends between the two lines; also at a bold lead-in such as **Afbud:** … */
function changesWeight(a: Line, b: Line): boolean {
  const [above, below] = [weight(a), weight(b)]
  const [first] = runsOf(b)
  const boldAtEnd = runsOf(a).at(-1)!.font.bold
  if (above === 'bold') return !first!.font.bold
  if (boldAtEnd || !first!.font.bold) return false
  if (isUnfinished(a.text)) return b.text.endsWith(':') || a.text.endsWith(';')
  return below === 'bold' || /:\s*$/u.test(first!.text)
}

/** Whether `b` continues small capitals: as large as the small ones of `a`, which begins with a large one. */
function isInCapitals(a: Line, b: Line): boolean {
  if (a.size - b.size < 0.08 * a.size || !runsOf(a).some(run => Math.abs(run.size - b.size) < 0.03 * b.size))
    return false
  return (a.text + b.text).toUpperCase() === a.text + b.text
}

/** Whether dots lead to a page number. */
function hasLeader(line: Line): boolean {
  return /[.…]{4}/u.test(line.text)
}

/** Whether `b` continues what stands behind the tab of `a`, below it or further left. */
function isBehindTab(a: Line, b: Line, size: number): boolean {
  const { x } = a.segments.at(-1)!
  const right = a.segments.length === 2 ? x : a.x + 1
  return Math.abs(b.x - x) < 0.5 * size || (runsOn(a.text, b.text) && b.x <= right)
}

/** Whether `b` stands at the margin, where text behind the tabs of `a` that was too long continues. */
function isBackAtMargin(a: Line, b: Line): boolean {
  if (b.segments.length > 1 || findMark(b.text) !== null) return false
  if (a.segments.length > 1) return Math.abs(b.x - a.x) < 0.5 * b.size
  return a.column.kind === 'value' && b.column.kind === 'text' && b.x < a.x - b.size
}

/** Whether a sentence continues further left than before: below what stood to the left of its first lines. */
function isFreed(a: Line, b: Line, goesOn: boolean): boolean {
  return b.x < a.x - a.size && (goesOn || /\p{Ll}-$/u.test(a.text)) && /^\p{Ll}/u.test(b.text)
}

/** Whether `b` begins where the second or a later line of the paragraph of `start` may begin. */
function isAligned(a: Line, b: Line, start: Line, indents: readonly Indent[]): boolean {
  const size = Math.max(a.size, b.size)
  const near = 0.5 * size
  if (Math.abs(b.x - a.x) < near) return true
  if (a.segments.length > 1 && isBehindTab(a, b, size)) return true
  // Set flush right, or centred.
  if (Math.abs(b.end - a.end) < 1 || Math.abs(b.x + b.end - a.x - a.end) < 2) return true
  if (a !== start) return false
  if (Math.abs(b.x - textLeft(start)) < near) return true
  if (indents.some(indent => isSetAs(indent, a, b))) return true
  // An indented first line, or a hanging one.
  return runsOn(a.text, b.text) && (b.x < a.x ? a.x - b.x < 4 * size : b.x - a.x < 8 * size)
}

/** Whether `b` begins a list entry or numbered heading, not just with a dash or number of a sentence that was wrapped there. */
function startsItem(a: Line, b: Line, start: Line, full: boolean, isBelow: boolean, setting: Setting): boolean {
  const mark = findMark(b.text)
  if (mark === null || closesBracket(a.text, b.text)) return false
  // Where list marks stand out to the left, wrapped lines stand below the text and not below the mark.
  const hangs = findMark(start.text) !== null && textLeft(start) - start.x > 2
  const below = hangs ? Math.abs(b.x - textLeft(start)) < 1 : isAligned(a, b, start, setting.indents)
  const inLine = full && (!isBelow || below)
  const goesOn = !isFinished(a.text) && /^[\p{Ll}\d]/u.test(b.text.slice(mark.length).trim())
  if (isBullet(mark)) return !(/^[-–—]$/u.test(mark) && inLine && goesOn)
  if (!inLine) return true
  // "… mødet den" / "31. maj 2024", "… i uge" / "26. Der er"
  if (isUnfinished(a.text)) return false
  if (setting.numbers.isNext(b)) return true
  return isFinished(a.text) || (numberOf(b.text) === 1 && !goesOn)
}

class NumberTrail {
  private readonly last = new Map<number, number>()

  note(line: Line): void {
    const number = numberOf(line.text)
    if (number !== null) this.last.set(Math.round(line.x / 6), number)
  }

  isNext(line: Line): boolean {
    const number = numberOf(line.text)
    const key = Math.round(line.x / 6)
    return number !== null && [key - 1, key, key + 1].some(k => this.last.get(k) === number - 1)
  }
}

/** Where the text of a line begins, behind its list mark. */
function textLeft(line: Line): number {
  const [head = ''] = findMark(line.text) === null ? [] : (/^\S+\s+/u.exec(line.text) ?? [])
  const [first, second] = line.segments
  return first!.at[head.length] ?? second?.x ?? line.x
}

/** Where the first lines of paragraphs begin and where their other lines do. */
interface Indent {
  readonly first: number
  readonly margin: number
}

const isSetAs = ({ first, margin }: Indent, a: Line, b: Line): boolean =>
  Math.abs(a.x - first) < 1 && Math.abs(b.x - margin) < 1

/** First-line indents that occur for certain: a sentence runs on from an indented line to one at the margin. */
function findIndents(lines: readonly Line[]): Indent[] {
  const runs = stepsOf(lines, (a, b) => a.x - b.x).filter(([a, b]) => plainlyRunsOn(a.text, b.text))
  return [...groupBy(runs, keyOf).values()].filter(same => same.length > 1).map(indentOf)
}

/** Hanging indents that occur for certain: several times below a full line whose sentence did not end, never below another. */
function findHangs(lines: readonly Line[], reach: Reach): Indent[] {
  const entries = stepsOf(lines, (a, b) => b.x - a.x).filter(([a, b]) => {
    const isMarked = findMark(a.text) !== null || findMark(b.text) !== null
    return !isMarked && a.column === b.column && a.text.length >= ENTRY && !isFinished(a.text)
  })
  const certain = [...groupBy(entries, keyOf).values()].filter(
    same => same.length > 1 && same.every(([a, b]) => !fits(a, b, reach)),
  )
  return certain.map(indentOf)
}

/** A shorter line that is full shows only that its column has no long ones. */
const ENTRY = 36

type Step = readonly [a: Line, b: Line]

/** Neighbouring lines the first of which begins some letters to one side of the second, by how far. */
function stepsOf(lines: readonly Line[], by: (a: Line, b: Line) => number): Step[] {
  return lines.flatMap((b, i) => {
    const a = lines[i - 1]
    if (!a || a.page !== b.page || b.y < a.y || b.y - a.y > 2 * a.size) return []
    return by(a, b) < 0.5 * a.size || by(a, b) > 5 * a.size ? [] : [[a, b] as const]
  })
}

const keyOf = ([a, b]: Step): string => `${Math.round(a.x)} ${Math.round(b.x)}`

const indentOf = ([first]: readonly Step[]): Indent => ({ first: first![0].x, margin: first![1].x })

/** Whether `b` is indented as first lines are, below a line of running text. */
function isIndentedFirst(a: Line, b: Line, start: Line, indents: readonly Indent[]): boolean {
  const near = (x: number, y: number): boolean => Math.abs(x - y) < 1
  if (findMark(start.text) !== null) return false
  return indents.some(i => near(b.x, i.first) && (near(a.x, i.margin) || (a === start && near(a.x, i.first))))
}
