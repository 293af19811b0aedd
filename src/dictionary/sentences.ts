// The dictionaries of what sentences say.

import { DECISION_TYPES } from '../model/document.js'
import { literals } from '../model/literals.js'
import { type EntryOf, tableOf } from './entries.js'
import { flag, group, list, oneOf, optional, otherwise, some, text, whole } from './field.js'

/** Verbs and fixed phrases that say what a meeting resolved. Negation, tense and word order are the parser's task. */
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
    /** What must be chosen: `things` ("Model B blev valgt"), `people` ("Begge vælges."); null: either. */
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

/** Verbs of tasks ("undersøger", "vender tilbage"). */
export const tasks = tableOf({
  file: 'tasks.yaml',
  shape: {
    task: text,
    /** Present tense, with its particle. */
    present: some(text),
    /** True: the verb only tells something ("fortæller") and gives nobody a task. */
    tells: flag,
    /** Infinitives that after "vil" announce something, but no task ("vil præsentere"). */
    foretells: list(text),
    /** True: a task only if the sentence says by when ("fremlægger … på næste møde"). */
    later: flag,
    /** True: a task only if the sentence says who is told ("orienterer sygehusene"). */
    whom: flag,
    /** True: a task only of what is not known yet ("finder en dato", not "finder prisen høj"). */
    sought: flag,
    /** Passive, with its particle: a task given to nobody in particular ("Der indhentes tilbud"). */
    passive: list(text),
    example: some(text),
    /** Sentences with the verb that give nobody a task. */
    not: list(text),
  },
  key: entry => entry.task,
  forms: entry => [...entry.present, ...entry.passive],
})

export type Task = EntryOf<typeof tasks>

const CLASSES = literals(
  'told thinks settles changes informs discusses resolves choices matters posts rooms houses institutions housed streets screens chores numbered associations authorities',
)
export type WordClassName = (typeof CLASSES)[number]

/** Words that the grammar looks for, by what they have in common. */
export const wordClasses = tableOf({
  file: 'word-classes.yaml',
  shape: {
    class: oneOf(CLASSES),
    /** Whole words, in lower case; "-orientering" is any word with this end. */
    words: list(text),
    /** In any form. */
    nouns: list(text),
    /** True: the nouns also count as the last part of compounds. */
    inside: flag,
    /** Lines that hold such a word. */
    example: some(text),
    not: list(text),
  },
  key: entry => entry.class,
})

export type WordClassEntry = EntryOf<typeof wordClasses>

/** Abbreviations with a full stop and acronyms. */
export const abbreviations = tableOf({
  file: 'abbreviations.yaml',
  shape: {
    /** As written: "bl.a.", "kl.", "PLO". */
    abbr: text,
    meaning: optional(text),
    /** What usually follows: a number ("pkt. 3"), a name or place ("Sdr. Omme"), or anything. */
    next: otherwise(oneOf(['any', 'number', 'name']), 'any'),
    /** True: its full stop may also end a sentence ("mv."). */
    ends: flag,
    /** True: also an ordinary word ("med."); an abbreviation only before a number or a lower-case word. */
    word: flag,
    /** True: capitals without full stop; always matched with the case as written. */
    acronym: flag,
  },
  key: entry => entry.abbr,
})

export const months = tableOf({
  file: 'months.yaml',
  shape: {
    /** 1 = January. */
    month: whole(1, 12),
    name: text,
    /** Short forms without their full stop, and misspellings. */
    forms: list(text),
  },
  key: entry => entry.name,
})

export const weekdays = tableOf({
  file: 'weekdays.yaml',
  shape: {
    /** 1 = Monday. */
    weekday: whole(1, 7),
    name: text,
    forms: list(text),
  },
  key: entry => entry.name,
})
