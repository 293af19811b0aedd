// Names below the last item by which those who met signed the minutes, where no label says so, and pages to sign on: a
// reading and its items in; the line where they begin out.

import type { Line } from '../layout/lines.js'
import type { Reading } from '../reading.js'
import type { ItemDraft } from './drafts.js'

/** One name alone may be anything. */
const FEWEST = 2

// "Bo Krogh", "Jens Chr. Vestergaard", "BO KROGH"
const NAME = /^\p{Lu}[\p{L}.-]*(?:\s(?:\p{Lu}[\p{L}.-]*|von|van|de|af)){1,4}$/u
// Where one signs, and what says that somebody did: "______", "(sign.)", "/"
const SIGNED = /^[_.…\s/]*(?:\(?(?:sign|s)\.?\)?)?[_.…\s/]*$/iu
const SIGN_BEFORE = /^(?:sign\.|underskrevet|[_.…/]{2,})\s+|\s+(?:\(?sign\.?\)?|[_.…/]{2,})$/giu
// "Assens, den 12. maj 2021"
const PLACE_AND_DAY = /^(?:\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?,?\s)?(?:den|d\.)\s[\d./-]{1,6}[\s\p{L}.]{0,12}\d{2,4}$/u

// "Dirigent: Bo Krogh", "Referent Ida Holm"
const OFFICE = /^(\p{Lu}\p{Ll}+)(?::\s*|\s+)(?=\p{Lu})/u

/** A page of its own to sign on, which no number makes an item. */
export function findSignaturePage({ lines, lexicon }: Reading, drafts: readonly ItemDraft[], to: number): number {
  const last = drafts.at(-1)
  const at = lines.findIndex((line, i) => last && i >= last.body && line.gap && opensSignatures(line.text, lexicon))
  return at < 0 ? to : Math.min(at, to)
}

/** "Underskriftsside", "Underskrift af protokol". Not: "Underskrifter:", which may stand in an item */
export const opensSignatures = (title: string, { readItemTitle }: Reading['lexicon']): boolean =>
  readItemTitle(title)?.title === 'Underskriftsark'

/** `to` where nobody signed above it. */
export function findSignatures({ lines, labels, lexicon }: Reading, drafts: readonly ItemDraft[], to: number): number {
  const none = to
  const [first, last] = [drafts[0], drafts.at(-1)]
  if (!first || !last) return none
  const listed = lines
    .slice(0, first.from)
    .map(line => line.text.toLowerCase())
    .join('\n')
  const isListed = (name: string): boolean => listed.includes(name.toLowerCase())
  const { judge, titles } = lexicon.people
  const isName = (cell: string): boolean => NAME.test(cell) && (isListed(cell) || judge(cell.split(/\s/)) > 0)
  const isTitle = (cell: string): boolean => titles.isTitle(cell.replace(/[()]/g, ''))
  /** Names that the minutes gave before. */
  let names = 0
  const isSigned = (line: Line): boolean => {
    const cells = line.text.split(/\t|\s{2,}|\s\/\s/).map(cell => {
      const signed = cell.replace(SIGN_BEFORE, '').trim()
      const office = OFFICE.exec(signed)
      const holdsOffice = office !== null && isTitle(office[1] ?? '')
      return holdsOffice ? { text: signed.slice(office[0].length), holdsOffice } : { text: signed, holdsOffice }
    })
    names += cells.filter(({ text, holdsOffice }) => NAME.test(text) && (holdsOffice || isListed(text))).length
    return cells.every(({ text }) => SIGNED.test(text) || isTitle(text) || isName(text))
  }
  let at = none
  // "formand" below a name is the label of nothing.
  const isFree = (i: number): boolean => labels[i] === null || labels[i]?.entry.kind === 'deltagere'
  while (at - 1 > last.body && isFree(at - 1) && isSigned(lines[at - 1] as Line)) at--
  if (names < FEWEST || lines[at]?.gap !== true) return none
  if (PLACE_AND_DAY.test(lines[at - 1]?.text ?? '') && at - 1 > last.body) at--
  // "Valgt blev:" and below it the names are what was said.
  return /[.!?]["”»)]?$/u.test(lines[at - 1]?.text ?? '') ? at : none
}
