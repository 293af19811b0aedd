// Makes a completion script for zsh from the declarations of the commands.

import type { Option } from '../../query/options.js'
import type { Command } from '../command.js'
import { allOptions, inQuotes, type Values, valuesOf, wordsOf } from './values.js'

export function formatZsh(commands: readonly Command[]): string {
  const described = commands.map(({ name, summary }) => `    ${inQuotes(`${name}:${escaped(summary)}`)}`)
  return `#compdef referat
# Completion of referat for zsh. In ~/.zshrc, after compinit: eval "$(referat completion zsh)"

_referat_bodies() {
  local -a names
  names=(\${(f)"$(referat completion bodies \${opt_args[--db]:+--db \${(Q)opt_args[--db]}} 2>/dev/null)"})
  compadd -a names
}

_referat() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  local -a commands
  commands=(
${described.join('\n')}
    'help:help, also for a command'
  )
  _arguments -C '--help[help]' '--version[the version of the program]' '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $words[1] in
${commands.map(command => `        ${command.name})\n          _arguments \\\n${specs(command).join(' \\\n')}\n          ;;`).join('\n')}
        help) _describe command commands ;;
      esac
      ;;
  esac
}

if [[ $funcstack[1] == _referat ]]; then _referat "$@"; else compdef _referat referat; fi
`
}

function specs(command: Command): string[] {
  const words = action(wordsOf(command))
  return [
    ...allOptions(command).map(option => `            ${inQuotes(spec(option))}`),
    ...(words === '' ? [] : [`            ${inQuotes(`*: :${words}`)}`]),
  ]
}

function spec(option: Option): string {
  const { name, value, about, repeats } = option
  const says = value === undefined ? '' : `:${value}:${action(valuesOf(option))}`
  return `${repeats ? '*' : ''}--${name}[${escaped(about)}]${says}`
}

function action(values: Values): string {
  switch (values.kind) {
    case 'choices':
      return `(${values.choices.join(' ')})`
    case 'files':
      return '_files'
    case 'bodies':
      return '_referat_bodies'
    case 'anything':
      return ' '
    case 'nothing':
      return ''
  }
}

const escaped = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&')
