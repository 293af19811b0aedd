// The clauses of a sentence: its words in; which of them belong together, and whether they state, tell, ask or describe,
// out. Goes by conjunctions and commas, and by verbs as far as the caller knows them. One pass.

import { type ClauseKind, findOpener, isFiniteVerb, isInfinitive } from './conjunctions.js'
import type { Token } from './phrases.js'

export interface Clause {
  readonly kind: ClauseKind
  /** Words [from, to), the conjunction included. */
  readonly from: number
  readonly to: number
  /** The clause it hangs on, or, of a main clause, the one whose subject it may share; null at the head. */
  readonly before: number | null
  /** Whether it opens with a conjunction, which is then its first word. */
  readonly opened: boolean
}

/** "Hvis planen godkendes, vil …": the sentence says what will be only if something else is. */
export const opensWithIf = (tokens: readonly Token[], clauses: readonly Clause[]): boolean =>
  clauses[0]?.kind === 'circumstance' && /^(?:hvis|såfremt|ifald)$/u.test(tokens[0]?.word ?? '')

const FINITE_BE = /^(?:blev|bliver|er|var|har|havde)$/u
const BREAK = /[;:–—]|\s-\s/u
const DASH = /\s[-–—]\s+$/u
// Behind "Ad 2:" a sentence begins.
const COLON = /[:;]/u
const OPENS_ASIDE = /[([“„«]|\s["”]/u
const CLOSES_ASIDE = /[)\]”»"]/u
const DEEPEST = 8

interface Open {
  kind: ClauseKind
  from: number
  before: number | null
  opened: boolean
  /** Whether it holds its verb, so that a comma may end it. */
  whole: boolean
  infinitive: boolean
  /** Whether a comma stands before its conjunction. */
  behindComma: boolean
}

/** `isVerb`: whether the word at an index is a finite verb, of those the caller knows. */
export function findClauses(sentence: string, tokens: readonly Token[], isVerb: (index: number) => boolean): Clause[] {
  const clauses: Clause[] = []
  const wholes: boolean[] = []
  let open: Open = {
    kind: 'main',
    from: 0,
    before: null,
    opened: false,
    whole: false,
    infinitive: false,
    behindComma: false,
  }
  /** What stood in brackets or quotation marks interrupts this. */
  let interrupted: Open | null = null
  let inner: number | null = null
  const begin = (from: number, kind: ClauseKind, opened: boolean, before: number | null): void => {
    // Where no word stood in the open clause it is none, and nothing hangs on it: "(fra 3. sal), og".
    const hangsOn = from === open.from && before === clauses.length ? open.before : before
    if (from > open.from) {
      const { kind: closed, opened: hasOpener } = open
      clauses.push({ kind: closed, from: open.from, to: from, before: open.before, opened: hasOpener })
      // Of so many words one was the verb, known or not: "Da tabellen ikke rummer tallene".
      wholes.push(open.whole || (closed === 'circumstance' && from - open.from > 4))
    }
    open = { kind, from, before: hangsOn, opened, whole: false, infinitive: false, behindComma: false }
  }
  const finite = (i: number): boolean => i < tokens.length && (isVerb(i) || isFiniteVerb((tokens[i] as Token).word))
  /** The clause that goes on behind a comma: the nearest around the open one that `fits`, else the head of them all. */
  const resume = (at: number, fits: (index: number) => boolean): void => {
    let { before } = open
    for (let depth = 0; before !== null && depth < DEEPEST && !fits(before); depth++)
      before = clauses[before]?.before ?? null
    begin(at, before === null ? 'main' : (clauses[before] as Clause).kind, false, before)
  }
  const isMain = (index: number): boolean => clauses[index]?.kind === 'main'
  /** "…, før det er afklaret, om planen holder, og sagen udsættes": a verb stands close. */
  const endsDeeper = (i: number): boolean =>
    tokens[i]?.word === 'og' && clauses[open.before ?? -1]?.kind === 'circumstance' && (finite(i + 2) || finite(i + 3))
  for (let i = 0; i < tokens.length; i++) {
    const { word, start, end } = tokens[i] as Token
    const gap = i === 0 ? '' : sentence.slice((tokens[i - 1] as Token).end, start)
    if (interrupted !== null) {
      if (!CLOSES_ASIDE.test(gap)) continue
      begin(i, interrupted.kind, false, inner)
      open.whole = interrupted.whole
      interrupted = null
    } else if (OPENS_ASIDE.test(gap)) {
      interrupted = open
      begin(i, 'aside', false, clauses.length)
      inner = open.before
      continue
    }
    // "med den ændring, at punkt 12 - Valg til rådet - udsættes": dashes set words into a clause that has no verb yet.
    const isSetIn = DASH.test(gap) && open.kind === 'content' && !open.whole
    const pause = i === 0 || gap.includes(',') || (BREAK.test(gap) && !isSetIn)
    // "1. at-punkt", "om-": parts of words open nothing.
    const atHead = i === 0 || (COLON.test(gap) && (word === 'der' || /\p{Lu}/u.test(sentence[start] as string)))
    const kind = sentence[end] === '-' ? null : findOpener(tokens, i, atHead, pause, i === open.from, finite)
    if (kind) {
      begin(i, kind, true, clauses.length)
      // "at bo i byen". Not: "at Bo undersøger"
      const isName = /^\s\p{Lu}/u.test(sentence.slice(end, end + 2))
      open.infinitive = kind === 'content' && !isName && isInfinitive(tokens[i + 1]?.word ?? '')
      open.whole = open.infinitive
      open.behindComma = gap.includes(',')
      continue
    }
    if (i > 0 && BREAK.test(gap) && !isSetIn) begin(i, 'main', false, null)
    else if (i > 0 && pause) {
      const verbNext = finite(i) || (word === 'og' && finite(i + 1))
      if (open.kind === 'main') {
        if (open.whole) begin(i, 'main', false, clauses.length)
      } else if (word === 'men') resume(i, isMain)
      else if (verbNext) resume(i, index => isMain(index) || !wholes[index])
      else if (open.whole && open.kind !== 'content') resume(i, endsDeeper(i) ? isMain : () => true)
    } else if (
      open.infinitive &&
      finite(i) &&
      // "med bemærkning om, at fase 2 udskydes", "… at nye pladser afvises": behind a comma no infinitive stands.
      (!open.behindComma || FINITE_BE.test(word)) &&
      i > open.from + 1 &&
      isMain(open.before ?? -1) &&
      !wholes[open.before ?? -1]
    ) {
      // "Forslaget om at købe huset blev afvist": the verb is that of the clause around it.
      resume(i, isMain)
    } else if (open.infinitive && word === 'og' && FINITE_BE.test(tokens[i + 1]?.word ?? '')) {
      // "lovede at fortsætte og blev genvalgt"
      resume(i, isMain)
    }
    open.whole ||= finite(i)
  }
  begin(tokens.length, 'main', false, null)
  return clauses
}
