// Lists of the whole meeting at its end: what they say of an item is read with that item.

import { expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const facts = async (end: string, title = 'Eventuelt') => {
  const { items } = await readMinutes(
    `Referat af møde i Havneudvalget den 12. maj 2021\n\nTil stede: Ane Friis, Bo Krogh\n\n1. Ny mole\nMolen er gammel.\n\n2. Fyret\nLyset er svagt, og linsen er revnet. Bo Krogh fortalte om de nye lamper.\n\n3. Slæbestedet\nDer er alger på stenene, og båden stod på land hele sommeren.\n\n4. ${title}\n${end}\n`,
  )
  return items.map(({ decisions, actions }) => [...decisions, ...actions].map(({ text }) => text))
}

it('what was resolved, by item', async () => {
  expect(
    await facts(
      'Intet.\n\nBeslutninger på mødet\nPkt. 1: Planen blev godkendt. Der blev bevilget 4.000 kr.\nPkt. 3: Sagen blev udsat.',
    ),
  ).toEqual([['Planen blev godkendt.', 'Der blev bevilget 4.000 kr.'], [], ['Sagen blev udsat.'], []])
})

it('a list of tasks with a column for the item, or with it in brackets', async () => {
  const table =
    'Pkt.\tOpgave\tAnsvarlig\tFrist\n2\tKøbe pærer\tBo Krogh\t01-06-2021\n1\tMåle molen\tAne Friis\t02-06-2021'
  expect(await facts(`Intet.\n\nOpgaveliste\n${table}`)).toEqual([['Måle molen'], ['Købe pærer'], [], []])
  expect(await facts('Intet.\n\nOpgaveliste\n- Bo Krogh: købe pærer (pkt. 2)\n- Ane Friis: hente kaffe')).toEqual([
    [],
    ['Bo Krogh: købe pærer (pkt. 2)'],
    [],
    ['Ane Friis: hente kaffe'],
  ])
})

it('points of what is recommended are no items, nor are items of which there is none', async () => {
  const recommended =
    'Det indstilles,\n1. at lyset skiftes\n2. at fyret males\n\nBeslutning\nPkt. 1: Godkendt.\nPkt. 2: Udsat.'
  expect((await facts(recommended, 'Havnefogedens hus')).slice(0, 3)).toEqual([[], [], []])
  expect((await facts('Beslutninger\nPkt. 7: Planen blev godkendt.')).at(-1)?.length).toBe(1)
})

it('without a label for it, what was resolved is read above the attachments', async () => {
  const { items } = await readMinutes(
    'Referat af møde i Havneudvalget den 12. maj 2021\n\nTil stede: Ane Friis, Bo Krogh\n\n1. Ny mole\nMolen er gammel. Planen blev godkendt.\n\nBilag:\n- Tegning\n\n2. Eventuelt\nIntet.\n\n3. Dato for næste møde: 14.09.2021\n',
  )
  expect(items[0]?.decisions.map(d => d.text)).toEqual(['Planen blev godkendt.'])
  expect(items[2]).toMatchObject({ title: 'Dato for næste møde', sections: [{ text: '14.09.2021' }] })
})

it('who and by when are nothing resolved, nor are the end of the meeting and the next one tasks', async () => {
  const { items } = await readMinutes(
    'Referat af møde i Havneudvalget den 12. maj 2021\n\nTil stede: Ane Friis, Bo Krogh\n\n1. Ny mole\nAftalt:\nMolen bygges i 2022.\nHvem: Bo Krogh\nHvornår: 1. juni\n\n2. Eventuelt\nOpgaveliste\nBo Krogh: tage billeder (1/6)\nMødet sluttede kl. 16.\nNæste ordinære møde er fastsat til den 8. juni.\n',
  )
  expect(items[0]?.decisions.map(d => d.text)).toEqual(['Molen bygges i 2022.'])
  expect(items[1]?.actions.map(a => a.text)).toEqual(['Bo Krogh: tage billeder (1/6)'])
})

it('one entry may name several items', async () => {
  const list =
    'Opgaveseddel\nBo Krogh skal købe pærer (pkt. 2) og tømme båden (pkt. 3). Ane Friis skal måle molen (pkt. 1).'
  const [mole = [], light = []] = await facts(`Intet.\n\n${list}`)
  expect(new Set(mole)).toEqual(new Set(['Ane Friis skal måle molen (pkt. 1).']))
  expect(light[0]).toMatch('Bo Krogh skal købe pærer')
})

const withFront = async (front: string, said = 'Planen blev godkendt.') => {
  const { items, participants } = await readMinutes(
    `Referat af møde i Havneudvalget den 12. maj 2021\n\nTil stede: Ane Friis, Bo Krogh\nAfbud: Ida Holm\n\n${front}\n\n1. Ny mole\nMolen er gammel. ${said}\n\n2. Fyret\nLyset er svagt, og linsen er revnet.\n\n3. Eventuelt\nIntet.\n`,
  )
  expect(participants.map(({ name, attendance }) => `${name} ${attendance}`)).toEqual([
    'Ane Friis present',
    'Bo Krogh present',
    'Ida Holm absent',
  ])
  return items.map(({ decisions, actions, attachments }) => [
    ...[...decisions, ...actions].map(({ text }) => text),
    ...attachments.map(({ title }) => title),
  ])
}

it.each([
  [
    'Bilag til mødet\nPkt. 1: Tegning\nPkt. 2: Kort, Tilbud',
    [['Planen blev godkendt.', 'Tegning'], ['Kort, Tilbud'], []],
  ],
  [
    'Hvem gør hvad inden næste gang\n- Bo Krogh køber pærer (pkt. 2, 1/6)',
    [['Planen blev godkendt.'], ['Bo Krogh køber pærer (pkt. 2, 1/6)'], []],
  ],
  ['Opgaver til næste gang:\nPkt. 2: Bo Krogh køber pærer', [['Planen blev godkendt.'], ['Bo Krogh køber pærer'], []]],
  // What was resolved is told in the item as well.
  [
    'Beslutninger i hovedtræk\nPkt. 1: Molen bygges.\nPkt. 2: Lyset skiftes.',
    [['Planen blev godkendt.'], ['Lyset skiftes.'], []],
  ],
  // Those of another meeting, of no item, or without a list
  ['Siden sidste møde:\n- Der er købt pærer (pkt. 2)', [['Planen blev godkendt.'], [], []]],
  ['Bilag til mødet\nPkt. 7: Tegning', [['Planen blev godkendt.'], [], []]],
])('a list at the front: %j', async (front, told) => expect(await withFront(front)).toEqual(told))

it('numbers of items in a list at the front are no items', async () => {
  const { items } = await readMinutes(
    'Referat af møde i Havneudvalget den 12. maj 2021\n\nBilag til mødet\nPkt. 2: Tegning\nPkt. 3: Kort\n\n1.\nNy mole\n-------\nMolen er gammel.\n\n2.\nFyret\n-----\nLyset er svagt.\n\n3.\nSlæbestedet\n-----------\nDer er alger.\n',
  )
  expect(items.map(({ title, attachments }) => [title, ...attachments.map(a => a.title)])).toEqual([
    ['Ny mole'],
    ['Fyret', 'Tegning'],
    ['Slæbestedet', 'Kort'],
  ])
})
