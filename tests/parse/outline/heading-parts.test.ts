// What a heading holds beside its title: times, presenters, the code of its purpose, a full stop.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const TITLE = 'Referat af møde i Sundhedsklynge Vest den 12. maj 2021\n\n'

async function headed(heading: string) {
  const { items } = await readMinutes(
    `${TITLE}1. Godkendelse af dagsorden\n\nBeslutning\nGodkendt.\n\n2. ${heading}\n\nBeslutning\nDrøftet.\n\n3. Eventuelt\n\nBeslutning\nIntet.\n`,
  )
  return items[1]
}

it.each([
  ['Vagtplan (D)\nkl. 9.20-9.40 v/ Ane Friis'],
  ['Vagtplan (D) kl. 9.20-9.40 v/ Ane Friis'],
  ['Vagtplan (D)\nKl. 9.20 – 9.40, v/Ane Friis'],
  ['Vagtplan (D)\n9.20-9.40 (v/ Ane Friis)'],
  ['Vagtplan (D)\nv/ Ane Friis\nkl. 9.20-9.40'],
  ['Vagtplan (D) v/ Ane Friis\nkl. 9.20-9.40'],
  ['Vagtplan (til drøftelse)\n9.20-9.40 ved Ane Friis'],
  ['Vagtplan\nTil drøftelse\nkl. 9.20-9.40 v. Ane Friis'],
  ['Vagtplan | Drøftelse | 9.20-9.40 | v/ Ane Friis'],
  ['Vagtplan\tv/Ane Friis\tD\t9.20-9.40'],
  ['Vagtplan\t(D)\nkl. 9.20-9.40 v/ Ane Friis'],
])('%j', async heading => {
  expect(await headed(heading)).toMatchObject({
    title: 'Vagtplan',
    start: '09:20',
    end: '09:40',
    presenters: ['Ane Friis'],
    purpose: 'drøftelse',
  })
})

it.each([
  ['Vagtplan | Drøftelse | 20 min. |', 'Vagtplan'],
  ['Vagtplan | Senge', 'Vagtplan | Senge'],
])('cells beside the title: %s', async (heading, title) => expect((await headed(heading))?.title).toBe(title))

it('an hour alone below the title is its start', async () => {
  expect(await headed('Vagtplan.\nkl. 9.20 v/ Ane Friis')).toMatchObject({
    title: 'Vagtplan',
    start: '09:20',
    end: null,
    presenters: ['Ane Friis'],
  })
})

it('hours in a title stay', async () => {
  expect(await headed('Åbent hus 9.00-15.00')).toMatchObject({ title: 'Åbent hus 9.00-15.00', start: null })
  expect(await headed('Ro i gården efter kl. 22')).toMatchObject({ title: 'Ro i gården efter kl. 22', start: null })
})

it.each([
  ['Meddelelser.', 'Meddelelser'],
  ['Vagtplan. Lukning i Thyborøn.', 'Vagtplan. Lukning i Thyborøn'],
  ['Regnskab 2020.', 'Regnskab 2020'],
  ['Udvidelse af (det gamle) hus (2. etape).', 'Udvidelse af (det gamle) hus (2. etape)'],
  ['Personsag - lukket punkt.', 'Personsag'],
  // A stop that belongs to the last word
  ['Ansøgninger m.v.', 'Ansøgninger m.v.'],
  ['Bus til Nykøbing Sj.', 'Bus til Nykøbing Sj.'],
  ['Ny læge i Aalborg N.', 'Ny læge i Aalborg N.'],
  ['Vagtplan …', 'Vagtplan …'],
])('%s', async (heading, title) => {
  expect((await headed(heading))?.title).toBe(title)
})

it.each([
  'Vagtplan (sag 21-0081190)',
  'Vagtplan (2021-0081190)',
  'Vagtplan (EMN-2021-00417)',
  'Vagtplan (Sagsnr. 12/838)',
])('%s: brackets go with the case number', async heading => {
  expect((await headed(heading))?.title).toBe('Vagtplan')
})

it.each([
  ['Vagtplan (10 min. kl. 9.20-9.40)', { start: '09:20', end: '09:40' }],
  ['Vagtplan (1 time kl. 9.20 - 10.20)', { start: '09:20', end: '10:20' }],
  ['Vagtplan v/ Ane Friis (D 10 min.)', { purpose: 'drøftelse', presenters: ['Ane Friis'] }],
  ['Vagtplan v/ Ane Friis – 10 min.', { presenters: ['Ane Friis'] }],
  ['Vagtplan, ca. 10 minutter', { start: null }],
  ['Vagtplan, varighed 10 min.', { start: null }],
  ['Vagtplan /10 min./', { start: null }],
  ['Vagtplan (10 min.)     AF/BK', { start: null }],
  ['Vagtplan (kl. 0920-0940)', { start: '09:20', end: '09:40' }],
])('how long it takes is no part of the title: %s', async (heading, parts) => {
  expect(await headed(heading)).toMatchObject({ title: 'Vagtplan', ...parts })
})

it.each([
  'Vagtplan [D]',
  'Vagtplan – drøftelse',
  'Vagtplan / drøftelse',
  '[D] Vagtplan',
  'Drøftelse: Vagtplan',
  'Til drøftelse: Vagtplan',
  'Drøftelse – Vagtplan',
])('%s: what it is for', async heading => {
  expect(await headed(heading)).toMatchObject({ title: 'Vagtplan', purpose: 'drøftelse' })
})

it.each([
  'Bus hvert 10. min. om natten',
  'Regnskab (2 timers debat)',
  'Budget-orientering',
  'Budget – 2. behandling',
  'Budget - temadrøftelse',
  'Temadrøftelse: Budget',
  'Orientering: Formanden',
  'Drøftelse – fortsat',
  'Beslutninger: Budget',
])('%s: all of it is the title', async heading => {
  expect((await headed(heading))?.title).toBe(heading)
})

it.each([
  ['Vagtplan (kl. 9.20-9.40), v/ Ane Friis', 'Vagtplan', ['Ane Friis']],
  ['Vagtplan, kl. 9.20-9.40, v/Ane Friis og Bo Krogh', 'Vagtplan', ['Ane Friis', 'Bo Krogh']],
  ['Vagtplan; v/formanden', 'Vagtplan', ['formanden']],
  ['Vagtplan v Ane Friis', 'Vagtplan', ['Ane Friis']],
  ['Vagtplan, ved overlæge Ane Friis', 'Vagtplan', ['overlæge Ane Friis']],
  ['Ulykken ved krydset Nørre Allé', 'Ulykken ved krydset Nørre Allé', []],
  ['Mangel på vitamin D v Ane Friis', 'Mangel på vitamin D', ['Ane Friis']],
  ['Vagtplan, ferie og orlov, v/ Ane Friis', 'Vagtplan, ferie og orlov', ['Ane Friis']],
])('no sign is left at the end of %s', async (heading, title, presenters) => {
  expect(await headed(heading)).toMatchObject({ title, presenters })
})

describe('behind "Pkt. 2" in brackets', () => {
  it.each([
    ['(O) Vagtplan', { purpose: 'orientering' }],
    ['(D/B) Vagtplan', { purpose: 'beslutning' }],
    ['(Åben) Vagtplan', { closed: false }],
    ['(Lukket) Vagtplan', { closed: true }],
    ['(kl. 9.20-9.40) Vagtplan', { start: '09:20', end: '09:40' }],
    ['(9.20-9.40) Vagtplan', { start: '09:20', end: '09:40' }],
  ])('%s', async (heading, says) => {
    const { items } = await readMinutes(
      `${TITLE}Pkt. 1 (B) Godkendelse af dagsorden\nGodkendt.\n\nPkt. 2 ${heading}\nPlanen er ny.\n\nPkt. 3 Evt.\nIntet.\n`,
    )
    expect(items.map(item => `${item.number} ${item.title}`)).toEqual([
      '1 Godkendelse af dagsorden',
      '2 Vagtplan',
      '3 Evt.',
    ])
    expect(items[1]).toMatchObject(says)
  })
})

it('initials of who presents do not make the heading go on', async () => {
  const item = await headed('Vagtplan\nkl. 9.20-9.40 v/BK og AF\nVedr. prisen: Der indhentes tilbud.')
  expect(item?.presenters).toEqual(['BK', 'AF'])
})

it('"Til efterretning." below a heading is what came of it', async () => {
  const { items } = await readMinutes(
    `${TITLE}1. Vagtplan\nTil efterretning.\n\n2. Takster\nGodkendt.\n\n3. Evt.\nIntet.\n`,
  )
  expect(items[0]?.decisions.map(d => d.type)).toEqual(['noted'])
})

it.each<[heading: string, title: string, presenters: readonly string[]]>([
  ['Ny overlæge ved Viborg Sygehus', 'Ny overlæge ved Viborg Sygehus', []],
  ['Ny overlæge ved Ane Friis', 'Ny overlæge', ['Ane Friis']],
  ['Vagtplan (Karen)', 'Vagtplan', ['Karen']],
  ['Vagtplan (Karen og Bo)', 'Vagtplan', ['Karen', 'Bo']],
  ['Vagtplan (Assens)', 'Vagtplan (Assens)', []],
  ['Mindelegat (Karen Lund)', 'Mindelegat (Karen Lund)', []],
])('%s: whether words behind a title name who speaks to it', async (heading, title, presenters) => {
  expect(await headed(heading)).toMatchObject({ title, presenters })
})
