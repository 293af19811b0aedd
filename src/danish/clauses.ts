// Divides a sentence into clauses and says of what kind each is, by conjunctions, commas and verbs, in one pass.

import { type ClauseKind, findOpener, isFiniteVerb, isInfinitive } from './conjunctions.js'
import type { Token } from './phrases.js'
import { BE_AND_HAVE } from './small-words.js'

export interface Clause {
  readonly kind: ClauseKind
  /** Words [from, to), the conjunction included. */
  readonly from: number
  readonly to: number
  /** Index of the clause it depends on; of a main clause, the one whose subject it may share; null for the first. */
  readonly before: number | null
  /** Whether its first word is a conjunction. */
  readonly opened: boolean
}

/** "Hvis planen godkendes, …": what the sentence says will be only if something else is. */
export const isCondition = (tokens: readonly Token[], clause: Clause | undefined): boolean =>
  clause?.kind === 'circumstance' && /^(?:hvis|såfremt|ifald)$/u.test(tokens[clause.from]?.word ?? '')

const BREAK = /[;:–—]|\s-\s/u
const DASH = /\s[-–—]\s+$/u
// After "Ad 2:" a sentence begins.
const COLON = /[:;]/u
const OPENS_ASIDE = /[([“„«]|\s["”]/u
const CLOSES_ASIDE = /[)\]”»"]/u
// After a comma these continue the main clause: "…, men planen godkendes", "…, så Ida sørger for det"
const GOES_ON_MAIN: ReadonlySet<string> = new Set(['men', 'så'])
const DEEPEST = 8

/** Between most words stands one blank, in which there is none of these. */
const holds = (gap: string, sign: RegExp): boolean => gap !== ' ' && sign.test(gap)

interface Open {
  kind: ClauseKind
  from: number
  before: number | null
  opened: boolean
  /** Whether its verb has been read, so that a comma may end it. */
  whole: boolean
  infinitive: boolean
  /** Whether a comma stands before its conjunction. */
  behindComma: boolean
}

/** A sentence while it is divided into clauses. */
interface Walk {
  readonly sentence: string
  readonly tokens: readonly Token[]
  readonly finite: (index: number) => boolean
  readonly clauses: Clause[]
  /** For each clause, whether its verb has been read. */
  readonly wholes: boolean[]
  open: Open
  /** The clause that brackets or quotation marks interrupt. */
  interrupted: Open | null
  /** The clause that a clause after the brackets depends on. */
  inner: number | null
}

const opening = (from: number, kind: ClauseKind, opened: boolean, before: number | null): Open => ({
  kind,
  from,
  before,
  opened,
  whole: false,
  infinitive: false,
  behindComma: false,
})

/** `isVerb`: whether the word at an index is a finite verb that the caller knows. */
export function findClauses(sentence: string, tokens: readonly Token[], isVerb: (index: number) => boolean): Clause[] {
  const walk: Walk = {
    sentence,
    tokens,
    finite: i => i < tokens.length && (isVerb(i) || isFiniteVerb((tokens[i] as Token).word)),
    clauses: [],
    wholes: [],
    open: opening(0, 'main', false, null),
    interrupted: null,
    inner: null,
  }
  for (let i = 0; i < tokens.length; i++) {
    const gap = sentence.slice(tokens[i - 1]?.end ?? 0, (tokens[i] as Token).start)
    if (staysAside(walk, i, gap) || opensClause(walk, i, gap)) continue
    if (i > 0) endsClause(walk, i, gap)
    walk.open.whole ||= walk.finite(i)
  }
  begin(walk, tokens.length, 'main', false, null)
  return walk.clauses
}

/** Ends the open clause, if it has any words, and opens another. */
function begin(walk: Walk, from: number, kind: ClauseKind, opened: boolean, before: number | null): void {
  const { clauses, wholes, open } = walk
  // An open clause without words is dropped, and nothing depends on it: "(fra 3. sal), og".
  const hangsOn = from === open.from && before === clauses.length ? open.before : before
  if (from > open.from) {
    const { kind: closed, opened: hasOpener } = open
    clauses.push({ kind: closed, from: open.from, to: from, before: open.before, opened: hasOpener })
    // Among so many words one must be the verb, even if it is not known: "Da tabellen ikke rummer tallene".
    wholes.push(open.whole || (closed === 'circumstance' && from - open.from > 4))
  }
  walk.open = opening(from, kind, opened, hangsOn)
}

/** The clause that continues after a comma: the innermost one around the open clause that `fits`, else the outermost. */
function resume(walk: Walk, at: number, fits: (index: number) => boolean): void {
  const { clauses } = walk
  let { before } = walk.open
  for (let depth = 0; before !== null && depth < DEEPEST && !fits(before); depth++)
    before = clauses[before]?.before ?? null
  begin(walk, at, before === null ? 'main' : (clauses[before] as Clause).kind, false, before)
}

/** Whether the word is in brackets or quotation marks, or opens them. */
function staysAside(walk: Walk, i: number, gap: string): boolean {
  const { interrupted, clauses, inner } = walk
  if (interrupted !== null) {
    if (!holds(gap, CLOSES_ASIDE)) return true
    begin(walk, i, interrupted.kind, false, inner)
    walk.open.whole = interrupted.whole
    walk.interrupted = null
    return false
  }
  if (!holds(gap, OPENS_ASIDE)) return false
  walk.interrupted = walk.open
  begin(walk, i, 'aside', false, clauses.length)
  walk.inner = walk.open.before
  return true
}

/** "med den ændring, at punkt 12 - Valg til rådet - udsættes": dashes before the verb of a clause do not end it. */
const isInsertion = ({ open }: Walk, gap: string): boolean => DASH.test(gap) && open.kind === 'content' && !open.whole

const pauses = (walk: Walk, i: number, gap: string): boolean =>
  i === 0 || gap.includes(',') || (holds(gap, BREAK) && !isInsertion(walk, gap))

/** Whether a conjunction at the word opened a clause. */
function opensClause(walk: Walk, i: number, gap: string): boolean {
  const { sentence, tokens, clauses, finite, open } = walk
  const { word, start, end } = tokens[i] as Token
  // "1. at-punkt", "om-": parts of words open nothing.
  if (sentence[end] === '-') return false
  const atHead = i === 0 || (holds(gap, COLON) && (word === 'der' || /\p{Lu}/u.test(sentence[start] as string)))
  const kind = findOpener(tokens, i, atHead, pauses(walk, i, gap), i === open.from, finite)
  if (kind === null) return false
  begin(walk, i, kind, true, clauses.length)
  // "at bo i byen". Not: "at Bo undersøger"
  const isName = /^\s\p{Lu}/u.test(sentence.slice(end, end + 2))
  walk.open.infinitive = kind === 'content' && !isName && isInfinitive(tokens[i + 1]?.word ?? '')
  walk.open.whole = walk.open.infinitive
  walk.open.behindComma = gap.includes(',')
  return true
}

/** Ends the open clause if punctuation, or a verb that cannot belong to it, shows that it has ended. */
function endsClause(walk: Walk, i: number, gap: string): void {
  const { tokens, clauses, wholes, finite, open } = walk
  const { word } = tokens[i] as Token
  const isMain = (index: number): boolean => clauses[index]?.kind === 'main'
  if (holds(gap, BREAK) && !isInsertion(walk, gap)) begin(walk, i, 'main', false, null)
  else if (pauses(walk, i, gap)) {
    const verbNext = finite(i) || (word === 'og' && finite(i + 1))
    if (open.kind === 'main') {
      if (open.whole) begin(walk, i, 'main', false, clauses.length)
    } else if (GOES_ON_MAIN.has(word) || leavesInfinitive(walk, i)) resume(walk, i, isMain)
    else if (verbNext) resume(walk, i, index => isMain(index) || !wholes[index])
    else if (open.whole && open.kind !== 'content') resume(walk, i, endsDeeper(walk, i) ? isMain : () => true)
  } else if (endsInfinitive(walk, i) || turnsMain(walk, i)) resume(walk, i, isMain)
  else if (open.whole && namesNext(walk, i)) begin(walk, i, open.kind, false, sharedBy(walk))
}

/** "foreslog at flytte mødet, og det blev vedtaget": who acts there is another. */
const leavesInfinitive = ({ tokens, finite, open }: Walk, i: number): boolean =>
  open.infinitive && tokens[i]?.word === 'og' && !finite(i + 1) && finite(i + 2)

/** "…, før det er afklaret, om planen holder, og sagen udsættes": "og" and a verb soon after it return to the main clause. */
const endsDeeper = ({ tokens, clauses, finite, open }: Walk, i: number): boolean =>
  tokens[i]?.word === 'og' && clauses[open.before ?? -1]?.kind === 'circumstance' && (finite(i + 2) || finite(i + 3))

/** "Forslaget om at købe huset blev afvist", "lovede at fortsætte og blev genvalgt": the verb belongs to the outer clause. */
function endsInfinitive({ tokens, clauses, wholes, finite, open }: Walk, i: number): boolean {
  if (!open.infinitive) return false
  const { word } = tokens[i] as Token
  if (word === 'og') return BE_AND_HAVE.has(tokens[i + 1]?.word ?? '')
  const around = open.before ?? -1
  // "med bemærkning om, at fase 2 udskydes", "… at nye pladser afvises": after a comma "at" does not mark an infinitive.
  const isOwn = open.behindComma && !BE_AND_HAVE.has(word)
  return finite(i) && !isOwn && i > open.from + 1 && clauses[around]?.kind === 'main' && !wholes[around]
}

/** "Da der mangler en plan besluttedes det at": before "det" a verb opens the main clause, comma or not. */
const turnsMain = ({ tokens, finite, open }: Walk, i: number): boolean =>
  open.kind === 'circumstance' &&
  i > open.from + 2 &&
  finite(i) &&
  /^(?:blev|\p{L}{3,}e?s)$/u.test(tokens[i]?.word ?? '') &&
  /^(?:det|der)$/u.test(tokens[i + 1]?.word ?? '')

/** "Karen ringer til skolen og Bo køber ind": even without a comma, a name and its verb begin a clause. */
function namesNext({ sentence, tokens, finite }: Walk, i: number): boolean {
  const [{ word }, name] = [tokens[i] as Token, tokens[i + 1]]
  return word === 'og' && name !== undefined && /\p{Lu}/u.test(sentence[name.start] as string) && finite(i + 2)
}

/** The clause that the open one depends on; for a main clause, itself. */
const sharedBy = ({ clauses, open }: Walk): number | null => (open.kind === 'main' ? clauses.length : open.before)
