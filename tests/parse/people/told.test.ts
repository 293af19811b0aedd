// Sentences that tell who was there, in lists, in the title block, under items: one a line, and look-alikes.

import { describe, expect, it } from 'vitest'
import { readTold } from '../../../src/parse/facts/people/told/told.js'
import { frontWith, lexicon, listPeople, parseText, show } from './people.js'

const listed = (cases: readonly (readonly string[])[]) =>
  it.each(cases)('%s', (lines, ...people) => expect(listPeople(lines as string)).toEqual(people))

it('whoever chairs another group is no chair here', () =>
  expect(listPeople('Deltagere\nFormanden for følgegruppen, læge Karen Lund')[0]).not.toContain('chair'))

describe('in front of the items', () => {
  listed([
    [
      'Alle medlemmer var mødt undtagen Karen Lund og Bo Krogh, der havde meldt afbud.',
      'Karen Lund (absent)',
      'Bo Krogh (absent)',
    ],
    ['Alle var til stede, dog ikke Karen Lund, der havde meldt afbud.', 'Karen Lund (absent)'],
    [
      'Med var Karen, Poul, Else (under pkt. 2) og Bo (ref.). Hans var væk.',
      'Karen',
      'Poul',
      'Else (guest #2)',
      'Bo (secretary)',
      'Hans (absent)',
    ],
    ['Til stede: Alle undtagen Karen Lund', 'Karen Lund (absent)'],
    ['Samtlige medlemmer var til stede med undtagelse af Karen Lund (A).', 'Karen Lund @ A (absent)'],
    [
      'I mødet deltog Karen Lund, Bo Krogh og direktør Ib Dam, Viborg Kommune.',
      'Karen Lund',
      'Bo Krogh',
      'Ib Dam, direktør @ Viborg Kommune',
    ],
    [
      'Til stede fra bestyrelsen var advokat Karen Lund (formand) og Bo Krogh.',
      'Karen Lund, advokat (chair)',
      'Bo Krogh',
    ],
    ['Til stede var Karen Lund (formand), Bo Krogh og Ib Dam.', 'Karen Lund (chair)', 'Bo Krogh', 'Ib Dam'],
    [
      'Til stede var Karen Lund, formand, Bo Krogh og Ib Dam (fra sag 21). Ea Brun var fraværende på grund af sygdom.',
      'Karen Lund (chair)',
      'Bo Krogh',
      'Ib Dam',
      'Ea Brun (absent)',
    ],
    [
      'Endvidere deltog direktør Johs. Lund samt fuldmægtig Bo Krogh (sekretær).',
      'Johs. Lund, direktør (guest)',
      'Bo Krogh, fuldmægtig (guest secretary)',
    ],
    [
      'I mødet deltog kontorchef Karen Lund, Region Sjælland (formand), it-chef Bo Krogh, KL, og konsulent Ib Dam, MedCom, der mødte for Ea Vad Brun.',
      'Karen Lund, kontorchef @ Region Sjælland (chair)',
      'Bo Krogh, it-chef @ KL',
      'Ib Dam, konsulent @ MedCom',
      'Ea Vad Brun (absent)',
    ],
    ['Karen Lund har meldt afbud.', 'Karen Lund (absent)'],
    ['Deltagere: Bente og Kurt. Poul er udeblevet.', 'Bente', 'Kurt', 'Poul (absent)'],
    ['Karen Lund og Bo Krogh var fraværende.', 'Karen Lund (absent)', 'Bo Krogh (absent)'],
    ['Mødet blev ledet af Bo Krogh. Ib Dam tog referat.', 'Bo Krogh (facilitator)', 'Ib Dam (secretary)'],
    [
      'Som dirigent valgtes Karen Lund. Bo Krogh blev valgt til referent.',
      'Karen Lund (facilitator)',
      'Bo Krogh (secretary)',
    ],
    ['Fra Viborg Kommune deltog Karen Lund og Bo Krogh.', 'Karen Lund @ Viborg Kommune', 'Bo Krogh @ Viborg Kommune'],
    [
      'Mødet blev ledet af Karen Lund og skrevet ned af Bo Krogh. (Ib Dam tog noterne)',
      'Karen Lund (facilitator)',
      'Bo Krogh (secretary)',
      'Ib Dam (secretary)',
    ],
    [
      'Bo Krogh førte mødebogen, og Karen Lund styrede slagets gang.',
      'Bo Krogh (secretary)',
      'Karen Lund (facilitator)',
    ],
    ['Pennen blev ført af Karen Lund.', 'Karen Lund (secretary)'],
    ['Deltagere: Karen Lund, Bo Krogh, sidstnævnte ved tasterne', 'Karen Lund', 'Bo Krogh (secretary)'],
    [
      'Forhindret var Karen Lund og Bo Krogh. Syg var Ib Dam.',
      'Karen Lund (absent)',
      'Bo Krogh (absent)',
      'Ib Dam (absent)',
    ],
    [
      'Fremmødte i lokalet var Karen Lund (KL, formand) og Bo Krogh (PLO). Ib Dam (PLO) kunne ikke komme.',
      'Karen Lund @ KL (chair)',
      'Bo Krogh @ PLO',
      'Ib Dam @ PLO (absent)',
    ],
    ['Under sag 3 var konsulent Karen Lund, KL, med på skærmen.', 'Karen Lund, konsulent @ KL (guest #3)'],
    [
      'Som gæst under pkt. 3 var indbudt Karen Lund, Nordisk Teknik A/S. Bo Krogh havde meldt afbud.',
      'Karen Lund @ Nordisk Teknik A/S (guest #3)',
      'Bo Krogh (absent)',
    ],
    ['Tillige var smedemester Bo Krogh mødt under 4°.', 'Bo Krogh, smedemester (guest #4)'],
    ['Under punkt 5 tillige kontorchef Karen Lund', 'Karen Lund, kontorchef (guest #5)'],
    ['Karen Lund var her fra start og gik, da regnskabet var godkendt.', 'Karen Lund'],
    [
      'Mødt var formanden gdr. Bo Krogh, medlemmerne murermester Ib Dam og fru Karen Lund.',
      'Bo Krogh, formanden gdr. (chair)',
      'Ib Dam, murermester',
      'Karen Lund, fru',
    ],
    ['Bestyrelsen tog ordet. Karen Lund holdt fast i referatet.'],
    ['Alle medlemmer var til stede.'],
    ['Ingen var fraværende.'],
    ['Karen Lund blev valgt til formand.'],
    ['Udvalget deltog i konferencen.'],
    ['Da Hans Henrik ikke var til stede, venter sagen.'],
  ])
})

describe('tables, signs and groups', () => {
  listed([
    [
      'Hvem\tHvorfra\tSå vi dem?\nKaren Lund, chef\tKL\tja\nBo Krogh\tViborg Kommune\tnej\nIb Dam\tKL\tja, online',
      'Karen Lund, chef @ KL',
      'Bo Krogh @ Viborg Kommune (absent)',
      'Ib Dam @ KL',
    ],
    [
      'Navn\tInit.\tMødt\tAfbud\nKaren Lund\tKLU\tx\nBo Krogh\tBKR\t\tx\n\nFor administrationen:\nChef Ib Dam\tIDA\tx\nJurist Ea Brun\tEBR\t\tx',
      'Karen Lund',
      'Bo Krogh (absent)',
      'Ib Dam, Chef (secretariat)',
      'Ea Brun, Jurist (absent secretariat)',
    ],
    [
      'Medlemmer (* = ikke med denne gang, ° = med pr. telefon)\nÆldre Sagen: Karen Lund°, Bo Krogh*\nKL: Ib Dam',
      'Karen Lund @ Ældre Sagen',
      'Bo Krogh @ Ældre Sagen (absent)',
      'Ib Dam @ KL',
    ],
    [
      'Deltagere:\nForældre – Karen Lund (formand), Bo Krogh\nGæst fra kommunen – Chef Ib Dam (kun til regnskabet)',
      'Karen Lund (chair)',
      'Bo Krogh',
      'Ib Dam, Chef (guest)',
    ],
    ['Deltagere:\nKaren Lund – direktør\nBo Krogh – afbud', 'Karen Lund, direktør', 'Bo Krogh (absent)'],
  ])
})

describe('who stood in for whom', () => {
  listed([
    ['Til stede: Ib Dam\nAfbud: Karen Lund, i stedet mødte Bo Krogh', 'Ib Dam', 'Karen Lund (absent)', 'Bo Krogh'],
    [
      'Til stede: Ib Dam\nIkke med: direktør Karen Lund, KL (i stedet kom afdelingsleder Bo Krogh)',
      'Ib Dam',
      'Karen Lund, direktør @ KL (absent)',
      'Bo Krogh, afdelingsleder',
    ],
    ['Deltagere:\nIb Dam\nBo Krogh (for Karen Lund)', 'Ib Dam', 'Bo Krogh', 'Karen Lund (absent)'],
    ['Deltagere:\nIb Dam\nBo Krogh (for Ældre Sagen)', 'Ib Dam', 'Bo Krogh'],
    ['Til stede: Ib Dam\nFraværende: Nej\nKonstitueret næstformand: Bo Krogh', 'Ib Dam', 'Bo Krogh (vice-chair)'],
    [
      'Deltagere:\nKaren Lund, V - Bo Krogh stedfortræder\nIb Dam, A\n\nAfbud:\nKaren Lund, V',
      'Karen Lund @ V (absent)',
      'Bo Krogh',
      'Ib Dam @ A',
    ],
    [
      'Deltagere:\nKaren Lund (A) som stedfortræder for Bo Krogh (V)\nIb Dam (B)',
      'Karen Lund @ A',
      'Bo Krogh @ V (absent)',
      'Ib Dam @ B',
    ],
    [
      'Deltagere: Karen Lund, KL, og Bo Krogh, PLO, der mødte for Ib Dam',
      'Karen Lund @ KL',
      'Bo Krogh @ PLO',
      'Ib Dam (absent)',
    ],
    [
      'Deltagere:\nKaren Lund, KL, der gik kl. 14\nBo Krogh, PLO, som mødte for Ib Dam',
      'Karen Lund @ KL',
      'Bo Krogh @ PLO',
      'Ib Dam (absent)',
    ],
    [
      'Deltagere:\nKaren Lund, Vejle Kommune, som stedfortræder for Ida Vad Holm\nIb Dam (B)',
      'Karen Lund @ Vejle Kommune',
      'Ida Vad Holm (absent)',
      'Ib Dam @ B',
    ],
    [
      'Deltagere:\nKaren Lund, Region Nordjylland (i stedet for Bo Krogh)\nIb Dam, KL',
      'Karen Lund @ Region Nordjylland',
      'Bo Krogh (absent)',
      'Ib Dam @ KL',
    ],
    ['Deltagere: Karen Lund (suppleant for Bo Krogh), Ib Dam', 'Karen Lund', 'Bo Krogh (absent)', 'Ib Dam'],
    [
      'Fraværende: Karen Lund (A) (Stedfortræder: Bo Krogh (A)), Ib Dam (V)',
      'Karen Lund @ A (absent)',
      'Bo Krogh @ A',
      'Ib Dam @ V (absent)',
    ],
    [
      'Der var afbud fra Ib Dam, Ea Brun og Kaj Holt. Jon Friis deltog for Ib Dam.',
      'Ib Dam (absent)',
      'Ea Brun (absent)',
      'Kaj Holt (absent)',
      'Jon Friis',
    ],
    [
      'Fraværende: Karen Lund og Bo Krogh. I stedet for Bo Krogh mødte 1. stedfortræder Ib Dam.',
      'Karen Lund (absent)',
      'Bo Krogh (absent)',
      'Ib Dam',
    ],
    ['Afbud: Karen Lund (V). Bo Krogh (V) deltager i Karen Lunds sted.', 'Karen Lund @ V (absent)', 'Bo Krogh @ V'],
    ['Afbud: Karen Lund. 1. stedfortræder på liste V, Bo Krogh, er indkaldt.', 'Karen Lund (absent)', 'Bo Krogh'],
    [
      'Afbud: Karen Lund. 1. stedfortræder på liste V, Bo Krogh, er indkaldt, men mødte ikke frem.',
      'Karen Lund (absent)',
      'Bo Krogh (absent)',
    ],
    ['Afbud: Karen Lund. I stedet mødte Bo Krogh.', 'Karen Lund (absent)', 'Bo Krogh'],
    ['Som stedfortræder for Karen Lund deltog Bo Krogh (A).', 'Karen Lund (absent)', 'Bo Krogh @ A'],
    ['Karen Lund mødte i stedet for Bo Krogh.', 'Karen Lund', 'Bo Krogh (absent)'],
    ['Karen Lund afløste Bo Krogh.', 'Karen Lund', 'Bo Krogh (absent)'],
    ['Karen Lund deltog på vegne af Bo Krogh.', 'Karen Lund', 'Bo Krogh (absent)'],
    ['For Bo Krogh mødte Karen Lund.', 'Bo Krogh (absent)', 'Karen Lund'],
    ['Bo Krogh var repræsenteret ved Karen Lund.', 'Bo Krogh (absent)', 'Karen Lund'],
    ['Bo Krogh havde sendt Karen Lund i sit sted.', 'Bo Krogh (absent)', 'Karen Lund'],
    ['Suppleant for Bo Krogh: Karen Lund', 'Bo Krogh (absent)', 'Karen Lund'],
    ['Afbud: Bo Krogh, suppleant: Karen Lund', 'Bo Krogh (absent)', 'Karen Lund'],
    ['Bo Krogh mødte ikke op.', 'Bo Krogh (absent)'],
    ['Bo Krogh kunne desværre ikke være med.', 'Bo Krogh (absent)'],
    ['Afbud er modtaget fra Bo Krogh.', 'Bo Krogh (absent)'],
    ['Bo Krogh deltog som gæst.', 'Bo Krogh (guest)'],
  ])

  it('says so in a note', () => {
    const { participants } = parseText(frontWith('Fraværende: Karen Lund (A) (Stedfortræder: Bo Krogh (A))'))
    expect(participants.map(p => [p.name, p.note])).toEqual([
      ['Karen Lund', null],
      ['Bo Krogh', 'stedfortræder for Karen Lund'],
    ])
  })
})

describe('who is away stands first', () => {
  listed([
    [
      'Afbud:\nKaren Lund - Bo Krogh, Greve Kommune, deltog som stedfortræder\nIb Dam',
      'Karen Lund (absent)',
      'Bo Krogh @ Greve Kommune',
      'Ib Dam (absent)',
    ],
    ['Afbud:\nKaren Lund (F) – Bo Krogh (F) mødte som suppleant', 'Karen Lund @ F (absent)', 'Bo Krogh @ F'],
    ['Afbud: Karen Lund – i stedet mødte Bo Krogh', 'Karen Lund (absent)', 'Bo Krogh'],
    ['Afbud:\nKaren Lund; Bo Krogh deltog i stedet', 'Karen Lund (absent)', 'Bo Krogh'],
    ['Der var afbud fra Karen Lund, i hvis sted mødte Bo Krogh.', 'Karen Lund (absent)', 'Bo Krogh'],
    ['Afbud: Karen Lund, i hvis sted Bo Krogh deltog', 'Karen Lund (absent)', 'Bo Krogh'],
    [
      'Deltagere:\nFra Lejre: Ib Dam. Afbud fra leder Karen Lund, Faxe Kommune, ingen stedfortræder.',
      'Ib Dam @ Lejre',
      'Karen Lund, leder @ Faxe Kommune (absent)',
    ],
  ])

  it.each([
    ['Afbud:\nKaren Lund – Bo Krogh deltog som stedfortræder', [null, 'stedfortræder for Karen Lund']],
    ['Deltagere:\nBo Krogh, deltog som stedfortræder', ['deltog som stedfortræder']],
    ['Afbud: Karen Lund (barsel), Bo Krogh. Ib Dam udeblev uden afbud.', ['barsel', null, 'udeblev uden afbud']],
  ])('with a note: %s', (lines, notes) =>
    expect(parseText(frontWith(lines)).participants.map(p => p.note)).toEqual(notes),
  )
})

describe('who took the minutes, told behind the name', () => {
  listed([
    [
      'Endvidere deltog direktør Karen Lund og fuldmægtig Bo Krogh, der førte protokollen.',
      'Karen Lund, direktør (guest)',
      'Bo Krogh, fuldmægtig (guest secretary)',
    ],
    [
      'Deltagere: Direktør Karen Lund og konsulent Bo Krogh, der var referent.',
      'Karen Lund, Direktør',
      'Bo Krogh, konsulent (secretary)',
    ],
  ])
})

it('says of the last of several in a list when she left', () =>
  expect(
    parseText(frontWith('Til stede:\nGreve Kommune: Karen Lund (KL), Bo Krogh (BK) - gik kl. 8.45')).participants.map(
      p => p.note,
    ),
  ).toEqual([null, 'gik kl. 8.45']))

describe('part of a meeting', () => {
  const notes = (lines: string) => parseText(frontWith(lines)).participants.map(p => `${show(p)}: ${p.note}`)
  it.each([
    ['Deltagere: Karen Lund (fra kl. 11.00), Bo Krogh', 'Karen Lund: fra kl. 11.00', 'Bo Krogh: null'],
    [
      'Deltagere:\nKaren Lund - deltog til kl. 18.40 i punkt 2\nBo Krogh',
      'Karen Lund: deltog til kl. 18.40 i punkt 2',
      'Bo Krogh: null',
    ],
    [
      'Deltagere: Karen Lund (deltog til og med punkt 5), Bo Krogh',
      'Karen Lund: deltog til og med punkt 5',
      'Bo Krogh: null',
    ],
    [
      'Deltagere: Karen Lund (deltog ikke i punkterne 2 – 11), Bo Krogh',
      'Karen Lund: deltog ikke i punkterne 2 – 11',
      'Bo Krogh: null',
    ],
    ['Deltagere: Karen Lund, KL (på video), Bo Krogh', 'Karen Lund @ KL: på video', 'Bo Krogh: null'],
    [
      'Deltagere: Karen Lund, Bo Krogh. Karen Lund forlod mødet kl. 15.',
      'Karen Lund: forlod mødet kl. 15',
      'Bo Krogh: null',
    ],
    [
      'Deltagere: Karen Lund, Bo Krogh\nAfbud: Ib Dam (fra kl. 12), Ea Brun til punkt 3',
      'Karen Lund: null',
      'Bo Krogh: null',
      'Ib Dam: afbud fra kl. 12',
      'Ea Brun: afbud til punkt 3',
    ],
    ['Deltagere: Karen Lund, PLO (observatør), Bo Krogh', 'Karen Lund @ PLO: observatør', 'Bo Krogh: null'],
  ])('%s', (lines, ...people) => expect(notes(lines)).toEqual(people))
})

describe('under an item', () => {
  const list = 'Deltagere: Karen Lund og Bo Krogh'
  const at = (text: string, label = 'Beslutning') =>
    parseText(
      frontWith(
        list,
        `1. Godkendelse af dagsorden\n\nBeslutning\nGodkendt.\n\n2. Budget\n\nSagsfremstilling\nBudgettet er klar.\n\n${label}\n${text}\n\n3. Eventuelt\n\nBeslutning\nIntet.`,
      ),
    ).participants

  it.each([
    [
      'Overlæge Ib Dam, Aalborg Universitetshospital, deltog under punktet.',
      'Ib Dam, Overlæge @ Aalborg Universitetshospital (guest #2)',
    ],
    ['Ib Dam og Ea Brun deltog i behandlingen af punktet.', 'Ib Dam (guest #2) Ea Brun (guest #2)'],
    ['Overlæge Ib Dam var gæst under dette punkt.', 'Ib Dam, Overlæge (guest #2)'],
    ['Overlæge Ib Dam var gæst i programmet.', ''],
    ['Under punktet deltog konsulent Ib Dam.', 'Ib Dam, konsulent (guest #2)'],
    [
      'Overlæge fra Hjertemedicinsk Afdeling, Ib Dam, deltog under pkt. 2-3.',
      'Ib Dam, Overlæge @ Hjertemedicinsk Afdeling (guest #2+3)',
    ],
    // not at this meeting, or not at all
    ['Ib Dam deltog i konferencen i Odense.', ''],
    ['Ib Dam deltog ikke under punktet.', ''],
    ['Sekretariatet deltager i arbejdsgruppen under punkt 2.', ''],
    ['En sundhedsplejerske deltager i stuegang.', ''],
    ['Ib Dam orienterede om budgettet.', ''],
  ])('%s', (text, people) => expect(at(text).slice(2).map(show).join(' ')).toBe(people))

  it('is a guest also where nothing numbers the items', () => {
    const items =
      '**Velkomst**\n\nGodkendt.\n\n**Besøg**\n\nOverlæge Ib Dam, KL, deltog under punktet.\n\n**Eventuelt**\n\nIntet.'
    expect(parseText(frontWith(list, items)).participants.slice(2).map(show)).toEqual(['Ib Dam, Overlæge @ KL (guest)'])
  })

  it('does not take an announcement for a fact', () => {
    const text = 'Ib Dam, KL, deltager under punktet.'
    expect(at(text, 'Baggrund for sagen')).toHaveLength(2)
    expect(at(text).slice(2).map(show)).toEqual(['Ib Dam @ KL (guest #2)'])
  })

  it('takes an announcement for a fact where the minutes tell what came of it', () => {
    const announced = 'Ib Dam, KL, deltager under punktet.'
    const told = (minutes: string) =>
      at(`${announced}\n\nDrøftelse\n${minutes}`, 'Baggrund for sagen').slice(2).map(show)
    expect(told('Ib Dam gennemgik tallene.')).toEqual(['Ib Dam @ KL (guest #2)'])
    expect(told('Tallene blev gennemgået.')).toEqual([])
  })

  it.each([
    [
      'Bo Krogh forlod mødet kl. 16.30 under behandlingen af punktet.',
      'forlod mødet kl. 16.30 under behandlingen af punkt 2',
    ],
    [
      'Bo Krogh var inhabil og deltog ikke i behandlingen af punktet.',
      'var inhabil og deltog ikke i behandlingen af punkt 2',
    ],
    ['Bo Krogh erklærede sig inhabil.', 'erklærede sig inhabil'],
    ['Bo Krogh deltog ikke i sagens behandling.', 'deltog ikke i sagens behandling (punkt 2)'],
    ['Bo Krogh kom kl. 14.10.', 'kom kl. 14.10'],
    ['Bo Krogh deltog ikke i behandlingen af dette punkt.', 'deltog ikke i behandlingen af punkt 2'],
    // a long one is not broken off inside a word
    [
      'Bo Krogh erklærede sig inhabil som formand for bestyrelsen for foreningen Gode Hænder i Struer og omegn, og forlod mødet under sagens behandling.',
      'erklærede sig inhabil som formand for bestyrelsen for foreningen Gode Hænder i Struer og omegn, og forlod mødet under sagens behandling (punkt 2)',
    ],
    // another event
    ['Bo Krogh deltager for udvalget.', null],
    ['Bo Krogh deltager for sidste gang, da han går på pension.', null],
  ])('%s', (text, note) => {
    const [, member, ...others] = at(text)
    expect(others).toEqual([])
    expect([member?.attendance, member?.items, member?.note]).toEqual(['present', [], note])
  })
})

describe('the reader of one sentence', () => {
  it.each([
    'Der deltog i alt 412 medarbejdere, borgere og pårørende.',
    'Kommunerne deltager i projektet.',
    'Formanden takkede for et godt møde.',
    'Referatet blev godkendt.',
    'Afbud bedes meldt i god tid.',
    'Karen Lund gennemgik regnskabet.',
    `${'Karen Lund deltog, '.repeat(500)}.`,
  ])('tells nothing: %s', sentence => expect(readTold(sentence, 0, lexicon)).toBeNull())
})
