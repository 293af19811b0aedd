// The clauses of a sentence: its words in; which of them belong together, and whether they state, tell, ask or describe,
// out. Goes by conjunctions and commas, and by verbs as far as the caller knows them. One pass.

import type { Token } from './phrases.js'

/**
 * `main` states. `content` follows "at"; `question` asks ("om", "hvordan"); `relative` describes ("som", "der");
 * `circumstance` says when, why or if ("hvis", "da", "idet"); `aside` stands in brackets or quotation marks.
 */
export type ClauseKind = 'main' | 'content' | 'question' | 'relative' | 'circumstance' | 'aside'

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

const CIRCUMSTANCE = new Set([
  'hvis',
  'såfremt',
  'medmindre',
  'ifald',
  'når',
  'fordi',
  'idet',
  'mens',
  'selvom',
  'skønt',
  'eftersom',
])
/** Conjunctions at the head of a sentence or behind a comma; elsewhere adverbs and prepositions. */
const CIRCUMSTANCE_AFTER_COMMA = new Set(['da', 'inden', 'før', 'indtil', 'til'])
const QUESTION = new Set([
  'hvorvidt',
  'hvordan',
  'hvornår',
  'hvad',
  'hvilken',
  'hvilket',
  'hvilke',
  'hvem',
  'hvor',
  'hvori',
  'hvorfor',
])
/** "hvorefter forslaget blev vedtaget" goes on with the story, as "som blev vedtaget" does. */
const GOES_ON = new Set(['hvorefter', 'hvorpå', 'hvorved', 'hvormed', 'hvoraf', 'hvorimod', 'hvortil'])
// "som aftalt", "som formand": no clause. But "som formanden foreslog".
const AS =
  /^(?:aftalt|indstillet|foreslået|vedtaget|beskrevet|nævnt|anført|planlagt|ønsket|forventet|led|udgangspunkt|følge|grundlag|helhed|sådan|nyt?|del|en|et|\p{L}*(?:medlem|formand|suppleant|stedfortræder|kasserer|dirigent|ordstyrer|referent|leder|repræsentant|kontaktperson|observatør|revisor)(?:mer)?)$/u
// "blev der aftalt", "træffes der", "skal der". Not: "borgere der"
const VERB =
  /^(?:er|var|bliver|blev|har|havde|får|fik|vil|ville|skal|skulle|kan|kunne|bør|burde|må|måtte|tager|tog|giver|gav|går|gik|kommer|kom|ser|siger|sagde|mener|mente|finder|fandt|ønsker|står|stod|støtter|stiller|takker|foreslår|foreslog|spørger|spurgte|\p{L}{3,}(?:es|tes|ede))$/u
// "at se på sagen" is whole without a finite verb. Not: "at parterne", "at alle"
const INFINITIVE =
  /^(?:se|gå|få|stå|slå|lade|nå|bo|(?!alle|disse|denne|begge|nogle|mange)\p{L}+[^n\P{L}]e|\p{L}*(?:åb|dan|teg|reg|ud?lig|læ|begy)ne)$/u
const FINITE_BE = /^(?:blev|bliver|er|var|har|havde)$/u
const BREAK = /[;:–—]|\s-\s/u
const DEEPEST = 8

interface Open {
  kind: ClauseKind
  from: number
  before: number | null
  opened: boolean
  /** Whether it holds its verb, so that a comma may end it. */
  whole: boolean
  infinitive: boolean
}

/** `isVerb`: whether the word at an index is a finite verb, of those the caller knows. */
export function findClauses(sentence: string, tokens: readonly Token[], isVerb: (index: number) => boolean): Clause[] {
  const clauses: Clause[] = []
  const wholes: boolean[] = []
  let open: Open = { kind: 'main', from: 0, before: null, opened: false, whole: false, infinitive: false }
  /** What stood in brackets or quotation marks interrupts this. */
  let interrupted: Open | null = null
  const begin = (from: number, kind: ClauseKind, opened: boolean, before: number | null): void => {
    if (from > open.from) {
      const { kind: closed, opened: hasOpener } = open
      clauses.push({ kind: closed, from: open.from, to: from, before: open.before, opened: hasOpener })
      // Of so many words one was the verb, known or not: "Da tabellen ikke rummer tallene".
      wholes.push(open.whole || (closed === 'circumstance' && from - open.from > 4))
    }
    open = { kind, from, before, opened, whole: false, infinitive: false }
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
  for (let i = 0; i < tokens.length; i++) {
    const { word, start, end } = tokens[i] as Token
    const gap = i === 0 ? '' : sentence.slice((tokens[i - 1] as Token).end, start)
    if (interrupted !== null) {
      if (!/[)\]”»"]/u.test(gap)) continue
      begin(i, interrupted.kind, false, interrupted.before)
      open.whole = interrupted.whole
      interrupted = null
    } else if (/[([“„«]|\s["”]/u.test(gap)) {
      interrupted = open
      begin(i, 'aside', false, clauses.length)
      continue
    }
    const pause = i === 0 || /[,;:–—]|\s-\s/u.test(gap)
    // "1. at-punkt", "om-": parts of words open nothing.
    const kind = sentence[end] === '-' ? null : opens(tokens, i, pause, i === open.from, finite)
    if (kind) {
      begin(i, kind, true, i > open.from ? clauses.length : open.before)
      open.infinitive = kind === 'content' && INFINITIVE.test(tokens[i + 1]?.word ?? '')
      open.whole = open.infinitive
      continue
    }
    if (i > 0 && BREAK.test(gap)) begin(i, 'main', false, null)
    else if (i > 0 && pause) {
      const verbNext = finite(i) || (word === 'og' && finite(i + 1))
      if (open.kind === 'main') {
        if (open.whole) begin(i, 'main', false, clauses.length)
      } else if (word === 'men') resume(i, isMain)
      else if (verbNext) resume(i, index => isMain(index) || !wholes[index])
      else if (open.whole && open.kind !== 'content') resume(i, () => true)
    } else if (open.infinitive && word === 'og' && FINITE_BE.test(tokens[i + 1]?.word ?? '')) {
      // "lovede at fortsætte og blev genvalgt"
      resume(i, isMain)
    }
    open.whole ||= finite(i)
  }
  begin(tokens.length, 'main', false, null)
  return clauses
}

/** Whether a word is an auxiliary or has the ending of a finite verb. */
export function isFiniteVerb(word: string): boolean {
  return VERB.test(word)
}

function opens(
  tokens: readonly Token[],
  i: number,
  pause: boolean,
  first: boolean,
  finite: (i: number) => boolean,
): ClauseKind | null {
  const { word } = tokens[i] as Token
  const next = tokens[i + 1]?.word ?? ''
  if (word === 'at') return 'content'
  if (CIRCUMSTANCE.has(word) || (pause && CIRCUMSTANCE_AFTER_COMMA.has(word) && (i > 0 || word === 'da')))
    return 'circumstance'
  if (QUESTION.has(word)) return i === 0 && /^(?:angår|gælder|vedrører)$/u.test(next) ? null : 'question'
  if (GOES_ON.has(word)) return 'relative'
  if (word === 'om') return pause && i > 0 ? 'question' : null
  if (word === 'som') return i === 0 || AS.test(next) ? null : 'relative'
  // "der" describes what stands right before it; at the head of a clause, or behind a verb, it only fills a place.
  if (word === 'der')
    return i === 0 ||
      (first && !pause) ||
      finite(i - 1) ||
      /^(?:at|og|men|hvis|når|idet|hvor|da)$/u.test((tokens[i - 1] as Token).word)
      ? null
      : 'relative'
  return null
}
