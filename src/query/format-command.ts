// A question as the command that asks it.

import type { Question } from './filter.js'
import { FILTER_OPTIONS } from './options.js'

/** The command that asks a question, as one would type it: "decisions --body 'Klynge Midt'". */
export function formatCommand({ noun, count, filter }: Question): string {
  const words: string[] = [noun]
  for (const { name, field, value } of FILTER_OPTIONS) {
    const given = filter[field]
    if (value === undefined) {
      if (given === true) words.push(`--${name}`)
    } else if (Array.isArray(given)) for (const one of given) words.push(`--${name}`, quote(String(one)))
    else if (given !== null && given !== undefined) words.push(`--${name}`, quote(String(given)))
  }
  if (count) words.push('--count')
  return words.join(' ')
}

/** Quotes a word for a shell, unless it is safe as it is. */
export function quote(word: string): string {
  if (/^[\p{L}\p{N}_./:@%+,-]+$/u.test(word) && !word.startsWith('-')) return word
  return `'${word.replaceAll("'", `'\\''`)}'`
}
