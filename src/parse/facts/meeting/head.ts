// Reads the title block as fields: front lines in; values by field, with their places, out. Does not interpret the
// values.

import { findMatches } from '../../../danish/matches.js'
import type { HeadFieldName } from '../../../dictionary/head-field.js'
import type { Span } from '../../../model/span.js'
import { looksLikeTitle } from '../../layout/title-line.js'
import type { HeadFieldReader } from '../../outline/head-fields.js'
import type { SectionDraft } from '../../outline/sections.js'
import type { Reading } from '../../reading.js'

export interface HeadValue {
  readonly field: HeadFieldName
  readonly value: string
  readonly span: Span
  /** Index into Reading.lines of the line the field's name stands on. */
  readonly line: number
}

export interface Head {
  readonly values: readonly HeadValue[]
  /** Lines of the title block that are no field: titles, bodies, dates that stand alone. Indices into Reading.lines. */
  readonly free: readonly number[]
}

/** Fewer names of fields below one another may just be empty. */
const STACKED = 3

export function readHead(reading: Reading, front: readonly SectionDraft[]): Head {
  const { lines, labels, lexicon } = reading
  const values: HeadValue[] = []
  const free: number[] = []
  for (const section of front) {
    if (section.kind === 'indholdsfortegnelse') continue
    for (let i = section.from; i < section.to; i++) {
      const line = lines[i] as Reading['lines'][number]
      const stack = stackedFields(reading, i, section.to)
      if (stack.length >= STACKED) {
        values.push(...valuesBelow(reading, stack, section.to))
        i += stack.length - 1
        continue
      }
      const beside = fieldsBeside(line.text, lexicon.readHeadField)
      const end = beside[0]?.from ?? line.text.length
      for (const { field, valueAt, to } of beside)
        values.push({
          field,
          value: line.text.slice(valueAt, to),
          line: i,
          span: [line.span[0] + valueAt, line.span[0] + to],
        })
      const hit = lexicon.readHeadField(line.text)
      if (!hit) {
        if (section.kind === 'hoved') free.push(i)
        continue
      }
      if (hit.valueAt < end) {
        const start = line.span[0] + hit.valueAt
        // "Emne: Referat fra mødet den 9. maj": the title of what came by mail.
        if (hit.field === 'other' && looksLikeTitle(line.text.slice(hit.valueAt))) free.push(i)
        const value = line.text.slice(hit.valueAt, end).trimEnd()
        values.push({ field: hit.field, value, span: [start, start + value.length], line: i })
        continue
      }
      if (beside.length > 0) continue
      // The value stands on the next line, unless that is a field, a label (also of no known name) or the end of the front.
      const next = lines[i + 1]
      const isDate = hit.field === 'body' && next !== undefined && (lexicon.findDates(next.text)[0]?.span[0] ?? 99) < 3
      if (
        next &&
        i + 1 < section.to &&
        !isDate &&
        !labels[i + 1] &&
        !next.text.endsWith(':') &&
        !lexicon.readHeadField(next.text)
      ) {
        values.push({ field: hit.field, value: next.text, span: next.span, line: i })
        i++
      }
    }
  }
  return { values, free }
}

interface FieldBeside {
  readonly field: HeadFieldName
  /** In the line: where the field's name begins, where its value does, and where that ends. */
  readonly from: number
  readonly valueAt: number
  readonly to: number
}

// Before a field that stands behind another on its line: "Dato: 4. maj 2021 | Tid: 10-12", "Tid: 10-12; Sted: Rådhuset"
const BETWEEN = /(?<!\s)(?:\s{0,9}[\t|;]\s{0,9}|\s{2,9}|,\s)(?=\p{Lu}[\p{L} /.]{1,30}:)/gu
/** No title block has a longer line of fields. */
const LONGEST_LINE = 400

/** The fields of a line behind its first words, each with its colon: "Dato: 4. maj 2021<tab>Tid: 10-12<tab>Sted: Rådhuset". */
function fieldsBeside(text: string, readHeadField: HeadFieldReader): FieldBeside[] {
  const found: FieldBeside[] = []
  if (text.length > LONGEST_LINE) return found
  for (const between of findMatches(text, BETWEEN)) {
    const from = between.index + between[0].length
    const hit = between.index > 0 ? readHeadField(text.slice(from)) : null
    if (!hit) continue
    const last = found.at(-1)
    if (last) found[found.length - 1] = { ...last, to: between.index }
    found.push({ field: hit.field, from: between.index, valueAt: from + hit.valueAt, to: text.length })
  }
  return found
}

/** Names of fields alone on their lines from `from` on, one below the other: "Møde:", "Tid:", "Sted:", "Deltagere:". */
function stackedFields({ lines, labels, lexicon }: Reading, from: number, to: number): number[] {
  const stack: number[] = []
  for (let i = from; i < to; i++) {
    const { text } = lines[i] as Reading['lines'][number]
    const isBare = lexicon.readHeadField(text)?.valueAt === text.length
    const isPeople = labels[i]?.entry.kind === 'deltagere' && labels[i]?.textAt === null
    if (!isBare && !isPeople) break
    stack.push(i)
  }
  return stack
}

/** A header in two columns, read one after the other: the values stand below all names, up to the lists of people. */
function valuesBelow({ lines, labels, lexicon }: Reading, stack: readonly number[], to: number): HeadValue[] {
  const people = stack.findIndex(i => labels[i]?.entry.kind === 'deltagere')
  const below = (stack.at(-1) as number) + 1
  return stack.slice(0, people < 0 ? stack.length : people).flatMap((line, n) => {
    const value = lines[below + n]
    const field = lexicon.readHeadField(lines[line]?.text ?? '')?.field
    return value && field && below + n < to ? [{ field, value: value.text, span: value.span, line }] : []
  })
}

/** A page of one item tells of its meeting below the label of what was resolved: "Beslutning fra Ældrerådet", "Dato: 4. maj 2021". */
export function fieldsBelowDecision({ lines, labels, lexicon }: Reading, field: 'date' | 'place'): HeadValue[] {
  return labels.flatMap((hit, i) => {
    if (hit?.entry.kind !== 'beslutning' || hit.body === null || hit.date !== null) return []
    return [i + 1, i + 2].flatMap(line => {
      const { text, span } = lines[line] ?? { text: '', span: [0, 0] }
      const found = lexicon.readHeadField(text)
      const isIt = found?.field === field || (field === 'date' && found?.field === 'maybe')
      if (!found || !isIt || found.valueAt >= text.length) return []
      const start = span[0] + found.valueAt
      return [{ field, value: text.slice(found.valueAt), span: [start, span[1]] as const, line }]
    })
  })
}

/** Free lines of the head that carry a kind word, in document order. */
export function titleLines({ lines }: Reading, head: Head): number[] {
  const textOf = (i: number): string => lines[i]?.text ?? ''
  const titles = head.free.filter(i => looksLikeTitle(withoutSubject(textOf(i))))
  // A mail says in short what the minutes in it say in full.
  const isSubject = (i: number): boolean => withoutSubject(textOf(i)) !== textOf(i)
  return [...titles.filter(i => !isSubject(i)), ...titles.filter(isSubject)]
}

/** "Emne: Referat fra mødet den 9. maj" -> "Referat fra mødet den 9. maj" */
export function withoutSubject(text: string): string {
  return text.replace(/^(?:emne|vedr\.?|vedrørende):\s*/iu, '')
}
