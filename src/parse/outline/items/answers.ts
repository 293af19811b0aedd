// Minutes that list their items at the front and then give what was said to each behind its number alone: "1. Bo Krogh
// valgt", "2. Ingen bemærkninger". The list in; the numbers that answer it out, each with a text and no title.

import type { Line } from '../../layout/lines.js'
import type { Reading } from '../../reading.js'
import type { HeadingPlace } from '../drafts.js'
import { holdsVerb } from '../labels/label-text.js'
import { type Chain, rankChains } from './numbers/chains.js'
import { isBelowLead } from './numbers/numbered-paragraphs.js'
import type { Candidate } from './numbers/numbering.js'

/** Fewer are a list in the last item. */
const FEWEST = 3
/** So many of the items are answered; pages may end before the last. */
const SHARE = 0.4

const NEARLY_ALL = 0.8

/** Within the list and below it stand sub-entries and who sent apologies, but no running text. */
const SHORT = 60

/** Empty where nothing below the list counts from its beginning again. */
export function findAnswers(
  { headings }: Chain,
  candidates: readonly Candidate[],
  reading: Reading,
): readonly HeadingPlace[] {
  const last = headings.at(-1) as Candidate
  const below = candidates.filter(c => c.scheme === last.scheme && c.i > last.i)
  const answers = rankChains(below, () => 0)[0]?.headings ?? []
  const [first] = answers
  if (!first || first.value > 2 || answers.length < Math.max(FEWEST, headings.length * SHARE)) return []
  const titles = new Map(headings.map(c => [c.number, titleOf(c)]))
  const told = answers.filter(c => saysMore(titleOf(c), reading))
  const areListed = answers.every(({ number }) => titles.has(number))
  // Where nearly all are answered, letters and mails may stand between the list and the answers.
  const end = answers.length >= headings.length * NEARLY_ALL ? last.i : first.i
  const isTold = reading.lines.slice((headings[0] as Candidate).i, end).some(looksLikeText)
  if (!areListed || isTold || told.length * 2 < answers.length || countsPoints(reading, first.i)) return []
  return answers.map(({ i, line, number, titleAt }) => {
    const textAt = titleAt + lengthOfTitle(line.text.slice(titleAt), titles.get(number) as string)
    return { i, number, titleAt, ...(textAt < line.text.length ? { textAt } : {}) }
  })
}

/** "Regnskab: Det blev godkendt." repeats the title of the list. */
function lengthOfTitle(text: string, title: string): number {
  const behind = text.slice(title.length)
  return text.startsWith(title) ? title.length + (/^[\s.:–—-]+/u.exec(behind)?.[0].length ?? 0) : 0
}

const looksLikeText = ({ text }: Line): boolean => text.length > SHORT && holdsVerb(text)

const titleOf = ({ line, titleAt }: Candidate): string => line.text.slice(titleAt)

/** "Ingen bemærkninger.", "Vi drøftede planen", "Godkendt": no title. */
const saysMore = (text: string, { lexicon }: Reading): boolean =>
  /[.!?]$/u.test(text) || holdsVerb(text) || lexicon.findFormulas(text).hits.length > 0

/** Below "Bilag:", "Indstilling:" or "Vi er enige om tre ting:" the numbers count something else. */
function countsPoints(reading: Reading, i: number): boolean {
  const kind = reading.labels[i - 1]?.entry.kind
  return isBelowLead(reading, i) || kind === 'bilag' || kind === 'indstilling' || kind === 'deltagere'
}
