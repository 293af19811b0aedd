// A limit on the bytes of files that are in memory at a time. Requests beyond it wait, first come, first served.

export interface Budget {
  /** Resolves when there is room. An amount above the limit is let in when nothing else is. */
  take(amount: number): Promise<void>
  give(amount: number): void
}

export function makeBudget(all: number): Budget {
  let taken = 0
  const waiting: { readonly amount: number; readonly enter: () => void }[] = []
  const admit = () => {
    for (let next = waiting[0]; next && (taken === 0 || taken + next.amount <= all); next = waiting[0]) {
      waiting.shift()
      taken += next.amount
      next.enter()
    }
  }
  return {
    take: amount =>
      new Promise(enter => {
        waiting.push({ amount, enter })
        admit()
      }),
    give(amount) {
      taken -= amount
      admit()
    },
  }
}
