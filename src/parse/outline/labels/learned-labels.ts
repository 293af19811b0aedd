// Labels that no dictionary has, told by what stands below them at item after item: "Facit: Godkendt.", "Runden: Bo spurgte
// til prisen." Lines in; such words as labels out, where none that is known says what was resolved, or what was said. So are
// those whose words seemed to tell, where two of one kind stand in item after item: "Det sagde vi ja til" beside "På mødet".

import type { SectionKind } from '../../../model/document.js'
import { groupBy } from '../../../model/group-by.js'
import { once } from '../../../model/once.js'
import type { Line } from '../../layout/lines.js'
import type { Lexicon } from '../../lexicon.js'
import { STAMP } from './dated-labels.js'
import { MOST_WORDS, shapeOf, wordsSetApart } from './house-labels.js'
import { type LabelHit, makeHit } from './label-hit.js'
import { holdsVerb, normalise } from './label-text.js'

interface Use {
  readonly i: number
  readonly words: string
  /** Null for who resolved and when, which name somebody as they should. */
  readonly written: string | null
  /** The words and how they are set. */
  readonly key: string
  /** Where the words and the sign behind them end. */
  readonly at: number
  readonly isAlone: boolean
  /** What stands behind or right below it, line by line; few uses are asked. */
  readonly said: () => readonly string[]
}

/** Words that stand like a label again and again. */
interface Slot {
  readonly uses: readonly Use[]
  /** What they mean by one of their words. */
  readonly guess: SectionKind | null
}

const FEWEST = 3
/** Where others of the house's labels are known. */
const FEWEST_OF_HOUSE = 2
const SHARE = 0.6

/** Whether what stands below a label is of a kind. */
type Fits = (said: readonly string[], lexicon: Lexicon) => boolean

/** What is proposed and what was resolved show most clearly, what was said least. */
const LEARNED: readonly (readonly [kind: SectionKind, fits: Fits])[] = [
  ['beslutning', resolves],
  ['indstilling', proposes],
  ['opfølgning', charges],
  ['bilag', attaches],
  ['referat', tells],
]

export function withLearnedLabels(
  lines: readonly Line[],
  known: readonly (LabelHit | null)[],
  lexicon: Lexicon,
): readonly (LabelHit | null)[] {
  const isSure = (i: number) => known[i] != null && lexicon.readLabel(lines[i]?.text ?? '') !== null
  const uses = lines.flatMap((line, i) => (isSure(i) ? [] : useOf(lines, line, i)))
  const areSeveral = ({ length }: readonly Use[]): boolean => length >= FEWEST_OF_HOUSE
  const slots = [...groupBy(uses, ({ key }) => key).values()]
    .filter(areSeveral)
    .map(all => all.filter(({ written }) => written === null || !isOfSomebody(written, lexicon)))
    .filter(areSeveral)
    .map((all): Slot => ({ uses: all, guess: known[all[0]?.i ?? -1]?.entry.kind ?? null }))
  if (slots.length === 0) return known
  const once = learnAll(slots, known, FEWEST, lexicon)
  return once === known ? known : learnAll(slots, once, FEWEST_OF_HOUSE, lexicon)
}

const learnAll = (
  slots: readonly Slot[],
  known: readonly (LabelHit | null)[],
  fewest: number,
  lexicon: Lexicon,
): readonly (LabelHit | null)[] =>
  LEARNED.reduce((labels, [kind, fits]) => {
    const learned = slots.filter(slot => isOfKind(slot, kind, fits, labels, fewest, lexicon)).flatMap(slot => slot.uses)
    const entry = lexicon.dictionary.labels.find(label => label.kind === kind)
    // "Vejle: Godkendt.", "Kolding: Udsat.": what each outcome is of, or who said it
    if (!entry || new Set(learned.map(use => use.words)).size !== 1) return labels
    const found = new Map(learned.map(({ i, at, isAlone }) => [i, makeHit(entry, at, { textAt: isAlone ? null : at })]))
    return labels.map((hit, i) => found.get(i) ?? hit)
  }, known)

function isOfKind(
  { uses, guess }: Slot,
  kind: SectionKind,
  fits: Fits,
  labels: readonly (LabelHit | null)[],
  fewest: number,
  lexicon: Lexicon,
): boolean {
  const own = new Set(uses.map(({ i }) => i))
  const others = (of: SectionKind) =>
    labels.filter((hit, i) => hit?.entry.kind === of && !hit.isSentence && !own.has(i)).length
  const isTaken = uses.some(({ i }) => labels[i] && labels[i]?.entry.kind !== guess)
  if (isTaken || guess === kind || others(kind) * 2 >= uses.length) return false
  // "Vision: At alle børn trives.": what is proposed is followed by what came of it.
  if (kind === 'indstilling' && others('beslutning') < 2 && others('referat') < 2) return false
  // What was said is told too weakly to gainsay the words of a label.
  if (guess !== null && (kind === 'referat' || others(guess) * 2 < uses.length)) return false
  const telling = uses.filter(({ said }) => said().some(line => SAYS.test(line)))
  const fitting = telling.filter(({ said }) => fits(said(), lexicon)).length
  return fitting >= fewest && fitting >= telling.length * SHARE
}

// Not: "–", "Ingen", "Intet."
const SAYS = /\p{L}.*(?<!^\P{L}*(?:ingen|intet|nej))\.?$/iu

function useOf(lines: readonly Line[], line: Line, i: number): Use[] {
  // "ØU 3.5.1990: Tiltrådt."
  const [stamp, body = ''] = STAMP.exec(line.text) ?? []
  const set = wordsSetApart(line.text)
  const isAlone = stamp === undefined ? set.isAlone : stamp === line.text
  const [lead = '', mark = '', words = '', tail = ''] = stamp === undefined ? (set.match ?? []) : [stamp, '', body, ':']
  if (words === '' || words.split(' ').length > MOST_WORDS) return []
  const known = normalise(words)
  const key = `${known} ${shapeOf(mark, tail, isAlone)}`
  const said = once(() => {
    // "Det tager vi med: –"
    if (isAlone && /:\W*[–—-]\W*$/u.test(tail)) return []
    const all = [...(isAlone ? [] : [line.text.slice(lead.length)]), ...blockBelow(lines, i, isAlone)]
    // "Det var planen, at" goes on below.
    if (all[0] !== undefined && /^,\sat\W*$/u.test(tail)) all[0] = `at ${all[0]}`
    return all
  })
  return [{ i, words: known, written: stamp ? null : words, key, at: lead.length, isAlone, said }]
}

/** The lines below as far as the next gap, though one may part them from a label that stands alone. */
function blockBelow(lines: readonly Line[], i: number, isAlone: boolean): readonly string[] {
  const from = i + 1
  let to = isAlone ? from + 1 : from
  while (to < lines.length && !lines[to]?.gap && to - from < LONGEST_BLOCK) to++
  return lines.slice(from, to).map(({ text }) => text)
}

const LONGEST_BLOCK = 12

/** "Bo: Vi venter.", "BK: Enig.", "Kassereren: Regnskabet er godkendt.", "Beboerne: Godkendt." */
const isOfSomebody = (words: string, { actors, people, readItemTitle }: Lexicon): boolean =>
  people.isGivenName(words) ||
  people.judge(words.split(' ')) === 2 ||
  /^(?:\p{Lu}{2,4}|\p{Lu}\p{L}?|\p{Lu}\p{Ll}+erne)$/u.test(words) ||
  // "LED forelægger" heads what they say, item by item.
  (actors.isActor(words) && !holdsVerb(words)) ||
  actors.isTitle(words) ||
  readItemTitle(words) !== null

const firstSentence = (text: string): string => text.replace(/^[^\p{L}\d]+/u, '').split(/(?<=[.!?])\s/u)[0] ?? ''

/** "Godkendt.", "- Der bestilles to.", "a. tiltrådt", "Planen godkendes." */
function resolves([text = '']: readonly string[], { findFormulas }: Lexicon): boolean {
  const first = firstSentence(text.replace(/^\(?[a-h\d][.)]\s/u, ''))
  return (
    first.length <= LONGEST &&
    !/^at\s|\?$/iu.test(first) &&
    !INFINITIVE.test(text) &&
    findFormulas(first).hits.length > 0
  )
}

const LONGEST = 120

// "At planen godkendes", "1) at vi køber den", "Rådet bedes", "Det foreslås, at"
const PROPOSAL =
  /^\W*(?:(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s*)?at\s|\s(?:bedes|anmodes|indstille[rs]|foreslå[rs]|anbefale[rs]|henstille[rs]|opfordre[rs])(?!\p{L})/iu

// "1. tage status til efterretning", "- drøfte planen". Not: "1. tiltrådt"
const INFINITIVE = /^\W*(?:(?:\d{1,2}|[a-h])[.)]\s+)?(?:\p{Ll}{2,}e|få|gå|se)\s+\p{L}/u

function proposes([first = '']: readonly string[]): boolean {
  return PROPOSAL.test(firstSentence(first)) || PROPOSAL.test(first) || INFINITIVE.test(first)
}

/** "Bilag 2: Notat", "Budget.xlsx": a paper in each line */
function attaches(said: readonly string[]): boolean {
  return said.every(line => /^\W*bilag\s\S*\d|\.(?:pdf|docx?|xlsx?|pptx?|msg)(?!\p{L})/iu.test(line))
}

/** "Karen laver en plan. Klar: 1. maj", "Bo → brev til skolen": somebody named in each line who is to do something */
function charges(said: readonly string[], { findTask, actors }: Lexicon): boolean {
  return said.every(line => {
    const text = line.replace(/^[^\p{L}\d]+/u, '')
    const who = /^(\p{Lu}[\p{L}.-]*(?:\s(?:og\s)?\p{Lu}[\p{L}.-]*){0,3})\s?(?::|→|[-=]>|–)\s/u.exec(text)?.[1]
    return (who !== undefined && actors.isActor(who)) || findTask(text, true) !== null
  })
}

/** "Bo Krogh spurgte til prisen." */
function tells(said: readonly string[], { people }: Lexicon): boolean {
  return said.some(
    text => /[.!?]$/u.test(text) && holdsVerb(text) && (text.match(/\p{Lu}\p{Ll}+/gu) ?? []).some(people.isGivenName),
  )
}
