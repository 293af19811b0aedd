// What commands that answer questions share: reading options, opening the archive, printing. Only rows go to stdout.

import { Problem } from '../../model/problem.js'
import { EVERYTHING, type Filter, type Noun, type Question } from '../../query/filter.js'
import { formatCommand } from '../../query/format-command.js'
import { FILTER_OPTIONS, type FilterOption, type Option, optionsOf } from '../../query/options.js'
import { today } from '../../query/today.js'
import type { AskedArchive } from '../../query/who/asked-archive.js'
import type { NameBody } from '../../query/who/find-bodies.js'
import type { Arguments, Call, Command, ExitStatus } from '../command.js'
import { DB, FORMAT, rowFormat, SEMICOLON, typedHere, WITH_CPR, withArchive, withSemicolon } from '../options.js'

const ACTIONS_FORMAT: Option = {
  ...FORMAT,
  about: `${FORMAT.about}; ics: deadlines for a calendar`,
  choices: [...(FORMAT.choices ?? []), 'ics'],
}

const COUNT: Option = { name: 'count', about: 'only how many there are' }

export type Declared = Pick<Command, 'summary' | 'examples'> & { readonly notes?: readonly string[] }

export function answerCommand(noun: Noun, declared: Declared): Command {
  return {
    name: noun,
    takes: '',
    count: [0, 0],
    options: [...optionsOf(noun), COUNT, WITH_CPR, DB, noun === 'actions' ? ACTIONS_FORMAT : FORMAT, SEMICOLON],
    ...declared,
    run: async call => {
      const question = { noun, count: call.args.flag('count'), filter: await readFilter(call.args) }
      return inArchive(call, archive => answer(question, archive, call))
    },
  }
}

/** Reads the filter from the options. Throws Problem for an invalid date. */
export async function readFilter(args: Arguments): Promise<Filter> {
  const given: Partial<Record<keyof Filter, unknown>> = {}
  for (const option of FILTER_OPTIONS) {
    const value = await readOption(option, args)
    if (value !== undefined) given[option.field] = value
  }
  const filter = { ...EVERYTHING, ...given } as Filter
  if (filter.since !== null && filter.until !== null && filter.since > filter.until)
    throw new Problem(
      `--since ${filter.since} lies after --until ${filter.until}.`,
      'Write the earlier day behind --since.',
    )
  if (filter.latest !== null && filter.first !== null)
    throw new Problem('--latest and --first exclude each other.', 'Give one of them.')
  return filter
}

async function readOption({ name, field, value, repeats }: FilterOption, args: Arguments): Promise<unknown> {
  if (value === undefined) return args.flag(name) ? true : undefined
  if (value === 'N') return args.number(name, 1)
  if (repeats) return args.texts(name).length > 0 ? args.texts(name) : undefined
  const text = args.text(name)
  if (text === undefined) return undefined
  return value === 'DATE' ? readDate(name, text, field === 'since' || field === 'dueSince' ? 'start' : 'end') : text
}

/** "2022", "2022-06", "1. juni 2022", "sommeren 2022": its first day or its last. */
async function readDate(name: string, text: string, edge: 'start' | 'end'): Promise<string> {
  const { readIsoDays } = await import('../../query/sentence/time/days.js')
  const iso = readIsoDays(text)
  if (iso) return iso[edge]
  // The grammar of periods is loaded only for dates in words.
  const [{ readWords }, { readPeriod }] = await Promise.all([
    import('../../query/sentence/words/words.js'),
    import('../../query/sentence/time/periods.js'),
  ])
  const words = readWords(text)
  const period = readPeriod(words, 0, today())
  if (period && 'days' in period && period.next === words.length) return period.days[edge]
  const why = period && 'problem' in period ? `: ${period.problem}` : ''
  throw new Problem(
    `--${name} "${text}" is no date${why}.`,
    `Write a day, month or year: --${name} 2022-06-01, --${name} 2022-06, --${name} 2022.`,
  )
}

/** The command line that asks this question of the same archive, to be pasted here. */
export const commandFor = (question: Question, call: Call): string => typedHere(call)(formatCommand(question))

export async function inArchive(call: Call, use: (archive: AskedArchive) => Promise<void>): Promise<ExitStatus> {
  const { loadDirectory } = await import('../../query/who/directory.js')
  await withArchive(call, ({ db }) => use({ db, directory: loadDirectory(), today: today() }))
  return 0
}

/** How bodies are named in everything that people read. */
export async function loadNameBody(): Promise<NameBody> {
  const [{ nameBody }, { loadDirectory }] = await Promise.all([
    import('../../query/who/find-bodies.js'),
    import('../../query/who/directory.js'),
  ])
  const directory = loadDirectory()
  return body => nameBody(body, directory)
}

export async function answer(question: Question, archive: AskedArchive, call: Call): Promise<void> {
  const [{ ask }, { printAnswer }] = await Promise.all([
    import('../../query/ask.js'),
    import('../../report/answer/answer.js'),
  ])
  const answered = await ask(question, archive)
  const asCommand = (other: Question) => commandFor(other, call)
  const outputs = { ...call, asCommand, asTyped: call.typed }
  await printAnswer(answered, withSemicolon(call, rowFormat(call)), outputs)
}
