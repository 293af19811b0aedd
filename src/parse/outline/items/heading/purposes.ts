// What an item is for, by words or a letter beside its title: "(til orientering)", "Drøftelse og beslutning", "O/D".

import { longestFirst } from '../../../../danish/word-set.js'
import { PURPOSES, type Purpose } from '../../../../model/document.js'
import { oncePer } from '../../../../model/once.js'
import type { WordClasses } from '../../../word-classes.js'

const CODES: Readonly<Record<string, Purpose>> = { O: 'orientering', D: 'drøftelse', B: 'beslutning' }
const OWN = PURPOSES.join('|')

/** Patterns of the words; what they say stands in the groups. */
export const purposePatterns = oncePer(({ informs, discusses, resolves }: WordClasses) => {
  const any = longestFirst([informs, discusses, resolves].flatMap(({ words }) => words))
  return {
    // "Budget 2024 (til orientering)", "Budget 2024 - til drøftelse", "Budget – orientering", "Budget, beslutningspunkt"
    last: new RegExp(
      `(?<!\\s)\\s*(?:\\((?:til\\s+)?(${any})(?:/(?:${any}))?\\)|[–—,-]\\s*til\\s+(${any})|\\s[–—/-]\\s(${OWN})|[–—,-]\\s*((?:${OWN})s?punkt))$`,
      'iu',
    ),
    // "Orientering: Nyt fra regionen", "Til godkendelse: Budget", "Temadrøftelse: Skolevejen"
    first: new RegExp(`^(?:til\\s+)?(${any})\\s*:`, 'iu'),
    // "Til drøftelse" on a line of its own below the title
    line: new RegExp(`\\n[\\s(*_]*til\\s+(${any})[\\s)*_.]*(?=\\n|$)`, 'iu'),
    // "Til orientering", "Drøftelse og beslutning", "O/D"
    all: new RegExp(
      `^(?:(?:til\\s)?(${any})(?:\\s*(?:/|,|&|og|samt)\\s*(?:til\\s)?(?:${any}))*|([OBD])(?:/[OBD])?)\\.?$`,
      'iu',
    ),
    // What may stand in a cell beside the title: "Orientering", "B", "20 min.", "v/ Bo Krogh"
    beside: new RegExp(
      `^(?:(?:til\\s+)?(${any})|([OBD](?:/[OBD])?)|(\\d{1,3}\\s?min(?:\\.|utter)?|(?:kl\\.?\\s*)?\\d{1,2}[.:]\\d{2}(?:\\s*[–—-]\\s*\\d{1,2}[.:]\\d{2})?)|(v(?:\\s?/|\\.\\s|ed\\s).{2,60})|[–—-]?)$`,
      'iu',
    ),
  }
})

/** Null where neither the letter nor the word says it. */
export function purposeOf(code: string, word: string, { informs, discusses, resolves }: WordClasses): Purpose | null {
  if (code !== '') return CODES[code] ?? null
  const said = word.toLowerCase()
  if (informs.has(said)) return 'orientering'
  return discusses.has(said) ? 'drøftelse' : resolves.has(said) ? 'beslutning' : null
}

/** What an item is for, where words say nothing else. */
export function readPurposes(text: string, words: WordClasses): Purpose | null {
  const [, word = '', code = ''] = purposePatterns(words).all.exec(text) ?? []
  return purposeOf(code, word, words)
}

/** "JP/DKB": whose case it is, in a cell beside the title. */
export const areInitials = (cell: string): boolean => /^\p{Lu}{2,4}(?:\s?\/\s?\p{Lu}{2,4})*$/u.test(cell)

/** Whether a cell behind a title says no more than when, by whom or what for. */
export const standsBeside = (cell: string, words: WordClasses): boolean =>
  purposePatterns(words).beside.test(cell) || areInitials(cell)
