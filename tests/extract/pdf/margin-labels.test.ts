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

test('labels flush right with each other stand before their lines', async () => {
  const labels = [line('Sag', 92.2, 440), line('Beslutning', 63.3, 404), line('Hvem', 83.9, 380)]
  expect(rows(await textOf(...BODY, ...labels))).toEqual([
    'Sag\tPlanen for den nye legeplads blev lagt frem, og der var flere forslag til den.',
    'Beslutning\tPlanen blev godkendt.',
    'Hvem\tBo Krogh spørger kommunen om tilskud til hegnet og til de to gynger.',
  ])
})

test('numbers of a list that are drawn after its entries stand before them', async () => {
  const entries = ['Planen for den nye legeplads', 'Hegnet mod Skolevej', 'Gynger til de mindste']
  const list = entries.map((words, i) => line(words, 80, 440 - 12 * i))
  const numbers = entries.map((_, i) => line(`${i + 1}.`, 70, 440 - 12 * i))
  expect(rows(await textOf(...list, ...numbers))).toEqual(entries.map((words, i) => `${i + 1}. ${words}`))
})

describe('short text to the right of the lines, drawn before them', () => {
  const HEADS = [
    line('1. Ny legeplads', 40, 440),
    line('Planen blev godkendt, og hegnet skal males inden sommer.', 40, 416),
    line('2. Gynger', 40, 380),
    line('Bo Krogh spørger kommunen om tilskud til de to gynger.', 40, 356),
    line('3. Eventuelt', 40, 320),
    line('Der var intet.', 40, 296),
  ]

  test('stands behind headings', async () => {
    const times = [440, 380, 320].map((y, i) => line(`kl. 1${i}.00`, 420, y))
    expect(rows(await textOf(...times, ...HEADS))).toEqual([
      '1. Ny legeplads\tkl. 10.00',
      'Planen blev godkendt, og hegnet skal males inden sommer.',
      '2. Gynger\tkl. 11.00',
      'Bo Krogh spørger kommunen om tilskud til de to gynger.',
      '3. Eventuelt\tkl. 12.00',
      'Der var intet.',
    ])
  })

  test('stands where its lines end, if it has several or stands beside a paragraph', async () => {
    const notes = [line('Bilag:', 420, 416), line('Tegning', 420, 404), line('Brev', 420, 296)]
    expect(rows(await textOf(...notes, ...HEADS))).toEqual([
      '1. Ny legeplads',
      'Planen blev godkendt, og hegnet skal males inden sommer.',
      'Bilag:',
      'Tegning',
      '2. Gynger',
      'Bo Krogh spørger kommunen om tilskud til de to gynger.',
      '3. Eventuelt',
      'Der var intet.',
      'Brev',
    ])
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
