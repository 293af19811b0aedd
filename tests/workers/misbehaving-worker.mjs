// A worker process whose reader does what the file says: hang, eat memory, crash. "FINE" is fine; anything else it reads as
// ours would, which is loaded when it is first needed.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tellAlive } from '../../dist/extract/extractor.js'
import { serve } from '../../dist/workers/worker.js'

/** @type {Record<string, () => unknown>} */
const DEEDS = {
  'HANG busy': () => {
    for (;;);
  },
  'HANG waiting': () => new Promise(() => {}),
  'HANG busy, with signs of life': () => {
    for (;;) tellAlive()
  },
  'EAT objects': () => {
    const all = []
    for (;;) all.push({ all: [1, 2, 3] })
  },
  'EAT one array': () => new Array(3e8).fill(0).map(i => ({ i })),
  'EAT a map': () => {
    const all = new Map()
    for (let i = 0; ; i++) all.set(i, { i })
  },
  'EAT bytes': () => {
    const all = []
    for (;;) all.push(new Uint8Array(1e7).fill(1))
  },
  'CRASH later': () =>
    new Promise(() => {
      setTimeout(() => {
        throw new Error('nobody catches this')
      }, 1)
    }),
  'CRASH by rejection': () => new Promise(() => void Promise.reject(new TypeError('nobody catches this either'))),
  'CRASH at once': () => {
    throw new Error('thrown inside')
  },
  'CRASH of the process': () => process.abort(),
  'CRASH by exit': () => process.exit(3),
}

/** Says in a file which process it is, then hangs. */
const TELL = /^TELL (.+)$/

/** Crashes as often as the text says, counting in a file. */
const STUMBLE = /^STUMBLE (\d+) (.+)$/

/** @param {string} text */
function stumble(text) {
  const [, times, place] = STUMBLE.exec(text) ?? []
  if (!place || (existsSync(place) && readFileSync(place, 'utf8').length >= Number(times))) return
  appendFileSync(place, 'x')
  process.kill(process.pid, 'SIGSEGV')
}

// At its start, as its surroundings say.
stumble(process.env.WORKER_DEED ?? '')

serve(async setup => {
  /** @type {Promise<import('../../dist/workers/reader.js').Reader> | undefined} */
  let ours
  const reader = () => {
    ours ??= import('../../dist/workers/reader.js').then(({ openReader }) => openReader(setup))
    return ours
  }
  /** Files read so far: some crash only a process that has read others. */
  let count = 0
  const misbehaving = {
    /** @param {import('../../dist/workers/reader.js').ReaderInput} input */
    async read(input) {
      count++
      const text = new TextDecoder().decode(input.bytes).trim()
      if (text === 'FINE' || (text === 'CRASH unless first' && count === 1)) return { ok: true, outcome: 'ok' }
      if (text === 'CRASH unless first') process.exit(4)
      const [, place] = TELL.exec(text) ?? []
      if (place) {
        writeFileSync(place, String(process.pid))
        for (;;);
      }
      stumble(text)
      if (STUMBLE.test(text)) return { ok: true, outcome: 'ok' }
      await DEEDS[text]?.()
      return (await reader()).read(input)
    },
    /** @param {Uint8Array} bytes */
    openZip: async bytes => (await reader()).openZip(bytes),
  }
  // What is fine has no parcel, and nobody asks for one.
  return /** @type {any} */ (misbehaving)
})
