// The verbs of dictionaries/tasks.yaml made ready: words of a sentence and a place in, what verb stands there out.

import { compilePhrase, matchPhrase, type Phrase, type Token } from '../../danish/phrases.js'
import type { Task } from '../../dictionary/task.js'

/** `task`: who does it has something to do after the meeting. `tells`: it happens, or is said, at the meeting. */
export type TaskVerb = 'task' | 'tells'

export interface TaskVerbs {
  /** The verb that begins at an index, the longest that fits; null where none stands there. */
  readonly verbAt: (tokens: readonly Token[], index: number) => TaskVerb | null
  /** "udarbejdes", "undersøges": the passive of a verb that gives a task. */
  readonly isPassive: (word: string) => boolean
  /** "præsentere", "oplyse": infinitives of verbs by which somebody speaks to a meeting. */
  readonly isTellingInfinitive: (word: string) => boolean
}

export function indexTaskVerbs(tasks: readonly Task[]): TaskVerbs {
  const verbs = new Map<string, { phrase: Phrase; tells: boolean }[]>()
  const telling = new Set<string>()
  const passive = new Set<string>()
  for (const { present, tells } of tasks)
    for (const written of present) {
      const phrase = compilePhrase(written)
      const [first] = phrase.runs[0] ?? []
      if (!first) continue
      verbs.set(first, [...(verbs.get(first) ?? []), { phrase, tells }])
      if (!tells && /^\p{L}+er$/u.test(written)) passive.add(written.replace(/r$/u, 's'))
      if (tells && /(?:erer|æller|lyser|gennemgår|deltager)$/u.test(written)) telling.add(written.replace(/r$/u, ''))
    }
  return {
    verbAt: (tokens, index) => {
      let longest = 0
      let kind: TaskVerb | null = null
      for (const { phrase, tells } of verbs.get(tokens[index]?.word ?? '') ?? []) {
        const length = matchPhrase(phrase, tokens, index) - index
        if (length <= longest) continue
        longest = length
        kind = tells ? 'tells' : 'task'
      }
      return kind
    },
    isPassive: word => passive.has(word),
    isTellingInfinitive: word => telling.has(word),
  }
}
