// Who is meant by a name: one bearer in the archive, several, none; never one that the name does not say.

import { describe, expect, it } from 'vitest'
import type { ArchiveBody } from '../../src/query/who/archive-bodies.js'
import { findBodies } from '../../src/query/who/find-bodies.js'
import { searchForms } from '../../src/store/search-forms.js'
import { directory } from './town.js'

const body = (name: string | null, id: string | null, cluster: string | null, region: string | null): ArchiveBody => {
  return { name, id, folded: name === null ? null : searchForms(name), cluster, region, documents: 1 }
}

const NORTH = body('Klyngestyregruppe Nord', 'klyngestyregruppe', 'rn-nord', 'RN')
const NORTH_FORUM = body('Driftsforum Somatik', 'driftsforum-somatik', 'rn-nord', 'RN')
const MIDT_RN = body('Direktørforum Sundhedsklynge Midt', 'direktoerforum', 'rn-midt', 'RN')
const MIDT_RN_POLITICAL = body('Politisk Niveau', 'politisk-niveau', 'rn-midt', 'RN')
const MIDT_RH = body('Faglig Sundhedsklynge Midt', 'faglig-sundhedsklynge', 'rh-midt', 'RH')
const MIDT_RM = body('Klyngestyregruppen', 'klyngestyregruppe', 'rm-midt', 'RM')
const MIDT_UNKNOWN = body('Klynge Midt', null, null, null)
const WEST_RM = body('Vestklyngen', null, 'rm-goedstrup', 'RM')
const WEST_RN = body('Klynge Vest', null, 'rn-vest', 'RN')
const KIAP = body('Styregruppen', 'kiap-styregruppe', null, null)
const LKT = body('Styregruppen for Lærings- og Kvalitetsteams', 'lkt-styregruppe', null, null)
const VIBORG = body('Økonomiudvalget, Viborg Kommune', 'oekonomiudvalg', null, 'RM')
const AARHUS = body('Økonomiudvalget i Århus Kommune', 'oekonomiudvalg', null, 'RM')
const COMMITTEE = body('Teknik- og Miljøudvalget', 'teknik-udvalg', null, null)
const KKR = body('KKR Midtjylland', 'kkr', null, null)
const KKR_RM = body('KKR Midtjylland', 'kkr', null, 'RM')
const KKR_RN = body('KKR Nordjylland', 'kkr', null, null)
const COUNCIL = body('Odder Byråd', 'byraad', null, 'RM')
const NOBODY = body(null, null, null, null)

const ALL = [
  NORTH,
  NORTH_FORUM,
  MIDT_RN,
  MIDT_RN_POLITICAL,
  MIDT_RM,
  WEST_RM,
  KIAP,
  LKT,
  VIBORG,
  AARHUS,
  COMMITTEE,
  NOBODY,
]

const found = (name: string, archive: readonly ArchiveBody[] = ALL, regions: string[] = []) =>
  findBodies(name, directory, archive, regions).candidates.map(candidate => candidate.bodies.map(one => one.name))

describe('a name and who bears it', () => {
  it.each<[string, string[][]]>([
    ['Klynge Nord', [['Klyngestyregruppe Nord', 'Driftsforum Somatik']]],
    ['klynge nord', [['Klyngestyregruppe Nord', 'Driftsforum Somatik']]],
    ["Klynge Nord's", [['Klyngestyregruppe Nord', 'Driftsforum Somatik']]],
    ['Sundhedsklyngen Nord', [['Klyngestyregruppe Nord', 'Driftsforum Somatik']]],
    ['Nordklyngen', [['Klyngestyregruppe Nord', 'Driftsforum Somatik']]],
    ['rn-nord', [['Klyngestyregruppe Nord', 'Driftsforum Somatik']]],
    // A body of a cluster is not the cluster.
    ['Klyngestyregruppe Nord', [['Klyngestyregruppe Nord']]],
    ['Klyngestyregruppen i Klynge Nord', [['Klyngestyregruppe Nord']]],
    ['Driftsforum Somatik', [['Driftsforum Somatik']]],
    ['Direktørforum', [['Direktørforum Sundhedsklynge Midt']]],
    ['Politisk Niveau i Sundhedsklynge Midt', [['Politisk Niveau']]],
    // The same name, two clusters: each by itself.
    ['Klyngestyregruppen', [['Klyngestyregruppe Nord'], ['Klyngestyregruppen']]],
    // #1 and #2: never the other one.
    ['Klynge Midt', [['Direktørforum Sundhedsklynge Midt', 'Politisk Niveau']]],
    ['Sundhedsklynge Midt', [['Direktørforum Sundhedsklynge Midt', 'Politisk Niveau']]],
    ['Midtklyngen', [['Klyngestyregruppen']]],
    ['Klyngestyregruppen i Midtklyngen', [['Klyngestyregruppen']]],
    // #6: renamed, one lineage.
    ['Gødstrupklyngen', [['Vestklyngen']]],
    ['Vestklyngen', [['Vestklyngen']]],
    // #5: "Klynge Vest" is Region Nordjylland's, unless the region is named.
    ['Klynge Vest', []],
    // Words of a name, side by side.
    ['Styregruppen', [['Styregruppen for Lærings- og Kvalitetsteams'], ['Styregruppen']]],
    ['Styregruppen for Lærings- og Kvalitetsteams', [['Styregruppen for Lærings- og Kvalitetsteams']]],
    ['Styregruppen for KiAP', [['Styregruppen']]],
    ['Økonomiudvalget i Viborg Kommune', [['Økonomiudvalget, Viborg Kommune']]],
    ['Viborg Kommune', [['Økonomiudvalget, Viborg Kommune']]],
    // #24
    ['Aarhus Kommune', [['Økonomiudvalget i Århus Kommune']]],
    ['Oekonomiudvalget', [['Økonomiudvalget i Århus Kommune'], ['Økonomiudvalget, Viborg Kommune']]],
    ['teknik- og miljøudvalget', [['Teknik- og Miljøudvalget']]],
    // #15 and #21: near is not the same.
    ['Region Midt', []],
    ['Midt', []],
    ['Klynge Mid', []],
    ['Holstebro Kommune', []],
    ['Teknikudvalget', []],
  ])('%s', (name, expected) => {
    const sorted = (groups: (string | null)[][]) => groups.map(names => [...names].sort().join(' | ')).sort()
    expect(sorted(found(name))).toEqual(sorted(expected))
  })

  it.each<[string, string[], string[][]]>([
    // With the region named, a cluster's looser names count.
    ['Klynge Midt', ['RM'], [['Klyngestyregruppen']]],
    ['Klynge Midt', ['RN'], [['Direktørforum Sundhedsklynge Midt', 'Politisk Niveau']]],
    ['Klynge Midt', ['RH'], []],
    ['Klynge Vest', ['RM'], [['Vestklyngen']]],
    ['Klyngestyregruppen', ['RN'], [['Klyngestyregruppe Nord']]],
  ])('%s in %s', (name, regions, expected) => {
    expect(found(name, ALL, regions)).toEqual(expected)
  })

  it('is one body where only one of its documents names the region that its name says', () => {
    expect(found('KKR Midtjylland', [KKR, KKR_RM, KKR_RN])).toEqual([['KKR Midtjylland', 'KKR Midtjylland']])
    expect(found('KKR', [KKR, KKR_RM, KKR_RN]).length).toBe(2)
  })

  it('of a municipality is that of its council, by the place alone', () => {
    expect(found('Odder Kommune', [COUNCIL, NORTH])).toEqual([['Odder Byråd']])
    expect(found('Odder Kommune', [body('Patientrådet i Odder', 'patientraad', null, 'RM')])).toEqual([])
  })

  it('in two regions comes as two, Region Nordjylland first', () => {
    const { candidates, others } = findBodies('Klynge Midt', directory, [MIDT_RH, MIDT_RM, MIDT_RN, MIDT_UNKNOWN], [])
    expect(candidates.map(candidate => candidate.label)).toEqual([
      'Sundhedsklynge Midt (Region Nordjylland)',
      'Sundhedsklynge Midt (Region Hovedstaden)',
      'Klynge Midt',
    ])
    expect(others).toEqual(['Midtklyngen (Region Midtjylland)'])
  })

  it('that only another cluster bears is told, not taken', () => {
    expect(findBodies('Klynge Midt', directory, [MIDT_RM], [])).toMatchObject({
      candidates: [],
      others: ['Midtklyngen (Region Midtjylland)'],
    })
    expect(findBodies('Midtklyngen', directory, [MIDT_RN, MIDT_RH], [])).toMatchObject({
      candidates: [],
      others: ['Sundhedsklynge Midt (Region Hovedstaden)'],
    })
    expect(found('Klynge Vest', [WEST_RN, WEST_RM])).toEqual([['Klynge Vest']])
  })
})
