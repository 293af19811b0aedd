// "Sag nr. 12/345", "case number 2019-4410": the number of a case in a sentence.

import type { Atom } from './atoms.js'
import type { Reader } from './reader.js'

// "case number 12/345", "med sagsnr. 2012-345", "EMN-2019-77", "sag 12/345"
export function caseNumber({ sentence, words }: Reader, at: number): Atom | null {
  if (words[at]!.quote !== null) return null
  let start = at
  while (CASE_LEADS.test(words[start]?.key ?? '') && start < at + 3) start++
  const keys = words.slice(start, start + 3).map(word => word.key)
  const called = CASE_CALLED.exec(keys.join(' '))
  start += called ? called[0].split(' ').length : 0
  while (called && /^(?:is|er|was|var|of)$/.test(words[start]?.key ?? '')) start++
  const from = words[start]
  const written = from && (called ? CASE_NUMBER : SURE_NUMBER).exec(sentence.slice(from.start))?.[0]
  if (!written) return null
  let next = start
  while (words[next] && words[next]!.start < from.start + written.length) next++
  return { kind: 'case', number: written, at, next }
}

const CASE_LEADS = /^(?:with|has|have|the|under|on|med|har|paa|i|in|of|til|for|about|om|vedr)$/
const CASE_CALLED =
  /^(?:(?:case|file|sag|sagen) (?:with|med) (?:the )?(?:number|no|nr|nummer|nummeret)|(?:case|file|journal) (?:no|nr|number)|case|sagsnummer(?:et)?|sagsnr|sags nr|sag (?:nr|nummer)|sagen|sag|journalnummer(?:et)?|journalnr|jnr|j nr)(?= |$)/
// "12/345", "2012-4567", "00.01 S55", "EMN-2019-77"
const CASE_NUMBER = /^(?:\p{Lu}{2,5}-)?\d[\d./-]*[./-]\d+(?:\s\p{Lu}\d\d)?(?![\p{L}\d])/u
const SURE_NUMBER = /^\p{Lu}{2,5}-\d{4}-\d{2,}/u
