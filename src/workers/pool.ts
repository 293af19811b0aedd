// A reader that works in several processes in parallel. A file that makes one hang, crash or run out of memory costs that
// process and is reported as the outcome of the file; the next file gets a new process.

import PQueue from 'p-queue'
import type { Answers, Request } from './messages.js'
import type { Reader, Reparser } from './reader.js'
import { startWorker, type WorkerOptions, type WorkerProcess } from './worker-host.js'
import type { UnpackResult, ZipResult } from './zip.js'

export interface PoolOptions extends Omit<WorkerOptions, 'module'> {
  /** Number of processes, at least 1. */
  readonly jobs: number
  /** The module they run (default: worker-main.ts). */
  readonly module?: URL
}

const OURS = new URL('../workers/worker-main.js', import.meta.url)

export interface Pool extends Reader, Reparser {
  /** Starts the first process. Throws if none can be started: DictionaryFailure, or a broken install. */
  start(): Promise<void>
}

/** Processes are started when they are first needed. `read` rejects if none can be started. */
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
    isLast = false,
  ): Promise<Answers[Kind]> => {
    const fresh = worker.answered === 0
    const answer = await worker.ask<Kind>(request)
    if (!('ended' in answer)) {
      idle.push(worker)
      return answer
    }
    end(worker)
    // Earlier files may have left the process in a bad state, and the engine crashes by itself once in a long while: one
    // more try in a new process, except after a timeout.
    const { outcome } = answer.failure
    if (isLast || closed || outcome === 'timeout' || (fresh && outcome !== 'crashed')) return answer
    return askOn(await start(), request, true)
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

/** Opens a zip in a process of its own, which is kept until the zip is closed. An entry that ends it fails alone. */
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
