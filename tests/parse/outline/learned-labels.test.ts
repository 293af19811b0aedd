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
  ])('%s', async (_, set) => {
    const found = await kinds(n => `${set('Runden')}${SAID[n]}\n\n${set('Facit')}${DONE[n]}`)
    expect(found.map(all => all.map(one => one.split(':')[0]))).toEqual(Array(3).fill(['referat', 'beslutning']))
  })

  it('of what was resolved alone: what stands before it is the case', async () => {
    const found = await kinds(n => `Der er for få senge.\n\nFacit: ${DONE[n]}`)
    expect(found).toEqual(Array(3).fill(['sagsfremstilling: -', 'beslutning: Facit:']))
  })
})

describe('not learned', () => {
  it.each<[string, (n: number) => string]>([
    ['where a label that is known says what was resolved', n => `Facit: Plan nr. ${n}.\n\nBeslutning: ${DONE[n]}`],
    ['twice only', n => (n === 0 ? 'Intet nyt.' : `Facit: ${DONE[n]}`)],
    ['who said it', n => `Karen: ${DONE[n]}`],
    ['initials', n => `BK: ${DONE[n]}`],
    ['short for a name', n => `Bk: ${DONE[n]}`],
    ['a post', n => `Kassereren: ${DONE[n]}`],
    ['what each outcome is of', n => `Facit: ${DONE[n]}\n\nKarantæne: ${DONE[n]}`],
    ['those of a group', n => `Beboerne: ${DONE[n]}`],
    ['what others stand below as well', n => `Facit: ${DONE[n]}\n\nFacit: Sengene er blå.\n\nFacit: De er nye.`],
  ])('%s', async (_, item) => {
    expect((await kinds(item)).flat().filter(one => /Facit|Kar|BK|Kasserer|Beboer/iu.test(one))).toEqual([])
  })
})
