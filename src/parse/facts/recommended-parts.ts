// The points in one entry of what is recommended: its text in, each point as a part of that text out.

import { findMatches } from '../../danish/matches.js'
import { PROPOSAL_LEAD } from '../outline/labels/proposal-leads.js'
import type { BodyNameTest } from './body/body-name-test.js'
import type { Entry } from './entries.js'

export type Part = [start: number, end: number]

// "Det indstilles, at budgettet godkendes.", "Forvaltningen indstiller til Byrådet, at …": a lead on the line of its point
export const INLINE_LEAD = new RegExp(
  String.raw`^(?!at\s)(?:${PROPOSAL_LEAD}(?:,?\s*:?\s*(?:1[.)]\s+|\(?[i1a]\)\s+)?at\s+|:\s+(?!\d|\(|at\s)))`,
  'iu',
)
// "udvalget" in "Det indstilles, at udvalget drøfter": where just one point follows, it belongs to the lead.
const WHO_ACTS = /^([\p{L}-]+)\s+(?=\p{L}{3,}(?:er|år)(?!\p{L}))/iu

// "indstiller, 1. at | planen vedtages. 2. at | puljen frigives."
const INLINE_NUMBER = /(?<!\S)(\d{1,2}[.)])\s+(?:at\s+)?$/iu

/** The number of a point inside its paragraph. */
export const numberAt = (text: string, at: number): string => INLINE_NUMBER.exec(text.slice(0, at))?.[1] ?? ''

/** The points of an entry, as parts of its text. */
export function partsOf({ text, mark }: Entry, isBodyName: BodyNameTest): Part[] {
  if (mark !== '') return splitNumbered(text, mark) ?? splitPoints(text, 0)
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

/** "1) Planen godkendes 2) Puljen frigives": numbers that go on in the line; null where none do. */
function splitNumbered(text: string, mark: string): Part[] | null {
  let next = Number(/^(\d{1,2})[.)]$/u.exec(mark)?.[1] ?? Number.NaN) + 1
  const parts: Part[] = []
  let start = 0
  for (const { index, 0: joint, 1: number } of findMatches(text, /[.,;]?\s(\d{1,2})[.)]\s(?=\p{Lu})/gu)) {
    if (Number(number) !== next) continue
    next++
    parts.push([start, index + (/^\./u.test(joint) ? 1 : 0)])
    start = index + joint.length
  }
  return parts.length > 0 ? [...parts, [start, text.length]] : null
}

/** The points of one sentence: "Endvidere indstilles, at planen vedtages". */
export function pointsOf(text: string, isBodyName: BodyNameTest, leads = INLINE_LEAD): Part[] {
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
