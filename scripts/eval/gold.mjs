// What a gold file may say: the export contract's shape less the spans, where a value may be `{any: […]}` (either is
// right), an entry `optional` (neither a hit nor a miss), and a key left out is not scored.
import { keyOf, overlap } from './words.mjs'

/** @typedef {Record<string, any>} Gold one entry of a gold file, as it was read */

/**
 * The values that are right.
 * @param {any} gold
 * @returns {any[]}
 */
export const alternatives = gold => (gold !== null && typeof gold === 'object' && 'any' in gold ? gold.any : [gold])

/**
 * The first value that is right: what is shown of it.
 * @param {any} gold
 */
export const first = gold => alternatives(gold)[0]

/**
 * Whether what was read is right. Texts are compared by their words, anything else as it is.
 * @param {any} gold
 * @param {any} said
 */
export const accepts = (gold, said) =>
  alternatives(gold).some(right => {
    if (right === null || said === null || said === undefined) return right === (said ?? null)
    return typeof right === 'string' ? keyOf(right) === keyOf(String(said)) : right === said
  })

/**
 * How alike what was read is to the nearest of the texts that are right: 0 to 1.
 * @param {any} gold
 * @param {unknown} said
 */
export const likeness = (gold, said) => Math.max(...alternatives(gold).map(right => overlap(right, said)))
