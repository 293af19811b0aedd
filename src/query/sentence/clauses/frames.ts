// Atoms that only the order of words tells: "hvem godkendte [budgettet]", "[Teknikudvalgets] beslutninger". Both languages put
// the same things in the same places.

import {
  type Atom,
  type FoundName,
  isName,
  isPerson,
  isRefusal,
  isTopic,
  kindSet,
  meaningOf,
  meaningsOf,
  OF_PEOPLE,
  type Refusal,
  says,
  saysOneOf,
} from '../reader/atoms.js'
import { isCapital, looksLikeBody, looksLikeOrganisation } from '../reader/name-book.js'
import { readKnownName, readUnknownName } from '../reader/names.js'
import { isArticle, type Reader, skipArticles, tieOf } from '../reader/reader.js'
import { isIn } from '../words/lists.js'
import { readTopic } from './topic.js'

/** Verbs that take what something is about as their object. */
export const VERBS = kindSet('type', 'decide', 'discuss', 'recommend', 'voted')

const isFiller = (atom: Atom): boolean => says(atom, 'filler')

export const lastSaid = (before: readonly Atom[]) => meaningOf(before.findLast(atom => !isFiller(atom)))

/** Whether nothing else than a topic or a name of its own can begin here. */
export function isOpen(reader: Reader, at: number): boolean {
  const word = reader.words[at]
  if (!word) return false
  const kind = reader.kindAt(at)
  if (kind !== null)
    return kind === 'filler' && isArticle(word) && reader.says(at)!.length === 1 && isOpen(reader, at + 1)
  return !reader.opensClause(at) && readKnownName(reader, at) === null && tieOf(word) === null && !/^\d/.test(word.key)
}

/** "meetings [Jan Hansen] attended", "hvilke møder deltog [Jan Hansen] i": beside "attend" a name is a person's. */
export function attender(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  // "both Jan Hansen and Eva Holm"
  const start = isIn('both', reader.words[at]) ? at + 1 : at
  // "decisions where [SF] abstained"
  const party = start === at ? reader.book.party(reader.words, at) : 0
  if (party > 0 && reader.kindAt(at + party) === 'voted' && before.some(atom => says(atom, 'noun')))
    return {
      kind: 'name',
      tie: 'bare',
      names: [{ text: reader.text(at, at + party), kind: 'organisation' }],
      at,
      next: at + party,
    }
  if (!isOpen(reader, start) || !isCapital(reader.words[start])) return null
  const names = readJoinedNames(reader, start)
  if (start > at && names.length < 2) return null
  const found = names.at(-1)
  // "who represented [Psykiatrien]", "hvem sad for [Psykiatrien]"
  const sent = says(before.at(-1), 'attend') && /^(?:repr|for$)/.test(reader.words[at - 1]!.key)
  if (!found || (found.name.kind === 'organisation' && !sent)) return null
  let { next } = found
  while (HELPERS.has(reader.kindAt(next))) next += reader.says(next)!.length
  const last = lastSaid(before)
  const behind = reader.kindAt(next)
  // "decisions where [the Greens] abstained"
  const votes = behind === 'voted' && (last?.kind !== 'ask' || last.ask === 'where')
  // "tasks [Bo Lindgren] was given", "which tasks [Bo Lindgren] has"
  const has = next === reader.words.length && isIn('have', reader.words[found.next])
  // "tasks that [Bo Lindgren] has been given"
  const tasks = meaningOf(before.findLast(atom => !isFiller(atom) && !says(atom, 'relative')))
  const given = tasks?.kind === 'noun' && tasks.noun === 'actions' && next > found.next && (has || GIVEN.has(behind))
  if (!votes && !given && !OF_PEOPLE.has(last?.kind ?? null) && !OF_PEOPLE.has(behind)) return null
  return { kind: 'name', tie: 'bare', names: names.map(({ name }) => name), at, next: found.next }
}

const HELPERS = kindSet('active', 'passive', 'filler')
const GIVEN = kindSet('decide', 'type', 'duty')

/** "Jan Hansen", "Jan Hansen and Eva Holm": people joined by "and"; another name alone. */
function readJoinedNames(reader: Reader, at: number): FoundName[] {
  const found = readUnknownName(reader, at, 'bare')
  if (!found) return []
  const joined = found.name.kind === 'person' && isIn('and', reader.words[found.next])
  const others = joined && isCapital(reader.words[found.next + 1]) ? readJoinedNames(reader, found.next + 1) : []
  return others.length > 0 && others.every(({ name }) => name.kind === 'person') ? [found, ...others] : [found]
}

/** "who approved [the budget]", "did Klynge Midt discuss [discharge]", "møder der behandlede [budgettet]" */
export function object(reader: Reader, at: number, before: readonly Atom[]): Atom | Refusal | null {
  const { words } = reader
  const verb = before.findLast(atom => !isName(atom) && !isFiller(atom))
  // "stemte for at udvide haven"
  const start = says(verb, 'voted') && words[at]!.key === 'at' ? at + 1 : at
  if (!verb || !takesObject(reader, verb) || before.some(isTopic) || !isOpen(reader, start)) return null
  const who = asksWho(reader, verb, before) ? subject(reader, at) : null
  if (who) return who
  // "which decisions were approved budget": a participle behind "were" has no object. Not: "what was the result of [the plan]"
  if (!isTied(reader, verb) && says(before[before.indexOf(verb) - 1], 'passive')) return null
  const topic = readTopic(reader, start)
  if (!topic || isRefusal(topic)) return topic
  if (topic.next === start + 1 && isListing(reader, before, topic.next))
    return { kind: 'says', meaning: { kind: 'filler' }, at, next: topic.next + 1 }
  return { kind: 'topic', text: topic.text, at, next: topic.next }
}

/** "hvad besluttede Teknikudvalget", "hvordan stemte Venstre": a name behind the verb is who did it, not what. */
function asksWho({ words }: Reader, verb: Atom, before: readonly Atom[]): boolean {
  const what = meaningsOf(before, 'ask').some(({ ask }) => ask === 'what')
  const how = says(verb, 'voted') && before.some(({ at }) => isIn('how', words[at]))
  // "what happened with MRSA": the verb's own preposition makes it the object.
  const last = words[verb.next - 1]!
  const tied = tieOf(last) !== null || last.key === 'about'
  // "nikkede [Havneudvalget] til planen"
  const opens = before.length === 1 && looksLikeBody(words[skipArticles(words, verb.next)] ?? words[0]!)
  return (what || how || opens) && !tied && !before.some(isName)
}

/** "which meetings does Bo Lind stand [noted under]": what is said of the person, with the preposition of the meetings. */
const isListing = ({ words }: Reader, before: readonly Atom[], last: number): boolean =>
  before.some(atom => says(atom, 'noun', { noun: 'meetings' })) &&
  isName(before.at(-1)) &&
  before.some(isPerson) &&
  last === words.length - 1 &&
  tieOf(words[last]) !== null

/** "approved", "drøftede", "responsible for", "enclosed with"; not "must", "skal", "has to", "attachments" */
const takesObject = (reader: Reader, atom: Atom): boolean =>
  saysOneOf(atom, VERBS) || ((saysOneOf(atom, OF_THING) || isAttached(atom)) && isTied(reader, atom))

const OF_THING = kindSet('duty', 'due')
const isAttached = (atom: Atom): boolean => says(atom, 'noun', { noun: 'attachments' })

/** Ends in the preposition of its object. */
const isTied = ({ words }: Reader, { at, next }: Atom): boolean => next > at + 1 && OF_OBJECT.test(words[next - 1]!.key)

const OF_OBJECT = /^(?:for|of|af|after|on|om|paa|med|with|about|ved|have|having|need|forvente|expect|is|er)$/

/** "what did [Teknikudvalget] decide", "har [Byrådet] godkendt …", "which meetings did [Jan Hansen] attend" */
export function subject(reader: Reader, at: number): Atom | null {
  if (!isOpen(reader, at)) return null
  const start = skipArticles(reader.words, at)
  const first = reader.words[start]
  if (!first || !(isCapital(first) || looksLikeBody(first) || looksLikeOrganisation([first]))) return null
  const found = readUnknownName(reader, start, 'bare')
  return found && { kind: 'name', tie: 'bare', names: [found.name], at, next: found.next }
}

export function helped(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const last = lastSaid(before)
  if (HELPING.has(last?.kind ?? null)) return subject(reader, at)
  // "who was absent when [Solrød] discussed the budget", "planer som [Solrød] har vedtaget"
  const opens = last?.kind === 'relative' || (last?.kind === 'ask' && last.ask === 'when' && before.length > 1)
  const who = opens ? subject(reader, at) : null
  const verb = who && (reader.kindAt(who.next) === 'active' ? who.next + 1 : who.next)
  return verb !== null && VERBS.has(reader.kindAt(verb)) ? who : null
}

const HELPING = kindSet('active', 'passive', 'duty')

/** "Teknikudvalgets beslutninger", "Jan Hansen' møder", "Eva Holm's open actions" */
export function genitive(reader: Reader, at: number): Atom | null {
  const { words, sentence } = reader
  if (!isOpen(reader, at)) return null
  for (let end = at; end < Math.min(words.length, at + LONGEST_OWNER); end++) {
    const word = words[end]!
    if (end > at && word.afterBreak) return null
    const apostrophe = /^['’´]/.test(sentence.slice(word.end))
    const owns = /s$/.test(word.key) || apostrophe
    if (!owns || !(isCapital(word) || looksLikeBody(word)) || !nounFollows(reader, end + 1)) continue
    const found = readUnknownName(reader, at, 'bare')
    if (!found || found.next !== end + 1) return null
    // "Friis' opgaver": the s is the name's own.
    const text = apostrophe ? found.name.text : found.name.text.replace(/([^s'’])s$/u, '$1')
    return { kind: 'name', tie: 'genitive', names: [{ ...found.name, text }], at, next: found.next }
  }
  return null
}

const LONGEST_OWNER = 6

/** A noun, with adjectives before it: "åbne opgaver", "approved decisions". */
export function nounFollows({ words, kindAt, says }: Reader, at: number): boolean {
  let next = at
  while (kindAt(next) === null ? isIn('latest-or-first', words[next]) : ADJECTIVES.has(kindAt(next)))
    next += says(next)?.length ?? 1
  return kindAt(next) === 'noun'
}

const ADJECTIVES = kindSet('open', 'overdue', 'type', 'unanimous', 'filler', 'next', 'status')

/** "Teknikudvalget beslutninger 2022": what is built like a body's name is one, wherever it stands. */
export function bareBody(reader: Reader, at: number): Atom | null {
  const found = isOpen(reader, at) ? readUnknownName(reader, at, 'bare') : null
  if (!found || !reader.words.slice(at, found.next).some(looksLikeBody)) return null
  return { kind: 'name', tie: 'bare', names: [found.name], at, next: found.next }
}
