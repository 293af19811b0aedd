// The formulas of dictionaries/decisions.yaml in a sentence: its words, clauses and formulas out. Grammar: judge.ts.

import { type Clause, findClauses } from '../../../danish/clauses.js'
import { repairWord } from '../../../danish/ocr.js'
import { compilePhrase, findPhrase, indexPhrases, matchPhrase, type Token, tokenise } from '../../../danish/phrases.js'
import { remember } from '../../../danish/remember.js'
import { LONGEST_SENTENCE } from '../../../danish/sentences.js'
import { INNER_ADVERBS, INNER_ADVERBS_AND_NOT } from '../../../danish/small-words.js'
import type { DecisionFormula, VerbForms } from '../../../dictionary/sentences.js'
import { groupBy } from '../../../model/group-by.js'

export type VerbForm = keyof VerbForms

export interface FormulaHit {
  readonly formula: DecisionFormula
  /** Null for a fixed phrase. */
  readonly form: VerbForm | null
  /** Words [from, to) of the statement. */
  readonly from: number
  readonly to: number
  /** Index of the clause it begins in. */
  readonly clause: number
}

/** A sentence with its words, clauses and formulas. */
export interface Statement {
  readonly sentence: string
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
  /** In the order of the sentence. */
  readonly hits: readonly FormulaHit[]
  /** Whether the word at an index is a finite verb of some formula. */
  readonly isFormulaVerb: (index: number) => boolean
}

/** One of the formulas of a statement, and what stands around it. */
export interface Occurrence {
  readonly statement: Statement
  readonly hit: FormulaHit
  /** The clause that it begins in. */
  readonly clause: Clause
  /** The words of that clause before it. */
  readonly before: readonly string[]
}

export function occurrenceOf(statement: Statement, hit: FormulaHit): Occurrence {
  const clause = statement.clauses[hit.clause] as Clause
  return { statement, hit, clause, before: statement.tokens.slice(clause.from, hit.from).map(({ word }) => word) }
}

export type FormulaFinder = (sentence: string) => Statement

type Found = Omit<FormulaHit, 'clause'>
// Phrases that begin with their verb: "tager … til efterretning", "overgår til". Not: "til efterretning", "der laves"
const PHRASE_VERB = /^(?:tog|gav|fik|bad|gik|\p{L}{3,}(?:er|år|te|de|es|og))$/u
const FINITE: ReadonlySet<VerbForm> = new Set(['present', 'past', 'passive', 'pastPassive'])

/** Built once; each word of a sentence then costs one look-up. */
export function createFormulaFinder(formulas: readonly DecisionFormula[]): FormulaFinder {
  const index = indexFormulas(formulas)
  return remember(whole => {
    const sentence = whole.slice(0, LONGEST_SENTENCE)
    const tokens = tokenise(sentence).map(token => {
      const word = repairWord(token.word, index.isKnown)
      return word === token.word ? token : { ...token, word }
    })
    const found = tokens.flatMap((_, i) => findAt(index, tokens, i))
    const finite = new Set<number>()
    for (const { form, from } of found)
      if (form === null ? PHRASE_VERB.test((tokens[from] as Token).word) : FINITE.has(form)) finite.add(from)
    const isFormulaVerb = (i: number): boolean => finite.has(i)
    const clauses = findClauses(sentence, tokens, isFormulaVerb)
    let clause = 0
    const hits: FormulaHit[] = []
    for (const hit of found) {
      while ((clauses[clause] as Clause).to <= hit.from) clause++
      if (fits(index, hit, found, tokens, clauses[clause] as Clause)) hits.push({ ...hit, clause })
    }
    return { sentence, tokens, clauses, hits, isFormulaVerb }
  })
}

type FormulaIndex = Readonly<ReturnType<typeof indexFormulas>>

function indexFormulas(formulas: readonly DecisionFormula[]) {
  const conditions = formulas.map(formula => {
    return [formula, { needs: formula.needs.map(compilePhrase), unless: formula.unless.map(compilePhrase) }] as const
  })
  const verbs = formulas.flatMap(formula =>
    (Object.entries(formula.verb ?? {}) as [VerbForm, readonly string[]][]).flatMap(([form, words]) =>
      words.map(word => ({ formula, form, word })),
    ),
  )
  const phrases = formulas.flatMap(formula => formula.phrases.map(written => [written, formula] as const))
  const known = new Set([
    ...verbs.map(({ word }) => word),
    ...phrases.flatMap(([written]) => compilePhrase(written).runs.flat()),
  ])
  return {
    /** By the verb's form. */
    verbs: groupBy(verbs, ({ word }) => word),
    phrases: indexPhrases(phrases),
    conditions: new Map(conditions),
    isKnown: (word: string) => known.has(word),
  }
}

function findAt({ verbs, phrases }: FormulaIndex, tokens: readonly Token[], i: number): Found[] {
  const { word } = tokens[i] as Token
  const found: Found[] = (verbs.get(word) ?? []).map(({ formula, form }) => ({ formula, form, from: i, to: i + 1 }))
  for (const { phrase, meaning: formula } of phrases(tokens, i)) {
    const to = matchPhrase(phrase, tokens, i, formula.type === 'none' ? INNER_ADVERBS : INNER_ADVERBS_AND_NOT)
    if (to >= 0) found.push({ formula, form: null, from: i, to })
  }
  return found
}

/**
 * What a formula needs may stand anywhere in the sentence. What rules it out must stand in its clause or touch it, but
 * anywhere for a formula that says that nothing was resolved. A look-alike that contains the verb ("udsatte børn") rules
 * out only that verb: "Sagen om udsatte børn blev udsat."
 */
function fits(
  { conditions }: FormulaIndex,
  hit: Found,
  found: readonly Found[],
  tokens: readonly Token[],
  clause: Clause,
): boolean {
  const { needs, unless } = conditions.get(hit.formula)!
  if (needs.length > 0 && !needs.some(phrase => findPhrase(phrase, tokens))) return false
  const [from, to] = hit.formula.type === 'none' ? [0, tokens.length] : [clause.from, Math.max(clause.to, hit.to + 2)]
  return !unless.some(phrase => {
    const place = findPhrase(phrase, tokens, from, to)
    if (place === null) return false
    const touches = (other: Found): boolean =>
      other.formula === hit.formula && other.from < place[1] && other.to > place[0]
    return touches(hit) || !found.some(touches)
  })
}
