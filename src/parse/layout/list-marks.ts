// Marks before entries of lists, bullets only or numbers and letters too: a line in, the mark or the text behind out.

import { oneOf } from '../../danish/word-set.js'
import { BULLETS } from '../../model/bullets.js'

// "- Budget", "● Budget", "o Budget"; but not "-årig", "o.l."
const BULLET = new RegExp(`^(?:[${BULLETS}]|o(?=\\s))\\s+`, 'u')

export const hasBullet = (text: string): boolean => BULLET.test(text)

/** The text behind the bullet; all of it where there is none. */
export function withoutBullet(text: string): string {
  // Most lines begin with a letter: the cheap way out.
  return /^[A-Za-np-z]/.test(text) ? text : text.replace(BULLET, '')
}

// What makes a day, an office or a range of a number: "1. suppleant", "2. behandling", "1.-2.", "1. og 2."
const NO_MARK = oneOf(String.raw`
  \d \s?[-–—]\s?\d \s?(?:og|til)\s\d
  \s?(?:suppleant|stedfortræder|næstformand|viceborgmester|revisor|behandling|at-punkt|punkt(?!\p{L})|kvartal|halvår|valg(?!\p{L}))
`)
const MARK = new RegExp(
  String.raw`^${oneOf(String.raw`
    // "- ", "• ", "- [ ] ", "[x] ", "-> "
    (?:[${BULLETS}]|o)(?=\s)(?:\s+\[[\x20xX]?\])? \[[\x20xX]\](?=\s) [-=]>
    // "1. ", "2) ", "At 1) ". Not: "1.-2. Anbefales.", "1. suppleant blev Bo", "2. behandling"
    (?:at\s+)?\d{1,2}(?:\.[a-z])?[.)](?!${NO_MARK})
    // "a) ", "A. ", "ii) ", "(1) ", "(i) ", "| at |"
    [a-zA-Z][.)](?=\s) [ivx]{2,4}(?:\)(?=\s)|\.(?=\sat\s)) \((?:\d{1,2}|[a-h]|[ivx]{1,4})\)(?=\s) \|
  `)}\s*(?:\d{1,2}[.)](?=\s)\s*)?`,
  'iu',
)

/** The mark of a list entry, with the space behind it; empty where there is none: in "4. maj 2021" the number is a day. */
export function findMark(text: string, isMonth: (word: string) => boolean = () => false): string {
  const mark = MARK.exec(text)?.[0] ?? ''
  const isDay = /^\d{1,2}\.\s*$/u.test(mark) && isMonth(/^\p{L}*/u.exec(text.slice(mark.length))?.[0] ?? '')
  return isDay ? '' : mark
}
