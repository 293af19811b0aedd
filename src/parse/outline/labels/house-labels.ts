// Labels as one house writes them: words that no dictionary has ("Rådets skøn:", "Det landede vi på"), short forms
// ("Vedt.", "B:"), and labels set in a way of their own ("[Beslutning]", "► Konklusion: …", "Vedtaget Planen godkendes."). They
// are told by standing again and again where labels are. Words get their meaning from the first one that the dictionary
// knows from labels; without such a word they stay text.

import type { Label } from '../../../dictionary/outline.js'
import { BULLETS } from '../../../model/bullets.js'
import { groupBy } from '../../../model/group-by.js'
import type { Line } from '../../layout/lines.js'
import { type LabelHit, makeHit } from './label-hit.js'
import { normalise } from './label-text.js'
import type { LabelReader } from './labels.js'

/** The entry that words mean, by the first telling word among them or as a short form; null where none tells. */
export type HouseWords = (words: string) => { readonly entry: Label; readonly isShort: boolean } | null

// "til beslutning": what is to happen; "Drøftelsespunkter": a heading over items; "Udtalelse fra Ældrerådet", "Indlæggelser":
// what the text is about. Not: "Oplæg til beslutning"
const NO_LABEL =
  /(?<!\p{L})(?:udtalelser?|indlæg)\s(?:fra|i|om)\s|(?<!\p{L})(?:indlægg|bestemmels)\p{L}*|(?<!\p{L}|oplæg\s)til\s+\p{L}+|(?<!\p{L})(?:drøftelses|orienterings|beslutnings|dagsordens|møde)punkt\p{L}*/giu

export function createHouseWords(labels: readonly Label[]): HouseWords {
  const all = labels.flatMap(entry => entry.words.map(word => [word, entry] as const))
  const short = new Map(all.filter(([word]) => word.endsWith('.')).map(([word, entry]) => [word.slice(0, -1), entry]))
  const meanings = new Map(all.filter(([word]) => !word.endsWith('.')))
  const telling = new RegExp(`(?<!\\p{L})(?:${[...meanings.keys()].join('|')})`, 'iu')
  return words => {
    const whole = short.get(words.toLowerCase())
    if (whole) return { entry: whole, isShort: true }
    const entry = meanings.get(telling.exec(words.replace(NO_LABEL, ' '))?.[0].toLowerCase() ?? '')
    return entry ? { entry, isShort: false } : null
  }
}

// What may stand before the words: "- ", "► ", "// ", "a) ", "3.1 ", "["
const LEAD = `^[*_#\\s]*(?:([${BULLETS}>=~/]{1,4}|\\(?[a-h][.)](?=\\s)|\\d{1,3}\\.\\d{1,2}[.)]?(?=\\s)|[([<"'”“«])\\s*)?[*_]*`
// Not: "B/ Ja", "Råd - Ja"
const WORDS = "(\\p{Lu}(?:(?:[\\p{L}’'? ]|\\.(?=\\s\\p{Ll})|(?<=\\p{L}{2})[/-]|[/-](?=\\p{L})){0,40}?[\\p{L}?])?)"
// "Rådets skøn", "FORVALTNINGENS RÅD:", "Vedt.:", "[Beslutning]", "--- Beslutning ---", "Det var foreslået, at"
const ALONE = new RegExp(
  `${LEAD}${WORDS}((?:,(?:\\sat)?(?=[:\\s]*$)|\\.(?=:))?[*_]*[\\])>"'”»]?[*_:]*[\\s=~–—-]*)$`,
  'u',
)
// "Regionens synspunkt: Afstanden er for lang.", in a form "Rådets udfald<tab>Nej.", "Vedt. Godkendt.", "Beslutning – Ja.",
// "B/ Ja.", "Beslutning -> Ja.", "// Beslutning // Ja."
const INLINE = new RegExp(
  `${LEAD}${WORDS}(?=[*_\\])"”».\\s:;/|>=~→])([*_]*[\\])"”»]?[*_]*\\.?\\s?(?:[-=]?>|[:;|=~→]|/{1,2})[*_]*\\s+|[\\])"”»]\\s+|\\.?\\t\\s*|\\.\\s+(?!(?:af|for)\\s)|\\*\\*\\s+|\\s+[–—-]\\s+)(?=\\D|\\d{1,2}\\.\\D|\\d{1,3}\\s\\p{L}{4})`,
  'u',
)
// "Vedtaget Planen godkendes.", "BESLUTNING Udsat."
const BARE = new RegExp(
  `${LEAD}${WORDS}(?=\\s)(?:(?<=\\p{Ll})(\\s+)(?=\\p{Lu}|[a-h]\\)\\s)|(?<=\\p{Lu}{5})(\\s+)(?=\\p{Lu}?\\p{Ll}|\\d|-\\s))`,
  'u',
)
const MOST_WORDS = 5
const LONGEST_ALONE = 60
const FAMILIAR = new Set([' ', ' :', ' \t'])

interface Possible {
  readonly i: number
  /** The words, and how they are set apart from what stands around them. */
  readonly key: string
  readonly shape: string
  readonly hit: LabelHit
  /** No dictionary has these words. */
  readonly isOwn: boolean
  /** Alone on its line, without a colon. */
  readonly isAlone: boolean
}

export function withHouseLabels(
  lines: readonly Line[],
  labels: readonly (LabelHit | null)[],
  meaningOf: HouseWords,
  readLabel: LabelReader,
  isPerson: (words: readonly string[]) => boolean,
): readonly (LabelHit | null)[] {
  const isOther = ([, letter = '', , next = '']: readonly string[]): boolean =>
    !meaningOf(letter) || isPerson([`${letter}.`, next])
  const others = new Set(
    lines.flatMap(({ text }) => LETTER.exec(text)?.filter((_, n, all) => n === 2 && isOther(all)) ?? []),
  )
  const possible = lines
    .flatMap((line, i) =>
      labels[i]?.isSentence === false && !REF.test(line.text) ? [] : possibleLabel(line, i, meaningOf, readLabel),
    )
    .filter(({ i, key }) => key.length > 1 || !others.has(LETTER.exec(lines[i]?.text ?? '')?.[2] ?? ''))
    .filter(({ i, isOwn }) => !(labels[i]?.isSentence && isOwn))
  if (possible.length < 2) return labels
  const found = new Map<number, LabelHit>()
  const guessed: (readonly Possible[])[] = []
  for (const [shape, all] of groupBy(possible, use => use.shape)) {
    const isHouse = isHouseStyle(shape, all)
    const byWords = [...groupBy(all, ({ key }) => key).values()]
    // Where one is a label at item after item, so are others that stand like it over their text twice.
    const isTemplate = byWords.some(uses => apartOf(uses).length >= OFTEN && uses.every(use => headsText(use, lines)))
    for (const uses of byWords) {
      const isSure = isHouse && (shape === SHORT || uses[0]?.isOwn === false)
      const isAlike = isTemplate && apartOf(uses).length > 1 && uses.every(use => headsText(use, lines))
      if (isSure || isHouse)
        for (const { i, hit } of isSure || isAlike || standsLikeLabel(uses, labels) ? uses : [])
          found.set(i, isSure ? { ...hit, entry: { ...hit.entry, weak: false } } : hit)
      else if (isAlike || (FAMILIAR.has(shape) && standsLikeLabel(uses, labels))) guessed.push(uses)
    }
  }
  for (const uses of guessed.filter(standsWithOthers(guessed, [...labels, ...found.values()], lines)))
    for (const { i, hit } of uses) found.set(i, hit)
  return found.size === 0 ? labels : labels.map((hit, i) => found.get(i) ?? hit)
}

/** Another tells something else, and one what was said: else words may open a paragraph, "Situationen: Der er kø." */
function standsWithOthers(
  guessed: readonly (readonly Possible[])[],
  labels: readonly (LabelHit | null)[],
  lines: readonly Line[],
): (uses: readonly Possible[]) => boolean {
  const kindOf = (uses: readonly Possible[]) => uses[0]?.hit.entry.kind
  const known = labels.flatMap(hit => (hit && !hit.isSentence ? [hit.entry.kind] : []))
  // "REFERAT" once is the document's title.
  const often = known.filter((kind, n) => !AT_HEAD.has(kind) && known.indexOf(kind) !== n)
  const kinds = [...often, ...guessed.map(kindOf)]
  const namesPaper = ({ i, hit }: Possible): boolean =>
    !/[.!?]$/u.test(lines[hit.textAt === null ? i + 1 : i]?.text ?? '')
  return uses => {
    const own = kindOf(uses)
    if (own === 'beslutning' || (own === 'bilag' && uses.every(namesPaper))) return true
    const others = new Set(kinds.filter(kind => kind !== own))
    if (own === 'referat') return others.size > 0 || uses.every(({ hit }) => hit.textAt === null)
    return others.has('beslutning') || others.has('referat')
  }
}

// "V: Vi stemmer imod.", "A. Telt", "- B. Krogh fremlagde planen.": letters that stand for parties, people or entries of a list
const LETTER = /^[^\p{L}\d]{0,4}(\p{Lu})([^\p{L}\d\s])\s+(\p{Lu}\p{L}+)?/u
// Short for "Referat" as well as for "Referent", which is a label of the head
const REF = /^ref\./iu
const OFTEN = 3

/** Alone below a gap, and no gap below it. */
const headsText = ({ i, isAlone }: Possible, lines: readonly Line[]): boolean =>
  isAlone && (lines[i]?.gap ?? false) && lines[i + 1]?.gap === false

/** Known words set apart in the same way again: without a sign that parts them from the text, the same word often. */
function isHouseStyle(shape: string, all: readonly Possible[]): boolean {
  if (FAMILIAR.has(shape)) return false
  if (shape === SHORT) return apartOf(all).length >= OFTEN
  const certain = all.filter(({ isOwn, hit }) => !isOwn && !hit.entry.weak)
  if (!shape.endsWith(BARE_SHAPE)) return apartOf(certain).length >= (/ [.–—-]?$/u.test(shape) ? OFTEN : 2)
  return [...groupBy(certain, ({ key }) => key)].some(([, uses]) => apartOf(uses).length >= OFTEN)
}

/** The words at the head of a line, set apart from what stands around them: what is before, the words, what is behind. */
export function wordsSetApart(text: string): { readonly match: RegExpExecArray | null; readonly isAlone: boolean } {
  const alone = text.length <= LONGEST_ALONE ? ALONE.exec(text) : null
  return { match: alone ?? INLINE.exec(text), isAlone: alone !== null }
}

function possibleLabel({ text, cells }: Line, i: number, meaningOf: HouseWords, readLabel: LabelReader): Possible[] {
  if ((cells.length > 2 && !isProse(text)) || !OPENS.test(text)) return []
  const { match: set, isAlone: standsAlone } = wordsSetApart(text)
  const bare = BARE.exec(text)
  for (const [match, read] of [
    [set, knownLabel],
    [bare, knownLabel],
    [set, meaningOf],
  ] as const) {
    const [lead = '', mark = '', words = '', tail = match?.[4] ?? ''] = match ?? []
    const said = words === '' || words.split(/\s+/).length > MOST_WORDS ? null : read(words, readLabel)
    if (!said) continue
    const isAlone = match === set && standsAlone
    const isOwn = read === meaningOf
    const isCut = tail.startsWith('.') && CUT.test(words)
    const shape = isOwn && (said.isShort || isCut) ? SHORT : shapeOf(mark, tail, isAlone)
    const hit = makeHit(said.entry, lead.length, { textAt: isAlone ? null : lead.length })
    return [{ i, key: normalise(words), shape, hit, isOwn, isAlone: isAlone && !tail.includes(':') }]
  }
  return []
}

/** Behind the first tab, others only part sentences: "Besl.<tab>Regnskabet godkendt.<tab>Kontingentet uændret." */
const isProse = (text: string): boolean =>
  text
    .split('\t')
    .slice(1, -1)
    .every(cell => /[\p{L}\d][.!?]$/u.test(cell))

// "Vedt", "Indst"
const CUT = /^\p{Lu}\p{Ll}{1,6}$/u

// "Beslutning", "► Beslutning", "a) Beslutning"
const OPENS = /^[^\p{L}]{0,6}(?:[a-h][.)]\s+)?\p{Lu}/u

/** "Beslutning": words that the dictionary has as a label. */
function knownLabel(words: string, readLabel: LabelReader): ReturnType<HouseWords> {
  const hit = readLabel(words)
  const isLabel = hit !== null && hit.textAt === null && !hit.isSentence && !AT_HEAD.has(hit.entry.kind)
  return isLabel ? { entry: hit.entry, isShort: false } : null
}

const SHORT = 'short'
const BARE_SHAPE = ' bare'

/** The signs before and behind the words, letters and numbers of a list as one. */
export function shapeOf(mark: string, tail: string, isAlone: boolean): string {
  const sign = mark.replace(/[a-h](?=[.)])/u, 'a').replace(/\d+/gu, '1')
  if (tail.includes('\t')) return `${sign} \t`
  if (!isAlone && tail.trim() === '') return sign + BARE_SHAPE
  return `${sign} ${tail.replace(/[\s*_=~]+/gu, '') || (isAlone ? '' : '**')}`
}

const AT_HEAD: ReadonlySet<string> = new Set(['deltagere', 'hoved', 'indholdsfortegnelse'])

const apartOf = (uses: readonly Possible[]): readonly Possible[] =>
  uses.filter(({ i }, n) => n === 0 || i - (uses[n - 1] as Possible).i > 1)

/** Before a colon twice; alone more often, since titles stand in an agenda and over items, or before one label. */
function standsLikeLabel(uses: readonly Possible[], labels: readonly (LabelHit | null)[]): boolean {
  const apart = apartOf(uses)
  if (apart.length < 2) return false
  if (!apart.some(({ isAlone }) => isAlone) || apart.length > 2) return true
  const below = apart.map(({ i }) => labels.slice(i + 1, i + WITHIN).find(hit => hit !== null)?.entry.label)
  return below.every(label => label !== undefined && label === below[0])
}

/** So far below is looked for the next label. */
const WITHIN = 12
