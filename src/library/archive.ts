// The interface of an opened archive: sentences, filters, full-text search, and its documents.

import type { Document } from '../model/document.js'
import type { Filter, Noun } from '../query/filter.js'
import type { Rows, SearchRow } from '../query/rows.js'

export interface OpenOptions {
  /** Whether answers show CPR numbers (default: masked as XXXXXX-XXXX). */
  readonly cpr?: 'masked' | 'readable'
  /** The day that "overdue" and "last year" count from, `YYYY-MM-DD` (default: today). */
  readonly today?: string
}

/** Fields that are not given do not narrow the answer. Dates are `YYYY-MM-DD`. */
export type Narrow = Partial<Filter>

export interface MinutesArchive {
  readonly path: string
  /** "all decisions by Klynge Midt", in English or Danish. Throws QuestionError where it is not understood. */
  ask(sentence: string): Promise<Answer>
  /** Answers by a filter: `find('decisions', { bodies: ['Klynge Midt'], since: '2022-01-01' })`. Throws QuestionError. */
  find<N extends Noun>(noun: N, filter?: Narrow): Promise<Answer<N>>
  /** Full-text search in agenda items, the best first; at most `filter.limit` (default: 20). Throws QuestionError. */
  search(words: string, filter?: Narrow): Promise<readonly SearchRow[]>
  /** The document of this id, or at this path (as imported, or its end); null where there is none. */
  document(idOrPath: string): Promise<Document | null>
  /** Every document in the order of their paths, read as they are asked for. */
  documents(): AsyncIterable<Document>
  /** Closes the archive; later calls fail. */
  close(): Promise<void>
}

/** Rows are read as they are asked for: `for await (const row of answer)`, or all at once with `rows()`. */
export interface Answer<N extends Noun = Noun> extends AsyncIterable<Rows[N]> {
  readonly noun: N
  /** Whether a sentence asked how many there are, not which. */
  readonly asksHowMany: boolean
  /** The same question as a command line. */
  readonly command: string
  /** How the question was understood, one sentence each: who is meant by a name, what was assumed. */
  readonly notes: readonly string[]
  /** If several bodies have the name, the rows of each; otherwise one group without a label. */
  readonly groups: readonly AnswerGroup<N>[]
  rows(): Promise<Rows[N][]>
  /** The number of rows of all groups, regardless of the limit. */
  count(): Promise<number>
  /** How many there are for each body, year …, where the filter or the sentence says per what; else none. */
  tally(): Promise<readonly { readonly name: string | null; readonly count: number }[]>
}

export interface AnswerGroup<N extends Noun = Noun> extends AsyncIterable<Rows[N]> {
  /** "Sundhedsklynge Midt (Region Nordjylland)" */
  readonly label: string | null
  rows(): Promise<Rows[N][]>
  count(): Promise<number>
}
