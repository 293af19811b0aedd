// Keeps pdf.js within one thread. By itself it hands work and messages to others, which takes longer than doing it.

import { inflateSync } from 'node:zlib'

/** The most bytes of one stream that are read: more than a page takes, or the picture of one. */
const MOST = 256 * 1024 * 1024

const Usual = globalThis.DecompressionStream
let openFiles = 0
let leftOut = 0

/** How many streams were larger so far, and left out. */
export const countLeftOut = (): number => leftOut

/**
 * Has pdf.js unpack the streams of a PDF in place: they are too small for the way to another thread and back. Replaces
 * DecompressionStream until what is returned is called; other programs may use it, too, when no PDF is open.
 */
export function unpackInPlace(): () => void {
  if (openFiles++ === 0) globalThis.DecompressionStream = unpacking as unknown as typeof DecompressionStream
  let isOpen = true
  return () => {
    if (isOpen && --openFiles === 0) globalThis.DecompressionStream = Usual
    isOpen = false
  }
}

/** A constructor, as DecompressionStream is one. */
function unpacking(
  format: ConstructorParameters<typeof DecompressionStream>[0],
): Pick<DecompressionStream, 'readable' | 'writable'> {
  if (format !== 'deflate') return new Usual(format)
  const packed: Uint8Array[] = []
  return new TransformStream<Uint8Array, Uint8Array>({
    transform: chunk => void packed.push(chunk),
    flush: controller => controller.enqueue(unpack(Buffer.concat(packed))),
  })
}

function unpack(packed: Uint8Array): Uint8Array {
  try {
    return inflateSync(packed, { maxOutputLength: MOST })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw error
    // An error would have pdf.js unpack it in its own way, without a limit.
    leftOut++
    return new Uint8Array()
  }
}

interface Message {
  readonly chunk?: { readonly fnArray?: readonly unknown[]; readonly argsArray?: readonly unknown[] }
}

type Listener = (event: { readonly data: Message }) => void

/** Joins the halves of pdf.js, made for two threads: its own way copies every message deeply, letter by letter. */
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
