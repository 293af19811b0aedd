// What a sentence is made of, in the order of its words: the pieces that clauses.ts finds and compose.ts puts together.

import type { Meaning } from './lexicon.js'
import type { NameKind } from './name-book.js'
import type { TimeWord } from './time.js'
import type { Word } from './words.js'

/** Where a piece stands: words, end exclusive. */
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

/** How a name is tied to the rest. */
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

/** What keeps a sentence from being answered: one line, and what to write instead. */
export interface Refusal {
  readonly why: string
  readonly advice: string
  /** Words that nobody understands, where they are the reason. */
  readonly strange?: readonly Word[]
  /** Whether it could be read otherwise, with less of the grammar; not where it asks for what minutes cannot tell. */
  readonly unclear?: true
}

export const isRefusal = (value: object): value is Refusal => 'why' in value
