// How often things come: how many values are alike, and what comes most.

export function countBy<Value, Key>(values: Iterable<Value>, keyOf: (value: Value) => Key): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const value of values) addTo(counts, keyOf(value))
  return counts
}

export function addTo<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

/** Of several that come equally often the first; undefined where nothing was counted. */
export function mostFrequent<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  let [best, most]: [Key | undefined, number] = [undefined, 0]
  for (const [key, count] of counts) if (count > most) [best, most] = [key, count]
  return best
}
