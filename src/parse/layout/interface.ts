// Text that a web page prints around minutes ("Tilbage til toppen"): whether a line is, and where it begins in one.

import { findMatches } from '../../danish/matches.js'
import type { PlatformText } from '../../dictionary/outline.js'
import { groupBy } from '../../model/group-by.js'
import { singleBlanks } from '../../model/spaced-letters.js'

const LONGEST = 160
/** One such word alone may belong to the title. */
const FEWEST_BEHIND = 2
/** As many words of a menu in a row are one: "Forside Nyheder Bestyrelsen". */
const FEWEST_IN_MENU = 3
const BETWEEN = /^[\s|/·•–—-]*/u

export function createInterfaceTexts(texts: readonly PlatformText[]) {
  const whole = texts.filter(({ where }) => where !== 'start').map(({ text }) => normalise(text))
  const starts = texts.filter(({ where }) => where === 'start').map(({ text }) => normalise(text))
  const longestFirst = [...new Set(whole)].sort((a, b) => b.length - a.length)
  const byFirst = groupBy(longestFirst, text => text[0])
  const firstWords = new Set([...whole, ...starts].map(firstWord))

  const inMenu = new Set(texts.filter(({ where }) => where === 'menu').map(({ text }) => normalise(text)))

  /** How many such texts the words consist of; 0 where anything else stands among them, or too few words of a menu. */
  const countIn = (words: string): number => {
    let rest = words
    let isMenu = false
    for (let count = 0; ; count++) {
      rest = rest.slice(BETWEEN.exec(rest)?.[0].length ?? 0)
      if (rest === '') return isMenu && count < FEWEST_IN_MENU ? 0 : count
      const text = byFirst
        .get(rest[0])
        ?.find(known => rest.startsWith(known) && !/^[\p{L}\d]/u.test(rest.slice(known.length)))
      if (text === undefined) return 0
      isMenu ||= inMenu.has(text)
      rest = rest.slice(text.length)
    }
  }

  return {
    isInterface: (line: string) => {
      // Most lines begin with a word that none of these begins with: the cheap way out.
      if (line.length > LONGEST || !firstWords.has(firstWord(line.slice(BETWEEN.exec(line)?.[0].length)))) return false
      const key = normalise(line)
      return countIn(key) > 0 || starts.some(start => key.startsWith(start))
    },
    /** Where buttons begin that stand behind a title ("Referat 6. marts PDF Udskriv"); the length of the line where none do. */
    interfaceAt: (line: string) => {
      if (line.length > LONGEST) return line.length
      const behind = findMatches(line, /(?<=\S)\s+(?=\S)/gu).map(gap => gap.index)
      return behind.find(at => countIn(normalise(line.slice(at))) >= FEWEST_BEHIND) ?? line.length
    },
  }
}

const firstWord = (text: string): string => /^[\p{L}\d]*/u.exec(text)?.[0].toLowerCase() ?? ''

function normalise(text: string): string {
  return singleBlanks(text.toLowerCase().replace(/[\s.:»›>]+$/, '')).trim()
}
