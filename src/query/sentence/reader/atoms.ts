// The atoms of a sentence in the order of its words, from clauses.ts to compose.ts, and tests of what they say.

import type { TimeWord } from '../time/time.js'
import type { Ask, Meaning } from '../words/lexicon.js'
import type { Word } from '../words/words.js'
import type { NameKind } from './name-book.js'

/** The words of an atom, end exclusive. */
export interface Place {
  readonly at: number
  readonly next: number
}

/** `unknown`: not in the dictionaries; `person`: written like a person's name. */
export interface Name {
  readonly text: string
  readonly kind: NameKind | 'person' | 'unknown'
}

/** `next`: the word behind it. */
export interface FoundName {
  readonly name: Name
  readonly next: number
}

/** What ties a name to the rest. */
export type Tie = 'by' | 'from' | 'in' | 'of' | 'for' | 'to' | 'at' | 'with' | 'genitive' | 'bare' | 'recommends'

export type Atom = Place &
  (
    | { readonly kind: 'says'; readonly meaning: Meaning }
    | {
        readonly kind: 'time'
        readonly word: TimeWord
        readonly since: string | null
        readonly until: string | null
        readonly note: string | null
        /** The day of "before 1 June". */
        readonly before?: string
      }
    | { readonly kind: 'name'; readonly tie: Tie; readonly names: readonly Name[] }
    | { readonly kind: 'topic'; readonly text: string }
    | { readonly kind: 'not'; readonly text: string }
    | { readonly kind: 'end'; readonly which: 'latest' | 'first'; readonly count: number | null }
    | { readonly kind: 'number'; readonly count: number }
    | { readonly kind: 'item'; readonly number: string }
    | { readonly kind: 'case'; readonly number: string }
    /** A preposition that neither a name nor a time follows: "at the" in "at the last meeting". */
    | { readonly kind: 'preposition' }
    | { readonly kind: 'unknown' }
  )

export type NameAtom = Extract<Atom, { kind: 'name' }>

/** Why a sentence cannot be answered, in one line, and what to write instead. */
export interface Refusal {
  readonly why: string
  readonly advice: string
  /** Words that are not understood, if they are the reason. */
  readonly strange?: readonly Word[]
  /** Whether it may be read with less of the grammar; not if it asks for what minutes cannot tell. */
  readonly unclear?: true
  /** Whether a short answer to the rest of the question is shown beside it: what minutes cannot tell may stand in its items. */
  readonly beside?: true
  /** Whether what is left of the question would ask for the opposite, so that it is no help. */
  readonly turned?: true
}

export const isRefusal = (value: object): value is Refusal => 'why' in value

export type MeaningKind = Meaning['kind']
type MeaningOf<K extends MeaningKind> = Extract<Meaning, { kind: K }>

export const meaningOf = (atom: Atom | undefined): Meaning | null => (atom?.kind === 'says' ? atom.meaning : null)

/** Whether an atom says this: `says(atom, 'noun', { noun: 'meetings' })`. */
export function says<K extends MeaningKind>(
  atom: Atom | undefined,
  kind: K,
  fields: Partial<MeaningOf<K>> = {},
): boolean {
  const meaning = meaningOf(atom)
  return (
    meaning?.kind === kind &&
    Object.entries(fields).every(([field, value]) => meaning[field as keyof Meaning] === value)
  )
}

/** The first that is not only there for the sentence. */
export const firstTold = (atoms: readonly Atom[]): Atom | undefined => atoms.find(atom => !says(atom, 'filler'))

/** Kinds to test one against; null, for nothing said, is never among them. */
export type KindSet = ReadonlySet<MeaningKind | null>
export const kindSet = (...kinds: readonly MeaningKind[]): KindSet => new Set(kinds)

/** The helping verbs of a question or a passive. */
export const HELPING = kindSet('active', 'passive')
/** What is asked of people at meetings. */
export const OF_PEOPLE = kindSet('attend', 'role', 'noted')
export const ASKING = kindSet('ask', 'amount')

export const saysOneOf = (atom: Atom | undefined, kinds: KindSet): boolean => kinds.has(meaningOf(atom)?.kind ?? null)

/** All that is said of one kind. */
export const meaningsOf = <K extends MeaningKind>(atoms: readonly Atom[], kind: K): readonly MeaningOf<K>[] =>
  atoms.flatMap(atom => (atom.kind === 'says' && atom.meaning.kind === kind ? [atom.meaning as MeaningOf<K>] : []))

export const kindsOf = (atoms: readonly Atom[]): ReadonlySet<MeaningKind> =>
  new Set(atoms.flatMap(atom => meaningOf(atom)?.kind ?? []))

export const asksOf = (atoms: readonly Atom[]): ReadonlySet<Ask> =>
  new Set(meaningsOf(atoms, 'ask').map(({ ask }) => ask))

export const isMeetings = (atom: Atom | undefined): boolean => says(atom, 'noun', { noun: 'meetings' })
export const isTopic = (atom: Atom): boolean => atom.kind === 'topic'
export const isName = (atom: Atom | undefined): atom is NameAtom => atom?.kind === 'name'
export const isPerson = (atom: Atom | undefined): boolean =>
  isName(atom) && atom.names.every(({ kind }) => kind === 'person')
