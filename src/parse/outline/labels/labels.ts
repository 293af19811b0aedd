// Section labels: one line of text in, the label it carries or null out. The vocabulary is dictionaries/labels.yaml
// (label-forms.ts); this file knows only the shapes in which a label can stand. Labels with a date: dated-labels.ts.

import type { DateFinder } from '../../../danish/dates.js'
import { remember } from '../../../danish/remember.js'
import type { Label } from '../../../dictionary/outline.js'
import { createDatedLabelReader } from './dated-labels.js'
import { compileForms, type LabelForms, longestOpening } from './label-forms.js'
import { type LabelHit, makeHit } from './label-hit.js'
import {
  endOfWords,
  isBracketed,
  LONGEST_LABEL,
  leadFinder,
  looksLikeClause,
  normalise,
  separatorAt,
} from './label-text.js'
import { createNumberedLabelReader } from './numbered-labels.js'
import { enclosedAt } from './papers.js'
import { readProposalLead } from './proposal-leads.js'

export type LabelReader = (line: string) => LabelHit | null

/** A line that may carry a label. */
interface Candidate {
  readonly line: string
  /** Where its words begin, behind bullets and what web pages print before a label. */
  readonly lead: number
  /** Its words, without the signs around them. */
  readonly text: string
}

/**
 * Compiles the dictionary's labels once; reading a line then costs two look-ups and, rarely, a few anchored patterns.
 * `prefixes`: what web pages print before a label; `isBody`: whether words name a body; `isProposer`: whether they name
 * somebody who recommends to the body that meets.
 */
export function createLabelReader(
  labels: readonly Label[],
  findDates: DateFinder,
  prefixes: readonly string[],
  isBody: (name: string) => boolean,
  isProposer: (who: string) => boolean,
): LabelReader {
  const forms = compileForms(labels)
  const recommends = labels.find(({ kind, stands }) => kind === 'indstilling' && stands.includes('sentence'))
  const leadOf = leadFinder(prefixes)
  const readDated = createDatedLabelReader(labels, findDates, isBody)
  const readNumbered = createNumberedLabelReader(words => forms.whole.get(normalise(words)))
  // From the surest shape to the most doubtful.
  const read: LabelReader = line => {
    const start = leadOf(line)
    const lead = start + (HOW_MANY.exec(line.slice(start, start + LONGEST_LABEL))?.[0].length ?? 0)
    const text = line.slice(lead, endOfWords(line, lead))
    if (text === '') return null
    if (lead > start) return readCounted({ line, lead, text }, forms)
    const candidate = { line, lead, text }
    return (
      readWhole(candidate, forms) ??
      readNumbered(line, lead) ??
      readPeopleColumns(line, forms) ??
      readBeforeColon(candidate, forms) ??
      readParted(candidate, forms) ??
      readAnnounced(candidate, forms, isBody) ??
      readOpening(candidate, forms) ??
      readProposed(candidate, recommends, isProposer) ??
      readDated(line, lead, text) ??
      readEnclosed(candidate, forms)
    )
  }
  // Several readers ask about a line, and labels come again in every item.
  return remember(line => readFirstCell(line, read) ?? readBracketed(line, read) ?? read(line))
}

/** "(Bilag: Kort over byen)": in brackets stand papers. */
function readBracketed(line: string, read: LabelReader): LabelHit | null {
  const hit = isBracketed(line) ? read(line.slice(1, -1)) : null
  if (hit?.entry.kind !== 'bilag' || hit.textAt === null) return null
  return { ...hit, end: hit.end + 1, textAt: hit.textAt + 1 }
}

/** "./. Kort over byen", "2 bilag: Kort og plan" */
function readEnclosed({ line, lead }: Candidate, { whole }: LabelForms): LabelHit | null {
  const [at, entry] = [enclosedAt(line.slice(lead)), whole.get('bilag')]
  return at === null || !entry ? null : hitOf(entry, line, lead + at)
}

// "5 af 6 medlemmer var mødt: Karen Lund", "Fem ud af seks medlemmer til stede:"
const HOW_MANY =
  /^(?:af\s\d{1,3}\s\p{Ll}+\svar\s(?=\d)|(?:\d{1,3}|\p{Lu}\p{Ll}+)\s(?:ud\s)?af\s(?:(?:de|vores|[\p{L}-]+s)\s)?(?:\d{1,3}|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)\s)/iu

/** How many were there stands before the label of a list of people. */
function readCounted(candidate: Candidate, forms: LabelForms): LabelHit | null {
  const hit = readWhole(candidate, forms) ?? readBeforeColon(candidate, forms)
  return hit?.entry.kind === 'deltagere' ? hit : null
}

// "Baggrund (fra dagsordenen):". Not: "Økonomi (10 min.)"
const REMARK = /\s\(\p{Ll}[^()\d]{2,40}\)$/u
// "Bilag (2)", "Bilag – 2 stk.": how many follow
const COUNT = /\s(?:\(\d{1,2}(?:\sstk\.?)?\)|[–—-]\s\d{1,2}\sstk\.?)$/u

/** "Beslutning", "Baggrund (fra dagsordenen):": the label is all that stands on the line. */
function readWhole({ line, lead, text }: Candidate, { whole }: LabelForms): LabelHit | null {
  if (text.length > LONGEST_LABEL) return null
  const words = (line.endsWith(':') ? text.replace(REMARK, '') : text).replace(COUNT, '')
  // "Bil.": the stop is part of the word.
  const entry =
    whole.get(normalise(words)) ?? (line[lead + text.length] === '.' ? whole.get(normalise(`${words}.`)) : undefined)
  return entry ? hitOf(entry, line, null) : null
}

/** "Indstilling: At planen godkendes", "Til stede fra bestyrelsen: Karen Lund, Bo Krogh" */
function readBeforeColon({ line, lead }: Candidate, { whole, inline, openings }: LabelForms): LabelHit | null {
  const colon = separatorAt(line, lead)
  // "… det er ikke" and below it "vedtaget.<tab>En måler koster …": a sentence goes on.
  if (colon <= 0 || (line[colon] === '\t' && /^\p{Ll}/u.test(line.slice(lead)))) return null
  const textAt = colon + (/^[:\t*_ ]+/.exec(line.slice(colon))?.[0].length ?? 1)
  // "Afb.: Bo Krogh"
  const written = line.slice(lead, colon)
  const words = written.replace(/(?<=\p{L}{2})\.$/u, '')
  const bare = words.replace(REMARK, '').replace(COUNT, '')
  const entry = inline.get(normalise(bare)) ?? inline.get(normalise(written)) ?? listedFor(words, inline)
  // "Opgave | Ansvarlig | Frist" heads a table.
  const headsTable = line[colon] === '\t' && whole.has(normalise(line.slice(colon + 1).split('\t')[0] ?? ''))
  if (entry && !headsTable) return hitOf(entry, line, textAt)
  const open = longestOpening(openings, words, false)
  const isList =
    open?.entry.kind === 'deltagere' || (open?.entry.kind === 'indstilling' && !open.entry.stands.includes('sentence'))
  return open && isList && open.length === words.length ? hitOf(open.entry, line, textAt) : null
}

// "Gæst, pkt. 3", "På besøg ved emne 2", "Mødt (under 4)", "Inviteret til III"
const FOR_ITEM =
  /(?:,\s*|\s)\(?(?:kun\s)?(?:(?:under|ved|til|i)\s(?:pkt\.|punkt|sag|emne|tema)?|(?:pkt\.|punkt|sag|emne|tema)\s?)\s?(?:nr\.\s)?(?:\d{1,3}|[IVX]{1,5})(?:(?:[./–-]|\s?og\s)(?:\d{1,2}|[IVX]{1,5}))?[°º]?\)?$/iu

/** The label of a list of those who came for one item, or of its papers. */
function listedFor(words: string, inline: LabelForms['inline']): Label | undefined {
  const bare = words.replace(FOR_ITEM, '')
  const entry = bare === words ? undefined : inline.get(normalise(bare))
  return entry?.kind === 'deltagere' || entry?.kind === 'bilag' ? entry : undefined
}

/** "Udvalget vedtog:" announces what follows, where a body or the meeting is its subject. */
function readAnnounced(
  { line, text }: Candidate,
  { announced }: LabelForms,
  isBody: (name: string) => boolean,
): LabelHit | null {
  if (!line.endsWith(':')) return null
  for (const { entry, pattern } of announced) {
    const who = pattern.exec(text)?.[1]
    if (who === undefined || !/^\p{Lu}/u.test(who) || looksLikeClause(who)) continue
    if (MEETING.test(who)) return { ...hitOf(entry, line, null), body: null }
    if (isBody(who)) return { ...hitOf(entry, line, null), body: who }
  }
  return null
}

/** "Udvalget indstiller, at …": a form with free words, or one that opens a sentence. */
function readOpening({ line, lead, text }: Candidate, { openings }: LabelForms): LabelHit | null {
  const opening = longestOpening(openings, text, /[.!?]$/.test(line))
  if (!opening) return null
  const { entry, length } = opening
  if (!entry.stands.includes('sentence')) return hitOf(entry, line, null)
  return { ...hitOf(entry, line, lead), end: lead + length, isSentence: true }
}

/** "På den baggrund anbefales det, at …", "Rektor foreslår, at …" */
function readProposed(
  { line, lead, text }: Candidate,
  entry: Label | undefined,
  isProposer: (who: string) => boolean,
): LabelHit | null {
  const said = entry ? readProposalLead(text) : null
  if (!entry || !said || (said.who !== null && !isProposer(said.who))) return null
  // "Det anbefales, at" and below it a list
  if (!said.weak && /^,?(?:\sat)?$/iu.test(text.slice(said.length))) return hitOf(entry, line, null)
  return makeHit({ ...entry, weak: said.weak }, lead + said.length, { textAt: lead, isSentence: true })
}

// "Til stede; Karen Lund", "Afbud – Bo Krogh", "Afbud | Bo Krogh", by a web page "AfbudBo Krogh". Other labels are not parted so: "Referat –
// Skoleudvalget"
const PARTED = /^(\p{Lu}[\p{L} ]{3,40}?)(?:(?:;|\s[|–—-])\s+(?=\S)|(?<=\p{Ll})(?=\p{Lu}\p{Ll}))/u

// "Fraværende Bo Krogh, Ida Holm": nothing but names behind it
const NAME = String.raw`\p{Lu}[\p{L}.\u2019'-]*(?:\s\p{Lu}[\p{L}.\u2019'-]*){1,4}(?:\s\([^()]{1,20}\))?`
const BEFORE_NAMES = new RegExp(
  `^(\\p{Lu}\\p{Ll}{4,20}(?:\\s\\p{Ll}+){0,2})\\s+(?=${NAME}(?:(?:,|;|\\sog|\\ssamt)\\s${NAME})*\\.?$)`,
  'u',
)

// "Deltagere", "Fremmødte", "Medlemmer", "Gæster"
const SEVERAL = /(?:e|mer|ster)$/iu

const SAID = /^\p{Lu}\p{L}+\s[–—-]\s+\p{Lu}.*[.!]$/u

/** A label, most often of a list of people, that no colon sets apart from what follows. */
function readParted({ line, lead }: Candidate, { inline }: LabelForms): LabelHit | null {
  const text = line.slice(lead)
  const [parted, who = ''] = PARTED.exec(text) ?? []
  const entry = parted === undefined ? undefined : inline.get(normalise(who))
  // "Beslutning – Stien lægges om.": a sentence. Not: "Beslutning - valg af formand", which is a title
  const isSaid = entry?.kind === 'beslutning' && SAID.test(text)
  if (parted !== undefined && (entry?.kind === 'deltagere' || isSaid)) return hitOf(entry, line, lead + parted.length)
  const [before, words = ''] = BEFORE_NAMES.exec(text) ?? []
  const names = before === undefined ? undefined : inline.get(normalise(words))
  // "Observatør Bo Krogh", "Sekretær Bo Krogh, Viborg Kommune": the post of one who is listed
  const isList = names?.attendance === 'absent' || (SEVERAL.test(words) && /[,;]|\s(?:og|samt)\s/u.test(text))
  if (before === undefined || names?.kind !== 'deltagere' || !isList) return null
  return hitOf(names, line, lead + before.length)
}

/** "Udvalgets konklusion den 4. maj 2021<tab>Godkendt.": a label of several words does not go on behind a tab. */
function readFirstCell(line: string, read: LabelReader): LabelHit | null {
  if (!line.includes('\t')) return null
  const [cell = '', words] = /^(?!\p{Ll})([^\t]+)\t\s*(?=.*\p{L})/u.exec(line) ?? []
  const hit = words ? read(words) : null
  if (!hit || hit.textAt !== null || hit.isSentence || !OF_ITEMS.has(hit.entry.kind)) return null
  return { ...hit, end: cell.length, textAt: cell.length }
}

/** Labels of people and of the head have tables of their own. */
const OF_ITEMS: ReadonlySet<string> = new Set(['sagsfremstilling', 'indstilling', 'referat', 'beslutning'])

// Those who meet, where no body is named
const MEETING = /^(?:mødet|deltagerne|medlemmerne|parterne|forsamlingen|man)$/iu

/** `textAt`: where text of the section begins on the line, if any is left there. */
function hitOf(entry: Label, line: string, textAt: number | null): LabelHit {
  const at = textAt !== null && textAt < line.length ? textAt : null
  return makeHit(entry, at ?? line.length, { textAt: at })
}

/** "Deltagere | Til stede | Afbud", "Navn | Mødt | Fraværende": the head of a table of people is the label of a list. */
function readPeopleColumns(line: string, { whole }: LabelForms): LabelHit | null {
  // Most lines are no row of a table.
  if (!/[\t|]/.test(line)) return null
  const [first = '', ...cells] = line.replace(/^\|\s*|(?<!\s)\s*\|$/g, '').split(/\s*[\t|]\s*/)
  const label = whole.get(normalise(first))
  const columns = cells
    .map(cell => whole.get(normalise(cell)))
    .filter(entry => entry?.kind === 'deltagere' && entry.attendance !== null)
  if (columns.length === 0 || columns.length < cells.length || !/^\p{Lu}\p{L}*$/u.test(first)) return null
  if (label?.kind === 'deltagere') return hitOf(label, line, null)
  const present = columns.length > 1 ? columns.find(entry => entry?.attendance === 'present') : undefined
  return present ? hitOf(present, line, null) : null
}
