// The program's commands in this process: a tenth of the time that a process of its own takes. What cli.ts puts around
// them is tested with program.ts.

import { runProgram } from '../../src/commands/program.js'
import type { Output } from '../../src/report/terminal/output.js'
import type { Ended } from './program.js'

/** `columns`: those of a terminal; without, what is written goes into a pipe. */
export async function here(argv: readonly string[], columns?: number, invocation = 'referat'): Promise<Ended> {
  const texts = { stdout: '', stderr: '' }
  const output = (name: keyof typeof texts): Output => ({
    isTerminal: columns !== undefined,
    colour: false,
    width: columns ?? 80,
    write: async text => {
      texts[name] += text
    },
    showLine: () => {},
  })
  const status = await runProgram(argv, {
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: async () => '',
    generator: 'referat test',
    invocation,
    env: () => undefined,
    stopped: () => new AbortController().signal,
  })
  return { status, ...texts }
}
