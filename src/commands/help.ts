// The help, from the declarations of the commands. `typed` replaces "referat" by what starts the program here.

import type { Option } from '../query/options.js'
import { wrap, wrapBehind } from '../report/terminal/wrap.js'
import { HELP } from './arguments.js'
import type { Command, Example } from './command.js'

type Typed = (text: string) => string

export function formatProgramHelp(commands: readonly Command[], width: number, typed: Typed): string {
  const summaries = commands.map(c => [`${c.name} ${c.takes}`.trim(), c.summary] as const)
  const examples: Example[] = [
    { line: 'referat ingest fixtures/meetings', does: 'reads a folder of minutes into output/referat.db' },
    { line: 'referat query "all decisions"', does: 'answers a sentence, in English or Danish' },
    { line: 'referat status', does: 'shows what is in the archive and what could not be read' },
  ]
  return [
    'referat turns archives of Danish meeting minutes into a decision database.',
    '',
    typed('Usage: referat COMMAND …'),
    '',
    'Commands',
    ...columns(summaries, width),
    '',
    'For every command',
    ...columns(
      [
        ['--help', typed('help, also for each command: referat ingest --help')],
        ['--version', 'the version of the program'],
      ],
      width,
    ),
    '',
    'Examples',
    ...examples.flatMap(example => formatExample(example, typed)),
    '',
    ...wrap('Results go to stdout; progress, notes and errors to stderr.', width),
    ...wrap(`Exit status: ${EXIT_STATUS}`, width),
    '',
  ].join('\n')
}

export function formatCommandHelp(command: Command, width: number, typed: Typed): string {
  const { name, takes, summary, notes } = command
  const options = [...command.options, HELP].map(o => [formatOption(o), typed(aboutOf(o))] as const)
  return [
    ...wrap(`referat ${name} ${summary}.`, width),
    '',
    typed(`Usage: referat ${name}${takes ? ` ${takes}` : ''} [options]`),
    '',
    'Options',
    ...columns(options, width),
    '',
    'Examples',
    ...command.examples.flatMap(example => formatExample(example, typed)),
    ...(notes ? ['', ...notes.flatMap(note => wrap(typed(note), width))] : []),
    '',
  ].join('\n')
}

export const EXIT_STATUS =
  '0 done; 1 some file failed, or the document, item or name asked for was not found; 2 wrong usage.'

/** With the allowed values, unless the description names them already. */
export function aboutOf({ about, choices = [] }: Option): string {
  return choices.every(choice => about.includes(choice)) ? about : `${about}: ${choices.join(', ')}`
}

export function formatOption({ name, value, repeats }: Option): string {
  return `--${name}${value ? ` ${value}` : ''}${repeats ? ' …' : ''}`
}

function formatExample({ line, does }: Example, typed: Typed): string[] {
  return [`  ${typed(line)}`, `      ${typed(does)}`]
}

function columns(rows: readonly (readonly [string, string])[], width: number): string[] {
  const indent = Math.max(...rows.map(([left]) => left.length)) + 4
  return rows.flatMap(([left, right]) => wrapBehind(`  ${left}`.padEnd(indent), right, width))
}
