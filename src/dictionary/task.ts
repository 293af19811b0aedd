// Verbs of tasks ("undersøger", "vender tilbage"), from dictionaries/tasks.yaml.

import type { Table } from './entries.js'
import { flag, list, some, text } from './field.js'

export interface Task {
  readonly task: string
  /** Present tense, with its particle. */
  readonly present: readonly string[]
  /** True: the verb only tells ("fortæller"); nobody is given a task by it. */
  readonly tells: boolean
  /** Infinitives: what "vil" before them foretells is no task ("vil præsentere"). */
  readonly foretells: readonly string[]
  /** True: the verb gives a task only where the sentence says by when ("fremlægger … på næste møde"). */
  readonly later: boolean
  /** True: the verb gives a task only where it says who else is told ("orienterer sygehusene"). */
  readonly whom: boolean
  /** Passive, with its particle: the task is given without saying to whom ("Der indhentes tilbud"). */
  readonly passive: readonly string[]
  readonly example: readonly string[]
  /** Sentences that give nobody a task, though the verb stands in them. */
  readonly not: readonly string[]
}

export const tasks: Table<Task> = {
  file: 'tasks.yaml',
  shape: {
    task: text,
    present: some(text),
    tells: flag,
    foretells: list(text),
    later: flag,
    whom: flag,
    passive: list(text),
    example: some(text),
    not: list(text),
  },
  key: entry => entry.task,
  forms: entry => [...entry.present, ...entry.passive],
}
