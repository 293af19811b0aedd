// Who belongs to whom: a list of gold and a list of what was read in, pairs out, the most alike first.

/**
 * @template G, S
 * @param {readonly G[]} gold
 * @param {readonly S[]} said
 * @param {(gold: G, said: S) => number} likeness from 0 to 1
 * @param {number} floor pairs less alike than this are none
 * @returns {{ pairs: [G, S][], missed: G[], extra: S[] }}
 */
export function pairUp(gold, said, likeness, floor) {
  const choices = gold
    .flatMap((g, i) => said.map((s, j) => ({ i, j, alike: likeness(g, s) })))
    .filter(c => c.alike >= floor)
  // Of pairs equally alike those that stand at the same place of their lists: three decisions "Godkendt." in a row.
  choices.sort((a, b) => b.alike - a.alike || Math.abs(a.i - a.j) - Math.abs(b.i - b.j))
  /** @type {Set<number>} */
  const goldTaken = new Set()
  /** @type {Set<number>} */
  const saidTaken = new Set()
  /** @type {[G, S][]} */
  const pairs = []
  for (const { i, j } of choices) {
    if (goldTaken.has(i) || saidTaken.has(j)) continue
    goldTaken.add(i)
    saidTaken.add(j)
    pairs.push([/** @type {G} */ (gold[i]), /** @type {S} */ (said[j])])
  }
  return { pairs, missed: gold.filter((_, i) => !goldTaken.has(i)), extra: said.filter((_, j) => !saidTaken.has(j)) }
}
