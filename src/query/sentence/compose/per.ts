// Not rows, but how many for each: "meetings per year", "which cluster has most tasks", "hvem har flest opgaver".

import { type Noun, PER, PER_OF, type Per } from '../../filter.js'
import { asksOf, isTopic, meaningsOf, type Refusal, says } from '../reader/atoms.js'
import { isCapital } from '../reader/name-book.js'
import { tieOf } from '../reader/reader.js'
import { NOT_TOLD } from '../reader/refusals.js'
import type { Meaning } from '../words/lexicon.js'
import { isIn, lengthIn } from '../words/lists.js'
import type { Phrase } from '../words/phrases.js'
import type { Word } from '../words/words.js'
import type { Filling } from './filling.js'

/** Those that "which" asks of as a noun or as who. */
const NOT_WHICH: ReadonlySet<Per> = new Set<Per>(['meeting', 'responsible', 'person'])

/** What is counted by, from a word on: "per year", "i hvert udvalg", "which cluster" in a sentence with "most". */
export function readPer(words: readonly Word[], at: number): Phrase<Meaning> | null {
  const each = lengthOfLead('each', words, at)
  const by = isIn('by-each', words[at]) ? 1 : 0
  const lead = each || by || lengthOfLead('which', words, at)
  const per = lead > 0 ? PER.find(one => isIn(`per-${one}`, words[at + lead])) : undefined
  if (per === undefined) return null
  // "meetings by region in 2023"; "decisions by region Nordjylland", "decisions by committee members" ask of somebody.
  const after = words[at + lead + 1]
  // "at every [Klynge Nord] meeting"
  if (isCapital(words[at + lead]) && isCapital(after)) return null
  if (each === 0 && by > 0)
    return after === undefined || tieOf(after) ? { value: { kind: 'per', per }, length: 2 } : null
  // Without "most", "which body met" asks where.
  const most = !NOT_WHICH.has(per) && words.some(word => isIn('most', word))
  return each > 0 || most ? { value: { kind: 'per', per }, length: lead + 1 } : null
}

/** Also with a preposition before it: "in each", "i hvilket" */
function lengthOfLead(list: 'each' | 'which', words: readonly Word[], at: number): number {
  const tied = tieOf(words[at]) === null ? 0 : lengthIn(list, words, at + 1)
  return lengthIn(list, words, at) || (tied && tied + 1)
}

/** How people and what they belong to are told of each noun. */
const WHO: { readonly [N in Noun]?: Readonly<Record<'person' | 'organisation', Per>> } = {
  actions: { person: 'responsible', organisation: 'responsible' },
  participants: { person: 'person', organisation: 'organisation' },
}

export function fillPer({ reader, atoms, asked, kinds, fields, notes }: Filling): Refusal | undefined {
  const said = meaningsOf(atoms, 'per').map(({ per }) => per)
  // "which regions have minutes": how many of each
  const ofRegions = atoms.find(
    atom => says(atom, 'ask', { ask: 'where' }) && isIn('regions', reader.words[atom.next - 1]),
  )
  if (ofRegions && asked.noun === 'meetings' && !atoms.some(isTopic)) said.push('region')
  const most = kinds.has('most')
  if (said.length === 0 && !most) return undefined
  const asks = asksOf(atoms)
  // "which decisions were made at each meeting": the list stands in the order of meetings.
  if (!most && !asked.count && asks.has('what')) {
    notes.push(`all are listed; how many there are for each is counted by --per ${said[0]}`)
    return undefined
  }
  const per = said[0] ?? (asks.has('who') ? 'person' : null)
  const of = per === 'person' || per === 'organisation' ? (WHO[asked.noun]?.[per] ?? null) : per
  if (of === null && said.length === 0) return NOT_TOLD.ranked
  if (of === null || said.length > 1 || (PER_OF[of] ?? asked.noun) !== asked.noun)
    return {
      why: `I do not understand what ${asked.noun} are to be counted by`,
      advice: 'They are counted per body, cluster, region, year or meeting: how many decisions per body in 2022',
    }
  fields.per = of
  if (atoms.some(atom => says(atom, 'per') && isIn('than', reader.words[atom.at])))
    notes.push('they are not compared: how many there are in each year is shown')
  return undefined
}
