// Lines that lost a break, as text copied out of web pages and files does: a title and its text without a space between
// them ("2. Budget for åretFormanden gennemgik …"), a title block with its lists of people in one paragraph. Lines in;
// lines out in which each stands by itself. Only points into the text.

import { findMatches } from '../../danish/matches.js'
import { findSentences } from '../../danish/sentences.js'
import { type Line, partOf } from '../layout/lines.js'
import type { Lexicon } from '../lexicon.js'
import { type Cuts, FLAT, findFlatItems, NONE } from './flat-items.js'
import { holdsVerb } from './labels/label-text.js'
import { findLabels, findOutcomes, LONGEST_READ, labelsIn, MOST_LISTS } from './parted-paragraphs.js'

export function splitLostBreaks(lines: readonly Line[], lexicon: Lexicon): readonly Line[] {
  const seams = new Map([...findNumbers(lines), ...findSeams(lines, lexicon)])
  const flat = findFlatItems(lines, lexicon)
  const places = lines.map(({ text, cells }) => (cells.length > 1 ? [] : labelsIn(text)))
  const labels = findLabels(lines, places, lexicon)
  const whole = cutLines(
    lines,
    (line, i) => seams.get(i) ?? labels.get(i) ?? joined(findLists(line.text, places[i] ?? [], lexicon), flat.get(i)),
  )
  const outcomes = findOutcomes(whole, lexicon)
  return cutLines(whole, (_, i) => outcomes.get(i) ?? NONE)
}

function cutLines(lines: readonly Line[], cutsOf: (line: Line, i: number) => Cuts): readonly Line[] {
  const parts = lines.map((line, i) => cutLine(line, cutsOf(line, i)))
  return parts.every(part => part.length === 1) ? lines : parts.flat()
}

// "åretFormanden", "den 4.5.2021Ingen", "fest?Det": where a word, a date or a question ends and a capital begins the next.
const SEAM = /(?=\p{Lu}\p{Ll})(?<=\p{Ll}{2}|[\d?])/gu
/** One word alone may be a name: "MitID", "AffaldPlus". */
const FEWEST = 2

/** Where in numbered lines the text begins that lost the break before it. */
function findSeams(lines: readonly Line[], lexicon: Lexicon): ReadonlyMap<number, Cuts> {
  const seams = new Map<number, Cuts>()
  const words = new Set<string>()
  lines.forEach((line, i) => {
    if (line.cells.length > 1 || !/^\P{L}{0,6}\d/u.test(line.text)) return
    const seam = findMatches(line.text.slice(0, LONGEST_TITLE), SEAM).find(({ index }) =>
      beginsText(line.text.slice(index), lexicon),
    )
    const [candidate] = seam ? lexicon.readNumbers(line) : []
    if (!seam || !candidate || candidate.titleAt >= seam.index) return
    seams.set(i, { at: [seam.index], ends: [] })
    words.add(wordAt(line.text, seam.index))
  })
  return words.size >= FEWEST ? seams : new Map()
}

/** A sentence, or words of a few that end in a stop: "Bordet rundt.", "Intet". Not: "Plus om nye biler". */
function beginsText(text: string, { findFormulas, people }: Lexicon): boolean {
  const isShort = text.length < LONGEST_SAID
  if (isShort && (findFormulas(text).hits.some(hit => hit.from === 0) || people.isGivenName(text))) return true
  return /[.!?,]$/u.test(text) && /\s/u.test(text) && (isShort || holdsVerb(text))
}

const LONGEST_SAID = 60
/** So far into a line its title may reach. */
const LONGEST_TITLE = 300

const wordAt = (text: string, at: number): string =>
  (/\S*$/u.exec(text.slice(0, at))?.[0] ?? '') + (/^\S*/u.exec(text.slice(at))?.[0] ?? '')

// "Godkendt.2." above "Budget for året", "Intet nyt3. Eventuelt"
const GLUED = /(?=\d)(?<=[\p{L}!?)]|(?<!\d)\.)(\d{1,3})\.(?=$|\s+\p{Lu})/u
// "D" of "D1. Velkomst"
const CODE = /^\p{Lu}{1,4}$/u
/** Fewer numbers that rise are no agenda. */
const FEWEST_NUMBERS = 3

/** Where the numbers of items stand at the end of the text above, one by one, or the one that those at lines' heads lack. */
function findNumbers(lines: readonly Line[]): ReadonlyMap<number, Cuts> {
  const found = new Map<number, Cuts>()
  const heads = lines.map(({ text }) => Number(/^\W{0,3}(\d{1,3})\.\s*\p{L}/u.exec(text)?.[1]))
  const glued = lines.flatMap(({ text, cells }, i) => {
    const match = cells.length > 1 || !/\d\.(?:$|\s)/.test(text) ? null : GLUED.exec(text)
    return match && !CODE.test(text.slice(0, match.index)) ? [{ i, value: Number(match[1]), at: match.index }] : []
  })
  let last = 0
  let evidence = 0
  for (const { i, value, at } of glued) {
    // "10. Velkomst" at the head of a line, and "Godkendt.11. Budget" below it
    const goesOn = last === 0 && heads.findLast((head, n) => n < i && head > 0) === value - 1
    if (!goesOn && (value <= last || value > last + MOST_LEFT_OUT)) continue
    last = value
    // "1. Velkomst" in the list at the front, and "Eventuelt1. Velkomst" below it
    const title = lines[i]?.text.slice(at) ?? ''
    const isListed = /\p{L}/u.test(title) && lines.some(({ text }) => text.startsWith(title))
    evidence += goesOn || isListed ? 2 : 1
    found.set(i, { at: [at], ends: [at] })
  }
  if (evidence >= FEWEST_NUMBERS) return found
  const numbered = heads.flatMap((value, i) => (value > 0 ? [i] : []))
  const missing = glued.filter(({ i, value }) => {
    const next = numbered.findIndex(n => n > i)
    const [before, behind] = [heads[numbered[next - 1] ?? -1] ?? 0, heads[numbered[next] ?? -1]]
    return (
      behind === value + 1 && (before === value - 1 || value === 1) && heads[numbered[next + 1] ?? -1] === value + 2
    )
  })
  return new Map(missing.map(({ i, at }) => [i, { at: [at], ends: [at] }]))
}

const MOST_LEFT_OUT = 3

function joined(a: Cuts, b: Cuts = NONE): Cuts {
  if (a.at.length === 0 || b.at.length === 0) return a.at.length === 0 ? b : a
  return { at: [...new Set([...a.at, ...b.at])].sort((x, y) => x - y), ends: [...a.ends, ...b.ends] }
}

const FEWEST_LISTS = 2

/** Where in a paragraph lists of people begin and end. */
function findLists(
  text: string,
  places: readonly RegExpExecArray[],
  { readLabel, readHeadField, wordsAtStops }: Lexicon,
): Cuts {
  if (places.length === 0 || !/(?:deltage|afbud|til\s?stede|fravær)/iu.test(text)) return NONE
  const at = places.flatMap(({ index }) => {
    const hit = readLabel(text.slice(index, index + LONGEST_READ))
    return hit?.entry.kind === 'deltagere' && hit.textAt !== null ? [index] : []
  })
  // No title block has so many; in a line that is no paragraph two show that it is one.
  if (at.length > MOST_LISTS || (text.length < FLAT && at.length < FEWEST_LISTS)) return NONE
  // Where a list is, the fields of the title block stand as well.
  const fields = places.flatMap(({ index }) => {
    const field =
      at.length > 0 && index < (at[0] as number) ? readHeadField(text.slice(index, index + LONGEST_READ)) : null
    return field && HELD.has(field.field) ? [index] : []
  })
  // A list ends with its sentence.
  const ends = at.flatMap((from, n) => {
    const to = at[n + 1] ?? text.length
    const [, end = to] = findSentences(text.slice(from, to), wordsAtStops, from)[0] ?? []
    return end + 1 < to ? [end + 1] : []
  })
  return { at: [...fields, ...at, ...ends].sort((a, b) => a - b), ends }
}

/** When and where they met. */
const HELD: ReadonlySet<string> = new Set(['date', 'time', 'start', 'end', 'place'])

/** What stands behind a list is a paragraph of its own. */
function cutLine(line: Line, { at, ends }: Cuts): readonly Line[] {
  if (at.length === 0) return [line]
  const parts = [0, ...at].map((from, n) => partOf(line, from, at[n] ?? line.text.length, n > 0))
  const closing = new Set(ends)
  return parts.map((part, n) => (closing.has(at[n - 1] ?? -1) ? { ...part, gap: true } : part))
}
