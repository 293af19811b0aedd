// What informal minutes put down beside what was said: outcomes in brackets, tasks behind "Husk" or in brackets, days below tasks.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const HEAD = 'Referat af møde i Driftsforum den 4. maj 2021\n\nDeltagere: Karen Lund, Bo Krogh, Ida Holm\n\n'
const TITLES = ['Vagtplan', 'Nye senge', 'Takster']
const read = async (...said: readonly string[]) =>
  (await readMinutes(HEAD + TITLES.map((title, n) => `${n + 1}. ${title}\n\n${said[n] ?? 'Intet nyt.'}\n\n`).join('')))
    .items

describe('outcomes in brackets', () => {
  it('say what was resolved, and nothing else does', async () => {
    const items = await read(
      'Planen blev godkendt i byrådet. Sengene er blå [godkendt]. Der købes ikke borde i år [besluttet, 6 for, 1 imod].',
      'Bo Krogh fortalte om taget. For de små ventes der (udsat). Festudvalg: Ida Holm og Bo Krogh (valgt).',
    )
    expect(items.flatMap(({ decisions }) => decisions.map(({ type, text }) => [type, text]))).toEqual([
      ['approved', 'Sengene er blå [godkendt].'],
      ['decided', 'Der købes ikke borde i år [besluttet, 6 for, 1 imod].'],
      ['postponed', 'For de små ventes der (udsat).'],
      ['appointed', 'Festudvalg: Ida Holm og Bo Krogh (valgt).'],
    ])
  })

  it('not what titles say the items are for', async () => {
    const text = TITLES.map(
      (title, n) => `${n + 1}. ${title} (beslutning)\n\nBo Krogh bestiller to. Godkendt.\n\n`,
    ).join('')
    const { items } = await readMinutes(HEAD + text)
    expect(items.map(({ decisions }) => decisions.length > 0)).toEqual([true, true, true])
  })

  it('not where more is resolved in words', async () => {
    const items = await read(
      'Taksterne er lagt frem (godkendt). Planen er sendt ud (anbefaling, maj). Budgettet er på vej (aftale).',
      'Forum besluttede at købe fire.\nSagen blev udsat.',
      'Forummet besluttede at vente.\nTaksterne blev godkendt.\nDet blev aftalt at mødes igen.',
    )
    expect(items.slice(1).flatMap(({ decisions }) => decisions.map(({ type }) => type))).toHaveLength(5)
  })

  it.each([
    ['twice only', 'Sengene er blå [godkendt]. Bordet er rødt [godkendt].', ''],
    [
      'of another time',
      'Planen (vedtaget i 2019) gælder. Budgettet (godkendt i maj) holder. Taksten (besluttet i juni) er ny.',
      '',
    ],
  ])('not %s', async (_, first, second) => {
    const items = await read(`${first} Forslaget om en ny sti blev afvist.`, second === '' ? 'Intet nyt.' : second)
    expect(items[0]?.decisions.map(({ type }) => type)).toContain('rejected')
  })
})

describe('tasks', () => {
  it.each<[string, string | null, string | null]>([
    ['Husk Bo: indhente to priser på en maskine.', 'Bo', null],
    ['Husk Ida: svare familien inden 1/6.', 'Ida', '2021-06-01'],
    ['(Bo: ringer til biblioteket)', 'Bo', null],
    ['Reglerne oversættes til tyrkisk [opgave: Ida, 1. juni].', 'Ida', '2021-06-01'],
    ['Aftalen skrives ned (aktion: Bo).', 'Bo', null],
  ])('%s', async (line, responsible, deadline) => {
    const items = await read(`Vi talte om prisen.\n${line}`)
    expect(items[0]?.actions).toMatchObject([{ responsible, deadline }])
  })

  it.each([
    ['Husk at tage madpakke med.'],
    ['(Bo Krogh kom kl. 19)'],
    ['Reglerne fra 2011 er lange [opgaven er svær].'],
  ])('none: %s', async line => {
    expect((await read(`Vi talte om prisen.\n${line}`))[0]?.actions).toEqual([])
  })

  it.each<[string, string | null, string | null]>([
    ['Bo Krogh skriver til skolen. Klar: 1. juni', 'Bo Krogh', '2021-06-01'],
    ['Bo Krogh skriver til skolen. 1. juni 2021', 'Bo Krogh', '2021-06-01'],
    ['Kommunerne melder navne til Ida. Klar: 5. juni', 'Kommunerne', '2021-06-05'],
    ['Bo Krogh + formanden: brev til skolen, senest 12. juni', 'Bo Krogh + formanden', '2021-06-12'],
  ])('below a label: %s', async (line, responsible, deadline) => {
    const items = await read(`Vi talte om prisen.\n\nOpfølgning\n${line}`)
    expect(items[0]?.actions).toMatchObject([{ responsible, deadline }])
  })
})

it('a number of votes ends its sentence', async () => {
  const items = await read('Forslaget forkastedes med 3 stemmer mod 2. Ida Holm fik til opgave at skrive et brev.')
  expect(items[0]?.decisions.map(({ type }) => type)).toEqual(['rejected', 'assigned'])
})

describe('a column to the right without a head', () => {
  it.each<[string, string, string | null, string | null]>([
    ['initials', 'Der indhentes tilbud hos to firmaer.            IH', 'IH', null],
    ['initials and a day', 'Sengene males i en anden farve.            BK, 1. juni', 'BK', '2021-06-01'],
    ['a name', 'Nøglerne samles ind.               Bo Krogh', 'Bo Krogh', null],
    ['an office', 'Overskuddet sættes i banken.            Kassereren', 'Kassereren', null],
    ['two', 'Der skrives et brev til skolen             BK/IH', 'BK/IH', null],
  ])('says who is to do it: %s', async (_, line, responsible, deadline) => {
    const [item] = await read(`Vi talte om prisen.\n\nBeslutning:\n${line}\nDet er glædeligt.`)
    expect(item?.actions).toMatchObject([{ text: line.split('  ')[0], responsible, deadline }])
    expect(item?.decisions.every(({ text }) => !text.includes(responsible ?? ''))).toBe(true)
  })

  it.each([
    'Godkendt.                      BK',
    'Som kasserer valgtes           Bo Krogh',
    'For                            Bo Krogh',
    'Der er 40 senge i alt          EU',
  ])('elsewhere: %s', async line => {
    expect((await read(`Vi talte om prisen.\n\nBeslutning:\n${line}`))[0]?.actions).toEqual([])
  })
})
