// Counts of hits and faults by field, and what they come to.
//
// A list entry is hit, missed (gold has it, the program does not) or extra (the other way round). A single value is hit,
// missed (the program says nothing), extra (the source says nothing) or wrong (it says something else).

import { FIELDS } from './fields.mjs'
import { accepts } from './gold.mjs'
import { pairUp } from './pairs.mjs'
import { keyOf } from './words.mjs'

/** @typedef {{ hit: number, missed: number, wrong: number, extra: number }} Counts */
/** @typedef {'hit' | 'missed' | 'wrong' | 'extra'} Verdict */
/** @typedef {ReturnType<typeof createTally>} Tally */

/** @returns {Counts} */
export const noCounts = () => ({ hit: 0, missed: 0, wrong: 0, extra: 0 })

/** Share of what was said that is right. @param {Counts} counts */
export const precision = ({ hit, wrong, extra }) => share(hit, hit + wrong + extra)

/** Share of what should be said that was. @param {Counts} counts */
export const recall = ({ hit, missed, wrong }) => share(hit, hit + missed + wrong)

/** Of both; a wrong value counts as one fault, not as two. @param {Counts} counts */
export const f1 = ({ hit, missed, wrong, extra }) => share(2 * hit, 2 * hit + missed + wrong + extra)

/** @type {(part: number, whole: number) => number} */
const share = (part, whole) => (whole === 0 ? 1 : part / whole)

/**
 * Mean F1 of the fields of one group that occur; 1 where none does.
 * @param {ReadonlyMap<string, Counts>} rows
 * @param {import('./fields.mjs').Group} [group]
 */
export function mean(rows, group = 'main') {
  const scores = [...rows].filter(([field]) => FIELDS.get(field) === group).map(([, counts]) => f1(counts))
  return scores.length === 0 ? 1 : scores.reduce((a, b) => a + b, 0) / scores.length
}

/**
 * The counts of several documents together.
 * @param {readonly ReadonlyMap<string, Counts>[]} all
 */
export function sum(all) {
  /** @type {Map<string, Counts>} */
  const total = new Map()
  for (const field of FIELDS.keys()) {
    for (const counts of all.flatMap(rows => rows.get(field) ?? [])) {
      const row = total.get(field) ?? noCounts()
      total.set(field, row)
      for (const key of /** @type {Verdict[]} */ (Object.keys(row))) row[key] += counts[key]
    }
  }
  return total
}

/** One document's counts and faults, filled while it is scored. */
export function createTally() {
  /** @type {Map<string, Counts>} */
  const rows = new Map()
  /** @type {string[]} */
  const faults = []

  /** @type {(field: string, verdict: Verdict, what?: string, times?: number) => void} */
  function count(field, verdict, what = '', times = 1) {
    if (!FIELDS.has(field)) throw new Error(`There is no field "${field}"; add it to scripts/eval/fields.mjs.`)
    const row = rows.get(field) ?? noCounts()
    rows.set(field, row)
    row[verdict] += times
    if (verdict !== 'hit' && times > 0) faults.push(`${field}: ${verdict} ${what}`)
  }

  /** @type {(field: string, right: boolean, gold: unknown, said: unknown, empty: (value: unknown) => boolean, where: string) => void} */
  function judge(field, right, gold, said, empty, where) {
    const verdict = right ? 'hit' : empty(said) ? 'missed' : empty(gold) ? 'extra' : 'wrong'
    count(field, verdict, `${where}: ${JSON.stringify(gold)}, read ${JSON.stringify(said ?? null)}`)
  }

  return {
    rows,
    faults,
    count,

    /**
     * A single value. What gold leaves out is not scored.
     * @param {string} field
     * @param {any} gold
     * @param {any} said
     * @param {string} where
     */
    value(field, gold, said, where) {
      if (gold !== undefined)
        judge(field, accepts(gold, said), gold, said, value => value === null || value === undefined, where)
    },

    /**
     * A set of strings: right as a whole or not at all.
     * @param {string} field
     * @param {readonly string[] | undefined} gold
     * @param {readonly string[] | undefined} said
     * @param {string} where
     */
    set(field, gold, said = [], where) {
      if (gold === undefined) return
      const [right, read] = [new Set(gold.map(keyOf)), new Set(said.map(keyOf))]
      const same = right.size === read.size && [...right].every(word => read.has(word))
      judge(field, same, gold, said, value => /** @type {string[]} */ (value).length === 0, where)
    },

    /**
     * A list: each entry of gold is looked for in what was read, whatever the order. `each` scores the pairs.
     * @template {import('./gold.mjs').Gold} G
     * @template S
     * @param {string} field
     * @param {readonly G[] | undefined} gold
     * @param {readonly S[] | undefined} said
     * @param {{ likeness: (gold: G, said: S) => number, floor: number, show: (entry: any) => string }} how
     * @param {(gold: G, said: S) => void} [each]
     * @returns {ReadonlySet<G>} the entries of gold that were found
     */
    list(field, gold, said, { likeness, floor, show }, each) {
      if (gold === undefined) return new Set()
      const { pairs, missed, extra } = pairUp(gold, said ?? [], likeness, floor)
      for (const [g, s] of pairs) {
        if (!g.optional) count(field, 'hit')
        if (!g.optional) each?.(g, s)
      }
      for (const g of missed) if (!g.optional) count(field, 'missed', show(g))
      for (const s of extra) count(field, 'extra', show(s))
      return new Set(pairs.map(([g]) => g))
    },
  }
}
