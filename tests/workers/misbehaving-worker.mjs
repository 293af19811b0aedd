// A worker process whose reader does what the file says: hang, eat memory, crash. Anything else it reads as ours would.
import { writeFileSync } from 'node:fs'
import { tellAlive } from '../../dist/extract/alive.js'
import { openReader } from '../../dist/workers/reader.js'
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

/** Files read so far: some crash only a process that has read others. */
let count = 0

serve(async setup => {
  const reader = await openReader(setup)
  return {
    ...reader,
    async read(input) {
      count++
      const text = new TextDecoder().decode(input.bytes).trim()
      if (text === 'CRASH unless first' && count > 1) process.exit(4)
      const [, place] = TELL.exec(text) ?? []
      if (place) {
        writeFileSync(place, String(process.pid))
        for (;;);
      }
      await DEEDS[text]?.()
      return reader.read(input)
    },
  }
})
