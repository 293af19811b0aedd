// Runs a command of the built program in this process, on an archive, as at a terminal of so many columns.

/**
 * What it prints, on both streams as a terminal shows it, and its exit status.
 * @param {readonly string[]} argv
 * @param {string} archive
 * @param {number} width
 */
export async function runHere(argv, archive, width) {
  const { runProgram } = await import('../dist/commands/program.js')
  let text = ''
  const terminal = {
    isTerminal: true,
    colour: false,
    width,
    /** @param {string} more */
    write: async more => {
      text += more
    },
    showLine: () => {},
  }
  const status = await runProgram(argv, {
    stdout: terminal,
    stderr: terminal,
    stdin: async () => '',
    generator: 'referat',
    env: name => (name === 'REFERAT_DB' ? archive : undefined),
    invocation: 'referat',
    stopped: () => new AbortController().signal,
  })
  return { text, status }
}
