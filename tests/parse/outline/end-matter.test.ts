// What stands below the last item and is said in none of them: the list of all attachments, the end of a mail, the
// sender.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const MINUTES =
  'Referat af møde i Havneudvalget i Skagen den 12. maj 2021\n\nTil stede: Ane Friis (formand), Bo Krogh\n\n7. Ny mole\n\nMolen blev godkendt.\n\n8. Budget 2022\n\nUdsat.\n\n9. Eventuelt\n\n'
const read = async (end: string) => {
  const { items, coverage, furniture, text } = await readMinutes(`${MINUTES}${end}\n`)
  expect(coverage).toBe(1)
  expect(items.map(item => item.number)).toEqual(['7', '8', '9'])
  const below = furniture.map(({ kind, span }) => `${kind}: ${text.slice(...span)}`)
  return { below, attachments: items[2]?.attachments.map(a => a.title), said: items[2]?.sections.map(s => s.text) }
}

describe('a list of all attachments', () => {
  it('belongs to no item', async () => {
    const { below, said, attachments } = await read(
      'Intet.\n\nBilagsoversigt\n\n7. Ny mole\n1. Kort over molen\n2. Tilbud fra to firmaer\n\n8. Budget 2022\n1. Tabeller',
    )
    expect([said, attachments]).toEqual([['Intet.'], []])
    expect(below).toHaveLength(6)
  })

  it('of the last item is its own', async () => {
    const { below, attachments } = await read('Intet.\n\nBilag\n\n1. Kort over molen\n2. Tilbud fra to firmaer')
    expect([below, attachments]).toEqual([[], ['Kort over molen', 'Tilbud fra to firmaer']])
  })
})

it('the end of the mail that brought the minutes is said in no item', async () => {
  const { said, below } = await read('Intet.\n\nMed venlig hilsen\n\nAne Friis\nFormand')
  expect([said, below.length > 0]).toEqual([['Intet.'], true])
})

it.each([
  ['Kl. 10.00-10.15   Pause', ['break: Kl. 10.00-10.15\tPause']],
  ['Pause (15 min.)', ['break: Pause (15 min.)']],
  ['Pause i arbejdet', []],
])('a break may tell its hours or its length: %s', async (line, found) => {
  const { below } = await read(`Vi drøftede molen.\n\n${line}\n\nVi drøftede kajen.`)
  expect(below).toEqual(found)
})

describe('the sender', () => {
  const SENDER = 'Skagen Havn\nHavnevagtvej 16\n9990 Skagen\nTlf. 12 34 56 78\nE-mail: havn@example.dk'

  it.each([
    ['below what was said', 'Intet.\n\n'],
    ['below a heading', ''],
    ['below signatures', 'Intet.\n\nAne Friis      Bo Krogh\n\n'],
  ])('%s', async (_, before) => {
    const { below, said } = await read(before + SENDER)
    expect(said).toEqual(before === '' ? [] : ['Intet.'])
    expect(below.slice(-5)).toEqual([
      'footer: Skagen Havn',
      'footer: Havnevagtvej 16',
      'footer: 9990 Skagen',
      'contact: Tlf. 12 34 56 78',
      'contact: E-mail: havn@example.dk',
    ])
  })

  it.each([
    ['an address that was announced', `Svar sendes til:\n\n${SENDER}`],
    ['lines without a way to reach anybody', 'Intet.\n\nSkagen Havn\nHavnevagtvej 16'],
    ['telephone numbers', 'Der er fået nye numre.\n\nVagten\nTlf. 12 34 56 78\nLodsen\nTlf. 12 34 56 79'],
    ['whom to write to, and nothing else', 'Ane Friis\nE-mail: ane@example.dk'],
    ['one line', 'Intet.\n\nTlf. 12 34 56 78'],
    ['with no space above', `Intet.\n${SENDER}`],
  ])('not: %s', async (_, end) => {
    expect((await read(end)).below).toEqual([])
  })
})
