// What must hold of participants whatever the text: spans point at the names, nobody twice, any soup of words is read,
// and long lists cost no more than their length.

import { describe, expect, it } from 'vitest'
import { frontWith, parseText } from './people.js'

const WORDS = [
  'Karen Lund',
  'Bo Krogh',
  'Ib',
  'Zahra Moradi',
  'direktør',
  'Sundheds- og',
  'ældrechef',
  'Viborg Kommune',
  'KL',
  '(A)',
  '(formand)',
  '(',
  ')',
  ',',
  ';',
  ' og ',
  ' - ',
  '\t',
  '\n',
  '\n\n',
  'Deltagere:',
  'Afbud:',
  'Afbud fra',
  'Gæster',
  'Referent:',
  'Til stede',
  'x',
  'under pkt. 3',
  'deltog',
  'i stedet for',
  'som stedfortræder for',
  'stedfortræder',
  'mødte',
  'var fraværende',
  'undtagen',
  'Vakant',
  'Ingen',
  '1.',
  '- ',
  '• ',
  'kl. 10',
  'forlod mødet',
  'Navn\tTil stede\tAfbud',
  '|',
  'v/',
  '/',
  ':',
  '.',
  'æøå',
  'lnga',
  '',
]

/** The same numbers every time. */
function* numbers(seed: number): Generator<number> {
  let state = seed
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

function soup(seed: number): string {
  const random = numbers(seed)
  const next = () => random.next().value as number
  return Array.from(
    { length: 3 + Math.floor(next() * 60) },
    () => WORDS[Math.floor(next() * WORDS.length)] + (next() < 0.7 ? ' ' : ''),
  ).join('')
}

function check(text: string): void {
  const document = parseText(text)
  const { participants } = document
  for (const p of participants) {
    expect(document.text.slice(...p.span).replace(/\s+/g, ' ')).toBe(p.name)
    expect(p.name).toBe(p.name.trim())
    expect([p.title, p.organisation, p.note]).not.toContain('')
    expect(new Set(p.roles).size).toBe(p.roles.length)
    expect(new Set(p.items).size).toBe(p.items.length)
    expect(p.title ?? '').not.toMatch(/^(?:og|samt)\s/)
  }
  expect(new Set(participants.map(p => p.name)).size).toBe(participants.length)
  const places = participants.map(p => p.span[0])
  expect(places).toEqual([...places].sort((a, b) => a - b))
}

describe('any soup of words', () => {
  it.each(Array.from({ length: 10 }, (_, block) => block))('block %i', block => {
    for (let n = 0; n < 20; n++) {
      const words = soup(block * 1000 + n)
      check(words)
      check(frontWith(words))
      check(
        frontWith(
          `Deltagere:\n${words}`,
          `1. Deltagere\n${words}\n\n2. Sag\n\nBeslutning\n${words}\n\n3. Underskriftsside\n${words}`,
        ),
      )
    }
  })
})

describe('long texts', () => {
  // A reader whose cost grows with the square of the length would not end within the time of a test.
  const many = (one: string, count = 20_000) => one.repeat(count)
  const letters = (n: number) => [...String(n)].map(digit => 'abcdefghij'[Number(digit)]).join('')
  const different = Array.from({ length: 2000 }, (_, n) => `Karen Lund${letters(n)}`)
  it.each([
    ['names', 1, `Deltagere: ${many('Karen Lund, direktør, Viborg Kommune, ')}`],
    ['names joined by og', 1, `Deltagere: ${many('Karen Lund og ')}`],
    ['words joined by og', 1, `Deltagere: Karen Lund, ${many('sundhed og ')}`],
    ['lines', 1, `Deltagere:\n${many('Karen Lund, KL\n', 3000)}`],
    ['different names', 2000, `Deltagere: ${different.join(', ')}`],
    ['brackets', 1, `Deltagere: Karen Lund ${many('(')}${many(')')}`],
    ['open brackets', 0, `Deltagere: Karen Lund ${many('(formand ')}`],
    ['blanks', 2, `Deltagere: Karen Lund${many(' ')}, Bo Krogh`],
    ['tabs', 2, `Deltagere: Karen Lund${many('\t')}Bo Krogh`],
    ['words', 0, `Deltagere: ${many('Karen ')}`],
    ['titles', 0, `Deltagere: ${many('direktør ')}Karen Lund`],
    ['numbers', 1, `Deltagere: Karen Lund (under pkt. ${many('1, ')})`],
    ['sentences', 2, `Deltagere: ${many('Karen Lund deltog for Bo Krogh. ', 3000)}`],
  ])('%s', (_, count, lines) => expect(parseText(frontWith(lines)).participants).toHaveLength(count))
})
