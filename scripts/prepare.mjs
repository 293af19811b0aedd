// Builds src to dist where the compiler is at hand; in an install without development tools it leaves things alone.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const compiler = join(root, 'node_modules/typescript/bin/tsc')
const bundler = join(root, 'node_modules/rolldown/bin/cli.mjs')

/** Compiles src afresh. Ends the process with what the compiler said where it fails. */
export async function build() {
  // Beside the old build and then in its place, so that a run that goes on meanwhile finds one or the other whole.
  const fresh = join(root, `dist.${process.pid}`)
  /** @param {readonly string[]} args */
  const run = (args, cwd = root) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
    if (status === 0) return
    rmSync(fresh, { recursive: true, force: true })
    process.stderr.write(`${stdout}${stderr}The program does not compile; see above.\n`)
    process.exit(1)
  }
  run([compiler, '-p', join(root, 'tsconfig.json'), '--outDir', fresh])
  /** @param {string} module */
  const load = module => import(pathToFileURL(join(fresh, module)).href)
  const { PARSER } = await load('ingest/parser-version.js')
  writeFileSync(join(fresh, 'ingest/parser-version.js'), `export const PARSER = '${PARSER}'\n`)
  mkdirSync(join(fresh, 'dictionaries'))
  const { compileDictionaries } = await load('dictionary/dictionary.js')
  for (const [file, text] of compileDictionaries()) writeFileSync(join(fresh, 'dictionaries', file), text)
  // Module by module is how tests and scripts use it; what a user starts, and what is packed, are bundles in their places.
  run([bundler, '--config', join(root, 'scripts/bundle.mjs')], fresh)
  chmodSync(join(fresh, 'cli.js'), 0o755)
  writeFileSync(join(fresh, '.built'), '')
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  renameSync(fresh, join(root, 'dist'))
}

if (process.argv[1] === fileURLToPath(import.meta.url) && existsSync(compiler) && existsSync(join(root, 'src')))
  await build()
