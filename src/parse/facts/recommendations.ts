// What is recommended: the sections "Indstilling" of an item in, its points out, one recommendation each.

import { findSentences } from '../../danish/sentences.js'
import type { Decision, Recommendation } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import type { SectionDraft } from '../outline/drafts.js'
import type { Reading } from '../reading.js'
import { textWithin } from '../sections.js'
import type { BodyNameTest } from './body/body-name-test.js'
import { type Entry, readEntries } from './entries.js'
import { INLINE_LEAD, numberAt, type Part, partsOf, pointsOf } from './recommended-parts.js'

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
const NOTHING = /^(?:ingen(?: indstilling)?|intet|-|\.)\.?$/iu

export function readRecommendations(reading: Reading, drafts: readonly SectionDraft[]): NumberedRecommendation[] {
  return drafts.filter(d => d.kind === 'indstilling').flatMap(draft => readSection(reading, draft))
}

function readSection(reading: Reading, draft: SectionDraft): NumberedRecommendation[] {
  const { isBodyName } = reading.lexicon
  const entries = withinPoints(readEntries(reading, draft).flatMap(e => (NOTHING.test(e.text) ? [] : [withoutLead(e)])))
  const isList = entries.some(looksListed) || entries.some(({ text }) => AT.test(text))
  const points: { span: Part; mark: string }[] = []
  entries.forEach((entry, n) => {
    if (isLead(entry, entries[n + 1], isBodyName)) return
    const isBelowAt = AT.test(entries[n - 1]?.text ?? '')
    const above = points.at(-1)
    if (above && !isBelowAt && continues(entry, entries[n - 1], isList)) above.span[1] = entry.span[1]
    else if (isList && !looksListed(entry) && OPENS_POINTS.test(entry.text)) points.push(firstPoint(entry))
    // Beside a list, anything else is talk about it.
    else if (!isList || isBelowAt || looksListed(entry) || isBroken(entry, entries[n + 1]))
      for (const [start, end] of partsOf(entry, isBodyName))
        points.push({
          span: [entry.span[0] + start, entry.span[0] + end],
          mark: numberAt(entry.text, start) || entry.mark,
        })
  })
  return points.map(({ span, mark }) => ({
    text: textWithin(reading, span),
    number: /\d{1,2}(?:\.?[a-z])?|^[a-z]/iu.exec(mark)?.[0] ?? null,
    ...reading.at(span),
  }))
}

// "Punkt 1: At planen godkendes", "Ad 2) at puljen frigives", "og at puljen frigives": what stands before the point
const POINT_LEAD = /^(?:(?:punkt|pkt\.?|ad)\s?\d{1,2}\s?[:.)]\s*|(?:og|samt)\s+)(?=at\s)/iu

function withoutLead(entry: Entry): Entry {
  const [lead = ''] = POINT_LEAD.exec(entry.text) ?? []
  const [start, end] = entry.span
  return {
    ...entry,
    text: entry.text.slice(lead.length),
    span: [start + lead.length, end],
    mark: entry.mark || /\d/u.test(lead) ? entry.mark || lead.trim() : '',
  }
}

// On a line of its own, above its point
const AT = /^at:?$/iu
// "Det indstilles, at følgende vedtages." announces points, though it is a whole sentence.
const FOLLOWING = /(?<!\p{L})(?:følgende|nedenstående)(?!\p{L})/iu

/** Behind "Det indstilles, at planen vedtages.", and beside lines with "at", others tell what was said to it. */
function withinPoints(entries: readonly Entry[]): readonly Entry[] {
  const opensAt = entries.find(one => AT.test(one.text) || (looksListed(one) && !BODY_LEAD.test(one.text)))?.mark === ''
  const whole = entries.findIndex(
    ({ text, mark }) => mark === '' && INLINE_LEAD.test(text) && /\.$/u.test(text) && !FOLLOWING.test(text),
  )
  return entries.filter(({ text, mark }, n) => {
    if (/^at(?:\s|:?$)/iu.test(text) || INLINE_LEAD.test(text)) return true
    return !(opensAt && mark !== '') && !(whole >= 0 && n > whole && !/^[\p{L}\d]/u.test(mark))
  })
}

const PROPOSER = String.raw`(?:(?!(?:at|der|det|som|hvis)\s)[\p{L}.-]+\s){0,4}?[\p{L}.-]+`
// "Det indstilles, at …", "Der forelå indstilling om, at …", "Formanden indstillede, at …", "Kassererens indstilling var, at …"
const TOLD = new RegExp(
  String.raw`^(?:(?:det|der)\s(?:indstilles|indstilledes|(?:blev|er|var)\s(?:\p{Ll}+\s)?indstillet|(?:er|var|forelå|foreligger)\s(?:\p{Ll}+\s){0,2}indstilling\s(?:om|på|til))|(${PROPOSER})\s(?:(?:har\s|havde\s)?(?:indstillet|indstillede|indstiller)(?:\s(?:derfor|herefter|således))?)|(?:${PROPOSER}s\sindstilling|indstillingen)\s(?:er|var|lød(?:\spå)?|lyder(?:\spå)?|(?:gik|går)\sud\spå))(?:\s(?:til|over\s?for)\s[^,:]{2,60})?,?\sat\s`,
  'iu',
)

/** Outside a part for it, if it was resolved upon: "Det indstilles, at …". Not: what the body itself recommends */
export function readToldRecommendations(
  reading: Reading,
  drafts: readonly SectionDraft[],
  decisions: readonly Decision[],
  isThisBody: (words: string) => boolean,
): NumberedRecommendation[] {
  if (drafts.some(({ kind }) => kind === 'indstilling')) return []
  const { isBodyName, wordsAtStops } = reading.lexicon
  const cases = drafts.filter(({ kind }) => kind === 'sagsfremstilling' || kind === 'referat')
  return cases
    .flatMap(draft => readEntries(reading, draft))
    .filter(({ text }) => /indstil/iu.test(text))
    .flatMap(({ text, span }) => findSentences(text, wordsAtStops, span[0]))
    .flatMap(([start, end]) => {
      const text = reading.text.slice(start, end)
      const [lead, who] = TOLD.exec(text) ?? []
      const isOthers = who !== undefined && (isThisBody(who) || isBodyName(who))
      if (lead === undefined || isOthers || !decisions.some(({ span }) => span[0] >= end)) return []
      return pointsOf(text, isBodyName, TOLD).map(([a, b]) => {
        const part: Span = [start + a, start + b]
        return { text: textWithin(reading, part), number: null, ...reading.at(part) }
      })
    })
}

// "Administrationen indstiller a) at planen vedtages", and below it "b) at …"
const OPENS_POINTS = /^[^.;]{3,80}?\s(?:indstille[rs]|foreslå[rs]|anbefale[rs])[^.;]{0,60}?\s([1aA])[.)]\s+(?=\p{L})/u

function firstPoint({ text, span: [start, end] }: Entry): { span: Part; mark: string } {
  const [lead = '', mark = ''] = OPENS_POINTS.exec(text) ?? []
  return { span: [start + lead.length, end], mark }
}

/** Has a list mark, or is one of several lines that begin with "at". */
function looksListed({ mark, text }: Entry): boolean {
  return mark !== '' || /^at\s+\p{L}.*[^:]$/u.test(text)
}

function isLead(entry: Entry, next: Entry | undefined, isBodyName: BodyNameTest): boolean {
  if (ANNOUNCES.test(entry.text)) return true
  if (next === undefined) return false
  if (AT.test(entry.text)) return true
  if (isBroken(entry, next)) return false
  return isBodyName(BODY_LEAD.exec(entry.text)?.[1] ?? '') || (!looksListed(entry) && LEAD.test(entry.text))
}

/** "Det indstilles, at planen godkendes," and on the next line "og at puljen frigives": a sentence that was broken */
const isBroken = ({ text }: Entry, next: Entry | undefined): boolean =>
  (/^at\s/iu.test(text) || INLINE_LEAD.test(text)) && /^(?:og|samt)\sat\s/iu.test(next?.line.text ?? '')

/** Whether an entry goes on with the point above it. */
function continues(entry: Entry, above: Entry | undefined, isList: boolean): boolean {
  if (above === undefined || entry.line.gap) return false
  // A sentence below a point that has ended is new.
  if (isList)
    return !looksListed(entry) && !(/^\p{Lu}/u.test(entry.text) && (above.mark === '|' || /\.$/u.test(above.text)))
  // "Udvalget godkender" and below it "planen for året."
  return /^(?!at\s)\p{Ll}/u.test(entry.text) && !/[.:;!?]$/u.test(above.text)
}
