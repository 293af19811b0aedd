// Verbs and fixed phrases that say what a meeting resolved, from dictionaries/decisions.yaml. Negation, tense and word
// order are grammar and lie with the parser.

import { DECISION_TYPES } from '../model/document.js'
import { type EntryOf, tableOf } from './entries.js'
import { flag, group, list, oneOf, optional, some, text } from './field.js'

export const decisions = tableOf({
  file: 'decisions.yaml',
  shape: {
    /** The infinitive or the phrase; no two entries share it. */
    formula: text,
    /** `none`: the words show that the sentence resolves nothing ("er ikke truffet beslutning"). */
    type: oneOf([...DECISION_TYPES, 'none']),
    /** The forms of a verb, lower case; several where usage varies. */
    verb: optional(
      group({
        /** "(at) godkende" */
        infinitive: list(text),
        /** "godkender" */
        present: list(text),
        /** "godkendte" */
        past: list(text),
        /** "godkendt", after blev, er, har or alone */
        participle: list(text),
        /** "godkendes" */
        passive: list(text),
        /** "godkendtes" */
        pastPassive: list(text),
      }),
    ),
    /** Fixed expressions, any case; "…" stands for some words of the same clause, "-gruppe" for any word that ends so. */
    phrases: list(text),
    /** One of these must stand in the sentence; empty where nothing is needed. Written as phrases are. */
    needs: list(text),
    /** Where one of these stands in the same clause (of `none`: in the sentence) the formula says nothing. */
    unless: list(text),
    /** Counts only where it is all that its clause says ("Afslag, da puljen er tom."). */
    alone: flag,
    /** Counts only in a section labelled as decision, where bare words decide ("Til orientering."); with `elects`: in either place. */
    labelled: flag,
    /** Counts only in an item that chooses people ("Valg af formand"). */
    elects: flag,
    /**
     * Counts only where such are chosen: `things` ("Model B blev valgt"), or `people` who are named ("Bo Krogh valgt.",
     * "Begge vælges."); null: whatever is.
     */
    chosen: optional(oneOf(['things', 'people'])),
    /** What it says when negated ("ikke godkendt"); null: then it says nothing. */
    negated: optional(oneOf(DECISION_TYPES)),
    /** Types that give way to this one where both stand in one sentence. */
    beats: list(oneOf(DECISION_TYPES)),
    /** Sentences that must be read as this type. */
    example: some(text),
    /** Sentences in which this formula must not give this type. */
    not: list(text),
  },
  key: entry => entry.formula,
  rule: entry =>
    entry.verb || entry.phrases.length > 0
      ? null
      : { what: 'the entry has neither "verb" nor "phrases"', advice: 'add the words by which it is recognised' },
})

export type DecisionFormula = EntryOf<typeof decisions>
export type VerbForms = NonNullable<DecisionFormula['verb']>
export type Chosen = NonNullable<DecisionFormula['chosen']>
