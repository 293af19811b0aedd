// Why a sentence cannot be answered, and what to write instead. One line each.

import type { Noun } from '../../filter.js'
import { isIn } from '../words/lists.js'
import { type Atom, asksOf, kindSet, type MeaningKind, meaningOf, type Refusal, says, saysOneOf } from './atoms.js'
import { looksLikeBody } from './name-book.js'
import type { Reader } from './reader.js'

/** It may be read with less of the grammar. */
const unclear = true

/** What there is on it is shown beside. */
const beside = true

/** As words of a command line. */
const quote = (words: string): string => (/^[\p{L}\p{N} ]+$/u.test(words) ? words : `'${words.replaceAll("'", '')}'`)

export function unknownWords(reader: Reader, atoms: readonly Atom[]): Refusal {
  const at = atoms.findIndex(atom => atom.kind === 'unknown')
  let end = at
  while (atoms[end + 1]?.kind === 'unknown') end++
  const [from, to] = [atoms[at]!.at, atoms[end]!.next]
  const what = reader.text(from, to)
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
    why: `I do not know who you are ("${reader.text(atom.at, atom.next)}")`,
    advice: 'Write the name: open actions for Jan Hansen',
  }
}

/** "Hej, kan du hjælpe mig?": courtesies and no question. */
export function onlyGreeting({ words, book }: Reader): Refusal | null {
  const greets = words.some(word => isIn('greeting', word))
  const isCourtesy = words.every(word => book.isIdle(word.text) || isIn('greeting', word) || isIn('small-talk', word))
  return greets && isCourtesy
    ? {
        why: 'That is no question yet',
        advice: 'Write one, for example: all decisions by Klynge Midt, or: hvem deltog i mødet 25. maj 2018',
      }
    : null
}

/** What is asked in words that are understood, and minutes do not tell. */
export const NOT_TOLD = {
  sum: { why: 'Amounts are not added up', advice: 'Ask for the decisions: decisions granted about TOPIC' },
  compared: {
    beside,
    why: 'Amounts are not compared',
    advice: 'They stand in the words of the decisions: decisions granted in 2022',
  },
  future: {
    beside,
    why: 'Minutes tell what was decided, not what will be',
    advice: 'Ask for what is due: actions due next month',
  },
  task: {
    beside,
    why: 'Whether a task was done is not told apart',
    advice:
      'Ask for the tasks that were given: actions for Jan Hansen; later minutes may speak of them: items about TOPIC',
  },
  pay: { why: 'What people earn is not kept', advice: 'Ask for what was decided: decisions about løn' },
  personal: {
    why: 'Minutes tell what people did at meetings, nothing of their private lives',
    advice: 'Ask for who took part: participants of Klynge Nord',
  },
  reason: {
    beside,
    why: 'Minutes say what was decided, not why',
    advice: 'Ask for the items, whose text may tell it: items about TOPIC',
  },
  presented: {
    beside,
    why: 'Items are not chosen by who presented them',
    advice: 'Who did stands in: referat items --format csv, column presenters',
  },
  opinion: {
    beside,
    why: 'What somebody thinks of something is not told apart in minutes',
    advice: 'Ask for the votes: decisions with a vote about TOPIC',
  },
  home: {
    why: 'Telephone numbers and addresses of people are not kept',
    advice: 'Ask for who took part: participants of Klynge Nord',
  },
  ranked: {
    why: 'Bodies, meetings and people are not ranked or compared by that',
    advice: 'They are counted per body, cluster, region, year or meeting: how many decisions per body in 2022',
  },
  both: {
    beside,
    why: 'What is of both of two times is not told apart',
    advice: 'Ask for each by itself: participants of Klynge Nord in 2022',
  },
} as const satisfies Readonly<Record<string, Refusal>>

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

const ABOUT: Partial<Record<MeaningKind, string>> = {
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
  const about = ABOUT[meaningOf(atom)?.kind ?? 'type']
  const why = `I do not understand "${reader.text(atom.at, atom.next)}" beside ${noun}`
  return { unclear, why, advice: `${about ? `${capital(about)}, ${noun} are not. ` : ''}Ask for one thing at a time` }
}

const capital = (line: string): string => line[0]!.toUpperCase() + line.slice(1)

/** "at the [last meeting]", "in [which]": what a preposition without a name may stand before. */
export function leadsOn(atoms: readonly Atom[], index: number): boolean {
  const next = atoms.slice(index + 1).find(one => !says(one, 'filler'))
  return next?.kind === 'end' || next?.kind === 'number' || saysOneOf(next, LED_TO)
}

const LED_TO = kindSet('noun', 'next', 'ask', 'relative')

/** A word that only makes sense together with another that is missing: "by", "not", "about" at the end. */
export function dangling(reader: Reader, atoms: readonly Atom[]): Refusal | null {
  const isSpoken = atoms.some(atom => saysOneOf(atom, SPOKEN))
  for (const [index, atom] of atoms.entries()) {
    const ends = index === atoms.length - 1
    // "was it talked about", "hvad blev der stemt om i 2022": nothing follows, nothing is lost.
    if (says(atom, 'about') && !(isSpoken && (ends || atoms[index + 1]?.kind === 'time')))
      return {
        why: `Nothing stands behind "${reader.text(atom.at, atom.next)}"`,
        advice: 'Write what it is about: decisions about TOPIC',
      }
    // "which meetings was it discussed at", "hvilke møder deltog Jan Hansen i"
    if (atom.kind !== 'preposition' || (ends && asksOf(atoms).size > 0) || leadsOn(atoms, index)) continue
    return notPlaced(reader.text(atom.at, Math.min(atom.next + 2, reader.words.length)))
  }
  return null
}

const SPOKEN = kindSet('discuss', 'voted')

export function notUnderstood(reader: Reader, atom: Atom): Refusal {
  const what = reader.text(atom.at, Math.min(atom.next + 2, reader.words.length))
  return {
    turned: true,
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

// "the other one", "det samme": words that point at something said before
const POINTING =
  /^(?:(?:this|that|other|another|same|previous|last|next)\s+ones?|it|them|that|this|(?:den|det|de)?\s*(?:anden|andet|andre|samme|forrige)|denne|dette|dem)$/iu
// "om det sidst", "about that last time": nothing said but when
const POINTING_BACK =
  /^(?:this|that|it|them|den|det|de|dem)\s+(?:sidst|sidste gang|senest|igen|last|last time|again|before)$/iu

/** A topic that only points at something said before; `written`: with its articles. */
export function pointsBack(text: string, written: string): Refusal | null {
  const said = POINTING.test(text) ? text : POINTING_BACK.test(written) ? written : null
  return said === null
    ? null
    : { why: `"${said}" does not say what is meant`, advice: 'Each sentence stands by itself: name it' }
}
