// Groups values: by a key, and neighbours in a list.

/** As `Map.groupBy` does from Node 21 on. */
export function groupBy<Value, Key>(values: Iterable<Value>, keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

/** Cuts a list into runs: each value goes on with the run so far, whose last value is given, or begins another. */
export function cutRuns<Value>(
  values: Iterable<Value>,
  goesOn: (value: Value, last: Value, run: readonly Value[]) => boolean,
): Value[][] {
  const runs: Value[][] = []
  for (const value of values) {
    const run = runs.at(-1)
    if (run && goesOn(value, run.at(-1)!, run)) run.push(value)
    else runs.push([value])
  }
  return runs
}
