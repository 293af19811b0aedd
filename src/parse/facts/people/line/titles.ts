// Titles of people told from names and organisations: words in, what they are out. Vocabulary: dictionaries/titles.yaml.

import { remember } from '../../../../danish/remember.js'
import type { TitleGroup } from '../../../../dictionary/title.js'

export interface TitleReader {
  /** "direktør", "Sundheds- og omsorgschef", "chef for det nære sundhedsvæsen", "medlem af PLO's bestyrelse". */
  readonly isTitle: (text: string) => boolean
  /** One word that can end a title: "chef", "Sundhedschef", "Direktørerne", "TR". Not: "Jensen". */
  readonly isHead: (word: string) => boolean
  /** "konstitueret", "ledende", "sundhedsfaglig": stands in a title before its last word. */
  readonly isModifier: (word: string) => boolean
  /** "chef for sundhed": what follows belongs to the title. */
  readonly isOpened: (text: string) => boolean
  /** "Danske Bioanalytikere": several of a trade, in capitals: those who organise them. */
  readonly isTrade: (text: string) => boolean
  /** "Vakant", "N.N.": stands where a name would, but is nobody. */
  readonly isNobody: (text: string) => boolean
  /** "dr.med.": the stop belongs to the title. */
  readonly endsInStop: (text: string) => boolean
}

const LONGEST = 100
const MOST_WORDS = 7
const JOINTS = new Set(['og', '&', 'samt', '/'])

export function createTitleReader(groups: readonly TitleGroup[]): TitleReader {
  const endings: string[] = []
  const words = new Set<string>()
  /** Titles in capitals count only so: "TR", not "tr." */
  const cased = new Set<string>()
  const openers: string[] = []
  const modifiers = new Set<string>()
  const nobody = new Set<string>()
  const stopped = new Set<string>()
  for (const group of groups) {
    if (group.use === 'placeholder') for (const word of group.words) nobody.add(tidy(word))
    else if (group.use === 'opener') openers.push(...group.words.map(w => `${w.toLowerCase()} `))
    else if (group.use === 'modifier') for (const word of group.words) modifiers.add(tidy(word))
    else {
      for (const word of [...group.words, ...group.endings]) if (word.endsWith('.')) stopped.add(lastWord(word))
      endings.push(...group.endings.map(tidy))
      for (const word of group.words)
        (/^\p{Lu}{2,}$/u.test(word) ? cased : words).add(/^\p{Lu}{2,}$/u.test(word) ? word : tidy(word))
    }
  }
  const endsAsTitle = (lower: string) => words.has(lower) || endings.some(ending => lower.endsWith(ending))
  const isHead = remember(word => {
    const bare = word.replace(/[.,]+$/, '')
    if (cased.has(bare)) return true
    const lower = bare.toLowerCase()
    // "direktørerne", "cheferne", "chefen"; "lærer" and "leder" end in -er themselves.
    return endsAsTitle(lower) || (/(?:e[nr]|erne)$/.test(lower) && endsAsTitle(lower.replace(/(?:e[nr]|erne)$/, '')))
  })
  const isTrade = (text: string): boolean => {
    const parts = text.trim().split(/\s+/)
    const last = (parts.at(-1) ?? '').toLowerCase()
    const isSeveral = /er(?:ne)?$/.test(last) && !endsAsTitle(last) && endsAsTitle(last.replace(/er(?:ne)?$/, ''))
    return parts.length > 1 && parts.every(part => /^\p{Lu}/u.test(part)) && isSeveral
  }
  // "chef for sundhed", "sundhedschef for Sundhed og Ældre". Not: "Karen Lund er leder af"
  const isOpened = (text: string) => {
    const lower = text.toLowerCase()
    return openers.some(opener => {
      const at = lower.indexOf(opener)
      return at === 0 || (at > 0 && !/\s\p{Lu}/u.test(text.slice(0, at)))
    })
  }
  const isTitle = remember(text => {
    const lower = text.toLowerCase().replace(/\s+/g, ' ').trim()
    if (lower === '' || lower.length > LONGEST || lower.endsWith('kommune')) return false
    if (words.has(tidy(lower)) || cased.has(text.trim()) || isOpened(text.trim())) return true
    const parts = text.trim().split(/\s+/)
    if (parts.length > MOST_WORDS) return false
    const last = parts.at(-1) as string
    // "udviklings- og forbedringskonsulent", "ledende overlæge", "direktør og kommunal medformand"
    if (isHead(last)) return parts.slice(0, -1).every(part => fitsTitle(part))
    // "afdelingschef økonomi", "overlæge dr.med.", "lektor emeritus"
    return isHead(parts[0] as string) && parts.slice(1).every(part => /^\p{Ll}/u.test(part)) && !parts.some(isVerbLike)
  })
  /** A word inside a title: lower case, a compound's first part, a field of work, or another title. */
  const fitsTitle = (part: string) =>
    /^\p{Ll}|-(?:og)?$|^\d\.$/u.test(part) ||
    JOINTS.has(part) ||
    modifiers.has(tidy(part)) ||
    isHead(part) ||
    /^\p{Lu}\p{Ll}+$/u.test(part) ||
    /^\p{Lu}{2,4}$/u.test(part)
  return {
    isTitle,
    isHead,
    isOpened,
    isTrade,
    isModifier: word => modifiers.has(tidy(word)),
    endsInStop: text => stopped.has(lastWord(text)),
    isNobody: text => nobody.has(tidy(text)) || nobody.has(text.toLowerCase().trim()),
  }
}

/** "leder deltog i" is no title. */
const isVerbLike = (word: string): boolean =>
  /^(?:er|var|bliver|blev|har|havde|vil|skal|kan|deltog|deltager|ikke|som|der|at|og|til|fra|under|orientere[rd]e?|deltog)$/u.test(
    word,
  )

const lastWord = (text: string): string => text.toLowerCase().trim().split(/\s+/).at(-1) ?? ''

const tidy = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[.,:]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
