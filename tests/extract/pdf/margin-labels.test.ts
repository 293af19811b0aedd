// Labels in the margin, drawn after the text as word processors draw frames: each belongs before its line.

import { describe, expect, test } from 'vitest'
import { line, textOf } from './one-page.js'

const rows = (text: string) => text.split('\n').filter(row => row !== '')

const BODY = [
  line('Planen for den nye legeplads blev lagt frem, og der var flere', 120, 440),
  line('forslag til den.', 120, 428),
  line('Planen blev godkendt.', 120, 404),
  line('Bo Krogh spørger kommunen om tilskud til hegnet og til de to', 120, 380),
  line('gynger.', 120, 368),
]

describe('short text to the left of the lines, drawn after them', () => {
  test('stands before its line', async () => {
    const labels = [line('Sag', 40, 440), line('Beslutning', 40, 404), line('Udføres af', 40, 380)]
    expect(rows(await textOf(...BODY, ...labels))).toEqual([
      'Sag\tPlanen for den nye legeplads blev lagt frem, og der var flere forslag til den.',
      'Beslutning\tPlanen blev godkendt.',
      'Udføres af\tBo Krogh spørger kommunen om tilskud til hegnet og til de to gynger.',
    ])
  })

  test('that is a number is joined with its line', async () => {
    expect(rows(await textOf(...BODY, line('1.', 100, 440), line('2.', 100, 404)))).toEqual([
      '1. Planen for den nye legeplads blev lagt frem, og der var flere forslag til den.',
      '2. Planen blev godkendt.',
      'Bo Krogh spørger kommunen om tilskud til hegnet og til de to gynger.',
    ])
  })

  test('line below line is a box of its own', async () => {
    const box = ['Fuglevang Skole', 'Skolevej 4', '6740 Bramming', 'Telefon 75 10 20 30']
    const text = rows(await textOf(...BODY, ...box.map((words, i) => line(words, 20, 440 - 12 * i))))
    expect(text.filter(row => row.includes('\t'))).toEqual([])
    expect(text).toEqual(expect.arrayContaining(box))
  })

  test('with as many lines as beside it is a column', async () => {
    const names = ['Bo Krogh', 'Lis Damgaard', 'Ib Vestergaard', 'Eva Rønne']
    const right = names.map((name, i) => line(`${name}, medlem af rådet`, 260, 440 - 24 * i))
    const left = ['Per Lund', 'Ane Bech', 'Kim Holt', 'Tove Friis'].map((name, i) => line(name, 40, 440 - 24 * i))
    const text = await textOf(...right, ...left)
    expect(text).not.toContain('\t')
  })
})

test('lines of typewriter letters that have no room for the next word run on', async () => {
  const lines = [
    'Planen for den nye legeplads blev lagt frem af',
    'formanden, og der var ti forslag til den, som',
    'udvalget ser på inden mødet efter sommerferien',
    'i august.',
  ]
  const text = await textOf(...lines.map((words, i) => line(words, 60, 440 - 12 * i, 'C')))
  expect(text).toBe(lines.join(' '))
})
