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
  readonly said: string
}

const FEWEST = 3
const SHARE = 0.6

export function withLearnedLabels(
  lines: readonly Line[],
  known: readonly (LabelHit | null)[],
  lexicon: Lexicon,
): readonly (LabelHit | null)[] {
  const resolved = learn('beslutning', resolves, lines, known, lexicon)
  return learn('referat', tells, lines, resolved, lexicon)
}

/** `fits`: whether what stands below a label is of the kind. */
function learn(
  kind: SectionKind,
  fits: (said: string, lexicon: Lexicon) => boolean,
  lines: readonly Line[],
  labels: readonly (LabelHit | null)[],
  lexicon: Lexicon,
): readonly (LabelHit | null)[] {
  const entry = lexicon.dictionary.labels.find(label => label.kind === kind)
  if (!entry || labels.some(hit => hit?.entry.kind === kind && !hit.isSentence)) return labels
  const uses = lines.flatMap((line, i) => (labels[i] ? [] : useOf(lines, line, i, lexicon)))
  const learned = [...groupBy(uses, ({ key }) => key).values()].filter(all => {
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
  if (words === '' || words.split(' ').length > MOST_WORDS || isOfSomebody(words, lexicon)) return []
  const said = isAlone ? (lines[i + 1]?.text ?? '') : line.text.slice(lead.length)
  const key = `${normalise(words)} ${shapeOf(mark, tail, isAlone)}`
  return [{ i, words: normalise(words), key, at: lead.length, isAlone, said }]
}

/** "Bo: Vi venter.", "BK: Enig.", "Kassereren: Regnskabet er godkendt.", "Beboerne: Godkendt." */
const isOfSomebody = (words: string, { actors, people, readItemTitle }: Lexicon): boolean =>
  people.isGivenName(words) ||
  people.judge(words.split(' ')) === 2 ||
  /^(?:\p{Lu}{2,4}|\p{Lu}\p{L}?|\p{Lu}\p{Ll}+erne)$/u.test(words) ||
  actors.isActor(words) ||
  actors.isTitle(words) ||
  readItemTitle(words) !== null

/** "Godkendt.", "- Der bestilles to.", "Planen godkendes." */
function resolves(text: string, { findFormulas }: Lexicon): boolean {
  const first = text.replace(/^[^\p{L}\d]+/u, '').split(/(?<=[.!?])\s/u)[0] ?? ''
  return first.length <= LONGEST && !first.endsWith('?') && findFormulas(first).hits.length > 0
}

const LONGEST = 120

/** "Bo Krogh spurgte til prisen." */
const tells = (text: string, { people }: Lexicon): boolean =>
  /[.!?]$/u.test(text) && holdsVerb(text) && (text.match(/\p{Lu}\p{Ll}+/gu) ?? []).some(people.isGivenName)
