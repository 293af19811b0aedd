// Labels with a body, a date or both: "Beslutning i Byrådet den 4. maj 2021:", "Byrådets beslutning den 04.05.2021".

import type { DateFinder, DateMention } from '../../../danish/dates.js'
import { longestFirst } from '../../../danish/word-set.js'
import type { Label } from '../../../dictionary/outline.js'
import { type LabelHit, makeHit } from './label-hit.js'
import { formSource, looksLikeClause, normalise, withoutAccent } from './label-text.js'

const LONGEST_DATED = 160

interface Shape {
  readonly entry: Label
  /** Group 1 is the body, or holds it. */
  readonly pattern: RegExp
  /** Letters that must stand in the lower-cased line for the pattern to be worth trying. */
  readonly needs: string
}

/** `lead`: where the words of the line begin; `text`: its words. */
export type DatedLabelReader = (line: string, lead: number, text: string) => LabelHit | null

// "Referat af udvalget", "Beslutning om nyt udvalg": a body, but not alone. Not: "Udvalget vedrørende sygesikring"
const JOINED = /(?<!\p{L})(?:af|efter|fra|inden|om|på|siden|til|under|ved|vedr|vedrørende)(?!\p{L})/iu

const NUMBERED = /,\s*(?:pkt\.?|punkt|sag)\s*(?:nr\.?\s*)?\d+[a-z]?\s*:?$/iu

export function createDatedLabelReader(
  labels: readonly Label[],
  findDates: DateFinder,
  isBody: (name: string) => boolean,
): DatedLabelReader {
  const forms = formsOf(labels)
  const tests = bodyTests(isBody)
  const finish = createFinisher(findDates, isBody, tests)
  /** "Forsøget i arbejdsgruppen udløber den 30. juni 2008.": a stop right behind the date, which no heading has. */
  const endsSentence = (line: string): boolean =>
    /\.$/.test(line) && findDates(line.slice(0, LONGEST_DATED)).some(date => date.span[1] >= line.length - 1)
  return (line, lead, text) => {
    if (text.length > LONGEST_DATED && !ENDS_EARLY.test(line.slice(0, LONGEST_DATED))) return null
    const lower = text.toLowerCase()
    // Most lines name no owner: the cheap way out of some forty forms.
    for (const { entry, needs, pattern } of forms.owned.test(lower) ? forms.genitive : []) {
      const owner = lower.includes(needs) ? pattern.exec(text) : null
      if (owner && tests.couldOwn(owner[1] ?? '', needs) && tests.namesBody(owner[1] ?? ''))
        return finish(line, lead, entry, owner[1] ?? '', owner[0].length)
    }
    const words = /^(\p{L}+(?:\.|[ -]\p{L}+)?)(?=\s)/u.exec(text)?.[1]
    for (const head of words === undefined ? [] : [words, words.split(' ', 1)[0] as string]) {
      const entry = forms.leading.get(withoutAccent(head.toLowerCase()))
      if (entry) return finish(line, lead, entry, null, head.length)
    }
    if (!/^\p{Lu}.*\d/su.test(text)) return null
    for (const { entry, needs, pattern } of forms.open) {
      const match = lower.includes(needs) ? pattern.exec(text) : null
      // "Formanden for Ældrerådet, 3. maj 2021" signs; "Ældrerådet, 03-05-2021, pkt. 4" heads what was resolved there.
      if (!match || (needs === ',' && !NUMBERED.test(text))) continue
      const body = match[1]?.replace(/(?:\s+(?:den|d\.|møde)|,)$/iu, '').replace(/['’]?s$/u, '') ?? ''
      // "Udvalget talte om deres møde": without its day it heads nothing.
      const isDated = findDates(text).length > 0
      if (isDated && tests.isWhole(body) && !endsSentence(line)) return finish(line, lead, entry, body, match[0].length)
    }
    // "Sundhedsudvalget 14.3.91:", "Ældrerådet, møde d. 3. maj 2021: Godkendt.", "Socialudv. d. 3/5-88:"
    const [stamp = '', body = ''] = (forms.bare && STAMP.exec(line.slice(lead))) || []
    const name = body.replace(/udv\.$/iu, 'udvalget')
    const isStamp = stamp !== '' && tests.isWhole(name) && findDates(stamp).length === 1
    return forms.bare && isStamp ? finish(line, lead, forms.bare, name, body.length) : null
  }
}

/** Who resolved, and when; the colon parts them from what. Group 1 is the body. */
export const STAMP =
  /^(?=.*\d\s?:)(\p{Lu}[\p{L} .-]{1,60}?)(?:,?\s(?:møde[t]?\s)?(?:den|d\.))?\s\d{1,2}(?:[./]\s?\d{1,2}[./ -]|\.\s\p{L}{3,9}\s)\s?\d{2,4}\s?:/u

/** The forms of the dictionary by where the body stands. */
function formsOf(labels: readonly Label[]) {
  /** "Beslutning i Byrådet den": by the form in lower case. */
  const leading = new Map<string, Label>()
  /** "Byrådets beslutning" */
  const genitive: Shape[] = []
  /** "Byrådets møde den", "Byrådet den": no word of a label at all. */
  const open: Shape[] = []
  for (const entry of labels) {
    for (const form of [entry.label, ...entry.forms]) {
      const isOpen = form.includes('…')
      const bare = form.replaceAll('…', '').trim()
      if (entry.stands.includes('dated') && isOpen)
        open.push({ entry, needs: bare, pattern: new RegExp(`^(${formSource(form)})(?!\\p{L})`, 'iu') })
      else if (entry.stands.includes('dated') && !leading.has(normalise(form))) leading.set(normalise(form), entry)
      if (entry.stands.includes('genitive') && !isOpen)
        genitive.push({ entry, needs: normalise(form), pattern: genitiveShape(form) })
    }
  }
  /** What all with a genitive have in them. */
  const owned = new RegExp(`s (?:${longestFirst(genitive.map(({ needs }) => formSource(needs)))})`)
  /** "Byrådet 4. maj 2021:" */
  const bare = open.find(({ needs }) => needs === 'den')?.entry ?? null
  return { leading, genitive, owned, open, bare }
}

function bodyTests(isBody: (name: string) => boolean) {
  /** Not: "Referat af udvalget", a sentence */
  const namesBody = (words: string): boolean => {
    const joined = JOINED.exec(words)
    return !looksLikeClause(words) && (joined === null || isBody(words.slice(0, joined.index)))
  }
  return {
    namesBody,
    /** A decision may be any office's; what is said or concluded may as well be the patients'. */
    couldOwn: (owner: string, said: string) => said.includes('beslutning') || isBody(owner),
    /** A body's name and nothing besides. */
    isWhole: (words: string) => words.length <= 60 && isBody(words) && namesBody(words),
  }
}

type Finisher = (line: string, lead: number, entry: Label, owner: string | null, from: number) => LabelHit | null

/** Behind the label's words: body, date, number of the item, and then a stop, or nothing. */
function createFinisher(
  findDates: DateFinder,
  isBody: (name: string) => boolean,
  { namesBody }: ReturnType<typeof bodyTests>,
): Finisher {
  /** "Beslutning fra Integrationsrådet" alone on its line; the day may stand below. */
  const undated = (line: string, entry: Label, rest: string): LabelHit | null => {
    const body = /^\s+(?:i|fra|af)\s+(\p{Lu}[^.:;!?]{2,60})\s*:?\s*$/u.exec(rest)?.[1]?.trim()
    return body && isBody(body) && namesBody(body) ? makeHit(entry, line.length, { body }) : null
  }
  return (line, lead, entry, owner, from) => {
    const rest = line.slice(lead + from)
    const short = SHORT_DATE.exec(rest)?.[0]
    // "Bestyrelsens beslutning: Festen holdes den 5. april.": a day behind the colon is none of the label's.
    const head = owner !== null && /^\s*:\s*\p{L}/u.test(rest) ? '' : rest.slice(0, LONGEST_DATED)
    const date = short ? dateOf(short, findDates) : (findDates(head)[0] ?? null)
    if (!date && owner === null) return undated(line, entry, rest)
    const body = owner ?? bodyBefore(date ? rest.slice(0, date.span[0]) : rest)
    if (!couldBeBody(body, owner !== null, isBody) || !(owner !== null || namesBody(body))) return null
    const behind = date ? date.span[1] : 0
    const tail = TAIL.exec(rest.slice(behind))?.[0] ?? ''
    const end = lead + from + behind + tail.length
    const goesOn = end < line.length
    if (goesOn && (date ? !(/[:.]\s*$/.test(tail) || /^[“"”»(]?\p{Lu}/u.test(line.slice(end))) : !/^\s*:/.test(rest)))
      return null
    return makeHit(entry, end, { textAt: goesOn ? end : null, date, body: body === '' ? null : body })
  }
}

// A long line may begin with a label where a colon or a year and a capital end it: "… den 4. maj 2021 Godkendt."
const ENDS_EARLY = /:|\d{4}\s+["“”»(]?\p{Lu}/u

// "Besl. 6/5: Tiltrådt.": a day that only a colon tells from a number
const SHORT_DATE = /^\s+\d{1,2}[./]\s?\d{1,2}\.?(?=\s?:\s)/u

function dateOf(short: string, findDates: DateFinder): DateMention | null {
  const day = short.trim()
  const [found] = findDates(`den ${day}`)
  return found ? { ...found, span: [short.length - day.length, short.length], text: day } : null
}

// " kl. 10, pkt. 3: "
const TAIL = /^[)\s,]*(?:kl\.?\s*[\d.:]+)?[\s,]*(?:(?:pkt\.?|punkt|sag)\s*(?:nr\.?\s*)?\d+[a-z]?)?\s*[:.)*]*\s*/iu

// " i Byrådet onsdag den ", " Handicaprådet den "
const BODY =
  /^\s*(?:(?:i|af|fra|på|til)\s+)?(?:møde[t]?\s+(?:i\s+)?)?(.*?)[\s,:(-]*(?:(?:på\s+)?mødet?)?\s*(?:(?<!\p{L})\p{L}{3,5}dag)?,?\s*(?:den|d\.)?[\s(]*$/iu

function bodyBefore(head: string): string {
  return BODY.exec(head)?.[1]?.trim() ?? ''
}

/** What stands between label and date is a body's name, not a sentence. */
function couldBeBody(body: string, isOwner: boolean, isBody: (name: string) => boolean): boolean {
  if (body.length > 80 || /[.!?;]|:\s/.test(body.replace(/(?<!\p{L})\p{L}\./gu, ''))) return false
  return isOwner || body === '' || /^\p{Lu}/u.test(body) || isBody(body)
}

/** "Byrådets beslutning", "Økonomiudvalget's beslutning i mødet". Not: "Administrationens forslag til beslutning". */
function genitiveShape(form: string): RegExp {
  return new RegExp(
    `^(\\p{Lu}[\\p{L}\\d ,-]{2,70}?)['’]?s ${formSource(form)}(?!\\p{L})(?:\\s+(?:i|på)\\s+møde[t]?(?!\\p{L}))?`,
    'iu',
  )
}
