// Pieces that only the order of words tells: "hvem godkendte [budgettet]", "[Teknikudvalgets] beslutninger", "what must Bo
// [send]". Both languages put the same things in the same places.

import type { Atom, FoundName, Refusal } from './atoms.js'
import { isRefusal } from './atoms.js'
import type { Meaning } from './lexicon.js'
import { isCapital, looksLikeBody, looksLikeOrganisation } from './name-book.js'
import { readKnownName, readUnknownName } from './names.js'
import { type Reader, tieOf } from './reader.js'
import { readTopic } from './topic.js'

export const VERBS: ReadonlySet<Meaning['kind']> = new Set<Meaning['kind']>([
  'type',
  'decide',
  'discuss',
  'recommend',
  'voted',
])
const ARTICLE = /^(?:the|a|an|den|det|de|en|et)$/

export const saysOf = (atom: Atom | undefined): Meaning | null => (atom?.kind === 'says' ? atom.meaning : null)
export const lastSaid = (before: readonly Atom[]): Meaning | null =>
  saysOf(before.findLast(atom => saysOf(atom)?.kind !== 'filler'))

/** Whether nothing else than a topic or a name of its own can begin here. */
export function isOpen(reader: Reader, at: number): boolean {
  const word = reader.words[at]
  if (!word) return false
  const said = reader.says(at)
  if (said && !(said.value.kind === 'filler' && ARTICLE.test(word.key))) return false
  if (said) return isOpen(reader, at + 1)
  return !reader.opensClause(at) && readKnownName(reader, at) === null && tieOf(word) === null && !/^\d/.test(word.key)
}

/** "meetings [Jan Hansen] attended", "hvilke møder deltog [Jan Hansen] i": beside "attend" a name is a person's. */
export function attender(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  // "both Jan Hansen and Eva Holm"
  const start = /^(?:both|baade)$/.test(reader.words[at]!.key) ? at + 1 : at
  if (!isOpen(reader, start) || !isCapital(reader.words[start])) return null
  const names = readJoinedNames(reader, start)
  if (start > at && names.length < 2) return null
  const found = names.at(-1)
  if (!found || found.name.kind === 'organisation') return null
  let { next } = found
  while (['active', 'passive', 'filler'].includes(reader.says(next)?.value.kind ?? ''))
    next += reader.says(next)!.length
  const last = lastSaid(before)
  const kinds = new Set([last?.kind, reader.says(next)?.value.kind])
  // "decisions where [the Greens] abstained"
  const votes = (last?.kind !== 'ask' || last.ask === 'where') && reader.says(next)?.value.kind === 'voted'
  if (!kinds.has('attend') && !kinds.has('role') && !kinds.has('noted') && !votes) return null
  return { kind: 'name', tie: 'bare', names: names.map(({ name }) => name), at, next: found.next }
}

/** "Jan Hansen", "Jan Hansen and Eva Holm": people joined by "and"; another name alone. */
function readJoinedNames(reader: Reader, at: number): FoundName[] {
  const found = readUnknownName(reader, at, 'bare')
  if (!found) return []
  const joined = found.name.kind === 'person' && /^(?:and|og)$/.test(reader.words[found.next]?.key ?? '')
  const others = joined && isCapital(reader.words[found.next + 1]) ? readJoinedNames(reader, found.next + 1) : []
  return others.length > 0 && others.every(({ name }) => name.kind === 'person') ? [found, ...others] : [found]
}

/** "who approved [the budget]", "did Klynge Midt discuss [discharge]", "møder der behandlede [budgettet]" */
export function object(reader: Reader, at: number, before: readonly Atom[]): Atom | Refusal | null {
  const last = before.findLast(atom => atom.kind !== 'name' && saysOf(atom)?.kind !== 'filler')
  const verb = saysOf(last)
  // "stemte for at udvide haven"
  const start = verb?.kind === 'voted' && reader.words[at]!.key === 'at' ? at + 1 : at
  if (
    !verb ||
    !takesObject(reader, last!, verb) ||
    before.some(atom => atom.kind === 'topic') ||
    !isOpen(reader, start)
  )
    return null
  // "hvad besluttede Teknikudvalget", "hvad skal Jens Hansen": who, not what.
  const what = before.some(atom => saysOf(atom)?.kind === 'ask' && (saysOf(atom) as { ask: string }).ask === 'what')
  // "what happened with MRSA": the verb's own preposition makes it the object.
  const tied = tieOf(reader.words[last!.next - 1]) !== null || reader.words[last!.next - 1]!.key === 'about'
  // "hvordan stemte Venstre"
  const how =
    verb.kind === 'voted' && before.some(atom => /^(?:how|hvordan|hvorledes)$/.test(reader.words[atom.at]!.key))
  if ((what || how) && !tied && !before.some(atom => atom.kind === 'name')) {
    const name = subject(reader, at)
    if (name) return name
  }
  // "which decisions were approved budget": a participle behind "were" has no object.
  const helped =
    verb.kind !== 'duty' &&
    before.some((atom, index) => saysOf(atom)?.kind === 'passive' && index === before.indexOf(last!) - 1)
  if (helped) return null
  const topic = readTopic(reader, start)
  if (!topic || isRefusal(topic)) return topic
  if (topic.next === start + 1 && isListing(reader, before, topic.next))
    return { kind: 'says', meaning: { kind: 'filler' }, at, next: topic.next + 1 }
  return { kind: 'topic', text: topic.text, at, next: topic.next }
}

/** "which meetings does Bo Lind stand [noted under]": what is said of the person, with the preposition of the meetings. */
function isListing({ words }: Reader, before: readonly Atom[], last: number): boolean {
  const meetings = before.some(atom => {
    const said = saysOf(atom)
    return said?.kind === 'noun' && said.noun === 'meetings'
  })
  const person = before.at(-1)?.kind === 'name' && before.some(isPerson)
  return meetings && person && last === words.length - 1 && tieOf(words[last]) !== null
}

const isPerson = (atom: Atom): boolean => atom.kind === 'name' && atom.names.every(({ kind }) => kind === 'person')

/** "approved", "drøftede", "responsible for"; not the things "bevillinger", "aftaler", and not "must", "skal". */
function takesObject(reader: Reader, atom: Atom, verb: Meaning): boolean {
  if (verb.kind === 'duty') return /^(?:for|of)$/.test(reader.words[atom.next - 1]!.key)
  return VERBS.has(verb.kind) && !('noun' in verb)
}

/** "what did [Teknikudvalget] decide", "har [Byrådet] godkendt …", "which meetings did [Jan Hansen] attend" */
export function subject(reader: Reader, at: number): Atom | null {
  if (!isOpen(reader, at)) return null
  let start = at
  while (ARTICLE.test(reader.words[start]?.key ?? '')) start++
  const first = reader.words[start]
  if (!first || !(isCapital(first) || looksLikeBody(first) || looksLikeOrganisation([first]))) return null
  const found = readUnknownName(reader, start, 'bare')
  return found && { kind: 'name', tie: 'bare', names: [found.name], at, next: found.next }
}

export function helped(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const last = lastSaid(before)?.kind
  return last === 'active' || last === 'passive' || last === 'duty' ? subject(reader, at) : null
}

/** "hvad skal Bo Lind [sende til byrådet]", "what was it that Bo Lind must [send]": the task in its own words. */
export function errand(reader: Reader, at: number, before: readonly Atom[]): Atom | Refusal | null {
  const duty = before.some(atom => saysOf(atom)?.kind === 'duty') && before.some(isWhat)
  const who = saysOf(before.at(-1))?.kind === 'duty' ? before.at(-2) : before.at(-1)
  if (!duty || who?.kind !== 'name' || who.tie !== 'bare' || !isOpen(reader, at) || isCapital(reader.words[at]))
    return null
  const topic = readTopic(reader, at)
  return topic && !isRefusal(topic) ? { kind: 'topic', text: topic.text, at, next: topic.next } : topic
}

const isWhat = (atom: Atom): boolean => {
  const said = saysOf(atom)
  return said?.kind === 'ask' && (said.ask === 'what' || said.ask === 'when')
}

/** "Teknikudvalgets beslutninger", "Jan Hansen' møder", "Eva Holm's open actions" */
export function genitive(reader: Reader, at: number): Atom | null {
  const { words, sentence } = reader
  if (!isOpen(reader, at)) return null
  let end = at
  while (end < words.length && end < at + 6 && (end === at || !words[end]!.afterBreak)) {
    const word = words[end]!
    end++
    const owns = /s$/.test(word.key) || /^['’´]/.test(sentence.slice(word.end))
    if (owns && (isCapital(words[end - 1]) || looksLikeBody(word)) && nounFollows(reader, end)) {
      const found = readUnknownName(reader, at, 'bare')
      if (!found || found.next !== end) return null
      // "Friis' opgaver": the s is the name's own.
      const text = /^['’´]/.test(sentence.slice(word.end))
        ? found.name.text
        : found.name.text.replace(/([^s'’])s$/u, '$1')
      return { kind: 'name', tie: 'genitive', names: [{ ...found.name, text }], at, next: end }
    }
  }
  return null
}

/** A noun, with adjectives before it: "åbne opgaver", "approved decisions". */
export function nounFollows(reader: Reader, at: number): boolean {
  for (let next = at; next < reader.words.length; ) {
    const said = reader.says(next)
    if (said?.value.kind === 'noun') return true
    if (!said && !/^(?:seneste|sidste|latest|last|first|foerste|nyeste)$/.test(reader.words[next]!.key)) return false
    if (said && !['open', 'overdue', 'type', 'unanimous', 'filler', 'next', 'status'].includes(said.value.kind))
      return false
    next += said?.length ?? 1
  }
  return false
}

/** "Teknikudvalget beslutninger 2022": what is built like a body's name is one, wherever it stands. */
export function bareBody(reader: Reader, at: number): Atom | null {
  const { words } = reader
  if (!isOpen(reader, at)) return null
  const found = readUnknownName(reader, at, 'bare')
  if (!found || !words.slice(at, found.next).some(looksLikeBody)) return null
  return { kind: 'name', tie: 'bare', names: [found.name], at, next: found.next }
}
