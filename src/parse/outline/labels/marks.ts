// Marks before lines, as a key in the document explains them: "✔ beslutning   ☐ opgave", "=> betyder, at vi har bestemt
// noget", "O = orientering, B = beslutning", "[B] besluttet". Lines in, what each mark means out. Without a key, a mark means
// nothing here.

import { findMatches } from '../../../danish/matches.js'
import type { SectionKind } from '../../../model/document.js'
import type { Line } from '../../layout/lines.js'
import type { Lexicon } from '../../lexicon.js'
import { type LabelHit, makeHit } from './label-hit.js'

export type Marks = ReadonlyMap<string, SectionKind>

// "✔", "=>", ">>", "📎", "[A nr./hvem/frist]", "B", "O/D" aside
const SIGN = String.raw`[=>~*#!+→⇒➔»\p{So}\p{Sm}]{1,3}|\[\p{Lu}(?:\s[^\]]*)?\]|\[\s?\]|\p{Lu}`
// "✔ beslutning", "B = beslutning", "Pilen => betyder, at …", "=> er noget, vi har bestemt"
const EXPLAINED = new RegExp(
  String.raw`(?![a-z ])(?<![^\s(,;])(${SIGN})(?=\s)\s*(=|:|[–—-]|(?:er|betyder|står\sfor|viser|markerer)(?!\p{L}))?\s*`,
  'gu',
)
// "Referat: efter >>", "Det, der blev sagt, står efter »": nothing but where what was said begins
const SAID_BEHIND = new RegExp(
  String.raw`^(?:referat|svar|kommentar|det,?\sder\sblev\ssagt)\p{Ll}*,?:?\s(?:\p{Ll}+\s)?(?:efter|bag|ved)\s(${SIGN})\.?$`,
  'iu',
)
const LONGEST_KEY = 300
// "✘ = ikke aftalt"
const NOT = /^(?:ikke|ingen|uden)(?!\p{L})/iu
// What a key says of a mark besides what labels say: "oplyst", "aktion", "noget, nogen har fået at lave"
const SAID: readonly (readonly [kind: SectionKind, words: RegExp])[] = [
  [
    'opfølgning',
    /(?<!\p{L})(?:aktion|action|to.?do|opgave|at\slave|skal\s(?:lave|gøre)|lovet|huske?|ansvar|hvem\sgør)/iu,
  ],
  ['bilag', /(?<!\p{L})(?:fil|bilag|papir|dokument|vedlagt)/iu],
  ['beslutning', /(?<!\p{L})(?:beslut|besl|vedtag|bestem|afgør|konklu|aftal|endte)/iu],
  ['referat', /(?<!\p{L})(?:oplys|orienter|info|drøft|debat|snak|talt)/iu],
]

/** A key explains several marks in a line, or one in so many words; each is one where lines begin with it twice. */
export function readMarks(lines: readonly Line[]): Marks {
  const found = new Map<string, SectionKind>()
  let isKey = false
  for (const { text, gap } of lines) {
    // A key may go on over the next line.
    const goesOn: boolean = isKey && !gap
    isKey = false
    if (text.length > LONGEST_KEY) continue
    const begins = SAID_BEHIND.exec(text)?.[1]
    if (begins !== undefined && !isLetter(begins) && usesOf(begins, lines, text) >= FEWEST)
      return new Map([[begins, 'referat']])
    const signs = findMatches(text, EXPLAINED)
    const said = signs.flatMap((sign, n) => {
      const [words = ''] = text.slice(sign.index + sign[0].length, signs[n + 1]?.index).split(/[.;\t]/u)
      const kind = NOT.test(words)
        ? undefined
        : SAID.find(([, means]) => means.test(words.slice(0, LONGEST_MEANING)))?.[0]
      return kind ? [{ key: keyOf(sign[1] ?? ''), kind, isTold: sign[2] !== undefined }] : []
    })
    isKey = goesOn ? said.length > 0 : said.length > 1 || said.some(({ isTold }) => isTold)
    if (!isKey) continue
    const used = said.map(({ key }) => usesOf(key, lines, text))
    // Where one of a key's marks is used again and again, the others are marks as well.
    if (!used.some(n => n >= FEWEST)) continue
    const isMeant = ({ key, kind }: (typeof said)[number], n: number): boolean =>
      (used[n] ?? 0) > (kind === 'beslutning' && !isLetter(key) ? countTold(lines) : 0)
    for (const { key, kind } of said.filter(isMeant)) if (!found.has(key)) found.set(key, kind)
  }
  return found
}

// "Udvalget besluttede at", "Budgettet blev godkendt.": said in words of its own
const TOLD =
  /^\p{Lu}\p{L}+(?:et|en|ne)\s(?:besluttede|vedtog|godkendte|tiltrådte|tog\s.*til\sefterretning|udsatte|afviste|(?:blev|er|var)\s(?:godkendt|vedtaget|udsat|afvist|besluttet))|^Det\sblev\s(?:besluttet|aftalt|vedtaget)/u

/** How often a document says in words what was resolved: then tags and marks beside that only tell of other things. */
export const countTold = (lines: readonly Line[]): number => lines.filter(({ text }) => TOLD.test(text)).length

const LONGEST_MEANING = 60
const FEWEST = 2

const usesOf = (key: string, lines: readonly Line[], legend: string): number =>
  lines.filter(({ text }) => text !== legend && markAt(text, key) > 0).length

/** "[A nr./hvem/frist]" stands for "[A 3/BK/1. maj]". */
const keyOf = (sign: string): string => (sign.startsWith('[') && /\p{L}/u.test(sign) ? sign.slice(0, 2) : sign)

/** How long the mark is at the head of a line, with what follows it up to the text; 0 where it does not stand there. */
function markAt(text: string, key: string): number {
  if (!text.startsWith(key)) return 0
  const behind = text.slice(key.length)
  const tail = /^\[/u.test(key) ? CODE : /\p{L}/u.test(key) ? LETTER : BLANK
  return key.length + (tail.exec(behind)?.[0].length ?? -key.length)
}

const CODE = /^(?:\s[^\]]{0,40})?\]\s+(?=\S)/u
const LETTER = /^\s?[:/]\s+(?=\S)/u
const BLANK = /^\s+(?=\S)/u

/** The mark as written, with the space behind it, and what it means. */
export function markOf(text: string, marks: Marks) {
  for (const [key, kind] of marks) {
    const length = markAt(text, key)
    if (length > 0) return { kind, text: text.slice(0, length) }
  }
  return null
}

/** Letters before a colon are labels, as is what marks an attachment; other signs mark entries of what was said. */
export function withMarkedLabels(
  lines: readonly Line[],
  labels: readonly (LabelHit | null)[],
  marks: Marks,
  { dictionary }: Lexicon,
): readonly (LabelHit | null)[] {
  if (marks.size === 0) return labels
  return labels.map((hit, i) => {
    const mark = hit === null || hit.textAt !== null ? markOf(lines[i]?.text ?? '', marks) : null
    if (!mark) return hit
    // "✔ Indstiller planen til byrådet" is what was resolved.
    const isLabel = mark.kind === 'bilag' || isLetter(mark.text) || opensRecord(marks)
    if (!isLabel) return null
    const entry = dictionary.labels.find(label => label.kind === mark.kind)
    return entry ? makeHit(entry, mark.text.length, { textAt: mark.text.length }) : hit
  })
}

/** The only mark there is begins what was said. */
const opensRecord = (marks: Marks): boolean => marks.size === 1 && [...marks.values()][0] === 'referat'

const isLetter = (mark: string): boolean => /^\p{L}/u.test(mark)

/** Whether a sign, not a label, shows what was resolved, or who is to do what: then nothing else does. */
export const isMarked = (marks: Marks, as: SectionKind): boolean =>
  [...marks].some(([mark, kind]) => kind === as && !isLetter(mark))
