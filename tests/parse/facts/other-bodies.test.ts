// What another body resolved or asked for, told at this meeting: background, no decision and no task. One line a case.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

async function factsIn(said: string, label: string): Promise<string> {
  const document = await readMinutes(
    `Referat af møde i styregruppen for Fælles Indkøb den 6. marts 2023\n\n1. Kørsel\n${label}${said}\n\n2. Eventuelt\nIntet.\n`,
  )
  const { decisions = [], actions = [] } = document.items[0] ?? {}
  return [...decisions.map(d => d.type), ...actions.map(a => a.responsible ?? '?')].join(' ') || '-'
}

describe.each([
  ['without a label', ''],
  ['under "Beslutning"', 'Beslutning\n'],
])('what another body resolved, %s', (_, label) => {
  it.each([
    'Regionsrådet har besluttet, at sekretariatet skal udarbejde en plan inden sommerferien.',
    'Sundhedsstyrelsen har besluttet, at regionen skal indberette tal inden 1. maj.',
    'Byrådet besluttede, at forvaltningen skal undersøge prisen.',
    'Styregruppen i Region Syddanmark har besluttet, at Bo Krogh skal lave en plan.',
    'Ministeriet har aftalt med KL, at kommunerne skal oprette pladserne.',
    'Regeringen beder regionerne om at finde en løsning.',
    'Regionsrådet har besluttet at bede hospitalerne om at spare.',
    'Det blev i Regionsrådet besluttet, at taksten hæves.',
    'Det er besluttet i Sundhedsstyrelsen, at alle skal tilbydes prøven.',
    'Der er i Folketinget vedtaget en lov om ældre.',
    // what is recommended to those who meet
    'Styregruppen anmodes om at godkende planen.',
    'Styregruppen bedes tage stilling til planen.',
  ])('%s', async said => expect(await factsIn(said, label)).toBe('-'))
})

describe('what this body resolved, or settled with others', () => {
  it.each([
    ['decided sekretariatet', 'Styregruppen besluttede, at sekretariatet skal udarbejde en plan.'],
    ['decided sekretariatet', 'Styregruppen for Fælles Indkøb besluttede, at sekretariatet skal lave en plan.'],
    ['agreed Bo Krogh', 'Kommunerne aftalte, at Bo Krogh skal lave en plan.'],
    [
      'assigned sekretariatet',
      'Regionsrådet har hævet taksten, og styregruppen beder sekretariatet om at skrive til brugerne.',
    ],
    ['decided', 'Det blev i styregruppen besluttet, at taksten hæves.'],
  ])('%s: %s', async (facts, said) => expect(await factsIn(said, '')).toBe(facts))
})

describe('the same kind of body of another level', () => {
  const decidedBy = async (said: string) => {
    const document = await readMinutes(
      `Referat af møde i Politisk Sundhedsklynge Midt den 6. marts 2023\n\n1. Kørsel\n\nBeslutning\n${said}\n\n2. Eventuelt\nIntet.\n`,
    )
    return document.items[0]?.decisions.map(d => d.decidedBy).join() ?? ''
  }
  it.each([
    ['Politisk Sundhedsklynge Midt', 'Sagen oversendes til behandling i Faglig Sundhedsklynge Midt.'],
    ['Politisk Sundhedsklynge Midt', 'Politisk Sundhedsklynge Midt godkendte planen.'],
    ['Sundhedsklyngen', 'Sundhedsklyngen godkendte planen.'],
    ['', 'Faglig Sundhedsklynge Midt godkendte planen i efteråret.'],
    ['', 'Faglig Sundhedsklynge Midt har godkendt planen.'],
  ])('%s: %s', async (who, said) => expect(await decidedBy(said)).toBe(who))
})

it.each([
  ['Sankt Olai Menighedsråd', 'MR', 'approved'],
  ['Sankt Olai Sogns menighedsråd', 'MR', 'approved'],
  ['Social- og Sundhedsudvalget', 'SSU', 'approved'],
  // of those that are named by what they see to, the kind alone may be another
  ['Social- og Sundhedsudvalget', 'SU', ''],
])('%s, called %s', async (body, short, types) => {
  const document = await readMinutes(
    `Referat af møde i ${body} den 6. marts 2023\n\n1. Regnskab\n${short} godkendte regnskabet.\n\n2. Eventuelt\nIntet.\n`,
  )
  expect(document.items[0]?.decisions.map(d => d.type).join()).toBe(types)
})

describe('the board of an association', () => {
  const isDecided = async (head: string) => {
    const { items } = await readMinutes(
      `${head}\nTirsdag den 14. marts 2023\n\n1. Skilte\nBestyrelsen besluttede at købe to skilte.\n\n2. Eventuelt\nIntet.\n`,
    )
    return items[0]?.decisions.length === 1
  }
  it.each([
    'Referat af bestyrelsesmøde i Nørager Borgerforening',
    'Grundejerforeningen Lærken\nBestyrelsesmøde',
    'Referat af møde i Grundejerforeningen Lærken',
  ])('meets: %s', async head => expect(await isDecided(head)).toBe(true))
  it.each([
    'Referat af generalforsamling i Nørager Borgerforening',
    'Nørager Andelsboligforening\nReferat af afdelingsmøde',
    'Referat af møde i Nørager Menighedsråd',
  ])('is another than %s', async head => expect(await isDecided(head)).toBe(false))
})

describe('those who meet, by other names', () => {
  it('several agree, where what was resolved stands', async () => {
    expect(await factsIn('De to klynger er enige om at dele udgiften.', 'Beslutning\n')).toBe('agreed')
    expect(await factsIn('Kommunerne er enige om, at kørslen er for dyr.', '')).toBe('-')
  })
  it('a level calls itself a group', async () => {
    const { items } = await readMinutes(
      'Referat af møde i Fagligt niveau, Sundhedsklynge Køge den 6. marts 2023\n\n1. Kørsel\nGruppen tog orienteringen til efterretning.\n\n2. Eventuelt\nIntet.\n',
    )
    expect(items[0]?.decisions.map(d => d.type)).toEqual(['noted'])
  })
  it('they choose by a small letter, too', async () => {
    expect(await factsIn('Styregruppen valgte model b.', '')).toBe('decided')
  })
})

describe('what those who meet are called for short', () => {
  const typesIn = async (body: string, said: string): Promise<string> => {
    const { items } = await readMinutes(
      `Referat af møde i ${body} den 6. marts 2023\n\n1. Kørsel\nBo Krogh viste tallene. ${said}\n\n2. Eventuelt\nIntet.\n`,
    )
    return items[0]?.decisions.map(d => d.type).join(' ') || '-'
  }
  const noted = (who: string): string => `${who} tog orienteringen til efterretning.`

  it.each([
    ['noted', 'Klyngestyregruppe Vest', noted('Gruppen')],
    ['noted', 'Fagligt strategisk niveau i Sundhedsklynge Nord', noted('Det fagligt strategiske niveau')],
    // a group that works for it
    ['-', 'Klyngestyregruppe Vest', `Arbejdsgruppen mødtes i maj. ${noted('Gruppen')}`],
  ])('%s: %s, %s', async (types, body, said) => expect(await typesIn(body, said)).toBe(types))
})
