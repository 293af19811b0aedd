// Who is to do what and until when: sections of their own, or one below the heads of columns.

import { expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const sections = async (end: string) => {
  const { items } = await readMinutes(
    `Referat af møde i Havneudvalget den 12. maj 2021\n\nTil stede: Ane Friis, Bo Krogh\n\n1. Ny mole\nReferat\nMolen blev drøftet.\n${end}\n\n2. Eventuelt\nReferat\nIntet.\n`,
  )
  return items[0]?.sections.slice(1).map(s => [s.label, s.text.replace(/\s+/g, ' ')])
}

it('labels with what belongs to each below', async () => {
  expect(await sections('Ansvarlig\nBo Krogh\nFrist\n1. juni')).toEqual([
    ['Ansvarlig', 'Bo Krogh'],
    ['Frist', '1. juni'],
  ])
})

it('heads of columns, one below the other', async () => {
  expect((await sections('Opfølgning\nAnsvarlig\nFrist\nBo Krogh skriver til lodserne\n1. juni'))?.length).toBe(1)
})

it('what goes on behind the task of an entry only comments on it', async () => {
  const { items } = await readMinutes(
    'Referat af møde i Havneudvalget den 12. maj 2021\n\nTil stede: Ane Friis (AF), Bo Krogh (BK)\n\n1. Ny mole\nGodkendt.\nAction: Sende tegningen rundt. Udvalget takker Bo for et godt arbejde. Første møde bliver i juni.\nAnsvarlig: AF\n\nAction: Indhente tilbud. Der bestilles sten.\nAnsvarlig: BK\n\n2. Eventuelt\nIntet.\n',
  )
  expect(items[0]?.actions.map(a => [a.text, a.responsible])).toEqual([
    ['Sende tegningen rundt.', 'AF'],
    ['Indhente tilbud', null],
    ['Der bestilles sten.', 'BK'],
  ])
})

it('people listed below a decision have no task', async () => {
  const { items } = await readMinutes(
    'Referat af møde i Uddannelsesudvalget den 12. maj 2021\n\n1. Godkendelse af dagsorden\n\nBeslutning\nGodkendt.\n\nDeltagere:\nInge Krogh (PKL)\nSanne Holm Friis, (VUS, Referent)\n\n2. Eventuelt\n\nBeslutning\nIntet.\n',
  )
  expect(items.flatMap(one => one.actions)).toEqual([])
})

it('entries of "Hvem gør hvad" name who has what to do, and by when at their end', async () => {
  const { items } = await readMinutes(
    'Referat af møde i Driftsforum den 4. maj 2021\n\nDeltagere: Karen Lund, Bo Krogh\n\n1. Senge\n\nDer blev købt fire. Resten overføres.\n\nHvem gør hvad\n- Karen Lund: udkast til brev, 11. oktober\n- Bo Krogh: skriver til rådet\n\n2. Eventuelt\n\nIntet.\n',
  )
  expect(items[0]?.actions.map(a => `${a.responsible} ${a.deadline} ${a.text}`)).toEqual([
    'Karen Lund 2021-10-11 Karen Lund: udkast til brev, 11. oktober',
    'Bo Krogh null Bo Krogh: skriver til rådet',
  ])
})

it('what happens next is follow-up behind what was resolved, and part of the case before it', async () => {
  const kindsOf = async (text: string) =>
    (
      await readMinutes(
        `Referat af møde i Havneudvalget den 12. maj 2021\n\n1. Ny mole\n${text}\n\n2. Fyret\n${text}\n`,
      )
    ).items[0]
  const behind = await kindsOf(
    'Molen er gammel.\n\nBeslutning\nGodkendt.\n\nDet videre forløb: Bo Krogh ringer til lodserne i uge 23.',
  )
  expect(behind?.sections.at(-1)?.kind).toBe('opfølgning')
  expect(behind?.actions.map(a => [a.responsible, a.deadline])).toEqual([['Bo Krogh', '2021-06-11']])
  const before = await kindsOf('Molen er gammel.\n\nVidere proces: Molen bygges i 2022.\n\nBeslutning\nGodkendt.')
  expect(before?.sections.map(s => s.kind)).not.toContain('opfølgning')
})

const HEAD =
  'Referat af bestyrelsesmøde i Assens Roklub den 12. maj 2021\n\nTil stede: Ane Friis, Bo Krogh, Ida Holm\n\n1. Ny båd\nBåden blev drøftet.\n\n2. Sommerfest\nFesten holdes i juni.\n\n3. Eventuelt\nIntet.\n\n'
const tasks = async (list: string) =>
  (await readMinutes(HEAD + list)).items.flatMap(item =>
    item.actions.map(a => `${item.number} ${a.responsible} ${a.deadline ?? '-'}`),
  )
const BOTH = ['1 Bo 2021-06-01', '2 Ida -']

it.each([
  'Hvem gør hvad:\nBo: hente båden (pkt. 1), frist 1/6\nIda: leje telt (pkt. 2)',
  'Aftalte opgaver\n\nBo:\n- hente båden (punkt 1, inden 1/6)\nIda:\n- leje telt (punkt 2)',
  'Huskeliste:\n1. Hente båden - Bo, senest den 1. juni (pkt. 1)\n2. Leje telt - Ida (pkt. 2)',
  'Opgaver efter mødet\n- Pkt. 1: Hente båden (Bo, 1/6)\n- Pkt. 2: Leje telt (Ida)',
  'Opgaveliste\n\nPkt.\tOpgave\tHvem\tHvornår\n1\tHente båden\tBo\t1/6\n2\tLeje telt\tIda\t\n',
  'Opgaveliste\n\n\tOpgave\tHvem\tHvornår\npkt. 1\tHente båden\tBo\t1/6\npkt. 2\tLeje telt\tIda\t\n',
])('a list behind the last item gives each item its tasks: %j', async list => expect(await tasks(list)).toEqual(BOTH))

it.each([
  'Næste møde afholdes tirsdag den 8. juni 2021.',
  'Indsigelser mod referatet skal være fremme inden 8 dage.\n\nFormandens underskrift: ______________',
])('and ends before %j', async end =>
  expect(await tasks(`Hvem gør hvad:\nBo: hente båden (pkt. 1), frist 1/6\nIda: leje telt (pkt. 2)\n\n${end}`)).toEqual(
    BOTH,
  ),
)

it.each([
  [
    'numbers that count the tasks',
    'Opgaveliste\n\nNr.\tOpgave\tHvem\n1\tHente båden\tBo\n2\tLeje telt\tIda\n',
    ['3 Bo -', '3 Ida -'],
  ],
  ['items that do not exist', 'Huskeliste:\n- Hente båden (pkt. 7) - Bo', ['3 Bo -']],
  [
    'most tasks name no item',
    'Huskeliste:\n- Bo: hente båden (pkt. 1)\n- Ida: leje telt\n- Ane: skrive til Bo',
    ['1 Bo -', '3 Ida -', '3 Ane -'],
  ],
])('%s', async (_, list, expected) => expect(await tasks(list)).toEqual(expected))

it('papers listed behind the last item', async () => {
  const { items } = await readMinutes(`${HEAD}Bilag til referatet\n\nTil pkt. 1: Tegning\nTil pkt. 2: Program\n`)
  expect(items.map(item => item.attachments.map(a => a.title))).toEqual([['Tegning'], ['Program'], []])
})
