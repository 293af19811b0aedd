// Minutes whose paragraphs begin with the title of the item, without any heading: "Nye senge: Det blev besluttet at …".

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const HEAD = 'Referat af møde i Husudvalget den 6. marts 2023\n\nTil stede: Karen Lund, Bo Krogh og Ida Holm\n\n'
const PARAGRAPHS = [
  ['Nye senge', 'Det blev besluttet at købe fire nye senge.'],
  ['Sommerfest', 'Festen holdes den 17. juni. Ida Holm bestiller telt.'],
  ['Sankt Hans', 'Bålet tændes kl. 21.'],
  ['Eventuelt', 'Intet.'],
] as const

async function itemsOf(text: string): Promise<string[]> {
  const document = await readMinutes(`${HEAD}${text}\n`)
  expect(document.coverage).toBe(1)
  return document.items.map(
    item => `${item.number ?? '-'} ${item.title}: ${item.sections.map(s => s.text).join(' | ')}`,
  )
}

describe('each paragraph is an item', () => {
  it.each([
    ['a colon', (title: string, text: string) => `${title}: ${text}`],
    ['a full stop', (title: string, text: string) => `${title}. ${text}`],
    ['a dash', (title: string, text: string) => `${title} – ${text}`],
    ['Markdown', (title: string, text: string) => `**${title}:** ${text}`],
  ])('with %s', async (_, write) => {
    const items = PARAGRAPHS.map(([title, text]) => `- ${title}: ${text}`)
    expect(await itemsOf(PARAGRAPHS.map(([title, text]) => write(title, text)).join('\n\n'))).toEqual(items)
    expect(await itemsOf(PARAGRAPHS.map(([title, text]) => write(title, text)).join('\n'))).toEqual(items)
  })

  it('with a title in capitals, other paragraphs between', async () => {
    const text =
      'SIDSTE REFERAT. Ingen havde set det.\n\nGodkendt.\n\nNYE SENGE. Vi købte fire.\n\nDe står i kælderen.\n\nEVENTUELT. Intet.'
    expect(await itemsOf(text)).toEqual([
      '- SIDSTE REFERAT: Ingen havde set det.\n\nGodkendt.',
      '- NYE SENGE: Vi købte fire.\n\nDe står i kælderen.',
      '- EVENTUELT: Intet.',
    ])
  })

  it.each([
    ['a line of its own', (title: string) => `${title}\n`],
    ['a line of its own and space below it', (title: string) => `${title}\n\n`],
    ['a line that ends in a colon', (title: string) => `${title}:\n`],
    ['capitals', (title: string) => `${title.toUpperCase()}\n`],
    ['a rule below', (title: string) => `${title}\n${'-'.repeat(title.length)}\n`],
    ['a time', (title: string) => `Kl. 9.00 ${title}\n`],
    ['times', (title: string) => `9.00–9.15 ${title}\n`],
    ['times above it', (title: string) => `9.00 - 9.15\n\n${title}\n\n`],
  ])('the title with %s', async (_, write) => {
    const paragraphs = PARAGRAPHS.slice(0, 3)
    const items = await itemsOf(paragraphs.map(([title, text]) => write(title) + text).join('\n\n'))
    expect(items.map(item => item.toLowerCase())).toEqual(
      paragraphs.map(([title, text]) => `- ${title}: ${text}`.toLowerCase()),
    )
  })

  it('with bullets, also where nothing was said to the last', async () => {
    const text = PARAGRAPHS.map(([title, said]) => ` • ${title}: ${said}`).join('\n')
    const items = PARAGRAPHS.map(([title, said]) => `- ${title}: ${said}`)
    expect(await itemsOf(`${text}\n • Skuret: Bo maler det.\n • Fonde:`)).toEqual([
      ...items,
      '- Skuret: Bo maler det.',
      '- Fonde: ',
    ])
    // Few of them are a list.
    expect(
      await itemsOf(
        PARAGRAPHS.slice(0, 3)
          .map(([title, said]) => ` • ${title}: ${said}`)
          .join('\n'),
      ),
    ).toEqual([])
  })

  it('with Roman numbers', async () => {
    const text = PARAGRAPHS.map(([title, said], n) => `${['I', 'II', 'III', 'IV'][n]}. ${title}\n${said}`).join('\n\n')
    expect((await itemsOf(text)).map(item => item.split(' ')[0])).toEqual(['I', 'II', 'III', 'IV'])
  })

  it('with numbers before them', async () => {
    const text = PARAGRAPHS.map(([title, said], n) => `${n + 1}. ${title}. ${said}`).join('\n\n')
    expect(await itemsOf(text)).toEqual(PARAGRAPHS.map(([title, said], n) => `${n + 1} ${title}: ${said}`))
  })

  it('lists stay inside it', async () => {
    const text =
      'Regnskab: Regnskabet blev godkendt.\n\nForår: Vi blev enige om:\n1. Broen males\n2. Skiltene skiftes\n3. Bænken flyttes\n\nVand: Der er en utæthed.\nIda kontakter kommunen.\n\nNæste møde: Den 8. juni.'
    expect((await itemsOf(text)).map(item => item.split(':')[0])).toEqual([
      '- Regnskab',
      '- Forår',
      '- Vand',
      '- Næste møde',
    ])
  })
})

it('a title may hold a day', async () => {
  const text = PARAGRAPHS.map(([title, said], n) => `${title}${n === 1 ? ' pr. 1. august' : ''}\n${said}`).join('\n\n')
  expect((await itemsOf(text)).map(item => item.split(':')[0])).toEqual([
    '- Nye senge',
    '- Sommerfest pr. 1. august',
    '- Sankt Hans',
    '- Eventuelt',
  ])
})

it('titles that are known, and outcomes as short as can be', async () => {
  const text =
    'Godkendelse af dagsorden\nGodkendt.\n\nCykler til hjemmeplejen\nKaren Lund viste tre modeller.\nDet blev aftalt at prøve den blå.\n\nNy vagtplan\nUdsat til næste møde.\n\nEventuelt\nIntet.'
  expect((await itemsOf(text)).map(item => item.split(':')[0])).toEqual([
    '- Godkendelse af dagsorden',
    '- Cykler til hjemmeplejen',
    '- Ny vagtplan',
    '- Eventuelt',
  ])
})

describe('what begins so and is no item', () => {
  it.each([
    [
      'a calendar',
      'Planen er færdig, og Ida lægger den på hjemmesiden.\n\nDialogmøde: Mandag den 17. april 2023\n\nÅrsmøde: Tirsdag den 20. maj 2023\n\nHavedag: Lørdag den 3. juni 2023',
    ],
    [
      'who speaks',
      'Karen: Vi bør have en ny bro.\nBo: Hvem betaler?\nIda: Kommunen har en pulje.\nFormanden: Vi søger den.',
    ],
    [
      'one paragraph among many',
      'Vi mødtes hos Karen.\n\nNye senge: Vi købte fire.\n\nDerefter var der kaffe.\n\nVi gik hjem kl. 22.',
    ],
    ['labels', 'Baggrund: Der er en plan.\n\nFormål: At spare penge.\n\nØkonomi: Planen koster 2 mio. kr.'],
  ])('%s', async (_, text) => {
    const document = await readMinutes(`${HEAD}${text}\n`)
    expect(document.items.map(item => item.title)).toEqual([])
  })

  it('paragraphs of numbered items', async () => {
    const text =
      '1. Bordet rundt\nViborg: Der er en ny plads.\nVand: Der er en utæthed.\nHegn: Det skiftes.\n\n2. Eventuelt\nIntet.'
    expect((await itemsOf(text)).map(item => item.split(':')[0])).toEqual(['1 Bordet rundt', '2 Eventuelt'])
  })
})

it('titles on lines of their own stand over one paragraph or several', async () => {
  const text = [
    'Valg af ordstyrer',
    'Karen ordstyrer, Bo referent.',
    'Nye senge',
    'Det blev besluttet at købe fire nye senge.',
    'De gamle bliver givet bort.',
    'Ingen ved endnu til hvem.',
    'Datoer for 2024',
    'Følgende datoer blev fastlagt:',
    '4. maj: Sommerfest',
    'Sommerfest 2024',
    'Festen holdes den 4. maj i gården.',
  ].join('\n\n')
  const items = await itemsOf(text)
  expect(items.map(item => item.replace(/:.*/s, ''))).toEqual([
    '- Valg af ordstyrer',
    '- Nye senge',
    '- Datoer for 2024',
    '- Sommerfest 2024',
  ])
})
