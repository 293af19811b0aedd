// Outcomes in brackets behind the sentence that they are of, where a document writes them so: "Mobilhoteller indføres [vedtaget].",
// "Der flyttes 90.000 kr. (besluttet, 6 for, 1 imod)." A sentence in, the type that its tag says out.

import type { DecisionType } from '../../../model/document.js'
import type { Line } from '../../layout/lines.js'

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
// "Udvalget besluttede at", "Budgettet blev godkendt.": said in words of its own
const TOLD =
  /^\p{Lu}\p{L}+(?:et|en|ne)\s(?:besluttede|vedtog|godkendte|tiltrådte|tog\s.*til\sefterretning|udsatte|afviste|(?:blev|er|var)\s(?:godkendt|vedtaget|udsat|afvist|besluttet))|^Det\sblev\s(?:besluttet|aftalt|vedtaget)/u

/** Whether a document tags what was resolved, more often than it says so in words: then nothing else is. */
export function tagsOutcomes(lines: readonly Line[]): boolean {
  const tagged = lines.flatMap(({ text }) => text.match(ENDS) ?? []).filter(part => readTag(part) !== null)
  return tagged.length >= FEWEST && tagged.length > lines.filter(({ text }) => TOLD.test(text)).length
}
