// Absences told decision by decision ("Fraværende: Karen Lund", "Bo Krogh deltog ikke i sagens behandling"): who was
// away from all of the meeting, and who from some items only.

import type { Line } from '../../layout/lines.js'
import type { ItemOutline } from '../../outline/outline.js'
import type { SectionDraft } from '../../outline/sections.js'
import type { Reading } from '../../reading.js'
import { addOthers, type EntryContext } from './entry.js'
import { type ListedPerson, readPeople } from './list.js'
import type { ListState } from './roster.js'
import { readScope } from './scope.js'
import { readShortNames } from './short-names.js'

/** Away from this share of the decisions is away from the meeting. */
const NEARLY_ALL = 0.9
/** For somebody no list names, of those decisions at which absences are told. */
const MOST = 0.5

export function readAbsences(reading: Reading, items: readonly ItemOutline[], context: EntryContext): void {
  const { roster, lexicon } = context
  const decided = listDecided(items)
  const away = new Map<string, { person: ListedPerson; at: string[] }>()
  let told = 0
  for (const item of decided) {
    const found = item.sections
      .filter(s => s.kind !== 'andet' && s.kind !== 'bilag')
      .flatMap(s => absentIn(reading, s, context))
    if (found.length > 0) told++
    for (const { person, isWhole } of found.flatMap(f => f.people)) {
      const name =
        roster.find(person.name)?.name ?? [...away.keys()].find(known => known === person.name) ?? person.name
      const seen = away.get(name) ?? { person, at: [] }
      // Told to be away from part of the item, or disqualified: a note, no absence.
      if (isWhole && !seen.at.includes(item.draft.number ?? item.parts.title))
        seen.at.push(item.draft.number ?? item.parts.title)
      away.set(name, seen)
    }
  }
  const state: ListState = {
    attendance: 'absent',
    capacity: 'member',
    organisation: null,
    items: [],
    roles: [],
    list: -1,
  }
  for (const [name, { person, at }] of away) {
    const known = roster.find(name)
    const isAway =
      known && known.attendance === 'present' ? at.length >= decided.length * NEARLY_ALL : at.length >= told * MOST
    if (at.length > 0 && (isAway || known?.attendance === 'absent')) roster.add(person, state)
    else if (at.length > 0)
      roster.add(person, { ...state, attendance: 'present' }).notes.push(`fraværende under punkt ${at.join(', ')}`)
    if (at.length > 0) addOthers(person, state, roster, lexicon)
  }
}

/** The items at which absences would be told: those with a decision or, where none has, with what was said. */
function listDecided(items: readonly ItemOutline[]): ItemOutline[] {
  const having = (kind: string) => items.filter(item => !item.isPeople && item.sections.some(s => s.kind === kind))
  const decided = having('beslutning')
  return decided.length > 0 ? decided : having('referat')
}

interface Absence {
  readonly people: readonly { readonly person: ListedPerson; readonly isWhole: boolean }[]
}

/** What is told in a section; an empty list ("Afbud: Ingen") is told as well. */
function absentIn(reading: Reading, section: SectionDraft, { lexicon }: EntryContext): Absence[] {
  const found: Absence[] = []
  for (let i = section.from; i < section.to; i++) {
    const hit = reading.labels[i]
    if (hit?.entry.kind !== 'deltagere' || hit.entry.attendance !== 'absent') continue
    const line = reading.lines[i] as Line
    const isWhole = !/habil/iu.test(line.text.slice(0, hit.end))
    const at = hit.isSentence ? hit.end : hit.textAt
    const texts =
      at === null
        ? linesBelow(reading, i + 1, section.to, lexicon)
        : [{ text: line.text.slice(at), base: line.span[0] + at }]
    const people = texts.flatMap(({ text, base }) => {
      // "Afbud: Karen Lund til punkt 3"
      const isPart = readScope(text).length > 0
      const named = readPeople(text, base, lexicon)
      return (named.length > 0 ? named : readShortNames(text, base, true, lexicon)).map(person => ({
        person,
        isWhole: isWhole && !isPart,
      }))
    })
    found.push({ people })
  }
  return found
}

function linesBelow(
  { lines, labels }: Reading,
  from: number,
  to: number,
  lexicon: EntryContext['lexicon'],
): { text: string; base: number }[] {
  const found: { text: string; base: number }[] = []
  for (let i = from; i < to && !labels[i]; i++) {
    const line = lines[i] as Line
    const text = line.text.replace(/^[-–•·*]\s+/, '')
    if (line.text.length > 300 || readPeople(text, 0, lexicon).length === 0) break
    found.push({ text, base: line.span[1] - text.length })
  }
  return found
}
