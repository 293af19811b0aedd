// One worker process: asked one thing at a time, and ended when it takes too long, dies, or is not needed any more.

import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Failure } from '../model/outcome.js'
import type { Limits } from './limits.js'
import { type Answers, type FromWorker, MEMORY_IS_FULL, type Request, type Start } from './messages.js'
import type { ReaderSetup } from './reader.js'

export interface WorkerProcess {
  /** Requests it has answered. */
  readonly answered: number
  /** Resolves to the failure where the process had to be ended or ended itself; it is of no use then. */
  ask<Kind extends Request['kind']>(
    request: Extract<Request, { kind: Kind }>,
  ): Promise<Answers[Kind] | { readonly ok: false; readonly failure: Failure; readonly ended: true }>
  end(): void
}

export interface WorkerOptions {
  /** What the process runs: a module that calls `serve`. */
  readonly module: URL
  readonly setup: ReaderSetup
  readonly limits: Limits
}

/** Seconds until a process must be up: dictionaries and readers are loaded, on a machine that may be busy. */
const START_SECONDS = 120

/** Characters of what it says on stderr that are kept. */
const MOST_SAID = 8192

/** Throws where the process cannot do anything at all: DictionaryFailure, or a broken install. */
export async function startWorker({ module, setup, limits }: WorkerOptions): Promise<WorkerProcess> {
  const child = fork(fileURLToPath(module), [], {
    execArgv: [`--max-old-space-size=${limits.memory}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-MOST_SAID)
  })
  let how = ''
  const gone = new Promise<void>(resolve => {
    child.on('error', error => {
      how ||= error.message
      if (child.pid === undefined) resolve()
    })
    child.on('close', (code, signal) => {
      how ||= signal ? `signal ${signal}` : `status ${code}`
      resolve()
    })
  })
  let heard: (message: FromWorker) => void = () => {}
  child.on('message', message => heard(message as FromWorker))

  /** Sends, and waits for what `until` takes for an answer. Null where the process is gone or had to be ended. */
  const exchange = async <T>(
    message: Start | Request,
    { seconds, silentSeconds }: Pick<Limits, 'seconds' | 'silentSeconds'>,
    until: (message: FromWorker) => T | undefined,
  ): Promise<{ readonly value: T } | { readonly stopped: string | null }> => {
    let stopped: string | null = null
    const stop = (why: string) => {
      stopped ??= why
      child.kill('SIGKILL')
    }
    const total = setTimeout(() => stop(`It was not done after ${seconds} seconds`), seconds * 1000)
    const silence = () =>
      setTimeout(() => stop(`It gave no sign of life for ${silentSeconds} seconds`), silentSeconds * 1000)
    let silent = silence()
    try {
      return await new Promise(resolve => {
        heard = heardMessage => {
          clearTimeout(silent)
          silent = silence()
          const value = until(heardMessage)
          if (value !== undefined) resolve({ value })
        }
        void gone.then(() => resolve({ stopped }))
        child.send(message, () => {})
      })
    } finally {
      heard = () => {}
      clearTimeout(total)
      clearTimeout(silent)
    }
  }

  const failure = (stopped: string | null): Failure => {
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
        reason: `It needed more than ${limits.memory} MB of memory.`,
        advice: 'Split it, or allow more with --memory and --retry-failed.',
      }
    const last = said.match(/^\w*Error\b.*$/m)?.[0] ?? how
    return {
      outcome: 'crashed',
      stage,
      reason: `The reader died on it (${last}).`,
      advice: 'This is a bug: please report it with the file, if it may be shown.',
    }
  }

  const end = () => void child.kill('SIGKILL')
  const start = { seconds: START_SECONDS, silentSeconds: START_SECONDS }
  const started = await exchange({ kind: 'start', setup, memory: limits.memory }, start, message =>
    message.kind === 'ready' || message.kind === 'unusable' ? message : undefined,
  )
  if (!('value' in started)) throw new Error(`The reader does not start (${started.stopped ?? how}): ${said.trim()}`)
  if (started.value.kind === 'unusable') {
    end()
    throw Object.assign(new Error(started.value.message), { name: started.value.name })
  }
  let answered = 0
  return {
    get answered() {
      return answered
    },
    async ask(request) {
      const told = await exchange(request, limits, message => (message.kind === 'answer' ? message.answer : undefined))
      if (!('value' in told)) return { ok: false, failure: failure(told.stopped), ended: true }
      answered++
      return told.value as never
    },
    end,
  }
}
