// What typography left open, by the lines around: one person a line stays a list, running text is joined.

import { looksLikeBareLabel } from '../../line-words.js'
import { type Column, type Line, weight } from '../layout/line.js'
import type { DrawnSpaces } from './drawn-spaces.js'
import { isFinished, isUnfinished, runsOn } from './sentence-seam.js'

/** What ends between two lines. */
export type Break =
  /** A paragraph: the next one begins without, or with, space before it. */
  | 'paragraph'
  | 'spaced'
  /** A line that was ended on purpose: the next word would have fitted. */
  | 'line'
  /** Nothing: the text runs on. */
  | 'none'

/** "Deltagere:", "Sted: Rådhuset", "ad 5. Regnskab": such words do not begin a line by chance; "er tre modeller:" does. */
const LEAD_IN =
  /^(?:\p{Lu}[\p{L}/-]+(?: [\p{L}/-]+){0,2}:|(?:[Aa]d|AD|[Pp]kt|PKT|[Pp]unkt|PUNKT|[Ss]ag nr)\.?\s?\d{1,3}\s?[.:)])(?:\s|$)/u

/** The verdicts with every 'open' decided. */
export function settle(lines: readonly Line[], verdicts: readonly (Break | 'open')[], spaces: DrawnSpaces): Break[] {
  const groups = findGroups(lines, verdicts)
  const newParagraph = spacing(verdicts)
  const habits = findHabits(lines, verdicts)
  const labels = findLabels(lines, verdicts)
  return verdicts.map((verdict, at) => {
    const [a, b] = [lines[at - 1]!, lines[at]!]
    const isBelow = at > 0 && a.page === b.page && b.y > a.y
    if (verdict !== 'open') return isBelow || !isSpaced(verdict, a) ? verdict : newParagraph
    const said = spaces.between(a, b)
    if (said !== 'runs-on' && LEAD_IN.test(b.text) && !isUnfinished(a.text)) return isBelow ? 'paragraph' : newParagraph
    if (said === 'runs-on' || runsOn(a.text, b.text)) return 'none'
    if (said === 'ends') return 'line'
    if (labels.has(b.text)) return isBelow ? 'paragraph' : newParagraph
    if (!isBelow && isFinished(a.text) && standsAlone(lines, verdicts, at)) return newParagraph
    if (isLeftover(a, b) || isAmongNames(a, b) || isInCapitals(a, b)) return 'none'
    const group = groups[at]!
    const isList = group.capitals && !group.parted && (group.ended > 0 || (group.lines > 2 && group.names))
    if (isList && !isFinished(a.text)) return 'line'
    if (wraps(a, habits.get(a.column))) return 'none'
    return isBelow || !isFinished(a.text) ? 'line' : newParagraph
  })
}

/** Words that stand alone on a line elsewhere in the document. Below a full line, too, they are a line of their own. */
function findLabels(lines: readonly Line[], verdicts: readonly (Break | 'open')[]): ReadonlySet<string> {
  const isApart = (i: number) => verdicts[i] === 'spaced' || verdicts[i] === 'paragraph' || verdicts[i] === undefined
  return new Set(lines.filter((line, i) => isApart(i) && looksLikeBareLabel(line.text)).map(line => line.text))
}

/** How this text sets paragraphs apart, which is assumed where a page or column ends between two of them. */
function spacing(verdicts: readonly (Break | 'open')[]): 'spaced' | 'paragraph' {
  const count = (kind: Break): number => verdicts.filter(v => v === kind).length
  return count('spaced') * 3 >= count('paragraph') ? 'spaced' : 'paragraph'
}

/** Whether a break at the end of a page is one between paragraphs. */
function isSpaced(verdict: Break, above: Line | undefined): boolean {
  return verdict === 'spaced' || (verdict === 'line' && above !== undefined && isFinished(above.text))
}

/** Whether `b` is a single word that was wrapped from a line of several: "…, sundhedschef, Struer" / "Kommune". */
function isLeftover(a: Line, b: Line): boolean {
  return /^\p{L}[\p{L}-]*[.,)]?$/u.test(b.text) && (a.text.match(/\s/gu)?.length ?? 0) > 1 && !isFinished(a.text)
}

/** Whether a heading in capitals runs on: "4. ARBEJDSMILJØ OG SYGEFRAVÆR I ANDET" / "KVARTAL 2024". */
function isInCapitals(a: Line, b: Line): boolean {
  if (a.text.length < 25 || weight(a) !== 'bold' || weight(b) !== 'bold' || isFinished(a.text)) return false
  return (a.text + b.text).toUpperCase() === a.text + b.text
}

/** Whether a list of people runs on, perhaps within a name: "…, direktør, Lemvig Kommune, Jens" / "Holm, …". */
function isAmongNames({ text }: Line, b: Line): boolean {
  const commas = text.match(/,\s/gu)?.length ?? 0
  return commas > 3 || (commas > 2 && /,\s+\p{Lu}[\p{L}-]*$/u.test(text) && /^\p{Lu}[^,]*,/u.test(b.text))
}

/** A line that holds a name with a title is no longer than this. */
const NAME = 45

/** Lines in a row between which no paragraph certainly ends. */
class Group {
  lines = 0
  /** How many of them end on purpose. */
  ended = 0
  /** Whether each begins as a name or sentence does. */
  capitals = true
  /** Whether each is as short as a name with a title, begins with a capital, and no sentence runs on to the next. */
  names = true
  /** Whether entries end within its lines: "…, direktør; Bo Krogh, chef; Rie" + "Tornvig, …". */
  parted = false
}

function findGroups(lines: readonly Line[], verdicts: readonly (Break | 'open')[]): Group[] {
  const groups: Group[] = []
  let group = new Group()
  for (const [i, line] of lines.entries()) {
    if (verdicts[i] !== 'open' && verdicts[i] !== 'line') group = new Group()
    group.lines++
    if (/;\s\S/u.test(line.text)) group.parted = true
    if (verdicts[i] === 'line') group.ended++
    if (!/^[\p{Lu}\p{N}("»”]/u.test(line.text)) group.capitals = false
    const goesOn = verdicts[i] === 'open' && runsOn(lines[i - 1]!.text, line.text)
    if (goesOn || line.text.length > NAME || !/^\p{Lu}/u.test(line.text)) group.names = false
    groups.push(group)
  }
  return groups
}

/** How many lines of a column were wrapped at its edge, and how many were ended before it. */
class Habit {
  wrapped = 0
  ended = 0
}

function findHabits(lines: readonly Line[], verdicts: readonly (Break | 'open')[]): Map<Column, Habit> {
  const habits = new Map<Column, Habit>()
  for (const [i, verdict] of verdicts.entries()) {
    const above = lines[i - 1]
    if (!above) continue
    const habit = habits.get(above.column) ?? new Habit()
    habits.set(above.column, habit)
    if (verdict === 'line') habit.ended++
    if (verdict === 'open' && runsOn(above.text, lines[i]!.text)) habit.wrapped++
  }
  return habits
}

/** A line of this length is prose. */
const PROSE = 70

/** Whether to assume that a line that fills its column runs on. */
function wraps({ column: { kind, right }, text }: Line, { wrapped, ended }: Habit = new Habit()): boolean {
  if (right !== null) return true
  if (kind === 'cell') return ended === 0 || wrapped * 2 > ended
  return kind === 'text' ? wrapped > 0 || text.length >= PROSE : wrapped > 2 && wrapped * 4 > ended
}

/** Whether a line would stand alone at the foot or head of a page, where word processors leave no single line of a paragraph. */
function standsAlone(lines: readonly Line[], verdicts: readonly (Break | 'open')[], at: number): boolean {
  const [a, b, next] = [lines[at - 1]!, lines[at]!, lines[at + 1]]
  const isFirst = verdicts[at - 1] !== 'open' && lines[at - 2]?.page === a.page
  const isLast = next !== undefined && next.page === b.page && verdicts[at + 1] !== 'open'
  return isFirst || isLast
}
