// Verbs of tasks ("undersøger", "vender tilbage"), from dictionaries/tasks.yaml.

import { type EntryOf, tableOf } from './entries.js'
import { flag, list, some, text } from './field.js'

export const tasks = tableOf({
  file: 'tasks.yaml',
  shape: {
    task: text,
    /** Present tense, with its particle. */
    present: some(text),
    /** True: the verb only tells ("fortæller"); nobody is given a task by it. */
    tells: flag,
    /** Infinitives: what "vil" before them foretells is no task ("vil præsentere"). */
    foretells: list(text),
    /** True: the verb gives a task only where the sentence says by when ("fremlægger … på næste møde"). */
    later: flag,
    /** True: the verb gives a task only where it says who else is told ("orienterer sygehusene"). */
    whom: flag,
    /** Passive, with its particle: the task is given without saying to whom ("Der indhentes tilbud"). */
    passive: list(text),
    example: some(text),
    /** Sentences that give nobody a task, though the verb stands in them. */
    not: list(text),
  },
  key: entry => entry.task,
  forms: entry => [...entry.present, ...entry.passive],
})

export type Task = EntryOf<typeof tasks>
