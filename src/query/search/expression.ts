// What somebody looks for in: words, "phrases", beginnings*, -exclusions, this or that; as terms in the form of the index out.

import { fold } from '../../danish/fold.js'
import { Problem } from '../../model/problem.js'
import { searchForms } from '../../store/search-forms.js'

export interface SearchTerm {
  readonly kind: 'word' | 'phrase' | 'beginning'
  /** Word by word, folded and stemmed; of a beginning folded only. */
  readonly forms: readonly string[]
  /** The same by other roads: see otherFormsOf. */
  readonly otherForms: readonly (readonly string[])[]
}

export interface Expression {
  /** All terms of one of the ways must be there: "budget or new phones" has two. */
  readonly ways: readonly (readonly SearchTerm[])[]
  /** None of them may. */
  readonly without: readonly SearchTerm[]
}

// Words that stand in every text of either language; looked for only inside a phrase, or where there is nothing else. Not
// by their stems: that of "demens" is "dem".
const STOP_WORDS = new Set(
  fold(
    'og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde fra du nu over da dem sig os op eller hvad skal her alle vil kan hun ved efter under mellem samt vedr vedrørende the a an of in on at to for and or by with from is are was were be about between into their its this that eller or enten either',
  ).split(' '),
)

// "a phrase", »a phrase«, -word, -"a phrase", begin*, word. A hyphen inside a word joins two words.
const TOKEN = /(?<minus>(?<!\S)-)?(?:["“”„»«](?<phrase>[^"“”„»«]*)["“”»«]|(?<word>[\p{L}\p{N}\p{M}]+)(?<star>\*)?)/gu

// "budget or phones", "budget eller telefoner"; and "roads, parks or schools", where the comma says the same
const OR = /^(?:eller|or)$/iu

/** Throws Problem where nothing is left to look for. */
export function parseExpression(text: string): Expression {
  const ways: SearchTerm[][] = [[]]
  const without: SearchTerm[] = []
  const telling = new Set<SearchTerm>()
  const tokens = [...text.normalize('NFC').matchAll(TOKEN)]
  const isOr = ({ groups }: RegExpExecArray) => !groups!.minus && !groups!.star && OR.test(groups!.word ?? '')
  const either = tokens.some(isOr)
  let end = 0
  for (const token of tokens) {
    const { minus, phrase, word, star } = token.groups!
    const comma = /,\s/.test(token.input.slice(end, token.index))
    end = token.index + token[0].length
    if ((isOr(token) || (either && comma)) && ways.at(-1)!.length > 0) ways.push([])
    if (isOr(token)) continue
    const list = minus ? without : ways.at(-1)!
    const words = word ?? phrase ?? ''
    const term = termOf(words, star !== undefined)
    if (term === null) continue
    list.push(term)
    if (term.kind !== 'word' || !STOP_WORDS.has(fold(words))) telling.add(term)
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

/** Null where no word is left of it. */
function termOf(words: string, isBeginning: boolean): SearchTerm | null {
  if (isBeginning) return { kind: 'beginning', forms: [fold(words)], otherForms: [] }
  const forms = formsOf(words)
  if (forms.length === 0) return null
  return { kind: forms.length === 1 ? 'word' : 'phrase', forms, otherForms: otherFormsOf(words, forms) }
}

const formsOf = (text: string): string[] =>
  searchForms(text)
    .split(' ')
    .filter(form => form !== '')

/**
 * With æ, ø and å written the other way ("oere" for "øre"), where that stems differently. And of a word alone what its
 * other inflections come to, since the stemmer takes "køkkenet" for "køkken", but "køkken" for "køk".
 */
function otherFormsOf(text: string, forms: readonly string[]): (readonly string[])[] {
  const other = respelled(text)
  const [form] = forms
  const again = forms.length === 1 && form!.length > 3 ? [formsOf(form!), [fold(text.toLowerCase())]] : []
  const all = [...(other ? [other] : []), ...again.filter(([one = '']) => one.length >= 3)]
  const seen = new Set([forms.join(' ')])
  return all.filter(one => {
    const key = one.join(' ')
    return !seen.has(key) && seen.add(key)
  })
}

/** The index stems before it folds, and a short word has another stem with "oe" than with "ø". */
function respelled(text: string): string[] | null {
  const lower = text.toLowerCase()
  const other = /[æøå]/.test(lower)
    ? fold(lower)
    : lower.replaceAll('aa', 'å').replaceAll('oe', 'ø').replaceAll('ae', 'æ')
  const forms = formsOf(other)
  return forms.join(' ') === formsOf(text).join(' ') ? null : forms
}
