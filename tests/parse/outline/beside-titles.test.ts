// What can only stand beside a title, once as well as at each; and numbers before titles in the ways of few houses.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const HEAD =
  'Referat af møde i Driftsforum den 4. maj 2021\n\nDeltagere: Karen Lund (KLU), Bo Krogh (BKR), Ida Holm (IHO)\n\n'
const items = async (headings: readonly string[]) =>
  (await readMinutes(HEAD + headings.map(heading => `${heading}\n\nDet blev drøftet.\n\n`).join(''))).items

describe('beside one title alone', () => {
  it.each<[string, string, readonly string[]]>([
    ['Ny terminal, ved vagtplanlægger Ida Holm', 'Ny terminal', ['vagtplanlægger Ida Holm']],
    ['Ny terminal / Ida Holm', 'Ny terminal', ['Ida Holm']],
    ['Ny terminal /Ida', 'Ny terminal', ['Ida']],
    ['Ny terminal (BKR)', 'Ny terminal', ['BKR']],
    ['Ny terminal [info]', 'Ny terminal', []],
    ['Ny terminal - besøg af Ida Holm', 'Ny terminal', ['Ida Holm']],
    ['Aftale (PLO)', 'Aftale (PLO)', []],
    ['Aftale / Viborg', 'Aftale / Viborg', []],
    ['Ro, ved indgangen til Viborg', 'Ro, ved indgangen til Viborg', []],
  ])('%s', async (heading, title, presenters) => {
    const [, item] = await items(['1. Velkomst', `2. ${heading}`, '3. Takster', '4. Eventuelt'])
    expect([item?.title, item?.presenters]).toEqual([title, presenters])
  })
})

describe('numbers', () => {
  it.each<[string, (n: number, title: string) => string]>([
    ['close before a stroke, titles small', (n, title) => `${n}/ ${title.toLowerCase()}`],
    ['between the time and the title', (n, title) => `9.${n}0-9.${n}5 | ${n} | ${title}`],
    [
      'with what is not public behind it',
      (n, title) => `Punkt nr. ${n}${n === 2 ? ' (behandles fortroligt)' : ''}\n${title}`,
    ],
  ])('%s', async (_, write) => {
    const found = await items(
      ['Velkomst', 'Nye senge', 'Takster', 'Siden sidst', 'Eventuelt'].map((title, n) => write(n + 1, title)),
    )
    expect(found.map(({ number, title }) => `${number} ${title?.toLowerCase()}`)).toEqual([
      '1 velkomst',
      '2 nye senge',
      '3 takster',
      '4 siden sidst',
      '5 eventuelt',
    ])
  })

  it('not a fraction in the text', async () => {
    const found = await items(['1. Velkomst', '2. Nye senge\n\n1/ 2 time er nok.', '3. Takster'])
    expect(found.map(({ number }) => number)).toEqual(['1', '2', '3'])
  })
})
