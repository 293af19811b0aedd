// Decision formulas in a sentence: verbs and fixed phrases of dictionaries/decisions.yaml. A sentence in, what was found
// and in which form out. Whether it is a decision is grammar: see judge.ts.

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

interface Phrase {
  readonly formula: DecisionFormula
  readonly pattern: RegExp
}

const WORD = /[\p{L}\p{N}]+/gu

/** Built once; a sentence then costs one look-up a word. */
export function createFormulaFinder(formulas: readonly DecisionFormula[]): FormulaFinder {
  const verbs = new Map<string, { formula: DecisionFormula; form: VerbForm }[]>()
  const phrases = new Map<string, Phrase[]>()
  const conditions = new Map(formulas.map(f => [f, { needs: f.needs.map(condition), unless: f.unless.map(condition) }]))
  for (const formula of formulas) {
    for (const [form, words] of Object.entries(formula.verb ?? {}) as [VerbForm, readonly string[]][])
      for (const word of words) verbs.set(word, [...(verbs.get(word) ?? []), { formula, form }])
    for (const phrase of formula.phrases) {
      const first = /[\p{L}\p{N}]+/u.exec(phrase.toLowerCase())?.[0]
      if (first) phrases.set(first, [...(phrases.get(first) ?? []), { formula, pattern: new RegExp(phraseSource(phrase), 'iuy') }])
    }
  }
  return sentence => {
    const hits: FormulaHit[] = []
    for (const { index, 0: written } of sentence.matchAll(WORD)) {
      const word = written.toLowerCase()
      for (const { formula, form } of verbs.get(word) ?? []) hits.push({ formula, form, start: index, end: index + written.length })
      for (const { formula, pattern } of phrases.get(word) ?? []) {
        pattern.lastIndex = index
        const match = pattern.exec(sentence)
        if (match) hits.push({ formula, form: null, start: index, end: index + match[0].length })
      }
    }
    return hits.filter(hit => {
      const { needs, unless } = conditions.get(hit.formula) as { needs: RegExp[]; unless: RegExp[] }
      if (needs.length > 0 && !needs.some(pattern => pattern.test(sentence))) return false
      return !unless.some(pattern => pattern.test(clauseAround(sentence, hit)))
    })
  }
}

/** The hit's clause: from the last comma before it to the next behind it, or to "at". */
export function clauseAround(sentence: string, { start, end }: Pick<FormulaHit, 'start' | 'end'>): string {
  const from = Math.max(sentence.lastIndexOf(',', start), sentence.lastIndexOf(';', start), sentence.lastIndexOf(':', start - 1)) + 1
  const behind = sentence.slice(end).search(/[,;:]|\sat\s/u)
  return sentence.slice(from, behind < 0 ? sentence.length : end + behind)
}

function condition(words: string): RegExp {
  return new RegExp(phraseSource(words), 'iu')
}

/** Whole words, blanks as any white space; "…" as up to 60 characters. Markdown marks may stand around words. */
function phraseSource(phrase: string): string {
  const source = phrase
    .split('…')
    .map(part =>
      part
        .trim()
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\s+/g, '[\\s*]+'),
    )
    .join('[^\\n]{0,60}?')
  return `(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`
}
