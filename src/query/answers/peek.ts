// Rows, or pages of rows, with a test whether there are any that does not run the query twice.

export interface Peekable<T> {
  /** Whether there is any. */
  any(): Promise<boolean>
  /** All of them, including the first. */
  all(): AsyncGenerator<T>
}

/** `list` runs the query; what the test has read is kept for the next reader. */
export function peekable<T>(list: () => AsyncGenerator<T>): Peekable<T> {
  const begin = () => {
    const rows = list()
    return { first: rows.next(), rows }
  }
  let begun: ReturnType<typeof begin> | null = null
  return {
    async any() {
      begun ??= begin()
      return !(await begun.first).done
    },
    async *all() {
      const { first, rows } = begun ?? begin()
      begun = null
      const { done, value } = await first
      if (done) return
      yield value
      yield* rows
    },
  }
}
