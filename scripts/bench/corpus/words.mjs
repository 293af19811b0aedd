// The words that invented minutes are made of: compounds without end, people, places, sentences.

/** @typedef {import('./random.mjs').Random} Random */

const FIRST = [
  ...['sundheds', 'ældre', 'trafik', 'klima', 'børne', 'skole', 'daginstitutions', 'genoptrænings', 'pleje'],
  ...['psykiatri', 'beredskabs', 'hjemme', 'vand', 'affalds', 'kultur', 'idræts', 'bolig', 'by', 'havne', 'turisme'],
  ...['erhvervs', 'job', 'integrations', 'digitaliserings', 'økonomi', 'personale', 'forebyggelses', 'rehabiliterings'],
  ...['lokal', 'vej', 'cykel', 'natur', 'landdistrikts', 'ungdoms', 'familie', 'handicap', 'demens', 'kost', 'medicin'],
  ...['indkøbs', 'energi', 'varme', 'museums', 'biblioteks', 'musikskole', 'tandpleje', 'svangre', 'palliations'],
]

/** Indefinite and definite; all of one gender, so that sentences need not ask. */
const SECOND = /** @type {const} */ ([
  ['plan', 'planen'],
  ['politik', 'politikken'],
  ['indsats', 'indsatsen'],
  ['strategi', 'strategien'],
  ['aftale', 'aftalen'],
  ['pulje', 'puljen'],
  ['rapport', 'rapporten'],
  ['analyse', 'analysen'],
  ['ordning', 'ordningen'],
  ['koordination', 'koordinationen'],
  ['evaluering', 'evalueringen'],
  ['undersøgelse', 'undersøgelsen'],
  ['takst', 'taksten'],
  ['redegørelse', 'redegørelsen'],
  ['vejledning', 'vejledningen'],
  ['gruppe', 'gruppen'],
  ['funktion', 'funktionen'],
  ['statistik', 'statistikken'],
  ['model', 'modellen'],
  ['konference', 'konferencen'],
  ['ramme', 'rammen'],
  ['kapacitet', 'kapaciteten'],
  ['bevilling', 'bevillingen'],
  ['prognose', 'prognosen'],
])

const GIVEN = [
  ...['Karen', 'Bo', 'Inge', 'Jens', 'Else', 'Ole', 'Mette', 'Hans', 'Lise', 'Per', 'Anne', 'Kaj', 'Birgit', 'Søren'],
  ...['Åse', 'Niels', 'Tove', 'Erik', 'Grethe', 'Lars', 'Hanne', 'Jørgen', 'Pia', 'Svend', 'Ulla', 'Torben', 'Ida'],
]
const FAMILY = [
  ...['Lund', 'Krogh', 'Holm', 'Vang', 'Friis', 'Bang', 'Dahl', 'Gram', 'Juul', 'Kjær', 'Lind', 'Munk', 'Noer', 'Prip'],
  ...['Aagaard', 'Damgaard', 'Enevoldsen', 'Frandsen', 'Groth', 'Hald', 'Iversen', 'Jessen', 'Skov', 'Toft', 'Winther'],
]
const TITLES = ['sundhedschef', 'ledende overlæge', 'direktør', 'konsulent', 'kontorchef', 'afdelingssygeplejerske']

/** @param {Random} random @returns {readonly [string, string]} */
export function noun(random) {
  const [indefinite, definite] = random.pick(SECOND)
  // Most words are seen again; now and then comes one that nobody has written before.
  const stem = random.pick(FIRST) + (random.chance(0.15) ? random.pick(FIRST) : '')
  return [stem + indefinite, stem + definite]
}

/** @param {Random} random */
export const person = random =>
  `${random.pick(GIVEN)} ${random.chance(0.4) ? `${random.pick(FAMILY)} ` : ''}${random.pick(FAMILY)}`

/** @param {Random} random */
export const title = random => random.pick(TITLES)

/** @param {string} text */
export const capital = text => text.charAt(0).toUpperCase() + text.slice(1)

const MONTHS = [
  ...['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november'],
  'december',
]

/** "4. maj 2022" @param {Date} day */
export const written = day => `${day.getUTCDate()}. ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`

/** @param {Random} random */
const amount = random => `${random.between(1, 90)}.${random.between(100, 999)}.000 kr.`

/** A sentence of a case. @param {Random} random @param {string} place @param {Date} day */
export function prose(random, place, day) {
  const [[a, theA], [, theB]] = [noun(random), noun(random)]
  const year = day.getUTCFullYear()
  const someday = new Date(day.getTime() + random.between(-200, 200) * 86_400_000)
  return random.pick([
    `Forvaltningen har undersøgt, om ${theA} kan samles med ${theB} i ${place}.`,
    `${capital(theA)} omfatter ${random.between(20, 900)} borgere og koster ${amount(random)} om året.`,
    `Der er siden ${year - random.between(1, 8)} arbejdet med en ${a}, som skal støtte ${theB}.`,
    `${person(random)} fra ${place} har bidraget til ${theA}, jf. bilag ${random.chance(0.9) ? 1 : 4}.`,
    `Erfaringerne viser, at ${random.between(5, 80)} % af borgerne er tilfredse med ${theA}, mens ${theB} først er kommet i gang i ${year}.`,
    `En ${a} forudsætter bl.a., at ${theB} er på plads senest den ${written(someday)}.`,
    `Arbejdet følger sundhedslovens § ${random.between(18, 240)} og den ${a}, som blev vedtaget i ${year - 1}.`,
    `Udgiften til ${theA} holdes inden for rammen, og ${theB} finansieres af puljen på ${amount(random)}`,
    `Sagen hænger sammen med ${theA}: uden den kan ${theB} ikke gennemføres, før der er ansat ${random.between(2, 9)} medarbejdere.`,
    `Høringen om ${theA} varede fra den ${written(someday)} og gav ${random.between(3, 60)} svar, heraf ${random.between(1, 3)} fra ${place}.`,
  ])
}

/** What a meeting resolved. @param {Random} random @param {string} body */
export function outcome(random, body) {
  const [[, theA], [, theB]] = [noun(random), noun(random)]
  return random.pick([
    'Godkendt.',
    'Taget til efterretning.',
    'Drøftet.',
    `${body} besluttede, at ${theA} sendes i høring.`,
    `${body} godkendte ${theA} med den bemærkning, at ${theB} følges op om et år.`,
    'Udsat til næste møde.',
    `Sekretariatet får til opgave at udarbejde en ny ${noun(random)[0]} senest den 1. juni.`,
    `Det blev aftalt, at ${person(random)} kontakter kommunerne om ${theA}.`,
    `Med stemmerne ${random.between(4, 9)} for (A og F) og ${random.between(1, 3)} imod (V) anbefales indstillingen.`,
    `Orienteringen om ${theA} blev taget til efterretning.`,
    `Der afsættes ${amount(random)} til ${theA}.`,
  ])
}
