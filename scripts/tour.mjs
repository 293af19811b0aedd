// Writes docs/tour.md: questions to the invented minutes in fixtures/meetings, and the answers as they are printed.
//   node scripts/tour.mjs [--check]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keepPage } from './page.mjs'
import { runHere } from './run-here.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Columns of the terminal that is played here. */
const WIDTH = 88

/** @type {readonly (readonly [heading: string, says: string, ...commands: string[][]])[]} */
const STOPS = [
  [
    'What a body decided',
    'A cluster is known by its short name, and its bodies by the cluster. Each meeting is answered once, from its best\ndocument, and others of the same meeting are told of.',
    ['query', 'all decisions by Klynge Syd'],
  ],
  [
    'A name that several bear',
    'There is a Klynge Midt in two regions, and a Midtklyngen in a third. Where the archive knows one of them, that one is\nmeant, and said.',
    ['query', 'decisions of Klynge Midt'],
  ],
  ['Who took part', 'In Danish just as well.', ['query', 'hvem deltog i mødet 14. marts 2023']],
  ['Who was absent', 'A day is enough where nothing else met on it.', ['query', 'who was absent on 22 November 2023']],
  [
    'Who owes what',
    'A deadline like "til næste møde" is resolved where the minutes say when that is.',
    ['query', 'åbne opgaver for sekretariatet'],
    ['actions', '--overdue', '--since', '2023', '--by', '2023-12-31'],
  ],
  [
    'What was decided about something',
    'Inflections and compounds are found. What an item says elsewhere is not mixed in, but told.',
    ['query', 'hvad blev besluttet om genoptræning'],
  ],
  [
    'What was recommended',
    'A recommendation is not a decision; what became of its item stands beside it.',
    ['query', 'recommendations about KOL'],
  ],
  ['Where somebody was', '', ['query', 'meetings with Mette Ravnkilde']],
  ['How many', '', ['query', 'how many decisions were postponed since 2020']],
  [
    'What it says, and where',
    'Every fact points at the words it was read from.',
    ['show', '2023-03-14-klynge-syd.txt', '--item', '2', '--source'],
  ],
  [
    'What is not understood',
    'is not answered. A name that nobody bears gets a suggestion; a time that is no date is refused.',
    ['query', 'all decisions by Klynge Mid'],
    ['query', 'decisions before the merger'],
  ],
]

/** @param {string} word */
const quoted = word => (/^[\p{L}\p{N}_./:,-]+$/u.test(word) ? word : `"${word}"`)

export async function makeTour() {
  const folder = mkdtempSync(join(tmpdir(), 'referat-tour-'))
  const archive = join(folder, 'tour.db')
  /** @param {readonly string[]} argv */
  const run = argv => runHere(argv, archive, WIDTH)
  try {
    const { text, status } = await run(['ingest', join(root, 'fixtures/meetings'), '--include', '*.txt'])
    if (status !== 0) throw new Error(`The fixtures could not be imported:\n${text}`)
    const stops = []
    for (const [heading, says, ...commands] of STOPS) {
      const shown = []
      for (const argv of commands) {
        const { text } = await run(argv)
        shown.push(`\`\`\`\n$ referat ${argv.map(quoted).join(' ')}\n${text.replace(/\n+$/, '')}\n\`\`\``)
      }
      stops.push([`## ${heading}`, ...(says ? [says] : []), ...shown].join('\n\n'))
    }
    return `# A tour

Questions and answers as they are printed, asked of the invented minutes in \`fixtures/meetings\`. In a clone, \`referat\` is
\`npm run --silent referat --\`.

\`\`\`
$ referat ingest fixtures/meetings --include "*.txt"
\`\`\`

Every sentence is first told as the command that asks the same, which can be pasted and narrowed down by its options.

${stops.join('\n\n')}

Made by \`node scripts/tour.mjs\`; not written by hand.
`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) keepPage('docs/tour.md', await makeTour(), 'scripts/tour.mjs')
