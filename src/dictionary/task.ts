// Verbs of tasks ("undersøger", "vender tilbage"), from dictionaries/tasks.yaml.

import { type EntryOf, tableOf } from './entries.js'
import { flag, list, some, text } from './field.js'

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
