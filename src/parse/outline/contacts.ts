// Finds the lines of the front that only say how to reach somebody, contact blocks, and where such lines end the document.

import type { Line } from '../layout/lines.js'
import { looksLikeTitle } from '../layout/title-line.js'
import type { Reading } from '../reading.js'

// "Tlf. 1234 5678", "Tel. +45 12 34 56 78", "E-mail: a@b.dk", "CVR 12 34 56 78". Not: "Godkendt på mail 3. maj"
const CONTACT =
  /(?<!(?:på|pr\.|per|via|over|ved|med)\s)(?<=^|\s)(?:tlf|tel|telefon|direkte(?: tlf)?|mobil|fax|cvr(?:-?nr)?|ean(?:-?nr)?|e-?mail|mail|postboks)\.?\s*:?\s*[+\d(\p{L}]/iu
const ADDRESS_ONLY = /^(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/)?www\.[\w-]+(?:\.[\w-]+)+\/?)$/iu

// "5000 Odense C", "Havnegade 4, 9900 Frederikshavn"
const POSTCODE = /(?:^|,\s*)(?:DK-)?\d{4}\s\p{Lu}\p{Ll}/u

const hasPostcode = ({ text }: Line): boolean => POSTCODE.test(text)

export const looksLikeContact = (line: Line): boolean =>
  line.text.length < 90 && (ADDRESS_ONLY.test(line.text) || (CONTACT.test(line.text) && /\d{2}|@/.test(line.text)))

/** Where the sender below the last item begins, "Danske Regioner" / "Havnegade 4" / "Tlf. 12 34 56 78"; else `to`. */
export function findSender({ lines, labels, lexicon }: Reading, from: number, to: number): number {
  let at = to
  let contacts = 0
  while (at > from && to - at < TALLEST_BOX && labels[at - 1] == null) {
    const line = lines[at - 1] as Line
    if (looksLikeContact(line)) contacts++
    else if (!looksLikeSender(line, lexicon)) break
    at--
  }
  while (at < to && !lines[at]?.gap) at++
  // New telephone numbers may be what was said; who sends has a place, too.
  const block = lines.slice(at, to)
  if (!block.some(line => hasPostcode(line) || /@|www\./.test(line.text))) return to
  // "Spørgsmål sendes til:" and below it the address is what was said.
  const isApart = at === from ? block.some(hasPostcode) : /[.!?]["”»)]?$/u.test(lines[at - 1]?.text ?? '')
  return contacts > 0 && block.length > 1 && isApart ? at : to
}

/** Contact blocks: such lines, and with them all of a text box that tells nothing else. */
export function findContacts({ lines, labels, lexicon }: Reading, to: number): Line[] {
  const tells = (i: number): boolean => {
    const field = lexicon.readHeadField(lines[i]?.text ?? '')?.field ?? 'other'
    return labels[i] != null || field !== 'other'
  }
  const found = new Set<Line>()
  for (let i = 0; i < to; i++) {
    const line = lines[i] as Line
    if (!tells(i) && looksLikeContact(line)) found.add(line)
  }
  for (const [from, end] of boxesIn(lines, to)) {
    const box = lines.slice(from, end)
    // "Sekretariatet" over an address heads no list of people.
    const isOffice = (i: number) => labels[i]?.entry.capacity === 'secretariat' && box.some(hasPostcode)
    const isSender = (line: Line, i: number) => (isOffice(i) || !tells(i)) && looksLikeSender(line, lexicon)
    const isWhole = box.every((line, n) => found.has(line) || isSender(line, from + n))
    if (isWhole && box.some(line => found.has(line))) for (const line of box) found.add(line)
  }
  return [...found].sort((a, b) => a.index - b.index)
}

/** Of no letterhead are more lines. */
const TALLEST_BOX = 12

/** Text boxes among the first lines: [from, end) of each run of their lines. */
function boxesIn(lines: readonly Line[], to: number): (readonly [from: number, end: number])[] {
  const boxes: (readonly [number, number])[] = []
  for (let i = 0; i < to; i++) {
    const from = i
    while (i < to && lines[i]?.block === 'box') i++
    if (i > from && i - from <= TALLEST_BOX) boxes.push([from, i])
  }
  return boxes
}

/** "Sekretariatet for Ældrerådet", "Havnegade 4", "5000 Odense C". Not: "Referat", "4. maj 2021", "Planen godkendes." */
function looksLikeSender({ text }: Line, lexicon: Reading['lexicon']): boolean {
  return (
    text.length < 60 &&
    /^[\p{Lu}\d]/u.test(text) &&
    !/[.!?:]$/.test(text) &&
    !looksLikeTitle(text) &&
    lexicon.findDates(text).length === 0
  )
}
