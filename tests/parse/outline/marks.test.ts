// Marks before lines mean what the key of the document says.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const HEAD = 'Referat af møde i Driftsforum den 4. maj 2021\n\nDeltagere: Karen Lund, Bo Krogh, Ida Holm\n\n'
const TITLES = ['Vagtplan', 'Nye senge', 'Takster']
const read = (key: string, ...items: readonly string[]) =>
  readMinutes(
    `${HEAD}${key}\n\n${[...items, 'Intet nyt.'].map((item, n) => `${n + 1}. ${TITLES[n]}\n\n${item}\n\n`).join('')}`,
  )

const told = async (key: string, ...items: readonly string[]) => {
  const { items: found } = await read(key, ...items)
  return {
    decisions: found.flatMap(({ decisions }) => decisions.map(({ text }) => text)),
    actions: found.flatMap(({ actions }) => actions.map(({ text, responsible }) => `${responsible}: ${text}`)),
    attachments: found.flatMap(({ attachments }) => attachments.map(({ title }) => title)),
  }
}

describe('signs', () => {
  it.each([
    ['✔ beslutning   ☐ opgave   ▣ fil i mappen', '✔', '☐', '▣'],
    [
      '=> betyder, at vi har bestemt noget. >> betyder, at nogen har fået noget at lave. # er et bilag',
      '=>',
      '>>',
      '#',
    ],
    ['Tegn: ! = vedtaget, ~ = aktion, + = papirer', '!', '~', '+'],
    ['Mærker: [B] besluttet [A nr.] aktion [F] fil', '[B]', '[A 2]', '[F]'],
  ])('%s', async (key, done, task, file) => {
    const found = await told(
      key,
      `Vi talte om prisen.\n${done} Prisen bliver 14 kr. om året.\n${task} Bo Krogh skriver et opslag\n${file} Oversigt over priser`,
      `Rutebilen kører for tidligt.\n${done} Hunden må blive.\n${task} Ida Holm: svar til blok A\n${file} Brev fra blok A`,
    )
    expect(found).toEqual({
      decisions: ['Prisen bliver 14 kr. om året.', 'Hunden må blive.'],
      actions: ['Bo Krogh: Bo Krogh skriver et opslag', 'Ida Holm: Ida Holm: svar til blok A'],
      attachments: ['Oversigt over priser', 'Brev fra blok A'],
    })
  })

  it('nothing else is resolved there', async () => {
    const said = 'Der var enighed om, at festen var god. Planen er godkendt i byrådet.'
    const found = await told(
      '=> er noget, vi har bestemt',
      `${said}\n=> Gyngen pilles ned.`,
      `${said}\n=> Træet bliver.`,
    )
    expect(found.decisions).toEqual(['Gyngen pilles ned.', 'Træet bliver.'])
  })

  it('who is to do it and when may stand in the mark', async () => {
    const { items } = await read(
      'Mærker: [B] besluttet [A nr./hvem/frist] aktion',
      'Vi talte om listen.\n[B] Listen er god.\n[A 7/BK/01.06.2021] Undersøger prisen.',
      'Vi talte om den igen.\n[B] Listen er kort.\n[A 8/IH/straks] Ringer til skolen.',
    )
    expect(items.flatMap(({ actions }) => actions)).toMatchObject([
      { text: 'Undersøger prisen.', responsible: 'BK', deadline: '2021-06-01' },
      { text: 'Ringer til skolen.', responsible: 'IH', deadline: null },
    ])
  })
})

it.each([
  ['Referat: efter >>', '>>', 'referat'],
  ['Svar står efter »', '»', 'referat'],
])('%s: where what was said begins', async (key, mark, kind) => {
  const item = `Der mangler plads.\nIndstilling: Fire nye senge\n${mark} Ida Holm så helst seks. Forslaget blev godkendt.`
  const { items } = await read(key, item, item)
  expect(items[1]?.sections[2]?.kind).toBe(kind)
  expect(items[1]?.sections[2]?.label).toBe(mark)
})

it('letters before a colon are labels', async () => {
  const item = 'O: Bo Krogh viste planen.\nB: Indtil da kan lederen bruge en vikar.\nT: Ida Holm indhenter to tilbud.'
  const { items } = await read('O = orientering. B = beslutning. T = to do.', item, item)
  expect(items.slice(0, 2).map(({ sections }) => sections.map(({ kind }) => kind))).toEqual(
    Array(2).fill(['referat', 'beslutning', 'opfølgning']),
  )
  expect(items.flatMap(({ decisions }) => decisions.map(({ type }) => type))).toEqual(['decided', 'decided'])
})

it('signs of how far things are leave alone what words say was resolved', async () => {
  const item = 'Vi så på planen.\n✔ Ny bus\n✘ Nyt tag\nForummet besluttede at vente.'
  const found = await told('✔ = aftalt, ✘ = ikke aftalt', item, item)
  expect(found.decisions).toEqual(Array(2).fill('Forummet besluttede at vente.'))
})

describe('no key', () => {
  it.each([
    ['of letters that parties have', 'B = Radikale, O = Dansk Folkeparti', 'B: Vi stemmer imod.\nO: Planen er dyr.'],
    ['of marks that no line has', '✔ beslutning   ☐ opgave', 'Planen er dyr.'],
    ['of who was there', '+ til stede   ÷ afbud', '+ Karen Lund\n+ Bo Krogh'],
    ['of lists', 'A = første forslag til beslutning, B = andet forslag', 'A) Et rødt hus.\nB) Et gult hus.'],
  ])('%s', async (_, key, item) => {
    const { items } = await read(key, item, item)
    expect(
      items.flatMap(({ decisions, actions, sections }) => [...decisions, ...actions, ...sections.slice(1)]),
    ).toEqual([])
  })
})
