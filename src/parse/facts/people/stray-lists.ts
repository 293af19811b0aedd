// Lists and sentences about people in the title block that no known label opens: "Indkaldte:" with names below it, "Alle
// medlemmer var mødt undtagen …". A name that stands there alone is no participant.

import { findSentences } from '../../../danish/sentences.js'
import type { Line } from '../../layout/lines.js'
import type { SectionDraft } from '../../outline/sections.js'
import type { Reading } from '../../reading.js'
import type { Head } from '../meeting/head.js'
import { addTold } from './added.js'
import type { PeopleContext } from './context.js'
import { type ListedPerson, readPeopleList } from './line/list.js'
import { findApologies } from './list/apologies.js'
import { readBlock } from './list/block.js'
import { withoutMarks } from './list/block-lines.js'
import { listState } from './list/draft.js'
import { findStackedValues } from './list/stacked.js'
import { cutCells, readHeader } from './list/table.js'
import { readTold, TELLS } from './told/told.js'

/** Longer paragraphs of a title block are running text. */
const LONGEST = 2000

/** Indices into Reading.lines. */
export type LineRange = readonly [from: number, to: number]

/** Returns where they stand. */
export function readStrayLists(
  reading: Reading,
  section: SectionDraft,
  head: Head,
  context: PeopleContext,
): readonly LineRange[] {
  const { lines } = reading
  const found: LineRange[] = []
  const stacked = findStackedValues(reading, section.from, section.to, context) ?? []
  const read = (from: number, to: number): void => {
    const changes = new Map([...findApologies(reading, from, to, context), ...stacked])
    readBlock(reading, { from, to, changes }, context)
    found.push([from, to])
  }
  const fields = new Set(head.values.map(v => v.line))
  for (let i = section.from; i < section.to; i++) {
    if (fields.has(i) || reading.labels[i]) continue
    const line = lines[i] as Line
    if (readSentences(line, i, context)) {
      found.push([i, i + 1])
      continue
    }
    const isTable = readHeader(cutCells(line.text, 0), context) !== null
    const isHeaded = opensList(line, context) && context.lexicon.readListWord(line.text) !== null
    const goesOn = (next: Line) =>
      isTable
        ? /[\t|]/.test(next.text) ||
          namesOne(next, context) ||
          (line.row !== null && next.row?.table === line.row.table)
        : looksListed(next, context) || (isHeaded && namesOne(next, context))
    const first = isTable || opensList(line, context) ? i + 1 : i
    let end = first
    while (end < section.to && !fields.has(end) && !reading.labels[end] && goesOn(lines[end] as Line)) end++
    const people = end - first
    if (people === 0 && isLabelled(line, context)) {
      read(i, i + 1)
      continue
    }
    // One entry alone is a list only below a heading, or if it names several people.
    if (people === 0 || (people < 2 && first === i && !namesSeveral(lines[i] as Line, context))) continue
    read(i, end)
    i = end - 1
  }
  return found
}

/** Whether the sentences of a line tell of anybody, who is then added. */
function readSentences(line: Line, list: number, context: PeopleContext): boolean {
  const { lexicon, wordsAtStops } = context
  if (line.text.length > LONGEST || !TELLS.test(line.text) || !/\p{Ll}{3}/u.test(line.text)) return false
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
