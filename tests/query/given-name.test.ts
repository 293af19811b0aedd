// Tasks that minutes give to a given name alone are those of the one participant who bears it, in those very minutes.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Archive } from '../../src/store/archive.js'
import { scratchFolder } from '../scratch.js'
import type { Said } from './minutes.js'
import { askFor, makeArchive } from './town.js'

const school = (day: string, people: readonly string[], actions: readonly (readonly [string, string])[]): Said => ({
  path: `skole/${day}.txt`,
  body: 'Skolebestyrelsen',
  date: day,
  people: people.map(name => ({ name })),
  items: [{ title: 'Legeplads', actions }],
})

let archive: Archive
beforeAll(async () => {
  archive = await makeArchive(scratchFolder(), [
    school('2023-01-10', ['Ida Krogh', 'Bo Lindgren'], [['Ida henter tilbud.', 'Ida']]),
    school('2023-02-10', ['Ida Krogh', 'Bo Lindgren'], [['Bo og Ida måler op.', 'Bo og Ida']]),
    // Two of them: nobody knows which.
    school('2023-03-10', ['Ida Krogh', 'Ida Holm'], [['Ida skriver til naboerne.', 'Ida']]),
    // Another than the one asked for.
    school('2023-04-10', ['Ida Holm'], [['Ida ringer til kommunen.', 'Ida']]),
    school('2023-06-10', ['Rie Toft Bæk', 'Rasmus Tang'], [['RTB og RT skriver ud.', 'RTB og RT']]),
    school('2023-07-10', ['Rie Toft Bæk', 'Rasmus Tang'], [['RT henter nøgler.', 'RT']]),
    school(
      '2023-05-10',
      ['Ida Krogh', 'Idalie Vang'],
      [
        ['Ida Krogh bestiller sand.', 'Ida Krogh'],
        ['Idalie maler.', 'Idalie'],
      ],
    ),
  ])
})
afterAll(() => archive.close())

const tasksOf = async (responsible: string) => {
  const { rows, answer } = await askFor(archive, 'actions', { responsible: [responsible] })
  return { texts: rows.map(row => row.text), notes: answer.notes.join('; ') }
}

describe('tasks of a person', () => {
  it.each([
    ['Ida Krogh', ['Ida Krogh bestiller sand.', 'Bo og Ida måler op.', 'Ida henter tilbud.']],
    ['Bo Lindgren', ['Bo og Ida måler op.']],
    ['Idalie Vang', ['Idalie maler.']],
  ])('%s', async (name, texts) => {
    const found = await tasksOf(name)
    expect(found.texts).toEqual(texts)
    expect(found.notes).toContain(`"${name}" includes "${name.split(' ')[0]}" alone`)
  })

  it('under initials, where nobody else has them', async () => {
    const found = await tasksOf('Rie Toft Bæk')
    expect(found.texts).toEqual(['RTB og RT skriver ud.'])
    expect(found.notes).toContain('"Rie Toft Bæk" includes "RTB" alone')
    // "RT" may be Rie Toft, whose last name is left out.
    await expect(tasksOf('Rasmus Tang')).rejects.toThrow(/No task was read for anybody called/)
  })

  it.each([
    ['Rie Toft Bæk', ['RTB og RT skriver ud.']],
    ['Ida Krogh', ['Ida Krogh bestiller sand.', 'Bo og Ida måler op.', 'Ida henter tilbud.']],
  ])('%s, asked for as a person', async (name, texts) => {
    const { rows } = await askFor(archive, 'actions', { persons: [name] })
    expect(rows.map(row => row.text)).toEqual(texts)
  })

  it('of a given name are those of everybody who bears it', async () => {
    const found = await tasksOf('Ida')
    expect(found.texts.length).toBe(5)
    expect(found.notes).toBe('')
  })

  it.each(['Ida Vang', 'Bo Krogh'])('%s is nobody', async name => {
    await expect(tasksOf(name)).rejects.toThrow(/No task was read for anybody called/)
  })
})
