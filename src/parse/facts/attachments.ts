// Attachments: the sections "Bilag" of an item in, its attachments with number, title and note out.

import { findMatches } from '../../danish/matches.js'
import type { Attachment } from '../../model/document.js'
import { withoutBullet } from '../layout/list-marks.js'
import type { SectionDraft } from '../outline/drafts.js'
import type { Reading } from '../reading.js'
import { readEntries } from './entries.js'

// "Bilag: Ingen", "Der er ingen bilag til sagen.", "-"
const NONE = /^(?:ingen|ingen bilag|der er ingen bilag.*|intet|[-–—.]+)\.?$/iu
// "Bilag 2: Budget", "Bilag nr. 3 - Kort", "Bilag A) Plan", "Bilag 1 Deltagere", "Bil. 2 Kort"
const NUMBERED = /^(?:bilag|bil\.)\s*(?:nr\.?\s*)?(\d{1,3}(?:\\?\.\d{1,2})?[a-z]?|[A-Z](?![\p{L}]))\s*[:.)–—-]*\s*/iu
// "1. Oversigt", "3) Referat"
const LISTED = /^(\d{1,3})[.)]/u
// "a) Budget, b) Kort" on one line
const LETTERED = /^([a-h])\)\s+/u
// "2.1 Budgetskema", "3.a Udkast", "3.3a Oversigt", "III.1 Plan": numbered by item
const BY_ITEM = /^((?:\d{1,3}|[IVXL]{1,6})\.(?:\d{1,2}[a-z]?|[a-z]))[.):]?\s+(?=\p{L})/iu
// "(eftersendes hurtigst muligt)", "(vedlagt)", "– eftersendes", "(lukket)"
const NOTE =
  /\s*(?:[(–—-]\s*((?:efter|ud|med|om)?(?:sendes|sendt|deles|delt|uddeles|omdeles)(?:[^()]*)|vedlagt[^()]*|vedhæftet[^()]*|(?:vises|fremlægges|præsenteres|gennemgås|ligger|findes)\s[^()]*|lukket[^()]*|fortroligt[^()]*|link[^()]*)\)?)$/iu

// "1 (Åben) Budget (26/118-2)", "2 Lukket Kort 222359/12", "(Åben) Plan". Not: "Åben dialog om psykiatri", a title
const OPENNESS =
  /^(?:(\d{1,3})[.):]?\s+(?:\((?:åben|lukket)\)|(?:åben|lukket)(?=\s\p{Lu}))|\((?:åben|lukket)\))\s*[–—:-]?\s*(?=\S)/iu
const CLOSED = /lukket/iu
// "2012-200782 - Høringssvar", "Kort (158422/12)", "Budget (26/118-2)": the archive's own number of the document. Not: "Regnskab
// 1985/86"
const DOCUMENT_NUMBER =
  /^(?:\d{4}-\d{4,7}|\d{5,9}(?:\/\d{2})?)\s*[-–—:]\s*|\s*\(?(?!(?:19|20)\d\d\/)\d{4,9}\/\d{2}\)?$|\s*\(\d{2}\/\d{1,6}-\d{1,4}\)$|\s*\((?:dok\.?\s?nr\.?\s*)?\d{4}-\d{4,7}\)$/iu
// "Evaluering (bilag 1)"
const BEHIND = /\s*\(bilag\s*(?:nr\.?\s*)?(\d{1,3}(?:\.\d{1,2})*(?:\.?[a-z])?)\)$/iu

// "1 Projektbeskrivelse", where the entries are counted so
const COUNTED = /^(\d{1,2})\s+(?=["“”»(]?\p{Lu})/u

export function readAttachments(reading: Reading, drafts: readonly SectionDraft[]): Attachment[] {
  return drafts.filter(d => d.kind === 'bilag').flatMap(draft => readSection(reading, draft))
}

function readSection(reading: Reading, draft: SectionDraft): Attachment[] {
  const entries = readEntries(reading, draft)
  const areCounted = entries.every(({ text, mark }, n) => mark === '' && Number(COUNTED.exec(text)?.[1]) === n + 1)
  return entries
    .filter(({ text }) => !NONE.test(text) && !looksLikeRemark(text))
    .flatMap(({ text, mark, span }) => {
      // "- 2) Tidsplan": the number stands behind the list mark.
      const listed = LISTED.exec(withoutBullet(mark))?.[1] ?? null
      const isOnly = entries.length === 1 && mark === ''
      const parts = splitInline(text, isOnly ? reading.lexicon : null)
      return parts.flatMap(([start, end], n) => {
        const isLettered = mark === 'a)' && parts.length > 1
        const own = text.slice(start, end)
        const said = readAttachment(isLettered && n === 0 ? `a) ${own}` : own, listed, areCounted)
        return said.title === '' ? [] : [{ ...said, ...reading.at([span[0] + start, span[0] + end]) }]
      })
    })
}

/** `listed`: the number in the list mark of the entry. `areCounted`: a bare number at the beginning is one, too. */
function readAttachment(
  text: string,
  listed: string | null,
  areCounted: boolean,
): Pick<Attachment, 'number' | 'title' | 'note'> {
  const openness = OPENNESS.exec(text)
  const numbered =
    openness ??
    NUMBERED.exec(text) ??
    LETTERED.exec(text) ??
    BY_ITEM.exec(text) ??
    (areCounted ? COUNTED.exec(text) : null)
  const rest = numbered && numbered[0].length < text.length ? text.slice(numbered[0].length) : text
  const note = NOTE.exec(rest)
  const named = note ? rest.slice(0, note.index) : rest
  // Markdown writes "2\\.1".
  const number = (numbered?.[1] ?? listed)?.replace('\\', '')
  return {
    number: number ?? BEHIND.exec(named)?.[1] ?? null,
    title: named
      .replace(DOCUMENT_NUMBER, '')
      .replace(BEHIND, '')
      .replace(/^[\s"]+|[\s",;]+$/g, ''),
    note: note?.[1]?.trim() ?? CLOSED.exec(openness?.[0] ?? '')?.[0] ?? null,
  }
}

/** "Bilagene kan ses på hjemmesiden og blev gennemgået på mødet af sekretariatet.", "Sagsnr.:" */
function looksLikeRemark(text: string): boolean {
  return (
    /:$/.test(text) ||
    (text.length > 140 && /[.!?]$/.test(text)) ||
    /^(?:bilage(?:t|ne)|bilag)\s+(?:efter|ud|med|frem)?(?:sendes|er|kan|vil|findes|ligger)(?!\p{L})/iu.test(text)
  )
}

// "Bilag 1: Budget; Bilag 2: Kort", "Budget (bilag 1), Kort (bilag 2)", "Budget.pdf, Kort.pdf", "Budget · Kort", "a) Budget,
// b) Kort"
const SEPARATOR =
  /\s*[;|\t]\s*|\s+[·•]\s+(?=\p{L}+\s)|,?\s+(?:og\s+)?(?=bilag\s*\d+\s*[-–—:])|,\s+(?:og\s+)?(?=bilag\s*\d)|,\s+(?:og\s+)?(?=[b-h]\)\s)|(?<=\(bilag\s*\d[\d.]{0,4}[a-z]?\))(?:,\s+(?:og\s+)?|\s+og\s+)|(?<=\.(?:pdf|docx?|xlsx?|pptx?))[,\s]+(?:og\s+)?/giu
// "Notat fra maj / Tre forslag til tider". Not: "Aftale mellem region / kommune om kørsel"
const STROKE = /\s+\/\s+(?=\p{Lu}\p{L}*\s)/gu
// "Budgetopfølgning september, Vikarforbrug 2018-2021". Not: "Høringssvar fra Vejle, Kolding", "Brev fra Karen Lund, Bo Krogh",
// "Regnskab 2021, Afdeling 12", "Plan for byen, Torvet og havnen"
const LISTED_PAPERS =
  /,\s+(?=\p{Lu}\p{Ll}{4}\p{L}*(?<!(?:et|en|ne|s|dag))\s(?:(?!og\s)\p{Ll}|\d))(?!(?:Afdeling|Afsnit|Version|Udgave|Region|Kapitel|Etape|Lokalplan|Matrikel)\s)/gu

/** The attachments on one line. `names`: for the only line, where commas part them unless names stand there. */
function splitInline(text: string, names: Pick<Reading['lexicon'], 'people' | 'gazetteer'> | null): [number, number][] {
  const separators = [...findMatches(text, SEPARATOR), ...findMatches(text, STROKE)]
  const parts = partedAt(
    text,
    separators.sort((a, b) => a.index - b.index),
  )
  if (names === null || parts.length > 1) return parts
  const { people, gazetteer } = names
  const papers = partedAt(text, findMatches(text, LISTED_PAPERS))
  const isName = ([start, end]: [number, number]): boolean => {
    const words = text.slice(start, end).split(' ')
    return people.isGivenName(words[0] ?? '') || people.judge(words) > 1 || gazetteer.find(words[0] ?? '').length > 0
  }
  return papers.slice(1).some(isName) ? parts : papers
}

function partedAt(text: string, separators: readonly RegExpMatchArray[]): [number, number][] {
  const parts: [number, number][] = []
  let start = 0
  for (const { index = 0, 0: separator } of separators) {
    if (index > start) parts.push([start, index])
    start = index + separator.length
  }
  if (start < text.length) parts.push([start, text.length])
  return parts
}
