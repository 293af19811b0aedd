// The worker's side: answers requests of the host by a reader. The host ends the process when it hangs; its watchdog ends it
// when it uses too much memory or the host is gone.

import { Worker } from 'node:worker_threads'
import { onAlive } from '../extract/extractor.js'
import type { FromWorker, Request, Start } from './messages.js'
import type { Reader, ReaderSetup, Reparser } from './reader.js'
import type { OpenZip } from './zip.js'

/** Least time between two messages of progress, in milliseconds. */
const ALIVE_MS = 500

/** Serves the process that started this one until that ends. */
export function serve(open: (setup: ReaderSetup) => Promise<Reader & Reparser>): void {
  // Ctrl-C at the terminal reaches every process; the host decides when to end the workers.
  process.on('SIGINT', () => {})
  process.on('disconnect', () => process.exit(0))
  let reader: (Reader & Reparser) | null = null
  let zip: OpenZip | null = null
  let told = 0
  onAlive(() => {
    const now = performance.now()
    if (now - told < ALIVE_MS) return
    told = now
    say({ kind: 'alive' })
  })

  const start = async ({ setup, memory }: Start): Promise<void> => {
    const watchdog = new Worker(new URL('../workers/watchdog.js', import.meta.url), {
      workerData: { memory, parent: process.ppid },
      resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 },
    })
    watchdog.unref()
    try {
      reader = await open(setup)
      say({ kind: 'ready' })
    } catch (error) {
      const { name, message } = error as Error
      say({ kind: 'unusable', name, message })
    }
  }

  const answer = async (request: Request) => {
    if (!reader) throw new Error('asked before it was started')
    if (request.kind === 'read') return reader.read(request.input)
    if (request.kind === 'reparse') return reader.reparse(request.old)
    if (request.kind === 'open-zip') {
      const result = await reader.openZip(request.bytes)
      if (!result.ok) return result
      zip = result.zip
      return { ok: true, entries: zip.entries } as const
    }
    if (!zip) throw new Error('asked for an entry before there was an archive')
    return zip.unpack(request.index)
  }

  // An exception here ends the process, which becomes the outcome of the file.
  process.on('message', async (message: Start | Request) => {
    if (message.kind === 'start') await start(message)
    else say({ kind: 'answer', answer: await answer(message) })
  })
}

function say(message: FromWorker): void {
  // The host is gone: the `disconnect` event ends the process.
  if (process.connected) process.send?.(message, undefined, undefined, () => {})
}
