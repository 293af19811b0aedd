// The sentences of a section, each with the entry that it stands in: a section in, sentences with spans out.

import { isFiniteVerb } from '../../danish/conjunctions.js'
import { findMatches } from '../../danish/matches.js'
import { OUTCOMES, OUTCOMES_AT_HEAD } from '../../danish/outcome-stems.js'
import { findSentences } from '../../danish/sentences.js'
import type { Span } from '../../model/span.js'
import type { SectionDraft } from '../outline/sections.js'
import type { Reading } from '../reading.js'
import { type Entry, readEntries } from './entries.js'

export interface SectionSentence {
  readonly span: Span
  /** As it stands in the text. */
  readonly text: string
  readonly entry: Entry
  /** The first of its entry, which the entry's list mark belongs to. */
  readonly isFirst: boolean
}

export function listSentences(reading: Reading, draft: SectionDraft): SectionSentence[] {
  return readEntries(reading, draft).flatMap(entry =>
    findSentences(entry.text, reading.lexicon.wordsAtStops, entry.span[0])
      .flatMap(span => splitStatements(reading.text, span))
      .map((span, n) => ({ span, text: reading.text.slice(span[0], span[1]), entry, isFirst: n === 0 })),
  )
}

const VERB_OF_POINT = `(?:${OUTCOMES}|${OUTCOMES_AT_HEAD})`
// "Taget til efterretning - Sagen sættes på dagsordenen", "1. Godkendt; 2. Afvist", "1. Godkendt 2. Drøftet", "punkt 1
// godkendt, punkt 2 udsat", "a) tiltrådt b) afvist". Not: "Indsats 3 - Børn og unge", "sag nr. 7 - Budget 2021 - udsættes", "se
// bilag 1. Godkendt", "Hvad angår 2. at-punkt udsættes sagen". Look-behinds come last; first, they would be tried at every
// letter.
const JOINT = new RegExp(
  [
    '(?<!(?:[Ss]ag|[Pp]unkt|[Pp]kt\\.?)(?:\\snr\\.?)?\\s\\d{1,4})\\s[-–]\\s(?=\\p{Lu})',
    ';\\s+(?=\\d{1,2}[.)]|[b-z]\\)\\s|(?:Ad|ad|Pkt\\.?|pkt\\.?|Punkt|punkt)\\s\\d)',
    `,?\\s(?:og\\s)?(?=(?:\\d{1,2}[.)](?:\\s?-\\s?\\d{1,2}\\.)?\\s(?:(?:at-)?punkt\\s)?|[b-h]\\)\\s)${VERB_OF_POINT})(?<=\\p{L}{3},?\\s(?:og\\s)?)(?<!(?:angår|vedrører|vedrørende|gælder|angående)\\s)`,
    `,\\s(?:og\\s)?(?=(?:indstillings)?(?:punkt|pkt\\.?)\\s\\d{1,2}(?:\\s?(?:-|og)\\s?\\d{1,2})?\\s(?:blev\\s|er\\s|blev\\sikke\\s)?${VERB_OF_POINT})(?<=\\p{L}{3},\\s(?:og\\s)?)`,
  ].join('|'),
  'gu',
)

/** The statements of a sentence that dashes, semicolons or numbers separate. */
function splitStatements(text: string, [from, to]: Span): Span[] {
  const spans: Span[] = []
  let start = from
  for (const joint of findMatches(text.slice(from, to), JOINT)) {
    const behind = from + joint.index + joint[0].length
    if (!/^\s[-–]/u.test(joint[0]) || looksLikeStatement(text.slice(behind, Math.min(to, behind + 80)))) {
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
