// What is recommended: the sections "Indstilling" of an item in, its points out, one recommendation each.

import { findMatches } from '../../danish/matches.js'
import { findSentences } from '../../danish/sentences.js'
import type { Decision, Recommendation } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import type { SectionDraft } from '../outline/drafts.js'
import { PROPOSAL_LEAD } from '../outline/labels/proposal-leads.js'
import type { Reading } from '../reading.js'
import { textWithin } from '../sections.js'
import type { BodyNameTest } from './body/body-name-test.js'
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
// "Det indstilles, at budgettet godkendes.", "Forvaltningen indstiller til Byrådet, at …": a lead on the line of its point
const INLINE_LEAD = new RegExp(
  String.raw`^(?!at\s)(?:${PROPOSAL_LEAD}(?:,?\s*:?\s*(?:1[.)]\s+|\(?[i1a]\)\s+)?at\s+|:\s+(?!\d|\(|at\s)))`,
  'iu',
)
// "udvalget" in "Det indstilles, at udvalget drøfter": where just one point follows, it belongs to the lead.
const WHO_ACTS = /^([\p{L}-]+)\s+(?=\p{L}{3,}(?:er|år)(?!\p{L}))/iu
const NOTHING = /^(?:ingen(?: indstilling)?|intet|-|\.)\.?$/iu

export function readRecommendations(reading: Reading, drafts: readonly SectionDraft[]): NumberedRecommendation[] {
  return drafts.filter(d => d.kind === 'indstilling').flatMap(draft => readSection(reading, draft))
}

/** A part of a text. */
type Part = [start: number, end: number]

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
          mark: entry.mark || numberAt(entry.text, start),
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

/**
 * Behind a whole sentence that recommends, and beside lines that begin with "at", bullets and other sentences tell what was
 * said to it: "Det indstilles, at planen vedtages.", "Ida fandt den for dyr."
 */
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
  String.raw`^(?:(?:det|der)\s(?:indstilles|indstilledes|(?:blev|er|var)\s(?:\p{Ll}+\s)?indstillet|(?:er|var|forelå|foreligger)\s(?:\p{Ll}+\s){0,2}indstilling\s(?:om|på|til))|(${PROPOSER})\s(?:(?:har\s|havde\s)?(?:indstillet|indstillede|indstiller))|(?:${PROPOSER}s\sindstilling|indstillingen)\s(?:er|var|lød(?:\spå)?|lyder(?:\spå)?|(?:gik|går)\sud\spå))(?:\s(?:til|over\s?for)\s[^,:]{2,60})?,?\sat\s`,
  'iu',
)

/**
 * What a sentence of an item without a part for it recommends, if it was resolved upon: "Vi så på prisen. Det indstilles, at
 * planen vedtages." Not: what the body that meets recommends, or another did before.
 */
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

// "indstiller, 1. at | planen vedtages. 2. at | puljen frigives."
const INLINE_NUMBER = /(?<!\S)(\d{1,2}[.)])\s+(?:at\s+)?$/iu

/** The number of a point inside its paragraph. */
const numberAt = (text: string, at: number): string => INLINE_NUMBER.exec(text.slice(0, at))?.[1] ?? ''

/** The points of an entry, as parts of its text. */
function partsOf({ text, mark }: Entry, isBodyName: BodyNameTest): Part[] {
  if (mark !== '') return splitPoints(text, 0)
  const sentences = proposalsIn(text)
  if (sentences.length > 0) return sentences
  const leads = findMatches(text, /(?<=[.;]\s)(?=\p{Lu})/gu).filter(({ index }) => INLINE_LEAD.test(text.slice(index)))
  return [0, ...leads.map(({ index }) => index)].flatMap((start, n) =>
    pointsOf(text.slice(start, leads[n]?.index).trimEnd(), isBodyName).map(([a, b]): Part => [start + a, start + b]),
  )
}

// "Planen godkendes.", "Underskuddet på 2.000 kr. dækkes af kassen.", "Der købes et telt."
const PROPOSAL =
  /^(?!(?:[Aa]t|[Dd]et)\s|[Dd]er\s(?:indstilles|anbefales|findes|forventes|mangles|opleves)(?!\p{L}))\p{Lu}(?:[^.;:]|\.(?=\d)|(?<=kr)\.)*?\s\p{L}{2,}es(?!\p{L})(?:[^.;:]|\.(?=\d)|(?<=kr)\.)*\.?$/u

/** "Planen godkendes. Underskuddet dækkes af kassen.", or one such sentence in quotation marks: each is a point. */
function proposalsIn(text: string): Part[] {
  const opened = /^["”“»]?/u.exec(text)?.[0] ?? ''
  const inner = text.slice(opened.length).replace(/["”“«]$/u, '')
  const parts = findMatches(inner, /\S.*?(?:(?<!\p{L}\d?kr)\.(?=\s+\p{Lu}|$)|$)/gsu).map(
    ({ index, 0: said }): Part => [opened.length + index, opened.length + index + said.length],
  )
  const isMore = parts.length > 1 || opened !== ''
  return isMore && parts.every(([a, b]) => PROPOSAL.test(text.slice(a, b))) ? parts : []
}

/** The points of one sentence: "Endvidere indstilles, at planen vedtages". */
function pointsOf(text: string, isBodyName: BodyNameTest, leads = INLINE_LEAD): Part[] {
  const from = leads.exec(text)?.[0].length ?? 0
  const sentences = from > 0 ? proposalsIn(text.slice(from)) : []
  if (sentences.length > 0) return sentences.map(([a, b]) => [from + a, from + b])
  const parts = splitPoints(text, from)
  const [only] = parts
  if (from === 0 || parts.length > 1 || !only) return parts
  const [lead = '', who = ''] = WHO_ACTS.exec(text.slice(from)) ?? []
  return [[only[0] + (isBodyName(who) ? lead.length : 0), only[1]]]
}

/**
 * "at planen vedtages, at puljen frigives, og at udvalget orienteres" are three points; what is inside one stays in it. An
 * "at" that opens a line belongs to its point as written; behind a lead, it belongs to the lead.
 */
function splitPoints(text: string, from: number): Part[] {
  if (from === 0 && !/^at\s/iu.test(text)) return [[0, text.length]]
  const parts: Part[] = []
  const who = WHO.exec(text.slice(from).replace(/^at\s/iu, ''))?.[0]
  let start = from
  for (const { index, 0: joint } of findMatches(
    text,
    /[,;]\s+(?:og\s+|samt\s+)?(?=at\s)|\s+(?:og|samt)\s+(?=at\s)|[,;]?\s+(?:og\s+|samt\s+)?(?:\d{1,2}[.)]|[b-h]\)|\((?:[ivx]{1,4}|[b-h]|\d)\))\s+(?=at\s)/gu,
  )) {
    const point = text.slice(start, index)
    // "…, at det sikres, at …" goes deeper. A point ends with its verb, or has no other "at" that an "og at" could continue.
    // "…, at udvalget anbefaler, at planen vedtages, og at udvalget …": who acts is named again.
    const isAgain = who !== undefined && WHO.exec(text.slice(index + joint.length + 'at '.length))?.[0] === who
    const isWhole =
      isAgain || /[\d();]/u.test(joint) || (/(?:og|samt)\s/u.test(joint) && !/,\s(?:at|om)\s/u.test(point))
    if (index <= start || !(isWhole || (ENDS_WITH_VERB.test(point) && !GOES_DEEPER.test(point)))) continue
    parts.push([start, index])
    start = index + joint.length
  }
  parts.push([start, text.length])
  if (from === 0) return parts
  return parts.map(([a, b]) => [a + (/^at\s+/u.exec(text.slice(a, b))?.[0].length ?? 0), b])
}

// "udvalget" in "udvalget godkender". Not: "der", "det", which open any clause
const WHO = /^(?!de[rt]?(?!\p{L}))[\p{L}-]+(?=\s\p{Ll}{2,}(?:er|år|s)(?!\p{L}))/iu

// "at det sikres, | at", "at der til foråret foreslås, | at"
const GOES_DEEPER = /^(?:at\s+)?det\s\S+$|\s(?:anbefales|foreslås|indstilles|sikres|præciseres)$/iu
const ENDS_WITH_VERB = /(?:es|s|t)(?:\s+(?:til\s+\p{L}+|med\s+\p{L}+|i\s+\p{L}+))?$/u
