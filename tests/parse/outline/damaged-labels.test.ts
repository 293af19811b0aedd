// Labels of damaged text: what a misread label is nearest to, and words that only look like one.

import { describe, expect, it } from 'vitest'
import { repairLetters } from '../../../src/danish/ocr.js'
import { loadDictionary } from '../../../src/dictionary/dictionary.js'
import { lexiconOf } from '../../../src/parse/lexicon.js'
import { readMinutes } from '../fixture-documents.js'

const { readDamagedLabel } = lexiconOf(loadDictionary())

describe('misread labels', () => {
  it.each([
    ['Besl utning', 'Beslutning'],
    ['Beslutninq:', 'Beslutning'],
    ['8eslutning: Godkendt.', 'Beslutning'],
    ['lndstilling', 'Indstilling'],
    ['Sagsfremsti1ling', 'Sagsfremstilling'],
    ['Fraværcnde: Bo Krogh', 'Afbud'],
    ['Økonomiudvalqets indsti1ling', 'Indstilling'],
  ])('"%s"', (line, label) => expect(readDamagedLabel(line)?.entry.label).toBe(label))

  it('the text begins behind the colon', () => {
    expect(readDamagedLabel('8eslutning: Godkendt.')?.textAt).toBe('8eslutning: '.length)
  })
})

describe('other words', () => {
  it.each([
    'Bestilling',
    'Slutning',
    'Beslutningen blev udsat til næste møde.',
    'Indskoling',
    'Referent',
    'Budget',
    `Beslutning${' '.repeat(60)}Godkendt`,
  ])('"%s"', line => {
    const label = readDamagedLabel(line)?.entry.label
    expect(['Beslutning', 'Indstilling', 'Referat', 'Konklusion']).not.toContain(label)
  })
})

it('a letter inside a number is a digit, and stays where it is', () => {
  expect(repairLetters('Mødet sluttede kl. 15.l5 i 2O19, 1ll kr.')).toBe('Mødet sluttede kl. 15.15 i 2019, 1ll kr.')
})

it('a comma behind the number at the head of a line is a full stop, elsewhere it is none', () => {
  expect(repairLetters('5, Eventuelt\nPunkterne 3, Budget og\n4, og 7, som blev udsat')).toBe(
    '5. Eventuelt\nPunkterne 3, Budget og\n4, og 7, som blev udsat',
  )
})

it('a letter read as a digit right behind the number of an item is one of its title', async () => {
  const document = await readMinutes(
    'Referat af møde i Sundhedsudvalget i Assens den 12. maj 2021\n\n1. Budget\n\nGodkendt.\n\n2.0rientering\n\nUdgiften er\n1.000 kr. om året.\n\n3. Eventuelt\n\nIntet.\n',
  )
  expect(document.items.map(item => `${item.number} ${item.title}`)).toEqual([
    '1 Budget',
    '2 0rientering',
    '3 Eventuelt',
  ])
})
