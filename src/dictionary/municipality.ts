// Municipalities of today and before 2007, from dictionaries/municipalities.yaml.

import { type EntryOf, tableOf } from './entries.js'
import { list, NAMED, optional, text } from './field.js'

export const municipalities = tableOf({
  file: 'municipalities.yaml',
  shape: {
    /**
     * Ids are `aalborg`, and of those that no longer exist end in the year they were formed: `viborg-1970`. The name is the
     * bare one: also a town or an area.
     */
    ...NAMED,
    /** If it is not the name with "Kommune". */
    official: optional(text),
    /** The official number. Many were used again after 2007. */
    code: text,
    /** Region, or amt before 2007. */
    region: text,
    /** The municipalities that it became part of; several if it was split. */
    successors: list(text),
  },
  key: entry => entry.id,
  refers: entry => ({ regions: [entry.region], municipalities: entry.successors }),
})

export type Municipality = EntryOf<typeof municipalities>

/** "Aalborg Kommune", "Københavns Kommune". */
export const officialName = (municipality: Municipality): string =>
  municipality.official ?? `${municipality.name} Kommune`
