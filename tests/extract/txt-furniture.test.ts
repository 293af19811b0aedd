// Heads and feet of a text's pages that stand once or twice only, and the sentences that they interrupt.

import { describe, expect, it } from 'vitest'
import { extractTxt } from '../../src/extract/txt/txt.js'

const read = (text: string) => extractTxt(Buffer.from(text))
const KINDS = ['header', 'footer', 'page-number']
const furnitureOf = async (text: string) => {
  const extracted = await read(text)
  const found = extracted.blocks.filter(b => KINDS.includes(b.kind))
  return found.map(b => extracted.text.slice(...b.span).replace(/\s+/g, ' '))
}

const BEFORE = [
  'Havneudvalget i Vesterhavn Kommune',
  '',
  'Udvalget talte længe om den nye mole, om de mange skibe og om hvordan der kan blive plads til',
  'dem alle sammen. Havnefogeden har lovet, at han inden udgangen af maj måned lægger',
]
const AFTER = [
  'et kort frem, som viser de pladser der er tilbage. Derefter taler udvalget om, hvordan de',
  'skal fordeles.',
]
const JOINED = 'at han inden udgangen af maj måned lægger et kort frem, som viser'

describe('a foot in the middle of a sentence', () => {
  it.each([
    ['the path of the file', ['', 'P:\\Havn\\Moeder\\Referat 4.docx          Side 2 af 5', '']],
    ['a number between dashes', ['', '\t\t\t- 2 -', '']],
    ['who met, the day and the page, at the end of a page', ['Havneudvalget\t\t4. maj 2022\t\tSide 2', '\f']],
    ['the page alone, at the end of a page', ['Side 2', '\f']],
  ])('%s', async (_, foot) => {
    const text = [...BEFORE, ...foot, ...AFTER].join('\n')
    expect((await read(text)).text).toContain(JOINED)
    expect(await furnitureOf(text)).toEqual(foot.map(l => l.trim().replace(/\s+/g, ' ')).filter(l => l !== ''))
  })

  it('a number by itself is none', async () => {
    expect(await furnitureOf([...BEFORE, '', '2', '', ...AFTER].join('\n'))).toEqual([])
  })
})

describe('lines beside the number of a page', () => {
  const foot = (page: number) => [
    'Vesterhavn Kommune',
    '\t\t\tHavneudvalget',
    '\t\t\tDato: 4. maj 2022',
    `\t\t\tSide ${page}`,
  ]
  const item = (n: number) => [
    `${n}. Sag om ${'molen havnen kajen diget stien broen slusen fyret'.split(' ')[n - 1]}`,
    'Godkendt.',
    'Fraværende:',
    'Åse Munk (F)',
  ]
  const text = (last: readonly string[]) =>
    [
      'Vesterhavn Kommune',
      'Havneudvalget',
      '',
      ...[1, 2, 3].flatMap(item),
      ...foot(1),
      '\f',
      ...[4, 5, 6].flatMap(item),
      ...foot(2),
      '\f',
      ...[7, 8].flatMap(item),
      ...last,
    ].join('\n')
  const plain = (page: number) => foot(page).map(l => l.trim())

  it('are furniture where they stand on two pages, and on the last without a form feed', async () => {
    const found = await furnitureOf(text(['', ...foot(3), '', 'Underskrifter', 'Bo Krog']))
    expect(found.sort()).toEqual([1, 2, 3].flatMap(plain).sort())
  })

  it('what is said elsewhere, too, is text', async () => {
    const extracted = await read(text([]))
    expect(extracted.text.match(/Åse Munk/g)).toHaveLength(8)
    expect((await furnitureOf(text([]))).filter(l => l.includes('Åse'))).toEqual([])
  })
})

it('keeps a list of contents at the end of a page', async () => {
  const contents = ['1. Ny mole\t\tSide 2', '2. Budget\t\tSide 2', '3. Eventuelt\t\tSide 3']
  expect(await furnitureOf(['Havneudvalget', '', ...contents, '\f', 'Ny mole blev drøftet.'].join('\n'))).toEqual([])
})
