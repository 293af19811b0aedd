// What the title block says of a meeting and of its minutes, one way of writing it a case.

import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/model/document.js'
import { parseText } from '../people/people.js'

const BODY = '1. Godkendelse af dagsorden\nGodkendt.\n\n2. Eventuelt\nIntet.'
const read = (head: string, end = ''): Document => parseText(`${head}\n\n${BODY}\n\n${end}\n`)

describe('who met, and where', () => {
  it.each<[line: string, body: string | null, place: string | null]>([
    [
      'Referat fra møde i styregruppen for elektronisk journal, Islands Brygge 5, Sundhedsstyrelsen, torsdag den 9. december 2010 kl. 13',
      'styregruppen for elektronisk journal',
      'Islands Brygge 5, Sundhedsstyrelsen',
    ],
    [
      'Protokollat\n\nDen 3. maj 2017 kl. 10 afholdtes ordinært møde i bestyrelsen for Fonden Lindely på fondens kontor, Lindevej 4, Maribo.',
      'bestyrelsen for Fonden Lindely',
      'fondens kontor, Lindevej 4, Maribo',
    ],
    [
      'Referat: Styregruppe Havnen, møde 14\n3. maj 2017 kl. 10\nLokation: Kajen 4, Maribo',
      'Styregruppe Havnen',
      'Kajen 4, Maribo',
    ],
    [
      'Mandag den 3. maj 2021 kl. 9 mødtes Ældrerådet på Rådhuset i Maribo.\nReferat',
      'Ældrerådet',
      'Rådhuset i Maribo',
    ],
    ['Ældrerådet holdt møde den 3. maj 2021 kl. 9 i Pakhuset. Referat:', 'Ældrerådet', 'Pakhuset'],
    ['Mødereferat\nUdvalg/gruppe | Ældrerådet\nMødedato | 3. maj 2021', 'Ældrerådet', null],
    ['Referat af møde i Driftsforum den 3. maj 2021', 'Driftsforum', null],
    ['[Referat] Ældrerådet\n3. maj 2021', 'Ældrerådet', null],
    ['Referat / Ældrerådet / 3. maj 2021', 'Ældrerådet', null],
    // whose it is, and where it met
    ['Referat af møde i Elevrådet på Nørre Skole den 3. maj 2021', 'Elevrådet på Nørre Skole', null],
    ['Referat af møde i Ældrerådet på Nørre Skole den 3. maj 2021', 'Ældrerådet', 'Nørre Skole'],
    // the subject of a mail is a short form of the title below it
    [
      'Emne: Referat af beboerrådsmøde\n\nReferat af møde i Beboerrådet på Plejehjemmet Lindely den 3. maj 2017 kl. 10',
      'Beboerrådet på Plejehjemmet Lindely',
      null,
    ],
    ['Referat af møde i Ældrerådet på Hotel Rold den 3. maj 2017 kl. 10', 'Ældrerådet', 'Hotel Rold'],
    ['Referat af møde i Ældrerådet, Nørregade 12, Maribo den 3. maj 2017', 'Ældrerådet', 'Nørregade 12, Maribo'],
    [
      'Rådsmøde 03.05.2017\n\nMødet holdes onsdag 03.05.2017 kl. 19 på Lindevej 4, kælderen',
      null,
      'Lindevej 4, kælderen',
    ],
    ['Referat fra konstituerende bestyrelsesmøde i påsken 2002 den 3. april 2002', 'Bestyrelsen', null],
    ['Referat fra årsmøde den 3. maj 2017\nMødet blev afholdt på Nordre skole kl. 18.00-20.00', null, 'Nordre skole'],
    ['REFERAT AF BESTYRELSESMØDE DEN 3. MAJ 2017 HOS KAREN', 'Bestyrelsen', 'KAREN'],
    ['Referat af bestyrelsesmøde den 3. maj 2017\nSted: ikke oplyst', 'Bestyrelsen', null],
    ['Kulturudvalget\n3. maj 2017 kl. 16\nSted:\nSidst ændret:\n8. maj 2017', 'Kulturudvalget', null],
    ['Mødereferat 3-5-2017 PDF Udskriv Email\nMenighedsrådet', 'Menighedsrådet', null],
    ['Bestyrelsesmøde den 3. maj 2017\n\nBestyrelsen samlet undtagen Karen', 'Bestyrelsen', null],
    ['Generalforsamling 03/05/2017.', 'Generalforsamling', null],
    [
      'Referat 03.05.2017\n\nDet lokale Ældreråd i Maribo\n3. maj 2017\n15.30-17.00\nHos Karen Lund, Lindevej 4, Maribo',
      null,
      'Karen Lund, Lindevej 4, Maribo',
    ],
    ['Referat af FU – møde 3. maj 2017', 'FU', null],
    ['Generalforsamling 2017\n\nReferat fra den 3. maj 2017', 'Generalforsamling', null],
    ['Udvalg: Ældrerådet 2022-2025\nMødedato: 3. maj 2022', 'Ældrerådet 2022-2025', null],
    ['Foreningen Lindely, referat af generalforsamlingen d. 3. maj 2017', 'generalforsamlingen', null],
    ['Lindely Vandværk - referat af generalforsamling 2016\n\n3. maj 2017', 'generalforsamling', null],
    [
      'Lindely Digelag, møder 2017\nReferat nr. 2\nOnsdag den 3. maj fra 14.00 til 16.45 i Lindely Kro',
      'Lindely Digelag',
      'Lindely Kro',
    ],
    [
      'Lindely Søfartsmuseum\nReferat, møde 3/5-17 kl. 10-12, skuret ved havnen',
      'Lindely Søfartsmuseum',
      'skuret ved havnen',
    ],
    ['Lindely Kommune\nReferat, møde 3/5-17 kl. 10-12, Ida Holm', null, null],
    ['Mødet afholdt på Lindely\nReferat, 3. maj 2017', null, 'Lindely'],
    ['UDSKRIFT AF FORHANDLINGSPROTOKOLLEN\nfor Lindely Digelag\n\nMøde 3. maj 2017', 'Lindely Digelag', null],
    [
      'Lindely Skolebestyrelse\tDato: 3. maj 2017\nNørregade 1\tTid: kl. 10-12 Sted: Biblioteket\n\nREFERAT',
      'Lindely Skolebestyrelse',
      'Biblioteket',
    ],
    ['Mødereferat\nHvem mødtes: Ældrerådet\nHvornår: 3. maj 2017\nHvor: Rådhuset', 'Ældrerådet', 'Rådhuset'],
    ['LINDELY VANDVÆRK - REFERAT AF BESTYRELSESMØDE 3. maj 2017', 'Bestyrelsen', null],
    ['Referat af bestyrelsesmøde hos Ida Holm den 3. maj 2017', 'Bestyrelsen', null],
    ['Referat af bestyrelsesmøde afholdt på Rådhuset den 3. maj 2017', 'Bestyrelsen', 'Rådhuset'],
    ['Referat af møde i Klyngestyregruppe Nord via Teams, mandag den 3. maj 2021', 'Klyngestyregruppe Nord', 'Teams'],
    [
      'Referat\nTorsdag den 3. oktober 1996 kl. 9.00 afholdtes møde i Psykiatriudvalget på Amtsgården i Ribe, mødelokale 2.',
      null,
      'Amtsgården i Ribe, mødelokale 2',
    ],
    [
      'Referat\nSundhedsudvalget\nDen 3. maj 2001 holdt udvalget møde på Rådhuset i Maribo.',
      'Sundhedsudvalget',
      'Rådhuset i Maribo',
    ],
    [
      'Referat\nSundhedsudvalget den 3. maj 2001\nMødet afholdtes i Regionshuset, Sorø',
      'Sundhedsudvalget',
      'Regionshuset, Sorø',
    ],
    [
      'Referat\nSundhedsudvalget\n▪ Tid: den 3. maj 2021 kl. 10-12\n▪ Sted: Kroen i Ry',
      'Sundhedsudvalget',
      'Kroen i Ry',
    ],
    [
      'Referat af bestyrelsesmøde den 3. maj 2021 kl. 19 på Gl. Kro, 4800 Nykøbing F.',
      'Bestyrelsen',
      'Gl. Kro, 4800 Nykøbing F.',
    ],
    ['Referat\nÆldrerådet\n3. maj 2002  -  Ribe Sygehus', 'Ældrerådet', 'Ribe Sygehus'],
    [
      'Referat\nÆldrerådets møde den 3. maj 2023\n\nEkstraordinært møde - Mødelokale 7 kl. 12',
      'Ældrerådet',
      'Mødelokale 7',
    ],
    ['Ældrerådet\n\nPubliceret 4-5-2017\n\nOnsdag den 3-5-2017 kl. 16:15', 'Ældrerådet', null],
    ['Referat af menighedsrådsmøde den 3. maj 2021 Sognehuset.', 'Menighedsrådet', 'Sognehuset'],
    [
      'Referat af skolebestyrelsesmøde\nBirkeskolen, mødelokale 2\ntirsdag den 3. maj 2021 kl. 19',
      'Skolebestyrelsen',
      'Birkeskolen, mødelokale 2',
    ],
    ['Referat af skolebestyrelsesmøde den 3. maj 2021 kl. 17 hos Ida\nTid\nPunkt\nReferat', 'Skolebestyrelsen', 'Ida'],
    // what belongs to the name of a body
    [
      'Referat af møde i Patientrådet på Odense Universitetshospital den 3. maj 2021',
      'Patientrådet på Odense Universitetshospital',
      null,
    ],
    [
      'Referat af møde i Udvalget for Plan, Udvikling og Kultur den 3. maj 2021',
      'Udvalget for Plan, Udvikling og Kultur',
      null,
    ],
    ['Referat af møde i Afdelingsbestyrelsen, Afdeling 14 den 3. maj 2021', 'Afdelingsbestyrelsen, Afdeling 14', null],
    // Below a title with a date: the meeting, no place.
    ['Referat 5. juni 2019\nSkolebestyrelsesmøde den 5. juni 2019 kl. 9-12', 'Skolebestyrelsen', null],
  ])('%s', (line, body, place) => {
    const { body: who, meeting } = read(line)
    expect([body === null ? null : who.name, meeting.place]).toEqual([body, place])
  })
})

describe('what the meeting is called beside the body', () => {
  it.each<[line: string, body: string]>([
    ['Provstiudvalgsmøde Maribo Domprovsti den 3. maj 2021', 'Provstiudvalget'],
    ['Referat af bestyrelsesmøde gårdlauget Lindegården – 3. maj 2021', 'Bestyrelsen'],
    ['Referat — menighedsrådsmøde, Nr. Vium, onsdag den 3. maj 2021', 'Menighedsrådet'],
    ['Vium Menighedsråd  Beslutningsprotokol  Blad nr. 14', 'Vium Menighedsråd'],
    ['Referat af lokalrådsmøde (3. maj 2021)', 'Lokalrådet'],
    ['Møde i Udvalget for Miljø og Klima den 3. maj 2021', 'Udvalget for Miljø og Klima'],
    ['Natur og miljøs møde den 3. maj 2021\nMødelokale 2 kl. 12.00', 'Natur og miljø'],
    ['Dagsorden PR møde 3. maj 2021', 'PR'],
    ['Agenda for skolebestyrelsesmøde 3. maj 2021\nRektor byder velkommen. Bestyrelsen skal vælge', 'Skolebestyrelsen'],
    ['Referater af Børnerådets møder i 2021\n\n3. maj 2021', 'Børnerådet'],
    ['Mødedetaljer\n\nUdvalg Dato Type\nByrådet 03-05-2021 16:00 Referat', 'Byrådet'],
  ])('%s', (line, body) => expect(read(line).body.name).toBe(body))
})

describe('who met, told below the head', () => {
  it('of bodies whose decisions are told the one that most labels name, of equals the last to meet', () => {
    const decided = (...labels: string[]) =>
      parseText(`1. Ny vej\n\n${labels.map(label => `Beslutning i ${label}\nAnbefales.\n\n`).join('')}`).body.name
    expect(decided('Økonomiudvalget den 03-05-2021', 'Byrådet den 10-05-2021')).toBe('Byrådet')
    expect(decided('Økonomiudvalget den 10-05-2021', 'Byrådet den 03-05-2021')).toBe('Økonomiudvalget')
  })

  it('what is a body of several words "deres møde" is no heading', () => {
    const said = 'Byrådet i stedet for deres møde.'
    const { items } = parseText(`Referat af møde i Byrådet den 3. maj 2021\n\n1. Mødeplan\n\n${said}\n\nGodkendt.\n`)
    expect(items[0]?.sections.map(({ text }) => text)).toEqual([`${said}\n\nGodkendt.`])
  })
})

describe('when, of several lines that tell it', () => {
  const times = (head: string) => {
    const { start, end } = read(head).meeting
    return [start, end]
  }
  it.each<[head: string, start: string | null, end: string | null]>([
    [
      'Referat af møde i Ældrerådet den 3. maj 2021 kl. 12\n\nAlle hilste.\n\nOnsdag den 3. maj kl. 12,30-14,00',
      '12:30',
      '14:00',
    ],
    ['Referat af møde i Ældrerådet\n3. maj 2021\nkl. 13.10 – ca. 15.20', '13:10', '15:20'],
    ['Referat af møde i Ældrerådet den 3. maj 2021 kl. 10-12 Frokost fra kl. 12', '10:00', null],
    ['Referat af møde i Ældrerådet den 3. maj 2021 kl. 10.00-12.00 Frokost', '10:00', '12:00'],
    ['Referat af møde i Ældrerådet 3. maj 2021\n\nBo Krogh\n9. maj 2021 kl. 05:39', null, null],
    ['Møde dato:\n3. maj 2021 – 10:00\nMøde sted: Kroen i Ry', '10:00', null],
    ['Mødedato: 3. maj 2021\nTidsrum: 18.10 – 20.00', '18:10', '20:00'],
  ])('%j', (head, ...expected) => expect(times(head)).toEqual(expected))

  it('the day at the very top, right above another, is when the page was printed', () => {
    expect(read('Mandag, 9. december 2024\n3. maj 2021 (ekstraordinært)\n\nREFERAT').meeting.date).toBe('2021-05-03')
    expect(read('Bestyrelsesmøde\n3. maj 2021\n9. maj 2021\n\nREFERAT').meeting.date).toBe('2021-05-03')
  })
})

describe('fields without a colon', () => {
  it.each([
    ['Dato – 3. maj 2021\nTid – kl. 16-18\nSted – Pakhuset'],
    ['**Dato** 3. maj 2021\n**Tid** kl. 16-18\n**Sted** Pakhuset'],
    ['Dato ........ 3. maj 2021\nTid ......... kl. 16-18\nSted ........ Pakhuset'],
    ['Dato = 3. maj 2021\nTid = kl. 16-18\nSted = Pakhuset'],
    ['[Dato] 3. maj 2021\n[Tid] kl. 16-18\n[Sted] Pakhuset'],
    ['Dato / 030521\nTid / kl. 16 (til 18)\nSted / Pakhuset'],
  ])('%j', lines => {
    const { meeting } = read(`Referat\nSundhedsudvalget\n${lines}`)
    expect(meeting).toMatchObject({ date: '2021-05-03', start: '16:00', end: '18:00', place: 'Pakhuset' })
  })
  it.each(['Møde – Senge', 'Sagen – kort', '[Sagen] kort', 'Tid er penge'])('none: %s', line =>
    expect(read(`Referat\nSundhedsudvalget\n3. maj 2021\n${line}`)).toMatchObject({
      body: { name: 'Sundhedsudvalget' },
      meeting: { date: '2021-05-03', start: null, place: null },
    }),
  )
})

describe('where, beside the day', () => {
  it.each<[lines: string, place: string | null]>([
    ['4. maj 2021 kl. 15\nI Foreningshuset.', 'Foreningshuset'],
    ['4. maj 2021 kl. 15 hjemme hos Karen Lund', 'Karen Lund'],
    ['i klubhuset d. 4. maj 2021 kl. 15', 'klubhuset'],
    ['4. maj 2021 på havnekontoret kl. 15', 'havnekontoret'],
    ['4. maj 2021 kl. 15\nI Foreningshuset blev der sunget.', null],
    ['3. maj 2021 – Ordinært møde', null],
    ['3. maj 2021 – Viborg Kommune', null],
    ['3. maj 2021, 17-19.30, på lærerværelset', 'lærerværelset'],
    ['Holdt 3. maj 2021 fra 13.30 til 15.20 i konference 2, 3. sal', 'konference 2, 3. sal'],
    ['3. maj 2021\nVi mødtes 9.00 og sluttede 11.25 på Ribe Rådhus, lokale 4', 'Ribe Rådhus, lokale 4'],
    ['3. maj 2021\nMedicinerhuset Nord, Randers', 'Medicinerhuset Nord, Randers'],
    ['3. maj 2021\nKaren Lund, Randers', null],
    ['3. maj 2021\nOnline Teams', 'Online Teams'],
    ['3. maj 2021 kl. 16-18, Microsoft Teams', 'Microsoft Teams'],
    ['3. maj 2021 · kl. 16-18 · Frokoststuen', 'Frokoststuen'],
    ['3. maj 2021 i Pakhuset i Ribe kl. 19.30', 'Pakhuset i Ribe'],
    ['3. maj 2021 i Sundhedsudvalget kl. 19.30', null],
    ['| Mandag 3. maj 2021 | kl. 14-15 | Ribe Rådhus, bygn. 2 (kælderen) |', 'Ribe Rådhus, bygn. 2 (kælderen)'],
    ['3. maj 2021 kl. 9-11\nRibe Rådhus, lokale 12 (der er te fra kl. 8.30)', 'Ribe Rådhus, lokale 12'],
    ['3. maj 2021 kl. 9-11\nRibe Rådhus, lokale 12 (skærmen er hentet)', 'Ribe Rådhus, lokale 12'],
    ['3. maj 2021 kl. 9-11, Ribe Rådhus, lok. 2.14', 'Ribe Rådhus, lok. 2.14'],
    ['3. maj 2021 kl. 14 afholdtes bestyrelsesmøde på loftet i Pakhuset.', 'loftet i Pakhuset'],
    ['3. maj 2021 kl. 9-11\nRibe Rådhus, lokale 12 (1. sal)', 'Ribe Rådhus, lokale 12 (1. sal)'],
    [
      '3. maj 2021\nVi mødtes i Biblioteket i Ribe og på skærm. Vi begyndte klokken 16.',
      'Biblioteket i Ribe og på skærm',
    ],
    ['3. maj 2021\nVi mødtes i Sundhedsudvalget.', null],
    ['3. maj 2021\nLokalitet : Ribe Rådhus', 'Ribe Rådhus'],
    ['3. maj 2021 - Ribe Rådhus, Torvet 1', 'Ribe Rådhus, Torvet 1'],
    ['3. maj 2021 | kl. 16-18 | Udkast til referat', null],
    ['3. maj 2021, kl. 16-18, klubhuset', 'klubhuset'],
    ['3. maj 2021 kl. 16-18\nBagbutikken\n\nDeltagere: Karen Lund', 'Bagbutikken'],
    ['3. maj 2021 kl. 16-18\nKaren Lund\n\nDeltagere: Bo Krogh', null],
    ['3. maj 2021 kl. 16-18\nUdvidet møde\n\nDeltagere: Karen Lund', null],
    ['Tid og sted: 3. maj 2021 kl. 16-18, byens forsamlingshus', 'byens forsamlingshus'],
    [
      '3. maj 2021 kl. 10. Mødet holdes i Rådets lokaler, Søren\nLindesvej 4, 4000 Roskilde',
      'Rådets lokaler, Søren Lindesvej 4, 4000 Roskilde',
    ],
    ['Årsmøde på Rold bibliotek, Søndergade 4, mandag den 3. maj 2021', 'Rold bibliotek, Søndergade 4'],
    ['Dato: 3. maj 2021 kl. 17 i Mødelokale 2', 'Mødelokale 2'],
    ['Dato: 3. maj 2021/BK', null],
    ['Tirsdag den 3. maj 2021\nAfholdt i Mødelokale 2', 'Mødelokale 2'],
  ])('%j', (lines, place) => expect(read(`Referat\nSundhedsudvalget\n${lines}`).meeting.place).toBe(place))
})

it('minutes without a title are told by who came and who did not', () => {
  expect(parseText(`Tilstede: Ida, Bo og Mie\nAfbud: Per\n\n${BODY}`).kind).toBe('referat')
  expect(parseText(`Deltagere: Ida, Bo og Mie\n\n${BODY}`).kind).toBe('ukendt')
  const items = '1. Cykler\nVi så på dem.\n\n2. Eventuelt\nBo takkede.\n'
  expect(parseText(`3. maj 2021\nTil stede: Ida Holm, Bo Krogh\n\n${items}`).kind).toBe('referat')
  expect(parseText(`3. maj 2021\nDeltagere: Ida Holm, Bo Krogh\n\n${items}`).kind).toBe('ukendt')
})

it('minutes of what was concluded are called so', () => {
  const { kind, title } = read('Cykeludvalget\nKonklusionsreferat\n3. maj 2021')
  expect([kind, title]).toEqual(['referat', 'Konklusionsreferat'])
})

it('the day minutes were sent is not that of the meeting', () => {
  expect(read('Endeligt referat udsendt 9. maj 2021\nMøde i Ældrerådet 3. maj 2021').meeting.date).toBe('2021-05-03')
  expect(
    read('Godkendt af formanden d. 9. maj 2021\n\nÆldrerådet i Lemvig\n\n03-05-2021, 14:00 – 15:45\n').meeting,
  ).toMatchObject({ date: '2021-05-03', start: '14:00', end: '15:45' })
  expect(read('Referat af møde i Ældrerådet 3. maj 2021, udsendt den 9. maj 2021').meeting.date).toBe('2021-05-03')
})

describe('who took the minutes, told at the end without a colon', () => {
  it.each<[line: string, name: string | null]>([
    ['Referent Bo Krogh', 'Bo Krogh'],
    ['For referat Ida', 'Ida Holm'],
    ['Ref. Bo', 'Bo Krogh'],
    ['Referent Bo bliver afløst til maj.', null],
  ])('%s', (line, name) => {
    const { participants } = read('Referat af møde i Ældrerådet 3. maj 2021\nTil stede: Ida Holm, Bo Krogh', line)
    expect(participants).toHaveLength(2)
    expect(participants.find(p => p.roles.includes('secretary'))?.name ?? null).toBe(name)
  })
})

describe('who was chosen to lead and to write', () => {
  it.each<[items: string, ...roles: string[]]>([
    ['1. Valg af ordstyrer\nIda\n\n2. Valg af referent\nBo', 'facilitator', 'secretary'],
    ['1. Valg af ordstyrer: Ida (214). Referent: Bo (12).', 'facilitator', 'secretary'],
    ['1. Valg af ordstyrer og referent\nOrdstyrer: Ida\nReferent: Bo Krogh', 'facilitator', 'secretary'],
    ['1. Valg af formand\nIda', '', ''],
    ['1. Valg af ordstyrer\nIda og Bo', '', ''],
  ])('%j', (items, ...roles) => {
    const { participants } = parseText(
      `Referat af beboerrådsmøde 3. maj 2021\nTil stede: Ida Holm, Bo Krogh\n\n${items}\n\n3. Eventuelt\nIntet.\n`,
    )
    expect(participants.map(p => p.roles.join(' '))).toEqual(roles)
  })
})

describe('how final the minutes are', () => {
  it.each<[line: string, status: Document['status']]>([
    ['Godkendt på mail 29. oktober 2021', 'godkendt'],
    ['Godkendt i skriftlig høring', 'godkendt'],
    ['Godkendt den 4. juni 2021 af udvalget', 'godkendt'],
    ['Godkendt: 4/6-2021', 'godkendt'],
    ['Referatet er godkendt via skriftlig høring', 'godkendt'],
    ['Referatet er endnu ikke godkendt af udvalget', 'udkast'],
    ['Godkendt af:', null],
    ['- [ ] Referat godkendt', null],
    ['- [x] Referat godkendt', 'godkendt'],
    ['Udsendt på mail 29. oktober 2021', null],
  ])('%s', (line, status) => {
    const document = read(`Referat\nSundhedsudvalget den 3. maj 2021\n${line}`)
    expect([document.status, document.body.name]).toEqual([status, 'Sundhedsudvalget'])
    expect(document.furniture).toEqual([])
  })

  it('an address that came by mail is a contact', () => {
    expect(read('Referat\nSundhedsudvalget den 3. maj 2021\nE-mail: post@udvalg.dk').furniture).toHaveLength(1)
  })
})

describe('when it ended', () => {
  it.each<[line: string, end: string | null]>([
    ['Formanden sluttede mødet kl. 15.20 og ønskede god jul.', '15:20'],
    ['Kl. 21.05 hævede formanden mødet.', '21:05'],
    ['Mødet blev afsluttet kl. 17', '17:00'],
    ['Ophævet kl. 16.25', '16:25'],
    ['Mødet hævet kl. 22,10.', '22:10'],
    ['Vi var færdige 21.20.', '21:20'],
    ['Vi mødtes 9.00 og sluttede 11.25 på Kroen', '11:25'],
    ['Mødet varede fra kl. 9.00 til 11.40.', '11:40'],
    ['Vi sluttede 3 sager.', null],
    ['Åbningstid for kørsel:\nStart: kl. 8.00\nSlut: 16.00', null],
    ['Slut med rygning fra 2022.', null],
    ['Formanden sluttede af med en tak til alle, og mødet i maj er kl. 15.', null],
  ])('%s', (line, end) => expect(read('Referat\nSundhedsudvalget den 3. maj 2021', line).meeting.end).toBe(end))
})

describe('when the next one is', () => {
  it.each<[line: string, next: string | null]>([
    ['Næste møde aftaltes til den 4. juni.', '2021-06-04'],
    ['Næste møde blev fastsat til 4. juni.', '2021-06-04'],
    ['Næste gang vi mødes er den 4. juni.', '2021-06-04'],
    ['Nyt møde: 4. juni', '2021-06-04'],
    ['Næste roklubmøde er som allerede meldt ud den 4. juni.', '2021-06-04'],
    ['Næste seniorrådsmøde er for alle, der meldte sig ud den 4. juni.', null],
    ['Vi ses fredag den 4. juni samme sted.', '2021-06-04'],
    ['Jeg tror, vi ses den 4. juni til festen.', null],
    ['Nyt møde med kommunen: 4. juni', null],
    ['Næste møde rykkes fra den 19. august til den 26. august 2021 kl. 15.00.', '2021-08-26'],
    ['Næste møde er flyttet til torsdag den 2. september.', '2021-09-02'],
    ['▪ Næste møde 7/12 kl. 16.30, denne gang i Roskilde.', '2021-12-07'],
    ['Næste møde i Ældrerådet er 7/12.', '2021-12-07'],
    ['Næste fælles møde: 6/12 – 2021.', '2021-12-06'],
    ['Næste LMU-møde er den 7. december.', '2021-12-07'],
    ['Næste MR møde 9. juni', '2021-06-09'],
    ['Ny mødedag: tirsdag den 8. juni 2021, samme sted.', '2021-06-08'],
    ['Næste blad er nr. 5 og holdes 8. juni 2021.', '2021-06-08'],
    ['Rådet ses igen 8/6.', '2021-06-08'],
    ['Næste H-MED: 08.06.2021 kl. 9', '2021-06-08'],
    ['Vi mødes igen om fem uger, tirsdag den 8. juni.', '2021-06-08'],
    ['Næste fase: 8. juni 2021', null],
    ['Mødet den 4. juni rykkes til en senere dag.', null],
    ['Næste møde: 3 punkter er meldt ind.', null],
    ['Legepladsgruppen: Tilbud er hentet. Nyt møde 12. juni kl. 14.', null],
    ['8. Forældremøde afholdes 08.06. efter skoletid.', null],
    ['Nyt møde 8/6-21 kl. 13.30.', '2021-06-08'],
    ['Nyt rådsmøde tirsdag den 8. juni kl. 9-11 på Biblioteket', '2021-06-08'],
    ['Nyt møde 8/6 med Vejdirektoratet', null],
    ['4. Tid og sted for næste møde\nTirsdag den 8. juni kl. 9, samme sted.', '2021-06-08'],
    ['4. Fastsættelse af næste bestyrelsesmøde (kl. 12.10-12.15)\n8. juni kl. 9', '2021-06-08'],
    ['4. Dagsorden for næste møde\nBesøget den 8. juni sættes på.', null],
    ['Vi aftalte, at 8. udvalgsmøde afholdes 08.06. i kantinen.', '2021-06-08'],
    ['8. udvalgsmøde holdes tirsdag den 8. juni 2021 kl. 9.', '2021-06-08'],
  ])('%s', (line, next) => expect(read('Referat\nSundhedsudvalget den 3. maj 2021', line).meeting.next).toBe(next))
})

it.each<[title: string, kind: Document['kind']]>([
  ['UDSKRIFT AF FORHANDLINGSPROTOKOLLEN', 'beslutningsprotokol'],
  ['U D S K R I F T   A F   F O R H A N D L I N G S P R O T O K O L L E N', 'beslutningsprotokol'],
])('%s is %s', (title, kind) => expect(read(`Psykiatriudvalget den 3. maj 1996\n${title}`).kind).toBe(kind))

describe('the day of the meeting', () => {
  it.each([
    ['Referat af bestyrelsesmøde, mandag d. 9. maj\nPunkterne blev sendt rundt den 6. maj 2022.', '2022-05-09'],
    ['Referat af bestyrelsesmøde, mandag d. 9. maj\nUdsendt den 16. maj 2022', '2022-05-09'],
    // alone below the name of who met
    ['Byrådet\n\n24-09-2019\n\nMedlemmer\nKaren Lund (A)', '2019-09-24'],
    // below the year, if it was such a weekday
    ['Ældrerådet, møder 2019\nReferat nr. 2\nTirsdag den 24. september kl. 10', '2019-09-24'],
    ['Ældrerådet, møder 2019\nReferat nr. 2\nMandag den 24. september kl. 10', null],
  ])('%j', (head, date) => expect(read(head).meeting.date).toBe(date))
})

it('an agenda that was written on is minutes', () => {
  const agenda =
    'Dagsorden for bestyrelsesmøde den 3. maj 2021\n\n1. Referat fra sidst\n\n2. Takster\nNye takster drøftes.\n\n3. Eventuelt\n'
  expect(parseText(agenda).kind).toBe('dagsorden')
  const written = parseText(agenda.replace('1. Referat fra sidst\n', '1. Referat fra sidst\nGodkendt!\n'))
  expect([written.kind, written.items[0]?.decisions.map(d => d.type)]).toEqual(['referat', ['approved']])
  const title = (said: string) => parseText(agenda.replace('Referat fra sidst', `Godkendelse af referat${said}`)).kind
  expect([title(', godkendt'), title(' – ok'), title('')]).toEqual(['referat', 'referat', 'dagsorden'])
})

it('a form with dotted leaders', () => {
  const { body, meeting, front } = read(
    'MØDEREFERAT\n\nForening/udvalg ..: Lindely Roklub\nMødedato .........: den 3. maj 2017\nMødested .........: klublokalet\nMødet begyndt ....: kl. 19.30\nMødet hævet ......: kl. 22.15',
  )
  expect(body.name).toBe('Lindely Roklub')
  expect(meeting).toMatchObject({ date: '2017-05-03', start: '19:30', end: '22:15', place: 'klublokalet' })
  expect(front.map(s => s.kind)).toEqual(['hoved'])
})
