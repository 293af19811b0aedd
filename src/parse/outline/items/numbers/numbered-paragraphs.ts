// Items that are numbered paragraphs, "1. Bo Krogh blev valgt.", where nothing else looks like a heading.

import { groupBy } from '../../../../model/group-by.js'
import type { Reading } from '../../../reading.js'
import type { HeadingPlace } from '../../drafts.js'
import { headsRecord, looksLikeSentence } from '../../labels/label-text.js'
import type { Candidate } from './numbering.js'

/** Fewer are a list in the text. */
const FEWEST = 3
const SCHEMES: readonly Candidate['scheme'][] = ['dot', 'paren', 'space']

export function findNumberedParagraphs(reading: Reading, candidates: readonly Candidate[]): readonly HeadingPlace[] {
  const schemes = groupBy(candidates, ({ scheme }) => scheme)
  const runs = SCHEMES.map(scheme => countFromOne(schemes.get(scheme) ?? []))
  const run = runs.reduce((longest, other) => (other.length > longest.length ? other : longest), [])
  const [first] = run
  const said = run.map(({ i, titleAt }) => reading.lines[i]?.text.slice(titleAt) ?? '')
  const told = said.filter(looksLikeSentence)
  const isList = first !== undefined && (isBelowLead(reading, first.i) || reading.labels.slice(0, first.i).some(opens))
  return run.length >= FEWEST && told.length * 2 > run.length && !isList ? run : []
}

function countFromOne(candidates: readonly Candidate[]): HeadingPlace[] {
  const run: HeadingPlace[] = []
  for (const candidate of candidates) if (candidate.value === run.length + 1 && candidate.line.gap) run.push(candidate)
  return run
}

/** "Vi blev enige om tre ting:" and below it the numbers. */
export function isBelowLead({ lines, labels }: Reading, i: number): boolean {
  const above = lines[i - 1]?.text ?? ''
  return labels[i - 1] === null && above.endsWith(':') && !headsRecord(above)
}

/** Below "Indstilling" or "Beslutning" the numbers count its points. Not: "Bestyrelsesmøde den 4. maj 2021" */
const opens = (hit: Reading['labels'][number]): boolean =>
  hit?.entry.kind === 'indstilling' || (hit?.entry.kind === 'beslutning' && !/møde$/iu.test(hit.body ?? ''))
