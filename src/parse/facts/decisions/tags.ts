// Outcomes in brackets behind the sentence that they are of, where a document writes them so: "Mobilhoteller indføres [vedtaget].",
// "Der flyttes 90.000 kr. (besluttet, 6 for, 1 imod)." A sentence in, the type that its tag says out.

import type { DecisionType } from '../../../model/document.js'
import type { Line } from '../../layout/lines.js'
import { countTold } from '../../outline/labels/marks.js'

const SAYS: readonly (readonly [type: DecisionType, stem: string])[] = [
  ['rejected', '(?:ikke\\s(?:godkendt|vedtaget)|forkastet|afvist|afslået|nedstemt|nej)'],
  ['approved', '(?:godkendt|vedtaget|tiltrådt|imødekommet|antaget|ja|ok)'],
  ['decided', '(?:besluttet|beslutning|bestemt|afgjort)'],
  ['agreed', '(?:enighed|enige|enstemmighed|aftalt|aftale)'],
  ['recommended', '(?:anbefalet|anbefaling|indstillet|høringssvar|udtalelse)'],
  ['noted', '(?:(?:taget\\s)?til\\sefterretning|efterretning|noteret)'],
  ['appointed', '(?:valgt|valg|udpeget|nedsat)'],
  ['granted', '(?:bevilget|bevilling|afsat)'],
  ['postponed', '(?:udsat|udskudt|sat\\si\\sbero)'],
  ['referred', '(?:oversendt|videresendt|sendt\\svidere)'],
  ['discussed', 'drøftet'],
]
const TAG = new RegExp(
  `[[(](?:${SAYS.map(([type, stem]) => `(?<${type}>${stem})`).join('|')})(?:[,;:]\\s[^()[\\]]{1,60})?[)\\]][.\\s]*$`,
  'iu',
)
const FEWEST = 3

/** The type that a tag behind the sentence says; null where there is none. */
export function readTag(sentence: string): DecisionType | null {
  const groups = TAG.exec(sentence)?.groups
  return SAYS.find(([type]) => groups?.[type] !== undefined)?.[0] ?? null
}

const ENDS = /[[(][^()[\]]{1,100}[)\]](?:[.!?]|$)/gu

// "2. Budget (beslutning)": what the item is for
const HEADING = /^(?:\p{L}+\s)?\d{1,3}[.:)]?\s/u

/** Whether a document tags what was resolved, more often than it says so in words: then nothing else is. */
export function tagsOutcomes(lines: readonly Line[]): boolean {
  const tagged = lines
    .filter(({ text }) => /[[(]/.test(text) && !HEADING.test(text))
    .flatMap(({ text }) => text.match(ENDS) ?? [])
    .map(readTag)
    .filter(type => type !== null && type !== 'discussed')
  return tagged.length >= FEWEST && tagged.length > countTold(lines)
}
