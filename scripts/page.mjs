// A page of docs/ that a script makes: written, or with --check held against what is there.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)

/**
 * @param {string} path relative to the checkout
 * @param {string} text
 * @param {string} script the one that makes it
 */
export function keepPage(path, text, script) {
  const place = new URL(path, root)
  if (!process.argv.includes('--check')) return writeFileSync(place, text)
  if (existsSync(place) && readFileSync(place, 'utf8') === text) return
  process.stderr.write(`${path} is not what is made now: run node ${script} and look at what changed.\n`)
  process.exitCode = 1
}
