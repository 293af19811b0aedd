// Which hyphens at line ends were put there by the wrapping. Looks at how the document itself writes the word and how
// often its lines end in hyphens, then at the letters around the hyphen.

/** Decides for one document. */
export interface HyphenJudge {
  /** Whether the hyphen that ends `before` (a line's last word) is to go when `after` (the next line's first word) follows. */
  isSoft(before: string, after: string): boolean
}

/** `social- og`, `børne- eller`: the hyphen stands for what the next word completes. */
const SUSPENDED = /^(?:og|eller|samt|til|men|som|i|contra|kontra|versus|vs|hhv|und|and|or)(?!\p{L})/u

/** Prefixes that keep their hyphen: `e-mail`, `it-system`, `ikke-planlagte`. */
const PREFIX = /^(?:\p{L}|it|tv|pc|www|ikke|non|ad|cand|ex|eks|co|anti|pro|semi|mini|post-?)$/iu

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu

export function judgeHyphens(
  text: string,
  pairs: readonly (readonly [before: string, after: string])[],
  lineCount: number,
): HyphenJudge {
  const known = new Set(text.toLowerCase().match(WORD) ?? [])
  const broken = pairs.filter(
    ([before, after]) => /\p{Ll}{2}-$/u.test(before) && /^\p{Ll}/u.test(after) && !SUSPENDED.test(after),
  ).length
  const hyphenated = broken >= 3 || broken > lineCount * 0.03
  return {
    isSoft(before, after) {
      if (/\u00ad$/u.test(before)) return true
      const [, stem = ''] = /([\p{L}\p{N}.\-/@:]*)-$/u.exec(before) ?? []
      const [tail = ''] = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u.exec(after) ?? []
      if (!/\p{L}$/u.test(stem) || !/^\p{Ll}/u.test(tail)) return false
      if (SUSPENDED.test(after)) return false
      // A URL, an abbreviation with full stops, initials.
      if (/[./@:]/.test(stem)) return false
      const word = stem.toLowerCase() + tail.toLowerCase()
      if (known.has(word)) return true
      if (known.has(`${stem.toLowerCase()}-${tail.toLowerCase()}`)) return false
      const last = stem.split('-').at(-1)!
      if (/\p{Lu}$/u.test(last) || /\d/.test(last) || PREFIX.test(last)) return false
      if (stem.includes('-')) return false
      return hyphenated
    },
  }
}
