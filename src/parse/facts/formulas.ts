// Decision formulas in a sentence: verbs and fixed phrases of dictionaries/decisions.yaml. A sentence in, what was found
// and in which form out. Whether it is a decision is grammar: see judge.ts.

import { compilePhrase, containsPhrase, matchPhrase, type Phrase, type Token, tokenise } from '../../danish/phrases.js'
import type { DecisionFormula, VerbForms } from '../../dictionary/decision-formula.js'

export type VerbForm = keyof VerbForms

export interface FormulaHit {
  readonly formula: DecisionFormula
  /** Null for a fixed phrase. */
  readonly form: VerbForm | null
  readonly start: number
  readonly end: number
}

export type FormulaFinder = (sentence: string) => FormulaHit[]

/** Built once; a sentence then costs one look-up a word. */
export function createFormulaFinder(formulas: readonly DecisionFormula[]): FormulaFinder {
  const verbs = new Map<string, { formula: DecisionFormula; form: VerbForm }[]>()
  const phrases = new Map<string, { formula: DecisionFormula; phrase: Phrase }[]>()
  const conditions = new Map(
    formulas.map(f => [f, { needs: f.needs.map(compilePhrase), unless: f.unless.map(compilePhrase) }]),
  )
  for (const formula of formulas) {
    for (const [form, words] of Object.entries(formula.verb ?? {}) as [VerbForm, readonly string[]][])
      for (const word of words) verbs.set(word, [...(verbs.get(word) ?? []), { formula, form }])
    for (const written of formula.phrases) {
      const phrase = compilePhrase(written)
      const first = phrase.runs[0]?.[0]
      if (first) phrases.set(first, [...(phrases.get(first) ?? []), { formula, phrase }])
    }
  }
  return sentence => {
    const tokens = tokenise(sentence)
    const hits: FormulaHit[] = []
    tokens.forEach(({ word, start, end }, i) => {
      for (const { formula, form } of verbs.get(word) ?? []) hits.push({ formula, form, start, end })
      for (const { formula, phrase } of phrases.get(word) ?? []) {
        const behind = matchPhrase(phrase, tokens, i)
        if (behind >= 0) hits.push({ formula, form: null, start, end: (tokens[behind - 1] as Token).end })
      }
    })
    return hits.filter(hit => {
      const { needs, unless } = conditions.get(hit.formula) as { needs: Phrase[]; unless: Phrase[] }
      if (needs.length > 0 && !needs.some(phrase => containsPhrase(phrase, tokens))) return false
      if (unless.length === 0) return true
      const [from, to] = clauseOf(sentence, hit)
      const first = tokens.findIndex(t => t.start >= from)
      const behind = tokens.findIndex(t => t.start >= to)
      return !unless.some(phrase =>
        containsPhrase(phrase, tokens, Math.max(first, 0), behind < 0 ? tokens.length : behind),
      )
    })
  }
}

/** The hit's clause: from the last comma before it to the next behind it, or to "at". */
function clauseOf(sentence: string, { start, end }: Pick<FormulaHit, 'start' | 'end'>): [number, number] {
  const from =
    Math.max(sentence.lastIndexOf(',', start), sentence.lastIndexOf(';', start), sentence.lastIndexOf(':', start - 1)) +
    1
  const behind = sentence.slice(end).search(/[,;:]|\sat\s/u)
  return [from, behind < 0 ? sentence.length : end + behind]
}

export function clauseAround(sentence: string, hit: Pick<FormulaHit, 'start' | 'end'>): string {
  return sentence.slice(...clauseOf(sentence, hit))
}
