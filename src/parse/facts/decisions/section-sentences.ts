// The sentences of sections that can resolve something, with what each is to the readers of decisions and tasks.

import { isFiniteVerb } from '../../../danish/conjunctions.js'
import { findMatches } from '../../../danish/matches.js'
import { OUTCOMES, OUTCOMES_AT_HEAD } from '../../../danish/outcome-stems.js'
import { findSentences } from '../../../danish/sentences.js'
import type { SectionKind } from '../../../model/document.js'
import { ownText } from '../../../model/own-text.js'
import { firstWhere } from '../../../model/sorted.js'
import type { Span } from '../../../model/span.js'
import type { Line } from '../../layout/lines.js'
import type { SectionDraft } from '../../outline/drafts.js'
import { isMarked } from '../../outline/labels/marks.js'
import type { Reading } from '../../reading.js'
import { type Entry, readEntries } from '../entries.js'
import type { MeetingDays } from './other-day.js'
import { type Points, readPoints } from './points.js'
import { createToldRun } from './told.js'

export interface SectionSentence {
  readonly span: Span
  /** As it stands in the text. */
  readonly text: string
  readonly entry: Entry
  /** The first of its entry, which the entry's list mark belongs to. */
  readonly isFirst: boolean
  /** The points of the recommendation that it speaks of. */
  readonly pointed: Points
  /** It only tells: of an earlier meeting, or what somebody had put on record. */
  readonly isTold: boolean
  /** Who is to do it, and maybe when, in a column to its right that no head tells of. */
  readonly beside: string | null
}

export interface SpokenSection extends SectionDraft {
  readonly sentences: readonly SectionSentence[]
}

const SPOKEN: ReadonlySet<SectionDraft['kind']> = new Set<SectionKind>(['beslutning', 'referat', 'opfølgning'])

/** Sections of other kinds have no sentences to read. */
export function withSentences(
  reading: Reading,
  drafts: readonly SectionDraft[],
  meeting: MeetingDays,
): SpokenSection[] {
  return drafts.map(draft => ({
    ...draft,
    sentences: SPOKEN.has(draft.kind) ? listSentences(reading, draft, meeting) : [],
  }))
}

function listSentences(reading: Reading, draft: SectionDraft, meeting: MeetingDays): SectionSentence[] {
  const tellsEarlier = createToldRun(reading.lexicon, meeting, draft.kind)
  return readEntries(reading, draft).flatMap(entry => {
    const isQuoted = quotationTest(entry.text)
    const column = columnBeside(entry, reading.lexicon)
    return findSentences(entry.text.slice(0, column?.at), reading.lexicon.wordsAtStops, entry.span[0])
      .flatMap(span => splitStatements(reading.text, span))
      .map((span, n, all) => {
        const [text, isFirst] = [ownText(reading.text.slice(span[0], span[1])), n === 0]
        const beside = n === all.length - 1 ? (column?.text ?? null) : null
        const pointed = readPoints(text, entry.mark, isFirst)
        const isTold = tellsEarlier(text, isFirst) || isQuoted(span[0] - entry.span[0])
        return { span, text, entry, isFirst, pointed, isTold, beside }
      })
  })
}

// "Der indhentes tilbud.<tab>IK", "Haven slås i maj<tab>BF, 1. juni", "….<tab>Kassereren". Not: "Som kasserer valgtes<tab>Bo Friis"
const COLUMN =
  /(?<=\p{L}[^\t]*\s[^\t]*)(?:(?<=[.!)])|(?=\t\p{Lu}{2,4}(?!\p{L})))\t(([^\t,;()]{2,40}?)(?:(?:[,;]|\s[–—-])\s[^\t]{2,24})?)$/u

/** Where the column begins, and who stands there. */
function columnBeside(
  { text, line }: Entry,
  { actors }: Pick<Reading['lexicon'], 'actors'>,
): { readonly at: number; readonly text: string } | null {
  const [, column, who] = (line.row === null && text.includes('\t') && COLUMN.exec(text)) || []
  const isSomebody = (one: string): boolean =>
    actors.isPerson(one) || (/^\p{L}{4,}(?:en|et)$/u.test(one) && actors.isActor(one))
  if (column === undefined || !who?.split(/\s?(?:\/|\+|&|(?<!\p{L})og(?!\p{L}))\s?/u).every(isSomebody)) return null
  return { at: text.length - column.length - 1, text: column }
}

/** Whether a sentence that begins at an offset stands in a quotation that an earlier one opened. */
function quotationTest(text: string): (at: number) => boolean {
  const marks = findMatches(text, /[”“"„«»]/gu).map(({ index }) => index)
  return at => marks.length % 2 === 0 && firstWhere(marks, mark => mark >= at) % 2 === 1
}

/** A text that is no sentence of a section, but is read like one: a title or a label. */
export function loneSentence(text: string, span: Span, line: Line): SectionSentence {
  const entry = { span, text, mark: '', says: null, line }
  return { span, text, entry, isFirst: true, pointed: readPoints(text, '', true), isTold: false, beside: null }
}

const VERB_OF_POINT = `(?:${OUTCOMES}|${OUTCOMES_AT_HEAD})`
// "Taget til efterretning - Sagen sættes på dagsordenen", "1. Godkendt; 2. Afvist", "1. Godkendt 2. Drøftet", "punkt 1
// godkendt, punkt 2 udsat", "a) tiltrådt b) afvist". Not: "Indsats 3 - Børn og unge", "sag nr. 7 - Budget 2021 - udsættes", "se
// bilag 1. Godkendt", "Hvad angår 2. at-punkt udsættes sagen". Look-behinds come last; first, they would be tried at every
// letter.
const JOINT = new RegExp(
  [
    '(?<!(?:[Ss]ag|[Pp]unkt|[Pp]kt\\.?)(?:\\snr\\.?)?\\s\\d{1,4})\\s[-–—]\\s(?=\\p{Lu})',
    ';\\s+(?=\\d{1,2}[.)]|[b-z]\\)\\s|(?:Ad|ad|Pkt\\.?|pkt\\.?|Punkt|punkt)\\s\\d)',
    `,?\\s(?:og\\s)?(?=(?:\\d{1,2}[.)](?:\\s?-\\s?\\d{1,2}\\.)?\\s(?:(?:at-)?punkt\\s)?|[b-h]\\)\\s)${VERB_OF_POINT})(?<=\\p{L}{3},?\\s(?:og\\s)?)(?<!(?:angår|vedrører|vedrørende|gælder|angående)\\s)`,
    `,\\s(?:og\\s|mens\\s)?(?=(?:ad|(?:indstillings)?(?:punkt|pkt\\.?))\\s\\d{1,2}(?:\\s?(?:-|og)\\s?\\d{1,2})?\\s(?:blev\\s|er\\s|blev\\sikke\\s)?${VERB_OF_POINT})(?<=\\p{L}{3},\\s(?:og\\s|mens\\s)?)`,
  ].join('|'),
  'gu',
)

/** The statements of a sentence that dashes, semicolons or numbers separate. */
function splitStatements(text: string, [from, to]: Span): Span[] {
  const spans: Span[] = []
  let start = from
  for (const joint of findMatches(text.slice(from, to), JOINT)) {
    const behind = from + joint.index + joint[0].length
    if (!/^\s[-–—]/u.test(joint[0]) || looksLikeStatement(text.slice(behind, Math.min(to, behind + 80)))) {
      spans.push([start, from + joint.index])
      start = behind
    }
  }
  spans.push([start, to])
  return spans
}

/** "Orienteringen sættes på": one of the first words is a verb. */
function looksLikeStatement(text: string): boolean {
  return text
    .split(/[^\p{L}]+/u)
    .slice(1, 4)
    .some(word => isFiniteVerb(word.toLowerCase()))
}

/** Where a key says how the document marks what was resolved, nothing else is; what is marked as a task is no decision. */
export function mayResolve({ marks }: Reading, { entry: { says }, text }: SectionSentence): boolean {
  if (WHO_AND_WHEN.test(text) || ASKS.test(text)) return false
  return says === 'beslutning' || ((says === null || says === 'referat') && !isMarked(marks, 'beslutning'))
}

// "Skal vi have en hund.", asked without its mark
const ASKS = /^(?:skal|kan|må|bør|vil)\s(?:vi|man|der|det|de)(?!\p{L})[^,]*$/iu
// "Hvem: Bo Krogh", "Frist: 1. juni": of what stands above
const WHO_AND_WHEN = /^(?:hvem|hvornår|ansvarlige?|ansv\.|tovholder|(?:tids)?frist|deadline)\s?:\s/iu
