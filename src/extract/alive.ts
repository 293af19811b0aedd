// Progress of an extractor with long work to do: it calls this after each page. Whoever supervises it listens.

let listener: (() => void) | null = null

export function tellAlive(): void {
  listener?.()
}

/** There is one listener a thread; the last one counts. */
export function onAlive(listen: () => void): void {
  listener = listen
}
