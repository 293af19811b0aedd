// A reader whose work is done by several processes side by side. A file that makes one hang, crash or run out of memory
// costs that process and is told as that file's outcome; the next file gets a new one.

import PQueue from 'p-queue'
import type { Answers, Request } from './messages.js'
import type { Reader, Reparser } from './reader.js'
import { startWorker, type WorkerOptions, type WorkerProcess } from './worker-host.js'
import type { UnpackResult, ZipResult } from './zip.js'

export interface PoolOptions extends Omit<WorkerOptions, 'module'> {
  /** Processes at work at the same time, from 1. */
  readonly jobs: number
  /** What they run; ours if none is given. */
  readonly module?: URL
}

const OURS = new URL('../workers/worker-main.js', import.meta.url)

export interface Pool extends Reader, Reparser {
  /** Starts the first process. Throws where none can be: DictionaryFailure, or a broken install. */
  start(): Promise<void>
}

/** Processes are started when they are first needed. `read` rejects where none can be. */
export function openPool({ jobs, module = OURS, setup, limits }: PoolOptions): Pool {
  const queue = new PQueue({ concurrency: jobs })
  const idle: WorkerProcess[] = []
  const open = new Set<WorkerProcess>()
  let closed = false

  const start = async (): Promise<WorkerProcess> => {
    const worker = await startWorker({ module, setup, limits })
    open.add(worker)
    if (closed) end(worker)
    return worker
  }
  const end = (worker: WorkerProcess) => {
    open.delete(worker)
    worker.end()
  }

  const askOn = async <Kind extends 'read' | 'reparse'>(
    worker: WorkerProcess,
    request: Extract<Request, { kind: Kind }>,
  ): Promise<Answers[Kind]> => {
    const fresh = worker.answered === 0
    const answer = await worker.ask<Kind>(request)
    if (!('ended' in answer)) {
      idle.push(worker)
      return answer
    }
    end(worker)
    // Files before it may have left the process in a bad state. Time is the file's own.
    if (fresh || closed || answer.failure.outcome === 'timeout') return answer
    return askOn(await start(), request)
  }

  return {
    async start() {
      idle.push(await start())
    },
    read: input => queue.add(async () => askOn(idle.pop() ?? (await start()), { kind: 'read', input })),
    reparse: old => queue.add(async () => askOn(idle.pop() ?? (await start()), { kind: 'reparse', old })),
    openZip: bytes => openZip(bytes, start, end),
    async close() {
      closed = true
      queue.clear()
      for (const worker of open) end(worker)
    },
  }
}

/** In a process of its own, which stays with the archive until that is closed; an entry that ends it costs only itself. */
async function openZip(
  bytes: Uint8Array,
  start: () => Promise<WorkerProcess>,
  end: (worker: WorkerProcess) => void,
): Promise<ZipResult> {
  let worker: WorkerProcess | null = null
  const open = async () => {
    worker = await start()
    const opened = await worker.ask({ kind: 'open-zip', bytes })
    if (!opened.ok) await close()
    return opened
  }
  const close = async () => {
    if (worker) end(worker)
    worker = null
  }
  const unpack = async (index: number): Promise<UnpackResult> => {
    if (!worker) {
      const opened = await open()
      if (!opened.ok) return opened
    }
    const answer = await worker!.ask({ kind: 'unpack', index })
    if ('ended' in answer) await close()
    return answer
  }
  const opened = await open()
  if (!opened.ok) return { ok: false, failure: opened.failure }
  const turns = new PQueue({ concurrency: 1 })
  return { ok: true, zip: { entries: opened.entries, unpack: index => turns.add(() => unpack(index)), close } }
}
