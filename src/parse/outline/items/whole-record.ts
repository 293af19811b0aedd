// Minutes without an agenda: all of it is one item without number and title, so that its facts stand somewhere.

import type { Reading } from '../../reading.js'
import type { ItemDraft, SectionDraft } from '../drafts.js'

/** Fewer characters of text are a remark below the title block. */
const LEAST = 200

/** `front`: the sections of the document as it is read without items. Null where below the title nothing is resolved. */
export function findWholeRecord(reading: Reading, front: readonly SectionDraft[]): ItemDraft | null {
  const last = front.findLastIndex(({ kind }) => kind === 'deltagere')
  // "Referat" in the first line is the title.
  const resolved = front
    .slice(last + 1)
    .find(({ from }) => from > 0 && OUTCOMES.has(reading.labels[from]?.entry.kind ?? ''))
  const isTold = (from: number): boolean => reading.lines.slice(from).some(({ text }) => settles(text, reading))
  if (resolved && isTold(resolved.from)) return recordFrom(reading, resolved.from)
  const below = front.slice(last + 1).find(({ kind, hit }) => kind === 'hoved' || (kind === 'andet' && hit === null))
  if (!below) return null
  for (let i = Math.max(1, below.from); i < below.to; i++) {
    if (!isRunningText(reading, i)) continue
    const texts = reading.lines.slice(i).map(line => line.text)
    const isMuch = texts.join('').length >= LEAST
    return isMuch && texts.some(text => settles(text, reading)) ? recordFrom(reading, i) : null
  }
  return null
}

// "Beslutninger:" and below it all there is
const OUTCOMES: ReadonlySet<string> = new Set(['beslutning', 'referat'])

const recordFrom = ({ lines }: Reading, i: number): ItemDraft => ({
  number: null,
  from: i,
  body: i,
  to: lines.length,
  titleAt: 0,
  titleLine: i,
})

const settles = (text: string, { lexicon }: Reading): boolean =>
  lexicon.findFormulas(text).hits.length > 0 || lexicon.findTask(text) !== null

const LONG = 60
// "Mødedato: … Mødested: … Fraværende: …": a title block that lost its lines
const FIELDS = /(?<!\p{L})\p{Lu}\p{Ll}+:.*\s\p{Lu}\p{Ll}+:/u

/** A sentence, or an entry of a list: no line of the title block. */
function isRunningText({ lines, labels, lexicon }: Reading, i: number): boolean {
  const { text, gap, block } = lines[i] as Reading['lines'][number]
  const begins = gap || block === 'list-item' || block === 'paragraph'
  return (
    begins &&
    text.length >= LONG &&
    !FIELDS.test(text) &&
    (block === 'list-item' || /\p{Ll}[.!?]["”»)]?(?:\s|$)/u.test(text)) &&
    labels[i]?.entry.kind !== 'deltagere' &&
    lexicon.readHeadField(text) === null &&
    lexicon.findDates(text.slice(0, LONG)).length === 0
  )
}
