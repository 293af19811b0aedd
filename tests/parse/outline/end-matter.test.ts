// What stands below the last item and is said in none of them: the list of all attachments, the end of a mail.

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

it('a break may be named behind its hours', async () => {
  const { below } = await read('Vi drøftede molen.\n\nKl. 10.00-10.15   Pause\n\nVi drøftede kajen.')
  expect(below).toEqual(['break: Kl. 10.00-10.15\tPause'])
})
