// Headings over several items: "Lukkede sager", "Til orientering", the day of a meeting of two days. A line in.

import { oneOf } from '../../../../danish/word-set.js'

// "Lukkede sager", "Åben dagsorden", "Lukkede dagsordenspunkter", "Lukket del af mødet", "Sager for lukkede døre", "LUKKET MØDE:", "— LUKKET DEL —", "Bag lukkede døre", "Fortrolige sager"
const SORT = oneOf(String.raw`
  (?:åben|åbne|lukket|lukkede)\s+(?:dagsorden|referat|møde|sager|(?:dagsordens)?punkter|emner|del)(?:\s+(?:af|på)\s+(?:mødet|dagsordenen))?\s*:?$
  (?:(?:sager|(?:dagsordens)?punkter|møde)\s+)?(?:for|bag)\s+(?:åbne|lukkede)\s+døre\s*:?$
  (?:ikke[-\s])?(?:offentlige|fortrolige)\s+(?:sager|punkter|emner)\s*:?$
  (?:til\s+(?:efterretning|orientering|beslutning|drøftelse)|beslutningssager|orienteringssager|tillægsdagsorden)\s*:?$
`)
const DAY = String.raw`(?:(?:man|tirs|ons|tors|fre|lør|søn)dag,?\s+)(?:den|d\.)?\s*\d{1,2}\.?\s*\p{L}+(?:\s+\d{4})?\s*:?$`
const GROUP = new RegExp(String.raw`^(?:[A-Z][.)]\s*)?${SORT}|^${DAY}`, 'iu')

/** A heading over several items. */
export function looksLikeGroup(text: string): boolean {
  return text.length < 60 && GROUP.test(text.replace(/^[#*\s=–—-]+|[*\s=–—-]+$/g, ''))
}

/** Whether a group heading says that what follows is not public. */
export function looksLikeClosedGroup(text: string): boolean {
  return looksLikeGroup(text) && /lukke|fortrolig|ikke[- ]offentlig/iu.test(text)
}
