// Numbers of items in words: a line in, the number in digits and where the title begins out.

import { valueInWords } from '../../../../danish/number-words.js'

// "Første punkt: Budget", "ANDET PUNKT" above its title, "Tredje sag. Budget", "Punkt fire – Budget". Not: "Andet punkt blev
// udsat", "Punkt to og tre"
const IN_WORDS =
  /^(?:(\p{Lu}\p{L}{4,8})\s(?:dagsordens)?(?:punkt|sag|emne)|(?:dagsordens)?(?:punkt|sag|emne)\s(?:nr\.\s)?(\p{L}{2,7}))(?:\s?[:.–—-]\s*|$)/iu

export function readNumberInWords(text: string): { readonly digits: string; readonly titleAt: number } | null {
  const [all = '', first, last] = IN_WORDS.exec(text) ?? []
  const value = all === '' ? null : valueInWords((first ?? last ?? '').toLowerCase())
  return value === null ? null : { digits: String(value), titleAt: all.length }
}
