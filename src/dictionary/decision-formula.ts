// Verbs and fixed phrases that say what a meeting resolved, from dictionaries/decisions.yaml. Negation, tense and word
// order are the parser's task.

import { DECISION_TYPES } from '../model/document.js'
import { type EntryOf, tableOf } from './entries.js'
import { flag, group, list, oneOf, optional, some, text } from './field.js'

export const decisions = tableOf({
  file: 'decisions.yaml',
  shape: {
    /** The infinitive or the phrase; no two entries share it. */
    formula: text,
    /** `none`: the words show that nothing is resolved ("er ikke truffet beslutning"). */
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
    /** Fixed expressions; "…" stands for some words of the same clause, "-gruppe" for any word with this end. */
    phrases: list(text),
    /** Phrases of which the sentence must hold one; none: nothing is needed. */
    needs: list(text),
    /** Phrases that, in the same clause (of `none`: in the sentence), cancel the formula. */
    unless: list(text),
    /** Counts only if its clause says nothing else ("Afslag, da puljen er tom."). */
    alone: flag,
    /** Counts only in a section labelled as decision, where bare words decide ("Til orientering."). */
    labelled: flag,
    /** Counts only in an item that chooses people ("Valg af formand"); with `labelled`, in either place. */
    elects: flag,
    /**
     * What must have been chosen: `things` ("Model B blev valgt") or named `people` ("Bo Krogh valgt.", "Begge vælges.");
     * null: either.
     */
    chosen: optional(oneOf(['things', 'people'])),
    /** What it says when negated ("ikke godkendt"); null: nothing. */
    negated: optional(oneOf(DECISION_TYPES)),
    /** Types that give way to this one in the same sentence. */
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
