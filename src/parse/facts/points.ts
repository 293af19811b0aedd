// Recommendation points that a decision speaks of: "1.-2. Anbefales." A decision's text in, the numbers out.

export interface Points {
  readonly points: readonly string[]
  /** Letters at the head of the text that are the pointer. */
  readonly length: number
}

// "Ad 1.", "1.-2.", "Pkt. 1 og 3:", "1, 2 og 4.", "Indstillingspunkt 1a", "a-c)". Not: "2 medlemmer stemte", "1. maj"
const NUMBER = '(?:\\d{1,2}(?:\\.?[a-z](?!\\p{L}))?)'
const POINTER = new RegExp(
  `^(?:ad\\.?\\s*)?(?:(?:indstillings|beslutnings)?(?:punkt(?:erne)?|pkt\\.?|indstilling)\\s*)?(${NUMBER}(?:\\.?\\s*(?:[-–,+]|og|til|samt)\\s*(?:ad\\s*)?${NUMBER})*)(\\s*[.):]+|\\s+(?=\\p{Lu}))\\s*`,
  'iu',
)

/** `mark` is the list mark the entry carried ("1."), which points too where the sentence is the entry's first. */
export function readPoints(text: string, mark: string, isFirst: boolean): Points {
  const match = POINTER.exec(text)
  if (
    match?.[1] &&
    match[0].length < text.length &&
    !/^\p{Ll}/u.test(
      text
        .slice(match[0].length)
        .replace(/^(?:anbefales|godkendes|tages|tiltrædes|udsættes|vedtages|drøftes|og|ikke)(?!\p{L})/iu, ''),
    )
  )
    return { points: expand(match[1]), length: match[0].length }
  const listed = isFirst ? new RegExp(`^(?:ad\\s*)?(${NUMBER})[.)]$`, 'iu').exec(mark)?.[1] : undefined
  return { points: listed ? [listed] : [], length: 0 }
}

/** "1.-3" -> 1, 2, 3; "1, 3 og 4" -> 1, 3, 4. */
function expand(written: string): string[] {
  const points: string[] = []
  for (const part of written.split(/\s*(?:,|\+|(?<!\p{L})(?:og|samt)(?!\p{L}))\s*/u)) {
    const [first, last] = part.split(/\.?\s*(?:[-–]|til)\s*/u).map(p => p.replace(/[.\s]/g, ''))
    const [from, to] = [Number(first), Number(last)]
    if (last && Number.isInteger(from) && Number.isInteger(to) && to > from && to - from < 40)
      for (let n = from; n <= to; n++) points.push(String(n))
    else for (const one of [first, last]) if (one) points.push(one)
  }
  return points
}
