// Labels that name the item they stand in, labels of regions in capitals, case numbers at the foot of items, and headings
// over closed items.

import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/model/document.js'
import { readMinutes } from '../fixture-documents.js'

const TITLE = 'Referat af møde i Sundhedsudvalget i Assens den 12. maj 2021\n\n'
const sections = ({ items }: Document, n: number) =>
  items[n]?.sections.map(({ kind, label, text }) => [kind, label, text])

describe('a label that names its item', () => {
  it.each([
    ['Beslutning for Punkt 1: Budget for plejen\nGodkendt.', 'Beslutning for Punkt 1: Budget for plejen'],
    ['Beslutning for Punkt 1: Budget for\nGodkendt.', 'Beslutning for Punkt 1: Budget for'],
    ['Beslutning for punkt 1\nGodkendt.', 'Beslutning for punkt 1'],
    ['Beslutning til dagsordenspunkt nr. 1:\nGodkendt.', 'Beslutning til dagsordenspunkt nr. 1:'],
    ['Beslutning til punkt 1: Godkendt.', 'Beslutning til punkt 1:'],
    ['Beslutninger vedr. pkt. 1 - Godkendt.', 'Beslutninger vedr. pkt. 1 -'],
  ])('%j', async (said, label) => {
    const document = await readMinutes(
      `${TITLE}Punkt 1: Budget for plejen\n\nIndstilling for punkt 1\nDet indstilles, at budgettet godkendes.\n\nBilag\nBudget\n\n${said}\n\nPunkt 2: Eventuelt\n\nReferat for Punkt 2: Eventuelt\nIntet.\n`,
    )
    expect(sections(document, 0)).toEqual([
      ['indstilling', 'Indstilling for punkt 1', 'Det indstilles, at budgettet godkendes.'],
      ['bilag', 'Bilag', 'Budget'],
      ['beslutning', label, 'Godkendt.'],
    ])
    expect(document.items[0]?.decisions.map(d => d.type)).toEqual(['approved'])
    expect(sections(document, 1)).toEqual([['referat', 'Referat for Punkt 2: Eventuelt', 'Intet.']])
  })

  it('opens what was resolved also below what others resolved before', async () => {
    const document = await readMinutes(
      `${TITLE}1. Budget\n\nSagens opståen\nEt ønske fra byrådet.\n\nSagens forløb\nUdvalget for Fritid den 04-05-2021\nUdvalget anbefaler budgettet.\n\nBeslutning for Punkt 1:\nGodkendt.\n`,
    )
    expect(document.items[0]?.sections.map(s => s.kind)).toEqual(['sagsfremstilling', 'andet', 'beslutning'])
  })

  it.each([
    ['another item', 'Beslutning til punkt 2: Godkendt.'],
    ['a sentence', 'Beslutning til punkt 1 blev sendt til Bo Krogh.'],
  ])('not of %s', async (_, said) => {
    const document = await readMinutes(
      `${TITLE}1. Budget\n\nSagsfremstilling\nSe her:\n${said}\n\nBeslutning\nUdsat.\n`,
    )
    expect(document.items[0]?.sections.map(s => s.kind)).toEqual(['sagsfremstilling', 'beslutning'])
  })

  it('an attachment that names the item is one of a list', async () => {
    const document = await readMinutes(
      `${TITLE}1. Budget\n\nBilag\nBilag til punkt 1: Kort\nBilag til punkt 1: Tal\n\nBeslutning\nUdsat.\n`,
    )
    expect(document.items[0]?.attachments).toHaveLength(2)
  })
})

const CASE = (n: number, number: string) =>
  `${n}. Sag ${n}\n\nBAGGRUND FOR SAGEN\nPladserne er slidte.\n\nINDSTILLING\nAdministrationen indstiller, at pladserne fornyes.\n\nPOLITISK BEHANDLING\nGodkendt.\n\nØKONOMI\nIngen.\n\nRISIKOVURDERING\nIngen.\n\nTIDSPLAN OG VIDERE PROCES\nArbejdet begynder i juni.\n\nJOURNALNUMMER\n${number}\n`

describe('labels in capitals, the case number last', () => {
  it('each its own section, and the number of its own item', async () => {
    const document = await readMinutes(
      `${TITLE}${CASE(1, '21004417')}\nBILAG/LINK\nKort over pladserne\n\n${CASE(2, '21004418')}\n${CASE(3, '21004419')}\n4. Lukket: Personsag\n\n5. Eventuelt\nIntet.\n`,
    )
    expect(sections(document, 0)).toEqual([
      ['sagsfremstilling', 'BAGGRUND FOR SAGEN', 'Pladserne er slidte.'],
      ['indstilling', 'INDSTILLING', 'Administrationen indstiller, at pladserne fornyes.'],
      ['beslutning', 'POLITISK BEHANDLING', 'Godkendt.'],
      ['økonomi', 'ØKONOMI', 'Ingen.'],
      ['sagsfremstilling', 'RISIKOVURDERING', 'Ingen.'],
      ['sagsfremstilling', 'TIDSPLAN OG VIDERE PROCES', 'Arbejdet begynder i juni.'],
      ['andet', 'JOURNALNUMMER', '21004417'],
      ['bilag', 'BILAG/LINK', 'Kort over pladserne'],
    ])
    expect(document.items.map(item => item.caseNumber)).toEqual(['21004417', '21004418', '21004419', null, null])
    expect(document.items[0]?.attachments.map(a => a.title)).toEqual(['Kort over pladserne'])
  })

  it('where the words stand above the first item, too, number and item follow them', async () => {
    const item = (n: number) => `JOURNALNUMMER\n2100441${n}\n${n}. Sag ${n}\n\nBeslutning\nGodkendt.\n\n`
    const document = await readMinutes(`${TITLE}${item(1)}${item(2)}${item(3)}`)
    expect(document.items.map(d => d.caseNumber)).toEqual(['21004411', '21004412', '21004413'])
    expect(document.items.map(d => d.sections.map(s => s.text))).toEqual(Array(3).fill(['Godkendt.']))
  })
})

describe('what stands below such a heading is closed', () => {
  it.each([
    'Lukkede dagsordenspunkter',
    'Lukkede emner',
    'Lukkede punkter på dagsordenen',
    'Lukket del af mødet',
    'Punkter for lukkede døre',
  ])('%s', async heading => {
    const document = await readMinutes(
      `${TITLE}1. Budget\n\nBeslutning\nGodkendt.\n\n${heading}\n\n2. Klage over afgørelse\n`,
    )
    expect(document.items.map(item => item.closed)).toEqual([false, true])
    expect(document.items[0]?.sections.map(s => s.text)).toEqual(['Godkendt.'])
  })
})
