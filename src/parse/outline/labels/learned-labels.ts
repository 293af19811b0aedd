// Labels that no dictionary has, told by what stands below them at item after item: "Facit: Godkendt.", "Runden: Bo spurgte
// til prisen." Lines in; such words as labels out, where none that is known says what was resolved, or what was said.

import type { SectionKind } from '../../../model/document.js'
import { groupBy } from '../../../model/group-by.js'
import type { Line } from '../../layout/lines.js'
import type { Lexicon } from '../../lexicon.js'
import { MOST_WORDS, shapeOf, wordsSetApart } from './house-labels.js'
import { type LabelHit, makeHit } from './label-hit.js'
import { holdsVerb, normalise } from './label-text.js'

interface Use {
  readonly i: number
  readonly words: string
  /** The words and how they are set. */
  readonly key: string
  /** Where the words and the sign behind them end. */
  readonly at: number
  readonly isAlone: boolean
  /** What stands behind or right below it, line by line. */
  readonly said: readonly string[]
}

const FEWEST = 3
const SHARE = 0.6

/** Whether what stands below a label is of a kind. */
type Fits = (said: readonly string[], lexicon: Lexicon) => boolean

/** What was resolved shows most clearly, what was said least. */
const LEARNED: readonly (readonly [kind: SectionKind, fits: Fits])[] = [
  ['beslutning', resolves],
  ['indstilling', proposes],
  ['opfølgning', charges],
  ['referat', tells],
]

export function withLearnedLabels(
  lines: readonly Line[],
  known: readonly (LabelHit | null)[],
  lexicon: Lexicon,
): readonly (LabelHit | null)[] {
  const uses = lines.flatMap((line, i) => (known[i] ? [] : useOf(lines, line, i, lexicon)))
  const slots = [...groupBy(uses, ({ key }) => key).values()].filter(all => all.length >= FEWEST - 1)
  if (slots.length === 0) return known
  return LEARNED.reduce((labels, [kind, fits]) => learn(kind, fits, slots, labels, lexicon), known)
}

function learn(
  kind: SectionKind,
  fits: Fits,
  slots: readonly (readonly Use[])[],
  labels: readonly (LabelHit | null)[],
  lexicon: Lexicon,
): readonly (LabelHit | null)[] {
  const entry = lexicon.dictionary.labels.find(label => label.kind === kind)
  if (!entry || labels.some(hit => hit?.entry.kind === kind && !hit.isSentence)) return labels
  const learned = slots.filter(all => {
    if (all.some(({ i }) => labels[i])) return false
    const fitting = all.filter(({ said }) => fits(said, lexicon)).length
    return fitting >= FEWEST && fitting >= all.length * SHARE
  })
  // "Vejle: Godkendt.", "Kolding: Udsat.": what each outcome is of, or who said it
  if (new Set(learned.map(([use]) => use?.words)).size !== 1) return labels
  const found = new Map(
    learned.flat().map(({ i, at, isAlone }) => [i, makeHit(entry, at, { textAt: isAlone ? null : at })]),
  )
  return labels.map((hit, i) => found.get(i) ?? hit)
}

function useOf(lines: readonly Line[], line: Line, i: number, lexicon: Lexicon): Use[] {
  const { match, isAlone } = wordsSetApart(line.text)
  const [lead = '', mark = '', words = '', tail = ''] = match ?? []
  if (words === '' || words.split(' ').length > MOST_WORDS || isOfSomebody(words, isAlone, lexicon)) return []
  const key = `${normalise(words)} ${shapeOf(mark, tail, isAlone)}`
  const said = [...(isAlone ? [] : [line.text.slice(lead.length)]), ...blockBelow(lines, i, isAlone)]
  return [{ i, words: normalise(words), key, at: lead.length, isAlone, said }]
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
const isOfSomebody = (words: string, isAlone: boolean, { actors, people, readItemTitle }: Lexicon): boolean =>
  people.isGivenName(words) ||
  people.judge(words.split(' ')) === 2 ||
  /^(?:\p{Lu}{2,4}|\p{Lu}\p{L}?|\p{Lu}\p{Ll}+erne)$/u.test(words) ||
  // "LED forelægger" alone on its line heads what they say, item by item.
  (actors.isActor(words) && !(isAlone && /\s\p{Ll}+$/u.test(words))) ||
  actors.isTitle(words) ||
  readItemTitle(words) !== null

const firstSentence = (text: string): string => text.replace(/^[^\p{L}\d]+/u, '').split(/(?<=[.!?])\s/u)[0] ?? ''

/** "Godkendt.", "- Der bestilles to.", "a. tiltrådt", "Planen godkendes." */
function resolves([text = '']: readonly string[], { findFormulas }: Lexicon): boolean {
  const first = firstSentence(text.replace(/^\(?[a-h\d][.)]\s/u, ''))
  return first.length <= LONGEST && !/^at\s|\?$/iu.test(first) && findFormulas(first).hits.length > 0
}

const LONGEST = 120

// "At planen godkendes", "1) at vi køber den", "Rådet bedes", "Det foreslås, at"
const PROPOSAL =
  /^\W*(?:(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s*)?at\s|\s(?:bedes|anmodes|indstille[rs]|foreslå[rs]|anbefale[rs]|henstille[rs]|opfordre[rs])(?!\p{L})/iu

function proposes(said: readonly string[]): boolean {
  return PROPOSAL.test(firstSentence(said[0] ?? '')) || PROPOSAL.test(said[0] ?? '')
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
