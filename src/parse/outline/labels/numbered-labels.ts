// Labels that name their item: "Beslutning for Punkt 4: Budget 2024", "Referat af pkt. 4:". A line in, the label out.

import type { Label } from '../../../dictionary/outline.js'
import type { SectionKind } from '../../../model/document.js'
import { groupBy } from '../../../model/group-by.js'
import { type LabelHit, makeHit } from './label-hit.js'
import { endOfWords } from './label-text.js'
import { titleKey } from './title-key.js'

/** `lead`: where the words of the line begin. */
export type NumberedLabelReader = (line: string, lead: number) => LabelHit | null

// "Beslutning for Punkt 4: ", "Indstilling til dagsordenspunkt nr. 4", "Referat vedr. pkt. 4a - ". Not: "Bilag til punkt 4",
// one of a list
const SHAPE =
  /^(\p{L}[\p{L} ]{2,40}?)\s+(?:for|til|på|af|under|i|ad|vedr\.?|vedrørende)\s+(?:dagsordens?)?(?:punkt|pkt\.?|sag)\s*(?:nr\.?\s*)?(\d{1,4}[a-z]?)\.?(?:\s*:\s*|\s+[–—-]\s+|\s*$)/iu
/** A title and what stands before it. */
const LONGEST = 300
const KINDS: ReadonlySet<SectionKind> = new Set(['sagsfremstilling', 'indstilling', 'referat', 'beslutning'])

/** `find`: the label that words are, alone on a line. */
export function createNumberedLabelReader(find: (words: string) => Label | undefined): NumberedLabelReader {
  return (line, lead) => {
    if (line.length > LONGEST || !/\d/.test(line)) return null
    const last = endOfWords(line, lead)
    const [whole = '', words = '', number = ''] =
      SHAPE.exec(line.slice(lead, line[last] === ':' ? last + 1 : last)) ?? []
    const entry = whole === '' ? undefined : find(words)
    if (!entry || entry.weak || !KINDS.has(entry.kind)) return null
    const end = lead + whole.length
    const isAlone = end >= last
    const places = isAlone ? { end: line.length } : { end, textAt: end }
    return makeHit(entry, places.end, { ...places, number: number.toLowerCase() })
  }
}

/** "Beslutning for Punkt 4: Budget 2024" below the heading "Punkt 4: Budget 2024": the title is part of the label. */
export function withRepeatedTitles(
  texts: readonly string[],
  labels: readonly (LabelHit | null)[],
): readonly (LabelHit | null)[] {
  if (!labels.some(hit => hit?.number != null && hit.textAt !== null)) return labels
  const headings = texts.flatMap((text, i) => {
    const [, number, title] = labels[i] || text.length > LONGEST ? [] : (HEADING.exec(text) ?? [])
    return number && title ? [{ number: number.toLowerCase(), title: titleKey(title) }] : []
  })
  const titles = groupBy(headings, ({ number }) => number)
  return labels.map((hit, i) => {
    if (hit?.number == null || hit.textAt === null) return hit
    const text = texts[i] as string
    const tab = text.indexOf('\t', hit.textAt)
    const end = tab < 0 ? text.length : tab + 1
    const said = titleKey(text.slice(hit.textAt, end))
    const isTitle = (titles.get(hit.number) ?? []).some(({ title }) => title.startsWith(said) || said.startsWith(title))
    return isTitle ? { ...hit, end, textAt: tab < 0 ? null : end } : hit
  })
}

// "Punkt 4: Budget 2024", "4. Budget 2024", "4 Budget 2024"
const HEADING =
  /^\P{L}{0,4}?(?:(?:punkt|pkt\.?|sag|ad)\s*(?:nr\.?\s*)?)?(\d{1,4}[a-z]?)[\s.:)–—-]+(?=[^\d\s])(.{3,})$/iu
