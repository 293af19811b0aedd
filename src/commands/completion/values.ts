// What a shell can complete after an option or after a command's name.

import type { Option } from '../../query/options.js'
import { HELP } from '../arguments.js'
import type { Command } from '../command.js'

export type Values =
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  | { readonly kind: 'files' }
  | { readonly kind: 'bodies' }
  | { readonly kind: 'anything' }
  | { readonly kind: 'nothing' }

export function valuesOf({ name, value, choices }: Option): Values {
  if (value === undefined) return { kind: 'nothing' }
  if (choices) return { kind: 'choices', choices }
  if (value === 'FILE' || value === 'PATH') return { kind: 'files' }
  return name === 'body' ? { kind: 'bodies' } : { kind: 'anything' }
}

export function wordsOf({ takes, choices }: Command): Values {
  if (choices) return { kind: 'choices', choices }
  if (takes === '') return { kind: 'nothing' }
  return /^(?:PATH|FILE|DOCUMENT)/.test(takes) ? { kind: 'files' } : { kind: 'anything' }
}

export const allOptions = ({ options }: Command): readonly Option[] => [...options, HELP]

/** Escapes a text for single quotes of a shell. */
export const inQuotes = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
