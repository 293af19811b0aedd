// The dictionaries of who meets and who takes part.

import { type EntryOf, tableOf } from './entries.js'
import { flag, list, NAMED, oneOf, optional, text } from './field.js'

/** At which level a body decides. */
const LEVELS = (
  'klynge-politisk klynge-fagligt-strategisk klynge-drift arbejdsgruppe tværsektoriel-region-politisk ' +
  'tværsektoriel-region-administrativ sekretariat kommuner-fælles-politisk ' +
  'kommuner-fælles-administrativ almen-praksis-lokal national national-styregruppe region-politisk ' +
  'region-administrativ kommune-politisk kommune-administrativ institution-ledelse råd medarbejder ' +
  'bestyrelse forening generisk'
).split(' ')

/** Bodies that meet: forums, councils, committees, groups. */
export const bodies = tableOf({
  file: 'bodies.yaml',
  shape: {
    ...NAMED,
    /** "SSU", "DAK": with the case as written, and only with further evidence. */
    abbreviations: list(text),
    level: oneOf(LEVELS),
    /** Regions that have it; empty: any. */
    regions: list(text),
    /** The one cluster that has it, or null. */
    cluster: optional(text),
    /** The body or organisation it belongs to, or null. */
    parent: optional(text),
    /** Every region, municipality or institution has its own, so its owner decides which is meant. Null: there is only one. */
    each: optional(oneOf(['region', 'cluster', 'municipality', 'institution'])),
    /** True: a name only with exactly these capitals ("Politisk Niveau"). */
    cased: flag,
    successors: list(text),
  },
  key: entry => entry.id,
  refers: entry => ({
    regions: entry.regions,
    clusters: entry.cluster === null ? [] : [entry.cluster],
    organisations: entry.parent === null ? [] : [entry.parent],
    bodies: entry.successors,
  }),
})

export type Body = EntryOf<typeof bodies>

/** Words that show that a name is that of a body ("udvalg", "styregruppe"). */
export const bodyWords = tableOf({
  file: 'body-words.yaml',
  shape: {
    word: text,
    /** True: the word alone names the body. */
    bare: flag,
    /** Bodies of this kind meet for what their name says after it: "styregruppen for hjemmemonitorering". */
    purpose: flag,
    /** What a question in English calls it. */
    english: list(text),
  },
  key: entry => entry.word,
})

export type BodyWord = EntryOf<typeof bodyWords>

/** `programme`, `system`, `fund`, `place` and `sector` never decide anything. */
const KINDS =
  'national regional local ministry agency state institution department programme system fund place sector'.split(' ')

/** National and other organisations, ministries, agencies and programmes. */
export const organisations = tableOf({
  file: 'organisations.yaml',
  shape: {
    ...NAMED,
    /** With the case as written, and only with further evidence. */
    abbreviations: list(text),
    kind: oneOf(KINDS),
    /** Regions it works in; empty: any. */
    regions: list(text),
    /** Entries of the same family are one office under changing names; a question about one finds all. */
    family: optional(text),
    /** True: a name only with exactly these capitals ("Danske Patienter"). */
    cased: flag,
    successors: list(text),
  },
  key: entry => entry.id,
  refers: entry => ({ regions: entry.regions, organisations: entry.successors }),
})

export type Organisation = EntryOf<typeof organisations>
