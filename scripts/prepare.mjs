// Builds src to dist where the compiler is at hand; in an install without development tools it leaves things alone.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const compiler = join(root, 'node_modules/typescript/bin/tsc')

/** Compiles src afresh. Ends the process with what the compiler said where it fails. */
export function build() {
  // Beside the old build and then in its place, so that a run that goes on meanwhile finds one or the other whole.
  const fresh = join(root, `dist.${process.pid}`)
  const args = [compiler, '-p', join(root, 'tsconfig.json'), '--outDir', fresh]
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    process.stderr.write('The program does not compile; see above.\n')
    process.exit(1)
  }
  chmodSync(join(fresh, 'cli.js'), 0o755)
  writeFileSync(join(fresh, '.built'), '')
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  renameSync(fresh, join(root, 'dist'))
}

if (process.argv[1] === fileURLToPath(import.meta.url) && existsSync(compiler) && existsSync(join(root, 'src'))) build()
