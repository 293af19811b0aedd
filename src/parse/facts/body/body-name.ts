// The name of the body that met, as the document writes it. Its entry in the dictionaries and its region: body.ts.

import { resolveDate } from '../../../danish/dates.js'
import { countBy } from '../../../model/count.js'
import { firstOf } from '../../../model/first-of.js'
import { hasBullet } from '../../layout/list-marks.js'
import { collapseSpaced, looksLikeTitle } from '../../layout/title-line.js'
import type { Reading } from '../../reading.js'
import { beforeFields, type Head, titleLines, withoutSubject } from '../meeting/head.js'
import { readTitleText } from '../meeting/title.js'
import type { BodyNameTest } from './body-name-test.js'
import { cleanBodyName, ownerOfMeeting } from './clean-body-name.js'

export interface FoundBody {
  readonly name: string
  /** Index into Reading.lines, or null. */
  readonly line: number | null
}

// "menighedsrådsmøde", "afdelingsmøde". Not: "rådsmøde i Medicinrådet"
const MEETING_OF = /(?<!\p{L})(\p{L}{4,}?)s?møde[t]?(?!\p{L})(?!\s+(?:i|med|mellem)\s)/iu

// "Det indstilles, at styregruppen", "Udvalget organiserer", "Bestyrelsen skal vælge", "Rådet orienteres i maj"
const CLAUSE =
  /,\s+(?:at|der|som|hvis)(?!\p{L})|(?:e[nt]|met)\s+(?:\p{Ll}+(?:eres|erer)|skal|har|er|var|kan|vil)(?![\p{L}-])/u

// "Seniorrådet 2022-2025": the years it was elected for
const TERM = /\s\(?(?:19|20)\d\d\s?[-–—]\s?(?:(?:19|20)\d\d)?\)?$/u

const BEGUN =
  /(?<!\p{L})[Mm]ødet\s+i\s+(\p{Lu}[^.:;]{3,60}?)\s+(?:begyndte|startede|åbnede|blev\s+(?:åbnet|indledt))(?!\p{L})/u
// "Den 4. maj 2021 afholdtes ordinært møde i bestyrelsen for Fonden Vindrosen på …"
const HELD =
  /(?:af)?holdt(?:es|e)?\s+(?:\p{Ll}+\s+){0,3}?møde\s+i\s+(\p{L}[^.:;,]{3,80}?)(?=\s+(?:på|hos|kl\.?|den|d\.|med)\s|[,.]|$)/u

// "År 1986, tirsdag den 11. november kl. 19,30 afholdt Gudme Menighedsråd sit ordinære møde i …"
const HELD_ITS =
  /(?:af)?holdt\s+(\p{Lu}[\p{L} .-]{3,60}?)\s+(?:sit\s+)?(?:(?:extra)?ordinær\p{Ll}+\s+|\p{Ll}+\s+)?møde(?!\p{L})/u

// "Ældrerådet holdt møde tirsdag den 4. maj 2021", "Styregruppen for Nærhospitalet mødtes den 4. maj", "Rådet var samlet til
// ordinært møde". Not: "Formanden holdt møde med borgmesteren den 4. maj"
const MET =
  /^(\p{Lu}[^.:;]{3,100}?)\s+(?:har\s+|havde\s+|var\s+)?(?:(?:af)?holdt\s+|samle[ts]\p{Ll}*\s+til\s+|havde\s+|mødtes(?=\s))(?:sit\s+|et\s+|til\s+)?(?:\p{Ll}+t\s+|\d{1,3}\.\s+|\p{Ll}+e\s+)?(?:møde(?=\s+(?:\p{L}+dag|den|d\.|nr\.|på|i|kl\.?|\d)(?!\p{L}))|(?<=mødtes\s)(?=\p{L}+dag|den\s|d\.))/u

// "Torsdag den 4. maj 2021 kl. 9 mødtes Ældrerådet på Rådhuset."
const THERE_MET =
  /(?<!\p{L})(?:mødtes|samledes)\s+(\p{Lu}[\p{L} .-]{3,60}?)(?=\s+(?:i|på|hos|til)\s+(?:\p{Lu}|\p{Ll}+)|[,.]|$)/u

/** An entry of a list, or a sentence: in a document without a title block, the text of its first part. */
const isNoName = (text: string): boolean => hasBullet(text) || CLAUSE.test(text)

/** What the readers of all places share. */
interface Search {
  readonly reading: Reading
  readonly head: Head
  /** Free lines of the head that name the kind of document. */
  readonly titles: readonly number[]
  readonly textOf: (i: number) => string
  readonly clean: (text: string) => string
  readonly isBody: BodyNameTest
}

/** Looks in the most trusted place first, and believes the first that names a body. */
export function findBodyName(
  reading: Reading,
  head: Head,
  isBody: BodyNameTest,
  headers: readonly string[] = [],
): FoundBody | null {
  const last = (head.free.at(-1) ?? -1) + 1
  const search: Search = {
    reading,
    head,
    isBody,
    titles: titleLines(reading, head),
    textOf: i => {
      const title = withoutSubject(readTitleText(reading, i, last, headers))
      const text = collapseSpaced(beforeFields(title, reading.lexicon.readHeadField))
      return ownPart(text.slice(0, reading.lexicon.interfaceAt(text)), isBody)
    },
    clean: text => cleanBodyName((MET.exec(text) ?? THERE_MET.exec(text))?.[1] ?? text, reading.lexicon, isBody),
  }
  return (
    inField(search) ??
    inTitleBlock(search) ??
    inLabel(search) ??
    leftOfTitle(search) ??
    inProse(search) ??
    inHeaders(search, headers) ??
    atTop(search)
  )
}

// Between who owns and who meets: "Randers Kommune<tab>Kulturelt udvalg", "Aalborg Universitet · Institutrådet"
const OWNED = /\t|\s[·|•]\s/u

/** The last part of a line, where it alone names a body. */
function ownPart(text: string, isBody: BodyNameTest): string {
  const parts = text.split(OWNED)
  const last = parts.at(-1) ?? ''
  const isLast = parts.length > 1 && isBody(last) && !parts.slice(0, -1).some(isBody)
  return isLast && !parts.slice(0, -1).some(looksLikeTitle) ? last : text
}

function inField({ head, clean }: Search): FoundBody | null {
  const field = head.values.find(
    v => v.field === 'body' && v.value.length < 100 && !/\d{4}/.test(v.value.replace(TERM, '')),
  )
  return field ? { name: clean(field.value) || field.value, line: field.line } : null
}

/** In the title, or on a line of its own near it ("Referat" / "til" / "mødet i X"). */
function inTitleBlock(search: Search): FoundBody | null {
  const { titles, textOf, reading } = search
  const { free } = search.head
  // "Planen blev godkendt." is no name, "Generalforsamling 5. maj 2005." is one.
  const isShort = (i: number, longest: number): boolean =>
    textOf(i).length < longest && !/(?<!\d)[.!?]$/.test(textOf(i))
  const near = (title: number): number[] =>
    [1, -1, 2, 3, -2, -3]
      .flatMap(step => free[free.indexOf(title) + step] ?? [])
      .filter(i => Math.abs(i - title) <= 6 && isShort(i, 120))
  // Below the label of a section stands its text.
  const part = reading.labels.findIndex(hit => hit !== null && !hit.entry.weak && PARTS.has(hit.entry.kind))
  const first = free.slice(0, 8).filter(i => isShort(i, 100) && (part < 0 || i < part))
  const found = firstOf([...titles, ...titles.flatMap(near), ...first], i => onLine(search, i))
  return found && (boardBelow(search, found) ?? inFull(search, found) ?? found)
}

// "Boligselskabet Lindegården", "Ry Andelsvandværk": an owner whose board may meet
const OWNER = /(?:selskab|forening|værk|skole|fond|hospice|center|hjem)(?:et|en)?(?!\p{L})/iu
const BOARD = /^\p{L}*(?:bestyrelse|råd|udvalg|ledelse|direktion|repræsentantskab)(?:e?[nt])?$/iu

/** "Boligselskabet Lindegården, Holbæk" and below it "Organisationsbestyrelsen". */
function boardBelow({ head, textOf, isBody }: Search, { name, line }: FoundBody): FoundBody | null {
  const next = line === null || !OWNER.test(name) ? undefined : head.free[head.free.indexOf(line) + 1]
  if (next !== (line ?? 0) + 1) return null
  const board = textOf(next)
  return BOARD.test(board) && isBody(board) ? { name: board, line: next } : null
}

// Several words. Not: "Bestyrelsen samlet undtagen Karen"
const FULL =
  /^(?!.*\p{L}{3}(?:en|et)\s(?!(?:i|for|på|ved|af|og|samt)\s)\p{Ll})\p{Lu}[^.:;!?\d]{0,60}\s[^.:;!?\d]{2,60}$/u

/** "LMU", "Rådet" in the title, and below it "Lokaludvalget ved Røntgenafdelingen", "Patientrådet, Odense": the whole name. */
function inFull({ head, textOf, clean, isBody }: Search, { name, line }: FoundBody): FoundBody | null {
  const next = line === null || /\s/u.test(name) ? undefined : head.free[head.free.indexOf(line) + 1]
  if (next === undefined || next !== (line ?? 0) + 1) return null
  const [text, stem] = [textOf(next), name.toLowerCase().replace(/(?:e?[nt]|met)$/u, '')]
  const [before] = text.toLowerCase().split(stem)
  // Not: "Sekretariatet for Ældrerådet"
  const isIt =
    name === name.toUpperCase() || (before !== text.toLowerCase() && !/\s(?:for|i|ved|af)\s/u.test(before ?? ''))
  const isName = FULL.test(text) && !looksLikeTitle(text) && isBody(text)
  return isIt && isName ? { name: clean(text), line: next } : null
}

const PARTS: ReadonlySet<string> = new Set(['sagsfremstilling', 'indstilling', 'økonomi'])

// "SUU", "TMU": the committee in short. Not: "SDU", a university
const SHORT = /^\p{Lu}{2,3}U$/u

function onLine(search: Search, i: number): FoundBody | null {
  const { reading, textOf, clean, isBody } = search
  if (isNoName(textOf(i)) || reading.lexicon.readItemTitle(textOf(i))) return null
  const stem = MEETING_OF.exec(textOf(i))?.[1]
  const called = stem ? calledBy(search, stem) : null
  const owner = ownerOfMeeting(textOf(i))
  const name = clean(textOf(i))
  if (owner && !called) return { name: owner, line: i }
  const isShort = SHORT.test(name) && !reading.lexicon.people.isKnownOrganisation(name)
  return called ?? (isShort || namesBody(name, isBody) ? { name, line: i } : null)
}

/** "Referat af menighedsrådsmøde" below "Vester Nebel Menighedsråd": who met is called by name beside the meeting. */
function calledBy({ head, titles, textOf, clean }: Search, stem: string): FoundBody | null {
  // Not: "Udvalget samlet undtagen Bo", where more is told than a name
  const word = new RegExp(`${stem}(?:e?[nt]|met)?(?!\\p{L}|\\s(?!(?:i|for|på|ved|af|og|samt)\\s)\\p{Ll})`, 'iu')
  const isName = (text: string) =>
    text.length < 80 &&
    text.toLowerCase().includes(stem.toLowerCase()) &&
    /^\p{Lu}/u.test(text) &&
    !/[.:!?]/.test(text) &&
    word.test(text)
  const line = head.free.slice(0, 10).find(i => !titles.includes(i) && isName(textOf(i)) && clean(textOf(i)) !== '')
  return line === undefined ? null : { name: clean(textOf(line)), line }
}

/** Not: "er endnu ikke godkendt af udvalget" */
const namesBody = (name: string, isBody: BodyNameTest): boolean =>
  name !== '' && name.length <= 120 && isBody(name) && !/^(?:er|var|blev|bliver|har)\s/u.test(name)

/** "Beslutning i Byrådet den 4. maj 2021": the body that most labels name, and of equals the last to meet. */
function inLabel({ reading, clean }: Search): FoundBody | null {
  const named = reading.labels.flatMap(hit =>
    hit?.entry.kind === 'beslutning' && hit.body ? [{ name: clean(hit.body), date: hit.date }] : [],
  )
  const times = countBy(named, ({ name }) => name)
  const timesOf = ({ name }: { name: string }): number => times.get(name) ?? 0
  const dayOf = ({ date }: (typeof named)[number]): string => (date && resolveDate(date, null, 'nearest')) ?? ''
  const [best] = named.sort(
    (a, b) => timesOf(b) - timesOf(a) || (dayOf(b) > dayOf(a) ? 1 : dayOf(b) < dayOf(a) ? -1 : 0),
  )
  return best ? { name: best.name, line: null } : null
}

/** A name without any word for a body: what is left of the title without the kind of document and the date. */
function leftOfTitle({ titles, textOf, clean }: Search): FoundBody | null {
  const looksNamed = (name: string): boolean =>
    (/^\p{Lu}\p{L}/u.test(name) || /^\p{L}*møde\s+mellem\s/u.test(name)) && name.length < 100 && !/[.:!?]/.test(name)
  const line = titles.find(i => looksNamed(clean(textOf(i))))
  return line === undefined ? null : { name: clean(textOf(line)), line }
}

/** "Mødet i Sundhedsudvalget begyndte kl. 14.30", where a document has no title block. */
function inProse({ reading, head, isBody }: Search): FoundBody | null {
  const name = [
    ...[HELD, HELD_ITS, MET].flatMap(held => head.free.map(i => held.exec(reading.lines[i]?.text ?? '')?.[1])),
    ...reading.lines.map(({ text }) => BEGUN.exec(text)?.[1]),
  ].find(found => found !== undefined && namesBody(found, isBody))
  return name === undefined ? null : { name, line: null }
}

function inHeaders({ clean, isBody }: Search, headers: readonly string[]): FoundBody | null {
  const name = headers.map(clean).find(found => namesBody(found, isBody))
  return name === undefined ? null : { name, line: null }
}

// An authority or a house, in which somebody meets
const AUTHORITY =
  /(?<!\p{L})(?:kommune|amt|region|universitet|hospital|sygehus|ministerium|styrelse)(?:e?[nt])?(?!\p{L})|^region\s/iu

/** The first line of all, right above the kind of document: "Digelaget for Vesteregn" / "Referat nr. 2". */
function atTop({ reading, head, titles, textOf, clean }: Search): FoundBody | null {
  const [title] = titles
  const isNear = head.free[0] === 0 && title !== undefined && title > 0 && title <= NEAR_TOP
  if (!isNear || /^\p{Lu}/u.test(clean(textOf(title)))) return null
  const name = clean(textOf(0))
  const isName = /^(?!.*[Mm]øde)\p{Lu}[^.:!?\d]{4,60}(?:\s\d{1,3})?$/u.test(name) && !AUTHORITY.test(name)
  return isName && !reading.lexicon.people.isGivenName(name.split(' ')[0] ?? '') ? { name, line: 0 } : null
}

const NEAR_TOP = 3
