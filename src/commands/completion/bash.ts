// A completion script for bash, from the commands' declarations. The bash 3.2 of macOS knows no names with blanks.

import type { Command } from '../command.js'
import { allOptions, type Values, valuesOf, wordsOf } from './values.js'

export function formatBash(commands: readonly Command[]): string {
  const names = commands.map(command => command.name)
  return `# Completion of referat for bash. In ~/.bashrc: eval "$(referat completion bash)"

_referat_words() {
  local word
  while IFS= read -r word; do
    [[ $word == "$cur"* ]] && COMPREPLY+=("$word")
  done
}

_referat_bodies() {
  cur=\${cur#[\\"\\']}
  cur=\${cur//\\\\/}
  _referat_words < <(referat completion bodies \${db:+--db "$db"} 2>/dev/null)
  # Names have blanks: quoted as the names of files are.
  compopt -o filenames 2>/dev/null
}

_referat() {
  local cur=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command= db= i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      --db) db=\${COMP_WORDS[i + 1]} ;;
      ${names.join(' | ')} | help) [[ -z $command ]] && command=\${COMP_WORDS[i]} ;;
    esac
  done
  case "$command $before" in
${commands.flatMap(valueCases).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case $command in
${commands.map(command => `      ${command.name}) _referat_words <<<'${optionNames(command).join('\n')}' ;;`).join('\n')}
      '') _referat_words <<<$'--help\\n--version' ;;
    esac
    return
  fi
  case $command in
${commands.map(command => `    ${command.name}) ${complete(wordsOf(command))} ;;`).join('\n')}
    *) _referat_words <<<'${[...names, 'help'].join('\n')}' ;;
  esac
}

complete -F _referat referat
`
}

const optionNames = (command: Command): string[] => allOptions(command).map(option => `--${option.name}`)

function valueCases(command: Command): string[] {
  return allOptions(command).flatMap(option => {
    const values = valuesOf(option)
    return values.kind === 'nothing' ? [] : [`    '${command.name} --${option.name}') ${complete(values)}; return ;;`]
  })
}

function complete(values: Values): string {
  switch (values.kind) {
    case 'choices':
      return `_referat_words <<<'${values.choices.join('\n')}'`
    case 'files':
      return 'compopt -o default 2>/dev/null'
    case 'bodies':
      return '_referat_bodies'
    default:
      return ':'
  }
}
