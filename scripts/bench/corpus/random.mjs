// Numbers that look random and are the same in every run of one seed.

/** @typedef {ReturnType<typeof makeRandom>} Random */

/** @param {number} seed */
export function makeRandom(seed) {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0
  /** From 0 to below 1 (mulberry32). */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  /** @param {number} least @param {number} most */
  const between = (least, most) => least + Math.floor(next() * (most - least + 1))
  /** @type {<T>(list: readonly T[]) => T} */
  const pick = list => /** @type {any} */ (list[Math.floor(next() * list.length)])
  /** @param {number} share */
  const chance = share => next() < share
  /** @type {<T>(count: number, make: (index: number) => T) => T[]} */
  const times = (count, make) => Array.from({ length: count }, (_, index) => make(index))
  return { next, between, pick, chance, times }
}
