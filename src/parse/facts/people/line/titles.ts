// Tells titles of people from names and organisations. Vocabulary: dictionaries/titles.yaml.

import { remember } from '../../../../danish/remember.js'
import type { TitleGroup } from '../../../../dictionary/people.js'

const LONGEST = 100
const MOST_WORDS = 7
const JOINTS = new Set(['og', '&', 'samt', '/'])

export function createTitleReader(groups: readonly TitleGroup[]) {
  const words = sortWords(groups)
  const isHead = remember(word => endsTitle(word, words))
  return {
    /** "direktør", "Sundheds- og omsorgschef", "chef for det nære sundhedsvæsen", "medlem af PLO's bestyrelse". */
    isTitle: remember(text => readsAsTitle(text, words, isHead)),
    /** One word that can end a title: "chef", "Sundhedschef", "Direktørerne", "TR". Not: "Jensen". */
    isHead,
    /** "chef for sundhed": what follows belongs to the title. */
    isOpened: (text: string) => opensTitle(text, words),
    /** "Danske Bioanalytikere": several of a trade, in capitals: those who organise them. */
    isTrade: (text: string) => namesTrade(text, words),
    /** "konstitueret", "ledende", "sundhedsfaglig": stands in a title before its last word. */
    isModifier: (word: string) => words.modifiers.has(tidy(word)),
    /** "dr.med.": the stop belongs to the title. */
    endsInStop: (text: string) => words.stopped.has(lastWord(text)),
    /** "Vakant", "N.N.": stands where a name would, but is nobody. */
    isNobody: (text: string) => words.nobody.has(tidy(text)) || words.nobody.has(text.toLowerCase().trim()),
  }
}

type TitleWords = Readonly<ReturnType<typeof sortWords>>

/** The words of dictionaries/titles.yaml by their use, without full stops and in lower case. */
function sortWords(groups: readonly TitleGroup[]) {
  const wordsOf = (use: TitleGroup['use']) => groups.filter(group => group.use === use).flatMap(group => group.words)
  const titles = groups.filter(group => group.use === 'title')
  const [words, endings] = [titles.flatMap(group => group.words), titles.flatMap(group => group.endings)]
  const isCased = (word: string) => /^\p{Lu}{2,}$/u.test(word)
  return {
    whole: new Set(words.filter(word => !isCased(word)).map(tidy)),
    /** Titles in capitals, with the case as written: "TR", not "tr." */
    cased: new Set(words.filter(isCased)),
    /** Last parts of compounds: "chef" in "Sundhedschef". */
    endings: endings.map(tidy),
    /** "chef for " */
    openers: wordsOf('opener').map(word => `${word.toLowerCase()} `),
    modifiers: new Set(wordsOf('modifier').map(tidy)),
    nobody: new Set(wordsOf('placeholder').map(tidy)),
    /** Last words of titles that end in a full stop. */
    stopped: new Set([...words, ...endings].filter(word => word.endsWith('.')).map(lastWord)),
  }
}

const endsAsTitle = (lower: string, { whole, endings }: TitleWords): boolean =>
  whole.has(lower) || endings.some(ending => lower.endsWith(ending))

function endsTitle(word: string, words: TitleWords): boolean {
  const bare = word.replace(/[.,]+$/, '')
  if (words.cased.has(bare)) return true
  const lower = bare.toLowerCase()
  if (endsAsTitle(lower, words)) return true
  // "direktørerne", "cheferne", "chefen"; "lærer" and "leder" end in -er themselves.
  const stem = lower.replace(/(?:e[nr]|erne)$/, '')
  return stem !== lower && endsAsTitle(stem, words)
}

function namesTrade(text: string, words: TitleWords): boolean {
  const parts = text.trim().split(/\s+/)
  const last = (parts.at(-1) ?? '').toLowerCase()
  const stem = last.replace(/er(?:ne)?$/, '')
  const isSeveral = stem !== last && !endsAsTitle(last, words) && endsAsTitle(stem, words)
  return parts.length > 1 && parts.every(part => /^\p{Lu}/u.test(part)) && isSeveral
}

/** "chef for sundhed", "sundhedschef for Sundhed og Ældre". Not: "Karen Lund er leder af" */
function opensTitle(text: string, { openers }: TitleWords): boolean {
  const lower = text.toLowerCase()
  return openers.some(opener => {
    const at = lower.indexOf(opener)
    return at === 0 || (at > 0 && !/\s\p{Lu}/u.test(text.slice(0, at)))
  })
}

function readsAsTitle(written: string, words: TitleWords, isHead: (word: string) => boolean): boolean {
  const text = written.trim()
  const lower = text.toLowerCase().replace(/\s+/g, ' ')
  if (lower === '' || lower.length > LONGEST || lower.endsWith('kommune')) return false
  if (words.whole.has(tidy(lower)) || words.cased.has(text) || opensTitle(text, words)) return true
  const parts = text.split(/\s+/)
  if (parts.length > MOST_WORDS) return false
  const last = parts.at(-1) as string
  // "udviklings- og forbedringskonsulent", "ledende overlæge", "direktør og kommunal medformand"
  if (isHead(last)) return parts.slice(0, -1).every(part => fitsTitle(part, words) || isHead(part))
  // "afdelingschef økonomi", "overlæge dr.med.", "lektor emeritus"
  return isHead(parts[0] as string) && parts.slice(1).every(part => /^\p{Ll}/u.test(part)) && !parts.some(isVerbLike)
}

/** A word inside a title: lower case, the first part of a compound, a field of work, an acronym. */
function fitsTitle(part: string, { modifiers }: TitleWords): boolean {
  return (
    /^\p{Ll}|-(?:og)?$|^\d\.$/u.test(part) ||
    JOINTS.has(part) ||
    modifiers.has(tidy(part)) ||
    /^\p{Lu}(?:\p{Ll}+|\p{Lu}{1,3})$/u.test(part)
  )
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
