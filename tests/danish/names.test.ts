// What has the shape of a person's name, and when two writings mean one person.

import { describe, expect, it } from 'vitest'
import { judgeName, looksLikePersonName, looksLikeShortName, type NameWords, repair } from '../../src/danish/names.js'
import { areInitialsOf, isShortFor, namesAgree } from '../../src/danish/same-name.js'

const known: NameWords = {
  isFirst: word => ['Karen', 'Bo', 'Lars', 'Mette', 'Anne', 'Inga', 'Maj'].includes(word),
  isLast: word => ['Lund', 'Krogh', 'Viborg'].includes(word) || /(?:sen|gaard)$/.test(word),
  isSurname: word => ['Lund', 'Krogh', 'Viborg'].includes(word),
  isOther: word => /(?:kommunen?|region|direktør|viborg|råd|maj)$/i.test(word),
  opensNone: word => ['Danske', 'Alle', 'Den'].includes(word),
}
const judge = (text: string) => judgeName(text.split(' '), known)

describe('how likely words name a person', () => {
  it.each([
    // known given name or surname
    [2, 'Karen Lund'],
    [2, 'Bo Krogh'],
    [2, 'Karen Holm Skytte Lund'],
    [2, 'Anne-Mette Skov'],
    [2, 'Bjarne Riber-Eriksen'],
    [2, 'Mette von Halle'],
    [2, 'Lars V. Hansen'],
    [2, 'Lars V.'],
    [2, 'E. Hansen'],
    [2, 'H.C. Sørensen'],
    [2, 'KAREN LUND'],
    [2, 'Per Mø1gaard'],
    [2, 'lnga Rosenkilde'],
    [2, 'Karen Viborg'],
    // the shape alone
    [1, 'Jóhann Örn Pétursson'],
    [1, 'Zahra Moradi'],
    [1, 'Sinead O’Brien'],
    [1, 'Hüseyin Arikan'],
    [1, 'Ian McKenzie'],
    [1, 'Fatima El-Hassan'],
    [1, 'Nguyen Van Thanh'],
    // none
    [0, 'Karen'],
    [0, 'Karen lund'],
    [0, 'karen lund'],
    [0, 'Aalborg Kommune'],
    [0, 'Region Nord'],
    [0, 'Direktør Karen'],
    [0, 'Danske Patienter'],
    [0, 'Alle Borgere'],
    [0, 'KL PLO'],
    [0, 'ÅBNE SAGER'],
    [0, 'Den 4. maj'],
    [0, 'A B'],
    [0, 'Lokale A'],
    [0, 'Sal 2'],
    [0, 'von Halle'],
    [0, 'Karen af'],
    [0, 'En To Tre Fire Fem Seks Syv'],
  ])('%i: %s', (likelihood, text) => expect(judge(text)).toBe(likelihood))
})

describe('a name by its shape', () => {
  it.each(['Karen Lund', 'Jóhann Örn Pétursson', 'KAREN LUND', 'Zahra Moradi'])('%s', text =>
    expect(looksLikePersonName(text)).toBe(true),
  )
  it.each(['Karen', 'karen lund', 'KL', 'Karen Lund mødte', 'B 12'])('not %s', text =>
    expect(looksLikePersonName(text)).toBe(false),
  )
  it('heeds the words it is given', () => {
    expect(looksLikePersonName('Aalborg Kommune')).toBe(true)
    expect(looksLikePersonName('Aalborg Kommune', known.isOther)).toBe(false)
    expect(looksLikePersonName('AALBORG KOMMUNE', word => word === 'Kommune')).toBe(false)
  })
})

describe('one word for a person', () => {
  it.each(['Carsten', 'Lars V.', 'Lars V', 'NMA', 'pto', 'JoH', 'Anne-Mette'])('%s', text =>
    expect(looksLikeShortName(text)).toBe(true),
  )
  it.each(['Karen Lund', 'bestyrelsen', 'A', 'SUNDHED', 'nr. 2', '12', ''])('not %s', text =>
    expect(looksLikeShortName(text)).toBe(false),
  )
  it('heeds the words it is given', () => expect(looksLikeShortName('Kommunen', known.isOther)).toBe(false))
})

it.each([
  ['Aab1ing', 'Aabling'],
  ['Nordb6', 'Nordbø'],
  ['lnga', 'Inga'],
  ['lb', 'Ib'],
  ['S0ndergaard', 'Sondergaard'],
  ['Lund', 'Lund'],
  ['lokale', 'lokale'],
  ['B12', 'B12'],
])('puts %s right as %s', (word, right) => expect(repair(word)).toBe(right))

describe('two writings of one name', () => {
  it.each([
    ['Karen Lund', 'Karen Lund'],
    ['Karen Lund', 'Karen Holm Lund'],
    ['Karen H. Lund', 'Karen Lund'],
    ['KAREN LUND', 'Karen Lund'],
    ['Lise Matthiesen', 'Lise Mathiesen'],
    ['Birthe Krogh', 'Birte Krogh'],
    ['Anne Søndergård', 'Anne Søndergaard'],
    ['lnga Mø1gaard', 'Inga Mølgaard'],
  ])('%s = %s', (a, b) => {
    expect(namesAgree(a, b)).toBe(true)
    expect(namesAgree(b, a)).toBe(true)
  })

  it.each([
    ['Karen Lund', 'Karen Holm'],
    ['Karen Lund', 'Bo Lund'],
    ['Karen Lund', 'Karen'],
    ['Hans Krogh', 'Jens Krogh'],
    ['Karen Dam', 'Karen Dan'],
    ['Karen Holm Lund', 'Karen Lund Holm'],
    ['', 'Karen'],
  ])('%s ≠ %s', (a, b) => {
    expect(namesAgree(a, b)).toBe(false)
    expect(namesAgree(b, a)).toBe(false)
  })
})

it.each([
  ['Bodil', 'Bodil Errebo', true],
  ['Bodil E.', 'Bodil Errebo', true],
  ['Bodil K.', 'Bodil Errebo', false],
  ['Bodil', 'Bo Errebo', false],
  ['Bodil Errebo', 'Bodil Errebo', false],
])('%s short for %s: %s', (short, name, is) => expect(isShortFor(short, name)).toBe(is))

it.each([
  ['KL', 'Karen Lund', true],
  ['KHL', 'Karen Holm Lund', true],
  ['KL', 'Karen Holm Lund', true],
  ['kalu', 'Karen Lund', true],
  ['klu', 'Karen Lund', true],
  ['AMS', 'Anne-Mette Skov', true],
  ['BK', 'Karen Lund', false],
  ['K', 'Karen Lund', false],
  ['Karen', 'Karen', false],
])('%s for %s: %s', (initials, name, are) => expect(areInitialsOf(initials, name)).toBe(are))
