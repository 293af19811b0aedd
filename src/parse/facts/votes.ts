// Votes in a decision: a sentence in, how many and who were for, against and abstained out; null where none is told.

import type { VoteShare, Votes } from '../../model/document.js'

const NUMBER_WORDS = [
  'nul',
  'en',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'syv',
  'otte',
  'ni',
  'ti',
  'elleve',
  'tolv',
  'tretten',
  'fjorten',
  'femten',
]
const COUNT = `(\\d{1,3}|${NUMBER_WORDS.slice(1).join('|')}|ingen)`
const STEMMER = '(?:\\s+(?:medlemmer|stemmer|personer))?'

// "19 for og 1 imod", "12 stemmer for", "med 12 stemmer mod 3", "5 stemte for", "for stemte 4"
const FOR = new RegExp(
  `(?<!\\p{L})(?:${COUNT}${STEMMER}\\s+(?:(?:stemte|stemmer)\\s+)?for(?!\\p{L})|(?:for\\s+stemte|for)\\s*:?\\s*${COUNT}(?![\\d.,]|\\s*(?:kr|pct|år|dage))|med\\s+${COUNT}\\s+stemmer\\s+(?:for|mod))`,
  'iu',
)
const AGAINST = new RegExp(
  `(?<!\\p{L})(?:${COUNT}${STEMMER}\\s+(?:(?:stemte|stemmer)\\s+)?i?mod(?!\\p{L})|stemmer\\s+mod\\s+${COUNT}|i?mod\\s+stemte\\s+${COUNT}|imod\\s*:?\\s*${COUNT})`,
  'iu',
)
const ABSTAINED = new RegExp(
  `(?<!\\p{L})(?:${COUNT}${STEMMER}\\s+(?:undlod|undlader|afstod|(?:stemte\\s+)?(?:blankt|blanke?)|hverken)|undlod\\s*:?\\s*${COUNT}(?!\\p{L}))`,
  'iu',
)

// Parties and names: "For stemte A, B og V", "Imod stemte Ø", "(V) undlod at stemme", "Karen Lund stemte imod"
const WHO =
  '((?:\\(?[A-ZÆØÅ]\\)?|\\p{Lu}[\\p{Ll}-]+(?:\\s+\\p{Lu}[\\p{L}.-]*){1,3}(?:\\s*\\([A-ZÆØÅ]{1,3}\\))?)(?:\\s*(?:,|og|samt)\\s*(?:\\(?[A-ZÆØÅ]\\)?(?!\\p{L})|\\p{Lu}[\\p{Ll}-]+(?:\\s+\\p{Lu}[\\p{L}.-]*){1,3}(?:\\s*\\([A-ZÆØÅ]{1,3}\\))?))*)(?!\\p{L})'
const WHO_FOR = new RegExp(
  `(?<!\\p{L})[Ff]or\\s*(?:stemte|:|\\d+\\s*\\()\\s*(?:\\d+\\s*\\()?${WHO}|${WHO}\\s+stemte\\s+for(?!\\p{L})`,
  'u',
)
const WHO_AGAINST = new RegExp(
  `(?<!\\p{L})[Ii]?[Mm]od\\s*(?:stemte|:|\\d+\\s*\\()\\s*(?:\\d+\\s*\\()?${WHO}|${WHO}\\s+stemte\\s+i?mod(?!\\p{L})`,
  'u',
)
const WHO_ABSTAINED = new RegExp(
  `(?<!\\p{L})[Uu]ndlod\\s*:\\s*${WHO}|${WHO}\\s+(?:undlod|undlader|afstod)(?!\\p{L})`,
  'u',
)

// A vote was held: without one of these "for" and "mod" are prepositions.
const VOTE =
  /(?<!\p{L})(?:stem(?:te|mer|merne|ning|mes|me)|afstemning(?:en)?|undlod|undlader|imod\s*:|blanke?t?)(?!\p{L})/iu

export function readVotes(sentence: string): Votes | null {
  if (!VOTE.test(sentence)) return null
  const votes: Votes = {
    for: share(sentence, FOR, WHO_FOR),
    against: share(sentence, AGAINST, WHO_AGAINST),
    abstained: share(sentence, ABSTAINED, WHO_ABSTAINED),
  }
  return Object.values(votes).every((s: VoteShare) => s.count === null && s.who === null) ? null : votes
}

function share(sentence: string, counts: RegExp, names: RegExp): VoteShare {
  const count = counts
    .exec(sentence)
    ?.slice(1)
    .find(group => group !== undefined)
  const who = names
    .exec(sentence)
    ?.slice(1)
    .find(group => group !== undefined)
  return { count: count === undefined ? null : number(count), who: who === undefined ? null : splitWho(who) }
}

function number(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written)
  if (written.toLowerCase() === 'ingen') return 0
  const word = NUMBER_WORDS.indexOf(written.toLowerCase())
  return word < 0 ? null : word
}

function splitWho(who: string): string[] {
  return who
    .split(/\s*,\s*|\s+(?:og|samt)\s+/u)
    .map(w => w.replace(/^\(([A-ZÆØÅ]{1,3})\)$/u, '$1').trim())
    .filter(w => w !== '')
}

/** True: "enstemmigt", "med akklamation", "et enigt udvalg". False: a vote with somebody against. Null: not said. */
export function readUnanimity(sentence: string): boolean | null {
  if (
    /(?<!\p{L})(?:enstemmigt?|enstemmig|akklamation|applaus|enigt\s+\p{L}+|uden afstemning)(?!\p{L})/iu.test(sentence)
  )
    return true
  const votes = readVotes(sentence)
  if (votes && ((votes.against.count ?? 0) > 0 || (votes.against.who?.length ?? 0) > 0)) return false
  return /(?<!\p{L})(?:et\s+flertal|flertallet|mindretal(?:let)?)(?!\p{L})/iu.test(sentence) ? false : null
}
