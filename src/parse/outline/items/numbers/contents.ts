// The list of items at the front, told by its titles, which come again below it: whatever numbers or marks stand before
// either of them. A reading in; the lines of the list, and the headings that repeat them, out.

import { groupBy } from '../../../../model/group-by.js'
import type { Line } from '../../../layout/lines.js'
import { withoutBullet } from '../../../layout/list-marks.js'
import type { Reading } from '../../../reading.js'
import type { HeadingPlace } from '../../drafts.js'
import { titleKey, withoutPageNumber } from '../../labels/title-key.js'
import { looksLikeGroup } from '../heading/group-heading.js'
import { readListed } from './front-titles.js'

export interface Contents {
  readonly list: ReadonlySet<Line>
  /** Where the titles stand again, in the order of the document. */
  readonly returns: readonly HeadingPlace[]
}

/** A line as an entry of the list, or as its title come again. */
interface Entry {
  readonly i: number
  readonly title: string
  readonly titleAt: number
  readonly number: string | null
  readonly key: string
}

const FEWEST = 3
/** So many of its titles come again. */
const SHARE = 0.6
/** Lines of an entry that names no item of its own: who presents it, a wrapped title. */
const MOST_BETWEEN = 2
/** A title stands in the agenda, in a table of contents and over its item; what stands more often is no title. */
const MOST_COPIES = 3
const LONGEST = 160
// Most lines of a text end so, few titles: the cheap way out.
const SENTENCE = /^.{50,}[.,;]$/u

/** Null where no list at the front comes again. */
export function findContents(reading: Reading): Contents | null {
  const possible = reading.lines.map((_, i) => readEntry(reading, i))
  const found = possible.filter(entry => entry !== null)
  const alike = groupBy(found, entry => entry.key)
  // Most stand once, and need no closer look.
  const entries = possible.map(entry =>
    entry && (alike.get(entry.key)?.length === 1 || looksTitled(entry, reading)) ? entry : null,
  )
  const copies = groupBy(
    entries.filter(entry => entry !== null),
    entry => entry.key,
  )
  const list = findList(entries, copies)
  const end = list.at(-1)
  if (end === undefined) return null
  const taken = new Set<number>()
  const listed = list.flatMap(i => entries[i] ?? []).filter(entry => looksTitled(entry, reading))
  const returns = listed.flatMap((entry): HeadingPlace[] => {
    const again = copies.get(entry.key)?.find(({ i }) => i > end && !taken.has(i))
    if (!again) return []
    taken.add(again.i)
    return [{ i: again.i, titleAt: again.titleAt, number: again.number ?? entry.number }]
  })
  const heads = returns.filter(({ i }) => !taken.has(i + 1))
  const inOrder = returns.filter(({ i }, n) => n === 0 || i > (returns[n - 1] as HeadingPlace).i)
  const isList =
    inOrder.length >= returns.length * SHARE &&
    heads.length >= Math.max(FEWEST, returns.length * SHARE) &&
    returns.length >= listed.length * SHARE
  if (!isList) return null
  return { list: new Set(list.map(i => reading.lines[i] as Line)), returns: returns.sort((a, b) => a.i - b.i) }
}

type Copies = ReadonlyMap<string, readonly Entry[]>

/** Indices of the lines of the list and of a second one below that repeats it, in order. */
function findList(entries: readonly (Entry | null)[], copies: Copies): number[] {
  const comesAgain = (i: number, end: number): boolean => {
    const all = copies.get(entries[i]?.key ?? '') ?? []
    return all.length <= MOST_COPIES && (all.at(-1)?.i ?? -1) > end
  }
  const list: number[] = []
  let keys: ReadonlySet<string> | null = null
  for (let from = 0; from < entries.length; from++) {
    if (!comesAgain(from, from)) continue
    let to = from
    const run = new Set([entries[from]?.key])
    for (let i = from + 1; i - to <= MOST_BETWEEN + 1 && i < entries.length; i++) {
      const key = entries[i]?.key
      if (key !== undefined && run.has(key)) break
      if (comesAgain(i, i)) to = i
      run.add(key)
    }
    const within = entries.slice(from, to + 1).flatMap(entry => (entry && comesAgain(entry.i, to) ? [entry.key] : []))
    const isOther = keys !== null && within.filter(key => keys?.has(key)).length * 2 < within.length
    if (within.length >= FEWEST && new Set(within).size === within.length && !isOther) {
      for (let i = from; i <= to; i++) list.push(i)
      keys ??= new Set(within)
    }
    from = to
  }
  return list
}

// What stands at every item as well: a day alone, "Lukket punkt"
const NO_TITLE = /^(?:\P{L}*|(?:åbent?|lukket)\s(?:punkt|sag))$/iu

// What may say when, by whom or what for beside the title
const DECORATED = /[()/:*–—,-]|\d|\sv(?:ed|\.)\s/u

function readEntry({ lines, lexicon }: Reading, i: number): Entry | null {
  const line = lines[i] as Line
  if (line.text.length > LONGEST || SENTENCE.test(line.text) || NO_TITLE.test(line.text) || looksLikeGroup(line.text))
    return null
  const candidate = readListed(line, lexicon.readNumbers)
  const bullet = line.text.length - withoutBullet(line.text).length
  const titleAt = bullet + (candidate?.titleAt ?? 0)
  const [cell = ''] = line.text.slice(titleAt).split('\t', 1)
  const said = withoutPageNumber(cell)
  const title = DECORATED.test(said) ? lexicon.readHeading(said).title : said
  if (!/^["”»(]?[\p{Lu}\d]/u.test(title)) return null
  const key = titleKey(title)
  return /\p{L}{3}/u.test(key) ? { i, title, titleAt, number: candidate?.number ?? null, key } : null
}

/** Not: the field of a form, a person, a label that is no item's title */
function looksTitled({ i, title }: Entry, { lines, labels, lexicon }: Reading): boolean {
  const isLabel = labels[i] && !lexicon.readItemTitle(withoutBullet((lines[i] as Line).text))
  return !isLabel && lexicon.readHeadField(`${title}:`) === null && lexicon.people.judge(title.split(/\s+/)) === 0
}
