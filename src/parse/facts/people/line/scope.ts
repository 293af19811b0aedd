// The agenda items that a remark on a person names: "under pkt. 1-3 og 5a" -> 1, 2, 3, 5a.

import { findMatches } from '../../../../danish/matches.js'

// "pkt. 3", "punkterne 1-2 og 4", "sag nr. 178". Not: "punktet", "3 punkter"
const NUMBERS =
  /(?<!\p{L})(?:dagsordens)?(?:pkt|punkt(?:erne|er|et)?|sag(?:erne|er)?|dagsordenspunkt)(?:\.\s*|\s+|:\s*)(?:nr\.?\s*)?(\d{1,3}[a-z]?(?:\s*(?:,|og|samt|&|\+|-|–|til)\s*\d{1,3}[a-z]?(?!\d|\.\d))*)/giu

// "punkt F", "pkt. B og D", "punkterne C-E". Not: "punktet i maj"
const LETTERS =
  /(?<!\p{L})(?:[Dd]agsordens)?(?:[Pp]kt|[Pp]unkt(?:erne|er|et)?)(?:\.\s*|\s+|:\s*)([A-ZÆØÅ](?:\s*(?:,|og|samt|&|\+|-|–|til)\s*[A-ZÆØÅ])*)(?![\p{L}\d]|\.\s?\p{L})/gu

const LETTER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ'

/** The item numbers named in the words, in order; empty where none are. */
export function readScope(words: string): string[] {
  const items: string[] = []
  for (const match of findMatches(words, NUMBERS)) items.push(...expandItems(match[1] as string))
  for (const match of findMatches(words, LETTERS)) items.push(...expandItems(match[1] as string))
  return [...new Set(items)]
}

/** "1-3 og 5a" -> 1, 2, 3, 5a; "C-E" -> C, D, E. */
function expandItems(written: string): string[] {
  const items: string[] = []
  for (const part of written.split(/\s*(?:,|\+|&|(?<!\p{L})(?:og|samt)(?!\p{L}))\s*/u)) {
    const [first, last] = part.split(/\s*(?:-|–|til)\s*/u)
    const [from, to] = [Number(first), Number(last)]
    const [open, close] = [LETTER.indexOf(first ?? ''), LETTER.indexOf(last ?? '')]
    if (first && last && open >= 0 && close > open) items.push(...LETTER.slice(open, close + 1))
    else if (last && to > from && to - from < 60) for (let n = from; n <= to; n++) items.push(String(n))
    else if (first) items.push(first.trim())
  }
  return items
}
