// Rows, or pages of them, that can be asked whether there is a first one before they are read, without being looked for
// twice.

export interface Peekable<T> {
  /** Whether there is any. */
  any(): Promise<boolean>
  /** All of them, from the first. */
  all(): AsyncGenerator<T>
}

/** `list` looks for them; what was looked at for the first is kept for the next who reads them. */
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
