// Forms and tables with a row for each thing that is told: who is to do what, who was there, what an item is called.

import { describe, expect, it } from 'vitest'
import { readMinutes } from './fixture-documents.js'

const HEAD = 'Referat af møde i Driftsforum den 4. maj 2021\n\n'

describe('who and by when, told in rows behind the decision', () => {
  const minutes = (rows: string) =>
    `${HEAD}1. Overlevering\n\nBeslutning\nKaren Lund retter skemaet til. Spørgsmålet om betaling er fortsat uafklaret.\n${rows}\n\n2. Eventuelt\n\nIntet.\n`
  it.each([
    ['a row each', 'Ansvarlig\tKaren Lund\nFrist\t1. juni 2021'],
    ['labels alone', 'Ansvarlig\nKaren Lund\nFrist\n1. juni 2021'],
    ['labels with colons', 'Ansvarlig: Karen Lund\nFrist: 1. juni 2021'],
  ])('%s', async (_, rows) => {
    const { items } = await readMinutes(minutes(rows))
    expect(items[0]?.actions.map(a => `${a.text} ${a.responsible} ${a.deadline}`)).toEqual([
      'Karen Lund retter skemaet til. Karen Lund 2021-06-01',
    ])
  })

  it('rows that say nothing give no task', async () => {
    const { items } = await readMinutes(minutes('Ansvarlig\t-\nFrist\t-'))
    expect(items[0]?.actions.map(a => a.deadline)).toEqual([null])
  })
})

describe('a label of several words before a tab', () => {
  const sections = async (row: string) =>
    (
      await readMinutes(`${HEAD}1. Nye senge\n\nDer mangler senge.\n${row}\n\n2. Eventuelt\n\nIntet.\n`)
    ).items[0]?.sections.map(section => `${section.kind} ${section.label}: ${section.text}`)
  const asked = 'sagsfremstilling null: Der mangler senge.'
  it.each([
    [
      'Driftsforums beslutning den 4. maj 2021, pkt. 1\tDer købes fire senge.',
      [asked, 'beslutning Driftsforums beslutning den 4. maj 2021, pkt. 1: Der købes fire senge.'],
    ],
    [
      'Beslutning for Punkt 1: Nye senge\t2 senge købes.',
      [asked, 'beslutning Beslutning for Punkt 1: Nye senge: 2 senge købes.'],
    ],
  ])('%s', async (row, found) => {
    expect(await sections(row)).toEqual(found)
  })

  it('before a number alone it is none', async () => {
    expect(await sections('Driftsforums beslutning den 4. maj 2021\t4')).toHaveLength(1)
  })
})

describe('a table of people', () => {
  const list = async (rows: string) =>
    (await readMinutes(`${HEAD}Deltagere\n${rows}\n\n1. Velkomst\n\nGodkendt.\n`)).participants.map(
      p => `${p.name}, ${p.title}, ${p.organisation}, ${p.attendance}, ${p.note}`,
    )
  it('an organisation stands once for several rows', async () => {
    expect(
      await list(
        'Organisation\tNavn\tTitel\tFremmøde\nSkive Kommune\tKaren Lund\tdirektør\tX\n\tBo Krogh\tchef\tAfbud\nViborg Kommune\tEva Holm\tchef\tX (fra kl. 10.00)\n\tPer Dam\tkonsulent\tX',
      ),
    ).toEqual([
      'Karen Lund, direktør, Skive Kommune, present, null',
      'Bo Krogh, chef, Skive Kommune, absent, null',
      'Eva Holm, chef, Viborg Kommune, present, fra kl. 10.00',
      'Per Dam, konsulent, Viborg Kommune, present, null',
    ])
  })

  it('where it stands in every row an empty cell says nothing', async () => {
    expect(await list('Navn\tOrganisation\tFremmøde\nKaren Lund\tSkive Kommune\tX\nBo Krogh\t\tX')).toEqual([
      'Karen Lund, null, Skive Kommune, present, null',
      'Bo Krogh, null, null, present, null',
    ])
  })
})

describe('tables that name people and list none', () => {
  it('an agenda with who speaks to each item', async () => {
    const { front, participants } = await readMinutes(
      `${HEAD}Deltagere: Karen Lund (formand)\nGæst: Bo Krogh, Viborg Kommune (pkt. 2)\n\nDagsorden\nNr.\tTid\tPunkt\tAnsvarlig\n1\t9.00-9.10\tVelkomst\tKaren Lund\n2\t9.10-9.30\tNye senge\tBo Krogh\n\n1. Velkomst (kl. 9.00-9.10) v/ Karen Lund\n\nGodkendt.\n\n2. Nye senge (kl. 9.10-9.30) v/ Bo Krogh\n\nUdsat.\n`,
    )
    expect(front.map(section => section.kind)).toEqual(['hoved', 'deltagere', 'deltagere', 'indholdsfortegnelse'])
    expect(participants.map(p => `${p.name} ${p.capacity} ${p.items}`)).toEqual([
      'Karen Lund member ',
      'Bo Krogh guest 2',
    ])
  })

  it('tasks of earlier meetings', async () => {
    const { participants } = await readMinutes(
      `${HEAD}Deltagere: Karen Lund og Bo Krogh\nAfbud: Eva Holm\n\nOpfølgning fra sidst\nOpgave\tHvem\tStatus\nNy pjece\tBo\tUdført\nTal for fravær\tKaren\tI gang\n\n1. Velkomst\n\nGodkendt.\n`,
    )
    expect(participants.map(p => `${p.name} ${p.attendance}`)).toEqual([
      'Karen Lund present',
      'Bo Krogh present',
      'Eva Holm absent',
    ])
  })
})

describe('a table with an item a row', () => {
  it('says in a column what each is for', async () => {
    const { items } = await readMinutes(
      `${HEAD}Punkt\tFormål\tReferat\n1. Velkomst\tO\tKaren Lund bød velkommen.\n2. Nye senge\tB\tDer købes fire senge.\n3. Vagtplan\tTil drøftelse\tPlanen blev drøftet.\n`,
    )
    expect(items.map(i => `${i.number} ${i.title} ${i.purpose} ${i.sections.map(s => s.kind)}`)).toEqual([
      '1 Velkomst orientering referat',
      '2 Nye senge beslutning referat',
      '3 Vagtplan drøftelse referat',
    ])
  })
})

describe('a title below its number', () => {
  it.each(['Økonomi: Restmidler 2020', 'Status: Nyt sygehus'])('%s', async title => {
    const { items } = await readMinutes(
      `${HEAD}Punkt 1\nGodkendelse af dagsorden\nBeslutning\nGodkendt.\n\nPunkt 2\n${title}\nBeslutning\nUdsat.\n`,
    )
    expect(items[1]?.title).toBe(title)
  })
})

it('"Indhold" in the form of each item holds the case', async () => {
  const form = (n: number) =>
    `Punkt ${n}\tSag ${n}\nFormål\tAt spare tid\nIndhold\tDer er kommet nye regler.\nDrøftelse\tReglerne er klare.\nBeslutning\tGodkendt.\n`
  const { items } = await readMinutes(`${HEAD}${form(1)}\n${form(2)}\n${form(3)}`)
  expect(items.map(item => item.sections.map(s => `${s.kind} ${s.text}`))).toEqual(
    Array(3).fill([
      'sagsfremstilling At spare tid',
      'sagsfremstilling Der er kommet nye regler.',
      'referat Reglerne er klare.',
      'beslutning Godkendt.',
    ]),
  )
})
