// What stands below the last item and is said in none of them: the list of all attachments.

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
