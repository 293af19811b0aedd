// Marks beside people that say who was present: ticked boxes, "+" and "÷", letters by a key ("F = forfald") or custom.

import { firstOf } from '../../../../model/first-of.js'
import type { Span } from '../../../../model/span.js'
import type { Line } from '../../../layout/lines.js'
import type { PeopleContext } from '../context.js'
import type { PeopleLexicon } from '../lexicon.js'
import { readPeople } from '../line/list.js'
import type { Changes } from './block-lines.js'
import { type ListState, listState } from './draft.js'
import { readHeading } from './heading.js'

export interface Marks {
  /** What the mark of a line says of its person, by the index of the line. */
  readonly changes: Changes
  /** All lines, without their marks; what stands behind these keeps its place. */
  readonly lines: readonly Line[]
  /** Whether a line only explains the marks. */
  readonly isKey: (i: number) => boolean
  /** What a sign that touches a name says of its person: "Karen Lund*", "(Karen Lund)"; undefined where nothing does. */
  readonly touching: (text: string, name: Span) => Meaning | undefined
}

type Meaning = Pick<ListState, 'attendance' | 'capacity' | 'roles'>
type Meanings = ReadonlyMap<string, Meaning>

const MARK = '\\([^\\s()]\\)|\\[[^\\s\\]]?\\]|\\[ \\]|[^\\s\\p{Ll}\\d(]{1,2}|[xo]'
// At the head of a line: "+ Karen Lund", "[x] Karen Lund", "T  KLU  Karen Lund"
const AHEAD = new RegExp(`^(${MARK})(\\s+)(?=\\S)`, 'u')
// At its end: "Karen Lund, direktør  T", "Karen Lund (F)", "Karen Lund ........ x"
const BEHIND = new RegExp(`(\\t| {2,}| \\(|\\s?(?:\\.{3,}|…+|_{3,})\\s*)(${MARK}|\\p{Lu})\\)?\\s*$`, 'u')
// In a key: "T = til stede", "÷ ikke mødt", "(x): en del af mødet"
const EXPLAINED = new RegExp(`^(${MARK})(?:\\s*(?:=|:|betyder|er|står for|–|-)\\s*|\\s+)(\\p{Ll}[^=:]{2,40})$`, 'u')
// "* = ikke med", "* betyder afbud", "(navne med * var her ikke)", "Navne i parentes var forhindret"
const STARRED =
  /^\(?(?:(?:navne?|dem|de|medlemmer|personer|alle)\s(?:mærket\s)?(?:med\s(?=\*)|i\s(?=parentes)))?(\*|parentes)\)?\s*(?:=|:|\s(?:betyder|er|var|havde|har|kunne))?\s*(\p{Ll}[^=:]{2,40}?)[.)]*$/iu
const FEWEST = 2

interface Marked {
  readonly i: number
  readonly mark: string
  readonly bare: string
}

// "Karen Lund, direktør ......... mødt"
const LEADER = /\s?(?:\.{3,}|…+|_{3,})\s*(?=\p{L}[\p{L} ]*\.?$)/u

/** Dot leaders before words become a comma and blanks. */
function withoutLeader(line: Line): Line {
  const leader = LEADER.exec(line.text)
  if (!leader) return line
  const [at, end] = [leader.index, leader.index + leader[0].length]
  return { ...line, text: `${line.text.slice(0, at)},${' '.repeat(end - at - 1)}${line.text.slice(end)}` }
}

export function readMarks(all: readonly Line[], from: number, to: number, { lexicon }: PeopleContext): Marks {
  const lines = all.map((line, i) => (i >= from && i < to ? withoutLeader(line) : line))
  const near = Array.from({ length: to - from + 2 * REACH }, (_, n) => from - REACH + n)
  const keys = new Map(near.map(i => [i, readKey(lines[i]?.text ?? '', lexicon)]))
  if (isBullet(keys, lines.slice(from, to), from, lexicon)) keys.clear()
  const explained = near.flatMap(i => keys.get(i)?.concat(keyInBracket(lines[i]?.text ?? '', lexicon)) ?? [])
  const known: Meanings = explained.length > 0 ? new Map(explained) : CUSTOM
  const marked = firstOf([markAhead, markBehind], find => {
    const possible = lines.slice(from, to).flatMap(({ text }, n): Marked[] => {
      const one = find(text)
      return one && (known.has(one.mark) || PARTY.test(one.mark)) ? [{ i: from + n, ...one }] : []
    })
    // Without a key the present as well as the absent bear a mark. Of most lists only the bullets look like marks.
    const areTold = (those: readonly Marked[]): boolean =>
      explained.length > 0 || new Set(those.flatMap(({ mark }) => known.get(mark)?.attendance ?? [])).size > 1
    if (!areTold(possible)) return null
    const all = possible.filter(({ bare }) => namesPerson(bare, lexicon))
    const found = all.filter(({ mark }) => known.has(mark))
    const isSure = explained.length > 0 || (areTold(found) && mayBeMarks(all, find === markBehind))
    return isSure && found.length >= FEWEST ? found : null
  })
  const bare = new Map(marked?.map(one => [one.i, one.bare]))
  const signs = explained.map(([mark]) => mark).filter(mark => /^[^\p{L}\d\s()[\]]$/u.test(mark))
  for (let i = from; i < to && signs.length > 0; i++) {
    const text = bare.get(i) ?? lines[i]?.text ?? ''
    if (!isKeyLine(text)) bare.set(i, withoutSigns(text, signs))
  }
  return {
    changes: changesOf(marked ?? [], known),
    lines: bare.size > 0 ? lines.map((line, i) => ({ ...line, text: bare.get(i) ?? line.text })) : lines,
    isKey: i => (keys.get(i)?.length ?? 0) > 0,
    touching: (text, name) => (explained.length > 0 ? known.get(signAt(text, name, signs)) : undefined),
  }
}

/** "* Afbud" below a list in which every entry begins so is a heading with its bullet. */
function isBullet(
  keys: ReadonlyMap<number, readonly (readonly [sign: string, meaning: Meaning])[]>,
  lines: readonly Line[],
  from: number,
  lexicon: PeopleLexicon,
): boolean {
  const key = lines.findIndex((_, n) => (keys.get(from + n)?.length ?? 0) > 0)
  const [sign = ''] = keys.get(from + key)?.[0] ?? []
  const people = lines.slice(0, Math.max(0, key)).filter(({ text }) => namesPerson(text, lexicon))
  return (
    people.length >= FEWEST && people.every(({ text }) => text.startsWith(`${sign} `) || text.startsWith(`${sign}\t`))
  )
}

const PARTY = /^(?!X)\p{Lu}$/u

/** Letters may be parties ("V  Bo Krogh"), behind names above all; dashes before most of a list are its bullets. */
function mayBeMarks(found: readonly Marked[], isBehind: boolean): boolean {
  const letters = new Set(found.map(({ mark }) => mark).filter(mark => PARTY.test(mark)))
  const dashes = found.filter(({ mark }) => /^[-–—]$/u.test(mark)).length
  return (letters.size === 0 || (letters.size === 2 && !isBehind)) && dashes * 2 <= found.length
}

const isKeyLine = (text: string): boolean => text.includes('=')

/** "Karen Lund°, Bo Krogh*" with blanks in place of the signs that touch a name. */
const withoutSigns = (text: string, signs: readonly string[]): string =>
  text.replace(/(?<=\p{L})[^\p{L}\d\s](?=[,;)\s]|$)|(?<=^|[\s(])[^\p{L}\d\s(](?=\p{Lu})/gu, sign =>
    signs.includes(sign) ? ' ' : sign,
  )

/** "*", "°" or "parentes", where such a sign touches the name; "" where none does. */
function signAt(text: string, [start, end]: Span, signs: readonly string[]): string {
  const [before = '', behind = ''] = [text[start - 1], text[end]]
  const sign = ['*', ...signs].find(one => before === one || behind === one)
  if (sign) return sign
  return before === '(' && behind === ')' ? 'parentes' : ''
}

/** Behind the last marked line the list goes on as it began. */
function changesOf(marked: readonly Marked[], known: Meanings): Changes {
  const last = marked.at(-1)
  const said = marked.map(({ i, mark }) => [i, known.get(mark) as Meaning] as const)
  return new Map(last ? [...said, [last.i + 1, saying('present')]] : said)
}

const namesPerson = (text: string, lexicon: PeopleLexicon): boolean => readPeople(text, 0, lexicon).length > 0

/** A key stands right above or below the list. */
const REACH = 6
const NOBODY: readonly [string, Meaning][] = []

function readKey(text: string, lexicon: PeopleLexicon): readonly (readonly [string, Meaning])[] {
  if (text.length > 200) return NOBODY
  const said = text
    .replace(/^\p{L}[\p{L} ]{2,20}:\s+/u, '')
    .split(/\t|\s{2,}|[,;·|]\s*/u)
    .flatMap((part): (readonly [string, Meaning])[] => {
      const [, mark = '', words = ''] = EXPLAINED.exec(part.trim()) ?? []
      const meaning = words === '' ? null : meaningOf(words, lexicon)
      return meaning ? [[mark, meaning]] : []
    })
  if (said.length >= FEWEST) return said
  const [, sign = '', words = ''] = STARRED.exec(text) ?? []
  const meaning = words === '' ? null : meaningOf(words, lexicon)
  return meaning ? [[sign.toLowerCase(), meaning]] : NOBODY
}

/** "Til stede (* = ikke med):" */
function keyInBracket(text: string, lexicon: PeopleLexicon): ReturnType<typeof readKey> {
  const inner = /.\(([^()]*=[^()]*)\)/u.exec(text)?.[1]
  return inner === undefined ? NOBODY : readKey(inner, lexicon)
}

function meaningOf(words: string, lexicon: PeopleLexicon): Meaning | null {
  const isPart = /(?<!\p{L})(?:del|dels|delvis|undervejs|noget)(?!\p{L})/iu.test(words)
  const remark = lexicon.readRemark(words) ?? lexicon.readRemark(words.replace(/^med\s/u, ''))
  if (!isPart && lexicon.readListWord(words) === null && remark === null) return null
  // "* deltog under punkt 2": more than a mark can say
  if ((lexicon.readRemark(words)?.items.length ?? 0) > 0) return null
  const heading = isPart ? null : readHeading(words, listState(-1), lexicon)
  const { attendance, capacity, roles } = heading ?? listState(-1)
  return { attendance: remark?.attendance ?? attendance, capacity, roles }
}

const saying = (attendance: ListState['attendance']): Meaning => ({ attendance, capacity: 'member', roles: [] })
/** What marks mean where no key says so. */
const CUSTOM: Meanings = new Map([
  ...['+', 'x', 'X', '[x]', '[X]', '[✓]', '[✔]', '☑', '☒', '✓', '✔', '✅', '√', 'T', 'M'].map(
    mark => [mark, saying('present')] as const,
  ),
  ...['÷', '-', '–', '—', '0', 'o', '[]', '[ ]', '☐', '✗', '✘', '❌', 'A', 'F'].map(
    mark => [mark, saying('absent')] as const,
  ),
])

function markAhead(text: string): { mark: string; bare: string } | null {
  const [lead = '', mark = ''] = AHEAD.exec(text) ?? []
  return lead === '' ? null : { mark, bare: ' '.repeat(lead.length) + text.slice(lead.length) }
}

function markBehind(text: string): { mark: string; bare: string } | null {
  const found = BEHIND.exec(text)
  return found ? { mark: found[2] as string, bare: text.slice(0, found.index) } : null
}
