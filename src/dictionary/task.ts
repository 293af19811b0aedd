// Verbs of tasks ("undersøger", "vender tilbage"), from dictionaries/tasks.yaml.

import type { Table } from './entries.js'
import { some, text } from './field.js'

export interface Task {
  readonly task: string
  /** Present tense, with its particle. */
  readonly present: readonly string[]
  readonly example: readonly string[]
}

export const tasks: Table<Task> = {
  file: 'tasks.yaml',
  shape: { task: text, present: some(text), example: some(text) },
  key: entry => entry.task,
}
