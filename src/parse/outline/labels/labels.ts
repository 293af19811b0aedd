// Section labels: one line of text in, the label it carries or null out. The vocabulary is dictionaries/labels.yaml;
// this file knows only the shapes in which a label can stand. Labels with a date are read in dated-labels.ts.

import type { DateFinder } from '../../../danish/dates.js'
import type { Label } from '../../../dictionary/label.js'
import { createDatedLabelReader } from './dated-labels.js'
import { type LabelHit, makeHit } from './label-hit.js'
import {
  endOfWords,
  formSource,
  LONGEST_LABEL,
  leadFinder,
  looksLikeClause,
  normalise,
  separatorAt,
} from './label-text.js'
import { createNumberedLabelReader } from './numbered-labels.js'

export type LabelReader = (line: string) => LabelHit | null

/** A form with free words, or one that opens a sentence. */
interface Opening {
  readonly entry: Label
  readonly pattern: RegExp
  /** Letters that must stand in the lower-cased line for the pattern to be worth trying. */
  readonly needs: string
  /** The form begins with free words: then the line must begin with a capital, as bodies and offices do. */
  readonly opensFree: boolean
  /** The form is all the line says: "Medlemmer af …". Then its free words are no sentence. */
  readonly isWhole: boolean
}

/**
 * Compiles the dictionary's labels once; reading a line then costs two look-ups and, rarely, a few anchored patterns.
 * `prefixes`: what web pages print before a label; `isBody`: whether words name a body.
 */
export function createLabelReader(
  labels: readonly Label[],
  findDates: DateFinder,
  prefixes: readonly string[],
  isBody: (name: string) => boolean,
): LabelReader {
  const leadOf = leadFinder(prefixes)
  const whole = new Map<string, Label>()
  const inline = new Map<string, Label>()
  const openings = new Map<string, Opening[]>()
  const announced: { readonly entry: Label; readonly pattern: RegExp }[] = []
  const readDated = createDatedLabelReader(labels, findDates, isBody)
  const readNumbered = createNumberedLabelReader(words => whole.get(normalise(words)))
  for (const entry of labels) {
    for (const form of [entry.label, ...entry.forms]) {
      const isOpen = form.includes('…')
      if (entry.stands.includes('line') && isOpen) addOpening(openings, form, entry, '$')
      if (entry.stands.includes('line') && !isOpen) setOnce(whole, normalise(form), entry)
      if (entry.stands.includes('inline') && !isOpen) setOnce(inline, normalise(form), entry)
      if (entry.stands.includes('announced')) announced.push({ entry, pattern: announcedShape(form) })
      // One word opens too many sentences: "Sekretariatet følger op".
      if (entry.stands.includes('sentence') && /\s|…/.test(form)) addOpening(openings, form, entry, '(?!\\p{L})')
    }
  }

  /** "Udvalget vedtog" before a colon: of whom it is said is a body, or the meeting. */
  const readAnnounced = (text: string): { entry: Label; body: string | null } | null => {
    for (const { entry, pattern } of announced) {
      const who = pattern.exec(text)?.[1]
      if (who === undefined || !/^\p{Lu}/u.test(who) || looksLikeClause(who)) continue
      if (MEETING.test(who)) return { entry, body: null }
      if (isBody(who)) return { entry, body: who }
    }
    return null
  }

  const read: LabelReader = line => {
    const lead = leadOf(line)
    const text = line.slice(lead, endOfWords(line, lead))
    if (text === '') return null
    const alone = text.length <= LONGEST_LABEL ? whole.get(normalise(text)) : undefined
    if (alone) return hitOf(alone, line, null)
    const numbered = readNumbered(line, lead)
    if (numbered) return numbered
    const colon = separatorAt(line, lead)
    const before = colon > 0 ? inline.get(normalise(line.slice(lead, colon))) : undefined
    // "Opgave | Ansvarlig | Frist" heads a table.
    const columns = peopleColumns(line, text => whole.get(normalise(text)))
    if (columns) return hitOf(columns, line, null)
    const headsTable =
      before && line[colon] === '\t' && whole.has(normalise(line.slice(colon + 1).split('\t')[0] ?? ''))
    const behind = colon + (/^[:\t*_ ]+/.exec(line.slice(colon))?.[0].length ?? 1)
    if (before && !headsTable) return hitOf(before, line, behind)
    // "Til stede fra bestyrelsen: Karen Lund, Bo Krogh"
    const open = colon > 0 ? longestOpening(openings, line.slice(lead, colon), false) : undefined
    if (open?.entry.kind === 'deltagere' && open.length === colon - lead) return hitOf(open.entry, line, behind)
    const people = partedLabel(line.slice(lead), words => inline.get(normalise(words)))
    if (people) return hitOf(people.entry, line, lead + people.at)
    const said = line.endsWith(':') ? readAnnounced(text) : null
    if (said) return { ...hitOf(said.entry, line, null), body: said.body }
    const opening = longestOpening(openings, text, /[.!?]$/.test(line))
    if (opening?.entry.stands.includes('sentence'))
      return { ...hitOf(opening.entry, line, lead), end: lead + opening.length, isSentence: true }
    return opening ? hitOf(opening.entry, line, null) : readDated(line, lead, text)
  }
  return line => read(line) ?? readNested(line, read)
}

// "Til stede; Karen Lund", "Afbud – Bo Krogh", by a web page "AfbudBo Krogh". Other labels are not parted so: "Referat –
// Skoleudvalget"
const PARTED = /^(\p{Lu}[\p{L} ]{3,40}?)(?:(?:;|\s[–-])\s+(?=\S)|(?<=\p{Ll})(?=\p{Lu}\p{Ll}))/u

// "Fraværende Bo Krogh, Ida Holm": nothing but names behind it
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,4}(?:\s\([^()]{1,20}\))?`
const BEFORE_NAMES = new RegExp(
  `^(\\p{Lu}\\p{Ll}{4,20}(?:\\s\\p{Ll}+){0,2})\\s+(?=${NAME}(?:(?:,|;|\\sog|\\ssamt)\\s${NAME})*\\.?$)`,
  'u',
)

// "Deltagere", "Fremmødte", "Medlemmer", "Gæster"
const SEVERAL = /(?:e|mer|ster)$/iu

/** The label of a list of people that no colon parts from it, and where the list begins. */
function partedLabel(text: string, find: (words: string) => Label | undefined): { entry: Label; at: number } | null {
  const [parted, who = ''] = PARTED.exec(text) ?? []
  const entry = parted === undefined ? undefined : find(who)
  if (parted !== undefined && entry?.kind === 'deltagere') return { entry, at: parted.length }
  const [lead, words = ''] = BEFORE_NAMES.exec(text) ?? []
  const names = lead === undefined ? undefined : find(words)
  // "Observatør Bo Krogh", "Sekretær Bo Krogh, Viborg Kommune": the post of one who is listed
  const isList = names?.attendance === 'absent' || (SEVERAL.test(words) && /[,;]|\s(?:og|samt)\s/u.test(text))
  return lead !== undefined && names?.kind === 'deltagere' && isList ? { entry: names, at: lead.length } : null
}

// Parts of an item that a web page sets as a list below it: "• Indstilling", "• Beslutning i Byrådet den 4. maj 2021". Not:
// "• Økonomi", an entry like others
const NESTED = /^•\s+/u
const PARTS: readonly string[] = ['sagsfremstilling', 'indstilling', 'beslutning']

function readNested(line: string, read: LabelReader): LabelHit | null {
  const bullet = NESTED.exec(line)?.[0].length ?? 0
  const hit = bullet > 0 ? read(line.slice(bullet)) : null
  if (!hit || hit.entry.weak || hit.isSentence || hit.textAt !== null || !PARTS.includes(hit.entry.kind)) return null
  return { ...hit, end: hit.end + bullet }
}

// Those who meet, where no body is named
const MEETING = /^(?:mødet|deltagerne|medlemmerne|parterne|forsamlingen|man)$/iu

/** "… vedtog" -> the words before it in group 1. */
function announcedShape(form: string): RegExp {
  return new RegExp(`^(${formSource('…')})${formSource(form.replace(/^…/, ''))}$`, 'iu')
}

/** `textAt`: where text of the section begins on the line, if any is left there. */
function hitOf(entry: Label, line: string, textAt: number | null): LabelHit {
  const at = textAt !== null && textAt < line.length ? textAt : null
  return makeHit(entry, at ?? line.length, { textAt: at })
}

/** "Deltagere | Til stede | Afbud", "Navn | Mødt | Fraværende": the head of a table of people is the label of a list. */
function peopleColumns(line: string, find: (text: string) => Label | undefined): Label | null {
  // Most lines are no row of a table.
  if (!/[\t|]/.test(line)) return null
  const [first = '', ...cells] = line.replace(/^\|\s*|(?<!\s)\s*\|$/g, '').split(/\s*[\t|]\s*/)
  const label = find(first)
  const columns = cells.map(find).filter(entry => entry?.kind === 'deltagere' && entry.attendance !== null)
  if (columns.length === 0 || columns.length < cells.length || !/^\p{Lu}\p{L}*$/u.test(first)) return null
  if (label?.kind === 'deltagere') return label
  return columns.length > 1 ? (columns.find(entry => entry?.attendance === 'present') ?? null) : null
}

function setOnce(map: Map<string, Label>, key: string, entry: Label): void {
  if (!map.has(key)) map.set(key, entry)
}

/** Openings are found by their first word; those that begin with free words by the empty one. */
function addOpening(openings: Map<string, Opening[]>, form: string, entry: Label, end: string): void {
  const chunks = form
    .toLowerCase()
    .split('…')
    .map(c => c.trim())
  const needs = chunks.reduce((a, b) => (b.length > a.length ? b : a), '')
  const first = /^[\p{L}\p{N}]*/u.exec(chunks[0] ?? '')?.[0] ?? ''
  const pattern = new RegExp(`^${formSource(form)}${end}`, 'iu')
  openings.set(first, [
    ...(openings.get(first) ?? []),
    { entry, pattern, needs, opensFree: form.startsWith('…'), isWhole: end === '$' },
  ])
}

function longestOpening(
  openings: ReadonlyMap<string, readonly Opening[]>,
  text: string,
  isStopped: boolean,
): { readonly entry: Label; readonly length: number } | null {
  const lower = text.toLowerCase()
  const first = /^[\p{L}\p{N}]*/u.exec(lower)?.[0] ?? ''
  let longest: { entry: Label; length: number } | null = null
  for (const opening of [...(openings.get(first) ?? []), ...(openings.get('') ?? [])]) {
    const { entry, pattern, needs, opensFree, isWhole } = opening
    if (!lower.includes(needs) || (opensFree && !/^\p{Lu}/u.test(text))) continue
    // "Fremsendes uden indstilling.", "Medlemmer af gruppen bedes melde tilbage"
    if (isWhole && !entry.stands.includes('sentence') && (isStopped || looksLikeClause(text))) continue
    const match = pattern.exec(text)
    if (match && match[0].length > (longest?.length ?? 0)) longest = { entry, length: match[0].length }
  }
  return longest
}
