// Declarations of commands in, the text of their help out, no wider than the terminal.

import { wrap } from '../report/wrap.js'
import { HELP } from './arguments.js'
import type { Command, Example, Option } from './command.js'

export function formatProgramHelp(commands: readonly Command[], width: number): string {
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
    ...columns(
      commands.map(c => [`${c.name} ${c.takes}`.trim(), c.summary]),
      width,
    ),
    '',
    'Everywhere',
    ...columns(
      [
        ['--help', 'help, also for each command: referat ingest --help'],
        ['--version', 'the version of the program'],
      ],
      width,
    ),
    '',
    'Examples',
    ...examples.flatMap(formatExample),
    '',
    ...wrap('Results go to stdout; progress, notes and errors to stderr.', width),
    ...wrap(`Exit status: ${EXIT_STATUS}`, width),
    '',
  ].join('\n')
}

export function formatCommandHelp(command: Command, width: number): string {
  const { name, takes, summary, notes } = command
  return [
    `referat ${name} ${summary}.`,
    '',
    `Usage: referat ${name}${takes ? ` ${takes}` : ''} [options]`,
    '',
    'Options',
    ...columns(
      [...command.options, HELP].map(o => [formatOption(o), aboutOf(o)]),
      width,
    ),
    '',
    'Examples',
    ...command.examples.flatMap(formatExample),
    ...(notes ? ['', ...wrap(paragraphsOf(notes), width)] : []),
    '',
  ].join('\n')
}

export const EXIT_STATUS =
  '0 done; 1 done, but some file failed or nothing matched where one thing was asked for; 2 wrong usage.'

/** A line that ends in the midst of a sentence goes on in the next. */
export const paragraphsOf = (notes: string): string => notes.replace(/([^.:?!])\n/g, '$1 ')

/** With the values there are, where the words do not tell them. */
export function aboutOf({ about, choices = [] }: Option): string {
  return choices.every(choice => about.includes(choice)) ? about : `${about}: ${choices.join(', ')}`
}

export function formatOption({ name, value, repeats }: Option): string {
  return `--${name}${value ? ` ${value}` : ''}${repeats ? ' …' : ''}`
}

function formatExample({ line, does }: Example): string[] {
  return [`  ${line}`, `      ${does}`]
}

function columns(rows: readonly (readonly [string, string])[], width: number): string[] {
  const indent = Math.max(...rows.map(([left]) => left.length)) + 4
  return rows.flatMap(([left, right]) =>
    wrap(right, width, ' '.repeat(indent)).map((line, index) =>
      index === 0 ? `  ${left}`.padEnd(indent) + line.slice(indent) : line,
    ),
  )
}
