// What a reader of one page sees, and what of it the positions of its letters and lines tell.

import { expect, test } from 'vitest'
import { line, readPage, textOf } from './one-page.js'

const rows = (text: string) => text.split('\n').filter(row => row !== '')

/** Lines one below the other. */
const lines = (words: readonly string[], x: number, y: number, step = 12) =>
  words.map((text, i) => line(text, x, y - step * i))

test('what is set in below a full line continues it, where that is how a list is set', async () => {
  const names = [
    'Bo Krogh, direktør for social, sundhed og ældre i Vejen Kommune',
    'Lis Damgaard, leder af afdelingen for pleje og omsorg i Varde',
    'Kommune',
    'Ib Vestergaard, overlæge',
    'Eva Rønne, chef for sundhed og omsorg for ældre mv., Billund',
    'Kommune (referent)',
    'Per Lund, praktiserende læge',
  ]
  const drawn = names.map((text, i) => line(text, text.startsWith('Kommune') ? 68 : 60, 440 - 12 * i))
  expect(rows(await textOf(...drawn))).toEqual([
    names[0],
    `${names[1]} Kommune`,
    names[3],
    `${names[4]} Kommune (referent)`,
    names[6],
  ])
})

test('a list that is set in below short lines is one', async () => {
  const groups = ['Fra kommunerne:', 'Bo Krogh', 'Fra sygehusene', 'Lis Damgaard', 'Fra almen praksis', 'Per Lund']
  const drawn = groups.map((text, i) => line(text, text.startsWith('Fra') ? 60 : 68, 440 - 12 * i))
  expect(rows(await textOf(...drawn))).toEqual(groups)
})

test('two columns, one line of which sticks out of its column', async () => {
  const left = Array.from({ length: 16 }, (_, i) => `Punkt ${i + 1} blev drøftet og taget til efterretning.`)
  const right = Array.from({ length: 16 }, (_, i) => `Sag ${i + 1} blev drøftet og udsat til næste møde.`)
  left[2] = 'Deltagere: Bo Krogh, Lis Damgaard, Ib Vestergaard.'
  const text = await textOf(...lines(left, 20, 480, 24), ...lines(right, 250, 480, 24))
  expect(rows(text)).toEqual([...left, ...right])
})

test.each([
  ['with the number of the page', [line('Brugerrådet i Varde', 60, 20), line('Side 1 af 1', 380, 20)], 'footer'],
  ['with another number', [line('Brugerrådet i Varde', 60, 20), line('Side 4 af 9', 380, 20)], 'paragraph'],
  ['further up', [line('Brugerrådet i Varde', 60, 90), line('Side 1 af 1', 380, 90)], 'paragraph'],
])('the last line of a single page, %s', async (_, foot, kind) => {
  const { blocks } = await readPage(line('Planen for legepladsen blev godkendt.', 60, 300), ...foot)
  expect(blocks.at(-1)?.kind).toBe(kind)
})

const ADDRESS = line('https://varde.example/referater/4', 20, 20)
test.each([
  ['moment and title', line('18.9.2023 20.14', 20, 480), '1/1', 'header'],
  ['moment and title, above other words', line('18.9.2023 20.14', 20, 480), 'Varde', 'paragraph'],
  ['day and title', line('18.9.2023', 20, 480), '1/1', 'paragraph'],
])('the head of a page as a browser prints it: %s', async (_, head, foot, kind) => {
  const text = line('Planen for legepladsen blev godkendt.', 60, 300)
  const { blocks } = await readPage(head, line('Referater', 380, 480), text, ADDRESS, line(foot, 440, 20))
  expect(blocks[0]?.kind).toBe(kind)
})

test('a tick in a cell does not move into the next', async () => {
  const walls = [50, 150, 165, 180, 460].map(x => `${x} 380 m ${x} 440 l S`)
  const floors = [380, 410, 440].map(y => `50 ${y} m 460 ${y} l S`)
  const cells = ['Regnskabet', 'Flytningen'].flatMap((title, i) => [
    line(title, 55, 420 - 30 * i),
    line('\x95', 155, 420 - 30 * i),
    line('\x95', 170, 420 - 30 * i),
    line('Formanden orienterede om sagen.', 183, 420 - 30 * i),
  ])
  expect(rows(await textOf(...walls, ...floors, ...cells))).toEqual([
    'Regnskabet\t•\t•\tFormanden orienterede om sagen.',
    'Flytningen\t•\t•\tFormanden orienterede om sagen.',
  ])
})

/** Cells of `rows`, in columns that begin at 55, 155 and 255, from 400 down. */
const cells = (rows: readonly (readonly string[])[]) =>
  rows.flatMap((row, i) => row.map((text, column) => line(text, 55 + 100 * column, 400 - 30 * i)))
const HEAD = [...['50 390 100 20 re S', '150 390 100 20 re S', '250 390 150 20 re S']]
const rule = (y: number) => `50 ${y} m 400 ${y} l S`

test.each([
  ['between rules', [rule(360), rule(330)]],
  ['without rules', []],
])('a head in a frame and the rows below it, %s, are one table', async (_, rules) => {
  const { blocks } = await readPage(
    ...HEAD,
    ...rules,
    ...cells([
      ['Emne', 'Beslutning', 'Ansvarlig'],
      ['Snerydning', 'Godkendt', 'Bo Krogh'],
      ['Legeplads', 'Udsat', 'Lis Damgaard'],
    ]),
  )
  expect(blocks.map(b => b.cell && [b.cell.table, b.cell.row, b.cell.column])).toEqual(
    [0, 1, 2].flatMap(row => [0, 1, 2].map(column => [0, row, column])),
  )
})

test('so are those whose first row is tall, with its number and name in the middle', async () => {
  const said = [
    'Rådet drøftede',
    'ordningen og',
    'bad Bo Krogh',
    'om et skøn',
    'over udgiften',
    'til næste år.',
    'Godkendt.',
  ]
  const tall = (number: string, name: string, top: number) => [
    line(number, 55, top - 36),
    line(name, 155, top - 36),
    ...lines(said, 255, top),
  ]
  const { blocks } = await readPage(
    ...HEAD,
    ...cells([['Nr.', 'Emne', 'Referat']]),
    ...tall('1.', 'Snerydning', 376),
    ...tall('2.', 'Legeplads', 276),
  )
  expect(new Set(blocks.map(b => b.cell?.table))).toEqual(new Set([0]))
})

test('rules below a row of text do not make a table of what follows', async () => {
  const text = await textOf(
    ...HEAD,
    ...cells([['Emne', 'Beslutning', 'Ansvarlig']]),
    rule(360),
    rule(330),
    line('Formanden bød velkommen til årets sidste møde i udvalget.', 55, 370),
    line('Næste møde er den 4. januar på rådhuset i Varde.', 55, 340),
  )
  expect(rows(text).slice(1)).toEqual([
    'Formanden bød velkommen til årets sidste møde i udvalget.',
    'Næste møde er den 4. januar på rådhuset i Varde.',
  ])
})

test('small capitals run on in the next line', async () => {
  const heading = 'BT /F 12 Tf 60 440 Td (4. S) Tj /F 9.6 Tf (YGEFRAVÆR OG ARBEJDSMILJØ I ANDET) Tj ET'
  const below = 'BT /F 9.6 Tf 73 426 Td (KVARTAL) Tj ET'
  const body = lines(['Udvalget drøftede tallene for fraværet.'], 60, 400)
  expect(rows(await textOf(heading, below, ...body))[0]).toBe('4. SYGEFRAVÆR OG ARBEJDSMILJØ I ANDET KVARTAL')
})

test('a box beside a list stands behind it', async () => {
  const names = ['Deltagere:', 'Bo Krogh, formand', 'Lis Damgaard', 'Ib Vestergaard', 'Eva Rønne']
  const box = lines(['Afbud:', 'Per Lund'], 300, 428)
  const text = await textOf(...lines(names, 60, 440), ...box, ...lines(['Formanden bød velkommen til mødet.'], 60, 350))
  expect(rows(text)).toEqual([...names, 'Afbud:', 'Per Lund', 'Formanden bød velkommen til mødet.'])
})

test('a number in the middle of a tall row stands before the first line', async () => {
  const row = (number: string, title: string, top: number) => [
    line(number, 60, top - 27),
    line(title, 90, top),
    ...['Udvalget drøftede forslaget.', 'Bo Krogh ville gerne se tallene først.', 'Forslaget blev godkendt.'].map(
      (text, i) => line(text, 90, top - 18 * (i + 1)),
    ),
  ]
  const text = await textOf(...row('1.', 'Snerydning', 440), ...row('2.', 'Legeplads', 362))
  expect(rows(text).filter(r => /^\d/.test(r))).toEqual(['1. Snerydning', '2. Legeplads'])
})

test('the only long line of a short column goes as far as it, if a word is cut there', async () => {
  const column = ['Medarbejderside', 'Poul Dam, TR, HK', 'Mette Hedegaard Nørskov, HR-', 'konsulent']
  const text = await textOf(
    ...lines(['Ledelsesside', 'Bo Krogh, direktør', 'Ib Vestergaard'], 20, 440),
    ...lines(column, 240, 440),
  )
  expect(rows(text).slice(3)).toEqual(['Medarbejderside', 'Poul Dam, TR, HK', 'Mette Hedegaard Nørskov, HR-konsulent'])
})
