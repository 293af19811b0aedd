// The lines of a list of people seen together: the shape of the list, and whether a line continues the one above it.

import { BULLETS } from '../../../../model/bullets.js'
import type { Attendance, Capacity } from '../../../../model/document.js'
import type { Line } from '../../../layout/lines.js'
import type { Reading } from '../../../reading.js'
import type { PeopleContext } from '../context.js'
import { type ListedPerson, readPeople } from '../line/list.js'
import { readShortNames } from '../line/short-names.js'
import type { ListState } from './draft.js'
import { namesOrganisation } from './heading.js'
import type { Cell } from './table.js'

/** What the lines from one on say of those they list, by its index in Reading.lines. */
export type Changes = ReadonlyMap<number, Partial<ListState>>

/** `from`, `to`: indices into Reading.lines. */
export interface Block {
  readonly from: number
  readonly to: number
  /** What holds of everybody above the first label; by default they are members who were present. */
  readonly attendance?: Attendance
  readonly capacity?: Capacity
  /** Beside what its labels and headings say. */
  readonly changes?: Changes
}

/** "- Karen Lund", "● Karen Lund", "3. Karen Lund", "b) Karen Lund", "(b) Karen Lund", "[x] Karen Lund", "☐ Karen Lund" */
const BULLET = new RegExp(`^(?:[${BULLETS}o]|\\[[ xX✓✔]?\\]|\\d{1,2}[.)](?=\\s+\\p{Lu})|\\(?[a-z]\\))\\s+`, 'u')

/** A line of a list without the mark before the name: "2. Karen Lund" -> "Karen Lund". */
export function withoutMarks(text: string): string {
  return text.replace(BULLET, '')
}

/** The words of a line behind its label, without bullets and marks of bold type. */
export function wordsBehind({ text: whole, span }: Line, labelEnd: number): Cell {
  const rest = whole.slice(labelEnd)
  const text = withoutMarks(rest.replace(/^\*+|\*+$/g, ''))
    // "(c) Karen Lund; og", and the last one on the next line
    .replace(/[,;]\s+(?:og|samt)\s*$/u, '')
    .trimEnd()
  return { text, start: span[0] + labelEnd + rest.indexOf(text) }
}

/** The person a line above named, and what held of everybody there. */
export interface LastPerson {
  readonly person: ListedPerson
  readonly state: ListState
  /** Neither title nor organisation was said. */
  readonly isBare: boolean
}

/** Says more of the person above: "(A)", "- formand"; on a card (`mayBeCard`), of several lines, "Sundhedschef" too. */
export function addsTo(
  { person, state, isBare }: LastPerson,
  { text, start }: Cell,
  mayBeCard: boolean,
  { lexicon, roster }: PeopleContext,
): boolean {
  const bare = text.replace(/^[-–—]\s*/, '')
  const isMark = /^[(–—-]/.test(text)
  const isCard = mayBeCard && isBare && !/:(?:\s|$)/.test(text)
  const isLetter = /^\p{Lu}$/u.test(bare)
  if (!isMark && !isCard && !isLetter) return false
  const [said, ...others] = readPeople(`${person.name}, ${text}`, start, lexicon)
  if (!said || said.name !== person.name || others.length > 0) return false
  const remark = lexicon.readRemark(bare.replace(/^\(|\)$/g, '')) ?? (isMark ? (said.remarks[0] ?? null) : null)
  const isMore =
    remark !== null &&
    (isMark || isLetter || /^\p{Ll}/u.test(bare) || (remark.roles.length === 0 && remark.note !== null))
  const isTitleOrOffice =
    isCard && (lexicon.titles.isTitle(bare) || (remark === null && namesOrganisation(bare, lexicon)))
  if (!isMore && !isTitleOrOffice) return false
  roster.add({ ...said, span: person.span }, state)
  return true
}

export type ListShape = Readonly<ReturnType<typeof shapeOf>>

/** "Jura og Sikkerhed" above "Karen Lund, jurist", if a line like it stands above every group. */
function groupHeads({ lines, labels }: Reading, { from, to }: Block, { lexicon }: PeopleContext): ReadonlySet<Line> {
  const isHead = (i: number): boolean => {
    const [line, below] = [lines[i] as Line, lines[i + 1]]
    const isBare = /^\p{L}[^,;:()\t]{2,60}$/u.test(line.text) && lexicon.judge(line.text.split(/\s+/u)) < 2
    return isBare && i + 1 < to && below !== undefined && !below.gap && /\p{L}[,(]|\s\(/u.test(below.text)
  }
  const all = Array.from({ length: to - from }, (_, n) => from + n).filter(i => labels[i] === null)
  const parted = all.filter(i => i > from && lines[i]?.gap)
  const first = all.filter(i => labels[i - 1]?.textAt === null && isHead(i))
  const areAll = parted.length > 0 && parted.every(isHead) && parted.length + first.length >= FEWEST_GROUPS
  return new Set(areAll ? [...first, ...parted].map(i => lines[i] as Line) : [])
}

const FEWEST_GROUPS = 2

export function shapeOf(reading: Reading, block: Block, context: PeopleContext) {
  const { lines, labels } = reading
  const [{ from, to }, { lexicon }] = [block, context]
  let [single, several, short, other] = [0, 0, 0, 0]
  for (let i = from; i < to; i++) {
    const { text } = lines[i] as Line
    if (labels[i]?.entry.kind === 'deltagere' && labels[i]?.textAt === null) continue
    const bare = withoutMarks(text)
    const people = text.length > LONGEST_ENTRY ? 2 : readPeople(bare, 0, lexicon).length
    if (people === 1) single++
    else if (people > 1) several++
    else if (readShortNames(bare, 0, true, lexicon).length === 1) short++
    else other++
  }
  return {
    /** One person a line. */
    oneEach: single >= 2 && single > several,
    /** People are named by one word only. */
    isShort: short >= 2 && single + several + other === 0,
    /** Lines that head the groups into which blank lines part the list. */
    heads: groupHeads(reading, block, context),
  }
}

/** A longer line is taken to name several people. */
const LONGEST_ENTRY = 250
