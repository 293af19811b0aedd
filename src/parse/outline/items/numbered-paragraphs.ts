// Items that are numbered paragraphs and have no titles: "1. Bo Krogh blev valgt som dirigent." Where nothing else in a
// document looks like the heading of an item, the paragraphs that count from 1 are the items.

import type { Reading } from '../../reading.js'
import { holdsVerb } from '../labels/label-text.js'
import type { HeadingPlace } from './heading-place.js'
import type { Places } from './left-out.js'
import type { Candidate } from './numbering.js'

/** Fewer are a list in the text. */
const FEWEST = 3

export function findNumberedParagraphs(
  reading: Reading,
  candidates: readonly Candidate[],
  places: Places,
): readonly HeadingPlace[] {
  const run: HeadingPlace[] = []
  for (const { scheme, value, number, line, titleAt } of candidates) {
    if ((scheme !== 'dot' && scheme !== 'paren') || value !== run.length + 1 || !line.gap) continue
    run.push({ i: places.get(line) as number, number, titleAt })
  }
  const [first] = run
  const told = run.filter(({ i, titleAt }) => looksLikeSentence(reading.lines[i]?.text.slice(titleAt) ?? ''))
  const isList = first !== undefined && (isBelowLead(reading, first.i) || reading.labels.slice(0, first.i).some(opens))
  return run.length >= FEWEST && told.length * 2 > run.length && !isList ? run : []
}

const looksLikeSentence = (text: string): boolean => /[.!]["”»)]?$/u.test(text) && holdsVerb(text)

/** "Vi blev enige om tre ting:" and below it the numbers. */
export const isBelowLead = ({ lines, labels }: Reading, i: number): boolean =>
  labels[i - 1] === null && /:$/u.test(lines[i - 1]?.text ?? '')

/** Below "Indstilling" or "Beslutning" the numbers count its points. Not: "Bestyrelsesmøde den 4. maj 2021" */
const opens = (hit: Reading['labels'][number]): boolean =>
  hit?.entry.kind === 'indstilling' || (hit?.entry.kind === 'beslutning' && !/møde$/iu.test(hit.body ?? ''))
