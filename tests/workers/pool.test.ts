// Worker processes with a reader that is made to hang, to eat memory and to crash: each file's outcome, and nothing else.

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readVersions } from '../../src/ingest/versions.js'
import type { Versions } from '../../src/store/save/parcel.js'
import { LIMITS } from '../../src/workers/limits.js'
import { openPool } from '../../src/workers/pool.js'
import type { Reader, ReaderResult } from '../../src/workers/reader.js'
import { scratchFolder } from '../scratch.js'

const scratch = scratchFolder()
const MISBEHAVING = pathToFileURL(join(import.meta.dirname, 'misbehaving-worker.mjs'))

let versions: Versions
let pool: Reader
beforeAll(async () => {
  if (!existsSync('dist/cli.js')) throw new Error('dist is not built: run `npm run build` first')
  versions = await readVersions()
})
afterEach(() => {
  delete process.env.WORKER_DEED
  return pool.close()
})

function open(limits: Partial<typeof LIMITS> = {}, jobs = 1, module = MISBEHAVING): Reader {
  pool = openPool({ jobs, module, setup: { versions, ocr: false }, limits: { ...LIMITS, memory: 256, ...limits } })
  return pool
}

function read(text: string): Promise<ReaderResult> {
  const bytes = new TextEncoder().encode(text)
  return pool.read({ bytes, path: 'a.txt', sha256: createHash('sha256').update(bytes).digest('hex') })
}

const outcome = async (text: string) => {
  const result = await read(text)
  return result.ok ? result.outcome : `${result.failure.outcome}: ${result.failure.reason}`
}

describe('a reader that misbehaves', () => {
  it.each([
    ['HANG busy', { silentSeconds: 1 }, 'timeout: It gave no sign of life for 1 seconds and was stopped.'],
    ['HANG waiting', { silentSeconds: 1 }, 'timeout: It gave no sign of life for 1 seconds and was stopped.'],
    [
      'HANG busy, with signs of life',
      { silentSeconds: 60, seconds: 3 },
      'timeout: It was not done after 3 seconds and was stopped.',
    ],
    ['EAT objects', {}, 'out-of-memory: It needed more than 256 MB of memory.'],
    ['EAT one array', {}, 'out-of-memory: It needed more than 256 MB of memory.'],
    ['EAT a map', {}, 'out-of-memory: It needed more than 256 MB of memory.'],
    ['EAT bytes', {}, 'out-of-memory: It needed more than 256 MB of memory.'],
    ['CRASH later', {}, 'crashed: The reader died on it (Error: nobody catches this).'],
    ['CRASH by rejection', {}, 'crashed: The reader died on it (TypeError: nobody catches this either).'],
    ['CRASH at once', {}, 'crashed: The reader died on it (Error: thrown inside).'],
    ['CRASH of the process', {}, 'crashed: The reader died on it (signal SIGABRT).'],
    ['CRASH by exit', {}, 'crashed: The reader died on it (status 3).'],
  ])('%s', async (deed, limits, says) => {
    open(limits)
    expect(await outcome(deed)).toBe(says)
    // Replaced, and as good as before.
    expect(await outcome('FINE')).toBe('ok')
  })

  it('keeps no answer that nobody holds any more, while the process goes on', async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    open()
    const readAgain = async () => new WeakRef(await read('FINE'))
    const answers = [await readAgain(), await readAgain(), await readAgain()]
    await outcome('FINE')
    for (let turn = 0; turn < 5; turn++) {
      await sleep(20)
      collect()
    }
    expect(answers.filter(answer => answer.deref() !== undefined)).toEqual([])
  })

  it('touches no file that is read beside it', async () => {
    open({ silentSeconds: 3 }, 2)
    const deeds = [
      ['HANG busy', 'timeout'],
      ['CRASH by exit', 'crashed'],
      ['EAT bytes', 'out-of-memory'],
      ['CRASH later', 'crashed'],
    ].flatMap(deed => [['FINE', 'ok'], deed, ['FINE', 'ok']]) as [string, string][]
    const outcomes = await Promise.all(deeds.map(([deed]) => outcome(deed)))
    expect(outcomes.map(one => one.split(':')[0])).toEqual(deeds.map(([, becomes]) => becomes))
  })

  it('gets a second try where the files before it may be to blame', async () => {
    open()
    expect(await outcome('FINE')).toBe('ok')
    expect(await outcome('CRASH unless first')).toBe('ok')
  })
})

describe('a process that crashes by itself', () => {
  it('is replaced once when it reads its first file', async () => {
    open()
    expect(await outcome(`STUMBLE 1 ${join(scratch, 'once')}`)).toBe('ok')
    await pool.close()
    open()
    expect(await outcome(`STUMBLE 2 ${join(scratch, 'twice')}`)).toBe(
      'crashed: The reader died on it (signal SIGSEGV).',
    )
    expect(await outcome('FINE')).toBe('ok')
  })

  it('is replaced twice before it is ready', async () => {
    process.env.WORKER_DEED = `STUMBLE 2 ${join(scratch, 'two starts')}`
    open()
    expect(await outcome('FINE')).toBe('ok')
    await pool.close()
    process.env.WORKER_DEED = `STUMBLE 3 ${join(scratch, 'three starts')}`
    open()
    await expect(read('FINE')).rejects.toThrow(/does not start \(signal SIGSEGV\)/)
  })
})

it('a worker that cannot start is no file’s fault', async () => {
  open({}, 1, pathToFileURL(join(import.meta.dirname, 'no-such-worker.mjs')))
  await expect(read('Referat\n')).rejects.toThrow(/does not start/)
})

it('our own worker reads what the reader in this process reads', async () => {
  open({}, 1, pathToFileURL(join(import.meta.dirname, '../../dist/workers/worker-main.js')))
  const { openReader } = await import('../../src/workers/reader.js')
  const bytes = new TextEncoder().encode('Referat af møde i Udvalget den 3. maj 2023\n\n1. Budget\n\nGodkendt.\n')
  const input = { bytes, path: 'a.txt', sha256: createHash('sha256').update(bytes).digest('hex') }
  const here = await (await openReader({ versions, ocr: false })).read(input)
  expect(here.ok).toBe(true)
  const there = await pool.read(input)
  const plain = (result: ReaderResult) =>
    result.ok ? { ...result.parcel, layout: Buffer.from(result.parcel.layout).toString('hex') } : result
  expect(plain(there)).toEqual(plain(here))
})

it('a worker that is busy does not outlive a program that is killed', async () => {
  const place = join(scratch, 'number')
  const program = `
    import { openPool } from ${JSON.stringify(pathToFileURL(resolve('dist/workers/pool.js')).href)}
    const setup = ${JSON.stringify({ versions, ocr: false })}
    const limits = ${JSON.stringify(LIMITS)}
    const pool = openPool({ jobs: 1, module: new URL(${JSON.stringify(MISBEHAVING.href)}), setup, limits })
    await pool.read({ bytes: Buffer.from(${JSON.stringify(`TELL ${place}`)}), path: 'a.txt', sha256: '' })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'ignore' })
  while (!existsSync(place) || readFileSync(place, 'utf8') === '') await sleep(50)
  const worker = Number(readFileSync(place, 'utf8'))
  expect(isRunning(worker)).toBe(true)
  child.kill('SIGKILL')
  while (isRunning(worker)) await sleep(50)
})

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  // One that is dead stays on the list until whoever took it over has looked.
  const state = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] : ''
  return !state?.startsWith('Z')
}
