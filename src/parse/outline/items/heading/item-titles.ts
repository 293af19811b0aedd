// Standard titles of agenda items ("Eventuelt"): a title in, its entry of the dictionary out.

import { remember } from '../../../../danish/remember.js'
import type { ItemTitle } from '../../../../dictionary/outline.js'
import { closeSpacedLetters, singleBlanks } from '../../../../model/spaced-letters.js'
import { looksLikeClause } from '../../labels/label-text.js'

export type ItemTitleReader = (title: string) => ItemTitle | null

export function createItemTitleReader(titles: readonly ItemTitle[]): ItemTitleReader {
  const whole = new Map<string, ItemTitle>()
  const openings = new Map<string, { entry: ItemTitle; start: string }[]>()
  for (const entry of titles) {
    for (const form of [...(entry.opens ? [] : [entry.title]), ...entry.forms]) {
      const key = normalise(form)
      if (!key.endsWith('…')) whole.set(key, entry)
      else {
        const start = key.slice(0, -1)
        const first = firstWord(start)
        openings.set(first, [...(openings.get(first) ?? []), { entry, start }])
      }
    }
  }
  return remember(title => {
    const key = normalise(title)
    const exact = whole.get(key)
    if (exact) return exact
    if (key.length > 160 || (/[.!]$/.test(title.trim()) && !isStoppedTitle(title))) return null
    const found = openings.get(firstWord(key))?.filter(o => key.startsWith(o.start))
    return found?.find(o => !o.entry.opens)?.entry ?? found?.[0]?.entry ?? null
  })
}

// What was resolved, without a finite verb: "Regnskab godkendt."
const OUTCOME =
  /(?:godkendt|vedtaget|tiltrådt|udsat|udgår|drøftet|afvist|forkastet|taget|bevilget|aftalt|valgt|lukket)/iu
const LONGEST_STOPPED = 80

/** "Valg af referent.": a title all the same. Not: "Status er god.", "Orientering om sagen: Udsat.", sentences. */
function isStoppedTitle(title: string): boolean {
  return (
    title.length <= LONGEST_STOPPED && !/[:;!?]|\.\s/u.test(title) && !looksLikeClause(title) && !OUTCOME.test(title)
  )
}

function normalise(title: string): string {
  const words = closeSpacedLetters(title).toLowerCase().replace(/[*_#]/g, '')
  return singleBlanks(words)
    .replace(/(?<![\s:.])[\s:.]+$/, '')
    .trim()
}

function firstWord(text: string): string {
  return /^\p{L}*/u.exec(text)?.[0] ?? ''
}
