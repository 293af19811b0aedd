// Declarations of commands in, the text of their help out.

import { HELP } from './arguments.js'
import type { Command, Example, Option } from './command.js'

export function formatProgramHelp(commands: readonly Command[]): string {
  const examples: Example[] = [
    { line: 'referat ingest fixtures/meetings', does: 'reads a folder of minutes into output/referat.db' },
    { line: 'referat query "all decisions"', does: 'answers a sentence, in English or Danish' },
    { line: 'referat status', does: 'tells what is in the archive and what could not be read' },
  ]
  return [
    'referat turns archives of Danish meeting minutes into a decision database.',
    '',
    'Usage: referat COMMAND …',
    '',
    'Commands',
    ...columns(commands.map(c => [`${c.name} ${c.takes}`.trim(), c.summary])),
    '',
    'Everywhere',
    ...columns([
      ['--help', 'help, also for each command: referat ingest --help'],
      ['--version', 'the version of the program'],
    ]),
    '',
    'Examples',
    ...examples.flatMap(formatExample),
    '',
    'Results go to stdout; progress, notes and errors to stderr.',
    'Exit status: 0 done; 1 done, but some file failed or nothing matched where one thing was asked for; 2 wrong usage.',
    '',
  ].join('\n')
}

export function formatCommandHelp(command: Command): string {
  const { name, takes, summary, notes } = command
  return [
    `referat ${name} ${summary}.`,
    '',
    `Usage: referat ${name}${takes ? ` ${takes}` : ''} [options]`,
    '',
    'Options',
    ...columns([...command.options, HELP].map(o => [formatOption(o), o.about])),
    '',
    'Examples',
    ...command.examples.flatMap(formatExample),
    ...(notes ? ['', notes] : []),
    '',
  ].join('\n')
}

function formatOption({ name, value, repeats }: Option): string {
  return `--${name}${value ? ` ${value}` : ''}${repeats ? ' …' : ''}`
}

function formatExample({ line, does }: Example): string[] {
  return [`  ${line}`, `      ${does}`]
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`)
}
