// Several things that are looked for at once in ("telefoner og budget"), where no item speaks of all of them; the same as
// any of them out.

export interface Either {
  readonly about: string
  readonly note: string
}

// "A og B", "A, B and C", "A & B"
const AND = /\s*,\s*(?:(?:og|and|samt)\s+)?|\s+(?:og|and|samt|&)\s+/iu

/** Null where it is one thing. */
export function eitherOf(about: string): Either | null {
  // What stands in quotation marks, or without another, is meant as it is.
  if (/["“”„»«]|(?<!\S)-/.test(about)) return null
  const parts = about.split(AND).filter(part => /[\p{L}\p{N}]/u.test(part))
  if (parts.length < 2) return null
  const quoted = parts.map(part => `"${part}"`)
  return {
    about: parts.join(' or '),
    note: `no item speaks of ${quoted.join(' and ')} together; looked for is any of them`,
  }
}
