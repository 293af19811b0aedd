// That no word is dropped in silence: what would narrow an answer and leaves this question as it is without it, is told.

import { literals } from '../../../model/literals.js'
import type { Question } from '../../filter.js'
import { type Atom, isRefusal, kindSet, meaningOf, type Refusal, says, saysOneOf } from '../reader/atoms.js'
import type { Reader } from '../reader/reader.js'
import { isIn } from '../words/lists.js'

/** What is asked for beside a noun; verbs that go without saying ("decisions made", "meetings held") are not among it. */
const NARROWS = kindSet(
  ...literals('attend role noted closed unanimous status overdue undated unassigned next untilNext eachMeeting'),
  ...literals('minutes agendaOnly per ours wholeMeeting'),
)
const THINGS: ReadonlySet<Atom['kind']> = new Set<Atom['kind']>([
  ...literals('name time topic not end number item case'),
])

/** `again`: the question of other atoms. */
export function tellUnused<Composed extends { readonly question: Question }>(
  reader: Reader,
  atoms: readonly Atom[],
  composed: Composed,
  again: (atoms: readonly Atom[]) => Composed | Refusal,
): readonly string[] {
  const asked = JSON.stringify(composed)
  const unused = atoms.filter(atom => {
    // "who approved the minutes": meetings tell nobody.
    const who = composed.question.noun === 'meetings' && says(atom, 'ask', { ask: 'who' })
    // "tasks with a deadline": any; "due in May" says which
    const due =
      says(atom, 'due') && isIn('tie-with', reader.words[atom.at]) && atoms[atoms.indexOf(atom) + 1]?.kind !== 'time'
    // "meetings where a doctor took part": whoever is asked for by title came
    if (says(atom, 'attend', { attendance: 'present' }) && composed.question.filter.titles.length > 0) return false
    // "who filled in for an [absent] member": that they stood in says so
    if (says(atom, 'attend', { attendance: 'absent' }) && composed.question.filter.noted.includes('substitute'))
      return false
    if (!THINGS.has(atom.kind) && !saysOneOf(atom, NARROWS) && !who && !due) return false
    // "by a vote that was not unanimous": what is said twice is used once.
    const without = again(atoms.filter(other => !saysSame(reader, atom, other)))
    return !isRefusal(without) && JSON.stringify(without) === asked
  })
  const words = unused.map(({ at, next }) => `"${reader.text(at, next)}"`)
  const told =
    words.length === 0 ? [] : [`${words.join(', ')} ${words.length === 1 ? 'is' : 'are'} not used in the reading`]
  return [...told, ...tellSender(reader, atoms, composed.question)]
}

/** "which cases [came from] the council": of what it sent on to others only their words tell. */
function tellSender({ words }: Reader, atoms: readonly Atom[], { noun, filter }: Question): readonly string[] {
  const came = atoms.some(
    ({ at }) => /^(?:came|comes?|kom|kommer|kommet)$/.test(words[at]!.key) && /^fr/.test(words[at + 1]?.key ?? ''),
  )
  const of = filter.bodies.join(' or ')
  return came && noun === 'items' && filter.bodies.length > 0
    ? [
        `shown are items of its own meetings; what it sent on to others stands in the words of theirs: items about ${of}`,
      ]
    : []
}

function saysSame(reader: Reader, one: Atom, other: Atom): boolean {
  if (one === other) return true
  const [meaning, meant] = [meaningOf(one), meaningOf(other)]
  if (meaning && meant) return JSON.stringify(meaning) === JSON.stringify(meant)
  return one.kind === other.kind && reader.text(one.at, one.next) === reader.text(other.at, other.next)
}
