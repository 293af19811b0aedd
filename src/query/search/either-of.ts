// A topic of several things ("telefoner og budget") that no item mentions together in, an expression for any of them out.

export interface Either {
  readonly about: string
  readonly note: string
}

// "A og B", "A, B and C", "A & B"
const AND = /\s*,\s*(?:(?:og|and|samt)\s+)?|\s+(?:og|and|samt|&)\s+/iu

const TOGETHER = /(?<!\p{L})(?:both|between|både|mellem)(?!\p{L})/iu
const MOST_WORDS = 3

/** Null if the topic is a single thing. */
export function eitherOf(about: string): Either | null {
  // What stands in quotation marks, or without another, is meant as it is.
  if (/["“”„»«]|(?<!\S)-/.test(about)) return null
  // "lack of time (tidnød)": the same in another word
  const parts = about
    .replace(/\s*\(([^()]+)\)\s*$/u, ', $1')
    .split(AND)
    .filter(part => /[\p{L}\p{N}]/u.test(part))
  // "citizens who have both an illness and an addiction": a clause, whose words belong together
  if (parts.length < 2 || TOGETHER.test(about) || parts.some(part => part.split(/\s+/).length > MOST_WORDS)) return null
  const whole = parts.map(part => withHead(part, parts[0]!))
  const quoted = whole.map(part => `"${part}"`)
  return {
    about: whole.join(' or '),
    note: `no item speaks of ${quoted.join(' and ')} together; looked for is any of them`,
  }
}

const PREPOSITION = /^(?:i|in|på|at|ved|for|of|til|to|fra|from|med|with|af|by|on|hos)$/iu

/** "schools in Solrød and [in Greve]": of what the first of them is. */
function withHead(part: string, first: string): string {
  const words = first.split(/\s+/)
  const end = words.findIndex(word => PREPOSITION.test(word))
  return part !== first && end > 0 && PREPOSITION.test(part.split(/\s+/)[0]!)
    ? `${words.slice(0, end).join(' ')} ${part}`
    : part
}
