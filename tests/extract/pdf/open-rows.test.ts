// Rows of tables without ruled lines, whose cells have several lines.

import { describe, expect, test } from 'vitest'
import { line, textOf, textOfPages } from './one-page.js'

const rows = (text: string) => text.split('\n').filter(row => row !== '')

/** Cells side by side, drawn one after the other, the lines of each one below the other. */
const row = (y: number, cells: readonly (readonly string[])[], step = 12, lefts = [40, 140]) =>
  cells.flatMap((lines, c) => lines.map((text, i) => line(text, lefts[c]!, y - step * i)))

const PLAN = [
  'Planen for den nye legeplads blev lagt frem, og der var flere',
  'forslag til den. Planen blev godkendt, og den sendes nu til',
  'naboerne.',
]

test('a label of several lines before its text is one cell, even in a single row', async () => {
  const text = await textOf(
    line('Referat fra skolebestyrelsen', 40, 480),
    ...row(440, [['Legeplads', 'ved skolen'], PLAN]),
  )
  expect(rows(text)).toEqual(['Referat fra skolebestyrelsen', `Legeplads ved skolen\t${PLAN.join(' ')}`])
})

test('a label that goes on far below its text', async () => {
  const label = [
    'Behandling i',
    'Udvalget for',
    'miljø, veje og',
    'trafikken fra',
    'Vejen og om',
    'omegnen den',
    'fjerde maj nu',
    'om aftenen',
  ]
  const head = line('Referat fra skolebestyrelsen', 40, 480)
  const text = await textOf(
    head,
    ...row(440, [label, ['Dagsordenen blev godkendt.']]),
    line('Mødet sluttede.', 40, 300),
  )
  expect(rows(text)).toContain(`${label.join(' ')}\tDagsordenen blev godkendt.`)
})

test('labels with colons before values are lines, not one cell', async () => {
  const text = await textOf(
    ...row(440, [
      ['Dato:', 'Sted:', 'Referent:'],
      ['4. maj 2023', 'Aulaen', 'Bo Krogh, sekretær i forvaltningen'],
    ]),
  )
  expect(rows(text)).not.toContain('Dato: Sted: Referent:')
})

test.each([12, 19])('titles of several lines, with lines %d points apart', async step => {
  const titles = [
    ['1. Legeplads', 'ved skolen'],
    ['2. Budget for', 'næste år'],
    ['3. Valg af', 'ny formand'],
  ]
  const drawn = titles.flatMap((title, i) => row(460 - 5 * step * i, [title, PLAN], step))
  expect(rows(await textOf(...drawn))).toEqual(titles.map(title => `${title.join(' ')}\t${PLAN.join(' ')}`))
})

describe('over the end of a page', () => {
  const first = row(460, [['1. Budget for', 'næste år'], PLAN])
  const cut = row(60, [['2. Legeplads', 'ved skolen'], PLAN.slice(0, 2)])
  const budget = `1. Budget for næste år\t${PLAN.join(' ')}`

  test('a cell goes on where it stood', async () => {
    const text = await textOfPages([...first, ...cut], [line('naboerne.', 140, 480), line('Mødet sluttede.', 40, 440)])
    expect(rows(text)).toEqual([budget, `2. Legeplads ved skolen\t${PLAN.join(' ')}`, 'Mødet sluttede.'])
  })
  test('what stands elsewhere is no part of it', async () => {
    const text = await textOfPages([...first, ...cut], [line('Naboerne', 200, 480), line('Mødet sluttede.', 40, 440)])
    expect(rows(text).slice(-2)).toEqual(['Naboerne', 'Mødet sluttede.'])
  })
  test('the value behind a label goes on, too', async () => {
    const value = row(60, [['Legeplads'], PLAN.slice(0, 2)])
    const text = await textOfPages(value, [line('naboerne.', 140, 480), line('Mødet sluttede.', 40, 440)])
    expect(rows(text)).toEqual([`Legeplads\t${PLAN.join(' ')}`, 'Mødet sluttede.'])
  })
})
