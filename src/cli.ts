#!/usr/bin/env node
// argv → command → exit status: the only file that touches `process`. Asks for the version are answered before
// anything is loaded.

import { createRequire } from 'node:module'
import type { Output, Surroundings } from './commands/command.js'

const { version } = createRequire(import.meta.url)('../package.json') as { version: string }
const argv = process.argv.slice(2)

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) process.stdout.write(`${version}\n`)
else await main()

async function main(): Promise<void> {
  // Whoever reads us may stop reading (`| head`): no error, just nobody to write to.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
      throw error
    })
  const [{ runProgram }, { printableColoured }] = await Promise.all([
    import('./commands/program.js'),
    import('./report/printable.js'),
  ])
  const surroundings: Surroundings = {
    stdout: output(process.stdout, printableColoured),
    stderr: output(process.stderr, printableColoured),
    generator: `referat ${version}`,
    env: name => process.env[name],
    get stopped() {
      return listenForStop()
    },
  }
  try {
    process.exitCode = await runProgram(argv, surroundings, await invocation())
  } catch (error) {
    const { stack } = error as Error
    process.stderr.write(
      `This is a bug in referat ${version}; please report it with the lines below.\n${stack ?? error}\n`,
    )
    process.exitCode = 70
  }
}

let stop: AbortController | undefined

/** Only a command that asks for it is stopped gently; the second time it ends at once. The archive is whole either way. */
function listenForStop(): AbortSignal {
  if (stop) return stop.signal
  const controller = new AbortController()
  stop = controller
  const onSignal = (signal: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143)
    controller.abort()
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  return controller.signal
}

function output(stream: NodeJS.WriteStream, forTerminal: (text: string) => string): Output {
  const isTerminal = stream.isTTY === true
  return {
    isTerminal,
    colour: isTerminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    width: stream.columns ?? 80,
    write: text =>
      new Promise(resolve => {
        if (stream.write(isTerminal ? forTerminal(text) : text)) resolve()
        else stream.once('drain', resolve)
      }),
  }
}

/** How the program was started, as a person would type it: what help and advice print instead of "referat". */
async function invocation(): Promise<string> {
  if (process.env.npm_lifecycle_event === 'referat') return 'npm run --silent referat --'
  const script = process.argv[1] ?? ''
  if (!script.endsWith('cli.js')) return 'referat'
  const { relative } = await import('node:path')
  return `node ${relative('', script)}`
}
