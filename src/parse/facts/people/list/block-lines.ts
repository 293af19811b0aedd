// Lines of a list of people seen among their neighbours: what shape the list has, and whether a line only goes on with
// what the one above says.

import { BULLETS } from '../../../../model/bullets.js'
import type { Attendance, Capacity } from '../../../../model/document.js'
import type { Line } from '../../../layout/lines.js'
import type { Reading } from '../../../reading.js'
import { type ListedPerson, readPeople } from '../line/list.js'
import { readShortNames } from '../line/short-names.js'
import type { Apologies } from './apologies.js'
import type { ListState } from './draft.js'
import type { EntryContext } from './entry.js'
import { namesOrganisation } from './heading.js'

/** `from`, `to`: indices into Reading.lines. */
export interface Block {
  readonly from: number
  readonly to: number
  readonly attendance: Attendance
  readonly capacity: Capacity
  /** Labels stand above one another and all values below: what holds of those from a line on, by its index. */
  readonly valuesBelow: ReadonlyMap<number, Partial<ListState>> | null
  /** Where those of single groups sent apologies. */
  readonly apologies: Apologies
}

/** "- Karen Lund", "● Karen Lund", "3. Karen Lund", "b) Karen Lund", "(b) Karen Lund" */
export const BULLET = new RegExp(`^(?:[${BULLETS}o]|\\d{1,2}[.)](?=\\s+\\p{Lu})|\\(?[a-z]\\))\\s+`, 'u')

const INITIALS = /^(\p{Lu}{2,4})\s?[:=–-]\s+(?=\p{Lu})/u

/** How long "KL: " is at the head of "KL: Karen Lund, chef"; 0 where the letters are not those of the name behind them. */
export function initialsBefore(text: string): number {
  const [lead = '', letters = ''] = INITIALS.exec(text) ?? []
  let words = text
    .slice(lead.length)
    .split(/[\s-]/, MOST_WORDS)
    .map(word => word[0])
  for (const letter of letters) {
    const at = words.indexOf(letter)
    if (at < 0) return 0
    words = words.slice(at + 1)
  }
  return lead.length
}

const MOST_WORDS = 6

/** A line that only says more of the person above: "(A)", "- formand", and in cards "Sundhedschef", "Viborg Kommune". */
export function addsTo(
  text: string,
  base: number,
  last: { person: ListedPerson; state: ListState; isBare: boolean },
  line: Line,
  hasHeading: boolean,
  { lexicon, roster }: EntryContext,
): boolean {
  const { person, state } = last
  const bare = text.replace(/^[-–]\s*/, '')
  const isMark = /^[(–-]/.test(text)
  const isCard = last.isBare && !line.gap && !hasHeading && !/:\s*$/.test(text)
  const isLetter = /^\p{Lu}$/u.test(bare)
  if (!isMark && !isCard && !isLetter) return false
  const [said, ...others] = readPeople(`${person.name}, ${text}`, base, lexicon)
  if (!said || said.name !== person.name || others.length > 0) return false
  const remark = lexicon.readRemark(bare.replace(/^\(|\)$/g, '')) ?? (isMark ? (said.remarks[0] ?? null) : null)
  const isMore =
    remark !== null && (isMark || isLetter || (isCard && remark.roles.length === 0 && remark.note !== null))
  const isTitle = isCard && lexicon.titles.isTitle(bare)
  const isOffice = isCard && remark === null && !isTitle && namesOrganisation(bare, lexicon)
  if (!isMore && !isTitle && !isOffice) return false
  roster.add({ ...said, span: person.span }, state)
  return true
}

/** Whether the list has one person a line, and whether it names people by one word only. */
export function shapeOf(
  { lines, labels }: Reading,
  { from, to }: Block,
  { lexicon }: EntryContext,
): { oneEach: boolean; isShort: boolean } {
  let [single, several, short, other] = [0, 0, 0, 0]
  for (let i = from; i < to; i++) {
    const { text } = lines[i] as Line
    if (labels[i]?.entry.kind === 'deltagere' && labels[i]?.textAt === null) continue
    if (text.length > 250) {
      several++
      continue
    }
    const bare = text.replace(BULLET, '').slice(initialsBefore(text))
    const people = readPeople(bare, 0, lexicon).length
    if (people === 1) single++
    else if (people > 1) several++
    else if (readShortNames(bare, 0, true, lexicon).length === 1) short++
    else other++
  }
  return { oneEach: single >= 2 && single > several, isShort: short >= 2 && single + several + other === 0 }
}
