// Debian's own tools for the same files, where they are there or can be installed: pdftotext and recollindex.

import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './child.mjs'

/** Whether a program is there, installed with apt if need be and may be. @param {string} program @param {string} debian */
export function ensure(program, debian) {
  const isThere = () => {
    try {
      execFileSync('/bin/sh', ['-c', `command -v ${program}`], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  }
  if (isThere()) return true
  try {
    process.stderr.write(`Installing ${debian} for ${program} …\n`)
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', debian], { stdio: 'ignore', timeout: 300_000 })
  } catch {
    // Told below.
  }
  if (isThere()) return true
  process.stderr.write(
    `SKIPPED: ${program} is not there and cannot be installed (apt-get install ${debian}, as root).\n`,
  )
  return false
}

/** One process a file, as a script would do it. @param {readonly string[]} files */
export const pdftotext = files =>
  run('/bin/sh', ['-c', 'for file; do pdftotext "$file" - > /dev/null || exit 1; done', 'sh', ...files])

/** A new full-text index of a folder, nothing known before. @param {string} folder @param {string} scratch */
export function recollindex(folder, scratch) {
  const settings = join(scratch, `recoll-${Math.random().toString(36).slice(2)}`)
  mkdirSync(settings)
  writeFileSync(join(settings, 'recoll.conf'), `topdirs = ${folder}\nindexstemminglanguages = danish\n`)
  return run('recollindex', ['-z', '-c', settings])
}
