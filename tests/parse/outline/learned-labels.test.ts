// Labels that no dictionary has, told by what stands below them at item after item.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const HEAD = 'Referat af møde i Driftsforum den 4. maj 2021\n\nDeltagere: Karen Lund, Bo Krogh, Ida Holm\n\n'
const SAID = ['Bo Krogh fortalte om planen.', 'Ida Holm spurgte til prisen.', 'Karen Lund syntes, at det haster.']
const DONE = ['Taget til efterretning.', 'Planen godkendes, og Bo Krogh bestiller fire senge.', 'Udsat til næste møde.']

const kinds = async (item: (n: number) => string) => {
  const text = DONE.map((_, n) => `${n + 1}. ${['Vagtplan', 'Nye senge', 'Takster'][n]}\n\n${item(n)}\n\n`).join('')
  return (await readMinutes(HEAD + text)).items.map(i => i.sections.map(s => `${s.kind}: ${s.label ?? '-'}`))
}

describe('labels are learned', () => {
  it.each<[string, (words: string) => string, string]>([
    ['before a colon', words => `${words}: `, ':'],
    ['alone on a line', words => `${words}\n`, ''],
    ['alone above a blank line', words => `${words}\n\n`, ''],
    ['behind an arrow', words => `> ${words}: `, ':'],
    ['before a dash', words => `${words} – `, ' –'],
    ['before the day', words => `${words} 4.5.2021:\n`, ''],
  ])('%s', async (_, set) => {
    const found = await kinds(n => `${set('Runden')}${SAID[n]}\n\n${set('Facit')}${DONE[n]}`)
    expect(found.map(all => all.map(one => one.split(':')[0]))).toEqual(Array(3).fill(['referat', 'beslutning']))
  })

  it('of what was resolved alone: what stands before it is the case', async () => {
    const found = await kinds(n => `Der er for få senge.\n\nFacit: ${DONE[n]}`)
    expect(found).toEqual(Array(3).fill(['sagsfremstilling: -', 'beslutning: Facit:']))
  })
})

describe('labels of other kinds', () => {
  it.each<[string, string, (n: number) => string]>([
    ['points', 'indstilling', n => `At forslag ${n + 1} godkendes.`],
    ['points in a list', 'indstilling', n => `1) at forslag ${n + 1} godkendes\n2) at det kommer i bladet`],
    ['what those who meet are asked', 'indstilling', () => 'Forum bedes se på planen.'],
    [
      'what those who meet are to do, in a list',
      'indstilling',
      n => `1. drøfte forslag ${n + 1}\n2. tage det til efterretning`,
    ],
    ['papers', 'bilag', n => `Bilag ${n + 1}: Notat om prisen`],
    ['tasks', 'opfølgning', () => 'Bo Krogh skriver et brev.\nIda Holm ringer til skolen.'],
  ])('%s', async (_, kind, said) => {
    const found = await kinds(n => `Slagplanen\n${said(n)}\n\nRunden\n${SAID[n]}\n\nFacit\n${DONE[n]}`)
    expect(found).toEqual(Array(3).fill([`${kind}: Slagplanen`, 'referat: Runden', 'beslutning: Facit']))
  })

  it('those of whole groups, each alone on its line', async () => {
    const found = await kinds(n => `LED fortæller\nDer er for få senge.\n\nLMU ender her\n${DONE[n]}`)
    expect(found.map(all => all.at(-1))).toEqual(Array(3).fill('beslutning: LMU ender her'))
  })

  it('words that tell what they mean, twice, where others stand so at each item', async () => {
    const papers = (n: number) => (n < 2 ? `\n\nI mappen\nNotat nr. ${n + 1}` : '')
    const found = await kinds(n => `Vi landede på\n${DONE[n]}${papers(n)}`)
    expect(found.flat().filter(one => one === 'bilag: I mappen')).toHaveLength(2)
  })

  it('what was resolved, where words for what was said stand twice at each item', async () => {
    const found = await kinds(n => `På mødet\n${SAID[n]}\n\nDet sagde vi ja til:\n${DONE[n]}`)
    expect(found).toEqual(Array(3).fill(['referat: På mødet', 'beslutning: Det sagde vi ja til:']))
  })

  it('words for what was said alone stay so', async () => {
    expect(await kinds(n => `Det sagde vi:\n${DONE[n]}`)).toEqual(Array(3).fill(['referat: Det sagde vi:']))
  })

  it('though once there was nothing', async () => {
    const found = await kinds(n => `Facit\n${DONE[n]}\n\nSlagplanen: ${n === 1 ? '–' : 'Bo Krogh skriver et brev.'}`)
    expect(found.flat().filter(one => one === 'opfølgning: Slagplanen:')).not.toEqual([])
  })

  it('a clause that goes on in points', async () => {
    const found = await kinds(n => `Det var planen, at\na) forslag ${n} godkendes\n\nFacit\n${DONE[n]}`)
    expect(found).toEqual(Array(3).fill(['indstilling: Det var planen, at', 'beslutning: Facit']))
  })

  it('not what all is for, where nothing comes of it', async () => {
    const found = await kinds(n => `Vision: At alle kan gå hjem ${n}.\n${DONE[n]}`)
    expect(found).toEqual(Array(3).fill(['referat: -']))
  })

  it('what stands first, where a label that is known says what was resolved', async () => {
    const found = await kinds(n => `Facit: Plan nr. ${n}.\n\nBeslutning: ${DONE[n]}`)
    expect(found).toEqual(Array(3).fill(['sagsfremstilling: Facit:', 'beslutning: Beslutning:']))
  })

  it('not sentences before who is to do it', async () => {
    const found = await kinds(n => `Beslutning: ${DONE[n]}\nDer skrives et notat om økonomien. Ansvarlig: Bo Krogh`)
    expect(found).toEqual(Array(3).fill(['beslutning: Beslutning:']))
  })

  it('not once', async () => {
    const found = await kinds(n => `Vi landede på\n${DONE[n]}${n < 1 ? '\n\nI mappen\nNotat nr. 1' : ''}`)
    expect(found.flat().filter(one => one.startsWith('bilag'))).toEqual([])
  })
})

describe('not learned', () => {
  it.each<[string, (n: number) => string]>([
    ['twice only', n => (n === 0 ? 'Intet nyt.' : `Facit: ${DONE[n]}`)],
    ['who said it', n => `Karen: ${DONE[n]}`],
    ['initials', n => `BK: ${DONE[n]}`],
    ['short for a name', n => `Bk: ${DONE[n]}`],
    ['a post', n => `Kassereren: ${DONE[n]}`],
    ['what each outcome is of', n => `Facit: ${DONE[n]}\n\nKarantæne: ${DONE[n]}`],
    ['those of a group', n => `Beboerne: ${DONE[n]}`],
    [
      'what was done once in a while',
      n => `Beslutning: ${DONE[n]}\n\nFacit: ${n === 0 ? 'Godkendt.' : 'Sengene er blå.'}`,
    ],
    ['what others stand below as well', n => `Facit: ${DONE[n]}\n\nFacit: Sengene er blå.\n\nFacit: De er nye.`],
  ])('%s', async (_, item) => {
    expect((await kinds(item)).flat().filter(one => /Facit|Kar|BK|Kasserer|Beboer/iu.test(one))).toEqual([])
  })
})

describe('labels are judged by their place among the parts of a case', () => {
  const place = async (labels: readonly string[], texts: readonly string[]) =>
    (await kinds(n => labels.map((label, k) => `${label}\n${texts[k]} (${n})`).join('\n\n'))).map(all =>
      all.map(one => one.split(':')[0]),
    )
  const CASE = 'Der er for få senge på afdelingen i sommer'
  const POINT = 'at planen for senge godkendes'

  it.each([
    [
      'a question that opens each item is the case',
      ['Hvad skal vi tage stilling til?', 'Beslutning'],
      'sagsfremstilling',
    ],
    ['what an office leads up to', ['Sekretariatet lægger op til, at rådet', 'Beslutning'], 'indstilling'],
  ])('%s', async (_, labels, kind) => {
    const found = await place(labels, [kind === 'indstilling' ? POINT : CASE, 'Planen godkendes.'])
    expect(found).toEqual(Array(3).fill([kind, 'beslutning']))
  })

  it('the last, behind what was said', async () => {
    const found = await kinds(
      n => `Drøftelse\n${SAID[n]}\n\nDet siger rådet\nSengene skal blive, hvor de er, i ${n + 1} år.`,
    )
    expect(found.map(all => all.map(one => one.split(':')[0]))).toEqual(Array(3).fill(['referat', 'beslutning']))
  })

  it('tells its doubt where nothing but the place says so', async () => {
    const item = (n: number) =>
      `${n + 1}. ${['Vagtplan', 'Nye senge', 'Takster'][n]}\n\nRunden\n${SAID[n]}\n\nFacit\n${DONE[n]}\n\n`
    const { diagnostics } = await readMinutes(HEAD + [0, 1, 2].map(item).join(''))
    expect(diagnostics.map(d => d.message).join()).toContain('by its place it was read as "beslutning"')
  })

  it.each<[string, (n: number) => string]>([
    ['who voted', n => `Beslutning\n${DONE[n]}\n\nImod stemte: Ø (${n})`],
    ['where who reports', n => `Kommunen: Intet nyt i ${n}.\nRegionen: Der er ${n} nye.`],
  ])('not %s', async (_, item) => {
    expect((await kinds(item)).flat().filter(one => /stemte|Kommunen|Regionen/u.test(one))).toEqual([])
  })
})
