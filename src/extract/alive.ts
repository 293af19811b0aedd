// How an extractor with much work to do shows that it makes progress: it calls this for each page, and a supervisor listens.

let listener: (() => void) | null = null

export function tellAlive(): void {
  listener?.()
}

/** There is only one listener in a thread; a new one replaces it. */
export function onAlive(listen: () => void): void {
  listener = listen
}
