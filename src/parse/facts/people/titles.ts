// Titles of people told from names and organisations: words in, what they are out. Vocabulary: dictionaries/titles.yaml.

import { looksLikePersonName } from '../../../danish/names.js'
import type { TitleGroup } from '../../../dictionary/title.js'

export interface TitleReader {
  /** "direktør", "Sundheds- og omsorgschef", "chef for det nære sundhedsvæsen", "medlem af PLO's bestyrelse". */
  readonly isTitle: (text: string) => boolean
  /** "Sygeplejefaglig direktør Tove Krog" -> title and name; null where no title stands first. */
  readonly splitFirst: (text: string) => { readonly title: string; readonly name: string } | null
  /** "Vakant", "N.N.": stands where a name would, but is nobody. */
  readonly isNobody: (text: string) => boolean
}

export function createTitleReader(groups: readonly TitleGroup[]): TitleReader {
  const endings: string[] = []
  const words = new Set<string>()
  const openers: string[] = []
  const modifiers = new Set<string>()
  const nobody = new Set<string>()
  for (const group of groups) {
    if (group.use === 'placeholder') for (const word of group.words) nobody.add(word.toLowerCase())
    else if (group.use === 'opener') openers.push(...group.words.map(w => `${w.toLowerCase()} `))
    else if (group.use === 'modifier') for (const word of group.words) modifiers.add(word.toLowerCase())
    else {
      endings.push(...group.endings.map(e => e.toLowerCase()))
      for (const word of group.words) words.add(word.toLowerCase())
    }
  }
  const isHead = (word: string): boolean => {
    const lower = word.toLowerCase().replace(/(?:ne|en|n|er|erne)$/u, m => (m === 'ne' || m === 'erne' ? '' : m))
    return words.has(lower) || endings.some(ending => lower.endsWith(ending))
  }
  const isTitle = (text: string): boolean => {
    const lower = text.toLowerCase().replace(/\s+/g, ' ').trim()
    if (lower === '' || lower.length > 100 || lower.endsWith('kommune')) return false
    if (words.has(lower) || openers.some(opener => lower.startsWith(opener))) return true
    const parts = lower.split(' ')
    const last = parts.at(-1) as string
    // "udviklings- og forbedringskonsulent", "ledende overlæge", "direktør og kommunal medformand"
    if (isHead(last)) return parts.length <= 6
    // "afdelingschef Økonomi", "overlæge, dr.med."
    return parts.length <= 6 && isHead(parts[0] as string) && !/\p{Lu}/u.test(text.slice(1))
  }
  const splitFirst = (text: string) => {
    const parts = text.split(/\s+/)
    for (let k = Math.min(parts.length - 1, 7); k >= 1; k--) {
      const name = parts.slice(k).join(' ')
      const title = parts.slice(0, k).join(' ')
      const lastWord = parts[k - 1] as string
      if (
        (isHead(lastWord) || words.has(title.toLowerCase())) &&
        looksLikePersonName(name) &&
        !isHead(parts[k] as string)
      )
        return { title, name }
    }
    return null
  }
  return {
    isTitle,
    splitFirst,
    isNobody: text =>
      nobody.has(
        text
          .toLowerCase()
          .replace(/[.,:]+$/, '')
          .trim(),
      ) || nobody.has(text.toLowerCase().trim()),
  }
}
