// Who was there, told under the item that opens the meeting, as councils and their committees write it: lists with space
// between the names, groups, substitutes, who came late.

import { describe, expect, it } from 'vitest'
import { listPeople, parseText, show } from './people.js'

/** What the decision of the first item says of people, then an item without any. */
const underOpening = (...lines: string[]): string[] =>
  parseText(
    [
      'Referat af møde i Kulturudvalget den 4. marts 2013',
      '1. Godkendelse af dagsorden',
      'Beslutning',
      ...lines,
      'Dagsordenen blev godkendt.',
      '2. Tilskud til korene',
      'Beslutning',
      'Tilskuddene blev godkendt.',
    ].join('\n\n'),
  ).participants.map(show)

describe('a list under the opening item', () => {
  it('goes on behind space, over headings of groups', () => {
    expect(
      underOpening(
        'I mødet deltog:',
        'Byrådsmedlemmer:',
        'Karen Lund, Bo Krogh og Ib Dam (ankom under behandlingen af punkt 4).',
        'Fra forvaltningen:',
        'Hanne Bach og Dorte Bang (referent)',
        'Følgende havde meldt afbud:',
        'Jens Friis og Tove Lind.',
      ),
    ).toEqual([
      'Karen Lund',
      'Bo Krogh',
      'Ib Dam',
      'Hanne Bach (secretariat)',
      'Dorte Bang (secretariat secretary)',
      'Jens Friis (absent)',
      'Tove Lind (absent)',
    ])
  })

  it('has numbers that are those of no items', () => {
    const text =
      'Referat af møde i Økonomiudvalget den 4. marts 2013\n\n1. Dagsorden\n\nBeslutning\n\nDeltagerne var:\n\n1. Borgmester Karen Lund (A)\n\n2. Bo Krogh (A)\n\n3. Ea Brun (V)\n\nGodkendt.\n\n2. Budget\n\nBeslutning\n\nGodkendt.\n'
    const { items, participants } = parseText(text)
    expect(items.map(item => item.title)).toEqual(['Dagsorden', 'Budget'])
    expect(participants.map(show)).toEqual(['Karen Lund, Borgmester @ A', 'Bo Krogh @ A', 'Ea Brun @ V'])
  })

  it('has beside it the member who stayed away from one item', () => {
    expect(
      underOpening('Karen Lund (A) deltog ikke under behandlingen af punkt 2.', 'Bo Krogh havde meldt afbud.'),
    ).toEqual(['Karen Lund @ A', 'Bo Krogh (absent)'])
  })

  it('ends where a sentence tells of somebody', () => {
    expect(underOpening('Til stede var:', 'Karen Lund', 'Bo Krogh', 'Bo Krogh forlod mødet kl. 17.40.')).toEqual([
      'Karen Lund',
      'Bo Krogh',
    ])
  })
})

describe('told under the opening item', () => {
  it.each([
    ['Karen Lund havde meldt afbud, og Bo Krogh deltog i stedet.', 'Karen Lund (absent)', 'Bo Krogh'],
    [
      'Karen Lund havde meldt afbud. 1. suppleant Bo Krogh var indkaldt, men mødte ikke frem.',
      'Karen Lund (absent)',
      'Bo Krogh (absent)',
    ],
    [
      'Formanden oplyste, at Karen Lund (V) havde afbud og at Bo Krogh (V) deltog som stedfortræder.',
      'Karen Lund @ V (absent)',
      'Bo Krogh @ V',
    ],
    ['Karen Lund, F, ankom til mødet kl. 9.20 under behandlingen af punkt 1.', 'Karen Lund @ F'],
    [
      'Der var afbud fra:\n- Karen Lund\n- Bo Krogh\n\nEa Brun ankommer klokken 13.00.',
      'Karen Lund (absent)',
      'Bo Krogh (absent)',
      'Ea Brun',
    ],
    ['1. Afbud. Der var afbud fra Karen Lund og Bo Krogh.', 'Karen Lund (absent)', 'Bo Krogh (absent)'],
    ['Alle var mødt undtagen Karen Lund.', 'Karen Lund (absent)'],
    ['Karen Lund kunne ikke være med.', 'Karen Lund (absent)'],
    // another event, or somebody who is no member
    ['Karen Lund forlod foreningen.'],
    ['Karen Lund kunne ikke være med til turen i maj.'],
    ['Karen Lund afløste Bo Krogh som kasserer.'],
    ['Karen Lund er syg, så banen er lukket.'],
  ])('%s', (line, ...people) => expect(underOpening(line)).toEqual(people))
})

it('ends a list of those who are away where somebody speaks', () =>
  expect(
    underOpening('Fraværende:\nBo Krogh pga. arbejde.\nIb Dam orienterede om budgettet, der er på høringsportalen.'),
  ).toEqual(['Bo Krogh (absent)']))

it('takes names below "Underskrevet." under the first item for no signatures', () =>
  expect(
    parseText(
      'Referat af møde i Ældrerådet den 4. maj 2016\n\n1. Underskrift af referatet\n\nUnderskrevet.\n\n2. Valg af grupper\n\nKaren Lund og Bo Krogh\n\nEa Brun og Ib Dam\n\n3. Eventuelt\n\nIntet.\n',
    ).participants,
  ).toEqual([]))

it('takes the whole of a body for no organisation of the next', () =>
  expect(listPeople('Deltagere: Seniorrådet, Karen Lund og Bo Krogh')).toEqual(['Karen Lund', 'Bo Krogh']))

describe('what stands right behind a name', () => {
  it.each([
    ['Afbud: Karen Lund. Uden afbud Bo Krogh.', 'Karen Lund (absent)', 'Bo Krogh (absent)'],
    [
      'Fremmødt: Karen Lund, Bo Krogh og Ea Brun.\nEa Brun blev budt velkommen som nyt medlem af rådet.',
      'Karen Lund',
      'Bo Krogh',
      'Ea Brun',
    ],
    [
      'Deltagere:\n\nKaren Lund (F)\n\nBo Krogh (A)- afbud\n\nIb Skov Dam- afbud\n\nHanne Bach',
      'Karen Lund @ F',
      'Bo Krogh @ A (absent)',
      'Ib Skov Dam (absent)',
      'Hanne Bach',
    ],
    [
      'Afbud fra Karen Lund stedfortræder Bo Krogh. Afbud fra Ea Brun stedfortræder Ole Skov',
      'Karen Lund (absent)',
      'Bo Krogh',
      'Ea Brun (absent)',
      'Ole Skov',
    ],
    [
      'Fraværende med afbud\nKaren Lund. I stedet deltog Bo Krogh.\nHanne Bach.',
      'Karen Lund (absent)',
      'Bo Krogh',
      'Hanne Bach (absent)',
    ],
    [
      'Deltagere:\n• Karen Lund: Byrådsmedlem for Enhedslisten\n• Ib Dam: Kompasset\n• Hanne Bach: Konsulent, Staben',
      'Karen Lund, Byrådsmedlem @ Enhedslisten',
      'Ib Dam @ Kompasset',
      'Hanne Bach, Konsulent @ Staben',
    ],
  ])('%s', (lines, ...people) => expect(listPeople(lines)).toEqual(people))
})
