// Joins the two halves of pdf.js, which are made to run in two threads, within one. pdf.js' own way to do so copies every
// message deeply, as if it went to another thread: each letter of each page, a tenth of the reading.

interface Message {
  readonly chunk?: { readonly fnArray?: readonly unknown[]; readonly argsArray?: readonly unknown[] }
}

type Listener = (event: { readonly data: Message }) => void

export class DirectPort {
  private readonly listeners = new Set<Listener>()

  postMessage(message: Message): void {
    const data = withOwnLists(message)
    queueMicrotask(() => {
      for (const listener of this.listeners) listener({ data })
    })
  }

  addEventListener(_type: 'message', listener: Listener): void {
    this.listeners.add(listener)
  }

  removeEventListener(_type: 'message', listener: Listener): void {
    this.listeners.delete(listener)
  }
}

/** The sender empties its two lists of operators and goes on with them, so the receiver gets lists of its own. */
function withOwnLists(message: Message): Message {
  const { fnArray, argsArray } = message.chunk ?? {}
  if (!fnArray || !argsArray) return message
  return { ...message, chunk: { ...message.chunk, fnArray: [...fnArray], argsArray: [...argsArray] } }
}
