// Items whose headings a web page lost, and lines that a case number opens.

import { describe, expect, it } from 'vitest'
import { parseText } from '../people/people.js'

const item = (...parts: readonly (readonly [label: string, text: string])[]) =>
  parts.map(([label, text]) => `${label}\n\n${text}`).join('\n\n')
const HEAD = 'Referat\n\nÆldrerådet torsdag den 4. maj 2017 kl. 10.30\n\nMødelokale 2'
const read = (...parts: string[]) => parseText([HEAD, ...parts].join('\n\n')).items
const shown = (items: ReturnType<typeof read>) =>
  items.map(({ number, title, recommendations, decisions }) => [
    number,
    title,
    recommendations.map(r => r.text),
    decisions.map(d => d.text),
  ])

describe('items without number and title', () => {
  it('begin where the round of their labels begins again', () => {
    const items = read(
      item(['Resumé', 'Den nye leder kommer.'], ['Indstilling', 'at orienteringen tages til efterretning.']),
      item(['Beslutning', 'Orienteringen blev taget til efterretning.'], ['Økonomi', 'Ingen.']),
      item(['Resumé', 'Planen er klar.'], ['Indstilling', 'at planen godkendes.'], ['Beslutning', 'Godkendt.']),
    )
    expect(shown(items)).toEqual([
      [null, null, ['at orienteringen tages til efterretning.'], ['Orienteringen blev taget til efterretning.']],
      [null, null, ['at planen godkendes.'], ['Godkendt.']],
    ])
    expect(items.map(i => i.heading.span[0] === i.heading.span[1])).toEqual([true, true])
  })

  it('begin with any part that opened the one before', () => {
    const items = read(
      item(['Resumé', 'Planen er klar.'], ['Sagsfremstilling', 'Den er lang.'], ['Beslutning', 'Godkendt.']),
      item(['Sagsfremstilling', 'Bussen kører ikke.'], ['Beslutning', 'Drøftet.']),
    )
    expect(shown(items).map(([, , , decisions]) => decisions)).toEqual([['Godkendt.'], ['Drøftet.']])
  })

  it('begin with the decision where it stands first', () => {
    const items = read(
      item(['Beslutning', 'Godkendt.'], ['Sagsfremstilling', 'Planen er klar.']),
      item(['Beslutning', 'Drøftet.'], ['Sagsfremstilling', 'Bussen kører ikke.']),
    )
    expect(shown(items).map(([, , , decisions]) => decisions)).toEqual([['Godkendt.'], ['Drøftet.']])
  })

  it('are none in a letter with one heading', () => {
    expect(read('Sagsfremstilling\n\nPlanen er klar, og vi sender den til jer.')).toEqual([])
  })
})

describe('a line that a case number opens', () => {
  it.each([
    ['1. Dagsorden\nSagsnr.: 412-2018-77      Dok.nr.: 412-2018-5093          Åbent', 'Dagsorden', false],
    ['1. Dagsorden\n\nSagsnr. 81240 Skole- og Fritidsudvalget Åbent punkt', 'Dagsorden', false],
    ['1. Køb af hus\nSagsnr.: 12/838     Lukket punkt', 'Køb af hus', true],
    ['1. Sagsnr. 14/2231 Nye senge', 'Nye senge', false],
  ])('%s', (heading, title, closed) => {
    const [first] = read(`${heading}\n\nBeslutning\n\nGodkendt.\n\n2. Eventuelt\n\nBeslutning\n\nIntet.`)
    expect([first?.title, first?.closed]).toEqual([title, closed])
  })
})

it('case numbers open the items where nothing else does, whatever parts they have', () => {
  const { items } = parseText(
    'Beslutningsprotokol\n\nmandag den 6. marts 2023 kl. 9.00\n\nMødested: Rådhuset i Ribe\nUdvalg: Teknikudvalget\nMedlemmer: Karen Lund, Bo Krogh\n\nSagsid.: 23/4171, Sagsinitialer: kl\n\nBeslutning Teknikudvalget den 06-03-2023\n\nGodkendt.\n\nSagsid.: 23/4180, Sagsinitialer: bk\n\nBeslutning Teknikudvalget den 06-03-2023\n\nUdsat.\n\nSagsid.: 23/4192, Sagsinitialer: kl\n\nSagsfremstilling\n\nDer er huller i Skolevej.\n',
  )
  expect(items.map(i => [i.number, i.title, i.caseNumber, i.decisions.map(d => d.type)])).toEqual([
    [null, null, '23/4171', ['approved']],
    [null, null, '23/4180', ['postponed']],
    [null, null, '23/4192', []],
  ])
})
