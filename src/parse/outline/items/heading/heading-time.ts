// When an item was to be treated, as its heading says: a heading in, its times and what is left of it out.

import { findMatches } from '../../../../danish/matches.js'
import { findTimes } from '../../../../danish/times.js'

// "Budget kl. 10", "Budget, kl. 9.15-9.40 v/ Bo Krogh", "Budget 9.15-9.40 (v/ Bo Krogh)". Not: "Åbent hus 9.00-15.00",
// "Ro efter kl. 22"
const TIME_LAST =
  /(?=[\s,–—-])(?<![\s,–—-]|(?<!\p{L})(?:efter|før|fra|til|inden|indtil|mellem|omkring|ved|og))[\s,–—-]+(?:kl\.?\s*\d{1,2}(?:[.:]\d{2})?(?:\s*[-–—]\s*\d{1,2}(?:[.:]\d{2})?)?\.?(?:$|[\s,;:(|–—-]+(?=(?:v\s?\/|v\.\s|ved\s)))|\d{1,2}[.:]\d{2}\s*[-–—]\s*\d{1,2}[.:]\d{2}[\s,;:(|–—-]+(?=(?:v\s?\/|v\.\s|ved\s)))/iu

// "10 min.", "ca. 5 minutter", "1 time"
const DURATION = /(?<![\d.])(?:ca\.?\s*)?\d{1,3}\.?\s*(?:min(?:ut(?:ter)?)?|timer?)(?!\p{L})\.?/giu
// "Økonomi v/ Bo Krogh – 10 min.", "Økonomi, varighed 10 min." Not: "Udrykning inden for 15 min."
const DURATION_LAST =
  /(?=[\s,–—-])(?<!\s(?:for|inden|på|om|i|under|over|maks\.?))[\s,–—-]+(?:varighed:?\s+)?(?:ca\.?\s*)?\d{1,3}\s*min(?:ut(?:ter)?)?\.?$/iu
/** "15 min Velkomst", "10 min.: Velkomst", "15 minVelkomst" */
export const DURATION_FIRST = /^\(?\d{1,3}\s?min(?:\.|utter)?\)?[\s:.–—-]*(?=\p{Lu})/u
const CODE_BESIDE = /(?<!\p{L})([OBD])(?:\/([OBD]))?(?!\p{L})/u

interface TimeTaken {
  readonly rest: string
  readonly start: string | null
  readonly end: string | null
  /** Of the purpose, beside the time. */
  readonly code?: string | undefined
}

/** "(kl. 9.10-9.15)", "(fra 9.15 til 9.40)", "(5 min. kl. 9.10-9.15)", "(B 10 min.)", "/10 min./"; "(kl. )" where digits were lost */
function takeBracket(text: string): TimeTaken | null {
  for (const { 0: bracket, 1: inBrackets, 2: inSlashes, index } of findMatches(
    text,
    /\(([^()]{0,40})\)|(?<=\s)\/([^()/]{1,40})\/$/g,
  )) {
    const said = inBrackets ?? inSlashes ?? ''
    const clock = said.replace(DURATION, ' ')
    const code = clock === said ? null : CODE_BESIDE.exec(clock)
    const inner = code ? clock.replace(code[0], ' ') : clock
    const time = /^(?:fra\s|til\s|kl\.?|[\s\d.:,–—-])*$/iu.test(inner) ? findTimes(inner, true)[0] : undefined
    if (!time && !/^[\s,–—-]*(?:kl\.?)?\s*$/iu.test(inner)) continue
    const rest = `${text.slice(0, index)} ${text.slice(index + bracket.length)}`.trim()
    return { rest, start: time?.start ?? null, end: time?.end ?? null, code: code?.[2] ?? code?.[1] }
  }
  return null
}

/** A time in brackets, "Kl. 9.00:" before the title, "9.15-9.40" below it, "kl. 10" at its end. */
export function takeTime(printed: string): TimeTaken {
  if (!/[\d(]/.test(printed)) return { rest: printed, start: null, end: null }
  const text = printed.replace(DURATION_FIRST, '').replace(DURATION_LAST, '')
  const bracket = takeBracket(text)
  if (bracket) return bracket
  const first =
    /^[([]?(?:kl\.?\s*\d{1,2}|\d{1,2}[.:]\d{2})(?:[.:]\d{2})?(?:\s*[-–—]\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2})?[)\]]?(?:\s*[:|·•→»>–—-]?\s+|(?<=\d[-–—]\s?\d{1,2}[.:]\d{2})(?=\p{L}{3}))/iu.exec(
      text,
    )
  const lead = first && findTimes(first[0], true)[0]
  if (first && lead) return { rest: text.slice(first[0].length), start: lead.start, end: lead.end }
  const alone = /\n(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–—]\s*\d{1,2}[.:]\d{2})?(?=\n|$)/iu.exec(text)
  const own = alone && findTimes(alone[0], true)[0]
  if (alone && own) return { rest: text.replace(alone[0], ''), start: own.start, end: own.end }
  const last = TIME_LAST.exec(text)
  const tail = last && findTimes(last[0], true)[0]
  return last && tail
    ? {
        rest: `${text.slice(0, last.index)} ${text.slice(last.index + last[0].length)}`.trim(),
        start: tail.start,
        end: tail.end,
      }
    : { rest: text, start: null, end: null }
}
