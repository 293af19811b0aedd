// The real program as a child process.

import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

export const CLI = resolve('dist/cli.js')

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

interface Surroundings {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** As a person would start it who has nothing set. */
function options({ cwd, env }: Surroundings) {
  if (!existsSync(CLI)) throw new Error('dist/cli.js is not built: run `npm run build` first')
  const { PATH = '', HOME = '' } = process.env
  return { env: { PATH, HOME, ...env }, ...(cwd === undefined ? {} : { cwd }) }
}

export function referat(args: readonly string[], surroundings: Surroundings = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    ...options(surroundings),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { status, stdout, stderr }
}

/** The same beside others. */
export function referatBeside(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      ...options(surroundings),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const said = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        said[name] += text
      })
    child.on('error', failed)
    child.on('close', status => done({ status, ...said }))
  })
}

/** Runs a line of the shell in which `referat` is the program. */
export function shell(line: string, surroundings: Surroundings = {}): Ended {
  const typed = line.replaceAll(/(^|[|&;] *)referat /g, (_, before) => `${before}"${process.execPath}" "${CLI}" `)
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', typed], {
    ...options(surroundings),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { status, stdout, stderr }
}

/** Starts it and kills it after so many milliseconds, if it is still there. Resolves when it is gone. */
export function referatKilled(args: readonly string[], after: number): Promise<'killed' | 'done'> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [CLI, ...args], { ...options({}), stdio: 'ignore' })
    const timer = setTimeout(() => child.kill('SIGKILL'), after)
    child.on('error', failed)
    child.on('exit', (_, signal) => {
      clearTimeout(timer)
      done(signal === 'SIGKILL' ? 'killed' : 'done')
    })
  })
}
