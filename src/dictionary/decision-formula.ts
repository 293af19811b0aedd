// Verbs and fixed phrases that say what a meeting resolved, from dictionaries/decisions.yaml. Negation, tense and word
// order are grammar and lie with the parser.

import { DECISION_TYPES, type DecisionType } from '../model/document.js'
import type { Table } from './entries.js'
import { flag, group, list, oneOf, optional, some, text } from './field.js'

/** `none`: the words show that the sentence resolves nothing ("er ikke truffet beslutning"). */
export type FormulaType = DecisionType | 'none'
const FORMULA_TYPES = [...DECISION_TYPES, 'none'] as const

/** What is chosen: `things` ("Model B blev valgt"), or `people` who are named ("Bo Krogh valgt.", "Begge vælges."). */
export type Chosen = 'things' | 'people'
const CHOSEN = ['things', 'people'] as const

/** The forms of a verb, lower case; several where usage varies. */
export interface VerbForms {
  /** "(at) godkende" */
  readonly infinitive: readonly string[]
  /** "godkender" */
  readonly present: readonly string[]
  /** "godkendte" */
  readonly past: readonly string[]
  /** "godkendt", after blev, er, har or alone */
  readonly participle: readonly string[]
  /** "godkendes" */
  readonly passive: readonly string[]
  /** "godkendtes" */
  readonly pastPassive: readonly string[]
}

export interface DecisionFormula {
  /** The infinitive or the phrase; no two entries share it. */
  readonly formula: string
  readonly type: FormulaType
  readonly verb: VerbForms | null
  /** Fixed expressions, any case; "…" stands for some words of the same clause, "-gruppe" for any word that ends so. */
  readonly phrases: readonly string[]
  /** One of these must stand in the sentence; empty where nothing is needed. Written as phrases are. */
  readonly needs: readonly string[]
  /** Where one of these stands in the same clause (of `none`: in the sentence) the formula says nothing. */
  readonly unless: readonly string[]
  /** Counts only where it is all that its clause says ("Afslag, da puljen er tom."). */
  readonly alone: boolean
  /** Counts only in a section labelled as decision, where bare words decide ("Til orientering."). */
  readonly labelled: boolean
  /** Counts only in an item that chooses people ("Valg af formand"). */
  readonly elects: boolean
  /** Counts only where such are chosen; null: whatever is. */
  readonly chosen: Chosen | null
  /** What it says when negated ("ikke godkendt"); null: then it says nothing. */
  readonly negated: DecisionType | null
  /** Types that give way to this one where both stand in one sentence. */
  readonly beats: readonly DecisionType[]
  /** Sentences that must be read as this type. */
  readonly example: readonly string[]
  /** Sentences in which this formula must not give this type. */
  readonly not: readonly string[]
}

export const decisions: Table<DecisionFormula> = {
  file: 'decisions.yaml',
  shape: {
    formula: text,
    type: oneOf(FORMULA_TYPES),
    verb: optional(
      group<VerbForms>({
        infinitive: list(text),
        present: list(text),
        past: list(text),
        participle: list(text),
        passive: list(text),
        pastPassive: list(text),
      }),
    ),
    phrases: list(text),
    needs: list(text),
    unless: list(text),
    alone: flag,
    labelled: flag,
    elects: flag,
    chosen: optional(oneOf(CHOSEN)),
    negated: optional(oneOf(DECISION_TYPES)),
    beats: list(oneOf(DECISION_TYPES)),
    example: some(text),
    not: list(text),
  },
  key: entry => entry.formula,
  rule: entry =>
    entry.verb || entry.phrases.length > 0
      ? null
      : { what: 'the entry has neither "verb" nor "phrases"', advice: 'add the words by which it is recognised' },
}
