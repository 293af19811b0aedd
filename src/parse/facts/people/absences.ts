// Absences told under the items: of the whole meeting ("Der var afbud fra Karen Lund."), or decision by decision
// ("Fraværende: Karen Lund"), from which follows who was away from all of the meeting.

import { isFiniteVerb } from '../../../danish/conjunctions.js'
import type { Line } from '../../layout/lines.js'
import { withoutBullet } from '../../layout/list-marks.js'
import type { ItemOutline } from '../../outline/item-outline.js'
import type { LabelHit } from '../../outline/labels/label-hit.js'
import type { Reading } from '../../reading.js'
import type { PeopleContext } from './context.js'
import { type ListedPerson, readPeopleList } from './line/list.js'
import { readScope } from './line/scope.js'
import { readNames } from './line/short-names.js'
import { addOthers } from './list/added.js'
import { listState } from './list/draft.js'
import { readEntry } from './list/entry.js'
import { toldSections } from './told/telling.js'

/** Whoever is away from this share of the decisions is away from the meeting. */
const NEARLY_ALL = 0.9
/** The same for somebody whom no list names, as a share of the items that tell of absences. */
const MOST = 0.5

// "Der var afbud fra Karen Lund.", "Afbud fra Bo Krogh". Not: "Afbud: Bo Krogh", "Afbud fra Bo Krogh til punkt 3"
export const OF_MEETING = /^(?:der\s(?:var|er)\s(?:meldt\s)?afbud|afbud\sfra\s)(?!.*(?:punkt|pkt|sag\s|\stil\s))/iu

interface Away {
  readonly person: ListedPerson
  readonly at: string[]
}

// "Ea Brun ankommer kl. 13" below the absent
const CAME_OR_LEFT = /(?<!\p{L})(?:ankom(?:mer)?|forlod|forlader)(?!\p{L})/iu

export function readAbsences(reading: Reading, items: readonly ItemOutline[], context: PeopleContext): void {
  const { roster } = context
  const decided = listDecided(items)
  const away = new Map<string, Away>()
  let told = 0
  for (const item of items) {
    if (item.isPeople) continue
    const number = item.draft.number ?? item.parts.title
    let isTold = false
    for (const [i, hit] of absenceLabels(reading, item)) {
      if (readOfMeeting(reading, i, hit, context)) continue
      isTold = true
      for (const person of absentAt(reading, i, hit, item.draft.to, context)) {
        const name = roster.find(person.name)?.name ?? person.name
        const seen = away.get(name) ?? { person, at: [] }
        if (!seen.at.includes(number)) seen.at.push(number)
        away.set(name, seen)
      }
    }
    if (isTold && decided.includes(item)) told++
  }
  for (const [name, { person, at }] of awayBySentence(reading, decided, context))
    if (!away.has(name)) away.set(name, { person, at })
  for (const [name, { person, at }] of away) {
    const known = roster.find(name)
    const isAway = known?.attendance === 'present' ? at.length >= decided.length * NEARLY_ALL : at.length >= told * MOST
    if (isAway || known?.attendance === 'absent') roster.add(person, AWAY)
    else roster.add(person, listState(-1)).notes.push(`fraværende under punkt ${at.join(', ')}`)
    addOthers(person, AWAY, context)
  }
}

// "Karen Lund og Bo Krogh deltog ikke i sagens behandling.", "… deltog ikke i udvalgets behandling af sagen."
const NOT_AT_ITEM =
  /^(.{4,200}?)\s(?:deltog|medvirkede)\sikke\s(?:i|ved|under)\s(?:\S+s\s)?(?:sagens\sbehandling|behandling(?:en)?\saf\s(?:sagen|punktet|dette\spunkt))\.?$/iu
/** Who took no part in one item may have been disqualified. */
const FEWEST = 2

/** Of whom it is said at nearly every decision that they took no part in it. */
function awayBySentence(
  { lines }: Reading,
  decided: readonly ItemOutline[],
  { lexicon, roster }: PeopleContext,
): ReadonlyMap<string, Away> {
  const away = new Map<string, Away>()
  for (const item of decided) {
    for (const { text, span } of toldSections(item).flatMap(({ from, to }) => lines.slice(from, to))) {
      const who = /ikke/i.test(text) ? NOT_AT_ITEM.exec(text)?.[1] : undefined
      if (who === undefined) continue
      for (const person of readNames(who, span[0], lexicon)) {
        const name = roster.find(person.name)?.name ?? person.name
        const at = away.get(name)?.at ?? []
        away.set(name, { person, at: [...at, item.draft.number ?? item.parts.title] })
      }
    }
  }
  const most = Math.max(FEWEST, decided.length * NEARLY_ALL)
  return new Map([...away].filter(([, { at }]) => at.length >= most))
}

export const AWAY = listState(-1, { attendance: 'absent' })

/** The items that would tell of absences: those with a decision or, where there are none, with a report. */
function listDecided(items: readonly ItemOutline[]): ItemOutline[] {
  const having = (kind: string) => items.filter(item => !item.isPeople && item.sections.some(s => s.kind === kind))
  const decided = having('beslutning')
  return decided.length > 0 ? decided : having('referat')
}

/** The labels of absence in an item, with their lines. */
function absenceLabels({ labels }: Reading, item: ItemOutline): [number, LabelHit][] {
  return toldSections(item).flatMap(({ from, to }) =>
    labels
      .slice(from, to)
      .flatMap((hit, n): [number, LabelHit][] =>
        hit?.entry.kind === 'deltagere' && hit.entry.attendance === 'absent' ? [[from + n, hit]] : [],
      ),
  )
}

function readOfMeeting({ lines }: Reading, i: number, hit: LabelHit, context: PeopleContext): boolean {
  const line = lines[i] as Line
  if (!hit.isSentence || !OF_MEETING.test(line.text)) return false
  readEntry(line.text.slice(hit.end), line.span[0] + hit.end, AWAY, { isInline: true, oneEach: false }, context)
  return true
}

/** Whom the label calls away from the item. That leaves out people who were disqualified or missed only a part of it. */
function absentAt(reading: Reading, i: number, hit: LabelHit, to: number, { lexicon }: PeopleContext): ListedPerson[] {
  const line = reading.lines[i] as Line
  if (/habil/iu.test(line.text.slice(0, hit.end))) return []
  const at = hit.isSentence ? hit.end : hit.textAt
  const texts =
    at === null ? linesBelow(reading, i + 1, to, lexicon) : [{ text: line.text.slice(at), base: line.span[0] + at }]
  return texts.flatMap(({ text, base }) => (readScope(text).length > 0 ? [] : readNames(text, base, lexicon)))
}

function linesBelow(
  { lines, labels }: Reading,
  from: number,
  to: number,
  lexicon: PeopleContext['lexicon'],
): { text: string; base: number }[] {
  const found: { text: string; base: number }[] = []
  for (let i = from; i < to && !labels[i]; i++) {
    const line = lines[i] as Line
    const text = withoutBullet(line.text)
    const { people, prose } = readPeopleList(text, 0, lexicon)
    // "Bo Krogh pga. arbejde". Not: "Bo Krogh orienterede om budgettet"
    const tells = prose.some(words => words.split(/\P{L}+/u).some(isFiniteVerb))
    if (line.text.length > 300 || CAME_OR_LEFT.test(text) || people.length === 0 || tells) break
    found.push({ text, base: line.span[1] - text.length })
  }
  return found
}
