// Attachments: the sections "Bilag" of an item in, its attachments with number, title and note out.

import { findMatches } from '../../danish/matches.js'
import { oneOf } from '../../danish/word-set.js'
import type { Attachment } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import { withoutBullet } from '../layout/list-marks.js'
import type { SectionDraft } from '../outline/drafts.js'
import { countedPapers, HEADING_PAPERS, readPaperNumber } from '../outline/labels/papers.js'
import type { Reading } from '../reading.js'
import { readEntries } from './entries.js'

// "Bilag: Ingen", "Nej", "Der er ingen bilag til sagen.", "Se dagsordenen", "-"; "Udsendt: Fredag"
const NONE =
  /^(?:(?:ingen|intet|nej|ej|0|udgår|samme|som (?:ovenfor|sidst)|ikke vedlagt|se (?:punkt|pkt)\S*(?: \d+)?|(?:se|findes på|ligger på) \p{L}+)|(?:der er )?ingen (?:bilag|filer)[^:]*|\p{L}+dag|[^\p{L}\d]+)[.)]*$/iu
// "Nr.<tab>Titel": the head of a table
const HEADS = /^(?:(?:nr|nummer|bilag|bilagsnr|titel|navn|dokument|emne|fil|type|dato|sider?)\.?(?:\t\s*|$)){2,}$/iu
// "1. Oversigt", "3) Referat", "a) Kort"
const LISTED = /^(\d{1,3}|[A-Ha-h])[.)]/u
// "2.1 Budgetskema", "3.a Udkast", "3.3a Oversigt", "III.1 Plan", "10-31.1 Plan": numbered by item
const BY_ITEM = /^((?:\d{1,3}(?:-\d{1,3})?|[IVXL]{1,6})\.(?:\d{1,2}[a-z]?|[a-z]))[.):]?\s+(?=\p{L})/iu
const NOTE_WORDS = oneOf(String.raw`
  // "eftersendes hurtigst muligt", "uddeles på mødet"
  (?:efter|ud|med|om)?(?:sendes|sendt|deles|delt|uddeles|omdeles|leveres|leveret)[^()]*
  // "vedlagt", "lukket"; "fremlægges på mødet"
  (?:vedlagt|vedhæftet|lukket|fortroligt?|link)[^()]*
  (?:vises|fremlægges|præsenteres|gennemgås|ligger|findes|kun\s(?:for|til))\s[^()]*`)
// "(vedlagt)", "– eftersendes"
const NOTE = new RegExp(String.raw`\s*(?:[(–—-]\s*(${NOTE_WORDS})\)?)$`, 'iu')

// "1 (Åben) Budget (26/118-2)", "2 Lukket Kort 222359/12", "(Åben) Plan", "Åben - Plan". Not: "Åben dialog om psykiatri", a title
const OPENNESS =
  /^(?:(\d{1,3})[.):]?\s+(?:\((?:åben|lukket)\)|(?:åben|lukket)(?=\s\p{Lu}))|\((?:åben|lukket)\)|(?:åben|lukket)(?=\s[–—:-]))\s*[–—:-]?\s*(?=\S)/iu
const CLOSED = /lukket/iu
// The archive's own number of the document, and the size of a file. Not: "Regnskab 1985/86"
const DOCUMENT_NUMBER = new RegExp(
  oneOf(String.raw`
    // "2012-200782 - Høringssvar", "dok.nr. 12345 – Kort"; "12345-12 Kort"
    ^(?:dok\.?\s?nr\.?:?\s*)?(?:(?:\d{4}-\d{4,7}|\d{5,9}(?:\/\d{2})?)\s*[-–—:](?!\d)\s*|\d{5,9}[/-]\d{2}\s+(?=\p{Lu}))
    // "Kort (158422/12)"; "Budget (26/118-2)"; "Plan (dok.nr. 1234-123456)"
    \s*\(?(?!(?:19|20)\d\d\/)\d{4,9}\/\d{2}\)?$
    \s*\(\d{2}\/\d{1,6}-\d{1,4}\)$
    \s*\((?:dok\.?\s?nr\.?\s*)?(?:\d{4}-\d{4,7}|\d{5,9}-\d{2})\)$
    // "kort.pdf (12 KB)"
    \s*\([\d.,]+\s?[KM]B\)$`),
  'iu',
)
// "Evaluering (bilag 1)"
const BEHIND = /\s*\(bilag\s*(?:nr\.?\s*)?(\d{1,3}(?:\.\d{1,2})*(?:\.?[a-z])?)\)$/iu

// "1 Projektbeskrivelse", "2 – kort", "D1 Kort", "1<tab>Kort", "A – Kort", where the entries are counted so
const COUNTED = /^([A-Z]?(\d{1,2})(?=:?\s)|([A-H])(?=:|\s[–—-]))(?:\s[–—-]\s|:?\s+)(?=["“”»(]?\p{L})/u

/** `heading`: that of the item, which may name papers as well. */
export function readAttachments(reading: Reading, drafts: readonly SectionDraft[], heading: Span): Attachment[] {
  const inSections = drafts.filter(d => d.kind === 'bilag').flatMap(draft => readSection(reading, draft))
  return [...readHeading(reading, heading), ...inSections]
}

/** One paper of an entry, and the number that counts it on its line. */
interface Part {
  readonly span: Span
  readonly number: string | null
}

function readSection(reading: Reading, draft: SectionDraft): Attachment[] {
  const entries = readEntries(reading, draft).filter(({ text }) => !HEADS.test(text))
  const areCounted = entries.every(({ text, mark }, n) => {
    const [, , digits, letter] = COUNTED.exec(text) ?? []
    return mark === '' && (letter ? placeOf(letter) : Number(digits)) === n + 1
  })
  const isOnly = entries.length === 1 && entries[0]?.mark === ''
  const most = countedPapers(labelOf(reading, draft))
  return entries
    .filter(({ text }) => !NONE.test(text) && !looksLikeRemark(text) && !isDay(text, reading.lexicon))
    .flatMap(({ text, mark, span }) => {
      // "- 2) Tidsplan": the number stands behind the list mark.
      const listed = LISTED.exec(withoutBullet(mark))?.[1] ?? null
      const counted = areCounted && (entries.length > 1 || !/^\d+\s\p{Ll}/u.test(text)) ? COUNTED.exec(text) : null
      const first = counted?.[0].length ?? 0
      const parts =
        countedParts(text, mark) ?? joinedParts(text, most) ?? splitInline(text, first, isOnly ? reading.lexicon : null)
      return readParts(reading, text, span[0], parts, counted?.[1] ?? listed)
    })
}

function readParts(
  reading: Reading,
  text: string,
  at: number,
  parts: readonly Part[],
  listed: string | null,
): Attachment[] {
  return parts.flatMap(({ span: [start, end], number }) => {
    const said = readAttachment(text.slice(start, end), number ?? listed)
    return said.title === '' ? [] : [{ ...said, ...reading.at([at + start, at + end]) }]
  })
}

/** "3. Nye senge (bilag: Notat om senge, Kort over gangen)" */
function readHeading(reading: Reading, [from, to]: Span): Attachment[] {
  const heading = reading.text.slice(from, to)
  const found = HEADING_PAPERS.exec(heading)
  if (!found) return []
  const [all, papers = ''] = found
  const parts = joinedParts(papers, countedPapers(all)) ?? splitInline(papers, 0, reading.lexicon)
  return readParts(reading, papers, from + found.index + all.lastIndexOf(papers), parts, null)
}

/** "Udsendt: 1. oktober 2022" */
function isDay(text: string, { findDates }: Pick<Reading['lexicon'], 'findDates'>): boolean {
  const [day] = text.length > 30 ? [] : findDates(`den ${text}`)
  return day?.span[0] === 0 && `den ${text}`.length === day.span[1]
}

/** `listed`: the number that its entry or line gives it. */
function readAttachment(text: string, listed: string | null): Pick<Attachment, 'number' | 'title' | 'note'> {
  const openness = OPENNESS.exec(text)
  const paper = readPaperNumber(text, true)
  const numbered = openness ?? BY_ITEM.exec(text)
  const at = paper?.at ?? numbered?.[0].length ?? 0
  const rest = at < text.length ? text.slice(at) : text
  const note = NOTE.exec(rest)
  const named = note ? rest.slice(0, note.index) : rest
  return {
    number: paper?.number ?? numbered?.[1] ?? listed ?? BEHIND.exec(named)?.[1] ?? null,
    title: withoutSigns(named.replace(DOCUMENT_NUMBER, '').replace(BEHIND, '')),
    note: note?.[1]?.trim() ?? CLOSED.exec(openness?.[0] ?? '')?.[0] ?? null,
  }
}

/** Without what stands around it: "Budget", (Budget), Budget) */
function withoutSigns(title: string): string {
  const bare = title.replace(/^[\s"“”]+|[\s"“”,;]+$/g, '')
  return bare.replace(/^[([]([^()[\]]+)[)\]]$|^([^()[\]]+)[)\]]$/u, '$1$2')
}

/** "Bilagene kan ses på hjemmesiden og blev gennemgået på mødet af sekretariatet.", "Sagsnr.:" */
function looksLikeRemark(text: string): boolean {
  return (
    /:$/.test(text) ||
    (text.length > 140 && /[.!?]$/.test(text)) ||
    /\s(?:ligger|findes|kan (?:ses|findes|hentes)|er (?:ud)?sendt|udsendes|eftersendes) [^()]*\.$/iu.test(text) ||
    /^(?:bilage(?:t|ne)|bilag)\s+(?:efter|ud|med|frem)?(?:sendes|er|kan|vil|findes|ligger)(?!\p{L})/iu.test(text)
  )
}

// "2) ", ", 2. ", " og b) ", "; 3 ": what counts the papers of a line
const COUNT = /(?:^|([,;])?\s+(?:og\s+)?)(?:(\d{1,2})|([a-hA-H]))([.):]?)\s+(?=["“”»(]?(\p{L}))/gu
/** Of "c": 3 */
const placeOf = (letter: string): number => letter.toLowerCase().charCodeAt(0) - 96

/** "1) Budget, 2) Kort", "a) Budget b) Kort", "1 Budget, 2 Kort"; null where nothing counts on. `mark`: that of the entry. */
function countedParts(text: string, mark: string): Part[] | null {
  const listed = /^(?:.*\s)?([1aA])([.)])$/u.exec(mark)
  const found = listed ? [{ number: listed[1] as string, sign: listed[2], from: 0, to: 0 }] : []
  for (const { 0: all, 1: comma, 2: digits, 3: letter, 4: sign, 5: next = '', index } of findMatches(text, COUNT)) {
    const n = digits ? Number(digits) : placeOf(letter ?? '')
    const isNext = n === found.length + 1 && (found.length === 0 ? index === 0 : found[0]?.sign === sign)
    // "Budget, 2. kvartal", "Kort over 2 byer"
    const isApart =
      found.length === 0 || sign === ')' || sign === ':' || (comma && (sign === '' || /\p{Lu}/u.test(next)))
    if (isNext && isApart) found.push({ number: digits ?? letter ?? '', sign, from: index, to: index + all.length })
  }
  if (found.length < 2) return null
  return found.map(({ number, to }, n) => ({ span: [to, found[n + 1]?.from ?? text.length], number }))
}

const labelOf = ({ lines }: Reading, { hit, from }: SectionDraft): string =>
  lines[from]?.text.slice(0, hit?.end ?? 0) ?? ''

const JOINTS = /,\s+(?:(?:og|samt)\s+)?|\s+(?:og|samt)\s+/giu

/** "Budget og kort", where the label says that these are two. */
function joinedParts(text: string, most: number | null): Part[] | null {
  if (most === null || most < 2) return null
  const joints = findMatches(text, JOINTS)
  const before = joints.filter(({ 0: { length }, index }) => /\p{Lu}/u.test(text[index + length] ?? ''))
  const chosen = [joints, before].find(({ length }) => length === most - 1)
  return chosen ? partedAt(text, 0, chosen) : null
}

const SEPARATOR = new RegExp(
  oneOf(String.raw`
    // "Bilag 1: Budget; Bilag 2: Kort", "Budget · Kort"
    \s*[;|\t]\s*
    \s+[·•]\s+(?=\p{L}+\s)
    // "Bilag 1: Budget Bilag 2: Kort", "Bilag 1 Budget, bilag 2 Kort"; "4.1 Budget, 4.2 Kort"
    ,?\s+(?:og\s+)?(?=bilag\s*\d+\s*[-–—:])
    ,\s+(?:og\s+)?(?=bilag\s*\d)
    ,\s+(?:og\s+)?(?=\d{1,3}(?:-\d{1,3})?\.\d{1,2}\s\p{L})
    // "Budget (bilag 1), Kort (bilag 2)"; "Budget.pdf, Kort.pdf", "Budget.pdf (2 MB), Kort.pdf"
    (?<=\(bilag\s*\d[\d.]{0,4}[a-z]?\))(?:,\s+(?:og\s+)?|\s+og\s+)
    (?<=\.(?:pdf|docx?|xlsx?|pptx?))[,\s]+(?:og\s+)?(?=[^\s,(])
    (?<=\.(?:pdf|docx?|xlsx?|pptx?)\s\([^()]{2,20}\)),\s+`),
  'giu',
)
// "Notat fra maj / Tre forslag til tider". Not: "Aftale mellem region / kommune om kørsel"
const STROKE = /\s+\/\s+(?=\p{Lu}\p{L}*\s)/gu
// "Budgetopfølgning september, Vikarforbrug 2018-2021". Not: "Høringssvar fra Vejle, Kolding", "Brev fra Karen Lund, Bo Krogh",
// "Regnskab 2021, Afdeling 12", "Plan for byen, Torvet og havnen"
const LISTED_PAPERS =
  /,\s+(?=(?:Budget|\p{Lu}\p{Ll}{3}\p{L}*(?<!(?:et|en|ne|s|dag)))\s(?:(?!og\s)\p{Ll}|(?<=\p{L}{5}\s)\d))(?!(?:Afdeling|Afsnit|Version|Udgave|Region|Kapitel|Etape|Lokalplan|Matrikel)\s)/gu

/** The attachments on one line, from a place on. `names`: for the only line, where commas part them unless names stand there. */
function splitInline(
  text: string,
  from: number,
  names: Pick<Reading['lexicon'], 'people' | 'gazetteer'> | null,
): Part[] {
  // "Bilag 2<tab>Kort"
  const first = Math.max(from, readPaperNumber(text.slice(from), true)?.at ?? 0)
  const separators = [...findMatches(text, SEPARATOR), ...findMatches(text, STROKE)].filter(
    ({ index }) => index >= first,
  )
  separators.sort((a, b) => a.index - b.index)
  const parts = partedAt(text, from, separators)
  if (names === null || parts.length > 1) return parts
  const { people, gazetteer } = names
  const papers = partedAt(text, from, findMatches(text, LISTED_PAPERS))
  const isName = ({ span: [start, end] }: Part): boolean => {
    const words = text.slice(start, end).split(' ')
    return people.isGivenName(words[0] ?? '') || people.judge(words) > 1 || gazetteer.find(words[0] ?? '').length > 0
  }
  return papers.slice(1).some(isName) ? parts : papers
}

function partedAt(text: string, from: number, separators: readonly RegExpMatchArray[]): Part[] {
  const parts: Part[] = []
  let start = from
  for (const { index = 0, 0: separator } of separators) {
    if (index > start) parts.push({ span: [start, index], number: null })
    start = index + separator.length
  }
  if (start < text.length) parts.push({ span: [start, text.length], number: null })
  return parts
}
