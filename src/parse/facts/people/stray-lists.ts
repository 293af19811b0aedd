// Lists and sentences about people in the title block that no known label opens: "Indkaldte:" with names below it, "Alle
// medlemmer var mødt undtagen …". A name that stands there alone is no participant.

import { findSentences } from '../../../danish/sentences.js'
import type { Line } from '../../layout/lines.js'
import type { SectionDraft } from '../../outline/drafts.js'
import type { Reading } from '../../reading.js'
import type { Head } from '../meeting/head.js'
import type { PeopleContext } from './context.js'
import { type ListedPerson, readPeopleList } from './line/list.js'
import { addTold } from './list/added.js'
import { findApologies } from './list/apologies.js'
import { readBlock } from './list/block.js'
import { withoutMarks } from './list/block-lines.js'
import { listState } from './list/draft.js'
import { findStackedValues } from './list/stacked.js'
import { cutCells, readHeader } from './list/table.js'
import { columnsAbove } from './list/table-head.js'
import { mayTell, readTold } from './told/told.js'

/** Longer paragraphs of a title block are running text. */
const LONGEST = 2000

/** Indices into Reading.lines. */
export type LineRange = readonly [from: number, to: number]

/** Returns where they stand. */
export function readStrayLists(
  reading: Reading,
  { from, to }: SectionDraft,
  head: Head,
  context: PeopleContext,
): readonly LineRange[] {
  const { lines, labels } = reading
  const found: LineRange[] = []
  const stacked = findStackedValues(reading, from, to, context) ?? []
  const fields = new Set(head.values.map(v => v.line))
  const isFree = (i: number): boolean => i < to && !fields.has(i) && !labels[i]
  for (let i = from; i < to; i++) {
    if (!isFree(i)) continue
    if (readSentences(lines[i] as Line, i, context)) {
      found.push([i, i + 1])
      continue
    }
    const end = endOfList(reading, i, isFree, context)
    if (end === i) continue
    const changes = new Map([...findApologies(reading, i, end, context), ...stacked])
    readBlock(reading, { from: i, to: end, changes }, context)
    found.push([i, end])
    i = end - 1
  }
  return found
}

/** The line behind the list that begins at line `i`; `i` itself where none begins. */
function endOfList(reading: Reading, i: number, isFree: (i: number) => boolean, context: PeopleContext): number {
  const { lines } = reading
  const line = lines[i] as Line
  const below = lines.slice(i + 1, i + 3).map(({ text }) => cutCells(text, 0))
  const isTable =
    readHeader(cutCells(line.text, 0), context, below) !== null || columnsAbove(reading, i, context) !== null
  const isHeading = opensList(line, context)
  const isHeaded = isHeading && context.lexicon.readListWord(line.text) !== null
  const goesOn = (next: Line): boolean =>
    isTable
      ? /[\t|]/.test(next.text) || namesOne(next, context) || (line.row !== null && next.row?.table === line.row.table)
      : looksListed(next, context) || (isHeaded && namesOne(next, context))
  const first = isTable || isHeading ? i + 1 : i
  let end = first
  while (isFree(end) && goesOn(lines[end] as Line)) end++
  if (end === first) return isLabelled(line, context) ? i + 1 : i
  // One entry alone is a list only below a heading, or if it names several people.
  return end - first > 1 || first > i || namesSeveral(line, context) ? end : i
}

/** Whether the sentences of a line tell of anybody, who is then added. */
function readSentences(line: Line, list: number, context: PeopleContext): boolean {
  const { lexicon, wordsAtStops } = context
  if (line.text.length > LONGEST || !mayTell(line.text) || !/\p{Ll}{3}/u.test(line.text)) return false
  let before: ListedPerson | null = null
  for (const [start, end] of findSentences(line.text, wordsAtStops)) {
    for (const one of readTold(line.text.slice(start, end), line.span[0] + start, lexicon, { before }) ?? []) {
      addTold(one, listState(list), context)
      before = one.person
    }
  }
  return before !== null
}

/** "Til stede fra bestyrelsen: Karen Lund, Bo": a heading that says who is listed, and the list behind it. */
function isLabelled({ text }: Line, { lexicon }: PeopleContext): boolean {
  const heading = /^([^:]{3,60}):\s+\S/u.exec(text)?.[1]
  return heading !== undefined && lexicon.readListWord(heading) !== null && !/\d|dagsorden|referat/iu.test(heading)
}

/** "Indkaldte:", "Bestyrelsen:" with names below. Not: "Dagsorden:" */
function opensList(line: Line, { lexicon }: PeopleContext): boolean {
  return (
    line.text.length < 60 &&
    (/:\s*$/.test(line.text) || lexicon.readListWord(line.text) !== null) &&
    !/\d/.test(line.text)
  )
}

/** A line that names people and says more of at least one of them than the name. */
function looksListed(line: Line, { lexicon }: PeopleContext): boolean {
  if (/^\d+[.)]?\s.*\?$/.test(line.text) || line.text.length > 3000) return false
  const { people, prose } = readPeopleList(withoutMarks(line.text), 0, lexicon)
  return prose.length === 0 && (people.length > 1 || people.some(saysMore))
}

const saysMore = (p: ListedPerson): boolean => p.title !== null || p.organisation !== null || p.remarks.length > 0

const namesOne = (line: Line, { lexicon }: PeopleContext): boolean =>
  line.text.length < 60 && readPeopleList(line.text, 0, lexicon).people.length === 1

const namesSeveral = (line: Line, { lexicon }: PeopleContext): boolean =>
  readPeopleList(line.text, 0, lexicon).people.filter(saysMore).length > 1
