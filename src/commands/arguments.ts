// Checks the words after the command's name by its declaration. Throws a Problem that suggests the right word.

import { parseArgs } from 'node:util'
import { Problem } from '../model/problem.js'
import type { Option } from '../query/options.js'
import { Arguments, type Command } from './command.js'
import { suggest } from './nearest.js'

/** The option that every command has besides its own. */
export const HELP: Option = { name: 'help', about: 'this help' }

export async function readArguments(command: Command, argv: readonly string[]): Promise<Arguments> {
  const options = [...command.options, HELP]
  const seeHelp = `See: referat ${command.name} --help`
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      options.map(o => [o.name, { type: o.value ? 'string' : 'boolean', ...(o === HELP ? { short: 'h' } : {}) }]),
    ),
    strict: false,
    tokens: true,
  })
  const words: string[] = []
  const given = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const option = options.find(o => o.name === token.name)
    if (!option) {
      const known = options.map(o => o.name)
      throw new Problem(
        `Unknown option ${token.rawName}.`,
        `${await suggest(token.name, known, name => `--${name}`)}${seeHelp}`,
      )
    }
    given.set(option.name, [
      ...(given.get(option.name) ?? []),
      await readValue(option, token.value, token.inlineValue === true, seeHelp),
    ])
  }
  if (!given.has(HELP.name)) {
    checkCount(command, words, seeHelp)
    for (const word of words) await checkChoice(word, command)
  }
  return new Arguments(words, given)
}

async function readValue(option: Option, value: string | undefined, inline: boolean, seeHelp: string): Promise<string> {
  const { name, choices } = option
  if (!option.value) {
    if (inline) throw new Problem(`--${name} takes no value.`, `Write --${name} alone. ${seeHelp}`)
    return ''
  }
  // `--db --force`: the value was forgotten.
  if (value === undefined || value === '' || (!inline && value.startsWith('--')))
    throw new Problem(`--${name} needs a value.`, `Write --${name} ${option.value}. ${seeHelp}`)
  if (choices && !choices.includes(value)) {
    // "--type godkendt": words that a sentence may use for a choice are suggested, too.
    const { choiceMeant } = await import('../query/sentence/words/choice-meant.js')
    const known = choiceMeant(value, choices)
    const meant = known
      ? `Did you mean --${name} ${known}? `
      : await suggest(value, choices, word => `--${name} ${word}`)
    throw new Problem(`--${name} cannot be "${value}".`, `${meant}It is one of: ${choices.join(', ')}.`)
  }
  return value
}

function checkCount(command: Command, words: readonly string[], seeHelp: string): void {
  const [least, most] = command.count
  const example = command.examples[0] ? `For example: ${command.examples[0].line}` : seeHelp
  if (words.length < least) throw new Problem(`referat ${command.name} needs ${command.takes}.`, example)
  if (words.length <= most) return
  const extra = `"${words[most]}"`
  const quoting = most === 1 ? 'Put words that belong together in quotation marks. ' : ''
  throw new Problem(`referat ${command.name} does not take ${extra}.`, `${quoting}${seeHelp}`)
}

async function checkChoice(word: string, { name, choices }: Command): Promise<void> {
  if (!choices || choices.includes(word)) return
  const meant = await suggest(word, choices, one => `referat ${name} ${one}`)
  throw new Problem(`referat ${name} does not know "${word}".`, `${meant}It is one of: ${choices.join(', ')}.`)
}
