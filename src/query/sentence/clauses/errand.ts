// Tasks in their own words, behind who has to do them: "hvad skal Bo Lind [sende til byrådet]", "who is to [write a plan]".

import {
  type Atom,
  asksOf,
  isName,
  kindsOf,
  type MeaningKind,
  meaningsOf,
  type Refusal,
  says,
  type Tie,
} from '../reader/atoms.js'
import { isCapital } from '../reader/name-book.js'
import { isArticle, type Reader } from '../reader/reader.js'
import { isIn, lengthIn } from '../words/lists.js'
import { isOpen } from './frames.js'
import { readTopicAtom } from './topic.js'

/** "hvad skal Bo Lind [sende til byrådet]", "what was it that Bo Lind must [send]": the task in its own words. */
export function errand(reader: Reader, at: number, before: readonly Atom[]): Atom | Refusal | null {
  const ready = readyBy(reader, at, before)
  if (ready) return ready
  const asks = meaningsOf(before, 'ask').some(({ ask }) => ask === 'what' || ask === 'when')
  // "who is to [send the minutes to Danske Regioner]"
  const doing = lengthIn('does-task', reader.words, at)
  if (
    says(before.at(-1), 'duty') &&
    (asksOf(before).has('who') || isWhose(reader, before.at(-1)!) || isOfSomebody(reader, before)) &&
    !before.some(isName)
  ) {
    // "who has to [do what]", "hvem skal [følge op på hvad]"
    const what = reader.words.findIndex((word, index) => index > at && index < at + MOST_DEED && isIn('what', word))
    if (what > 0 && (doing > 0 || what === at + 1))
      return { kind: 'says', meaning: { kind: 'filler' }, at, next: what + 1 }
    // "who has to [follow up on the roof]"
    const done = doing > 0 && reader.words[at + doing] ? readTopicAtom(reader, at, at + doing) : null
    if (done || isDeed(reader, at)) return done ?? readTopicAtom(reader, at)
  }
  if (!asks || !kindsOf(before).has('duty')) return null
  // "hvad skal Bo på skolen i Solrød [undersøge]"
  const who = before.findLast(atom => !says(atom, 'duty') && !(isName(atom) && WHERE.has(atom.tie)))
  const isWho = isName(who) && who.tie === 'bare'
  // "which tasks must Bo Lind [carry out]", "hvad skal Bo Lind [nå] inden maj"
  const named = before.some(atom => says(atom, 'noun', { noun: 'actions' }))
  if (isWho && doing > 0 && (named || endsClause(reader, at + doing)))
    return { kind: 'says', meaning: { kind: 'filler' }, at, next: at + doing }
  return isWho && isOpen(reader, at) && !isCapital(reader.words[at]) ? readTopicAtom(reader, at) : null
}

/** "follow up on what" */
const MOST_DEED = 5

/** "the deadline for having [a draft ready]" */
function readyBy(reader: Reader, at: number, before: readonly Atom[]): Atom | Refusal | null {
  const due = before.at(-1)
  if (!says(due, 'due') || !/^(?:have|having|faa|getting|at|to)$/.test(reader.words[due!.next - 1]!.key)) return null
  const topic = readTopicAtom(reader, at)
  const text = topic && 'text' in topic ? topic.text.replace(READY, '') : ''
  return text === '' ? topic : { ...(topic as Atom & { kind: 'topic' }), text }
}

const READY = / (?:klart?|klare|færdigt?|færdige|på plads|ready|done|finished|in place)$/iu

/** "[whose job is it to] call the smith" */
const isWhose = ({ words }: Reader, { at }: Atom): boolean => /^(?:whose|hvis)$/.test(words[at]!.key)

/** "how long do [they] have to …", "is [anybody] supposed to …"; not "what should they …" */
const isOfSomebody = ({ words }: Reader, before: readonly Atom[]): boolean =>
  !asksOf(before).has('what') && before.some(({ at }) => isIn('pronoun', words[at]) || isIn('somebody', words[at]))

const WHERE: ReadonlySet<Tie> = new Set<Tie>(['in', 'at', 'from', 'of'])

const endsClause = (reader: Reader, at: number): boolean =>
  reader.words[at] === undefined ||
  reader.words[at]!.afterBreak ||
  reader.opensClause(at) ||
  saysUntil(reader.kindAt(at))

const saysUntil = (kind: MeaningKind | null): boolean => kind === 'untilNext' || kind === 'undated' || kind === 'filler'

/** "send the …", "skrive et …", "call somebody": a verb of its own, whatever else it says elsewhere, and what is done with it. */
const isDeed = ({ words, kindAt }: Reader, at: number): boolean =>
  /^\p{Ll}/u.test(words[at]!.text) &&
  !isArticle(words[at]) &&
  !/^(?:vaere|be)$/.test(words[at]!.key) &&
  words[at + 1] !== undefined &&
  !words[at + 1]!.afterBreak &&
  (kindAt(at) === null ||
    kindAt(at) === 'discuss' ||
    // "[write] a draft", "[have] a plan ready", "[make] the list": what is not asked for here
    isIn('writes', words[at]) ||
    (isArticle(words[at + 1]) && /^(?:have|make)$/.test(words[at]!.key)) ||
    (kindAt(at) === 'filler' && (isArticle(words[at + 1]) || /(?:en|et|ne)$/.test(words[at + 1]!.key))))
