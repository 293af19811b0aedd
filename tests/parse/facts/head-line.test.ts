// Fields beside one another on a line of the title block, names of bodies behind a number, and the next of several meetings.

import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/model/document.js'
import { parseText } from '../people/people.js'

const BODY = '1. Godkendelse af dagsorden\nGodkendt.\n\n2. Eventuelt\n'
const read = (head: string, end = 'Intet.'): Document => parseText(`${head}\n\n${BODY}${end}\n`)

describe('fields beside one another', () => {
  it.each<[line: string, start: string | null, end: string | null, place: string | null]>([
    ['Dato: 28. maj 2024\tTid: 10-12\tSted: Rådhuset, Vejle', '10:00', '12:00', 'Rådhuset, Vejle'],
    ['Dato: 28. maj 2024 | Tid: kl. 10-12 | Sted: Rådhuset, Vejle', '10:00', '12:00', 'Rådhuset, Vejle'],
    ['Dato: 28. maj 2024; Tid: 10 til 12; Sted: Rådhuset, Vejle', '10:00', '12:00', 'Rådhuset, Vejle'],
    ['Dato: 28. maj 2024, kl. 10-12, Sted: Rådhuset, lokale 3', '10:00', '12:00', 'Rådhuset, lokale 3'],
    ['Dato: 28. maj 2024    Kl.: 10.00-12.00    Lokale: 2.14', '10:00', '12:00', '2.14'],
    ['Tirsdag den 28. maj 2024 kl. 10-12\tSted: Rådhuset, Vejle', '10:00', '12:00', 'Rådhuset, Vejle'],
    ['Mødedato: 28. maj 2024\nSted: Rådhuset, Vejle\tMøde nr.: 5', null, null, 'Rådhuset, Vejle'],
    ['Dato:\nTirsdag, 28 maj, 2024 - 16:00', '16:00', null, null],
    [
      'Tirsdag den 28. maj 2024 kl. 10.00-12.00, Vejle Sundhedscenter, lokale 2.14',
      '10:00',
      '12:00',
      'Vejle Sundhedscenter, lokale 2.14',
    ],
    ['28.05.2024 kl. 10.00-12.00 (Teams)', '10:00', '12:00', 'Teams'],
    ['Dato: 28. maj 2024\nMødelokation: Rådhuset, Vejle', null, null, 'Rådhuset, Vejle'],
    // a comma or a colon inside a value parts nothing
    [
      'Dato: 28. maj 2024\nSted: Rådhuset, Vejle, indgang B: lokale 3',
      null,
      null,
      'Rådhuset, Vejle, indgang B: lokale 3',
    ],
    // another year is no hour
    ['Dato: 28. maj 2024\nTid: 2024-25\nSted: Rådhuset, Vejle', null, null, 'Rådhuset, Vejle'],
  ])('%j', (line, start, end, place) => {
    const { meeting } = read(`Referat af møde i Ældrerådet\n\n${line}`)
    expect(meeting).toMatchObject({ date: '2024-05-28', start, end, place })
  })

  it('who leads the meeting and who takes the minutes', () => {
    const { participants } = read(
      'Referat af møde i Ældrerådet\n\nDato: 28. maj 2024\tMødeleder: Ida Holm\tReferent: Bo Krogh\n\nDeltagere: Ida Holm, Bo Krogh, Mie Bech',
    )
    expect(participants.map(p => [p.name, p.roles])).toEqual([
      ['Ida Holm', ['facilitator']],
      ['Bo Krogh', ['secretary']],
      ['Mie Bech', []],
    ])
  })
})

// What such lines cost is measured by scripts/bench/parse.mjs.
it.each([' ', '\t', ', ', ' | '])('a line of nothing but %j between fields says what stands at its ends', blank => {
  const { meeting } = read(`Referat af møde i Ældrerådet\n\nDato: 28. maj 2024${blank.repeat(2_000)}x Sted: Rådhuset`)
  expect(meeting.date).toBe('2024-05-28')
})

describe('when and where, in words', () => {
  it.each<[head: string, date: string, start: string | null, end: string | null, place: string | null]>([
    [
      'Vejle, den 12. juni 2024\n\nVedr.: Bestyrelsesmøde tirsdag den 28. maj 2024 (begyndt 18.30, slut 21.20)',
      '2024-05-28',
      '18:30',
      '21:20',
      null,
    ],
    [
      'tirsdag den 28. maj 2024\nMødet begyndte 15.00 i Byrådssalen, Vejle Rådhus, og sluttede 17.25',
      '2024-05-28',
      '15:00',
      '17:25',
      'Byrådssalen, Vejle Rådhus',
    ],
    ['28. maj 2024\n17:00 -> 19:25', '2024-05-28', '17:00', '19:25', null],
    [
      'Tid og lokale: 28/5 2024, 12.15-14.30, Havnegade 3, lok. 3.117',
      '2024-05-28',
      '12:15',
      '14:30',
      'Havnegade 3, lok. 3.117',
    ],
    ['Dag, tid og mødested: 28/5 2024, kl. 9-10, kantinen', '2024-05-28', '09:00', '10:00', 'kantinen'],
    [
      '28. maj 2024, kl. 16:30 – ca. 19\nRådhuset, lokale 4\nGodkendt referat (udsendt 20. juni, godkendt pr. mail 1. juli)',
      '2024-05-28',
      '16:30',
      '19:00',
      'Rådhuset, lokale 4',
    ],
    [
      'Ældrerådet i Ribe holdt møde tirsdag den 28. maj 2024 fra kl. 13 til kl. 15. Mødested: Kantinen, Nygade 3.',
      '2024-05-28',
      '13:00',
      '15:00',
      'Kantinen, Nygade 3.',
    ],
    ['28. maj 2024\nMødet blev holdt i: Sognegården', '2024-05-28', null, null, 'Sognegården'],
    ['28. maj 2024\nTid: kl. 19.00, slut kl. 21.30', '2024-05-28', '19:00', '21:30', null],
    // not when the meeting began
    ['28. maj 2024\nMødet sluttede kl. 21.30', '2024-05-28', null, '21:30', null],
    ['28. maj 2024\nProjektet startede 1.10 og slutter 3.12', '2024-05-28', null, null, null],
    // a page, not a room
    ['Byrådet, tirsdag den 28. maj 2024    Blad 12', '2024-05-28', null, null, null],
    ['Møde i rådet, tirsdag den 28. maj 2024    Lokale 12', '2024-05-28', null, null, 'Lokale 12'],
    // a letter without another day
    ['Referat\nVejle, den 28. maj 2024', '2024-05-28', null, null, null],
  ])('%j', (head, date, start, end, place) => {
    expect(read(`Ældrerådet\n\n${head}`).meeting).toMatchObject({ date, start, end, place })
  })
})

it.each([
  ['Boligselskabet Solbakken, Holbæk\nOrganisationsbestyrelsen', 'Organisationsbestyrelsen'],
  ['Ry Andelsvandværk\nUdskrift af bestyrelsens protokol', 'bestyrelsen'],
  ['Vejle Kommune\tBlad nr. 117 Ældrerådet', 'Ældrerådet'],
  ['Uddrag af referat fra bestyrelsesmøde', 'Bestyrelsen'],
  ['Ekstrakt af referat af bestyrelsesmøde', 'Bestyrelsen'],
  ['Udskrift af protokollen for Skive Ældreråd', 'Skive Ældreråd'],
  ['Referat i uddrag af møde i Skive Ældreråd', 'Skive Ældreråd'],
  ['Beslutninger fra møde i Skive Ældreråd', 'Skive Ældreråd'],
  ['Boligforeningen Solbakken\nBestyrelsen og beboerne', 'Boligforeningen Solbakken'],
  ['Referat\n\nStyregruppen for Nærhospitalet mødtes tirsdag den 28. maj 2024', 'Styregruppen for Nærhospitalet'],
  ['Referat\n\nÆldrerådet, Ribe Kommune har holdt ordinært møde den 28. maj 2024 kl. 9.', 'Ældrerådet, Ribe Kommune'],
  ['Referat\n\nFormanden holdt møde med borgmesteren den 28. maj 2024.', null],
  ['Referat af KLU-møde den 28. maj 2024\nDet lokale udvalg ved Køkkenet', 'Det lokale udvalg ved Køkkenet'],
  ['Referat af rådsmøde\nPatientrådet, Ribe Sygehus', 'Patientrådet, Ribe Sygehus'],
  ['Referat af møde i Ældrerådet\nKaffen serveres i Byrådssalen', 'Ældrerådet'],
])('who met: %j', (head, name) => expect(read(`${head}\n\n28. maj 2024`).body.name).toBe(name))

describe('the body behind the number of the meeting', () => {
  it.each([
    ['Styregruppemøde nr. 5 - Fælles visitation', 'Styregruppen'],
    ['Bestyrelsesmøde nr. 12 – Hospice Vest', 'Bestyrelsen'],
    ['Bestyrelsesmøde 12: Hospice Vest', 'Bestyrelsen'],
    ['Styregruppemøde 3/2024, Fælles visitation', 'Styregruppen'],
    ['Klyngestyregruppemøde - Horsensklyngen', 'Klyngestyregruppen'],
    ['Møde nr. 3: Ældrerådet i Vejle', 'Ældrerådet i Vejle'],
    ['Rådsmøde nr. 4 - Medicinrådet', 'Medicinrådet'],
  ])('%s', (line, body) => {
    expect(read(`Referat\n${line}\n\nDato: 28. maj 2024`).body.name).toBe(body)
    expect(read(`Referat af ${line}\n\nDato: 28. maj 2024`).body.name).toBe(body)
  })
})

describe('the first of several meetings to come', () => {
  const head = 'Referat af møde i Ældrerådet den 10. marts 2023'
  it.each([
    ['De næste møder er 9. maj, 29. august og 7. november 2023.', '2023-05-09'],
    ['Næste møder: 16. juni og 22. september.', '2023-06-16'],
    ['De kommende møder i 2023 holdes den 16. juni og den 22. september.', '2023-06-16'],
    ['Kommende mødedatoer er fastsat til den 16. juni og den 22. september 2023.', '2023-06-16'],
    ['De næste møder i Handicaprådet blev nævnt, bl.a. 16. juni.', null],
    ['De næste møder drøftes den 16. juni.', null],
  ])('%s', (said, next) => expect(read(head, said).meeting.next).toBe(next))
})

describe('a role in the first column', () => {
  it.each([
    ['Formand\tLotte Krogh\tDeltog\nNæstformand\tKarim Holm\tDeltog\nMedlem\tFinn Bech\tDeltog', 'present'],
    ['Medlem\tFinn Bech\tDeltog\n1. næstformand\tKarim Holm\tAfbud\nFormand\tLotte Krogh\tDeltog', 'absent'],
  ])('%j', (rows, attendance) => {
    const { participants } = read(`Referat af møde i Ældrerådet den 10. marts 2023\n\nMEDLEMMER\n${rows}`)
    const of = (name: string) => participants.find(p => p.name === name)
    expect(of('Karim Holm')).toMatchObject({ roles: ['vice-chair'], attendance })
    expect(of('Lotte Krogh')).toMatchObject({ roles: ['chair'], attendance: 'present' })
    expect(of('Finn Bech')?.roles).toEqual([])
  })
})
