// Plain statements of what is to be, in minutes that have no label for outcomes, and answers to what they ask. One line a case.

import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../../src/parse/examples/section.js'
import { readMinutes } from '../fixture-documents.js'
import { decisionsIn, lexicon } from './section.js'

const read = (text: string, title: string | null = 'Sommerfest', isPlain = true) =>
  decisionsOf(text, lexicon, 'referat', { isPlain, title, body: 'Bestyrelsen' }).map(
    ({ type, text }) => `${type}: ${text}`,
  )

describe('at the end of what was said', () => {
  it.each([
    'Festen holdes den 5. juni.',
    'Vi holder festen i hallen.',
    'Der trykkes 500 foldere.',
    'Gyngerne pilles ned.',
    'Aftalen forlænges ikke.',
    'Ordningen fortsætter.',
    'Prisen bliver 300 kr.',
    'Det bliver Samsø.',
    'Fremover skal musikken slukkes kl. 24.',
    'Frokosten bliver afholdt hos Bo.',
    'Der bliver sat skilte op.',
    'Vi holder en igen til september.',
    'Vi venter med nye borde til næste sæson.',
    'I år giver vi gavekort.',
    'Bestyrelsen holder en fest.',
    'Den bliver stående.',
    'Aftalen med Bo Krogh løber videre et år.',
    'Indlæg skal fremover godkendes af Ida.',
    'Rygning er fra nu af forbudt.',
  ])('%s is decided', text => {
    expect(read(`Vi talte om sagen. ${text}`)).toEqual([`decided: ${text}`])
    expect(read(`Vi talte om sagen. ${text}`, 'Nyt fra kredsen')).toEqual([])
    expect(read(`Vi talte om sagen. ${text}`, null, false)).toEqual([])
    expect(read(`Vi talte om sagen. ${text} Der var en god stemning.`)).toEqual([])
  })

  it.each([
    'Festen holdes hvert år i juni.',
    'Der trykkes normalt 500 foldere.',
    'Der sælges 60 kopper om dagen.',
    'Planen godkendes måske.',
    'Kan festen holdes i juni?',
    'Bo synes, at festen holdes for sent.',
    'Hvis festen holdes i juni, regner det.',
    'Ved ankomst vejes patienten.',
    'Vi mangler maling.',
    'Vi er tolv.',
    'Ida glæder sig.',
    'Projektet ledes af kommunen.',
    'Vi får besøg af en klub.',
    'Det drejer sig om lejen.',
    'Bestyrelsen fortæller om turen.',
    'Diskussionen fortsætter.',
  ])('%s is not', text => expect(read(`Vi talte om sagen. ${text}`)).toEqual([]))

  it('with a day it needs no talk before it', () => {
    expect(read('Festen holdes den 5. juni.')).toHaveLength(1)
    expect(read('Kaffen leveres fra Aalborg.')).toEqual([])
    expect(read('Ordningen bruges af de fleste. Kaffen leveres fra Aalborg.')).toEqual([])
  })
})

it.each([
  ['decided', 'Tre tilbud er dyre. Vi tager det billigste. Ida ringer i morgen.'],
  ['decided', 'Låsen skiftes.'],
  ['-', 'Kaffen leveres.'],
  ['decided', 'Vi manglede en dato. Det bliver fredag. 8.b laver plakater.'],
  ['-', 'Vi manglede en dato. Det bliver fredag. Der kommer 40.'],
  ['noted', 'Noteret.'],
  ['postponed', 'Ida har regnet på det. Parkeret.'],
  ['-', 'Ida har regnet på det. Vi afventer svar fra kommunen.'],
  ['appointed', 'Festudvalg: Karen Lund og Bo Krogh.'],
  ['decided', 'Vi har set på to farver. Den røde blev det.'],
  ['decided', 'Nogle vil til Møn. Det blev Samsø for alle.'],
  ['-', 'Nogle vil til Møn. Det blev sent for alle.'],
  ['decided', 'Der står "støttede". Det ændres til "hørte om".'],
  ['-', 'Der står "støttede". Det holdes i Vejle.'],
  ['granted', 'Koret har søgt. Der ydes 400 kr. til noder.'],
  ['-', 'Vi har set på to uger. Medlemmerne får besked pr. mail.'],
  ['-', 'Inviteret: Karen Lund og Bo Krogh.'],
])('where no label says what was resolved, %s: %s', (type, text) =>
  expect(
    read(text)
      .map(one => one.replace(/:.*/u, ''))
      .filter(one => one !== 'assigned')
      .join() || '-',
  ).toBe(type),
)

describe('answers', () => {
  it.each([
    ['approved', 'Er der indsigelser? Nej.', 'Godkendelse af referat'],
    ['-', 'Er der indsigelser? Nej.', 'Økonomi'],
    ['approved', 'Ingen bemærkninger, referatet er godkendt.', 'Godkendelse af referat'],
    ['rejected', 'Skal vi have en hund? Nej.', 'Økonomi'],
    ['approved', 'Vil bestyrelsen betale for hunden? Ja.', 'Økonomi'],
    ['-', 'Må man grille på altanen? Nej.', 'Økonomi'],
    ['-', 'Skal kommunen betale for hunden? Ja.', 'Økonomi'],
    ['-', 'Skal vi stadig have en hund.', 'Økonomi'],
  ])('%s: %s', (type, text, title) =>
    expect(
      read(text, title, false)
        .map(one => one.replace(/:.*/u, ''))
        .join() || '-',
    ).toBe(type),
  )
})

describe('below "Beslutning", without a formula', () => {
  it.each([
    ['referred', 'Forelægges byrådet.'],
    ['referred', 'Videre til hovedbestyrelsen.'],
    ['decided', 'Sendes til trykkeriet.'],
    ['granted', 'Klubben får 4.000 kr. til nye net.'],
    ['decided', 'Koret får sit tilskud.'],
    ['postponed', 'Behandles i april.'],
    ['postponed', 'Vi ser tiden an.'],
    ['postponed', 'Afventer svar fra kommunen.'],
    ['decided', 'Bruges i april.'],
    ['rejected', 'Droppet.'],
    ['agreed', 'Alle enige.'],
    ['approved', 'Accept.'],
    ['rejected', 'Det er for dyrt, så vi siger nej.'],
  ])('%s: %s', (type, text) =>
    expect(decisionsIn(text, 'beslutning', 'Bestyrelsen').map(one => one.type)).toEqual([type]),
  )
})

describe('behind what was proposed', () => {
  it.each([
    ['approved', 'Ida foreslog at flytte mødet, og det blev vedtaget.'],
    ['approved', 'Det blev foreslået at flytte mødet, hvilket blev vedtaget.'],
    ['-', 'Udvalget drøftede, hvilket forslag der blev vedtaget.'],
    ['-', 'Ida foreslog at flytte mødet og ringe til Bo.'],
  ])('%s: %s', (type, text) =>
    expect(
      decisionsIn(text, 'referat', 'Bestyrelsen')
        .map(one => one.type)
        .join() || '-',
    ).toBe(type),
  )
})

it("what somebody's year was like is told; what became of the report is resolved", () => {
  const text = 'Turen gik til Møn, som vi blev enige om. Vi blev enige om at tage af sted. Beretningen blev godkendt.'
  expect(read(text, 'Formandens beretning', false)).toEqual(['approved: Beretningen blev godkendt.'])
})

it.each([
  ['decided', 'Formanden konkluderede, at stien lægges om.', 'referat'],
  ['-', 'Kassereren konkluderede, at stien er dyr.', 'referat'],
  ['agreed', 'De tre medlemmer er enige om at bygge et skur.', 'referat'],
  ['-', 'De fire naboer er enige om at fortsætte.', 'referat'],
  ['approved', 'Et flertal stemte for. Forslaget er vedtaget.', 'referat'],
  ['approved', 'Planen justeres og er hermed godkendt.', 'referat'],
  ['-', 'Planen justeres og er godkendt af byrådet.', 'referat'],
  ['rejected', 'Bestyrelsen valgte ikke at gå videre.', 'referat'],
  ['-', 'Spørgsmålet blev besvaret af Per.', 'beslutning'],
  ['-', 'Det har kantinebestyrelsen vedtaget.', 'referat'],
  ['approved', 'Det har bestyrelsen vedtaget.', 'referat'],
  ['approved', 'Princippet vedtaget med Lottes rettelse.', 'referat'],
  ['approved', 'Vedtaget og skal afprøves i maj.', 'referat'],
  ['decided', 'Medlemmer kan låne det for 100 kr.', 'beslutning'],
  ['-', 'Udvalget kan ikke komme.', 'beslutning'],
  ['approved', 'Det godkendte bestyrelsen.', 'referat'],
  ['-', 'Det godkendte byrådet.', 'referat'],
  ['approved', 'Der var to bud. Planen er vedtaget.', 'referat'],
  ['-', 'Planen er vedtaget. Der var to bud.', 'referat'],
  ['approved', 'I øvrigt som foreslået af administrationen.', 'beslutning'],
  ['noted', 'Regnskabet blev taget til efterretning af kommunerne.', 'beslutning'],
  ['appointed', 'Karen Lund indtræder i følgegruppen.', 'referat'],
  ['decided', 'Vi valgte Løgumkloster.', 'referat'],
  ['-', 'Rute 27 nedlægges ifølge forslaget.', 'referat'],
  ['decided', 'Rute 27 nedlægges.', 'referat'],
  ['-', 'Navnet bruges også af banen.', 'beslutning'],
  ['decided', 'Et oplæg, der også viser prisen, forelægges i september.', 'beslutning'],
  ['-', 'Et oplæg, der også viser prisen, er på vej.', 'beslutning'],
  ['decided', 'Gruppen vælger forslag 2 og 3.', 'beslutning'],
  ['-', 'Ida fortalte fra mødet i rådet. Dér blev det vedtaget at bygge.', 'referat'],
  ['decided', 'Næste år holder vi det i Vejle.', 'beslutning'],
  ['approved postponed', 'Ad 1 godkendt, ad 2 udsat', 'beslutning'],
  ['approved postponed', 'Punkt 1 blev godkendt, mens punkt 2 blev udsat.', 'beslutning'],
] as const)('%s: %s', (types, text, kind) =>
  expect(
    decisionsIn(text, kind, 'Bestyrelsen')
      .map(({ type }) => type)
      .join(' ') || '-',
  ).toBe(types),
)

it('what is done to things is news in an item that only informs', () => {
  expect(read('Broen nedlægges.', 'Nyt fra kommunen', false)).toEqual([])
  expect(read('Ida maler gangen. Målingen gennemføres i marts.', 'Nyt fra skolen', false)).toHaveLength(1)
  expect(read('Ida maler gangen. Målingen gennemføres i marts.', 'Gangen', false)).toHaveLength(2)
  expect(read('Det besluttes at bygge.', 'Nyt fra kommunen', false)).toHaveLength(1)
  expect(read('Broen nedlægges.', 'Broen', false)).toEqual(['decided: Broen nedlægges.'])
})

it('a day behind the colon is none of the label', async () => {
  const { items } = await readMinutes(
    'Referat\nBestyrelsen\n4. maj 2021\n\n1. Fest\nTalt om.\nBestyrelsens beslutning: Festen holdes den 5. juni.\n\n2. Evt.\nIntet.\n',
  )
  expect(items[0]?.decisions.map(({ text }) => text)).toEqual(['Festen holdes den 5. juni.'])
})

it.each(['=>', '>>', '→'])('%s below what is recommended opens what was resolved', async arrow => {
  const { items } = await readMinutes(
    `Referat\nBestyrelsen\n4. maj 2021\n\n1. Fest\nIndstilling: Festen godkendes\n${arrow} Godkendt.\n\n2. Evt.\nIntet.\n`,
  )
  expect(items[0]?.recommendations.map(({ text }) => text)).toEqual(['Festen godkendes'])
  expect(items[0]?.decisions.map(({ type }) => type)).toEqual(['approved'])
})

it.each([
  ['appointed', 'at der udpeges to medlemmer'],
  ['-', 'at planen godkendes'],
])('names below "Beslutning" were chosen where that was recommended, %s: %s', async (type, point) => {
  const { items } = await readMinutes(
    `Referat\nBestyrelsen\n4. maj 2021\n\n1. Fest\nIndstilling: Det indstilles, ${point}.\nBeslutning: Karen Lund og Bo Krogh.\n\n2. Evt.\nIntet.\n`,
  )
  expect(items[0]?.decisions.map(one => one.type).join() || '-').toBe(type)
})
