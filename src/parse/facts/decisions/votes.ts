// Votes of a sentence: how many and who were for, against and abstained; whether all agreed, or a vote is announced.

import { findMatches } from '../../../danish/matches.js'
import { CARDINALS } from '../../../danish/number-words.js'
import { LONGEST_SENTENCE } from '../../../danish/sentences.js'
import type { VoteShare, Votes } from '../../../model/document.js'
import type { VoterReader } from './voters.js'

type Side = keyof Votes
const SIDES: readonly Side[] = ['for', 'against', 'abstained']

const WORDS = ['ingen', ...CARDINALS.slice(1), 'én']
const COUNT = `(?:(?<digits>\\d{1,3})(?![\\d.,/]\\d)|(?<word>${WORDS.join('|')})(?!\\p{L}))`
// The side that a word stands for
const SIDE = '(?:(?<for>for|ja)|(?<against>i?mod|nej)|(?<abstained>undlod|undlader|afstod|blanke?t?|blank))(?!\\p{L})'

// "19 for og 1 imod", "44 stemmer for", "4 stemmer imod (A, SF)", "5 stemte for", "2 blanke", "10 ja-stemmer"
const COUNTED = new RegExp(
  `(?<![\\p{L}\\d.,])${COUNT}(?:,(?=\\sder\\s))?\\s(?:medlemmer\\s|stemmer\\s|personer\\s|andelshavere\\s|der\\s|stemte\\s)*${SIDE}(?:-?stemmer)?`,
  'giu',
)
// "For stemte: Ø (1)", "For: 4 (V, C)", "For forslaget stemte 9: V", "Imod stemte: Ingen", "imod stemte A og F", "Undlod: B", "For forslaget stemte V"
const LISTED = new RegExp(
  `(?<!\\p{L})${SIDE}(?:\\s(?:\\p{L}+\\s){0,3}stemte|\\sat\\sstemme)?(?:\\s?:\\s?|(?<=stemte)\\s)${COUNT}?(?:(?<=[\\d\\p{L}])\\s?:\\s?)?(?!\\p{L}*\\sstem)`,
  'giu',
)
// "Imod stemte: (0)"
const BARE_COUNT = /^\s?\((\d{1,3})\)/u
// "For stemte 4, imod 2", "Imod forslaget stemte 5, og for 2": the verb is not repeated.
const THEN = new RegExp(
  `(?<=stem(?:te|mer)\\s[^.;]{1,80}(?:,|\\sog|\\smens)\\s)${SIDE}\\s${COUNT}(?!\\s?\\p{L})`,
  'giu',
)
// "V stemte imod", "Ø og Å undlod at stemme", "Karen Lund stemte for"
const VOTING = new RegExp(
  `\\s(?:stemte\\s(?:hverken\\s(?=for))?${SIDE}|(?:undlod|undlader|undlades|afstod|henholdt\\ssig))(?!\\p{L})`,
  'giu',
)
const NUMBER = `(?:\\d{1,3}|${WORDS.join('|')})`
// "vedtaget med 17 stemmer mod 2 (F)": the winners first; "valgt med 28 stemmer", "med fem mod to", "med stemmerne 5-2"
const AGAINST = new RegExp(
  `(?<!\\p{L})med\\s(?:stemmerne\\s)?(?<most>${NUMBER})(?:\\sstemmer(?!\\s(?:for|imod)(?!\\p{L}))(?:\\s(?<who>\\(\\p{Lu}[^()]{0,60}\\)))?(?:\\si?mod\\s(?<fewest>${NUMBER}))?|(?:\\si?mod\\s|[-–—])(?<least>${NUMBER})(?:\\sstemmer)?)(?![\\p{L}\\d]|[.,]\\d)`,
  'giu',
)
// "Godkendt mod 2 stemmer"
const AGAINST_ALONE = new RegExp(`(?<!\\p{L})(?<against>mod)\\s${COUNT}\\sstemmer?(?!\\p{L})`, 'giu')
// "Godkendt mod Bo Kroghs stemme", "mod Ib Friis' stemme", "mod A's og SF's stemmer", "mod stemmerne fra A og F"
const AGAINST_OWNERS =
  /(?<!\p{L})mod\s(?:stemme(?:n|r|rne)\sfra\s|((?:\p{Lu}[\p{L}.-]*['’]?s?(?:,\s|\s(?:og\s)?)){1,8})stemmer?(?!\p{L}))/gu
// "12 stemmer for (V, A) mod 1 (Ø)"
const THEN_AGAINST = /(?<=\bfor(?:\s\([^()]{1,60}\))?)\s(?<against>i?mod)\s(?<digits>\d{1,3})(?![\d.,]\d)/giu
// "hverken for eller imod" abstain
const NEITHER = /(?<!\p{L})(?:stemte\s)?hverken\s(?:for|imod)\seller\s(?:for|i?mod)(?!\p{L})/giu
// "Et flertal bestående af A, F og V", "et flertal på 5 (A, V)"
const MAJORITY =
  /(?<!\p{L})(?<for>flertal)(?:let)?(?:\s(?:af|i)\s\p{L}+)?\s(?:på\s(?<digits>\d{1,3})|\(|bestående\saf\s|udgjort\saf\s)/giu
// "Et mindretal (Finn Rud) stemte imod", "Et mindretal på 2 (V)"
const MINORITY =
  /(?<!\p{L})(?<against>mindretal)(?:let)?\s(?:på\s(?<digits>\d{1,3})|\(|bestående\saf\s|udgjort\saf\s)/giu
// A vote was held: without one of these "for" and "mod" are prepositions.
const VOTE =
  /^\s*(?:for|imod)\s?:|\smed\s\p{L}+\smod\s|\smed\s\d{1,3}\smod\s\d|\d\sfor(?:,|\sog)\s\d{1,3}\si?mod(?!\p{L})|\d\s(?:ja|nej)(?!\p{L})|(?<!\p{L})(?:stemmetal|stem(?:te|mer|merne|ning|mes|me|t)|ja-stemmer|nej-stemmer|afstemning(?:en)?|undlod|undlader|afstod|imod\s?:|blanke?t?|(?:fler|mind(?:re)?)tal(?:let)?)(?!\p{L})/u

/** What a sentence says of one side. */
interface Told {
  readonly side: Side
  readonly count: number | null
  readonly who: readonly string[] | null
}

/** A way to tell a vote. */
interface Shape {
  readonly pattern: RegExp
  /** `end`: where the match ends in the text. */
  readonly read: (match: RegExpExecArray, text: string, end: number, voters: VoterReader) => Told | null
}

const sideOf = ({ groups }: RegExpExecArray): Side | null => SIDES.find(side => groups?.[side] !== undefined) ?? null

const countOf = ({ groups }: RegExpExecArray): number | null => number(groups?.word ?? groups?.digits)

/** "17", "tre" */
function number(count: string | undefined): number | null {
  if (count === undefined) return null
  return /^\d/.test(count) ? Number(count) : WORDS.indexOf(count.toLowerCase().replace('é', 'e'))
}

const readCount: Shape['read'] = (match, text, end, voters) => {
  const side = sideOf(match)
  return side && { side, count: countOf(match), who: voters.readBracket(text, end) }
}

const readList: Shape['read'] = (match, text, end, voters) => {
  const side = sideOf(match)
  const list = voters.readVoters(text, end)
  const bare = BARE_COUNT.exec(text.slice(end, end + 6))?.[1]
  const count = countOf(match) ?? list?.count ?? number(bare)
  return side && { side, count, who: list?.who ?? voters.readBracket(text, end) }
}

const readGroup: Shape['read'] = (match, text, end, voters) => {
  const side = sideOf(match)
  const list = countOf(match) === null ? voters.readVoters(text, end) : null
  const count = countOf(match) ?? list?.count ?? null
  return side && { side, count, who: list?.who ?? voters.readBracket(text, end) }
}

const readVoting: Shape['read'] = (match, text, _, voters) => {
  const who = votersBefore(text, match.index, voters)
  const side = /hverken/iu.test(match[0]) ? 'abstained' : (sideOf(match) ?? 'abstained')
  return who && { side, count: null, who }
}

const readOwners: Shape['read'] = ([, owners], text, end, voters) => {
  const list = owners === undefined ? voters.readVoters(text, end) : voters.readVoters(withoutGenitives(owners), 0)
  return { side: 'against', count: null, who: list?.who ?? null }
}

// The first shape that says something of a side counts.
const SHAPES: readonly Shape[] = [
  { pattern: THEN_AGAINST, read: readCount },
  { pattern: AGAINST_ALONE, read: readCount },
  { pattern: AGAINST_OWNERS, read: readOwners },
  { pattern: COUNTED, read: readCount },
  { pattern: LISTED, read: readList },
  { pattern: THEN, read: readCount },
  { pattern: VOTING, read: readVoting },
]
const SHARES: readonly Shape[] = [MAJORITY, MINORITY].map(pattern => ({ pattern, read: readGroup }))

/** `lost`: the proposal was rejected, so that "med 14 stemmer mod 6" counts those against it first. */
export function readVotes(text: string, voters: VoterReader, lost = false): Votes | null {
  const sentence = text.slice(0, LONGEST_SENTENCE).replace(NEITHER, 'undlod')
  if (!VOTE.test(sentence.toLowerCase())) return null
  const result = readResult(sentence, voters, lost)
  const sides = [...result.told, ...SHAPES.flatMap(shape => readShape(shape, result.rest, voters))]
  const shares = SHARES.flatMap(shape => readShape(shape, result.rest, voters))
  // "Et flertal (A og V) finder prisen for høj.": against what fell
  const told = [...sides, ...(lost && sides.length === 0 ? shares.map(otherSide) : shares)]
  const found: Record<Side, { count: number | null; who: string[] | null }> = {
    for: { count: null, who: null },
    against: { count: null, who: null },
    abstained: { count: null, who: null },
  }
  for (const { side, count, who } of told) {
    found[side].count ??= count
    if (who && who.length > 0) found[side].who ??= [...who]
  }
  return SIDES.every(side => found[side].count === null && found[side].who === null) ? null : found
}

const otherSide = (told: Told): Told => ({ ...told, side: told.side === 'for' ? 'against' : 'for' })

function readShape({ pattern, read }: Shape, text: string, voters: VoterReader): Told[] {
  return findMatches(text, pattern).flatMap(match => read(match, text, match.index + match[0].length, voters) ?? [])
}

/** "med 17 stemmer mod 2 (F)" tells of both sides. It is blanked out in `rest`, where "mod" would be read again. */
function readResult(sentence: string, voters: VoterReader, lost: boolean): { told: readonly Told[]; rest: string } {
  const [winners, losers]: [Side, Side] = lost ? ['against', 'for'] : ['for', 'against']
  const told: Told[] = []
  let rest = sentence
  for (const match of findMatches(sentence, AGAINST)) {
    const end = match.index + match[0].length
    const { most, who, fewest, least = fewest } = match.groups ?? {}
    told.push({ side: winners, count: number(most), who: who ? voters.readBracket(who, 0) : null })
    if (least) told.push({ side: losers, count: number(least), who: voters.readBracket(sentence, end) })
    rest = rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(end)
  }
  return { told, rest }
}

/** "Bo Kroghs og Ib Friis'" -> "Bo Krogh og Ib Friis" */
const withoutGenitives = (owners: string): string => owners.trim().replace(/(?:['’]s?|s)(?=,|\sog\s|$)/gu, '')

/** The voters right before a verb, from the beginning of the sentence or from the last word that joins clauses. */
function votersBefore(sentence: string, verb: number, voters: VoterReader): readonly string[] | null {
  const joints = ['. ', ' mens ', ' idet ', ' at ', ' og ', ', '].map(
    joint => sentence.lastIndexOf(joint, verb - 1) + joint.length,
  )
  for (const at of [0, ...joints]) {
    const list = at < verb ? voters.readVoters(sentence, at) : null
    if (list?.end === verb) return list.who
  }
  return null
}

/** Two tellings of one vote: the second fills in what the first leaves open. */
export function mergeVotes(first: Votes | null, second: Votes | null): Votes | null {
  if (!first || !second) return first ?? second
  const merge = (a: VoteShare, b: VoteShare): VoteShare => ({ count: a.count ?? b.count, who: a.who ?? b.who })
  return {
    for: merge(first.for, second.for),
    against: merge(first.against, second.against),
    abstained: merge(first.abstained, second.abstained),
  }
}

// "Formanden satte forslaget til afstemning:", "Der blev stemt om forslaget". Not: "uden afstemning"
const PUT_TO_VOTE =
  /(?<!\p{L})(?:til\s+afstemning|afstemning(?:en)?\s+(?:om|viste|gav)|(?:blev|bliver)\s+(?:der\s+)?stemt|der\s+stemtes)(?!\p{L})/u
const UNANIMOUS =
  /(?<!\p{L})(?:enstemmig(?:t|hed)?|akklamation|applaus|aplaus|et\s+enigt?\s+\p{L}+|uden\s+modstemmer|alle\s+(?:stemte|var)\s+for)(?!\p{L})/u
const NOT_UNANIMOUS = /(?<!\p{L})(?:ikke|uden)\s+enstemmig/u
const DIVIDED = /(?<!\p{L})(?:(?:et|stort|klart|overvældende|snævert)\s+flertal|flertallet|mindretal(?:let)?)(?!\p{L})/u

/** Announces a vote whose outcome is told further on. */
export function putsToVote(text: string): boolean {
  return PUT_TO_VOTE.test(text.slice(0, LONGEST_SENTENCE).toLowerCase())
}

/** True: "enstemmigt", "med akklamation", "et enigt udvalg". False: a vote with somebody against. Null: not said. */
export function readUnanimity(text: string, votes: Votes | null): boolean | null {
  const sentence = text.slice(0, LONGEST_SENTENCE).toLowerCase()
  if (NOT_UNANIMOUS.test(sentence)) return false
  if (UNANIMOUS.test(sentence)) return true
  if (votes && ((votes.against.count ?? 0) > 0 || (votes.against.who?.length ?? 0) > 0)) return false
  return DIVIDED.test(sentence) ? false : null
}
