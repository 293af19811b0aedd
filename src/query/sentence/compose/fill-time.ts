// The times of a sentence become the days of the meetings or, for tasks, the days of the deadlines.

import { addDays } from '../../../danish/dates.js'
import { bothOf } from '../../search/expression.js'
import { type Atom, type Refusal, says } from '../reader/atoms.js'
import type { Reader } from '../reader/reader.js'
import { NOT_TOLD } from '../reader/refusals.js'
import { numbersIn } from '../words/lists.js'
import type { Filling } from './filling.js'

export function fillTime({ reader, atoms, asked, kinds, fields, notes }: Filling): Refusal | undefined {
  const times = atoms.filter(atom => atom.kind === 'time')
  notes.push(...times.flatMap(time => time.note ?? []))
  // "tasks given in 2024 that are late", "given to Bo Lind in 2022, due before June": when they were given, and when they are due
  const due = atoms.findIndex(atom => says(atom, 'due'))
  const isGiven = (at: number) => saysGiven(atoms[at - 1]) || (at < due && atoms.slice(due).some(isTime))
  const given = asked.noun === 'actions' ? times.filter(time => isGiven(atoms.indexOf(time))) : []
  const merged = merge(given.length < times.length ? times.filter(time => !given.includes(time)) : times)
  if (!merged)
    return {
      why: 'These times do not lie beside or within each other',
      advice: 'Ask for each by itself, or for one stretch: from 2019 to 2021',
    }
  const { since, until } = merged
  if (asked.noun !== 'actions') {
    // "what is decided next year"; of meetings and their items there may be agendas.
    if (
      (asked.noun === 'decisions' || asked.noun === 'recommendations') &&
      since !== null &&
      since > reader.clock.today
    )
      return NOT_TOLD.future
    const put = fields.types.join() === 'postponed' && times.length === 1 ? saysMonth(times[0]!, reader) : null
    if (put) {
      fields.about = fields.about === null ? put : bothOf(fields.about, put)
      notes.push(`what was put off until then is looked for by the month in its words: ${put}`)
      return undefined
    }
    fields.since = since
    fields.until = until
    return undefined
  }
  const when = given.length < times.length ? merge(given) : null
  if (when) Object.assign(fields, when)
  const last = times.at(-1)?.word
  if (kinds.has('due') || (since !== null && since > reader.clock.today)) {
    // "due in May 2022", "opgaver til næste år": the deadline lies there.
    fields.dueSince = since
    fields.by = lastDeadline(until, times.at(-1), notes)
  } else if (fields.overdue && until && (given.length === 0 || when)) {
    fields.by = last === 'before' ? addDays(until, 1) : until
    notes.push(`overdue on ${fields.by}`)
  } else if (last === 'before' || last === 'until') {
    if (!when) fields.since = since
    fields.by = lastDeadline(until, times.at(-1)!, notes)
    fields.undated = true
    notes.push(`due by ${fields.by}, or given by then without a deadline`)
  } else {
    fields.since = since
    fields.until = until
    if ((since || until) && given.length === 0)
      notes.push('the dates are those of the meetings; for deadlines write: due in …')
  }
  return undefined
}

/** "udskudt [til september]": no time of a meeting, but what the decision says; in both languages. */
function saysMonth({ word, at, next }: Extract<Atom, { kind: 'time' }>, { words }: Reader): string | null {
  const months = numbersIn('months')
  const month = words.slice(at, next).flatMap(({ key }) => months.get(key) ?? [])[0]
  if (word !== 'until' || month === undefined) return null
  return [...months]
    .flatMap(([name, number]) => (number === month && (name.length > 3 || name === 'maj') ? name : []))
    .join(' or ')
}

const isTime = (atom: Atom): boolean => atom.kind === 'time'

const saysGiven = (atom: Atom | undefined): boolean => says(atom, 'decide') || says(atom, 'type', { type: 'assigned' })

/** "inden 1. september", as minutes write it, is kept as a deadline of that day: so is what is asked for "before" it. */
function lastDeadline(until: string | null, time: { before?: string } | undefined, notes: string[]): string | null {
  if (until === null || time?.before === undefined || addDays(until, 1) !== time.before) return until
  notes.push(`deadlines of ${time.before} are counted in, since minutes write them "inden" that day`)
  return time.before
}

interface Stretch {
  readonly since: string | null
  readonly until: string | null
}

/** Two periods side by side are one ("in 2021 and 2022"); an open and a closed one are cut to what they share. */
function merge(times: readonly Stretch[]): Stretch | null {
  let all: Stretch = { since: null, until: null }
  for (const [index, one] of times.entries()) {
    if (index === 0) all = one
    else if (all.since && all.until && one.since && one.until) {
      const [a, b] = all.since <= one.since ? [all, one] : [one, all]
      // Within: the narrower one is meant ("2022, in May"). Beside: both.
      if (b.until! <= a.until!) all = b
      else if (b.since! <= addDays(a.until!, 1)) all = { since: a.since, until: b.until }
      else return null
    } else all = { since: later(all.since, one.since), until: earlier(all.until, one.until) }
    if (all.since && all.until && all.since > all.until) return null
  }
  return all
}

const later = (a: string | null, b: string | null) => (a && b ? (a > b ? a : b) : (a ?? b))
const earlier = (a: string | null, b: string | null) => (a && b ? (a < b ? a : b) : (a ?? b))
