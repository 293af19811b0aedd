#!/usr/bin/env node
// argv → command → exit status: the only file that touches `process`. `--version` is answered before anything is loaded.

import { createRequire } from 'node:module'
import type { Surroundings } from './commands/command.js'
import type { Output } from './report/terminal/output.js'

/** Sixteen times V8's default before it considers optimizing a function: most commands end before that pays off. */
const INTERRUPT_BUDGET = 16 * 66 * 1024

const { version } = createRequire(import.meta.url)('../package.json') as { version: string }
const argv = process.argv.slice(2)

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) process.stdout.write(`${version}\n`)
else await main()

async function main(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`)
  // The reader of a pipe may close it early (`| head`), which is not an error.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
      throw error
    })
  const [{ runProgram }, printable] = await Promise.all([
    import('./commands/program.js'),
    import('./report/terminal/printable.js'),
  ])
  let stopped: AbortSignal | undefined
  const surroundings: Surroundings = {
    stdout: output(process.stdout, printable),
    stderr: output(process.stderr, printable),
    stdin: readStdin,
    generator: `referat ${version}`,
    env: name => process.env[name],
    invocation: await invocation(),
    stopped: () => {
      stopped ??= listenForStop()
      return stopped
    },
  }
  try {
    process.exitCode = await runProgram(argv, surroundings)
  } catch (error) {
    const { stack } = error as Error
    process.stderr.write(
      `This is a bug in referat ${version}; please report it with the lines below.\n${stack ?? error}\n`,
    )
    process.exitCode = 70
  }
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** The first Ctrl-C lets a command that asks for this finish what it is doing; the second ends the program at once. */
function listenForStop(): AbortSignal {
  const controller = new AbortController()
  const onSignal = (signal: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143)
    controller.abort()
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  return controller.signal
}

function output(stream: NodeJS.WriteStream, printable: typeof import('./report/terminal/printable.js')): Output {
  const isTerminal = stream.isTTY === true
  const rewind = '\r\u001b[K'
  let lineShown = false
  return {
    isTerminal,
    colour: isTerminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    get width() {
      return stream.columns || 80
    },
    write(text) {
      const whole = `${lineShown ? rewind : ''}${isTerminal ? printable.printableColoured(text) : text}`
      lineShown = false
      return new Promise(resolve => {
        if (stream.write(whole)) resolve()
        else stream.once('drain', resolve)
      })
    },
    showLine(text) {
      if (!isTerminal) return
      lineShown = true
      stream.write(`${rewind}${printable.printableLine(text).slice(0, this.width - 1)}`)
    },
  }
}

/** The command line that starts the program here, which help and advice print instead of "referat". */
async function invocation(): Promise<string> {
  if (process.env.npm_lifecycle_event === 'referat') return 'npm run --silent referat --'
  const script = process.argv[1] ?? ''
  if (!script.endsWith('cli.js')) return 'referat'
  const { relative } = await import('node:path')
  return `node ${relative('', script)}`
}
