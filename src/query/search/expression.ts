// Parses a search expression (words, "phrases", beginnings*, -exclusions, this or that) into terms in the form of the index.

import { fold } from '../../danish/fold.js'
import { digitsOf, numberInWords } from '../../danish/number-words.js'
import { SMALL_WORDS } from '../../danish/small-words.js'
import { Problem } from '../../model/problem.js'
import { searchForm, searchForms } from '../../store/search-forms.js'
import { lookupForms, respelledForms } from './occurs.js'

export interface SearchTerm {
  readonly kind: 'word' | 'phrase' | 'beginning'
  /** Word by word, folded and stemmed; for a beginning only folded. */
  readonly forms: readonly string[]
  /** The same in other inflections and spellings. */
  readonly otherForms: readonly (readonly string[])[]
}

export interface Expression {
  /** The alternatives: all terms of one of them must occur. "budget or new phones" has two. */
  readonly ways: readonly (readonly SearchTerm[])[]
  /** Terms that must not occur. */
  readonly without: readonly SearchTerm[]
}

// Words that occur in every text of either language; searched only in a phrase, or if there is nothing else.
const ENGLISH =
  'the a an of in on at to for and or by with from is are was were be about between into their its this that either'
const STOP_WORDS = new Set([...SMALL_WORDS, ...ENGLISH.split(' ')].map(fold))

export const isSmall = (word: string): boolean => STOP_WORDS.has(fold(word))

// "a phrase", »a phrase«, -word, -"a phrase", begin*, word. A hyphen inside a word joins two words.
const TOKEN = /(?<minus>(?<!\S)-)?(?:["“”„»«](?<phrase>[^"“”„»«]*)["“”»«]|(?<word>[\p{L}\p{N}\p{M}]+)(?<star>\*)?)/gu

// "budget or phones", "budget eller telefoner"; and "roads, parks or schools", where the comma says the same
const OR = /^(?:eller|or)$/iu
const SIGNS = /["“”„»«*]|(?<!\S)-|(?<!\S)(?:eller|or)(?!\S)/iu

/** More than a list of words: something quoted, left out, cut short or one of several is meant as it is written. */
export const hasSigns = (text: string): boolean => SIGNS.test(text)

const BETWEEN_WAYS = / (?:or|eller) (?=(?:[^"]*"[^"]*")*[^"]*$)/iu

/** Each way of one topic beside each of the other: "KOL" and "a or b" as "KOL a or KOL b". */
export function bothOf(one: string | null, other: string | null): string {
  if (one === null || other === null) return one ?? other ?? ''
  const others = other.split(BETWEEN_WAYS)
  return one
    .split(BETWEEN_WAYS)
    .flatMap(way => others.map(its => `${way} ${its}`))
    .join(' or ')
}

/** Throws Problem if there is nothing to search for. */
export function parseExpression(text: string): Expression {
  const ways: SearchTerm[][] = [[]]
  const without: SearchTerm[] = []
  const telling = new Set<SearchTerm>()
  const tokens = [...text.normalize('NFC').matchAll(TOKEN)]
  const isOr = ({ groups }: RegExpExecArray) => !groups!.minus && !groups!.star && OR.test(groups!.word ?? '')
  const either = tokens.some(isOr)
  let [end, lastAt] = [0, -1]
  for (const token of tokens) {
    const { minus, phrase, word, star } = token.groups!
    const comma = /,\s/.test(token.input.slice(end, token.index))
    end = token.index + token[0].length
    if ((isOr(token) || (either && comma)) && ways.at(-1)!.length > 0) ways.push([])
    if (isOr(token)) continue
    const list = minus ? without : ways.at(-1)!
    const words = word ?? phrase ?? ''
    // "model A": which of them, and no article
    const letter = word !== undefined && /^\p{Lu}$/u.test(word) && !minus && token.input[token.index - 1] === ' '
    const named = letter ? list.at(-1) : undefined
    if (named?.kind === 'word' && lastAt === token.index - 1) {
      list[list.length - 1] = { kind: 'phrase', forms: [...named.forms, fold(word!)], otherForms: [] }
      telling.add(list.at(-1)!)
      continue
    }
    lastAt = end
    const term = termOf(words, star !== undefined, word === undefined ? [] : otherNumber(token))
    if (term === null) continue
    list.push(term)
    if (term.kind !== 'word' || !isSmall(words)) telling.add(term)
  }
  const said = ways.filter(terms => terms.length > 0)
  if (said.length === 0)
    throw new Problem(
      without.length > 0 ? 'There are only words to leave out.' : `There is nothing to look for in "${text}".`,
      'Give at least one word, for example: genoptræning -demens',
    )
  const worth = said.map(terms => terms.filter(term => telling.has(term))).filter(terms => terms.length > 0)
  return { ways: worth.length > 0 ? worth : said, without }
}

/** "3. uge" as "tredje uge", "tre dage" as "3 dage": other ways to write a number beside another word. */
function otherNumber({ input, index, 0: word }: RegExpExecArray): readonly string[] {
  const [before, after] = [input.slice(0, index).trim(), input.slice(index + word.length)]
  if (/^\d{1,2}$/.test(word)) return numberInWords(word, /^\.\s+\p{Ll}/u.test(after))
  const digits = before === '' && after.trim() === '' ? null : digitsOf(word.toLowerCase(), lastWord(before))
  return digits === null ? [] : [digits]
}

const lastWord = (text: string): string => /\p{L}+$/u.exec(text)?.[0].toLowerCase() ?? ''

/** Null where no word is left of it. */
function termOf(words: string, isBeginning: boolean, others: readonly string[]): SearchTerm | null {
  if (isBeginning) return { kind: 'beginning', forms: [fold(words)], otherForms: stemsOf(words) }
  const forms = splitForms(searchForms(words))
  if (forms.length === 0) return null
  if (forms.length > 1) {
    const respelled = respelledForms(words)
    return { kind: 'phrase', forms, otherForms: respelled === null ? [] : [splitForms(respelled)] }
  }
  const [word = ''] = words.match(/[\p{L}\p{N}\p{M}]+/u) ?? []
  return {
    kind: 'word',
    forms,
    otherForms: [...lookupForms(word).slice(1), ...others.map(searchForm)].map(form => [form]),
  }
}

/** "udvidelse*" is more than the stem of "udvidelser" in the index. */
function stemsOf(beginning: string): readonly (readonly string[])[] {
  const [whole, form] = [fold(beginning), searchForm(beginning)]
  return form !== whole && whole.startsWith(form) ? [[form]] : []
}

const splitForms = (forms: string): string[] => forms.split(' ').filter(form => form !== '')
