// Makes a completion script for fish from the declarations of the commands.

import type { Command } from '../command.js'
import { allOptions, type Values, valuesOf, wordsOf } from './values.js'

export function formatFish(commands: readonly Command[]): string {
  const lines = commands.flatMap(command => {
    const { name, summary } = command
    const seen = `-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`
    return [
      `complete -c referat -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
      ...words(wordsOf(command)).map(values => `complete -c referat ${seen} ${values}`),
      ...allOptions(command).map(
        option =>
          `complete -c referat ${seen} -l ${option.name} ${[...words(valuesOf(option), true), '-d'].join(' ')} ${quoted(option.about)}`,
      ),
      '',
    ]
  })
  return `# Completion of referat for fish: ~/.config/fish/completions/referat.fish

complete -c referat -f
complete -c referat -n __fish_use_subcommand -l help -d 'help'
complete -c referat -n __fish_use_subcommand -l version -d 'the version of the program'
complete -c referat -n __fish_use_subcommand -f -a help -d 'help, also for a command'
complete -c referat -n '__fish_seen_subcommand_from help' -f -a ${quoted(commands.map(one => one.name).join(' '))}

${lines.join('\n')}`
}

function words(values: Values, isValue = false): string[] {
  switch (values.kind) {
    case 'choices':
      return [`-x -a ${quoted(values.choices.join(' '))}`]
    case 'files':
      return ['-r -F']
    case 'bodies':
      return ["-x -a '(referat completion bodies 2>/dev/null)'"]
    case 'anything':
      return isValue ? ['-x'] : []
    case 'nothing':
      return []
  }
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`
