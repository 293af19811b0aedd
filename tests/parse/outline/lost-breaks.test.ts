// Text that lost its breaks: a title and its text without a space, a head with its lists of people in one paragraph.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const HEAD = 'Referat af møde i Husudvalget den 6. marts 2023\n\nTil stede: Karen Lund og Bo Krogh\n\n'

async function titlesOf(text: string): Promise<(string | null)[]> {
  const document = await readMinutes(`${HEAD}${text}\n`)
  expect(document.coverage).toBe(1)
  return document.items.map(item => item.title)
}

describe('a title and its text without a space between them', () => {
  it('are two where it happens at several items', async () => {
    const text =
      '1. Godkendelse af referat fra 02.02.2023Der var ingen bemærkninger.\n\n2. Nye cykler til husetKaren Lund fortalte om tilbuddene.\n\n3. Bordet rundtIntet nyt.'
    expect(await titlesOf(text)).toEqual([
      'Godkendelse af referat fra 02.02.2023',
      'Nye cykler til huset',
      'Bordet rundt',
    ])
  })

  it('are two behind a question, and where the text is a word', async () => {
    const text = '1. Valg af referentKaren\n\n2. Holder vi fest?Sidste år kom der kun ni.\n\n3. EventueltIntet'
    expect(await titlesOf(text)).toEqual(['Valg af referent', 'Holder vi fest?', 'Eventuelt'])
  })

  it('are one where a name is written so', async () => {
    const text =
      '1. Godkendelse af dagsorden\n\nGodkendt.\n\n2. Aftalen med GrønPlus er under udarbejdelse\n\nDrøftet.\n\n3. Regningen fra GrønPlus er betalt\n\nDrøftet.'
    expect(await titlesOf(text)).toEqual([
      'Godkendelse af dagsorden',
      'Aftalen med GrønPlus er under udarbejdelse',
      'Regningen fra GrønPlus er betalt',
    ])
  })
})

describe('labels inside the one line of an item', () => {
  const items = [
    'Punkt 1: Godkendelse af dagsorden Beslutning: Godkendt.',
    'Punkt 2: Nye cykler til huset Resume: Der er brug for to cykler. Indstilling: Formanden indstiller, at de købes. Beslutning: Godkendt. Karen Lund stemte imod. Bilag: Tilbud fra forhandleren',
    'Punkt 3: Sommerfest Beslutning: Udsat til næste møde.',
  ]

  it('part it where several items have them', async () => {
    const document = await readMinutes(`${HEAD}${items.join('\n\n')}\n`)
    expect(document.items.map(item => item.title)).toEqual([
      'Godkendelse af dagsorden',
      'Nye cykler til huset',
      'Sommerfest',
    ])
    expect(document.items[1]?.sections.map(s => [s.kind, s.text])).toEqual([
      ['sagsfremstilling', 'Der er brug for to cykler.'],
      ['indstilling', 'Formanden indstiller, at de købes.'],
      ['beslutning', 'Godkendt. Karen Lund stemte imod.'],
      ['bilag', 'Tilbud fra forhandleren'],
    ])
    expect(document.coverage).toBe(1)
  })

  it('are words of the title where one has them', async () => {
    const text =
      '1. Godkendelse af dagsorden\nGodkendt.\n\n2. Budget: Beslutning: Hvem gør hvad\nDrøftet.\n\n3. Eventuelt\nIntet.'
    expect((await titlesOf(text))[1]).toBe('Budget: Beslutning: Hvem gør hvad')
  })
})

describe('lists of people inside a paragraph', () => {
  const flat =
    'Referat fra møde den 6. marts 2023 i Husudvalget. Mødet blev holdt i den lille sal på Roskilde Rådhus, hvor der også var kaffe. Deltagere: Karen Lund, Ida Holm og Ole Friis. Afbud: Bo Krogh og Pia Vang. Karen Lund bød velkommen til det nye år. Ida Holm er nyt medlem.'

  it('are read up to their stop', async () => {
    const { participants } = await readMinutes(`${flat}\n`)
    expect(participants.map(p => `${p.name} ${p.attendance}`)).toEqual([
      'Karen Lund present',
      'Ida Holm present',
      'Ole Friis present',
      'Bo Krogh absent',
      'Pia Vang absent',
    ])
  })
})

describe('headings of lists of people', () => {
  it('make no agenda alone', async () => {
    const text =
      'Mødeplan 2023:\n\n6. marts\n4. maj\n\nReferat\ntil\nmødet i Husudvalget\nden 6. marts 2023 kl. 10:15\ni Roskilde\n\nMødedeltagere:\n\nKaren Lund, direktør, Greve Kommune\n\nIda Holm, læge, Region Sjælland\n\nAfbud:\n\nBo Krogh, direktør, Køge Kommune\n'
    const { body, meeting, items } = await readMinutes(text)
    expect([body.name, meeting.date, meeting.start, items]).toEqual(['Husudvalget', '2023-03-06', '10:15', []])
  })
})

describe('a title block whose fields lost their colons', () => {
  it('tells who met, who was there and who was not', async () => {
    const text =
      'Referat\n\nmandag den 6. marts 2023 kl. 12:30\n\nMødested Sundhedshuset Ringsted\nUdvalg Børne- og Skoleudvalget\nMødedeltagere Karen Lund, Ida Holm, Ole Friis\nFraværende Bo Krogh\n\nSagsid.: 23/417\nIndstilling\nDirektøren indstiller,\n1. at planen godkendes.\nBeslutning i Børne- og Skoleudvalget den 06-03-2023\nBørne- og Skoleudvalget godkendte planen.\n'
    const { body, participants, items } = await readMinutes(text)
    expect(body.name).toBe('Børne- og Skoleudvalget')
    expect(participants.map(p => `${p.name} ${p.attendance}`)).toEqual([
      'Karen Lund present',
      'Ida Holm present',
      'Ole Friis present',
      'Bo Krogh absent',
    ])
    expect(items.flatMap(item => item.decisions.map(d => d.type))).toEqual(['approved'])
  })

  it('keeps the post of one who is listed', async () => {
    const { participants } = await readMinutes(`${HEAD}Observatør Ole Friis\n\n1. Eventuelt\n\nIntet.\n`)
    expect(participants.find(p => p.name === 'Ole Friis')).toMatchObject({ capacity: 'member', items: [] })
  })
})

describe('numbers that stand at the end of the text above them', () => {
  it('head what stands below', async () => {
    const text =
      '1. \nGodkendelse af dagsorden\n\nGodkendt.2. \nNye cykler\n\nKaren Lund henter tilbud3. \nSommerfest\n \nIntet nyt4. Eventuelt\n\nIntet.'
    expect(await titlesOf(text)).toEqual(['Godkendelse af dagsorden', 'Nye cykler', 'Sommerfest', 'Eventuelt'])
  })

  it('head the first item where only its number is glued', async () => {
    const text =
      'Indhold1. Godkendelse af dagsorden\n\nGodkendt.\n\n2. Nye cykler\n\nKaren Lund henter tilbud.\n\n3. Sommerfest\n\nIntet nyt.'
    expect(await titlesOf(text)).toEqual(['Godkendelse af dagsorden', 'Nye cykler', 'Sommerfest'])
  })

  it('go on from one at the head of a line, wherever in the year it is', async () => {
    const text =
      '14. Godkendelse af dagsorden\n\nFormanden indstiller, at\n\ndagsordenen godkendes.\n\nBeslutning\n\nGodkendt.15. Nye cykler\n\nBeslutning\n\nKaren Lund henter tilbud i byen.16. Sommerfest\n\nBeslutning\n\nUdsat.'
    expect(await titlesOf(text)).toEqual(['Godkendelse af dagsorden', 'Nye cykler', 'Sommerfest'])
  })

  it('are none where they do not rise', async () => {
    const text =
      '1. Godkendelse af dagsorden\n\nGodkendt.\n\n2. Nye cykler\n\nDe koster det samme som på vej10. Bo Krogh spørger om CO2. Karen Lund svarer.\n\n3. Eventuelt\n\nIntet.'
    expect(await titlesOf(text)).toEqual(['Godkendelse af dagsorden', 'Nye cykler', 'Eventuelt'])
  })
})

it('lists of people in one line of the head, one of them empty', async () => {
  const { participants } = await readMinutes(
    'Referat af møde i Lokalrådet den 6. marts 2023. Til stede: Karen Lund, Bo Krogh, Ida Holm Afbud: Referent: Bo Krogh\n\n1. Valg\nIntet.\n',
  )
  expect(participants.map(p => [p.name, p.attendance, ...p.roles])).toEqual([
    ['Karen Lund', 'present'],
    ['Bo Krogh', 'present', 'secretary'],
    ['Ida Holm', 'present'],
  ])
})

describe('items inside a paragraph', () => {
  const flat = (said: string): string =>
    `Referat af møde i Husudvalget den 6. marts 2023\n\nTil stede: Karen Lund og Bo Krogh. Tidsrum: 18.10 – 20.00 ${said}\n`

  it('begin with their numbers, their texts with the words that open a sentence', async () => {
    const { items, coverage } = await readMinutes(
      flat(
        '1. Siden sidst: a) Hegnet er malet. b) Taget er tæt. 2. Nye cykler Det blev besluttet at købe to. Bo Krogh henter dem i april, når forretningen har fået dem hjem igen. 3. Budget for året Formanden gik tallene igennem. 4. Evt.',
      ),
    )
    expect(coverage).toBe(1)
    expect(items.map(item => `${item.number} ${item.title}`)).toEqual([
      '1 Siden sidst',
      '2 Nye cykler',
      '3 Budget for året',
      '4 Evt.',
    ])
    expect(items[1]?.decisions.map(d => d.type)).toEqual(['decided', 'assigned'])
  })

  it('are numbered in any way, and some numbers may be lost', async () => {
    const said =
      'Karen Lund bød velkommen til det nye år. 1) Godkendelse af dagsorden Dagsordenen blev godkendt. 2) Nye cykler Sagen: Skuret er fuldt. Bo Krogh spørger i forretningen. 4) Udvalg a. Fest Ida Holm køber ind. b. Have Intet nyt. 5) Eventuelt Ole Friis takkede for kaffen.'
    const { items } = await readMinutes(flat(said))
    expect(items.map(item => `${item.number} ${item.title}`)).toEqual([
      '1 Godkendelse af dagsorden',
      '2 Nye cykler',
      '4 Udvalg',
      '5 Eventuelt',
    ])
  })

  it('stand below the agenda, on pages whose numbers open them', async () => {
    const pages = [
      '1 Referat af møde i Husudvalget den 6. marts 2023 Til stede: Karen Lund, Ida Holm og Bo Krogh. Afbud: Ole Friis, der er på ferie. Dagsorden 1. Godkendelse af dagsorden 2. Nye cykler 3. Sommerfest 4. Eventuelt',
      '2 1. Godkendelse af dagsorden Dagsordenen blev godkendt. 2. Nye cykler Det blev besluttet at købe to. Bo Krogh henter dem i april, når forretningen har fået dem hjem igen fra fabrikken. 3. Sommerfest Den holdes i juni.',
      '3 4. Eventuelt Ingen havde noget. Karen Lund takkede for i dag.',
    ]
    const { items, furniture, text, coverage } = await readMinutes(`${pages.join('\n\n')}\n`)
    expect(items.map(item => `${item.number} ${item.title}`)).toEqual([
      '1 Godkendelse af dagsorden',
      '2 Nye cykler',
      '3 Sommerfest',
      '4 Eventuelt',
    ])
    expect(items.flatMap(item => item.decisions.map(d => d.type))).toEqual(['approved', 'decided', 'assigned'])
    expect(furniture.map(f => [f.kind, text.slice(...f.span)])).toEqual([
      ['page-number', '1'],
      ['page-number', '2'],
      ['page-number', '3'],
    ])
    expect(coverage).toBe(1)
  })

  it('are none in running text that counts', async () => {
    const { items } = await readMinutes(
      'Referat af møde i Husudvalget den 6. marts 2023\n\n1. Velkomst\n\nKaren Lund bød velkommen.\n\n2. Nye cykler\n\nDer var tre forslag, og de blev gennemgået et for et: 1. Nye cykler til alle. 2. Brugte cykler til nogle. 3. Ingen cykler til nogen, da der ikke er plads i skuret, før det er bygget om, hvilket først kan ske til næste år.\n\n3. Eventuelt\n\nIntet.\n',
    )
    expect(items.map(item => item.title)).toEqual(['Velkomst', 'Nye cykler', 'Eventuelt'])
  })
})

// A reader whose time grew with the square of their number would not end within the limit of a test.
describe('a paragraph is read whole with thousands of', () => {
  it.each([
    ['labels', 'Nye cykler Deltagere: Karen Lund, Bo Krogh. '.repeat(2000)],
    ['numbers', 'Ad 1 Hegnet blev malet. Ad 2 Muren blev malet. '.repeat(12_000)],
    ['capitals inside words', `1. Nye cykler\n2. ${'skurSkur'.repeat(30_000)} er nyt.\n3. Eventuelt`],
  ])('%s', async (_, text) => {
    const document = await readMinutes(`${HEAD}${text}\n`)
    expect(document.text).toContain(text.trim().split('\n')[0])
    expect(document.coverage).toBe(1)
  })
})

describe('labels that open a sentence of a paragraph', () => {
  const sectionsOf = async (said: string) => {
    const { items, coverage } = await readMinutes(`${HEAD}1. Larm\n${said}\n\n2. Eventuelt\nIntet.\n`)
    expect(coverage).toBe(1)
    return items[0]?.sections.map(s => `${s.kind}: ${s.text}`)
  }

  it.each([
    [
      'Indstilling: At prisen sættes op. Beslutning: Vedtaget.',
      'indstilling: At prisen sættes op.',
      'beslutning: Vedtaget.',
    ],
    [
      'Baggrund: Bilen er gammel. Konklusion: Udsat til maj.',
      'sagsfremstilling: Bilen er gammel.',
      'beslutning: Udsat til maj.',
    ],
    [
      'Der er larm om natten. Beslutning: Vi hænger et skilt op.',
      'sagsfremstilling: Der er larm om natten.',
      'beslutning: Vi hænger et skilt op.',
    ],
  ])('part it: %j', async (said, ...parts) => expect(await sectionsOf(said)).toEqual(parts))

  it.each([['Vi talte om larm, jf. Bilag: Målinger.'], ['Vi hørte tre oplæg. Økonomi: Karen. Natur: Bo.']])(
    'are words of it: %j',
    async said => expect(await sectionsOf(said)).toEqual([`referat: ${said}`]),
  )
})
