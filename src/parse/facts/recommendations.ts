// What is recommended: the entries of a section "Indstilling" in, one recommendation a point out.

import { findMatches } from '../../danish/matches.js'
import type { Recommendation } from '../../model/document.js'
import type { SectionDraft } from '../outline/sections.js'
import type { Reading } from '../reading.js'
import { textWithin } from '../sections.js'
import { type Entry, readEntries } from './entries.js'

export interface NumberedRecommendation extends Recommendation {
  /** "1" of "1. Godkender dagsordenen"; null without number. */
  readonly number: string | null
}

// "Det indstilles, at Direktørforum", "At klyngestyregruppen:", "Administrationen indstiller,": announces the points.
const LEAD = /(?::|[\s,]at|,)$/iu
// "Forvaltningen indstiller til Børneudvalget:", whatever stands below it
const ANNOUNCES = /^\p{Lu}[^.;]*\s(?:indstille[rs]|foreslår|anbefaler)(?:\s[^.;,]*)?:$/u
// "at Klyngestyregruppen" on a line of its own
const BODY_LEAD = /^[Aa]t\s+(\p{L}+)(?:\s+\p{Lu}\p{L}*)*:?$/u
// "Det indstilles, at budgettet godkendes.", "Forvaltningen indstiller til Byrådet, at …", "Det indstilles, at udvalget
// drøfter …": the point follows the lead, which takes in the "at" and the body that is to act.
const INLINE_LEAD =
  /^(?!at\s)(?:det|der|[\p{L}\-,&/ ]{3,80}?)\s*(?:indstiller|indstilles|foreslår|foreslås|anbefaler|anbefales)(?:\s+(?:over\s?for|til)\s+[^,:]{2,60})?,?\s*:?\s*at\s+/iu
// "udvalget" in "at udvalget drøfter": part of the lead, too, where one point alone follows it.
const WHO_ACTS = /^([\p{L}-]+)\s+(?=\p{L}{3,}(?:er|år)(?!\p{L}))/iu
const NOTHING = /^(?:ingen(?: indstilling)?|intet|-|\.)\.?$/iu

export function readRecommendations(reading: Reading, drafts: readonly SectionDraft[]): NumberedRecommendation[] {
  return drafts.filter(d => d.kind === 'indstilling').flatMap(draft => readSection(reading, draft))
}

function readSection(reading: Reading, draft: SectionDraft): NumberedRecommendation[] {
  const entries = readEntries(reading, draft).filter(e => !NOTHING.test(e.text))
  const listed = entries.filter(e => looksListed(e))
  const { isBodyName } = reading.lexicon
  const namesBody = ({ text }: Entry): boolean => isBodyName(BODY_LEAD.exec(text)?.[1] ?? '')
  /** How much of a point that stands alone says who is to act. */
  const actorOf = (point: string): number => {
    const [lead = '', who = ''] = WHO_ACTS.exec(point) ?? []
    return isBodyName(who) ? lead.length : 0
  }
  const found: { span: [number, number]; mark: string }[] = []
  entries.forEach((entry, n) => {
    const next = entries[n + 1]
    const lead = next !== undefined && (namesBody(entry) || (!looksListed(entry) && LEAD.test(entry.text)))
    if (lead || ANNOUNCES.test(entry.text)) return
    if (listed.length > 0 && !looksListed(entry)) {
      const last = found.at(-1)
      // A point that goes on below its first line; anything else beside a list is talk about it.
      if (last && !entry.line.gap && n > 0 && !isAnew(entry, entries[n - 1])) last.span[1] = entry.span[1]
      return
    }
    // "Udvalget godkender" and below it "planen for året.": a point that was broken over lines.
    const broken = listed.length === 0 && /^\p{Ll}/u.test(entry.text) && !/[.:;!?]$/u.test(entries[n - 1]?.text ?? '.')
    const above = found.at(-1)
    if (broken && above && !entry.line.gap && !/^at\s/u.test(entry.text)) {
      above.span[1] = entry.span[1]
      return
    }
    const inline = INLINE_LEAD.exec(entry.text)
    const from = inline && entry.mark === '' ? inline[0].length : 0
    const points = entry.mark === '' ? splitPoints(entry.text, from) : splitAlike(entry.text)
    const shared = from > 0 && points.length === 1 ? actorOf(entry.text.slice(from)) : 0
    for (const [start, end] of points)
      found.push({ span: [entry.span[0] + start + shared, entry.span[0] + end], mark: entry.mark })
  })
  return found.map(({ span, mark }) => ({
    text: textWithin(reading, span),
    number: /\d{1,2}(?:\.?[a-z])?|^[a-z]/iu.exec(mark)?.[0] ?? null,
    ...reading.at(span),
  }))
}

/**
 * "at planen vedtages, at puljen frigives, og at udvalget orienteres": three points; what is inside one stays in it. An
 * "at" that opens a line or entry is the point's own, as written; one behind the lead on its line belongs to the lead.
 */
function splitPoints(text: string, from: number): [number, number][] {
  // A paragraph that begins with "at" is as well a list of points.
  if (from === 0 && !/^at\s/iu.test(text)) return [[0, text.length]]
  const points: [number, number][] = []
  let start = from
  for (const { index, 0: joint } of findMatches(text, /,\s+(?:og\s+|samt\s+)?(?=at\s)|\s+(?:og|samt)\s+(?=at\s)/gu)) {
    const point = text.slice(start, index)
    // "…, at det sikres, at …" goes deeper; a point ends with its verb, or has no other "at" that an "og at" could follow.
    const isWhole = /(?:og|samt)\s/u.test(joint) && !/,\s(?:at|om)\s/u.test(point)
    if (index <= start || !(isWhole || (ENDS_WITH_VERB.test(point) && !GOES_DEEPER.test(point)))) continue
    points.push([start, index])
    start = index + joint.length
  }
  points.push([start, text.length])
  const own = from === 0
  return points.map(([a, b]) => [own ? a : a + (/^at\s+/u.exec(text.slice(a, b))?.[0].length ?? 0), b])
}

/** "- Rådet godkender planen - Rådet vælger en formand": entries that lost their line begin alike. */
function splitAlike(text: string): [number, number][] {
  const first = /^\p{Lu}[\p{L}.-]*/u.exec(text)?.[0]
  const points: [number, number][] = []
  let start = 0
  for (const { index, 0: joint } of first ? findMatches(text, /\s[-–•]\s/gu) : []) {
    if (!text.startsWith(`${first} `, index + joint.length)) continue
    points.push([start, index])
    start = index + joint.length
  }
  return points.length === 0 ? splitPoints(text, 0) : [...points, [start, text.length]]
}

// "at det sikres, | at", "at der til foråret foreslås, | at"
const GOES_DEEPER = /^(?:at\s+)?det\s\S+$|\s(?:anbefales|foreslås|indstilles|sikres|præciseres)$/iu
const ENDS_WITH_VERB = /(?:es|s|t)(?:\s+(?:til\s+\p{L}+|med\s+\p{L}+|i\s+\p{L}+))?$/u

/** A sentence below a point that is at its end. */
const isAnew = ({ text }: Entry, above: Entry | undefined): boolean =>
  /^\p{Lu}/u.test(text) && (above?.mark === '|' || /\.$/u.test(above?.text ?? ''))

/** Has a list mark, or is one of several lines that begin with "at". */
function looksListed({ mark, text }: Entry): boolean {
  return mark !== '' || /^at\s+\p{L}.*[^:]$/u.test(text)
}
