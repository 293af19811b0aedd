// What stands beside and below titles, as a house writes it at one item after the other.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const HEAD =
  'Referat af møde i Sundhedsrådet i Lemvig den 12. maj 2021\n\nTil stede: Ida Krogh, Bo Friis og Ane Holm\n\n'
const ITEMS = [
  ['Akutpladser i Thyborøn', 'Ida Krogh', '9.00', '9.20'],
  ['Hvem kører på Harboøre?', 'Bo', '9.20', '9.45'],
  ['Takster for kørsel', 'Ane Holm og Bo', '9.45', '10.00'],
  ['Budget 2022', 'formanden', '10.00', '10.10'],
] as const
type Mark = (title: string, who: string, from: string, to: string, n: number) => string

async function itemsOf(mark: Mark, head = HEAD) {
  const text = ITEMS.map(
    ([title, who, from, to], n) =>
      `${mark(title, who, from, to, n + 1)}\nRådet drøftede sagen længe. Den blev udsat.\n`,
  )
  return (await readMinutes(`${head}${text.join('\n')}`)).items
}

const TITLES = ITEMS.map(([title]) => title)
const WHO = [['Ida Krogh'], ['Bo'], ['Ane Holm', 'Bo'], ['formanden']]
const TIMES = [
  ['09:00', '09:20'],
  ['09:20', '09:45'],
  ['09:45', '10:00'],
  ['10:00', '10:10'],
]

describe('who presents', () => {
  it.each<[string, Mark]>([
    ['behind a dot and how long it takes', (t, who, _f, _t, n) => `Emne ${n} af 4 · ${t} · 20 min. · ${who}`],
    ['between bars', (t, who, _f, _t, n) => `${n} | ${t} | 20 min | ${who}`],
    ['in brackets', (t, who, _f, _t, n) => `${n}. ${t} (${who})`],
    ['in brackets behind how long it takes', (t, who, _f, _t, n) => `${n}. ${t} (20 min – ${who})`],
    ['in square brackets', (t, who, _f, _t, n) => `${n}. ${t} [${who}]`],
    ['behind a dash', (t, who, _f, _t, n) => `${n}. ${t} – ${who}`],
    ['behind a stroke', (t, who, _f, _t, n) => `${n}. ${t} /${who}`],
    ['in a column', (t, who, _f, _t, n) => `${n}\t${t}\t(${who})`],
    ['alone below the title', (t, who, _f, _t, n) => `${n}. ${t}\n${who}`],
    ['below the title', (t, who, _f, _t, n) => `${n}. ${t}\nIndledning ved ${who}`],
    ['below it, behind a word of its own', (t, who, _f, _t, n) => `${n}. ${t}\nPå banen: ${who}`],
    ['below it, with how long it takes', (t, who, _f, _t, n) => `Pkt. ${n} ${t}\nIndleder: ${who} | Varighed: 20 min.`],
    ['between the number and the title', (t, who, _f, _t, n) => `Sag ${n}\nSagstype: Drøftelse\nVed: ${who}\n${t}`],
    ['in a form', (t, who, _f, _t, n) => `Punkt nr.: ${n}\nEmne: ${t}\nTovholder: ${who}`],
  ])('%s', async (_, mark) => {
    const items = await itemsOf(mark)
    expect(items.map(item => item.title)).toEqual(TITLES)
    expect(items.map(item => item.presenters)).toEqual(WHO)
  })
})

describe('when it is dealt with', () => {
  it.each<[string, Mark]>([
    ['behind a comma', (t, _w, from, to, n) => `${n}. ${t}, ${from}-${to}`],
    ['behind nothing but a blank', (t, _w, from, to, n) => `${n}. ${t} ${from}-${to}`],
    ['glued to the title', (t, _w, from, to) => `${from}-${to}${t}`],
    ['in brackets, in words', (t, _w, from, to, n) => `${n}. ${t} (fra ${from} til ${to})`],
    ['below the title, in brackets', (t, _w, from, to, n) => `${n}. ${t}\n[${from}-${to}]`],
    ['below it, with who presents it', (t, who, from, to, n) => `${n}. ${t}\n${from} – ${to}, ${who}`],
    ['below it, behind words for both', (t, who, from, to, n) => `${n}. ${t}\nkl. ${from}-${to} · Oplæg ved ${who}`],
    ['in fields of its own', (t, who, from, to, n) => `Punkt ${n}: ${t}\nTid: ${from}-${to}\nAnsvarlig: ${who}`],
    ['between the number and the title', (t, _w, from, to, n) => `DAGSORDENSPUNKT ${n}\nTid: ${from}-${to}\n${t}`],
  ])('%s', async (_, mark) => {
    const items = await itemsOf(mark)
    expect(items.map(item => item.title)).toEqual(TITLES)
    expect(items.map(item => [item.start, item.end])).toEqual(TIMES)
  })
})

it('whether it is open, and of which case, above the title', async () => {
  const items = await itemsOf((t, _w, _f, _t, n) => `Sag ${n}/21\t${n === 4 ? 'LUKKET' : 'ÅBEN'}\n${t}`)
  expect(items.map(item => [item.title, item.closed])).toEqual(TITLES.map((title, n) => [title, n === 3]))
})

describe('stays', () => {
  it.each<[string, Mark, readonly string[]]>([
    [
      'what one title alone has',
      (t, who, _f, _t2, n) => (n === 1 ? `1. ${t} – ${who}` : `${n}. ${t}`),
      ['Akutpladser i Thyborøn – Ida Krogh', ...TITLES.slice(1, 3)],
    ],
    [
      'when one of them alone takes place',
      (t, _w, from, to, n) => (n === 1 ? `1. ${t} ${from}-${to}` : `${n}. ${t}`),
      ['Akutpladser i Thyborøn 9.00-9.20', ...TITLES.slice(1, 3)],
    ],
    [
      'a place in brackets',
      (t, _w, _f, _t2, n) => `${n}. ${t} (${['Lemvig', 'Struer', 'Thyborøn', 'Harboøre'][n - 1]})`,
      ['Akutpladser i Thyborøn (Lemvig)', 'Hvem kører på Harboøre? (Struer)', 'Takster for kørsel (Thyborøn)'],
    ],
    [
      'which time it is dealt with, behind the case that others have',
      (t, _w, _f, _t2, n) => `${n}. ${t} (2021-006241${n})${n === 2 ? '' : ' (2. behandling)'}`,
      ['Akutpladser i Thyborøn (2. behandling)', 'Hvem kører på Harboøre?', 'Takster for kørsel (2. behandling)'],
    ],
  ])('%s', async (_, mark, expected) => {
    expect((await itemsOf(mark)).slice(0, 3).map(item => item.title)).toEqual(expected)
  })

  const OTHERS = ['Per Juul', 'Lise Dahl', 'Ib Skov', 'Ulla Bech'] as const
  it.each<[string, (n: number) => string]>([
    ['an abbreviation in brackets', n => `(${['PLO', 'KOL', 'AMK', 'SKU'][n]})`],
    ['an abbreviation behind a dash', n => `– ${['PLO', 'KL', 'RM', 'KKR'][n]}`],
    ['somebody who was not there', n => `(${OTHERS[n]})`],
    ['a street', n => `– ${['Peter Bangs Vej', 'Karen Blixens Plads', 'Jens Juuls Vej', 'Anna Anchers Vej'][n]}`],
    ['which time it is dealt with', n => `(${1 + (n % 2)}. behandling)`],
    ['an item of every meeting', () => '– fast punkt'],
    ['several who tell', () => 'fra formanden, direktionen'],
  ])('%s is part of the title', async (_, mark) => {
    const items = await itemsOf((t, _w, _f, _t2, n) => `${n}. ${t} ${mark(n - 1)}`)
    expect(items.map(item => item.title)).toEqual(TITLES.map((title, n) => `${title} ${mark(n)}`))
    expect(items.flatMap(item => item.presenters)).toEqual([])
  })

  it.each<[string, Mark]>([
    ['who was chosen', (_t, who, _f, _t2, n) => `${n}. Valg af kasserer – ${who}`],
    ['who was chosen, below', (_t, who, _f, _t2, n) => `${n}. Valg af kasserer\n${who}`],
    ['whom it is about', (_t, who, _f, _t2, n) => `${n}. Ansøgning om orlov – ${who}`],
    [
      'what is told',
      (t, _w, _f, _t2, n) => `${n}. ${t}\nOplæg: ${['Nye veje', 'Flere senge', 'Ny plan', 'Bedre mad'][n - 1]}`,
    ],
    [
      'whose case it is',
      (t, _w, _f, _t2, n) => `${n}. ${t}\nBehandling: ${['Teknik', 'Børne', 'Kultur', 'Ældre'][n - 1]}udvalget`,
    ],
    ['the beginning of a sentence', (t, _w, _f, _t2, n) => `${n}. ${t}\nFormanden\nbød velkommen.`],
    ['the end of the title', (t, who, _f, _t2, n) => `${n}. ${t} og tak til\n${who}`],
    ['who speaks in turn', (t, who, _f, _t2, n) => `${n}. ${t}\n${who}\nDet er dyrt.\nBo Friis\nDet er det.`],
    ['who became what', (t, who, _f, _t2, n) => `${n}. ${t}\nUdpeget: ${who}`],
  ])('%s', async (_, mark) => {
    expect((await itemsOf(mark)).flatMap(item => item.presenters)).toEqual([])
  })

  it('guests of an item are guests', async () => {
    const text = OTHERS.map((who, n) => `${n + 1}. ${TITLES[n]}\nGæst: ${who}\nRådet drøftede sagen.\n`)
    const { participants } = await readMinutes(`${HEAD}${text.join('\n')}`)
    expect(participants.filter(one => one.capacity === 'guest').map(one => one.name)).toEqual(OTHERS)
  })

  it('hours over a place are those of what is told', async () => {
    const items = await itemsOf((t, _w, from, to, n) => `${n}. ${t}\nTid: ${from}-${to}\nSted: Lemvig`)
    expect(items.flatMap(({ start, end }) => [start, end].filter(Boolean))).toEqual([])
  })

  it('"Beslutning" below the titles is a label, a sentence below them text', async () => {
    const items = await itemsOf((t, _w, _f, _t, n) => `${n}. ${t}\nBeslutning`)
    expect(items.map(item => item.sections.map(section => section.kind))).toEqual(ITEMS.map(() => ['beslutning']))
    const told = await itemsOf((t, who, _f, _t, n) => `${n}. ${t}\n${who} fremlagde sagen.`)
    expect(told.flatMap(item => item.presenters)).toEqual([])
  })
})
