// Everything that must hold besides the tests: types, lint and format, dictionaries, pages that are made. Fails if one
// failed; runs all but what broken dictionaries keep from running.
import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** @type {[what: string, script: string, args: string[]][]} */
const checks = [
  ['types', 'node_modules/typescript/bin/tsc', ['-p', 'tsconfig.check.json']],
  ['lint and format', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']],
  ['dictionaries', 'scripts/dictionaries.mjs', []],
  ['docs/database.md', 'scripts/database.mjs', ['--check']],
  ['man/referat.1', 'scripts/man.mjs', ['--check']],
  ['docs/tour.md', 'scripts/tour.mjs', ['--check']],
]

/** Reads minutes, so it can say nothing of its own where the dictionaries are broken. */
const READS_MINUTES = 'docs/tour.md'

let failed = 0
let dictionaries = true
for (const [what, script, args] of checks) {
  if (what === READS_MINUTES && !dictionaries) {
    process.stdout.write(`left   ${what}: mend the dictionaries first\n`)
    continue
  }
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${what}\n`)
  if (status !== 0) failed++
  if (what === 'dictionaries') dictionaries = status === 0
}
process.exit(failed === 0 ? 0 : 1)
