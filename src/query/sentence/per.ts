// "meetings per year", "decisions in each body", "which cluster has most tasks", "hvem har flest opgaver": not the rows,
// but how many there are for each.

import { type Noun, PER_OF, type Per } from '../filter.js'
import type { Refusal } from './atoms.js'
import type { Filling } from './filling.js'
import type { Meaning } from './lexicon.js'
import { meaningOf } from './nouns.js'
import type { Phrase } from './phrases.js'
import type { Word } from './words.js'

const EACH = /^(?:per|pr|each|every|hver|hvert)$/
const LEADS =
  /^(?:(?:for|by|in|of|at|on|i|af|paa|til) (?:each|every|hver|hvert)|(?:fordelt|opdelt|opgjort) (?:paa|efter|pr)|(?:grouped|split) by)$/
/** Only beside "most": "which body met" asks where. */
const WHICH = /^(?:(?:in|at|by|i|paa|af) )?(?:which|what|hvilken|hvilket|hvilke)$/
const MOST = /^(?:most|mest|flest|fleste|oftest|hyppigst|highest)$/

const WORDS: ReadonlyMap<string, Per> = new Map(
  (
    [
      ['body', 'body bodies committee committees council board group forum organ organer udvalg raad bestyrelse fora'],
      ['cluster', 'cluster clusters klynge klynger sundhedsklynge sundhedsklynger'],
      ['region', 'region regions regioner'],
      ['year', 'year years aar aarstal'],
      ['type', 'type types typer kind beslutningstype'],
      ['meeting', 'meeting meetings moede moeder'],
      ['responsible', 'responsible ansvarlig ansvarlige'],
      ['person', 'person persons participant member deltager medlem'],
      ['organisation', 'organisation organization municipality kommune'],
    ] as const
  ).flatMap(([per, words]) => words.split(' ').map(word => [word, per] as const)),
)
/** Those that "which" asks of as a noun or as who. */
const NOT_WHICH: ReadonlySet<Per> = new Set<Per>(['meeting', 'responsible', 'person'])

/** What is counted by, from a word on: "per year", "i hvert udvalg", "which cluster" in a sentence with "most". */
export function readPer(words: readonly Word[], at: number): Phrase<Meaning> | null {
  for (const length of [2, 1]) {
    const per = WORDS.get(words[at + length]?.key ?? '')
    if (per === undefined) continue
    const lead = words
      .slice(at, at + length)
      .map(({ key }) => key)
      .join(' ')
    const which = WHICH.test(lead) && !NOT_WHICH.has(per) && words.some(({ key }) => MOST.test(key))
    if (which || (length === 1 ? EACH : LEADS).test(lead)) return { value: { kind: 'per', per }, length: length + 1 }
  }
  return null
}

/** How people and what they belong to are told of each noun. */
const WHO: { readonly [N in Noun]?: Readonly<Record<'person' | 'organisation', Per>> } = {
  actions: { person: 'responsible', organisation: 'responsible' },
  participants: { person: 'person', organisation: 'organisation' },
}

export function fillPer({ atoms, asked, fields, notes }: Filling): Refusal | undefined {
  const meanings = atoms.flatMap(atom => meaningOf(atom) ?? [])
  const said = meanings.flatMap(meaning => (meaning.kind === 'per' ? [meaning.per] : []))
  const most = meanings.some(({ kind }) => kind === 'most')
  if (said.length === 0 && !most) return undefined
  // "which decisions were made at each meeting": the list stands in the order of meetings.
  if (!most && !asked.count && meanings.some(meaning => meaning.kind === 'ask' && meaning.ask === 'what')) {
    notes.push(`all are listed; how many there are for each is counted by --per ${said[0]}`)
    return undefined
  }
  const who = meanings.some(meaning => meaning.kind === 'ask' && meaning.ask === 'who')
  const per = said[0] ?? (who ? 'person' : null)
  const of = per === 'person' || per === 'organisation' ? (WHO[asked.noun]?.[per] ?? null) : per
  if (of === null || said.length > 1 || (PER_OF[of] ?? asked.noun) !== asked.noun)
    return {
      why: `I do not understand what ${asked.noun} are to be counted by`,
      advice: 'They are counted per body, cluster, region, year or meeting: how many decisions per body in 2022',
    }
  fields.per = of
  return undefined
}
