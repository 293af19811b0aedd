// Makes the checkout ready to run: installs what is missing, builds what is stale. Quick where nothing is to be done.
// Uses Node alone, since it runs before anything is installed. Says what it does on stderr; stdout stays clean.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './prepare.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** @param {string} path */
const changed = path => (existsSync(join(root, path)) ? statSync(join(root, path)).mtimeMs : 0)

/**
 * When the newest file below a folder was changed.
 * @param {string} folder
 * @returns {number}
 */
function newest(folder) {
  let latest = changed(folder)
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name)
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : changed(path))
  }
  return latest
}

/**
 * The versions a lock file names, by folder.
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean, dev?: boolean }>}
 */
const locked = path => JSON.parse(readFileSync(join(root, path), 'utf8')).packages

/** Whether what is installed is what the lock says. Optional packages of other systems need not be there. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false
  const there = locked('node_modules/.package-lock.json')
  return Object.entries(locked('package-lock.json')).every(
    ([folder, { version, optional }]) => folder === '' || optional || there[folder]?.version === version,
  )
}

/** @param {string[]} args */
function npm(args) {
  process.stderr.write(
    `Setting up: npm ${args.join(' ')} (once; the database engine may have to be compiled, a minute or two)\n`,
  )
  const { status, error } = spawnSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  process.stderr.write(
    `npm ${args.join(' ')} failed${error ? `: ${error.message}` : ''}. Mend what it says above, then run the same command again.\n`,
  )
  process.exit(1)
}

const major = Number(process.versions.node.split('.')[0])
if (major < 20) {
  process.stderr.write(
    `Node ${process.versions.node} is too old: referat needs 20.19 or newer. Install it from nodejs.org.\n`,
  )
  process.exit(1)
}

if (!isInstalled()) npm(['ci', '--no-audit', '--no-fund'])
const engine = 'node_modules/sqlite3/build/Release/node_sqlite3.node'
if (!existsSync(join(root, engine))) npm(['rebuild', 'sqlite3'])

const built = changed('dist/.built')
if (
  !built ||
  built < Math.max(newest('src'), changed('scripts/bundle.mjs'), changed('tsconfig.json'), changed('package.json'))
)
  await build()
