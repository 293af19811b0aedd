// Why a sentence cannot be answered, and what to write instead. One line each.

import type { Noun } from '../filter.js'
import type { Atom, Refusal } from './atoms.js'
import type { Meaning } from './lexicon.js'
import { looksLikeBody } from './name-book.js'
import type { Reader } from './reader.js'
import { sliceWords } from './words.js'

/** It may be read with less of the grammar. */
const unclear = true

/** As words of a command line. */
const quote = (words: string): string => (/^[\p{L}\p{N} ]+$/u.test(words) ? words : `'${words.replaceAll("'", '')}'`)

const text = (reader: Reader, from: number, to: number): string => sliceWords(reader.sentence, reader.words, from, to)

export function unknownWords(reader: Reader, atoms: readonly Atom[]): Refusal {
  const at = atoms.findIndex(atom => atom.kind === 'unknown')
  let end = at
  while (atoms[end + 1]?.kind === 'unknown') end++
  const [from, to] = [atoms[at]!.at, atoms[end]!.next]
  const what = text(reader, from, to)
  const why = `I do not understand "${what}"`
  const strange = atoms.flatMap(atom => (atom.kind === 'unknown' ? reader.words.slice(atom.at, atom.next) : []))
  if (to - from === reader.words.length)
    return {
      why,
      advice: `Write: items about ${what}; or search for it: referat search ${quote(what)}`,
      strange,
      unclear,
    }
  const advice = reader.words.slice(from, to).some(looksLikeBody)
    ? `If it is a body, write: by "${what}"`
    : `Leave it out, or see what minutes say of it: referat search ${quote(what)}`
  return { why, advice, strange, unclear }
}

export function whoAreYou(reader: Reader, atom: Atom): Refusal {
  return {
    why: `I do not know who you are ("${text(reader, atom.at, atom.next)}")`,
    advice: 'Write the name: open actions for Jan Hansen',
  }
}

export function noSum(): Refusal {
  return { why: 'Amounts are not added up', advice: 'Ask for the decisions: decisions granted about budget' }
}

/** "Hej, kan du hjælpe mig?": courtesies and no question. */
export function onlyGreeting({ words, book }: Reader): Refusal | null {
  const greets = words.some(word => GREETING.test(word.key))
  const saysMore = words.some(
    word => !book.isIdle(word.text) && !GREETING.test(word.key) && !ASKED_OF_US.test(word.key),
  )
  return greets && !saysMore
    ? {
        why: 'That is no question yet',
        advice: 'Write one, for example: all decisions by Klynge Midt, or: hvem deltog i mødet 25. maj 2018',
      }
    : null
}

const GREETING = /^(?:hej|hejsa|hello|hi|hey|davs|goddag|godmorgen|godaften|thanks|thank|tak|farvel|bye|goodbye)$/
const ASKED_OF_US = /^(?:how|today|dag|hvordan|morning|afternoon|good|god|hjaelpen|svaret|svar)$/

/** What some verbs ask of some nouns, and minutes do not tell. */
export const NOT_TOLD: Readonly<Record<'task' | 'opinion' | 'both', Refusal>> = {
  task: {
    why: 'Whether a task was done is not told apart',
    advice:
      'Ask for the tasks that were given: actions for Jan Hansen; later minutes may speak of them: items about budget',
  },
  opinion: {
    why: 'What somebody thinks of something is not told apart in minutes',
    advice: 'Ask for the votes: decisions with a vote about budget',
  },
  both: {
    why: 'What is of both of two times is not told apart',
    advice: 'Ask for each by itself: participants of Klynge Nord in 2022',
  },
}

export function notYet(): Refusal {
  return {
    why: 'Minutes tell what was decided, not what will be',
    advice: 'Ask for what is due: actions due next month',
  }
}

export function twoNouns(nouns: readonly string[]): Refusal {
  return { why: `This asks for ${nouns.join(' and ')} at once`, advice: 'Ask for one thing at a time' }
}

export function noNoun(reader: Reader, atoms: readonly Atom[]): Refusal {
  const rest = reader.sentence.trim()
  const bare =
    atoms.length > 0 && atoms.every(atom => atom.kind === 'name' || atom.kind === 'time' || atom.kind === 'topic')
  if (bare)
    return { why: `"${rest}" does not say what is wanted`, advice: `Write for example: decisions ${rest}`, unclear }
  return {
    unclear,
    why: 'I do not understand what is asked for',
    advice: 'Name it: decisions, recommendations, actions, meetings, items, participants or attachments',
  }
}

const ABOUT: Partial<Record<Meaning['kind'], string>> = {
  type: 'decisions have types',
  decide: 'decisions are made',
  attend: 'people attend',
  eachMeeting: 'people attend meetings',
  role: 'people have roles',
  duty: 'tasks have somebody responsible',
  open: 'tasks are open',
  overdue: 'tasks are overdue',
  due: 'tasks have deadlines',
  undated: 'tasks have deadlines',
  status: 'minutes are drafts or approved',
  next: 'meetings come next',
  noted: 'people have such notes',
  closed: 'items are closed',
  unanimous: 'decisions are unanimous',
  voted: 'decisions are voted on',
}

export function notAllowed(reader: Reader, atom: Atom, noun: Noun): Refusal {
  const kind = atom.kind === 'says' ? atom.meaning.kind : 'type'
  const why = `I do not understand "${text(reader, atom.at, atom.next)}" beside ${noun}`
  return {
    unclear,
    why,
    advice: ABOUT[kind]
      ? `${capital(ABOUT[kind])}, ${noun} are not. Ask for one thing at a time`
      : 'Ask for one thing at a time',
  }
}

const capital = (line: string): string => line[0]!.toUpperCase() + line.slice(1)

const SPOKEN: ReadonlySet<Meaning['kind']> = new Set<Meaning['kind']>(['discuss', 'voted'])

/** "at the [last meeting]", "in [which]": what a preposition without a name may stand before. */
export function leadsOn(atoms: readonly Atom[], index: number): boolean {
  const next = atoms.slice(index + 1).find(one => !(one.kind === 'says' && one.meaning.kind === 'filler'))
  return (
    next !== undefined &&
    (next.kind === 'end' ||
      next.kind === 'number' ||
      (next.kind === 'says' && ['noun', 'next', 'ask', 'relative'].includes(next.meaning.kind)))
  )
}

/** A word that only makes sense together with another that is missing: "by", "not", "about" at the end. */
export function dangling(reader: Reader, atoms: readonly Atom[]): Refusal | null {
  for (const [index, atom] of atoms.entries()) {
    const meaning = atom.kind === 'says' ? atom.meaning.kind : null
    // "was it talked about", "hvad blev der talt om", "hvad blev der stemt om": nothing follows, nothing is lost.
    const ends = index === atoms.length - 1
    const beforeTime = atoms[index + 1]?.kind === 'time'
    if (
      meaning === 'about' &&
      (ends || beforeTime) &&
      atoms.some(one => one.kind === 'says' && SPOKEN.has(one.meaning.kind))
    )
      continue
    if (meaning === 'about')
      return {
        why: `Nothing stands behind "${text(reader, atom.at, atom.next)}"`,
        advice: 'Write what it is about: decisions about budget',
      }
    if (atom.kind !== 'preposition') continue
    // "which meetings was it discussed at", "hvilke møder deltog Jan Hansen i"
    if (ends && atoms.some(one => one.kind === 'says' && one.meaning.kind === 'ask')) continue
    if (!leadsOn(atoms, index)) return notPlaced(text(reader, atom.at, Math.min(atom.next + 2, reader.words.length)))
  }
  return null
}

export function notUnderstood(reader: Reader, atom: Atom): Refusal {
  const what = text(reader, atom.at, Math.min(atom.next + 2, reader.words.length))
  return {
    why: `I do not understand "${what}" here`,
    advice: 'Leaving out is understood for topics only: decisions about X but not Y',
  }
}

export function notPlaced(what: string): Refusal {
  return {
    unclear,
    why: `I do not understand "${what}" here`,
    advice: 'Put names and topics in quotation marks, or leave it out',
  }
}
