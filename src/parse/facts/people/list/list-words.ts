// The heading of a list or of a table's column: words in ("Gæster (under punkt 3)", "Med afbud"), what they say of those
// below out. Vocabulary: dictionaries/roles.yaml.

import { compilePhrase, matchPhrase, type Phrase, tokenise } from '../../../../danish/phrases.js'
import type { RoleWord } from '../../../../dictionary/role.js'
import type { Attendance, Capacity } from '../../../../model/document.js'

export interface ListWord {
  readonly attendance: Attendance | null
  readonly capacity: Capacity | null
}

/** Null where no word says anything. Absent outweighs present ("Ikke til stede"), secretariat and guest outweigh member. */
export type ListWordReader = (heading: string) => ListWord | null

export function createListWordReader(words: readonly RoleWord[]): ListWordReader {
  const byFirst = new Map<string, { phrase: Phrase; entry: RoleWord }[]>()
  for (const entry of words) {
    if (entry.role !== null || (entry.note && entry.capacity === null)) continue
    for (const form of [entry.word, ...entry.forms]) {
      if (form.includes('…')) continue
      const phrase = compilePhrase(form)
      const first = phrase.runs[0]?.[0] ?? ''
      byFirst.set(first, [...(byFirst.get(first) ?? []), { phrase, entry }])
    }
  }
  return heading => {
    const tokens = tokenise(heading)
    let [attendance, capacity, found]: [Attendance | null, Capacity | null, boolean] = [null, null, false]
    for (let at = 0; at < tokens.length; at++) {
      for (const { phrase, entry } of byFirst.get(tokens[at]?.word ?? '') ?? []) {
        if (matchPhrase(phrase, tokens, at) < 0) continue
        found = true
        if (attendance !== 'absent') attendance = entry.attendance
        capacity ??= entry.capacity
      }
    }
    return found ? { attendance, capacity } : null
  }
}
