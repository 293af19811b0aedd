// Which bodies and organisations there are: how it is asked, and what is listed.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWhoThereIs } from '../../src/query/understand/who-there-is.js'
import { listBodies } from '../../src/query/who/list-bodies.js'
import type { Archive } from '../../src/store/archive.js'
import { countOrganisations } from '../../src/store/census/census.js'
import { scratchFolder } from '../scratch.js'
import { directory, makeArchive, TOWN } from './town.js'

describe('a sentence that asks who there is', () => {
  it.each<[string, string, string | null, string[]]>([
    ['which bodies are in the archive', 'bodies', null, []],
    ['bodies', 'bodies', null, []],
    ['list all bodies in Region Sjælland', 'bodies', null, ['Region Sjælland']],
    ['hvilke klynger hører under Region Sjælland', 'bodies', 'klynger', ['Region Sjælland']],
    ['hvilke udvalg findes', 'bodies', 'udvalg', []],
    ['Hvilke klynger er der i region nordjylland?', 'bodies', 'klynger', ['Region Nordjylland']],
    ['show me the committees', 'bodies', 'committees', []],
    ['hvor mange råd er der i arkivet?', 'bodies', 'råd', []],
    ['hvilke organisationer er der', 'organisations', null, []],
    ['which organisations are there in Region Midtjylland', 'organisations', null, ['Region Midtjylland']],
  ])('%s', (sentence, what, kind, regions) => {
    expect(readWhoThereIs(sentence, directory)).toEqual({ what, kind, regions })
  })

  it.each([
    'all decisions by Klynge Midt',
    'what did the committees decide',
    'hvad besluttede udvalget',
    'hvilke udvalg mødtes i 2023',
    'hvilke udvalg talte om demens',
    'udvalg',
    'udvalget',
    'is there a committee about budget',
    'which bodies rejected it',
    'decisions about "bodies"',
    '',
  ])('%j asks something else', sentence => {
    expect(readWhoThereIs(sentence, directory)).toBeNull()
  })
})

describe('what is listed', () => {
  let archive: Archive
  beforeAll(async () => {
    archive = await makeArchive(scratchFolder(), TOWN)
  })
  afterAll(() => archive.close())
  const names = async (words: string | null, regions: string[] = []) =>
    (await listBodies(words, regions, archive.db, directory)).map(body => body.name)

  it('bodies of a kind, of words of the name, of a region; each once, most meetings first', async () => {
    const all = await listBodies(null, [], archive.db, directory)
    expect(all.length).toBeGreaterThan(3)
    expect(all.map(body => body.meetings)).toEqual(all.map(body => body.meetings).sort((a, b) => b - a))
    const groups = await names('klyngestyregrupper')
    expect(groups.length).toBeGreaterThan(0)
    expect(groups.length).toBeLessThan(all.length)
    for (const name of groups) expect(name).toMatch(/klyngestyregruppe/i)
    const north = await listBodies('klynger', ['RN'], archive.db, directory)
    expect(north.length).toBeGreaterThan(0)
    for (const body of north) expect(body).toMatchObject({ region: 'RN', cluster: expect.stringMatching(/^rn-/) })
    expect(await names('fuglekonge')).toEqual([])
  })

  it('organisations with meetings and people, of one region where it is asked', async () => {
    const all = await countOrganisations(archive.db, [])
    const north = await countOrganisations(archive.db, ['RN'])
    expect(north.find(one => one.name === 'Hjørring Kommune')).toMatchObject({ people: 1 })
    expect(north.length).toBeLessThanOrEqual(all.length)
    expect(await countOrganisations(archive.db, ['RH-none'])).toEqual([])
  })
})
