// Every layout in which minutes list people, one small list a case: lines of the front in, participants out.

import { describe, expect, it } from 'vitest'
import { frontWith, listPeople, parseText } from './people.js'

type Case = readonly [what: string, lines: string, ...people: string[]]

const check = (cases: readonly Case[]) =>
  it.each(cases)('%s', (_, lines, ...people) => expect(listPeople(lines)).toEqual(people))

describe('groups that blank lines part', () =>
  check([
    [
      'are headed by where they come from, whatever its name',
      'Deltagere\nJura og Sikkerhed\nKaren Lund, jurist (formand)\n\nMedicoteknik\nIb Dam, systemarkitekt\n\nViborg Kommune\nIda Holm, bygningskonstruktør\n\nAfbud\nBo Krogh, fællestillidsmand',
      'Karen Lund, jurist @ Jura og Sikkerhed (chair)',
      'Ib Dam, systemarkitekt @ Medicoteknik',
      'Ida Holm, bygningskonstruktør @ Viborg Kommune',
      'Bo Krogh, fællestillidsmand (absent)',
    ],
    [
      'a name behind a title is no second person, a given name opens one',
      'Sekretariat\nKaren Lund, projektleder, Kommunale Boliger (referent)\n\nGæster\nIb Dam, læge, Bo Krogh',
      'Karen Lund, projektleder @ Kommunale Boliger (secretariat secretary)',
      'Ib Dam, læge (guest)',
      'Bo Krogh (guest)',
    ],
  ]))

describe('how many were there, and who else', () =>
  check([
    [
      'the label tells how many, those behind it are parted by semicolons',
      '5 af 7 medlemmer var mødt: Karen Lund, formand; Bo Krogh; Ib Dam\nForhindret: Ida Holm',
      'Karen Lund (chair)',
      'Bo Krogh',
      'Ib Dam',
      'Ida Holm (absent)',
    ],
    [
      'those away first',
      'Fraværende: Ida Holm\nDe øvrige var mødt: Karen Lund, formand; Bo Krogh',
      'Ida Holm (absent)',
      'Karen Lund (chair)',
      'Bo Krogh',
    ],
    [
      'duties of the day',
      'Ordstyrer: Karen Lund\nReferent: Bo Krogh\nKage: Ib Dam\nØvrige: Ida Holm, Ea Brun',
      'Karen Lund (facilitator)',
      'Bo Krogh (secretariat secretary)',
      'Ib Dam',
      'Ida Holm',
      'Ea Brun',
    ],
    [
      'who came instead, behind the absence',
      'Deltagere\nKaren Lund, formand\nBo Krogh, fisker (afbud, i stedet mødte Ib Dam)\nIda Holm, kæmner',
      'Karen Lund (chair)',
      'Bo Krogh, fisker (absent)',
      'Ib Dam',
      'Ida Holm, kæmner',
    ],
    [
      'leaders before words',
      'Deltagere\nKaren Lund, formand ......... mødt\nBo Krogh, fisker ......... afbud\nIb Dam, konsulent, Viborg Kommune ... mødt',
      'Karen Lund (chair)',
      'Bo Krogh, fisker (absent)',
      'Ib Dam, konsulent @ Viborg Kommune',
    ],
  ]))

describe('paragraphs', () =>
  check([
    [
      'behind bold labels that no dictionary has',
      '**Med på skærmen:** Karen Lund, direktør, KL (formand) · Bo Krogh, PLO\n**Måtte melde fra:** Ib Dam, PLO\n**Under pkt. 2:** projektleder Ida Holm\n**Tastatur:** Ea Brun',
      'Karen Lund, direktør @ KL (chair)',
      'Bo Krogh @ PLO',
      'Ib Dam @ PLO (absent)',
      'Ida Holm, projektleder (guest #2)',
      'Ea Brun (secretariat secretary)',
    ],
    [
      'points between persons',
      'Til stede: Karen Lund, familiechef, Viborg Kommune (formand) · Bo Krogh, overlæge, Aarhus Universitetshospital · Ib Dam, konsulent, Nære Sundhedstilbud, Region Midtjylland',
      'Karen Lund, familiechef @ Viborg Kommune (chair)',
      'Bo Krogh, overlæge @ Aarhus Universitetshospital',
      'Ib Dam, konsulent @ Nære Sundhedstilbud, Region Midtjylland',
    ],
    [
      'brackets with a short word of a place, who came over the net, and who sent word',
      'Til stede: Karen Lund (overlæge, Nykøbing F. Sygehus), Bo Krogh (Teams), Ib Dam (konsulent, Skive Kommune – skrev noter)\nMeldt fra: Ida Holm',
      'Karen Lund, overlæge @ Nykøbing F. Sygehus',
      'Bo Krogh',
      'Ib Dam, konsulent @ Skive Kommune (secretary)',
      'Ida Holm (absent)',
    ],
    [
      'a heading of one word before names with initials',
      'Tilstede:\nForældrevalgte: Rikke Bonde (RB, formand), Jens Holm (JH, næstformand)\nLedelsen: Trine Lauge (TL, referent)',
      'Rikke Bonde (chair)',
      'Jens Holm (vice-chair)',
      'Trine Lauge (secretary)',
    ],
    [
      'a group whose colon lost its space',
      'Deltagere\nVIP:Karen Lund, Bo Krogh\nTAP:Ib Dam',
      'Karen Lund',
      'Bo Krogh',
      'Ib Dam',
    ],
    [
      'a group that stands nowhere among those present, below apologies on one line',
      'Til stede: Karen Lund, Ib Dam\nAfbud: Bo Krogh, Ida Holm\nLedelse: Tove Juhl (TJ)\nTovholder: Karen Lund',
      'Karen Lund',
      'Ib Dam',
      'Bo Krogh (absent)',
      'Ida Holm (absent)',
      'Tove Juhl',
    ],
    [
      'posts with a colon among names',
      'Til stede: Karen Lund, Ib Dam, graver: Bo Krogh, kasserer: Ida Marie Holm samt suppleant: Tove Juhl',
      'Karen Lund',
      'Ib Dam',
      'Bo Krogh, graver',
      'Ida Marie Holm, kasserer',
      'Tove Juhl',
    ],
    [
      'given names at the head of names, behind a label with free words',
      'Følgende deltog på årsmødet:\nRie, Tim, Karen (alle ledere) & Ib Dam, Bo Krogh',
      'Rie',
      'Tim',
      'Karen',
      'Ib Dam',
      'Bo Krogh',
    ],
    [
      'initials of which one stands for an organisation elsewhere, and why somebody is away',
      'Til stede: IHD, BKR, LTA (afbud fra Karen pga. ferie)\nAfbud: POW, LHM, KL, AOT',
      'IHD',
      'BKR',
      'LTA',
      'Karen (absent)',
      'POW (absent)',
      'LHM (absent)',
      'KL (absent)',
      'AOT (absent)',
    ],
    ['a label before a semicolon', 'Til stede; Karen Lund, Bo Krogh', 'Karen Lund', 'Bo Krogh'],
    [
      'labels that lost their space',
      'DeltagereKaren Lund, Ib Dam\nAfbudBo Krogh',
      'Karen Lund',
      'Ib Dam',
      'Bo Krogh (absent)',
    ],
    [
      'initials in other shapes than the rest',
      'Til stede:\nKaren Lund – KL\nFrede Alsing Dam – FAD\nIb A. Krogh (IA)\nAfbud: Jens Nørby (JN)',
      'Karen Lund',
      'Frede Alsing Dam',
      'Ib A. Krogh',
      'Jens Nørby (absent)',
    ],
    [
      'the organisation of one whose initials it happens to be',
      'Til stede:\nKaren Lund (KL)\nFrede Alsing Dam (Danske Regioner)\nIb Krogh (PLO)',
      'Karen Lund @ KL',
      'Frede Alsing Dam @ Danske Regioner',
      'Ib Krogh @ PLO',
    ],
    [
      'given names behind what they are',
      'Til stede: Bestyrelsesmedlemmer Ida, Bo (referent), Mie og suppleant Per\n\nAfbud: Karen',
      'Ida',
      'Bo (secretary)',
      'Mie',
      'Per',
      'Karen (absent)',
    ],
    [
      'how many came, and who of them is named',
      'Til stede var 27 medlemmer samt fra bestyrelsen Karen Lund (formand), Bo Krogh (næstformand) og Ib Dam.',
      'Karen Lund (chair)',
      'Bo Krogh (vice-chair)',
      'Ib Dam',
    ],
    [
      'who came for one of those away, and a role behind a title',
      'Bestyrelsen: Karen Lund, Bo Krogh, Ib Dam\nAfbud: Bo Krogh, suppleant Ida Holm deltog\nMie Friis, lægerepræsentant formand',
      'Karen Lund',
      'Bo Krogh (absent)',
      'Ib Dam',
      'Ida Holm',
      'Mie Friis, lægerepræsentant formand (absent chair)',
    ],
    [
      'a title of two in one word',
      'Deltagere\nTAP:Ph.d.-og uddannelseschef Karen A Lund, Rådgiver Bo Krogh Afbud: Ph.d.-skoleleder Ida Holm',
      'Karen A Lund, Ph.d.-og uddannelseschef',
      'Bo Krogh, Rådgiver',
      'Ida Holm, Ph.d.-skoleleder (absent)',
    ],
    [
      'labels of a header in two columns, whose names stand in groups below all of them',
      'Deltagere:\nAfbud:\nReferent:\n\nChef Karen Lund, Viborg Kommune\nLæge Bo Krogh, KL\n\nChef Ib Dam, Skive Kommune\nLæge Mie Friis, KL\n\nKonsulent Ida Holm',
      'Karen Lund, Chef @ Viborg Kommune',
      'Bo Krogh, Læge @ KL',
      'Ib Dam, Chef @ Skive Kommune (absent)',
      'Mie Friis, Læge @ KL (absent)',
      'Ida Holm, Konsulent (secretariat secretary)',
    ],
    [
      'a list behind its label that breaks within a name, and one that does not',
      'Til stede: Ida Dam, Bo Krogh, Karen\nLund, Per Holm\nAfbud: Anna, Jens, Mie\nLise, Ole',
      'Ida Dam',
      'Bo Krogh',
      'Karen Lund',
      'Per Holm',
      'Anna (absent)',
      'Jens (absent)',
      'Mie (absent)',
      'Lise (absent)',
      'Ole (absent)',
    ],
    [
      'a list behind its label that breaks within the second name',
      'Til stede: Ida Dam, Per Holm\nAfbud: Bo Krogh, Karen\nLund',
      'Ida Dam',
      'Per Holm',
      'Bo Krogh (absent)',
      'Karen Lund (absent)',
    ],
    [
      'classes, of which one lacks its own',
      'Til stede:\n4.A: Karen Lund – Bo Krogh\n4.B: Ikke mødt (Ida Dam – Per Holm) pga. lejrskole\n5.A: Mie Friis',
      'Karen Lund',
      'Bo Krogh',
      'Ida Dam (absent)',
      'Per Holm (absent)',
      'Mie Friis',
    ],
    [
      'those who were away, below the secretariat',
      'Deltagere: Karen Lund\nFra sekretariatet deltog:\nFuldmægtig Ib Dam\nFølgende deltog ikke i mødet:\nBo Krogh, Per Holm',
      'Karen Lund',
      'Ib Dam, Fuldmægtig (secretariat)',
      'Bo Krogh (absent)',
      'Per Holm (absent)',
    ],
    ['labels before strokes', 'Deltagere | Karen Lund\nAfbud | Bo Krogh', 'Karen Lund', 'Bo Krogh (absent)'],
    ['labels before dashes', 'Deltagere – Karen Lund\nAfbud - Bo Krogh', 'Karen Lund', 'Bo Krogh (absent)'],
    [
      'commas, the last joined by og',
      'Deltagere: Karen Lund, direktør, Viborg Kommune, Bo Krogh, kontorchef, Region Midtjylland og Ib Dam, praktiserende læge.',
      'Karen Lund, direktør @ Viborg Kommune',
      'Bo Krogh, kontorchef @ Region Midtjylland',
      'Ib Dam, praktiserende læge',
    ],
    [
      'semicolons between persons',
      'Deltagere: Karen Lund, Region Sjælland (formand); Bo Krogh, Region Syddanmark; Ea Brun, KL',
      'Karen Lund @ Region Sjælland (chair)',
      'Bo Krogh @ Region Syddanmark',
      'Ea Brun @ KL',
    ],
    [
      'titles first, a comma before og',
      'Til stede var: Cheflæge Karen Lund, Hammel Neurocenter (formand), ledende terapeut Bo Krogh, Regionshospitalet Gødstrup, og fuldmægtig Ib Dam, Region Midtjylland (referent).',
      'Karen Lund, Cheflæge @ Hammel Neurocenter (chair)',
      'Bo Krogh, ledende terapeut @ Regionshospitalet Gødstrup',
      'Ib Dam, fuldmægtig @ Region Midtjylland (secretary)',
    ],
    [
      'title and organisation in brackets',
      'Deltagere: Karen Lund (direktør, Gladsaxe Kommune, medformand), Bo Krogh (Herlev og Gentofte Hospital) og Ib Dam (PLO)',
      'Karen Lund, direktør @ Gladsaxe Kommune (co-chair)',
      'Bo Krogh @ Herlev og Gentofte Hospital',
      'Ib Dam @ PLO',
    ],
    [
      'rows of titles',
      'Deltagere: Professor, overlæge, dr.med. Karen Lund, AUH, professor, overlæge Bo Krogh, OUH og lektor Ib Dam.',
      'Karen Lund, Professor, overlæge, dr.med. @ AUH',
      'Bo Krogh, professor, overlæge @ OUH',
      'Ib Dam, lektor',
    ],
    [
      'names flattened, also where a blank was lost, with letters and apologies between',
      'Til stede: Anders HansenBirgit Holm Carl Juhl KL Karen Lund- afbud Ida Krogh (IK) Bente Dam',
      'Anders Hansen',
      'Birgit Holm',
      'Carl Juhl @ KL',
      'Karen Lund (absent)',
      'Ida Krogh',
      'Bente Dam',
    ],
    [
      'two names and their organisations flattened',
      'Til stede: Karen Lund Viborg Kommune Bo Krogh chef Skive Kommune',
      'Karen Lund @ Viborg Kommune',
      'Bo Krogh, chef @ Skive Kommune',
    ],
    [
      'names flattened behind an apology and an organisation, one of which no dictionary has',
      'Til stede: Formand Karen Lund- afbud Jens Holt KL Zahra Moradi Skive Kommune Bo Krogh',
      'Karen Lund (absent chair)',
      'Jens Holt @ KL',
      'Zahra Moradi @ Skive Kommune',
      'Bo Krogh',
    ],
    [
      'names and organisations flattened, no sign between',
      'Deltagere: Karen Lund Frederikshavn Kommune Bo Krogh Thisted Kommune Ib Dam Region Nordjylland',
      'Karen Lund @ Frederikshavn Kommune',
      'Bo Krogh @ Thisted Kommune',
      'Ib Dam @ Region Nordjylland',
    ],
    [
      'roles as titles',
      'Deltagere: Formand Karen Lund, næstformand Bo Krogh, kasserer Ea Brun, suppleant Kaj Holt og Jon Friis (kasserer)',
      'Karen Lund (chair)',
      'Bo Krogh (vice-chair)',
      'Ea Brun, kasserer',
      'Kaj Holt',
      'Jon Friis, kasserer',
    ],
    [
      'an organisation said once of both',
      'Deltagere: Karen Lund og Bo Krogh, Viborg Kommune',
      'Karen Lund @ Viborg Kommune',
      'Bo Krogh @ Viborg Kommune',
    ],
    [
      'names that no dictionary has',
      'Deltagere: Karen Lund, Zahra Moradi, Neslihan Demir, Hüseyin Arikan og Bo Krogh',
      'Karen Lund',
      'Zahra Moradi',
      'Neslihan Demir',
      'Hüseyin Arikan',
      'Bo Krogh',
    ],
    [
      'organisations shaped like names',
      'Deltagere: Karen Lund, Danske Patienter, Bo Krogh, Ældre Sagen, Ib Dam, Bedre Psykiatri og Zahra Moradi, SIND',
      'Karen Lund @ Danske Patienter',
      'Bo Krogh @ Ældre Sagen',
      'Ib Dam @ Bedre Psykiatri',
      'Zahra Moradi @ SIND',
    ],
    [
      'a sentence behind the list',
      'Til stede: Medlemmerne Karen Lund, Bo Krogh samt suppleant Ib Dam. Desuden deltog sognepræst Ea Brun.',
      'Karen Lund',
      'Bo Krogh',
      'Ib Dam',
      'Ea Brun, sognepræst',
    ],
  ]))

describe('one person a line', () =>
  check([
    [
      'name first',
      'Deltagere\nKaren Lund, direktør og medformand, Viborg Kommune (ordstyrer)\nBo Krogh, sundheds- og omsorgschef, Skive Kommune\nIb Dam, social-, sundheds- og ældrechef, Herning Kommune\nEa Brun, chef for det nære sundhedsvæsen, Region Sjælland (afbud)',
      'Karen Lund, direktør og medformand @ Viborg Kommune (co-chair facilitator)',
      'Bo Krogh, sundheds- og omsorgschef @ Skive Kommune',
      'Ib Dam, social-, sundheds- og ældrechef @ Herning Kommune',
      'Ea Brun, chef for det nære sundhedsvæsen @ Region Sjælland (absent)',
    ],
    [
      'title first',
      'Deltagere\nDirektør Karen Lund, Herning kommune\nSundheds- og omsorgschef Bo Krogh, Skive Kommune\nPraktiserende læge Ib Dam',
      'Karen Lund, Direktør @ Herning kommune',
      'Bo Krogh, Sundheds- og omsorgschef @ Skive Kommune',
      'Ib Dam, Praktiserende læge',
    ],
    [
      'title in an organisation',
      'Deltagere\nKaren Lund, Direktør i Region Sjælland (medformand)\nBo Krogh, Kontorchef ved Aalborg Universitetshospital\nVakant, Sundhedschef i Aalborg Kommune\nIb Dam, repræsentant for Danske Patienter',
      'Karen Lund, Direktør @ Region Sjælland (co-chair)',
      'Bo Krogh, Kontorchef @ Aalborg Universitetshospital',
      'Ib Dam, repræsentant @ Danske Patienter',
    ],
    [
      'bullets',
      'Deltagere\n- Karen Lund, Danske Regioner (formand)\n• Bo Krogh, KL (konstitueret næstformand)\n* Ib Dam, Gigtforeningen (på vegne af Danske Patienter)',
      'Karen Lund @ Danske Regioner (chair)',
      'Bo Krogh @ KL (vice-chair)',
      'Ib Dam @ Gigtforeningen',
    ],
    [
      'dashes and slashes',
      'Deltagere:\nKaren Lund - Viborg Kommune\nBo Krogh – direktør – Skive Kommune\nIb Dam / KL\nEa Brun / direktør / Region Midtjylland',
      'Karen Lund @ Viborg Kommune',
      'Bo Krogh, direktør @ Skive Kommune',
      'Ib Dam @ KL',
      'Ea Brun, direktør @ Region Midtjylland',
    ],
    [
      'organisation first',
      'Deltagere:\nViborg Kommune: Karen Lund og Bo Krogh\nFor Region Midtjylland: Ib Dam\nSkive: Ea Brun\nRegion Nordjylland v/ Kaj Holt\nPLO, Jon Friis\nPLO-M Mia Berg',
      'Karen Lund @ Viborg Kommune',
      'Bo Krogh @ Viborg Kommune',
      'Ib Dam @ Region Midtjylland',
      'Ea Brun @ Skive',
      'Kaj Holt @ Region Nordjylland',
      'Jon Friis @ PLO',
      'Mia Berg @ PLO-M',
    ],
    [
      'an organisation that no dictionary has',
      'Deltagere:\nKaren Lund, Danske Handicaporganisationer\nBo Krogh, Thy Nordlys\nZahra Moradi, Hjerneskadeforeningen',
      'Karen Lund @ Danske Handicaporganisationer',
      'Bo Krogh @ Thy Nordlys',
      'Zahra Moradi @ Hjerneskadeforeningen',
    ],
    [
      'no comma between title and organisation',
      'Deltagere:\nKaren Lund, Direktør Viborg Kommune\nBo Krogh, Sundhed & Omsorg, Skive Kommune\nIb Dam, centerchef for Sundhed, Ældre og Handicap, Skive Kommune',
      'Karen Lund, Direktør @ Viborg Kommune',
      'Bo Krogh @ Sundhed & Omsorg, Skive Kommune',
      'Ib Dam, centerchef for Sundhed, Ældre og Handicap @ Skive Kommune',
    ],
    [
      'how to reach them',
      'Deltagere:\nKaren Lund, Viborg Kommune, kalu@eksempel.dk\nBo Krogh, tlf. 12345678',
      'Karen Lund @ Viborg Kommune',
      'Bo Krogh',
    ],
    [
      'cards of several lines',
      'Deltagere\nKaren Lund\nSundhedschef\nViborg Kommune\n\nBo Krogh\nDirektør\nSkive Kommune',
      'Karen Lund, Sundhedschef @ Viborg Kommune',
      'Bo Krogh, Direktør @ Skive Kommune',
    ],
    [
      'several of one title, and a title cut in two',
      'Deltagere:\nDirektørerne Ea Brun og Kaj Holt\nPraksis koordinator Ib Dam',
      'Ea Brun, Direktørerne',
      'Kaj Holt, Direktørerne',
      'Ib Dam, Praksis koordinator',
    ],
  ]))

describe('numbers and boxes before each', () => {
  check([
    [
      'numbers',
      'Deltagere\n1. Karen Lund\n2. Bo Krogh\n3. Ib Dam\nAfbud\n1. Ida Holm',
      'Karen Lund',
      'Bo Krogh',
      'Ib Dam',
      'Ida Holm (absent)',
    ],
    [
      'crosses in brackets',
      'Deltagere\n[x] Karen Lund, formand\n[ ] Bo Krogh\n[x] Ib Dam',
      'Karen Lund (chair)',
      'Bo Krogh (absent)',
      'Ib Dam',
    ],
    ['ticked boxes', 'Deltagere\n☒ Karen Lund\n☐ Bo Krogh', 'Karen Lund', 'Bo Krogh (absent)'],
    [
      'posts in small letters below names',
      'Deltagere\nKaren Lund\nformand\nBo Krogh\nafbud',
      'Karen Lund (chair)',
      'Bo Krogh (absent)',
    ],
    ['boxes in a column', 'Mødt\tNavn\n☒\tKaren Lund\n☐\tBo Krogh', 'Karen Lund', 'Bo Krogh (absent)'],
    [
      'boxes beside an organisation',
      'Mødt\tNavn\tRepræsenterer\n☒\tKaren Lund\tFOA\n☐\tBo Krogh\tHK',
      'Karen Lund @ FOA',
      'Bo Krogh @ HK (absent)',
    ],
    [
      'marks behind dotted leaders',
      'Fremmøde (x = til stede, - = afbud)\n\nKaren Lund, formand ........................ x\nBo Krogh, materielforvalter ............. x\nIda Holm ................................ -',
      'Karen Lund (chair)',
      'Bo Krogh, materielforvalter',
      'Ida Holm (absent)',
    ],
    [
      'short words for the lists and posts',
      'Til stede: Karen Lund (fmd.), Bo Krogh (kass.)\nAfb.: Ida Holm',
      'Karen Lund (chair)',
      'Bo Krogh, kass.',
      'Ida Holm (absent)',
    ],
    ['who was called', 'Indkaldt:\n- Karen Lund\n- Bo Krogh – afbud', 'Karen Lund', 'Bo Krogh (absent)'],
    ['boxes nobody ticked', 'Deltagere\n☐ Karen Lund\n☐ Bo Krogh', 'Karen Lund', 'Bo Krogh'],
  ])
  it('numbered people are no titles of items that have none', () => {
    const items = 'Punkt 1\n\nBeslutning\nGodkendt.\n\nPunkt 2\n\nBeslutning\nUdsat.'
    const { items: read } = parseText(frontWith('Deltagere\n1) Karen Lund\n2) Bo Krogh\n3) Ib Dam', items))
    expect(read.map(({ title }) => title)).toEqual([null, null])
  })
  it.each(['4. maj 2021 kl. 19', 'Mødereferat\n4. maj 2021', 'Dato: 4. maj 2021'])(
    '"Bestyrelsen" above %j met',
    below => {
      const text = `Referat\nBestyrelsen\n${below}\n\nDeltagere: Karen Lund, Bo Krogh\n\n1. Valg\nUdsat.\n\n2. Eventuelt\nIntet.\n`
      expect(parseText(text)).toMatchObject({ body: { name: 'Bestyrelsen' }, meeting: { date: '2021-05-04' } })
    },
  )
})

describe('marks that a key explains, or that need none', () =>
  check([
    [
      'signs',
      'Fremmøde\n+ mødt\t÷ ikke mødt\t(+) en del af mødet\n+\tLektor Karen Lund\n÷\tBo Krogh\n(+)\tIb Dam',
      'Karen Lund, Lektor',
      'Bo Krogh (absent)',
      'Ib Dam',
    ],
    [
      'letters before names',
      'Deltagere\nT Karen Lund\nF Bo Krogh\nG Ib Dam\nR Ea Brun\nT = til stede, F = forfald, G = gæst, R = referent',
      'Karen Lund',
      'Bo Krogh (absent)',
      'Ib Dam (guest)',
      'Ea Brun (secretariat secretary)',
    ],
    [
      'signs behind names, without a key',
      'Deltagere\nKaren Lund, formand\t+\nBo Krogh\t÷\nIb Dam\t+',
      'Karen Lund (chair)',
      'Bo Krogh (absent)',
      'Ib Dam',
    ],
    [
      'one sign that touches a name',
      'Deltagere: Karen Lund, Bo Krogh*, Ib Dam\n* = ikke med',
      'Karen Lund',
      'Bo Krogh (absent)',
      'Ib Dam',
    ],
    [
      'those below the marked came',
      'Deltagere\n+ Karen Lund\n÷ Bo Krogh\nInviteret til III: Ib Dam, KL',
      'Karen Lund',
      'Bo Krogh (absent)',
      'Ib Dam @ KL (guest #III)',
    ],
    [
      'a star before each',
      'Deltagere\n* Karen Lund\n* Bo Krogh\n\n* Afbud\nIb Dam',
      'Karen Lund',
      'Bo Krogh',
      'Ib Dam (absent)',
    ],
    ['what a bracket explains', 'Til stede (* = ikke med):\nKaren Lund\nBo Krogh*', 'Karen Lund', 'Bo Krogh (absent)'],
    // Look-alikes
    ['parties', 'Deltagere\nKaren Lund (A)\nBo Krogh (M)\nIb Dam (F)', 'Karen Lund @ A', 'Bo Krogh @ M', 'Ib Dam @ F'],
    ['bullets of two levels', 'Deltagere\n• Karen Lund\n○ Bo Krogh\n- Ib Dam', 'Karen Lund', 'Bo Krogh', 'Ib Dam'],
    [
      'parties before names',
      'Deltagere\nA  Karen Lund\nT  Bo Krogh\nV  Ib Dam',
      'A Karen Lund',
      'T Bo Krogh',
      'V Ib Dam',
    ],
    ['bullets, and signs for what is new', 'Deltagere\n- Karen Lund\n- Bo Krogh\n+ Ib Dam', 'Karen Lund', 'Bo Krogh'],
    ['one sign of a kind', 'Deltagere\n- Karen Lund\n- Bo Krogh', 'Karen Lund', 'Bo Krogh'],
  ]))

describe('for which item somebody came, as offices call their items', () =>
  check([
    [
      'a topic',
      'Deltagere: Karen Lund, Bo Krogh, konsulent (kun tema 3)',
      'Karen Lund',
      'Bo Krogh, konsulent (guest #3)',
    ],
    ['a number with a stroke', 'Deltagere: Karen Lund, Bo Krogh, til sag 4/3', 'Karen Lund', 'Bo Krogh (guest #4/3)'],
    ['a decimal', 'Deltagere: Karen Lund, Bo Krogh (kun 3.4)', 'Karen Lund', 'Bo Krogh (guest #3.4)'],
    [
      'Roman numbers',
      'Deltagere: Karen Lund\nGæst, punkt II-IV: Bo Krogh',
      'Karen Lund',
      'Bo Krogh (guest #II+III+IV)',
    ],
    ['behind the label', 'Deltagere: Karen Lund\nPå besøg ved emne 2: Bo Krogh', 'Karen Lund', 'Bo Krogh (guest #2)'],
    [
      'somebody from an office that is short for more',
      'Inviteret\nKaren Lund, HR-konsulent, HR Randers (punkt 4)',
      'Karen Lund, HR-konsulent @ HR Randers (guest #4)',
    ],
    ['of who was away', 'Fraværende: Karen Lund (A), sag 12-14', 'Karen Lund @ A (absent)'],
    ['no item but an hour', 'Deltagere: Karen Lund, Bo Krogh (fra 9.40)', 'Karen Lund', 'Bo Krogh'],
  ]))

describe('groups', () =>
  check([
    [
      'organisations above, the first behind the label',
      'Mødedeltagere: Hospitalsenhed Midt\nHospitalsdirektør Karen Lund\nOversygeplejerske Bo Krogh\n\nSilkeborg Kommune\nSundhedschef Ib Dam (referent)\n\nAlmen praksis\nPraksiskoordinator Ea Brun',
      'Karen Lund, Hospitalsdirektør @ Hospitalsenhed Midt',
      'Bo Krogh, Oversygeplejerske @ Hospitalsenhed Midt',
      'Ib Dam, Sundhedschef @ Silkeborg Kommune (secretary)',
      'Ea Brun, Praksiskoordinator @ Almen praksis',
    ],
    [
      'groups that are no organisations, and a scope',
      'Deltagere\n\nFra kommunerne:\nKaren Lund, direktør, Viborg Kommune\n\nFra Region Midtjylland:\nBo Krogh, direktør\n\nChefforum:\nMia Berg, chef\n\nFormandskabet i Driftsforum (under pkt. 4):\nIb Dam, chef, Viborg Kommune',
      'Karen Lund, direktør @ Viborg Kommune',
      'Bo Krogh, direktør @ Region Midtjylland',
      'Mia Berg, chef',
      'Ib Dam, chef @ Viborg Kommune (guest #4)',
    ],
    [
      'headings and names on one line',
      'Til stede:\nForældrerepræsentanter: Karen Lund (formand), Bo Krogh\nElevrepræsentant: Ib Dam (til kl. 18.00)\nLedelsen: Ea Brun, skoleleder, Kaj Holt, pædagogisk leder (referent)',
      'Karen Lund (chair)',
      'Bo Krogh',
      'Ib Dam',
      'Ea Brun, skoleleder',
      'Kaj Holt, pædagogisk leder (secretary)',
    ],
    [
      'groups in one paragraph',
      'Deltagere: Viborg Kommune: Karen Lund, Bo Krogh; Region Midtjylland: Ib Dam',
      'Karen Lund @ Viborg Kommune',
      'Bo Krogh @ Viborg Kommune',
      'Ib Dam @ Region Midtjylland',
    ],
    [
      'absentees, guests and secretariat',
      'Deltagere\nKaren Lund, KL\nAfbud\nBo Krogh, KL\nGæst\nIb Dam, projektleder, Region Nordjylland (under pkt. 3)\nSekretariat\nEa Brun, konsulent, KL (referent)',
      'Karen Lund @ KL',
      'Bo Krogh @ KL (absent)',
      'Ib Dam, projektleder @ Region Nordjylland (guest #3)',
      'Ea Brun, konsulent @ KL (secretariat secretary)',
    ],
    [
      'labels no dictionary has',
      'Indkaldte:\nKaren Lund, direktør, Mariagerfjord Kommune (medformand); Bo Krogh, klinikchef, Psykiatrien',
      'Karen Lund, direktør @ Mariagerfjord Kommune (co-chair)',
      'Bo Krogh, klinikchef @ Psykiatrien',
    ],
    [
      'a secretariat in a heading of several words',
      'Til stede:\nKaren Lund (formand) og Bo Krogh\n\nLedelse og sekretariat:\nHospicechef Ib Dam og sekretær Ea Brun (referent)',
      'Karen Lund (chair)',
      'Bo Krogh',
      'Ib Dam, Hospicechef (secretariat)',
      'Ea Brun, sekretær (secretariat secretary)',
    ],
    [
      'sides of a staff committee',
      'Ledelsesrepræsentanter:\nKaren Lund (formand)\nBo Krogh\n\nMedarbejderrepræsentanter:\nIb Dam (FOA) næstformand\nEa Brun (DSR), FTR\nKaj Holt, AMR',
      'Karen Lund (chair)',
      'Bo Krogh',
      'Ib Dam @ FOA (vice-chair)',
      'Ea Brun, FTR @ DSR',
      'Kaj Holt, AMR',
    ],
    [
      'who sent them',
      'Medlemmer\nUdpeget af Danske Handicaporganisationer:\nKaren Lund, formand\nBo Krogh\nUdpeget af Byrådet:\nIb Dam (A), næstformand\nEa Brun (V), afbud',
      'Karen Lund @ Danske Handicaporganisationer (chair)',
      'Bo Krogh @ Danske Handicaporganisationer',
      'Ib Dam @ A (vice-chair)',
      'Ea Brun @ V (absent)',
    ],
    [
      'invited for an item',
      'Deltagere: Karen Lund, Bo Krogh\nInviteret til punkt 3: Ea Brun, KL\nAd punkt 4: Overlæge Kaj Holt',
      'Karen Lund',
      'Bo Krogh',
      'Ea Brun @ KL (guest #3)',
      'Kaj Holt, Overlæge (guest #4)',
    ],
  ]))

describe('words no dictionary knows', () =>
  check([
    [
      'titles before a name',
      'Deltagere: Overlæge Karen Lund, AUH (formand); professor, dr.med. Bo Krogh, OUH; flowmaster Ib Dam, RKKP; tarmspecialist Ida Holm, KL',
      'Karen Lund, Overlæge @ AUH (chair)',
      'Bo Krogh, professor, dr.med. @ OUH',
      'Ib Dam, flowmaster @ RKKP',
      'Ida Holm, tarmspecialist @ KL',
    ],
    [
      'what a title goes on with',
      'Deltagere:\nKaren Lund, direktør for social, sundhed og beskæftigelse, Holstebro Kommune\nBo Krogh, leder, KL',
      'Karen Lund, direktør for social, sundhed og beskæftigelse @ Holstebro Kommune',
      'Bo Krogh, leder @ KL',
    ],
    [
      'names that are words as well',
      'Deltagere:\nOle Præst, HK\nCamilla Vester Juhl, Rebild Kommune\nIda Øster, KL',
      'Ole Præst @ HK',
      'Camilla Vester Juhl @ Rebild Kommune',
      'Ida Øster @ KL',
    ],
    [
      'a sentence behind the organisation it is about',
      'Deltagere:\nKaren Lund, KL\nBo Krogh, KL\nSundhedsministeriet: Ib Dam deltog for Ida Holm',
      'Karen Lund @ KL',
      'Bo Krogh @ KL',
      'Ib Dam @ Sundhedsministeriet',
      'Ida Holm @ Sundhedsministeriet (absent)',
    ],
    [
      'who was with them at an item',
      'Deltagere: Karen Lund, Bo Krogh. Regionens farmaceut Ib Dam var med under punkt 2.',
      'Karen Lund',
      'Bo Krogh',
      'Ib Dam, Regionens farmaceut (guest #2)',
    ],
    [
      'a word that joins is no title',
      'Deltagere: Karen Lund, Bo Krogh, desuden Ib Dam',
      'Karen Lund',
      'Bo Krogh',
      'Ib Dam',
    ],
  ]))

describe('surnames first', () =>
  check([
    [
      'one a line, in several lists',
      'Til stede:\nBjerg, Karen Marie (formand)\nDam, Ib, Thyborøn Fiskeriforening\nKrogh, Bo\n\nAfbud:\nHolm, Ida, Lemvig Kommune',
      'Karen Marie Bjerg (chair)',
      'Ib Dam @ Thyborøn Fiskeriforening',
      'Bo Krogh',
      'Ida Holm @ Lemvig Kommune (absent)',
    ],
    [
      'on one line',
      'Deltagere: Hansen, Lone; Jensen, Bo (formand); Krogh, Ida',
      'Lone Hansen',
      'Bo Jensen (chair)',
      'Ida Krogh',
    ],
    [
      'places before names are no surnames',
      'Deltagere:\nKaren Lund, Viborg\nBo Krogh, Skive',
      'Karen Lund @ Viborg',
      'Bo Krogh @ Skive',
    ],
  ]))

it('points to a name as it stands', () => {
  const { text, participants } = parseText(frontWith('Til stede:\nBjerg, Karen Marie\nDam, Ib\nKrogh, Bo'))
  expect(participants.map(({ span: [from, to] }) => text.slice(from, to))).toEqual([
    'Bjerg, Karen Marie',
    'Dam, Ib',
    'Krogh, Bo',
  ])
})

describe('behind apologies', () =>
  check([
    [
      'another list of those present',
      'Til stede:\nKaren Lund\nBo Krogh\n\nAfbud:\nIda Holm\n\nFra museet:\nIb Dam, direktør',
      'Karen Lund',
      'Bo Krogh',
      'Ida Holm (absent)',
      'Ib Dam, direktør (guest)',
    ],
    [
      'given names with what is said of each in brackets',
      'Fremmødet: Ida (have 16), Per (have 32) og Karen Lund (have 33)\nAfbud: Bo Krogh',
      'Ida',
      'Per',
      'Karen Lund',
      'Bo Krogh (absent)',
    ],
    [
      'an office, set apart',
      'Til stede\nKaren Lund\nBo Krogh\n\nAfbud\nIda Holm\n\nRektorat\nRektor Ib Dam\nProrektor Ea Brun',
      'Karen Lund',
      'Bo Krogh',
      'Ida Holm (absent)',
      'Ib Dam, Rektor @ Rektorat (guest)',
      'Ea Brun, Prorektor @ Rektorat (guest)',
    ],
    [
      'two guests of the same items',
      'Til stede\nKaren Lund\n\nAfbud\nIda Holm\n\nDesuden deltog\nKontorchef Ib Dam og revisor Ea Brun under punkt 3 og 4',
      'Karen Lund',
      'Ida Holm (absent)',
      'Ib Dam, Kontorchef (guest #3+4)',
      'Ea Brun, revisor (guest #3+4)',
    ],
    [
      'all others, set apart by the line below their heading',
      'Til stede\n\nKaren Lund (A)\nBo Krogh (V)\nIkke til stede\n\nIda Holm (F)\nØvrige\n\nIb Dam, direktør\nEa Brun, chefkonsulent (referent)',
      'Karen Lund @ A',
      'Bo Krogh @ V',
      'Ida Holm @ F (absent)',
      'Ib Dam, direktør (guest)',
      'Ea Brun, chefkonsulent (guest secretary)',
    ],
    [
      'guests of one item',
      'Mødt\nKaren Lund\nBo Krogh\n\nIkke mødt\nIda Holm (afbud)\n\nGæster, pkt. 3\nIb Dam, overlæge, og Ea Brun, sygeplejerske',
      'Karen Lund',
      'Bo Krogh',
      'Ida Holm (absent)',
      'Ib Dam, overlæge (guest #3)',
      'Ea Brun, sygeplejerske (guest #3)',
    ],
    [
      'nobody away before the others',
      'Deltagere:\nKaren Lund\nBo Krogh\n\nAfbud:\n\nØvrige:\nIb Dam, direktør',
      'Karen Lund',
      'Bo Krogh',
      'Ib Dam, direktør (guest)',
    ],
    [
      'others among groups of those away',
      'Til stede:\nKaren Lund\nBo Krogh\n\nAfbud:\nFra kommunerne:\nIda Holm\n\nØvrige:\nIb Dam',
      'Karen Lund',
      'Bo Krogh',
      'Ida Holm (absent)',
      'Ib Dam (absent)',
    ],
    [
      'groups of those away',
      'Til stede:\nKaren Lund\nBo Krogh\n\nAfbud:\nFra kommunerne:\nIda Holm\n\nFra regionen:\nIb Dam',
      'Karen Lund',
      'Bo Krogh',
      'Ida Holm (absent)',
      'Ib Dam @ regionen (absent)',
    ],
    [
      'who stood in',
      'Deltagere: Karen Lund, Bo Krogh\nAfbud: Ib Dam (A). Stedfortræder: Ida Holm (A)',
      'Karen Lund',
      'Bo Krogh',
      'Ib Dam @ A (absent)',
      'Ida Holm @ A',
    ],
  ]))

describe('politicians', () =>
  check([
    [
      'parties and posts',
      'Medlemmer:\nKaren Lund (A) - formand\nBo Krogh (V), 2. næstformand\nIb Dam, O\nEa Brun – (Ø)\nKaj Holt, løsgænger\nJon Friis (UP)\nFraværende: Ib Dam (O)',
      'Karen Lund @ A (chair)',
      'Bo Krogh @ V (vice-chair)',
      'Ib Dam @ O (absent)',
      'Ea Brun @ Ø',
      'Kaj Holt @ løsgænger',
      'Jon Friis @ UP',
    ],
    [
      'the party on a line of its own',
      'Medlemmer:\nKaren Lund\n(A) - formand\nBo Krogh\n(V)\nIb Dam\n(O)',
      'Karen Lund @ A (chair)',
      'Bo Krogh @ V',
      'Ib Dam @ O',
    ],
    [
      'two columns',
      'Medlemmer\nKaren Lund (A) - Formand\tBo Krogh (V)\nIb Dam (O)        Ea Brun (F)',
      'Karen Lund @ A (chair)',
      'Bo Krogh @ V',
      'Ib Dam @ O',
      'Ea Brun @ F',
    ],
    ['capitals', 'Medlemmer\nKAREN LUND (A)\nBO KROGH (V)', 'KAREN LUND @ A', 'BO KROGH @ V'],
  ]))

describe('one word a person', () =>
  check([
    [
      'given names',
      'Til stede: Carsten, Mads (ref.), Lars V. og Inger\nAfbud: Bent',
      'Carsten',
      'Mads (secretary)',
      'Lars V.',
      'Inger',
      'Bent (absent)',
    ],
    ['given names, one a line', 'Til stede:\nCarsten\nMads\nPer', 'Carsten', 'Mads', 'Per'],
    ['initials', 'Til stede: NMA, ITG, BB\nReferent: ITG', 'NMA', 'ITG (secretary)', 'BB'],
    ['logins', 'Tilstede: pto, keld, claus', 'pto', 'keld', 'claus'],
    [
      'initials that a list gives',
      'Til stede: Bo Krogh (BK), Per (PK), Ea Brun (EB)\nReferent: PK\nOrdstyrer: EB',
      'Bo Krogh',
      'Per (secretary)',
      'Ea Brun (facilitator)',
    ],
    [
      'told in a sentence, and who is away in the next',
      'Fremmødt er Carsten, Per, Ida og Ulf. Torfinn har meldt afbud.',
      'Carsten',
      'Per',
      'Ida',
      'Ulf',
      'Torfinn (absent)',
    ],
    [
      'away by the given name, listed by all of it',
      'Afbud fra: Gerda\nTil stede: Karen Lund, Gerda Holm',
      'Karen Lund',
      'Gerda Holm (absent)',
    ],
    [
      'of two of that name nobody knows who is meant',
      'Afbud: Per\nTil stede: Per Holm, Per Dam',
      'Per (absent)',
      'Per Holm',
      'Per Dam',
    ],
    ['a given name before names', 'Til stede: Per, Karen Lund og Ida', 'Per', 'Karen Lund', 'Ida'],
    ['two given names among such', 'Til stede: Carsten, Anne Grete, Mads (112)', 'Carsten', 'Anne Grete', 'Mads'],
    [
      'parents by their children, a post behind one',
      'Deltagere: Rikke (Storms mor), Anne Lise (Ida K.’s mor), Bo (Ea og Jos far) – bestyrelsesmedlem',
      'Rikke',
      'Anne Lise',
      'Bo, bestyrelsesmedlem',
    ],
    [
      'initials without the stroke of their letter',
      'Deltagere: Karen Lund (KL), Bo Krogh (BK), Ida Ørum (IO),',
      'Karen Lund',
      'Bo Krogh',
      'Ida Ørum',
    ],
    ['a given name among names', 'Til stede: Karen Lund, Per og Bo Krogh', 'Karen Lund', 'Per', 'Bo Krogh'],
  ]))

describe('tables', () =>
  check([
    [
      'marks in columns',
      'Deltagere\nNavn\tStilling og enhed\tTil stede\tAfbud\nKaren Lund (formand)\tprofessor, Institut for Klinisk Medicin\tx\nBo Krogh\tstuderende\t\tx',
      'Karen Lund, professor @ Institut for Klinisk Medicin (chair)',
      'Bo Krogh, studerende (absent)',
    ],
    [
      'where they come from, and why they did not',
      '| Hvem | Stilling | Fra | Til stede? |\n| Karen Lund | Souschef | Vejle Kommune | ja |\n| Bo Krogh | Overlæge | PLO | nej, ferie |\n| Ib Dam | Læge | PLO | nej |',
      'Karen Lund, Souschef @ Vejle Kommune',
      'Bo Krogh, Overlæge @ PLO (absent)',
      'Ib Dam, Læge @ PLO (absent)',
    ],
    [
      'the place where they work, and one more behind the table',
      'Navn | Sted | Mødt?\nKaren Lund, læge (formand) | PLO | x\nBo Krogh | Vejle Kommune | afbud\n\nDesuden: Ib Dam, studerende',
      'Karen Lund, læge @ PLO (chair)',
      'Bo Krogh @ Vejle Kommune (absent)',
      'Ib Dam, studerende',
    ],
    [
      'three columns of marks',
      'Medlemmer\tTil stede\tMed afbud\tUden afbud\nKaren Lund\tx\nBo Krogh\t\tx\nIb Dam\t\t\tx',
      'Karen Lund',
      'Bo Krogh (absent)',
      'Ib Dam (absent)',
    ],
    [
      'marks with a remark',
      'Deltagere\tTil stede\tAfbud\nKaren Lund (formand)\tx\nBo Krogh, KL\tx (telefon)\nIb Dam, epidemiolog\t\tX',
      'Karen Lund (chair)',
      'Bo Krogh @ KL',
      'Ib Dam, epidemiolog (absent)',
    ],
    [
      'one column of marks',
      'Navn\tOrganisation\tDeltog\nKaren Lund\tKL\tja\nBo Krogh\tPLO\tnej',
      'Karen Lund @ KL',
      'Bo Krogh @ PLO (absent)',
    ],
    [
      'a column for each item',
      'Navn\tPkt. 1\tPkt. 2\tPkt. 3\nKaren Lund\tx\tx\tx\nBo Krogh\tx\t\tx\nIb Dam\t\t\t',
      'Karen Lund',
      'Bo Krogh',
      'Ib Dam (absent)',
    ],
    [
      'no marks at all',
      'Deltagere\nNavn\tTitel\tOrganisation\nKaren Lund\tDirektør\tViborg Kommune\nBo Krogh\tChef\tSkive Kommune',
      'Karen Lund, Direktør @ Viborg Kommune',
      'Bo Krogh, Chef @ Skive Kommune',
    ],
    [
      'no header',
      'Deltagere\nKaren Lund\tdirektør\tViborg Kommune\nBo Krogh\tchef\tSkive Kommune',
      'Karen Lund, direktør @ Viborg Kommune',
      'Bo Krogh, chef @ Skive Kommune',
    ],
    [
      'upright strokes',
      'Deltagere\n| Navn | Organisation | Afbud |\n| Karen Lund | KL |  |\n| Bo Krogh | PLO | x |',
      'Karen Lund @ KL',
      'Bo Krogh @ PLO (absent)',
    ],
    [
      'organisations beside names',
      'Deltagere:\nViborg Kommune\tKaren Lund, Bo Krogh\nSkive Kommune\tIb Dam',
      'Karen Lund @ Viborg Kommune',
      'Bo Krogh @ Viborg Kommune',
      'Ib Dam @ Skive Kommune',
    ],
    [
      'titles beside names',
      'Deltagere:\nDirektør\tKaren Lund\nFormand\tBo Krogh',
      'Karen Lund, Direktør',
      'Bo Krogh (chair)',
    ],
  ]))

describe('labels one above the other', () =>
  check([
    [
      'values below',
      'Deltagere:\nAfbud:\nKaren Lund, KL\nBo Krogh, PLO\nIb Dam, KL',
      'Karen Lund @ KL',
      'Bo Krogh @ PLO',
      'Ib Dam @ KL',
    ],
    [
      'values below, a gap between',
      'Deltagere:\nAfbud:\nKaren Lund, KL\nBo Krogh, PLO\n\nIb Dam, KL',
      'Karen Lund @ KL',
      'Bo Krogh @ PLO',
      'Ib Dam @ KL (absent)',
    ],
  ]))

describe('nobody', () =>
  check([
    ['an empty list', 'Deltagere: Karen Lund, Bo Krogh\nAfbud', 'Karen Lund', 'Bo Krogh'],
    ['none', 'Deltagere: Karen Lund, Bo Krogh\nIkke til stede: Ingen', 'Karen Lund', 'Bo Krogh'],
    ['no apologies', 'Deltagere: Karen Lund, Bo Krogh\nAfbud:\nDer var ingen afbud.', 'Karen Lund', 'Bo Krogh'],
    [
      'where to send them',
      'Deltagere: Karen Lund, Bo Krogh\nAfbud:\nAfbud bedes meldt til Ib Dam på tlf. 97 00 00 00.',
      'Karen Lund',
      'Bo Krogh',
    ],
    [
      'seats',
      'Deltagere:\nKaren Lund, KL\nVakant, Sundhedschef i Aalborg Kommune\nN.N., direktør\nxxx',
      'Karen Lund @ KL',
    ],
    ['a list elsewhere', 'Deltagere: Se vedlagte deltagerliste'],
    ['a count', 'Der var mødt 46 ud af 312 andelshavere.'],
    ['groups', 'Til stede er bestyrelsen og 5 medlemmer.'],
    ['all', 'Alle var mødt.'],
    ['a street', 'Deltagere:\nRegionshuset, Viborg\nNiels Bohrs Vej 30\nKaren Lund, KL', 'Karen Lund @ KL'],
    ['who wrote the letter', 'Sagsbehandler: Karen Lund\n\nBo Krogh'],
  ]))

describe('behind those who sent apologies', () => {
  const away = 'Til stede\nKaren Lund, direktør\n\nAfbud\nBo Krogh, direktør\n\n'
  it.each([
    'Øvrige\nIb Dam, konsulent',
    'Øvrige: Ib Dam, konsulent',
    'Andre deltagere:\nIb Dam, konsulent',
    'Desuden\nIb Dam, konsulent',
    'Inviteret\nIb Dam, konsulent',
  ])('a list of its own: %j', lines =>
    expect(listPeople(away + lines)).toEqual([
      'Karen Lund, direktør',
      'Bo Krogh, direktør (absent)',
      'Ib Dam, konsulent (guest)',
    ]),
  )

  it('those invited for an item are there', () =>
    expect(parseText(frontWith(`${away}Under punkt 3\nIb Dam, konsulent`)).participants.at(-1)).toMatchObject({
      attendance: 'present',
      capacity: 'guest',
      items: ['3'],
    }))

  it('a heading right below the label divides those who are away', () =>
    expect(listPeople('Til stede: Karen Lund\n\nAfbud\nKommunerne:\nBo Krogh, direktør\nØvrige:\nIb Dam')).toEqual([
      'Karen Lund',
      'Bo Krogh, direktør (absent)',
      'Ib Dam (absent)',
    ]))
})

it('what stands beside the mark in a column of attendance', () => {
  const said = [
    'X (via Teams)',
    'X (fra kl. 13.30)',
    'Ja, til kl. 14',
    'Online',
    'Afbud (syg)',
    'X (pkt. 3)',
    'X (kun formiddag)',
  ]
  const names = ['Karen Lund', 'Bo Krogh', 'Ib Dam', 'Ea Brun', 'Mie Skov', 'Ole Vang', 'Per Friis']
  const rows = names.map((name, n) => `${name}\tdirektør\t${said[n]}`).join('\n')
  const { participants } = parseText(frontWith(`Deltagere\n\nNavn\tTitel\tTil stede\n${rows}`))
  expect(participants.map(p => [p.name, p.attendance, p.note, ...p.items])).toEqual([
    ['Karen Lund', 'present', 'via Teams'],
    ['Bo Krogh', 'present', 'fra kl. 13.30'],
    ['Ib Dam', 'present', 'til kl. 14'],
    ['Ea Brun', 'present', 'Online'],
    ['Mie Skov', 'absent', 'syg'],
    ['Ole Vang', 'present', null, '3'],
    ['Per Friis', 'present', 'kun formiddag'],
  ])
})

describe('groups that divide those who came and those who did not', () =>
  check([
    [
      'named again below an empty label',
      'Til stede:\n\nBestyrelsen: Karen Lund, Bo Krogh\nObservatører: Ib Dam\nSekretariatet: Ea Brun\n\nAfbud:\n\nBestyrelsen: Jens Holm\nObservatører: Rie Tang, Per Aa',
      'Karen Lund',
      'Bo Krogh',
      'Ib Dam (guest)',
      'Ea Brun (secretariat)',
      'Jens Holm (absent)',
      'Rie Tang (absent guest)',
      'Per Aa (absent guest)',
    ],
    [
      'a new one below an empty label',
      'Til stede:\nBestyrelsen: Karen Lund, Bo Krogh\nAfbud:\nSekretariatet: Ea Brun',
      'Karen Lund',
      'Bo Krogh',
      'Ea Brun (secretariat)',
    ],
  ]))

describe('apologies under each group', () =>
  check([
    [
      'on one line each',
      'Deltagere:\nLejre Kommune: Chef Karen Lund (formand)\nAfbud: Konsulent Bo Krogh\nGreve Kommune: Chef Ib Dam\nAfbud: -\nAlmen praksis: Læge Maja Holm\nAfbud: Læge Per Friis\nSekretariat: Konsulent Ole Vang',
      'Karen Lund, Chef @ Lejre Kommune (chair)',
      'Bo Krogh, Konsulent @ Lejre Kommune (absent)',
      'Ib Dam, Chef @ Greve Kommune',
      'Maja Holm, Læge @ Almen praksis',
      'Per Friis, Læge @ Almen praksis (absent)',
      'Ole Vang, Konsulent (secretariat)',
    ],
    [
      'below headings',
      'Til stede:\nStruer Kommune\n- Karen Lund, chef\nAfbud:\n- Bo Krogh, konsulent\nSkive Kommune\n- Ib Dam, chef\nAfbud:\n- Maja Holm, konsulent\nPLO\n- Per Friis, læge',
      'Karen Lund, chef @ Struer Kommune',
      'Bo Krogh, konsulent @ Struer Kommune (absent)',
      'Ib Dam, chef @ Skive Kommune',
      'Maja Holm, konsulent @ Skive Kommune (absent)',
      'Per Friis, læge @ PLO',
    ],
    [
      'of one group only',
      'Til stede:\nViborg Kommune: Karen Lund\nAfbud: Bo Krogh\nSkive Kommune: Ib Dam\nPLO: Per Friis',
      'Karen Lund @ Viborg Kommune',
      'Bo Krogh @ Viborg Kommune (absent)',
      'Ib Dam @ Skive Kommune',
      'Per Friis @ PLO',
    ],
    [
      'of groups that are no organisations',
      'Deltagere:\nLedelsen:\nDirektør Karen Lund\nAfbud: Bo Krogh\nMedarbejderne:\nSygeplejerske Ib Dam',
      'Karen Lund, Direktør',
      'Bo Krogh (absent)',
      'Ib Dam, Sygeplejerske',
    ],
    [
      'in the same sentence',
      'Deltagere:\nFra Odense Kommune: Karen Lund og Bo Krogh. Afbud: Ib Dam.\nFra OUH: Per Friis.',
      'Karen Lund @ Odense Kommune',
      'Bo Krogh @ Odense Kommune',
      'Ib Dam @ Odense Kommune (absent)',
      'Per Friis @ OUH',
    ],
    [
      'put in behind somebody',
      'Deltagere:\nLemvig: Karen Lund (leder), afbud fra Bo Krogh\nAkutafdelingen: Overlæge Ib Dam, afbud: sygeplejerske Maja Holm\nOdense Kommune: Per Friis (afbud: Ole Vang)\nMie Skov, PLO, afbud fra Hans Brun, KL\nLejre Kommune: Eva Vang (chef) Afbud: Finn Dahl (konsulent)',
      'Karen Lund, leder @ Lemvig',
      'Bo Krogh @ Lemvig (absent)',
      'Ib Dam, Overlæge @ Akutafdelingen',
      'Maja Holm, sygeplejerske @ Akutafdelingen (absent)',
      'Per Friis @ Odense Kommune',
      'Ole Vang @ Odense Kommune (absent)',
      'Mie Skov @ PLO',
      'Hans Brun @ KL (absent)',
      'Eva Vang, chef @ Lejre Kommune',
      'Finn Dahl, konsulent @ Lejre Kommune (absent)',
    ],
    [
      'of a group that names nobody',
      'Deltagere:\nViborg Kommune:\nAfbud\nSkive Kommune:\nKaren Lund\nStruer Kommune: Afbud\nLemvig Kommune: Bo Krogh',
      'Karen Lund @ Skive Kommune',
      'Bo Krogh @ Lemvig Kommune',
    ],
    [
      'at the end they are divided themselves',
      'Deltagere:\nViborg Kommune: Karen Lund\nSkive Kommune: Bo Krogh\nAfbud:\nViborg Kommune: Ib Dam\nStruer Kommune: Maja Holm',
      'Karen Lund @ Viborg Kommune',
      'Bo Krogh @ Skive Kommune',
      'Ib Dam @ Viborg Kommune (absent)',
      'Maja Holm @ Struer Kommune (absent)',
    ],
    [
      'two kinds of absence are two lists',
      'Deltagere:\nGreve Kommune: Karen Lund\nFraværende med afbud:\nViborg Kommune: Ib Dam\nFraværende uden afbud:\nSkive Kommune: Maja Holm',
      'Karen Lund @ Greve Kommune',
      'Ib Dam @ Viborg Kommune (absent)',
      'Maja Holm @ Skive Kommune (absent)',
    ],
  ]))

describe('behind those who are away', () =>
  check([
    [
      'who takes the minutes is there',
      'Til stede:\nKaren Lund, KL\nAfbud: Bo Krogh, PLO\nRef.: Ib Dam',
      'Karen Lund @ KL',
      'Bo Krogh @ PLO (absent)',
      'Ib Dam (secretariat secretary)',
    ],
  ]))

describe('headings of one word', () =>
  check([
    [
      'organisations, and groups that are none',
      'Deltagere:\nFra Regionsældrerådet\n- Karen Lund\nRegionen: Konsulent Bo Krogh\nHospitalet: Overlæge Ib Dam\nKommunerne: Chef Maja Holm\nFra Byrådet:\nPer Friis\nLedelsen: Ole Vang',
      'Karen Lund @ Regionsældrerådet',
      'Bo Krogh, Konsulent @ Regionen',
      'Ib Dam, Overlæge @ Hospitalet',
      'Maja Holm, Chef',
      'Per Friis',
      'Ole Vang',
    ],
  ]))

it('the members of the council that meets are of no organisation', () => {
  const list = 'Deltagere:\nÆldrerådet: Karen Lund, Bo Krogh\nHandicaprådet: Ib Dam'
  const of = (body: string) =>
    parseText(frontWith(list).replace('Styregruppen for Sund i Byen', body)).participants.map(p => p.organisation)
  expect(of('Ældrerådet i Greve')).toEqual([null, null, 'Handicaprådet'])
  expect(of('Styregruppen for Sund i Byen')).toEqual(['Ældrerådet', 'Ældrerådet', 'Handicaprådet'])
})

it('letters in brackets that are the initials of one person below an organisation name no other', () =>
  expect(listPeople('Deltagere:\nPraksis: Hans Kjær (HK)\nLejre Kommune: Karen Lund (FOA)')).toEqual([
    'Hans Kjær @ Praksis',
    'Karen Lund @ FOA',
  ]))

it('letters that are the initials of several people are no titles, whatever else is said beside them', () =>
  expect(
    listPeople('Deltagere:\nTina Ravn (TR), læge, Viborg Kommune\nBo Krogh (BK), konsulent\nKaren Lund (FOA)'),
  ).toEqual(['Tina Ravn, læge @ Viborg Kommune', 'Bo Krogh, konsulent', 'Karen Lund @ FOA']))

describe('names in capitals', () =>
  check([
    [
      'with a name written short, and a list that goes on',
      'Mødt var formanden KAREN BRO LUND, næstformanden BO KROGH samt\nJENS CHR. HOLM, H.C. FRIIS og JOHS. VANG.',
      'KAREN BRO LUND (chair)',
      'BO KROGH (vice-chair)',
      'JENS CHR. HOLM',
      'H.C. FRIIS',
      'JOHS. VANG',
    ],
    ['one a line', 'Til stede:\nFORMANDEN KAREN LUND\nBO CHR. KROGH', 'KAREN LUND (chair)', 'BO CHR. KROGH'],
  ]))

describe('organisations and names that look like something else', () =>
  check([
    [
      'those of a trade behind a title',
      'Deltagere\nKaren Lund, fodterapeut, Danske Fodterapeuter\nBo Krogh, læge, Yngre Læger\nIb Dam, konsulent, Ungdommens Røde Kors',
      'Karen Lund, fodterapeut @ Danske Fodterapeuter',
      'Bo Krogh, læge @ Yngre Læger',
      'Ib Dam, konsulent @ Ungdommens Røde Kors',
    ],
    [
      'a first name that ends like a street, and a street',
      'Deltagere\nSolvej Brun, vicedirektør, Viborg Kommune\nBo Krogh, direktør\nSolvej 3, 8800 Viborg',
      'Solvej Brun, vicedirektør @ Viborg Kommune',
      'Bo Krogh, direktør',
    ],
  ]))

describe('a post beside the title', () =>
  check([
    [
      'behind a dash, in the secretariat',
      'Deltagere\nKaren Lund - Chefkonsulent, Region Midtjylland - Sekretær\nBo Krogh - Fuldmægtig, Region Midtjylland - Sekretær og referent\nIb Dam - Sekretær, Viborg Kommune',
      'Karen Lund, Chefkonsulent @ Region Midtjylland (secretariat secretary)',
      'Bo Krogh, Fuldmægtig @ Region Midtjylland (secretariat secretary)',
      'Ib Dam, Sekretær @ Viborg Kommune',
    ],
  ]))

describe('the chair of the body that meets, by its name', () => {
  const read = (post: string) =>
    parseText(
      `Referat af møde i MED-udvalget, Børneafdelingen\n\nDato: 3. maj 2021\n\nDeltagere\nKaren Lund, overlæge (${post})\nBo Krogh, sygeplejerske (under punkt B og D)\nIb Dam, jurist (punkt A-C)\n\nA. Velkomst\n\nGodkendt.\n\nB. Budget\n\nGodkendt.\n`,
    ).participants
  it.each([
    ['formand for MED-udvalget', 'overlæge', ['chair']],
    ['næstformand i MED-udvalget', 'overlæge', ['vice-chair']],
    // Of another body, though its letters stand in the title block
    ['formand for MED', 'overlæge, formand for MED', []],
    ['formand for Hospitalsrådet', 'overlæge, formand for Hospitalsrådet', []],
  ])('%s', (post, title, roles) => expect(read(post)[0]).toMatchObject({ title, roles }))

  it('items may be counted by letters', () => {
    expect(read('formand for MED-udvalget').map(({ items }) => items)).toEqual([[], ['B', 'D'], ['A', 'B', 'C']])
  })
})

describe('groups between the rows of a table of attendance', () =>
  check([
    [
      'right below its head',
      'Medlem\tTil stede\tAfbud\nLedelsesrepræsentanter\nKaren Lund, chef\tx\t\nBo Krogh, overlæge\t\tx\nMedarbejderrepræsentanter\nIb Dam, sygeplejerske\t\tx',
      'Karen Lund, chef',
      'Bo Krogh, overlæge (absent)',
      'Ib Dam, sygeplejerske (absent)',
    ],
    [
      'and below a label',
      'Deltagere\nMedlem\tTil stede\tAfbud\nLedelsesrepræsentanter\nKaren Lund, chef\tx\t\nBo Krogh, overlæge\t\tx',
      'Karen Lund, chef',
      'Bo Krogh, overlæge (absent)',
    ],
  ]))

describe('columns that hold names', () =>
  check([
    [
      'two lists side by side',
      'Fraværende\tDeltagere\nKaren Lund, chef\tBo Krogh, overlæge, formand\n\tIb Dam, sygeplejerske\n\tEa Brun',
      'Karen Lund, chef (absent)',
      'Bo Krogh, overlæge (chair)',
      'Ib Dam, sygeplejerske',
      'Ea Brun',
    ],
    [
      'a list in capitals',
      'TIL STEDE: KAREN LUND (FORMAND), IDA HOLM OG BO KROGH (REFERENT)',
      'KAREN LUND (chair)',
      'IDA HOLM',
      'BO KROGH (secretary)',
    ],
    [
      'initials before each name',
      'KL: Karen Lund, chef\nABK – Ane-Bo Krogh, overlæge',
      'Karen Lund, chef',
      'Ane-Bo Krogh, overlæge',
    ],
  ]))
