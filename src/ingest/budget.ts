// How many bytes may be in hand at a time. Who wants more waits, in the order of asking.

export interface Budget {
  /** Resolves when there is room; what is larger than all of it is let in alone. */
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
