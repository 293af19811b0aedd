// Parts of items are often numbered better than the items: of two sequences the one that holds the other is the agenda.

import { looksLikeGroup } from '../heading/group-heading.js'
import type { Chain } from './chains.js'
import { ENOUGH } from './left-out.js'
import type { Candidate } from './numbering.js'

/** A sequence that is parts of the items of another goes behind it. */
export function wholeFirst(chains: readonly Chain[]): readonly Chain[] {
  const [best] = chains
  const whole = chains.find(chain => {
    const isAgendaItself = chain !== best && chain.score >= ENOUGH
    return isAgendaItself && !chain.headings.some(isGroup) && (holdsParts(chain, best) || isAround(chain, best))
  })
  return whole ? [whole, ...chains.filter(chain => chain !== whole)] : chains
}

const isGroup = ({ line, titleAt }: Candidate): boolean => looksLikeGroup(line.text.slice(titleAt))

/** "2.1 Status" and "2.2 Valg" below "2. Regnskab" are parts of it. Not: below "1. Åbne sager", a group of items */
function holdsParts(whole: Chain, parts: Chain | undefined): boolean {
  if (parts?.headings[0]?.scheme !== 'decimal') return false
  const above = new Map(whole.headings.map(c => [c.number, c.line.index]))
  return parts.headings.every(
    ({ number, line }) => (above.get(number.split('.')[0] as string) ?? Number.POSITIVE_INFINITY) < line.index,
  )
}

/** "Sag 1 af 3" to "Sag 3 af 3" between "1. Klagesager" and "2. Budget" are parts of the first. */
function isAround(whole: Chain, parts: Chain | undefined): boolean {
  const [first, last] = [parts?.headings[0], parts?.headings.at(-1)]
  if (!first || !last) return false
  const before = whole.headings.findLastIndex(({ line }) => line.index < first.line.index)
  const after = whole.headings[before + 1]
  return before >= 0 && after !== undefined && after.line.index > last.line.index
}
