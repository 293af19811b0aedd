// Tells whether two words differ by one typing error.

/**
 * One letter added, missing or different, or two swapped. Not the first letter, which is seldom mistyped, and not an ending
 * ("godkendelse" is not a mistyped "godkendelser").
 */
export function isOneSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || a === b || Math.abs(a.length - b.length) > 1 || a.startsWith(b) || b.startsWith(a)) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let same = 0
  while (same < Math.min(a.length, b.length) - start && a.at(-1 - same) === b.at(-1 - same)) same++
  const [left, right] = [a.slice(start, a.length - same), b.slice(start, b.length - same)]
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(''))
}
