// What stands before the first item: lines in, drafts of its sections and the lines of contact blocks out.

import type { HeadFieldName } from '../../dictionary/outline.js'
import type { SectionKind } from '../../model/document.js'
import type { Line } from '../layout/lines.js'
import { looksLikeTitle } from '../layout/title-line.js'
import type { Reading } from '../reading.js'
import { findContacts } from './contacts.js'
import type { SectionDraft } from './drafts.js'
import { frontLists } from './front-lists.js'
import { readListed } from './items/numbers/front-titles.js'
import { listedPeople } from './items/numbers/listed-numbers.js'
import type { NumberReader } from './items/numbers/numbering.js'
import type { LabelHit } from './labels/label-hit.js'
import { holdsVerb, looksLikeClause } from './labels/label-text.js'
import { titleKey } from './labels/title-key.js'

/** `titles`: the headings of the items, for a list of them that carries no numbers. */
export function readFront(reading: Reading, to: number, titles: readonly string[]) {
  const known = new Set(titles.map(titleKey))
  /** Lines that only tell how to reach somebody: furniture. */
  const contacts = findContacts(reading, to)
  const isContact = new Set(contacts)
  const people = listedPeople(reading)
  const sections: SectionDraft[] = []
  let current: SectionDraft = { kind: 'hoved', hit: null, from: 0, to: 0 }
  for (let i = 0; i <= to; i++) {
    const kind = i === to ? 'hoved' : opensAt(reading, i, to, current, known)
    if (kind === null || people.has(reading.lines[i] as Line) || isContact.has(reading.lines[i] as Line)) continue
    if (i > current.from) sections.push({ ...current, to: i })
    const hit = frontLists(reading).find(({ from }) => from === i)?.hit ?? reading.labels[i] ?? null
    current = { kind, hit: hit?.entry.kind === kind ? hit : null, from: i, to: i }
  }
  return { sections, contacts }
}

/** What begins at a line; null where the section above goes on. */
function opensAt(
  reading: Reading,
  i: number,
  to: number,
  current: SectionDraft,
  known: ReadonlySet<string>,
): SectionKind | null {
  const { lines, labels, lexicon } = reading
  const { readNumbers } = lexicon
  const { kind, from } = current
  const list = frontLists(reading).find(list => list.from <= i && i <= list.to)
  if (list) return i === list.from ? list.hit.entry.kind : i === list.to ? 'hoved' : null
  const [line, hit] = [lines[i] as Line, labels[i] ?? null]
  const field = lexicon.readHeadField(line.text)?.field ?? null
  // "Mødeleder: …" belongs to the title block or list it stands in.
  const isRole = field !== null && ROLES.has(field)
  const isBody = hit?.textAt === null && lexicon.isBodyName(line.text) && isTitleBlock(lines[i + 1]?.text, lexicon)
  const listsPeople = hit?.entry.kind === 'deltagere' && !isRole && !isBody && !looksLikeLeader(line)
  if (listsPeople && !isStacked(reading, i, to) && !partsTable(reading, i, current)) return 'deltagere'
  if (kind === 'hoved' && NARRATIVE.test(line.text)) return 'deltagere'
  const isContents = kind === 'indholdsfortegnelse'
  if (!isContents && (opensContents(reading, i, to) || listsTitles(reading, i, to, known))) return 'indholdsfortegnelse'
  if (i === from) return null
  const isWhole = to === lines.length
  if (kind === 'deltagere' && line.gap && (isWhole || hit === null) && endsPeople(line, hit))
    return isWhole ? 'andet' : 'hoved'
  const isEntry =
    isContents && (readListed(line, readNumbers) !== undefined || line.cells.length > 2 || !/[:\t]/.test(line.text))
  if (kind !== 'hoved' && kind !== 'andet' && field !== null && !isRole && !isEntry) return 'hoved'
  const goesOn = () => [line, lines[i + 1]].some(one => looksLikeEntry(one, readNumbers)) || isTitle(line, known)
  return isContents && i > from + 1 && line.gap && !goesOn() ? 'hoved' : null
}

/** "Bestyrelsen" and below it a title, a field or the day: who met. */
const isTitleBlock = (below = '', { findDates, readHeadField }: Reading['lexicon']): boolean =>
  findDates(below).length > 0 || readHeadField(below) !== null || looksLikeTitle(below)

// "Alle medlemmer var mødt undtagen Bo Krogh, der havde meldt afbud.", "Der var mødt 46 ud af 312 andelshavere."
const NARRATIVE =
  /^(?:alle(?:\s\p{L}+)?\s+(?:var|er)\s+(?:mødt|til stede)|der\s+(?:var|er)\s+(?:mødt|fremmødt|\d+\s+fremmødte)|i\s+mødet\s+deltog|til\s+stede\s+var|tilstede\s+(?:var|er)|mødt\s+var|fremmødte?\s+(?:var|er)|der\s+var\s+afbud)(?!\p{L})/iu

/** Longer paragraphs tell of more than who took part, unless they are nothing but names: a council may have thirty. */
const LONGEST_TOLD = 400

/** Where no items were found all text stands in the front: what is told or resolved is no list of people. */
function endsPeople({ text }: Line, hit: LabelHit | null): boolean {
  if (hit !== null) return hit.entry.kind !== 'deltagere' && hit.entry.kind !== 'andet' && !hit.entry.weak
  const isProse = text.length >= 50 && /[.!?:]$/.test(text) && !ABOUT_PEOPLE.test(text)
  const told = text.slice(0, LONGEST_TOLD)
  return (isProse || told.length < text.length) && looksLikeClause(told)
}

const ABOUT_PEOPLE =
  /(?<!\p{L})(?:deltog|deltager|deltagere|mødte?|fremmødte?|til\s?stede|afbud|fravær\p{L}*|forfald|referent|ordstyrer|mødeleder|suppleant\p{L}*|stedfortræder\p{L}*|gæst\p{L}*)(?!\p{L})/iu

const ROLES: ReadonlySet<HeadFieldName> = new Set(['facilitator', 'chair', 'secretary'])

/** "Indholdsfortegnelse", "Dagsorden:" above a list, or a list of titles with dotted leaders or rising numbers. */
function opensContents({ lines, labels, lexicon }: Reading, i: number, to: number): boolean {
  const label = labels[i]?.entry.kind === 'indholdsfortegnelse'
  const first = label ? i + 1 : i
  if (first >= to) return false
  if (looksLikeLeader(lines[first]) && lexicon.readHeadField(lines[first]?.text ?? '') === null) return true
  if (!label && labels[i]) return false
  if (label) return listsNumbers(lines.slice(first, Math.min(to, first + MOST_LOOKED_AT)), lexicon.readNumbers)
  const numbers = lines.slice(first, Math.min(to, first + 3)).map(line => readListed(line, lexicon.readNumbers))
  const rising = numbers.every((n, k) => n && (k === 0 || n.value > (numbers[k - 1]?.value ?? 0)))
  if (numbers.filter(n => n && isSentence(n.line.text)).length * 2 > numbers.length) return false
  return rising && numbers.length === 3 && (lines[i] as Line).text.length < 160
}

/** "1. Skuret males til foråret.": nothing that an agenda lists */
const isSentence = (text: string): boolean => /[\p{Ll}\d]{2}\.$/u.test(text) && holdsVerb(text)

const MOST_LOOKED_AT = 4
const LONGEST_ENTRY = 60

/** "1. Godkendelse", "2. Meddelelser", "2.a Formanden" or "- Formanden": numbers that do not fall, and what stands below one. */
function listsNumbers(lines: readonly Line[], readNumbers: NumberReader): boolean {
  let [last, numbered] = [0, 0]
  for (const line of lines) {
    const entry = readListed(line, readNumbers)
    if (!entry && (numbered === 0 || line.text.length > LONGEST_ENTRY || /[.!?:]$/.test(line.text))) return false
    if (!entry) continue
    const number = Math.floor(entry.scheme === 'decimal' ? entry.value / 100 : entry.value)
    if (number < last) return false
    last = number
    numbered++
  }
  return numbered > 1 || (numbered === 1 && lines.length === 1)
}

/** One of three or more field names below each other whose values stand elsewhere: "Tid:", "Sted:", "Deltagere:". */
function isStacked({ lines, labels, lexicon }: Reading, i: number, to: number): boolean {
  const isBare = (n: number) => {
    const line = lines[n]
    // "Medlem | Til stede | Afbud" heads a table.
    if (n < 0 || n >= to || !line || line.text.includes('\t')) return false
    const hit = labels[n]
    if (hit?.entry.kind === 'deltagere' && hit.textAt === null) return true
    return lexicon.readHeadField(line.text)?.valueAt === line.text.length
  }
  let [first, last] = [i, i]
  while (isBare(first - 1)) first--
  while (isBare(last + 1)) last++
  return isBare(i) && last - first >= 2
}

/** "Ledelsesrepræsentanter" between rows of the table "Medlem | Til stede | Afbud": a group of those it lists. */
function partsTable({ lines, labels }: Reading, i: number, { kind, from }: SectionDraft): boolean {
  const isRow = (n: number) => lines[n]?.text.includes('\t') ?? false
  const isGroup = labels[i]?.textAt === null && labels[i]?.entry.attendance !== 'absent'
  return kind === 'deltagere' && isRow(from) && isGroup && !isRow(i) && isRow(i + 1)
}

/** Two titles of items, word for word: the agenda at the front without numbers, or below the heads of its columns. */
function listsTitles({ lines, labels }: Reading, i: number, to: number, known: ReadonlySet<string>): boolean {
  const label = labels[i]?.entry.kind === 'indholdsfortegnelse' ? i + 1 : i
  const hasHead = (lines[label]?.cells.length ?? 0) > 1 && !isTitle(lines[label] as Line, known)
  const first = hasHead ? label + 1 : label
  return [first, first + 1].every(n => n < to && isTitle(lines[n] as Line, known))
}

/** Whether a line, or a cell of it, is an item's title. */
const isTitle = ({ text }: Line, known: ReadonlySet<string>): boolean =>
  known.has(titleKey(text)) || (text.includes('\t') && text.split('\t').some(cell => known.has(titleKey(cell))))

// Before the number of a page, or where that is lost. Not: "Karen Lund, formand ......... x", "Mødet begyndt ....: kl. 19"
const LEADER = /(?:\.{4,}|…{2,})[\s.…]*(?:(?:side|s\.)\s?)?\d{0,4}$/iu
// "Deltagere.....	3", "Eventuelt ........ 12", "2.	Budget	5". Not: "Navn	1	2	3", the head of a table
function looksLikeLeader(line: Line | undefined): boolean {
  if (line === undefined) return false
  const isNumbered = /^(?:punkt\s)?\d/iu.test(line.text)
  return (
    LEADER.test(line.text) ||
    (/\t\d{1,3}$/.test(line.text) && line.cells.length <= (isNumbered ? 3 : 2) && /\p{L}/u.test(line.text))
  )
}

function looksLikeEntry(line: Line | undefined, readNumbers: NumberReader): boolean {
  return line !== undefined && (looksLikeLeader(line) || readListed(line, readNumbers) !== undefined)
}
