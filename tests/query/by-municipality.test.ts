// Committees of one name are told apart by the municipality at the head of their minutes.

import { expect, it } from 'vitest'
import { scratchFolder } from '../scratch.js'
import type { Said } from './minutes.js'
import { askFor, makeArchive } from './town.js'

const NAME = 'Sundheds- og Omsorgsudvalget'

const said = (path: string, heading: string, body = NAME): Said => ({
  path,
  heading,
  body,
  id: 'sundhedsudvalg',
  date: path.startsWith('a') ? '2021-05-04' : '2021-06-01',
  items: [{ title: 'Plejehjem', decisions: [['approved', 'Godkendt.']] }],
})

it.each<[string, readonly Said[], readonly (string | null)[]]>([
  ['of two towns', [said('a.txt', 'Solrød Kommune'), said('greve/ab.txt', '')], [`${NAME}, Solrød`, `${NAME}, Greve`]],
  ['of one town', [said('a.txt', 'Solrød Kommune'), said('solroed/ab.txt', '')], [null]],
  ['of no town', [said('a.txt', ''), said('b.txt', '')], [null]],
  // Where they met elsewhere, minutes name two.
  ['visiting', [said('a.txt', 'Solrød Kommune'), said('b.txt', 'Solrød Kommune på besøg i Greve')], [null]],
  ['another name', [said('a.txt', ''), said('b.txt', '', 'Social- og Sundhedsudvalget')], [null]],
])('%s', async (_, minutes, labels) => {
  const archive = await makeArchive(scratchFolder(), minutes)
  const { answer } = await askFor(archive, 'meetings', { bodies: [NAME] })
  expect(answer.groups.map(({ label }) => label)).toEqual(labels)
  const counts = await Promise.all(answer.groups.map(group => group.count()))
  const own = minutes.filter(({ body }) => body === NAME).length
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(own)
  await archive.close()
})

it('a municipality is an organisation also where a list says its place alone', async () => {
  const at = (organisation: string, name: string) => ({ name, organisation })
  const people = [at('Solrød', 'Ida Holm'), at('Solrød Kommune', 'Bo Krogh'), at('Solrød Fjernvarme', 'Rie Vang')]
  const archive = await makeArchive(scratchFolder(), [{ ...said('a.txt', ''), people }])
  const { rows } = await askFor(archive, 'participants', { organisations: ['Solrød Kommune'] })
  expect(rows.map(row => row.name)).toEqual(['Ida Holm', 'Bo Krogh'])
  await archive.close()
})

it('what somebody is called at the head of minutes is no name of a body', async () => {
  const people = [{ name: 'Lis Holm' }]
  const archive = await makeArchive(scratchFolder(), [
    { ...said('a.txt', 'Solrød Kommune, formand: Lis Holm'), people },
  ])
  await expect(askFor(archive, 'decisions', { bodies: ['Lis'] })).rejects.toThrow('Lis')
  expect((await askFor(archive, 'decisions', { bodies: ['Solrød'] })).rows).toHaveLength(1)
  await archive.close()
})
