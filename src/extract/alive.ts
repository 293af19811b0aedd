// A sign of life from an extractor that has long work to do: called at each page. Who watches over it listens.

let listener: (() => void) | null = null

export function tellAlive(): void {
  listener?.()
}

/** There is one listener a thread; the last one counts. */
export function onAlive(listen: () => void): void {
  listener = listen
}
