// Counts how often values occur, and finds the most frequent; the median of numbers.

export function countBy<Value, Key = Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key = value => value as unknown as Key,
): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const value of values) addTo(counts, keyOf(value))
  return counts
}

export function addTo<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

/** The first of those that occur most often; undefined if nothing was counted. */
export function mostFrequent<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  let [best, most]: [Key | undefined, number] = [undefined, 0]
  for (const [key, count] of counts) if (count > most) [best, most] = [key, count]
  return best
}

/** The middle one in the order of size, of an even number the upper; undefined if there are none. */
export function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[values.length >> 1]
}
