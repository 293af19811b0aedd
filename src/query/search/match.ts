// A search expression in, queries for SQLite's full-text index (FTS5) out. Strict: the words in any inflection. Wide: also
// inside compounds ("styregruppe" in "klyngestyregruppe"), and written as two words ("glukose sensorer").

import { sql } from '../../store/kysely.js'
import type { Db } from '../../store/schema.js'
import { searchForms } from '../../store/search-forms.js'
import { findCompounds } from './compounds.js'
import type { Expression, SearchTerm } from './expression.js'

/** A term with all forms that it matches. */
export interface MatchTerm {
  /** Forms side by side, the term's own first. */
  readonly sequences: readonly (readonly string[])[]
  /** Compounds that contain it. */
  readonly compounds: ReadonlySet<string>
  readonly beginning: string | null
}

export interface Match {
  /** FTS5 expressions over the _forms columns. */
  readonly strict: string
  readonly wide: string
  /** Like strict, in titles only. */
  readonly inTitle: string
  readonly terms: readonly MatchTerm[]
  /** The same for each alternative: all terms of one of them. */
  readonly ways: readonly (readonly MatchTerm[])[]
  /** What must not occur, only as words of its own, not inside compounds. */
  readonly without: readonly MatchTerm[]
  /** Meetings of groups whose name says terms of it. */
  readonly named: readonly Named[]
}

/** Groups whose name says all terms of one alternative but the rest. */
export interface Named {
  readonly names: readonly string[]
  /** Their names as they are compared (document.body_folded). */
  readonly bodies: readonly string[]
  readonly rest: readonly MatchTerm[]
}

export async function compileMatch({ ways, without }: Expression, db: Db): Promise<Match> {
  const words = ways.flat().flatMap(term => (term.kind === 'word' ? allForms(term) : []))
  const compounds = await findCompounds(words, db)
  const widened = ways.map(terms =>
    terms.map((term, index) => widen(term, terms[index - 1], terms[index + 1], compounds)),
  )
  const never = without.map(strictly)
  const minus = never.length > 0 ? ` NOT (${never.map(inQuery).join(' OR ')})` : ''
  const whole = (any: readonly (readonly MatchTerm[])[]) =>
    `(${any.length === 1 ? queryOf(any[0]!) : `(${any.map(queryOf).join(' OR ')})`}${minus})`
  const own = ways.map(terms => terms.map(strictly))
  return {
    strict: whole(own),
    wide: whole(widened),
    inTitle: `{title_forms} : ${whole(own)}`,
    terms: widened.flat(),
    ways: widened,
    without: never,
    named: [],
  }
}

/** What of the topic is left to say in minutes of this body, by each way of saying it. */
export function restOf({ named }: Match, body: string | null): (readonly MatchTerm[])[] {
  if (named.length === 0 || body === null) return []
  const folded = searchForms(body)
  return named.filter(({ bodies }) => bodies.includes(folded)).map(({ rest }) => rest)
}

/** All of the terms. */
export const queryOf = (terms: readonly MatchTerm[]): string => `(${terms.map(inQuery).join(' AND ')})`

function inQuery({ sequences, compounds, beginning }: MatchTerm): string {
  const all = [
    ...sequences.map(quote),
    ...[...compounds].map(form => quote([form])),
    ...(beginning === null ? [] : [`${quote([beginning])} *`]),
  ]
  return anyOf(all)
}

/**
 * FTS5 compares all alternatives of an OR for each row of any of them: with hundreds of them, about twenty groups of about
 * twenty are three times as fast. FTS5 would merge a nested OR into the outer one; a NOT that excludes nothing prevents that.
 */
const GROUP = 20

function anyOf(all: readonly string[]): string {
  if (all.length === 1) return all[0]!
  if (all.length <= GROUP) return `(${all.join(' OR ')})`
  const groups: string[] = []
  for (let from = 0; from < all.length; from += GROUP) groups.push(`(${anyOf(all.slice(from, from + GROUP))} NOT "")`)
  return `(${groups.join(' OR ')})`
}

const quote = (forms: readonly string[]): string => `"${forms.join(' ').replaceAll('"', '""')}"`

function strictly({ kind, forms, otherForms }: SearchTerm): MatchTerm {
  if (kind === 'beginning') return { sequences: otherForms, compounds: new Set(), beginning: forms[0]! }
  return { sequences: [forms, ...otherForms], compounds: new Set(), beginning: null }
}

function widen(
  term: SearchTerm,
  before: SearchTerm | undefined,
  after: SearchTerm | undefined,
  compounds: ReadonlyMap<string, readonly string[]>,
): MatchTerm {
  const own = strictly(term)
  if (term.kind !== 'word') return own
  const form = term.forms[0]!
  const joined = [
    [before, term],
    [term, after],
  ].flatMap(([a, b]) => (a?.kind === 'word' && b?.kind === 'word' ? [[`${a.forms[0]}${b.forms[0]}`]] : []))
  return {
    ...own,
    sequences: [...own.sequences, ...splits(form), ...joined],
    compounds: new Set(allForms(term).flatMap(one => compounds.get(one) ?? [])),
  }
}

const allForms = ({ forms, otherForms }: SearchTerm): string[] => [forms, ...otherForms].flat()

/** "glukosesensor" as "glukose sensor", without linking letters. */
function splits(form: string): string[][] {
  const found: string[][] = []
  for (let at = 4; at <= form.length - 4 && form.length <= 40; at++) {
    const [left, right] = [form.slice(0, at), form.slice(at)]
    found.push([left, right])
    if (/[se]$/.test(left) && left.length > 4) found.push([left.slice(0, -1), right])
  }
  return found
}

/** How many items or facts say it, counted up to `most` in the full-text index only, without looking at documents. */
export async function countIndex(
  db: Db,
  expression: string,
  most = UNLIMITED,
  index: 'item_search' | 'decision_search' | 'recommendation_search' = 'item_search',
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select 1 from ${sql.table(index)} where ${sql.table(index)} match ${expression} limit ${most})`.execute(db)
  return rows[0]!.count
}

/** As SQL says it. */
const UNLIMITED = -1
