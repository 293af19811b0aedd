// Writes docs/tour.md: questions to the invented minutes in fixtures/meetings, and the answers as they are printed.
//   node scripts/tour.mjs [--check]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keepPage } from './page.mjs'
import { runHere } from './run-here.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Width of the terminal that is simulated here. */
const WIDTH = 88

/** @type {readonly (readonly [heading: string, says: string, ...commands: string[][]])[]} */
const STOPS = [
  [
    'What a body decided',
    'The short name of a cluster is enough, and finds the bodies of the cluster. Each meeting is answered once, from its best\ndocument; the number of other documents of the meeting is shown.',
    ['query', 'all decisions by Klynge Syd'],
  ],
  [
    'A name that several bodies have',
    'There is a Klynge Midt in two regions, and a Midtklyngen in a third. If the archive has only one of them, that one is\nmeant, and the answer says so.',
    ['query', 'decisions of Klynge Midt'],
  ],
  ['Who took part', 'Questions may be in Danish or English.', ['query', 'hvem deltog i mødet 14. marts 2023']],
  [
    'Who was absent',
    'The day is enough if there was only one meeting on it.',
    ['query', 'who was absent on 22 November 2023'],
  ],
  [
    'Who owes what',
    'A deadline like "til næste møde" becomes a date if the minutes say when that is.',
    ['query', 'åbne opgaver for sekretariatet'],
    ['actions', '--overdue', '--since', '2023', '--by', '2023-12-31'],
  ],
  [
    'What was decided about something',
    'Inflections and compounds are found. Decisions of items that mention the topic elsewhere are not mixed in, but counted.',
    ['query', 'hvad blev besluttet om genoptræning'],
  ],
  [
    'What was recommended',
    'A recommendation is not a decision; what was decided about its item is shown beside it.',
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
    'is not answered. For an unknown name there is a suggestion; a time that is no date is refused.',
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

Every answer begins with the command that asks the same, which can be pasted and narrowed down by further options.

${stops.join('\n\n')}

Made by \`node scripts/tour.mjs\`; not written by hand.
`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) keepPage('docs/tour.md', await makeTour(), 'scripts/tour.mjs')
