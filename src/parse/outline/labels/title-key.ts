// A title in, what two writings of it have in common out: without page number, case, marks and leaders.

const PAGE = /(?<!\d|\d[.:/]|(?<!\p{L})kl\.?\s?)\d{1,3}$/iu

/** "Eventuelt ........ 12" -> "Eventuelt". Not: "Budget 2022", "Tur kl. 11:00", "Ro efter kl. 22", "Mødet 15.12.08", whose numbers are no page's. */
export function withoutPageNumber(title: string): string {
  // Most titles end in a word: the cheap way out.
  const number = /\d/.test(title.at(-1) ?? '') ? PAGE.exec(title) : null
  if (!number) return title
  let end = number.index
  while (end > 0 && /[\s.…]/.test(title[end - 1] as string)) end--
  return title.slice(0, end)
}

/** No title is longer; a pattern that tries a whole page of signs runs out of stack. */
const LONGEST = 2000

export function titleKey(title: string): string {
  const words = withoutPageNumber(title.slice(0, LONGEST).toLowerCase())
  return /[^\p{L}\p{N} ]| {2}/u.test(words) ? words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() : words.trim()
}
