// The whole program in a minute: imports the minutes in fixtures/, asks for the decisions of a body, writes an export.
// Every step is the real command, printed before it runs, so that it can be pasted. `npm run demo`
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const archive = 'output/demo.db'
const START = 'npm run --silent referat --'

/**
 * Says what is done and does it. Ends the demo where it goes wrong.
 * @param {string} what
 * @param {string[]} args
 */
function step(what, args) {
  const line = args.map(arg => (/^[\w./-]+$/.test(arg) ? arg : `"${arg}"`)).join(' ')
  process.stderr.write(`\n── ${what}\n   ${START} ${line}\n\n`)
  // What it advises is then to be typed as what is printed here.
  const env = { ...process.env, npm_lifecycle_event: 'referat' }
  const { status } = spawnSync(process.execPath, ['dist/cli.js', ...args], { cwd: root, stdio: 'inherit', env })
  if (status === 0) return
  process.stderr.write(`\nThe demo ends here, since the last command did not succeed (exit status ${status}).\n`)
  process.exit(1)
}

mkdirSync(join(root, 'output'), { recursive: true })
for (const end of ['', '-wal', '-shm']) rmSync(join(root, archive + end), { force: true })

step('Import a folder of minutes', ['ingest', 'fixtures/meetings', '--db', archive])
step('What is in the archive now', ['status', '--db', archive])
// For the eyes, also where a pipe would be given tab-separated values.
const asTable = process.stdout.isTTY ? [] : ['--format', 'table']
step('A question, as a sentence', ['query', 'all decisions by Sundhedsklynge Syd', ...asTable, '--db', archive])
step('Everything as JSON', ['export', '--out', 'output/demo.json', '--db', archive])

process.stderr.write(`
── Try next
   ${START} query "alle beslutninger i Klynge Syd siden 2024" --db ${archive}
   ${START} search økonomi --db ${archive}
   ${START} show 2024-06-11-klynge-syd-referat.pdf --db ${archive}
   ${START} ingest FOLDER            (your own minutes, into output/referat.db)
   ${START} --help
`)
