// One line a case: each clause in brackets, with the first letter of its kind.

import { expect, it } from 'vitest'
import { findClauses } from '../../src/danish/clauses.js'
import { tokenise } from '../../src/danish/phrases.js'

const VERBS =
  /^(?:besluttede|godkendte|godkendes|udsættes|vedtog|foreslog|aftalte|sker|mødes|udarbejder|deltager|forlænges|flyttes|ønsker|gælder)$/

function show(sentence: string): string {
  const tokens = tokenise(sentence)
  const clauses = findClauses(sentence, tokens, i => VERBS.test(tokens[i]!.word))
  return clauses
    .map(
      ({ kind, from, to }) =>
        `${kind[0]}[${tokens
          .slice(from, to)
          .map(t => t.word)
          .join(' ')}]`,
    )
    .join(' ')
}

it.each([
  ['Sagen blev godkendt.', 'm[sagen blev godkendt]'],
  [
    'Godkendt med den ændring, at punkt 12 - Valg til rådet - udsættes.',
    'm[godkendt med den ændring] c[at punkt 12 valg til rådet udsættes]',
  ],
  ['Det blev besluttet, at mødet flyttes.', 'm[det blev besluttet] c[at mødet flyttes]'],
  ['Det blev aftalt at mødes igen', 'm[det blev aftalt] c[at mødes igen]'],
  ['Hvis budgettet godkendes, udsættes sagen.', 'c[hvis budgettet godkendes] m[udsættes sagen]'],
  ['Da tiden var gået, blev sagen udsat.', 'c[da tiden var gået] m[blev sagen udsat]'],
  [
    'Gruppen venter, før det er afklaret, om planen kan holde, og sagen udsættes.',
    'm[gruppen venter] c[før det er afklaret] q[om planen kan holde] m[og sagen udsættes]',
  ],
  ['Sagen blev udsat, da tiden var gået.', 'm[sagen blev udsat] c[da tiden var gået]'],
  ['Bestyrelsen foreslog Bo, som blev valgt.', 'm[bestyrelsen foreslog bo] r[som blev valgt]'],
  ['Planen, der var sendt ud, blev vedtaget.', 'm[planen] r[der var sendt ud] m[blev vedtaget]'],
  [
    'Udvalget godkendte, at ordningen, der udløb i maj, forlænges.',
    'm[udvalget godkendte] c[at ordningen] r[der udløb i maj] c[forlænges]',
  ],
  [
    'Udvalget godkendte, at ordningen, der er ny, forlænges.',
    'm[udvalget godkendte] c[at ordningen] r[der er ny] c[forlænges]',
  ],
  ['Der blev der aftalt et møde', 'm[der blev der aftalt et møde]'],
  ['Her træffes der beslutning om prisen', 'm[her træffes der beslutning om prisen]'],
  ['Indsatsen gælder borgere der er udsat', 'm[indsatsen gælder borgere] r[der er udsat]'],
  ['Udvalget drøftede, om sagen skal udsættes', 'm[udvalget drøftede] q[om sagen skal udsættes]'],
  ['Udvalget drøftede, hvordan opgaven løses.', 'm[udvalget drøftede] q[hvordan opgaven løses]'],
  ['Hvad angår prisen var der enighed', 'm[hvad angår prisen var der enighed]'],
  ['Som dirigent blev Bo valgt', 'm[som dirigent blev bo valgt]'],
  ['Bo blev valgt som formand og Ida som kasserer', 'm[bo blev valgt som formand og ida som kasserer]'],
  ['Planen er som aftalt sendt ud', 'm[planen er som aftalt sendt ud]'],
  ['Bo, Ida og Per mødes i maj', 'm[bo ida og per mødes i maj]'],
  ['Det blev aftalt, at Bo, Ida og Per mødes', 'm[det blev aftalt] c[at bo ida og per mødes]'],
  ['Udvalget vedtog planen, og budgettet blev udsat', 'm[udvalget vedtog planen] m[og budgettet blev udsat]'],
  ['Det er dyrt, men udvalget godkendte det', 'm[det er dyrt] m[men udvalget godkendte det]'],
  [
    'Bo mente, at det er dyrt, men udvalget godkendte det',
    'm[bo mente] c[at det er dyrt] m[men udvalget godkendte det]',
  ],
  ['Bo mente, at det er dyrt, og foreslog en pause', 'm[bo mente] c[at det er dyrt] m[og foreslog en pause]'],
  ['Forslaget om at købe huset blev afvist', 'm[forslaget om] c[at købe huset] m[blev afvist]'],
  ['Forslaget faldt, 4 undlod at stemme', 'm[forslaget faldt] m[4 undlod] c[at stemme]'],
  // behind a colon a sentence begins
  ['Vedr. økonomi: Der bevilges 500 kr.', 'm[vedr økonomi] m[der bevilges 500 kr]'],
  ['Til b: der udarbejder Bo et notat', 'm[til b] m[der udarbejder bo et notat]'],
  ['Bus: Hvis Bo deltager, udsættes sagen', 'm[bus] c[hvis bo deltager] m[udsættes sagen]'],
  ['Bus: Om natten deltager Bo', 'm[bus] m[om natten deltager bo]'],
  ['Bo mente to ting: at planen er god', 'm[bo mente to ting] c[at planen er god]'],
  ['Aftalt: Bo udarbejder et notat', 'm[aftalt] m[bo udarbejder et notat]'],
  ['Taget til efterretning - Bo deltager', 'm[taget til efterretning] m[bo deltager]'],
  ['Sagen (der er udsat) blev godkendt', 'm[sagen] a[der er udsat] m[blev godkendt]'],
  [
    'Planen (1. maj) er læst op af Eva (fra Hobro), og godkendes',
    'm[planen] a[1 maj] m[er læst op af eva] a[fra hobro] m[og godkendes]',
  ],
  ['Forslaget ”Det er vedtaget” blev udsat', 'm[forslaget] a[det er vedtaget] m[blev udsat]'],
  ['Sagen udsættes, til aftalen er på plads.', 'm[sagen udsættes] c[til aftalen er på plads]'],
  ['Sagen sendes til udvalget', 'm[sagen sendes til udvalget]'],
  [
    'Da prisen ikke rummer det at se på, er sagen dyr, men udvalget vil gøre det',
    'c[da prisen ikke rummer det] c[at se på] m[er sagen dyr] m[men udvalget vil gøre det]',
  ],
  ['Indstillingens 1. at-punkt blev godkendt', 'm[indstillingens 1 at punkt blev godkendt]'],
  ['', ''],
])('%s', (sentence, clauses) => expect(show(sentence)).toBe(clauses))

/** Every word stands in one clause, in order, and what a clause hangs on stands before it. */
function expectWhole(sentence: string): void {
  const tokens = tokenise(sentence)
  const clauses = findClauses(sentence, tokens, i => VERBS.test(tokens[i]!.word))
  const covered = clauses.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k))
  expect(covered, sentence).toEqual(tokens.map((_, i) => i))
  expect(
    clauses.every(({ before }, i) => before === null || before < i),
    sentence,
  ).toBe(true)
}

it('takes sentences without end', () => {
  for (const words of ['at ', 'at, ', 'som er, ', '(', '" ', 'og, hvis ']) expectWhole(words.repeat(20_000))
})

it('puts every word in one clause, whatever the words', () => {
  const words =
    'at som der hvis og men udvalget blev, godkendt. (Bo) (Bo), "ja", besluttede hvorefter, da: er – til om så, inden'.split(
      ' ',
    )
  let seed = 7
  const next = () => {
    seed = (seed * 48271) % 2147483647
    return seed % words.length
  }
  for (let n = 0; n < 1000; n++) {
    expectWhole(Array.from({ length: 1 + (next() % 15) }, () => words[next()]).join(' '))
  }
})
