// One worker process: gets one request at a time, and is ended when it takes too long, dies, or is not needed.

import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Failure } from '../model/outcome.js'
import type { Limits } from './limits.js'
import { type Answers, type FromWorker, MEMORY_IS_FULL, type Request, type Start } from './messages.js'
import type { ReaderSetup } from './reader.js'

export interface WorkerProcess {
  /** Number of requests it has answered. */
  readonly answered: number
  /** Resolves to a failure if the process was ended or ended itself; it cannot be used after that. */
  ask<Kind extends Request['kind']>(
    request: Extract<Request, { kind: Kind }>,
  ): Promise<Answers[Kind] | { readonly ok: false; readonly failure: Failure; readonly ended: true }>
  end(): void
}

export interface WorkerOptions {
  /** The module that the process runs; it calls `serve`. */
  readonly module: URL
  readonly setup: ReaderSetup
  readonly limits: Limits
}

/** Seconds within which a process must be ready: it loads dictionaries and readers, on a machine that may be busy. */
const START_SECONDS = 120
const STARTING = { seconds: START_SECONDS, silentSeconds: START_SECONDS }

/** Characters of its stderr that are kept. */
const MOST_SAID = 8192

/** To save memory: one thread for compiling and collecting garbage, half the room for short-lived objects (MB). */
const SMALL = ['--v8-pool-size=1', '--max-semi-space-size=8']

/** A process that ends by a signal of its own before it is ready is replaced: the engine itself crashes once in a long while. */
const MOST_STARTS = 3

/** Throws if the process cannot start: DictionaryFailure, or a broken install. */
export async function startWorker(options: WorkerOptions): Promise<WorkerProcess> {
  const { limits } = options
  const { child, last } = await startProcess(options)
  const end = () => void child.kill('SIGKILL')
  let answered = 0
  return {
    get answered() {
      return answered
    },
    async ask(request) {
      const told = await exchange(child, last, request, limits, message =>
        message.kind === 'answer' ? message.answer : undefined,
      )
      if (!('value' in told)) return { ok: false, failure: failureOf(told.stopped, last, limits), ended: true }
      answered++
      return told.value as never
    },
    end,
  }
}

/** A process that is ready for requests. */
async function startProcess(options: WorkerOptions, starts = 1): Promise<{ child: ChildProcess; last: LastWords }> {
  const { module, setup, limits } = options
  const child = fork(fileURLToPath(module), [], {
    execArgv: [`--max-old-space-size=${limits.memory}`, ...SMALL],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const last = watch(child)
  const started = await exchange(child, last, { kind: 'start', setup, memory: limits.memory }, STARTING, message =>
    message.kind === 'ready' || message.kind === 'unusable' ? message : undefined,
  )
  if (!('value' in started)) {
    const crashed = !started.stopped && last.how.startsWith('signal ')
    if (crashed && starts < MOST_STARTS) return startProcess(options, starts + 1)
    throw new Error(`The reader does not start (${started.stopped ?? last.how}): ${last.said.trim()}`)
  }
  if (started.value.kind === 'unusable') {
    child.kill('SIGKILL')
    throw Object.assign(new Error(started.value.message), { name: started.value.name })
  }
  return { child, last }
}

/** How a process ended, and its last output. */
function watch(child: ChildProcess) {
  let [how, said] = ['', '']
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-MOST_SAID)
  })
  const gone = new AbortController()
  child.on('error', error => {
    how ||= error.message
    if (child.pid === undefined) gone.abort()
  })
  child.on('close', (code, signal) => {
    how ||= signal ? `signal ${signal}` : `status ${code}`
    gone.abort()
  })
  // Messages between two requests are dropped; without a listener Node would queue them for the next request.
  child.on('message', () => {})
  return {
    /** When the process is gone. A promise would keep its handlers, each with an answer, while the process lives. */
    gone: gone.signal,
    /** "signal SIGKILL", "status 1"; empty while the process runs. */
    get how() {
      return how
    },
    /** The last lines of its stderr. */
    get said() {
      return said
    },
  }
}

type LastWords = ReturnType<typeof watch>

/** The first message that `until` accepts; none if the process is gone. `stopped`: why it was ended, null if by itself. */
async function exchange<T>(
  child: ChildProcess,
  { gone }: LastWords,
  message: Start | Request,
  { seconds, silentSeconds }: Pick<Limits, 'seconds' | 'silentSeconds'>,
  until: (message: FromWorker) => T | undefined,
): Promise<{ readonly value: T } | { readonly stopped: string | null }> {
  let stopped: string | null = null
  const stopAfter = (time: number, why: string) =>
    setTimeout(() => {
      stopped ??= why
      child.kill('SIGKILL')
    }, time * 1000)
  const startSilence = () => stopAfter(silentSeconds, `It gave no sign of life for ${silentSeconds} seconds`)
  const total = stopAfter(seconds, `It was not done after ${seconds} seconds`)
  let silence = startSilence()
  let hear: ((heard: unknown) => void) | undefined
  let leave: (() => void) | undefined
  try {
    return await new Promise(resolve => {
      leave = () => resolve({ stopped })
      if (gone.aborted) return leave()
      hear = heard => {
        clearTimeout(silence)
        silence = startSilence()
        const value = until(heard as FromWorker)
        if (value !== undefined) resolve({ value })
      }
      child.on('message', hear)
      gone.addEventListener('abort', leave)
      child.send(message, () => {})
    })
  } finally {
    if (hear) child.off('message', hear)
    if (leave) gone.removeEventListener('abort', leave)
    clearTimeout(total)
    clearTimeout(silence)
  }
}

function failureOf(stopped: string | null, { how, said }: LastWords, { memory }: Limits): Failure {
  const stage = 'extract'
  if (stopped)
    return {
      outcome: 'timeout',
      stage,
      reason: `${stopped} and was stopped.`,
      advice: 'Split it, or allow more with --timeout, --silent-timeout and --retry-failed.',
    }
  if (said.includes(MEMORY_IS_FULL) || /heap out of memory|Allocation failed/.test(said))
    return {
      outcome: 'out-of-memory',
      stage,
      reason: `It needed more than ${memory} MB of memory.`,
      advice: 'Split it, or allow more with --memory and --retry-failed.',
    }
  const error = said.match(/^\w*Error\b.*$/m)?.[0] ?? how
  return {
    outcome: 'crashed',
    stage,
    reason: `The reader died on it (${error}).`,
    advice: 'This is a bug: please report it with the file, if it may be shown.',
  }
}
