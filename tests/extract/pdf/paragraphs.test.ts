// Where one paragraph ends and the next begins, as positions and words tell.

import { expect, test } from 'vitest'
import { line, textOf } from './one-page.js'

const rows = (text: string) => text.split('\n').filter(row => row !== '')

/** Lines one below the other, each as far below the one before as `steps` says. */
function lines(words: readonly string[], steps: readonly number[]): string[] {
  let y = 480
  return words.map((text, i) => {
    y -= steps[i] ?? 12
    return line(text, 40, y)
  })
}

test.each([
  ['er tre modeller:', 'none'],
  ['deltagere: Anna Holm.', 'none'],
  ['Deltagere: Anna Holm.', 'line'],
  ['Ad 3. Regnskabet.', 'line'],
  ['ad 3. Regnskabet.', 'line'],
])('below a full line: "%s"', async (below, kind) => {
  const above = 'Udvalget har haft en dialog med begge kommuner, hvor resultatet'
  const text = await textOf(...lines([`${above} blev`, above, below], [12, 40, 12]))
  expect(rows(text)).toEqual(kind === 'none' ? [`${above} blev`, `${above} ${below}`] : [`${above} blev`, above, below])
})

const RUNNING = [
  'Planen for legepladsen blev drøftet, og alle fandt, at den er god for',
  'byen. Der var ønske om flere bænke, om lys ved stien og om en hæk af',
  'bøg langs vejen. Udvalget vender tilbage, når prisen på det hele er',
  'regnet ud. Forvaltningen taler med naboerne om støj fra boldbanen, og',
  'om hvor skurene skal stå. Indvielsen holdes til sommer, hvis der kan',
  'findes penge til musik og til den mad, som børnene har ønsket, til alle',
  'familier i byen.',
]
const FULL = 'Orienteringen blev taget til efterretning af alle medlemmer af rådet.'

test('paragraphs that stand a little further apart than lines do', async () => {
  const words = [...RUNNING, FULL, FULL, FULL]
  const text = await textOf(...lines(words, [...RUNNING.map(() => 12), 14, 14, 14]))
  expect(rows(text)).toEqual([RUNNING.join(' '), FULL, FULL, FULL])
})

test('a sentence that runs on in a line that stands a little further down', async () => {
  const steps = RUNNING.map((_, i) => (i > 3 ? 14 : 12))
  expect(rows(await textOf(...lines(RUNNING, steps)))).toEqual([RUNNING.join(' ')])
})

test('entries that begin with small letters, a little further apart than lines', async () => {
  const entries = [
    'at planen for legepladsen sendes ud til alle naboer, forældre og ansatte, og',
    'at udvalget tager den op igen.',
  ]
  const words = [...RUNNING, ...RUNNING, FULL, FULL, FULL, FULL, FULL, FULL, FULL, ...entries]
  const steps = words.map((_, i) => (i < 2 * RUNNING.length ? (i === RUNNING.length ? 40 : 12) : 14))
  expect(rows(await textOf(...lines(words, steps))).slice(-2)).toEqual(entries)
})

const LONG = 'Udvalget har haft en dialog med begge kommuner'
test.each([
  ['Planen for de to nye legepladser og boldbanen sættes i gang pr.', '1. maj i år.', ' '],
  ['Planen for de to nye legepladser og boldbanen sættes i gang nu.', '1. maj i år.', null],
  ['Eventuelt (kl. 11.20-', '11.30)', ''],
  ['Gæst var Ida Brorson (overlæge, Herlev', 'Hospital) under punktet', ' '],
  ['Deltagere (medlemmer', 'b) Bo Krogh', null],
])('"%s" / "%s"', async (above, below, between) => {
  const joined = between === null ? [above, below] : [`${above}${between}${below}`]
  expect(rows(await textOf(...lines([LONG, above, below], [12, 40, 12])))).toEqual([LONG, ...joined])
})
