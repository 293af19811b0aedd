// Grammar of decisions, one line a case: what the sentence resolves, or "-" where it resolves nothing.

import { describe, expect, it } from 'vitest'
import type { SectionKind } from '../../../src/model/document.js'
import { decisionsIn } from './section.js'

const read = (sentence: string, kind: SectionKind, body: string | null = 'Social- og Sundhedsudvalget') =>
  decisionsIn(sentence, kind, body)
    .map(d => d.type)
    .join(' ') || '-'

describe('under "Beslutning"', () => {
  it.each([
    // bare words
    ['approved', 'Godkendt.'],
    ['approved', 'Dagsorden godkendt'],
    ['approved', 'Som indstillet.'],
    ['approved', 'Indstillingen følges.'],
    ['approved', 'Tiltrådt uden bemærkninger.'],
    ['approved', 'Begge godkendt.'],
    ['approved', 'OK.'],
    ['noted', 'Til efterretning.'],
    ['noted', 'Taget til efterretning.'],
    ['noted', 'Orienteringen taget til efterretning.'],
    ['noted', 'Orienteredes.'],
    ['discussed', 'Drøftet.'],
    ['postponed', 'Udsat.'],
    ['postponed', 'Sagen udsat.'],
    ['postponed', 'Punktet tages af og kommer på igen, når vejledningen er godkendt i kommunerne.'],
    ['postponed', 'Punkt 4 udgår af dagsordenen.'],
    ['postponed', 'Kommer på igen i december som første punkt.'],
    ['postponed', 'Sagen genoptages i maj.'],
    [
      'postponed',
      'Udvalget kunne ikke tage stilling, før det er afklaret, om tallene kan deles, og ansøgningen genoptages på næste møde.',
    ],
    // talk gives way to what came of it, and a dash behind a number names the item
    ['approved', 'Udvalget drøftede materialet og tiltrådte det fremsendte.'],
    ['approved', 'Udvalget gennemgik materialet og kan tiltræde det fremsendte.'],
    ['postponed', 'Sag nr. 7 - Mødeplan 2021 - udsættes til februar.'],
    // a topic before a colon
    ['appointed', 'Vedr. vagtplan: Der nedsættes en lille gruppe.'],
    ['granted', 'Bustur: Der bevilges 5.000 kr. til en bus.'],
    ['appointed', 'Repræsentant: Her udpeges Bo Krogh.'],
    // a noun that says it
    ['rejected', 'Afslag.'],
    ['rejected', 'Forslag B faldt, da kun to stemte for.'],
    ['approved', 'Forslag fra Bo Krogh: Vedtaget.'],
    ['-', 'Forslag B fra Bo Krogh: Mødet flyttes til maj.'],
    ['rejected', 'Afslag, da huset er fredet.'],
    ['rejected', 'Forsamlingshuset i Tårs: Afslag, da puljen er tom.'],
    ['rejected', 'Afslag på ansøgningen fra Tårs.'],
    ['rejected', 'Der blev givet afslag.'],
    ['rejected', 'Ansøgningen får afslag.'],
    ['-', 'Afslag på kørsel er blevet sjældnere.'],
    ['-', 'Afslag: Bo Krogh fortalte om sidste år.'],
    ['-', 'Antallet af afslag er uændret.'],
    ['-', 'Mange borgere får afslag.'],
    ['decided', 'Ida, Bo og Thor deltager.'],
    // able or not
    ['rejected', 'Indstillingen kunne ikke tiltrædes.'],
    ['rejected', 'Punkt 3 kan ikke anbefales.'],
    ['rejected', 'Et ønske om flere timer kunne ikke efterkommes.'],
    ['approved', 'Indstillingen kan tiltrædes.'],
    ['-', 'Planen kan godkendes, når svaret foreligger.'],
    // what is for another meeting, or done by others
    ['postponed', 'Budgettet vedtages på næste møde.'],
    ['postponed', 'Punktet blev ikke behandlet og overføres til næste møde.'],
    ['-', 'Sagen afgøres af ministeriet.'],
    ['-', 'Godkendt af arbejdstilsynet.'],
    ['-', 'Vi fik afslag fra fonden.'],
    // what those who meet think or lack; a name that ends as passives do
    ['-', 'Vi håber at få flere medlemmer.'],
    ['-', 'Udvalget takker Bo Krogh.'],
    ['-', 'Vicedirektør Karen Bernes'],
    ['decided', 'Bilag 3 (det nye kort) vedhæftes referatet.'],
    // money used, people appointed again
    ['granted', 'Restbeløbet bruges til et studie i Region Sjælland.'],
    ['granted', 'Overskuddet anvendes til nye borde.'],
    ['decided', 'Lokalet bruges til møder.'],
    ['-', 'Der bruges 4 timer om ugen på kørsel.'],
    ['appointed', 'Udvalget genindstillede Svend Lystrup for tre år.'],
    ['appointed', 'Svend Lystrup genudpeges som medlem.'],
    ['recommended', 'Anbefales.'],
    ['recommended', 'Anbefalet.'],
    ['recommended', 'Indstilles til Byrådets godkendelse.'],
    ['rejected', 'Afvist.'],
    ['granted', 'Bevilget.'],
    // old passives, inverted order
    ['approved', 'Godkendtes.'],
    ['approved', 'Ændringsforslag nr. 1-7 vedtoges.'],
    ['approved', 'Budgettet som helhed vedtoges.'],
    ['rejected', 'Ændringsforslag nr. 8 forkastedes.'],
    ['rejected', 'Nr. 9 bortfaldt herefter.'],
    ['postponed', 'Udsattes.'],
    ['referred', 'Sagen tilbagesendtes til Teknisk Udvalg med henblik på en besigtigelse.'],
    ['appointed', 'Valgtes Svend Lystrup.'],
    ['appointed', 'Som medlem udpegedes Svend Lystrup.'],
    ['approved', 'Herefter godkendtes regnskabet.'],
    ['approved', 'Derudover blev det godkendt at leje en bus.'],
    ['decided', 'Derudover besluttedes det, at evalueringen fremrykkes.'],
    ['decided', 'Herefter besluttede udvalget at sende planen ud.'],
    ['noted', 'I øvrigt tog udvalget orienteringen til efterretning.'],
    // choices and days, short passives that no formula knows
    ['decided', 'Model B.'],
    ['decided', 'Begge forslag.'],
    ['decided', 'Forslag 2'],
    ['decided', 'Torsdag den 30. november kl. 17.'],
    ['decided', '2. december kl. 13.00'],
    ['decided', 'Punkt 6 rykkes frem og behandles efter punkt 2.'],
    ['decided', 'Restbeløbet på herefter 299.000 kr. reserveres.'],
    ['decided', 'Mødet flyttes til den 4. maj.'],
    ['decided', 'Mødet den 25. september flyttes til den 1. december.'],
    ['decided', 'Vi prøver det af i tre måneder.'],
    ['decided', 'Udvalget deltager i konferencen i maj.'],
    ['decided', 'Ordningen fortsætter uændret.'],
    ['decided', 'Prisen bliver 200 kr.'],
    ['decided', 'Et flertal bestående af A, F og C valgte model B.'],
    ['appointed', '1. suppleant blev Henning Brusgaard.'],
    ['appointed', 'I stedet valgtes Tina Hvass med 28 stemmer.'],
    ['appointed', 'Bestyrelsen foreslog Verner Odgaard, som blev valgt.'],
    ['appointed', 'Som formand blev Lars Holm valgt.'],
    ['appointed', 'Som næstformand Tove Jensen valgt'],
    ['appointed', 'Valg af bestyrelse – valgt blev: Kirsten Holm og Joan Bro.'],
    ['appointed', 'Klaus og Poul havde givet tilsagn om at fortsætte og blev genvalgt.'],
    ['appointed', 'Da der ikke var andre forslag, blev EM valgt.'],
    ['approved', 'Kim Vester og Ole Andersen godkendt'],
    ['approved', 'Kvartalsrapporten blev gennemgået og godkendt.'],
    ['approved', 'Et forslag om nye bænke blev behandlet og vedtaget med enstemmighed.'],
    ['appointed', 'Der nedsattes en implementeringsgruppe med Ida Krogh som formand.'],
    ['approved', 'Der indkom ingen bemærkninger til dagsordenen, der blev godkendt.'],
    ['rejected', 'Forslaget fik 5 stemmer for og 7 imod, hvorefter det blev forkastet.'],
    // what is passed on or limited keeps its type
    ['recommended', 'Udvalget anbefaler over for Byrådet, at planen godkendes.'],
    ['recommended', 'Et flertal bestående af A, F og V indstiller til Byrådet, at grænsen fastlægges.'],
    ['recommended', 'Forslaget blev anbefalet godkendt.'],
    ['approved', 'Godkendt, idet udvalget ønsker en evaluering efter et år.'],
    ['approved', 'Fordelingen blev godkendt, dog således at der bevilges 600.000 kr. til indsats 3.'],
    ['approved', 'Budgettet blev godkendt under forudsætning af, at taksten ikke nedsættes.'],
    ['approved', 'Med de faldne bemærkninger godkendt.'],
    ['approved', 'Dagsordenen og referatet fra mødet den 7. juni 2022 blev godkendt.'],
    ['approved', 'Dagsorden og referat fra sidste møde blev godkendt.'],
    ['approved', 'Det er hermed godkendt.'],
    ['recommended', 'Indstilles godkendt.'],
    ['recommended', 'Udvalget besluttede at anbefale Byrådet at godkende planen.'],
    ['approved', 'Udvalget følger indstillingen.'],
    ['approved', 'Udvalget sagde ja til forslaget.'],
    ['approved', 'Udvalget, med undtagelse af Ø, godkendte indstillingen.'],
    ['approved', 'Indstillingen blev tiltrådt af alle.'],
    ['approved', 'Godkendt af et flertal bestående af A og V.'],
    ['approved', 'Der gives dispensation fra lokalplanen.'],
    ['noted', 'Taget ad notam.'],
    ['agreed', 'Der var fuld tilslutning til forslaget.'],
    ['agreed', 'Enighed om at vente til foråret.'],
    ['referred', 'Sagen går videre til Økonomiudvalget.'],
    ['referred', 'Forslaget sendes i høring.'],
    ['granted', 'Foreningen tildeles 5.000 kr. til formålet.'],
    ['granted', 'Der gives 10.000 kr. til en ny bænk.'],
    ['appointed', 'Ida Krogh overtager posten som kasserer.'],
    ['appointed', 'Genvalg til Bo og Ida.'],
    ['assigned', 'Det overlades til formandskabet at fastsætte datoen.'],
    // negation flips
    ['rejected', 'Ikke godkendt.'],
    ['rejected', 'Anbefales ikke.'],
    ['rejected', 'Indstillingen blev ikke godkendt.'],
    ['rejected', 'Udvalget kunne ikke tiltræde indstillingen.'],
    ['rejected', 'Ingen af forslagene blev vedtaget.'],
    ['rejected', 'Udvalget takkede nej til tilbuddet.'],
    ['rejected', 'Ansøgningen kunne ikke imødekommes.'],
    ['rejected', 'Forslaget var dermed forkastet.'],
    ['approved', 'Udvalget kunne tiltræde indstillingen.'],
    ['approved', 'Ikke blot planen, men også budgettet blev godkendt.'],
    ['decided', 'Udvalget besluttede ikke at gå videre med sagen.'],
    // put off
    ['postponed', 'Planen behandles på udvalgets møde i november.'],
    ['postponed', 'Punktet tages op igen på næste møde.'],
    ['postponed', 'Vi tager det op igen næste gang.'],
    ['postponed', 'Sagen drøftes igen på mødet den 4. april 2023.'],
    ['postponed', 'Udvalget træffer endelig beslutning på mødet den 4. april 2023.'],
    ['postponed', 'Det blev besluttet at udsætte punktet.'],
    ['postponed', 'Der var enighed om, at sagen udskydes til efteråret.'],
    ['postponed', 'Afventer.'],
    ['postponed', 'Sagen om udsatte børn blev udsat.'],
    ['postponed', 'Endelig beslutning om princippet udsættes til mødet i juni.'],
    ['referred', 'Sagen sendes tilbage til Det Administrative Kontaktforum.'],
    // tasks
    ['assigned', 'Udvalget ønsker, at administrationen vender tilbage med en opgørelse.'],
    ['assigned', 'Administrationen pålægges at undersøge sagen.'],
    ['assigned', 'Sekretariatet undersøger mulighederne.'],
    ['assigned', 'Ida Krogh kontakter kommunen.'],
    ['assigned', 'Kirstine bestiller.'],
    ['assigned', 'Ny oversigt udarbejdes af Kirsten Vest og sendes til alle.'],
    ['assigned', 'Bestyrelsen skal indhente mindst tre tilbud inden sommerferien.'],
  ])('%s: %s', (type, sentence) => expect(read(sentence, 'beslutning')).toBe(type))

  it.each([
    'Ingen.',
    'Intet.',
    '.',
    '-',
    'Ingen bemærkninger.',
    'Der var ingen orienteringer.',
    'Intet at bemærke.',
    'Temamødet blev holdt.',
    'Underskriftsark',
    'Ikke behandlet.',
    'Udvalget undlod at tage stilling.',
    'Der er endnu ikke truffet beslutning om placeringen.',
    'Der skal træffes beslutning om placeringen.',
    'Hvis budgettet godkendes, begynder arbejdet i maj.',
    'Skal sagen udsættes?',
    'Udvalget har tidligere besluttet at lukke ordningen.',
    'Byrådet besluttede den 3. februar 2021 at reservere en grund.',
    'På mødet den 4. februar 2022 besluttede udvalget at sende planen i høring.',
    'Udvalget vedtog sidste år, at ordningen fortsætter.',
    'I Ledelsesrådet er det besluttet at købe en bus.',
    'Regionsrådet den 24. august 2021: Godkendt.',
    'Regionsrådet har bevilget 2,5 mio. kr. til formålet.',
    'Godkendt af Økonomiudvalget.',
    'Ø kunne ikke tiltræde indstillingens punkt 2.',
    'V stemte imod.',
    'Bo Krogh (V) kan ikke anbefale forslaget.',
    'A og F kan ikke tiltræde indstillingen.',
    'Udvalget erklærede Bo Krogh for ikke inhabil.',
    'Punktet blev ikke behandlet.',
    'Enkelte medlemmer ønskede sagen udsat.',
    'Sagen genoptages ikke på mødet?',
    'Et mindretal tiltrådte ikke indstillingen.',
    'Karen Lund (A) tog forbehold.',
    'Lone Krebs (B) stillede ændringsforslag om, at psykiatrien også omtales.',
    'Formanden satte forslaget til afstemning:',
    'Ida Krogh blev erklæret inhabil og forlod lokalet.',
    'Enhedslisten afgav følgende protokolbemærkning: ”Det er vedtaget uden penge.”',
    'Formanden orienterede om den godkendte plan.',
    'Indsatsen retter sig mod udsatte borgere.',
    'Patienter med nedsat funktionsevne blev nævnt.',
    'Ida tiltræder sin stilling den 1. maj.',
    'Rapporten forventes vedtaget i juni.',
    'Det bemærkes, at planen er fra 2020.',
    'Der henvises til pkt. 8b.',
    'Afbud: Bo Krogh (V)',
    'Bo Krogh deltog ikke i sagens behandling.',
    'Indsats 4, Ventelisterne',
    'Klyngemidler',
    'Formanden orienterede.',
    'Borgmesteren orienterede kort om besøg på plejehjemmet.',
    'Søren Dalum og Helga Nørup deltog under punktet.',
    'Mads Krogh, Bettina Kjeldsen og Niels Salling.',
    'Mads Krogh og Niels Salling var fraværende.',
    'Brev til regionen om busruter er afsendt.',
    'De fleste hold følger planen, men nogle få er stødt på problemer undervejs.',
    'Et flertal stemte for procedureforslaget.',
  ])('nothing: %s', sentence => expect(read(sentence, 'beslutning')).toBe('-'))
})

describe('what a verb of deciding governs', () => {
  it.each([
    ['postponed', 'Vedtaget, at sagen udsættes.'],
    ['postponed', 'Udvalget er enigt i, at sagen udskydes.'],
    ['postponed', 'Herefter besluttede udvalget enstemmigt at udsætte punktet.'],
    ['postponed', 'Udvalget vedtog med 5 stemmer mod 4 at udsætte sagen.'],
    ['postponed', 'Udvalget besluttede på forslag af Bo Krogh at udsætte sagen.'],
    ['postponed', 'Der var enighed blandt medlemmerne om at udsætte sagen.'],
    ['postponed', 'Det blev besluttet, at sagen, der blev fremlagt i april, skal udsættes.'],
    ['postponed', 'Udvalget valgte at udsætte sagen.'],
    ['postponed', 'Udvalget besluttede at behandle planen på næste møde.'],
    ['postponed', 'Det blev vedtaget at sætte sagen i bero.'],
    ['referred', 'Udvalget godkendte at henvise sagen til budgetforhandlingerne.'],
    ['referred', 'Det blev vedtaget at hjemvise sagen til fornyet behandling.'],
    ['referred', 'Det blev besluttet, at forslaget oversendes til Byrådet.'],
    ['referred', 'Udvalget besluttede at sende sagen tilbage til forvaltningen.'],
    ['recommended', 'Det blev besluttet at indstille til Byrådet, at planen godkendes.'],
    ['recommended', 'Der var enighed om, at udvalget anbefaler planen.'],
    ['recommended', 'Det blev aftalt at henstille til kommunerne at følge planen.'],
    ['rejected', 'Udvalget var enige om at afvise forslaget.'],
    ['rejected', 'Det blev besluttet, at der gives afslag på ansøgningen.'],
    ['rejected', 'Det blev besluttet, at begge ansøgninger afvises.'],
    ['rejected', 'Udvalget besluttede ikke at imødekomme ansøgningen.'],
    ['rejected', 'Det blev besluttet, at ansøgningen ikke imødekommes.'],
    // denied, told of before, on condition, or said of something else
    ['decided', 'Udvalget besluttede ikke at udsætte sagen.'],
    ['agreed', 'Der var enighed om, at sagen ikke udskydes.'],
    ['approved', 'Udvalget godkendte indstillingen, idet sagen, der blev udsat i maj, nu er belyst.'],
    ['approved', 'Udvalget godkendte tidsplanen, selv om beslutningen udskydes.'],
    ['approved', 'Udvalget godkendte, at ordningen fortsætter, hvis sagen udsættes.'],
    ['approved', 'Planen blev godkendt med den bemærkning, at første del udskydes til 2025.'],
    ['approved', 'Planen blev godkendt, dog således at anden del udskydes.'],
    ['agreed', 'Udvalget var enige i, at det var uheldigt, at sagen blev udsat.'],
    ['agreed', 'Der var enighed om, at planen kan udskydes.'],
    ['agreed', 'Der var enighed om, at for mange henvisninger afvises.'],
    ['agreed', 'Det blev aftalt, at arbejdsgruppen anbefaler en model i juni.'],
    ['decided', 'Det blev besluttet at arbejde videre med den model, som arbejdsgruppen anbefaler.'],
    ['decided', 'Det blev besluttet, at planen sendes i høring.'],
    ['decided', 'Det blev besluttet at fremsende høringssvaret til regionen.'],
    ['-', 'Udvalget har tidligere besluttet at udsætte sagen.'],
    ['-', 'Formanden oplyste, at Byrådet besluttede at udsætte sagen.'],
  ])('%s: %s', (type, sentence) => {
    expect(read(sentence, 'beslutning')).toBe(type)
    expect(read(sentence, 'referat')).toBe(type)
  })
})

it.each([
  ['1. Godkendt. 2. Drøftet.', 'approved 1, discussed 2'],
  ['1. Godkendt 2. Drøftet 3. Udsat', 'approved 1, discussed 2, postponed 3'],
  ['1.-2. Anbefales. 3. Godkendt, dog således at prisen sænkes.', 'recommended 1+2, approved 3'],
  ['Ad 1 og 2 godkendt. Ad 3 udsat.', 'approved 1+2, postponed 3'],
  ['1. Godkendt; 2. Afvist', 'approved 1, rejected 2'],
  ['Ad 1. Godkendt.\nAd 2. Taget til efterretning.', 'approved 1, noted 2'],
  ['1. Godkendt. Udvalget ønsker, at sekretariatet følger op.\n2. Udsat.', 'approved 1, assigned , postponed 2'],
  ['Pkt. 1-3: Godkendt\nPkt. 4: Afvist', 'approved 1+2+3, rejected 4'],
  ['Punkt 1 godkendt, punkt 2 udsat.', 'approved 1, postponed 2'],
  ['Punkt 1 blev godkendt, og punkt 2 blev udsat.', 'approved 1, postponed 2'],
  ['1. punkt godkendt, 2. punkt oversendes til Økonomiudvalget.', 'approved 1, referred 2'],
  ['a) tiltrådt b) afvist', 'approved a, rejected b'],
])('several on a line: %s', (text, wanted) =>
  expect(
    decisionsIn(text, 'beslutning')
      .map(d => `${d.type} ${d.points.join('+')}`)
      .join(', '),
  ).toBe(wanted),
)

it.each([
  ['Udvalget besluttede:\n- at mødet flyttes\n- at Ida skriver et udkast', 2],
  ['Det blev aftalt at se på prisen, herunder:\n- lejen\n- varmen', 3],
  ['Det blev aftalt, at\n1. mødet flyttes\n2. prisen sættes op', 3],
  ['Udvalget drøftede:\n- prisen\n- mødet', 1],
  ['Følgende blev vedtaget:\n• Nye vedtægter\n• Nyt kontingent\nFormanden takkede.', 2],
  ['Udvalget godkendte planen.\n- prisen\n- mødet', 1],
])('lists below a lead: %j', (text, count) => expect(decisionsIn(text, 'beslutning')).toHaveLength(count))

it.each([
  // the outcome of a vote that was just told
  ['For: 31. Imod: 6. Forslaget er vedtaget, da kravet er opfyldt.', 'approved'],
  ['Forslaget er vedtaget af ministeriet.', '-'],
  ['Forslaget faldt med 9 stemmer for og 27 imod, 4 undlod at stemme.', 'rejected'],
  // what somebody had put on record
  ['Venstre udtalte: ”Vi kan ikke være med. Beslutningen blev udsat alt for længe. Det er trist.”', '-'],
  // word order
  ['Forslaget om at købe huset blev ikke vedtaget.', 'rejected'],
  ['Handling 5 om et fælles flyverteam kunne udvalget ikke tilslutte sig.', 'rejected'],
  ['Referatet er godkendt og underskrevet.', 'approved'],
  ['Referatet er godkendt og udsendt til alle.', '-'],
  ['Posterne i forretningsudvalget efter sommerens sammenlægning blev drøftet.', 'discussed'],
  ['Der var ingen rettelser til referatet, som dermed er godkendt.', 'approved'],
  ['Referatet, som er godkendt, ligger på nettet.', '-'],
  // what is treated does not act
  ['Forsøget kører videre frem til sommerferien.', 'decided'],
  ['Karen Lund og Bo Krogh aftalte at drøfte det bilateralt.', 'agreed'],
  // news of the parties
  ['Viborg: Kommunen er presset, og planlagte møder udskydes.', '-'],
  ['Økonomi: Planlagte møder udskydes.', 'postponed'],
])('behind and around: %s', (text, types) => expect(read(text, 'referat')).toBe(types))

it('tells where a type was chosen among equals', () => {
  const doubts = (text: string): string[] => {
    const said: string[] = []
    decisionsIn(text, 'beslutning', null, message => said.push(message))
    return said
  }
  expect(doubts('Planen blev godkendt, og redegørelsen blev taget til efterretning.')).toEqual([
    'The decision may be "approved" or "noted".',
  ])
  expect(doubts('Styregruppen valgte model A og godkendte budgettet.')).toEqual([
    'The decision may be "decided" or "approved".',
  ])
  // one outranks the other, or says the same
  expect(doubts('Planen blev drøftet og godkendt.')).toEqual([])
  expect(doubts('Planen blev tiltrådt og vedtaget.')).toEqual([])
  expect(doubts('Det blev besluttet, at planen godkendes.')).toEqual([])
})

it.each([
  ['Sundhedsklynge Nord – fagligt strategisk niveau', 'Fagligt strategisk niveau godkendte planen.'],
  ['Sundhedsklynge Nord - Politisk niveau', 'Politisk niveau tog planen til efterretning.'],
])('a body called by its level: %s', (body, text) =>
  expect(decisionsIn(text, 'referat', body).map(d => d.decidedBy)).toEqual([
    body.replace(/^.*[-–] /u, '').replace('f', 'F'),
  ]),
)

it('takes a short passive for a decision where it follows one', () => {
  expect(read('Fordelingen blev godkendt. Restbeløbet reserveres.', 'referat')).toBe('approved decided')
  expect(read('Fordelingen blev vist. Restbeløbet reserveres.', 'referat')).toBe('-')
  expect(read('Vicedirektør Karen Bernes', 'beslutning')).toBe('-')
  expect(read('Fordelingen blev godkendt. Det bemærkes, at beløbet er fra 2020.', 'referat')).toBe('approved')
})

describe('in minutes without labels', () => {
  it.each([
    // what a chair establishes
    ['approved', 'Dirigenten konstaterede, at regnskabet var enstemmigt godkendt.'],
    ['approved', 'Formanden kunne med glæde konstatere, at referatet fra sidst blev godkendt.'],
    ['rejected', 'Dirigenten konkluderede, at forslaget var forkastet.'],
    ['-', 'Dirigenten konstaterede, at regnskabet var godkendt af revisor.'],
    ['-', 'Formanden konstaterede, at ansøgningen til fonden var afvist.'],
    ['-', 'Formanden konstaterede, at byrådet havde vedtaget planen.'],
    ['decided', 'Det er besluttet at lukke stien om vinteren.'],
    ['agreed', 'Det er aftalt, at vi mødes hver anden måned.'],
    ['-', 'Det er besluttet i regionen at lukke stien om vinteren.'],
    ['decided', 'Udvalget har gennemgået tilbuddene og besluttet at vente.'],
    ['-', 'Vi har bedt skovvæsenet om at fælde elmen.'],
    ['-', 'Vi er stadig enige om, at traktoren er for gammel.'],
    ['-', 'Nærmere aftales.'],
    // which ones are meant
    ['-', 'Skiltet viser de ruter, der blev godkendt.'],
    // all that is said
    ['granted', 'Der er frigivet et beløb til nye bolde.'],
    ['-', 'Der er frigivet et beløb til nye bolde. Vi venter på tallene.'],
    ['granted', 'Vi bidrager derfor med 800 kr. til turen.'],
    ['agreed', 'Emnet blev vendt, og man enes om at købe et telt.'],
    // what is done with the matter
    ['decided', 'Udskiftningen af lamperne igangsættes.'],
    ['-', 'Ordningen med lånte cykler lukkes måske.'],
    ['postponed', 'Punktet vil blive udsat til foråret.'],
    ['-', 'Byggeriet vil blive godkendt til foråret.'],
    // a verb before "det" opens the main clause
    ['decided', 'Da der ligger papirer alle vegne besluttedes det at købe et skab.'],
    // brackets beside the name
    ['appointed', 'Karen Lund (B) valgt.'],
    ['appointed', '(foreslået af Per Dam) Karen Lund valgt.'],
    ['rejected', 'Forslag om nye bænke langs åen og bag skolen på den gamle sti ikke vedtaget.'],
    ['decided', 'Loppemarkedet aflyses.'],
    ['granted', 'Vi giver spejderne 500 kr.'],
    ['-', 'Salget gav 2.000 kr. i overskud.'],
    ['-', 'Planen vedtages på generalforsamlingen den 20. april.'],
    ['-', 'Konstitueret skoleleder er Ida Holm.'],
    ['-', 'Godkendt budget er vedlagt.'],
    ['approved', 'Referat af 17. august: godkendt, men et navn skal rettes i punkt 4.'],
    ['-', 'Økonomiudvalget den 17. august: Godkendt.'],
    ['postponed', 'Da Svend Lystrup ikke var til stede, venter vi med at drøfte prisen.'],
    ['postponed', 'Man enedes derfor om at lade punktet hvile til mødet i maj.'],
    ['decided', 'Valget faldt på DSI, selv om tilbuddet var dyrere.'],
    ['appointed', 'I følgegruppen indtræder Svend Lystrup og Karen Lund.'],
    ['-', 'Udgiften udgør en stor del af budgettet.'],
    ['rejected', 'Et ønske om en ekstra medarbejder kunne ikke efterkommes.'],
    ['-', 'Planen kan ikke godkendes uden en høring.'],
    ['-', 'Svend Lystrup ønskede, at spørgsmålet kommer på igen efter ferien.'],
    ['approved', 'Referatet blev godkendt uden bemærkninger.'],
    ['decided', 'Vi besluttede at vælge tilbuddet på 138.500 kr.'],
    ['agreed', 'Vi blev enige om at vente med at male opgangene.'],
    ['agreed', 'Der var enighed om at vente til foråret.'],
    ['granted', 'Der afsættes desuden 10.000 kr. til beplantning.'],
    ['decided', 'Det blev besluttet, at mødet flyttes.'],
    ['decided', 'Slutteligt blev det besluttet, at bussen sælges.'],
    ['recommended', 'Udvalget kvitterede for arbejdet og anbefalede, at det fortsætter.'],
    ['approved', 'Det er hermed godkendt.'],
    ['noted', 'Udvalget tog orienteringen til efterretning.'],
    ['discussed', 'Lægedækningen blev drøftet.'],
    ['postponed', 'Punktet udskydes til junimødet, da tiden var gået.'],
    ['rejected', 'Forslaget blev ikke vedtaget.'],
    ['assigned', 'Sekretariatet lovede at opdatere kortet.'],
    ['assigned', 'Arbejdsgruppen skal udarbejde et kommissorium.'],
    ['agreed', 'Hvad angår busserne var der enighed om at vente.'],
    ['appointed', 'Ida Krogh blev valgt til formand.'],
    ['decided', 'Punkt 4 flyttes til efter punkt 2.'],
    ['noted', 'Denne redegørelse er taget til efterretning.'],
    ['decided', 'Udvalget har besluttet at indstille ham til eksklusion.'],
    ['agreed', 'Udvalget er enige om, at vi flager med vimpel.'],
    ['agreed', 'Der var enighed om at anmode PU om at fortsætte.'],
    ['postponed', 'Udsættes'],
    // what led to it in the same sentence
    ['decided', 'Udvalget fandt prisen for høj og har derfor besluttet at vente.'],
    ['decided', 'Det finder vi for usikkert og har derfor besluttet at sige nej.'],
    ['decided', 'Udvalget har på den baggrund besluttet at leje et skur.'],
    ['decided', 'Skuret er fuldt, hvorfor udvalget besluttede at leje et til.'],
    ['decided', 'Efter en afstemning valgte udvalget at sælge hytten.'],
    ['agreed', 'Det er aftalt, at vi mødes i kantinen.'],
    ['-', 'Udvalget hørte, hvorfor kommunen har besluttet at lukke svømmehallen.'],
    ['-', 'Formanden spurgte, hvorfor udvalget besluttede at vente.'],
    ['-', 'Kommunen fandt prisen for høj og har derfor besluttet at vente.'],
    ['-', 'Der var både opbakning til og modstand mod planen.'],
    // what goes on with the story
    ['approved', 'Ida gennemgik budgettet som herefter blev godkendt'],
    ['noted', 'Kassereren fremlagde tallene, som blev taget til efterretning.'],
    ['noted', 'Kassereren fremlagde tallene, som udvalget efterfølgende tog til efterretning.'],
    // a pronoun behind the verb is who acts
    ['postponed', 'Oprykningen venter vi med til august.'],
    ['granted', 'Spejderne får bevilget 3.000 kr.'],
    // those chosen, by name or all of them
    ['appointed', 'Ida Krogh valgt.'],
    ['appointed', 'Alle tre vælges.'],
    ['appointed', 'I stedet valgt nuværende suppleant Bo Krogh.'],
    ['appointed', 'Ida Krogh er valgt til kasserer.'],
  ])('%s: %s', (type, sentence) => expect(read(sentence, 'referat')).toBe(type))

  it.each([
    'Driftsforum har besluttet at trykke en folder.',
    'Klinikkerne er blevet bedt om at tælle deres senge.',
    'Dette drøftes tirsdag d. 9/6 i driftsforum.',
    'Udvalget godkendte november 2022 projektbeskrivelsen.',
    'Udvalget har den 24. oktober 2022 besluttet at anbefale planen.',
    'Udvalget behandlede sagen første gang den 20. november 2022 og udsatte den.',
    'Indsatsen blev sat i bero i foråret.',
    'På mødet den 7. marts 2022 blev der orienteret om planen. Det blev besluttet at vente.',
    'Udvalget skal behandle forslag til Budget 2024.',
    'Ansøgere	Beløb i kr.',
    'HovedMED besluttede i juni, at alle skal have en retningslinje.',
    'Kommunalbestyrelsen i Thisted besluttede i november, at tilladelsen forlænges.',
    'Bestyrelsen vedtog dengang, at telefoner må bruges.',
    'Afdelingsmødet vedtog sidste år, at man må have én hund.',
    'Sundhedsstyrelsen anbefaler vaccination.',
    'Der er ikke truffet beslutning om en udvidelse af klinikken.',
    'Udvalget drøftede, om sagen skal udsættes.',
    'Formanden oplyste, at budgettet er godkendt af Byrådet.',
    'Følgegruppen indstillede til udvalget, at ordningen gøres fast.',
    'Der arbejdes på flere løsninger.',
    'Det kan besluttes senere.',
    'Ida ønskede planen godkendt.',
    'Model B.',
    'Til orientering',
    'Aftale om samarbejde er vedlagt.',
    'Per er på valg og modtager genvalg.',
    'Spildet er nedsat til 4,1 %.',
    'Der var opbakning til forslaget fra begge kommuner, mens regionen tøvede.',
    'Næste møde er den 4. juni.',
    'Planen blev senest vedtaget af Byrådet den 28. november 2019.',
    'Hun har valgt et område ved havnen.',
    'Mødet blev foreslået flyttet.',
    'Hvis vejret er dårligt, udsættes turen.',
    'Nyt medlem vælges.',
    'Vi har fået bevilget 40.000 kr. af fonden.',
    'Kassereren fremlagde tallene, som revisor tidligere har godkendt.',
    'Ida omtalte den plan som kommunen tog til efterretning.',
  ])('nothing: %s', sentence => expect(read(sentence, 'referat')).toBe('-'))
})

it.each([
  ['Driftsforum besluttede at udvide teamet.', 'decided Driftsforum'],
  ['Et enigt driftsforum anbefaler planen.', 'recommended Et enigt driftsforum'],
  ['Sundhedsklyngen godkendte planen.', 'approved Sundhedsklyngen'],
])('a body is called by both parts of its name: %s', (sentence, wanted) =>
  expect(
    decisionsIn(sentence, 'referat', 'Sundhedsklynge Aalborg – Driftsforum').map(d => `${d.type} ${d.decidedBy}`),
  ).toEqual([wanted]),
)

describe('who decides', () => {
  it.each([
    ['Udvalget', 'Udvalget besluttede, at der laves en analyse.'],
    // A word that only holds the subject's place is nobody.
    ['Social- og Sundhedsudvalget', 'Det blev aftalt, at planen sendes rundt.'],
    ['Social- og Sundhedsudvalget', 'Der var enighed om planen.'],
    ['Social- og Sundhedsudvalget', 'Herefter blev det besluttet, at mødet holdes i maj.'],
    // Where the body is named without acting
    ['udvalget', 'Der var enighed i udvalget om planen.'],
    // The genitive, or what is sent to such a body, is not who resolved it.
    ['Social- og Sundhedsudvalget', 'Formanden skal rette udvalgets høringssvar.'],
    ['Social- og Sundhedsudvalget', 'Der var enighed om at indstille bustur som emne til politisk udvalg.'],
  ])('%s: %s', (who, sentence) =>
    expect(decisionsIn(sentence, 'referat', 'Social- og Sundhedsudvalget').map(one => one.decidedBy)).toEqual([who]),
  )
})

it.each(['MED-udvalget', 'Lokal-MED', 'HovedMED'])('%s is a body, not the word "med"', body =>
  expect(read(`${body} besluttede at flytte mødet.`, 'referat', body)).toBe('decided'),
)
