// Names at the end by which those who met signed, where no label says so: no text of the last item.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const MINUTES =
  'Referat af møde i Sundhedsudvalget i Assens den 12. maj 2021\n\nTil stede: Ane Friis (formand), Bo Krogh, Ida Holm og Per Dam\n\n1. Budget\n\nBudgettet blev godkendt.\n\n2. Eventuelt\n\n'
const sections = async (end: string) => {
  const { items, coverage, furniture, text } = await readMinutes(`${MINUTES}${end}\n`)
  expect(coverage).toBe(1)
  return [
    ...(items[1]?.sections ?? []).map(section => `${section.kind}: ${oneLine(section.text)}`),
    ...(furniture.length === 0 ? [] : [`below: ${oneLine(furniture.map(f => text.slice(...f.span)).join(' '))}`]),
  ]
}
const oneLine = (text: string) => text.replace(/\s+/g, ' ')
const SAID = 'Intet. Mødet hævet kl. 12.'

describe('set apart', () => {
  it.each([
    ['in columns', 'Ane Friis      Bo Krogh\nIda Holm       Per Dam'],
    ['in capitals', 'ANE FRIIS\nBO KROGH\nIDA HOLM'],
    ['with their offices', 'Ane Friis\nformand\n\nBo Krogh\nreferent'],
    ['below lines to sign on', '______________\t______________\nAne Friis\tBo Krogh'],
    ['that stand as signed', 'sign. Ane Friis / sign. Bo Krogh'],
    ['with a name the minutes do not have', 'Ane Friis\nBo Krogh\nSvend Aage Lund'],
    ['below place and day', 'Assens, den 12. maj 2021\n\nAne Friis\nBo Krogh'],
    ['by their offices', 'Assens, den 12. maj 2021\n\nDirigent: Svend Aage Lund\t\tReferent: Ida Holm'],
    ['on a page for it', 'Underskriftsblad\n\nAne Friis\nBo Krogh'],
    ['on a page where nobody signed', 'Underskriftsside'],
  ])('%s', async (_, names) => {
    expect(await sections(`${SAID}\n\n${names}`)).toEqual([`referat: ${SAID}`, `below: ${oneLine(names)}`])
  })

  it('who signs is no more than listed', async () => {
    const { participants } = await readMinutes(`${MINUTES}${SAID}\n\nAne Friis      Bo Krogh\n`)
    expect(participants.map(p => p.name)).toEqual(['Ane Friis', 'Bo Krogh', 'Ida Holm', 'Per Dam'])
  })
})

it.each([
  ['what was said ends in them', 'Til festudvalget blev valgt:\n\nAne Friis\nBo Krogh'],
  ['one name', `${SAID}\n\nBo Krogh`],
  ['nobody who met', `${SAID}\n\nTove Lund\nOve Skov`],
  ['with no space above', `${SAID}\nAne Friis\nBo Krogh`],
])('no signatures: %s', async (_, end) => {
  expect(await sections(end)).toEqual([`referat: ${end.replace(/\s+/g, ' ')}`])
})

it('below their label', async () => {
  expect(await sections(`${SAID}\n\nUnderskrifter:\n\nAne Friis\nBo Krogh`)).toEqual([
    `referat: ${SAID}`,
    'andet: Ane Friis Bo Krogh',
  ])
})
