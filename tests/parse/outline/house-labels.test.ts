// Labels of a house's own, which no dictionary has: told by standing again and again, and by a word that tells.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const HEAD = 'Referat af møde i Driftsforum den 4. maj 2021\n\nDeltagere: Karen Lund, Bo Krogh\n\n'
const kinds = async (text: string) =>
  (await readMinutes(HEAD + text)).items.map(i => i.sections.map(s => `${s.kind}: ${s.label ?? '-'}`))

describe('labels of a house', () => {
  it('before a colon, twice', async () => {
    expect(
      await kinds(
        '1. Vagtplan\n\nHvad sagen drejer sig om: Planen er fra 2015.\nForsamlingens udfald: Planen er godkendt.\n\n2. Senge\n\nForsamlingens udfald: Der købes fire.\n',
      ),
    ).toEqual([['sagsfremstilling: -', 'beslutning: Forsamlingens udfald:'], ['beslutning: Forsamlingens udfald:']])
  })

  it('alone on a line, three times', async () => {
    const item = (n: number) => `${n}. Nye senge\n\nSygehusets synspunkter\n\nDer mangler plads på gangene.\n\n`
    expect((await kinds(item(1) + item(2) + item(3)))[2]).toEqual(['referat: Sygehusets synspunkter'])
  })

  it('in the first cell of a form, twice', async () => {
    const item = (n: number) =>
      `${n}. Senge\n\nSagens historie\tDer mangler plads.\nForsamlingens udfald\tGodkendt.\n\n`
    expect((await kinds(item(1) + item(2)))[1]).toEqual([
      'sagsfremstilling: Sagens historie',
      'beslutning: Forsamlingens udfald',
    ])
  })

  it.each([
    ['before an arrow', 'Baggrund -> Der mangler plads.\nBeslutning -> Der købes fire.'],
    ['between strokes', '// Baggrund // Der mangler plads.\n// Beslutning // Der købes fire.'],
    ['short, over their text', 'Sag.:\nDer mangler plads.\nBesl.:\nDer købes fire.'],
  ])('%s', async (_, said) => {
    const text = [1, 2, 3].map(n => `${n}. Senge\n\n${said}\n\n`).join('')
    expect((await kinds(text))[1]?.map(kind => kind.split(':')[0])).toEqual(['sagsfremstilling', 'beslutning'])
  })

  it('an outcome alone on its line is none', async () => {
    const item = (n: number) => `${n}. Senge\n\nDer købes fire.\nGodkendt.\nDe er blå.\n\n`
    expect((await kinds(item(1) + item(2) + item(3)))[1]).toEqual(['referat: -'])
  })

  it('before a sum they are none', async () => {
    const item = (n: number) => `${n}. Senge\n\nBeslutning\nGodkendt.\n\nForslagets udgifter\t3.000\n\n`
    expect((await kinds(item(1) + item(2)))[1]).toEqual(['beslutning: Beslutning'])
  })

  it('in a margin of their own, short, with wide blanks behind sentences', async () => {
    const item = (n: number) =>
      `${n}. Senge\n\nSag\tDer mangler plads.\tGangen er fuld.\n\nBesl.\tDer købes fire.\tDe betales af puljen.\nUdf. af\tBo Krogh\n\n`
    expect((await kinds(item(1) + item(2) + item(3)))[1]).toEqual([
      'sagsfremstilling: Sag',
      'beslutning: Besl.',
      'opfølgning: Udf. af',
    ])
  })

  it('behind a bullet among others, as far as the entry goes', async () => {
    const item = (n: number) =>
      `${n}. Senge\n\n- Bo savner plads.\n- Besluttet: Der købes fire.\n- Ida spurgte til gangen.\n- Aftalt: Bo måler op.\n\n`
    const all = ['sagsfremstilling: -', 'beslutning: - Besluttet:', 'referat: -', 'beslutning: - Aftalt:']
    expect((await kinds(item(1) + item(2) + item(3)))[1]).toEqual(all)
    const below = (n: number) => `${n}. Senge\n\nBo savner plads.\n\n- Besluttet: Der købes fire.\n- Gangen males.\n\n`
    expect((await kinds(below(1) + below(2)))[0]).toEqual(['sagsfremstilling: -', 'beslutning: - Besluttet:'])
  })

  it('a word in small letters before wide blanks goes on with a sentence', async () => {
    const text = '1. Målere\n\nDet koster meget, men det er ikke\nvedtaget.\tEn måler koster ca. 600 kr. stykket.\n'
    expect(await kinds(text)).toEqual([['referat: -']])
  })

  it('alone on a line twice, each time above the same label', async () => {
    const item = (n: number) => `${n}. Sag\n\nMedlemmernes debat\nDer var mange ord.\nBeslutning\nGodkendt.\n\n`
    expect(await kinds(item(1) + item(2))).toEqual([
      ['referat: Medlemmernes debat', 'beslutning: Beslutning'],
      ['referat: Medlemmernes debat', 'beslutning: Beslutning'],
    ])
  })
})

describe('labels set in a way of a house', () => {
  const item = (n: number, label: (word: string) => string) =>
    `${n}. Nye senge\n\n${label('Indstilling')}Der købes fire.\n${label('Beslutning')}Godkendt.\n\n`
  it.each<[string, (word: string) => string]>([
    ['a dash behind', word => `${word} – `],
    ['a stop behind', word => `${word}. `],
    ['capitals', word => `${word.toUpperCase()} `],
    ['a slash behind', word => `${word}/ `],
    ['a bar behind', word => `${word} | `],
    ['brackets', word => `[${word}] `],
    ['brackets, alone', word => `(${word})\n`],
    ['an arrow', word => `► ${word}: `],
    ['a bullet', word => `- ${word}: `],
    ['a letter', word => `${word === 'Indstilling' ? 'a' : 'b'}) ${word}: `],
    ['marks on both sides', word => `== ${word} ==\n`],
    ['bold type', word => `**${word}** `],
    ['quotation marks', word => `"${word}": `],
    ['nothing', word => `${word} `],
    ['a short form', word => `${word.slice(0, 4)}${word === 'Indstilling' ? 't' : ''}. `],
    ['the first letter', word => `${word[0]}: `],
    ['the first letter and a slash', word => `${word[0]}/ `],
    ['the first letter and a stop', word => `${word[0]}. `],
  ])('%s', async (_, label) => {
    const found = await kinds([1, 2, 3].map(n => item(n, label)).join(''))
    expect(found.map(all => all.map(one => one.split(':')[0]))).toEqual(Array(3).fill(['indstilling', 'beslutning']))
  })

  it('also where a sentence follows that is a label itself, and words of double use', async () => {
    const one = (n: number) =>
      `${n}. Senge\n\n[Baggrund] Der mangler plads.\n[Indstilling] Ledelsen indstiller, at der købes fire.\n[Beslutning] Godkendt.\n\n`
    expect((await kinds(one(1) + one(2)))[1]).toEqual([
      'sagsfremstilling: [Baggrund]',
      'indstilling: [Indstilling]',
      'beslutning: [Beslutning]',
    ])
  })

  it.each([
    ['letters of parties', 'B: Vi stemmer imod.\nV: Vi stemmer for.'],
    ['first letters of names', 'B. Krogh fremlagde planen.\nK. Lund takkede.'],
    ['letters of a list', 'A. Vi leger.\nB. Vi danser.'],
    ['wishes', 'Ønsker: Flere senge.'],
    ['where to read on', 'Læs mere: Kalenderen på nettet.'],
    ['a word that a sentence begins with', 'Forslag Krogh blev drøftet.'],
    ['a dash in a sentence', 'Resultat – som ventet.'],
  ])('not %s', async (_, lines) => {
    expect(await kinds(`1. Senge\n\n${lines}\n\n2. Vagter\n\n${lines}\n`)).toEqual([['referat: -'], ['referat: -']])
  })

  it.each([
    ['Ønsket beslutning', 'indstilling'],
    ['Oplæg til beslutning', 'indstilling'],
    ['Kort referat', 'referat'],
    ['Introduktion', 'sagsfremstilling'],
    ['Vedhæftede papirer', 'bilag'],
  ])('%s', async (label, kind) => {
    const found = await kinds(
      `1. Senge\n\n${label}: Fire senge.\nBeslutning: Udsat.\n\n2. Vagter\n\n${label}: Ny plan.\nBeslutning: Udsat.\n`,
    )
    expect(found[1]?.[0]).toBe(`${kind}: ${label}:`)
  })
})

describe('what stands below words that resolve by themselves', () => {
  const decided = async (label: string, said: string) =>
    (
      await readMinutes(`${HEAD}1. Senge\n\n${label}: ${said}\n\n2. Vagter\n\n${label}: Godkendt.\n`)
    ).items[0]?.decisions.map(d => `${d.type}: ${d.text}`)
  it('is resolved, whatever its verb', async () => {
    expect(
      await decided('Vi besluttede', 'Afdelingen giver medicin med hjem. Besøg kl. 10 og kl. 14. At lukke sagen.'),
    ).toEqual([
      'decided: Afdelingen giver medicin med hjem.',
      'decided: Besøg kl. 10 og kl. 14.',
      'decided: At lukke sagen.',
    ])
  })
  it('but not what is told', async () => {
    expect(await decided('Vi besluttede', 'Karen Lund spurgte til prisen og mente, at den var høj.')).toEqual([])
  })
  it('nor below a word for the section', async () => {
    expect(await decided('Konklusion', 'Afdelingen giver medicin med hjem. Det koster det samme.')).toEqual([])
  })
})

describe('no labels', () => {
  it.each([
    'Situationen',
    'Pengene',
    'Problemet',
    'Indlæggelser',
    'Bestemmelser',
    'Samtaler',
    'Papirer',
    'Det svarer til',
  ])('%s, where no other stands beside it', async words => {
    const item = (n: number) => `${n}. Senge\n\n${words}: Der er ${n} nye i maj.\nPlanen blev godkendt.\n\n`
    expect(await kinds(item(1) + item(2) + item(3))).toEqual(Array(3).fill(['referat: -']))
  })

  it.each([
    ['words that say nothing of what they are', 'Region Midtjylland: Intet nyt.'],
    ['words that tell what is to happen', 'Spørgsmål til drøftelse: Hvornår begynder vi?'],
  ])('%s', async (_, line) => {
    const found = await kinds(`1. Runden\n\n${line}\n\n2. Senge\n\n${line}\n`)
    expect(found).toEqual([['referat: -'], ['referat: -']])
  })

  it('a title in the agenda and over its item', async () => {
    const { items } = await readMinutes(
      `${HEAD}Dagsorden\nVelkomst\nDrøftelse af årsplanen\nEventuelt\n\nVelkomst\n\nKaren bød velkommen.\n\nDrøftelse af årsplanen\n\nPlanen blev godkendt.\n\nEventuelt\n\nIntet.\n`,
    )
    expect(items.map(i => i.title)).toContain('Drøftelse af årsplanen')
  })
})

describe('a list below the label of what was resolved', () => {
  const item = (label: string) =>
    readMinutes(
      `${HEAD}1. Nye senge\n\n${label}\n- at senge købes samlet\n- at bede Bo Krogh om en liste\n- at Karen Lund og Bo Krogh giver en status inden den 1. juni\n\n2. Eventuelt\n\n${label}\n- at tage orienteringen til efterretning\n\n3. Vagter\n\n${label}\n- at planen ændres\n`,
    )
  it.each([
    ['Konklusion', 'decided'],
    ['Vi aftalte', 'agreed'],
  ])('%s', async (label, type) => {
    const [first, second] = (await item(label)).items
    expect(first?.decisions.map(d => d.type)).toEqual([type, 'assigned', 'assigned'])
    expect(first?.actions.map(a => `${a.responsible} ${a.deadline}`)).toEqual([
      'Bo Krogh null',
      'Karen Lund og Bo Krogh 2021-06-01',
    ])
    expect(second?.decisions.map(d => d.type)).toEqual(['noted'])
  })
})

describe('who resolved it, and when', () => {
  const item = (n: number, stamp: string) =>
    `${n}. ${['Nye senge', 'Takster'][n - 1]}\n\nDer er for få senge på afdelingen.\n\n${stamp} Godkendt.\n\n`
  it.each([
    'Driftsforum 4.5.21:',
    'Driftsforum, møde d. 4. maj 2021:',
    'Driftsforum d. 4/5-21:',
    'Socialudv. d. 4/5-21:',
  ])('%s', async stamp => {
    const head = stamp.startsWith('Social') ? HEAD.replace('Driftsforum', 'Socialudvalget') : HEAD
    const { items } = await readMinutes(head + item(1, stamp) + item(2, stamp))
    expect(items.map(({ sections }) => sections.at(-1))).toMatchObject(
      Array(2).fill({ kind: 'beslutning', label: stamp }),
    )
  })

  it.each(['Formanden 4. maj 2021:', 'Bo Krogh d. 4/5-21:'])('not once: %s', async stamp => {
    const found = await kinds(item(1, stamp) + item(2, ''))
    expect(found[0]?.some(one => one.includes(stamp))).toBe(false)
  })
})
