// What the heading of a list or column says of those below: "Gæster (under punkt 3)". Vocabulary: roles.yaml.

import { indexPhrases, matchPhrase, tokenise } from '../../../../danish/phrases.js'
import type { RoleWord } from '../../../../dictionary/people.js'
import type { Attendance, Capacity } from '../../../../model/document.js'

export interface ListWord {
  readonly attendance: Attendance | null
  readonly capacity: Capacity | null
}

/** Null where no word says anything. Absent outweighs present ("Ikke til stede"), secretariat and guest outweigh member. */
export type ListWordReader = (heading: string) => ListWord | null

export function createListWordReader(words: readonly RoleWord[]): ListWordReader {
  const headings = words.filter(({ role, note, capacity }) => role === null && !(note && capacity === null))
  const phrases = indexPhrases(
    headings.flatMap(entry =>
      [entry.word, ...entry.forms].flatMap(form => (form.includes('…') ? [] : [[form, entry] as const])),
    ),
  )
  return heading => {
    const tokens = tokenise(heading)
    let [attendance, capacity, found]: [Attendance | null, Capacity | null, boolean] = [null, null, false]
    for (let at = 0; at < tokens.length; at++) {
      for (const { phrase, meaning: entry } of phrases(tokens, at)) {
        if (matchPhrase(phrase, tokens, at) < 0) continue
        found = true
        if (attendance !== 'absent') attendance = entry.attendance
        capacity ??= entry.capacity
      }
    }
    return found ? { attendance, capacity } : null
  }
}
