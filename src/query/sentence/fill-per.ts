// "meetings per year", "decisions in each body", "which cluster has most tasks", "hvem har flest opgaver": not the rows,
// but how many there are for each.

import { type Noun, PER_OF, type Per } from '../filter.js'
import type { Refusal } from './atoms.js'
import type { Filling } from './filling.js'
import { meaningOf } from './nouns.js'

/** How people and what they belong to are told of each noun. */
const WHO: { readonly [N in Noun]?: Readonly<Record<'person' | 'organisation', Per>> } = {
  actions: { person: 'responsible', organisation: 'responsible' },
  participants: { person: 'person', organisation: 'organisation' },
}

export function fillPer({ atoms, asked, fields }: Filling): Refusal | undefined {
  const meanings = atoms.flatMap(atom => meaningOf(atom) ?? [])
  const said = meanings.flatMap(meaning => (meaning.kind === 'per' ? [meaning.per] : []))
  const most = meanings.some(({ kind }) => kind === 'most')
  if (said.length === 0 && !most) return undefined
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
