// Standing titles of agenda items: a title in, what the dictionary knows of it out.

import { remember } from '../../../danish/remember.js'
import type { ItemTitle } from '../../../dictionary/item-title.js'

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
    // A sentence is no title: "Dagsordenen blev godkendt."
    if (key.length > 160 || /[.!]$/.test(title.trim())) return null
    const found = openings.get(firstWord(key))?.filter(o => key.startsWith(o.start))
    return found?.find(o => !o.entry.opens)?.entry ?? found?.[0]?.entry ?? null
  })
}

function normalise(title: string): string {
  return title
    .toLowerCase()
    .replace(/[*_#]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s:.])[\s:.]+$/, '')
    .trim()
}

function firstWord(text: string): string {
  return /^\p{L}*/u.exec(text)?.[0] ?? ''
}
