// How the parser's time grows with the text: minutes of 10, 100 and 1,000 items, and 100,000 characters with and without
// line ends, of prose and of what patterns may stumble over: node scripts/bench/parse.mjs [--runs N] [--only WORDS] [--length N]
// Prints ratios: "x as long, y as slow". Where y is far above x, the time grows faster than the text. Exits 1 where it
// grows with more than the power of 1.5, or prose without line ends costs more than the same prose with them.
import { parseArgs } from 'node:util'
import { loadDictionary } from '../../dist/dictionary/dictionary.js'
import { parsePlain } from '../../dist/parse/examples/plain-text.js'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    length: { type: 'string', default: '100000' },
  },
})
const dictionary = loadDictionary()

const parse = (/** @type {string} */ text) => parsePlain(text, dictionary)

/**
 * Milliseconds of processor time of the fastest of some runs: what the machine does besides does not count.
 * @param {string} text
 */
function time(text) {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < Number(values.runs); run++) {
    const start = process.cpuUsage()
    parse(text)
    best = Math.min(best, process.cpuUsage(start).user / 1000)
  }
  return best
}

const TOPICS = [
  'Budget',
  'Madservice',
  'Sundhedsplan',
  'Lokalplan',
  'Genoptræning',
  'Cykelstier',
  'Svangreomsorg',
  'Takster',
]
const NAMES = ['Karen Lund', 'Bo Krogh', 'Inge Holm', 'Jens Vang', 'Else Friis', 'Ole Bang']
const OUTCOMES = [
  'Godkendt.',
  'Udvalget besluttede, at planen sendes i høring.',
  'Udsat til næste møde.',
  'Sekretariatet får til opgave at skrive et notat senest den 1. juni 2022.',
  'Taget til efterretning.',
  'Med stemmerne 4 for (A og F) og 3 imod (V) anbefales indstillingen.',
]

/** @type {<T>(list: readonly T[], i: number) => T} */
const nth = (list, i) => /** @type {any} */ (list[i % list.length])

/** @param {number} i */
const item = i => `${i}. ${nth(TOPICS, i)} ${2000 + (i % 30)}

Sagsfremstilling
${nth(TOPICS, i + 3)} blev drøftet på mødet den ${1 + (i % 28)}. marts 2022, jf. pkt. ${i}. Forvaltningen har undersøgt sagen, og udgiften er 1.${100 + (i % 800)}.000 kr.
Der er tale om en ny ordning, som ${nth(NAMES, i)} har foreslået, se bilag ${i}.

Indstilling
Forvaltningen indstiller,
- at planen godkendes
- at udvalget orienteres om økonomien

Bilag
- Bilag ${i}: ${nth(TOPICS, i)} i tal

Beslutning
${nth(OUTCOMES, i)}
Afbud: ${nth(NAMES, i + 1)}

`

/** @param {number} count */
const minutes = count =>
  `Referat af møde i Sundhedsudvalget den 4. maj 2022 kl. 15.00-17.00\n\nDeltagere\n${NAMES.join('\n')}\n\n${Array.from({ length: count }, (_, i) => item(i + 1)).join('')}`

/** @type {(piece: string, length: number) => string} */
const repeat = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

const PROSE =
  'Forvaltningen har undersøgt sagen, og udvalget drøftede den på mødet den 4. maj 2022; se bilag 3 og pkt. 2. Karen Lund, sundhedschef, og Bo Krogh følger op inden den 1. juni. Udgiften er 1,5 mio. kr. '

/** @param {string} said */
const decided = said => `1. Budget\n\nBeslutning\n${said}\n\n2. Eventuelt\n\nBeslutning\nIntet.\n`

/** Texts of any length, each of one thing. @type {readonly (readonly [string, (length: number) => string])[]} */
const KINDS = [
  ['prose, a line of 100 to 200 characters', length => repeat(`${PROSE}\n`, length)],
  ['prose without line ends', length => repeat(PROSE, length)],
  ['prose below a heading', length => decided(repeat(`${PROSE}\n`, length))],
  ['prose below a heading without line ends', length => decided(repeat(PROSE, length))],
  [
    'people on one line',
    length =>
      `Deltagere: ${repeat('Karen Lund, sundhedschef, Bo Krogh, ledende overlæge, Region Nord, ', length)}\n\n1. Budget\nGodkendt.\n\n2. Eventuelt\nIntet.\n`,
  ],
  [
    'people, each on a line',
    length =>
      `Deltagere\n${repeat('Karen Lund, sundhedschef, Aalborg Kommune\nBo Krogh, overlæge\n', length)}\n\n1. Budget\nGodkendt.\n\n2. Eventuelt\nIntet.\n`,
  ],
  [
    'people without end, all different',
    length => `Deltagere\n${names(length)}\n\n1. Budget\nGodkendt.\n\n2. Eventuelt\nIntet.\n`,
  ],
  [
    'decisions on one line',
    length => `1. Budget\n\nBeslutning\n${repeat('Udvalget godkendte planen. ', length)}\n\n2. Eventuelt\nIntet.\n`,
  ],
  [
    'decisions, each on a line',
    length => `1. Budget\n\nBeslutning\n${repeat('Udvalget godkendte planen.\n', length)}\n\n2. Eventuelt\nIntet.\n`,
  ],
  [
    'recommendations',
    length =>
      `1. Budget\n\nIndstilling\nDet indstilles,\n${repeat('- at planen godkendes\n', length)}\n\n2. Eventuelt\nIntet.\n`,
  ],
  [
    'one recommendation of many',
    length =>
      `1. Budget\n\nIndstilling\nDet indstilles, ${repeat('at planen godkendes, ', length)}\n\n2. Eventuelt\nIntet.\n`,
  ],
  [
    'attachments',
    length =>
      `1. Budget\n\nBilag\n${repeat('Bilag 1: Budget for 2022 (eftersendes)\n', length)}\n\n2. Eventuelt\nIntet.\n`,
  ],
  ['labels', length => repeat('Beslutning\n', length)],
  ['headings', length => repeat('1. Budget for kommunen\n\n', length)],
  ['headings that rise', length => lines(length, i => `${i}. Budget for kommunen`)],
  [
    'numbers that rise in a list',
    length => `1. Budget\n\nIndstilling\n${lines(length, i => `${i}. at planen godkendes`)}\n\n2. Eventuelt\nIntet.\n`,
  ],
  ['dates', length => repeat('den 4. maj 2022, 04-05-2022, 4/5, uge 12, kl. 8.15-10.40, ', length)],
  ['table rows', length => repeat('Budget for kommunen\t1.000\t2.000\t3.000\n', length)],
  ['one row of cells', length => repeat('Budget for kommunen\t', length)],
  ['damaged text', length => repeat('Budget\nRefrat\n', length)],
  ['blanks', length => `1. Budget${' '.repeat(length)}Godkendt.`],
  ['line ends', length => `1. Budget${'\n'.repeat(length)}Godkendt.`],
  ['full stops', length => repeat('.', length)],
  ['digits', length => repeat('1234567890', length)],
  ['one word', length => repeat('sundhedsudvalget', length)],
  ['capitals', length => repeat('Karen Lund ', length)],
  ['commas', length => repeat('a,', length)],
  ['at at at', length => `1. Budget\n\nIndstilling\n${repeat('at ', length)}`],
  ['brackets', length => repeat('(((', length)],
  ['brackets that close', length => repeat('(a) ', length)],
  ['v/', length => `1. Budget ${repeat('v/ Bo Krogh ', length)}`],
  ['Markdown', length => repeat('**Beslutning** ', length)],
  ['paragraphs of law', length => repeat('sundhedslovens § 18, stk. 2, og ', length)],
  ['web addresses', length => repeat('https://www.a.dk/b ', length)],
  ['hyphens', length => repeat('- ', length)],
  ...[' ', '\t', ', ', ' | '].map(
    /** @returns {readonly [string, (length: number) => string]} */
    blank => [
      `${JSON.stringify(blank)} between fields of the head`,
      length => `Referat af møde i Ældrerådet\n\nDato: 28. maj 2024${repeat(blank, length)}x Sted: Rådhuset`,
    ],
  ),
  ['a task that never ends', length => decided(`Karen Lund bedes ${repeat('i ', length)}`)],
  ['a dotted table of contents', length => lines(length, i => `${i}. Budget for kommunen ........ ${i}`)],
]

/** @type {(length: number, line: (i: number) => string) => string} */
function lines(length, line) {
  let text = ''
  for (let i = 1; text.length < length; i++) text += `${line(i)}\n`
  return text
}

/** @param {number} length */
function names(length) {
  const given = ['Karen', 'Bo', 'Inge', 'Jens', 'Else', 'Ole', 'Mette', 'Hans', 'Lise', 'Per', 'Anne', 'Kaj']
  const middle = ['Bank', 'Dahl', 'Eg', 'Friis', 'Gram', 'Holm', 'Juul', 'Kjær', 'Lind', 'Munk', 'Noer', 'Prip']
  const last = [
    'Aagaard',
    'Bang',
    'Carlsen',
    'Damgaard',
    'Enevoldsen',
    'Frandsen',
    'Groth',
    'Hald',
    'Iversen',
    'Jessen',
  ]
  return lines(
    length,
    i => `${nth(given, i)} ${nth(middle, Math.floor(i / 12))} ${nth(last, Math.floor(i / 144))}, sundhedschef`,
  )
}

/** Milliseconds below which it is the fixed cost and the machine that are measured. */
const NOISE = 100
let worst = 0

/** Milliseconds of the longest text. @type {(name: string, texts: readonly string[]) => number} */
function report(name, texts) {
  const times = texts.map(time)
  const steps = texts.slice(1).map((text, i) => {
    const longer = text.length / /** @type {string} */ (texts[i]).length
    const slower = /** @type {number} */ (times[i + 1]) / /** @type {number} */ (times[i])
    const power = Math.log(slower) / Math.log(longer)
    if (/** @type {number} */ (times[i + 1]) > NOISE) worst = Math.max(worst, power)
    return `${longer.toFixed(1)}x as long, ${slower.toFixed(1)}x as slow`.padEnd(32)
  })
  const last = /** @type {number} */ (times.at(-1))
  const power =
    last > NOISE && steps.length > 0
      ? Math.log(last / /** @type {number} */ (times.at(-2))) /
        Math.log(/** @type {string} */ (texts.at(-1)).length / /** @type {string} */ (texts.at(-2)).length)
      : 0
  const mark = power > 1.5 ? '  <- faster than the text' : ''
  process.stdout.write(
    `${name.padEnd(42)} ${times.map(ms => `${ms.toFixed(1)} ms`.padStart(11)).join('')}  ${steps.join('')}${mark}\n`,
  )
  return last
}

const isWanted = (/** @type {string} */ name) => name.includes(values.only)
parse(minutes(20))
process.stdout.write('Processor time of the fastest of some runs; each column is the next larger text.\n\n')
if (isWanted('items')) report('10, 100, 1,000 items', [10, 100, 1000].map(minutes))
/** @type {Map<string, number>} */
const costs = new Map()
for (const [name, make] of KINDS) {
  if (!isWanted(name)) continue
  const texts = [4, 2, 1].map(part => make(Number(values.length) / part))
  costs.set(name, report(name, texts))
}

/** What the same words cost without line ends, of what they cost with them. */
const shares = [
  ['prose, a line of 100 to 200 characters', 'prose without line ends'],
  ['prose below a heading', 'prose below a heading without line ends'],
].flatMap(([lines = '', bare = '']) => {
  const [one, other] = [costs.get(lines), costs.get(bare)]
  return one === undefined || other === undefined ? [] : [other / one]
})
for (const share of shares) process.stdout.write(`\nWithout line ends ${share.toFixed(2)} of the time with them.`)
process.stdout.write(`\nSteepest: the power of ${worst.toFixed(2)} of the length.\n`)
process.exitCode = worst > 1.5 || shares.some(share => share > 1.2) ? 1 : 0
