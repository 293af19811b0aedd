// Labels that one house uses and no dictionary has ("Rådets udfald:", "Det landede vi på"): words that occur again and
// again where labels are. Their meaning comes from the first word in them that the dictionary knows from labels;
// without such a word they stay text.

import type { Label } from '../../../dictionary/outline.js'
import { groupBy } from '../../../model/group-by.js'
import type { Line } from '../../layout/lines.js'
import { type LabelHit, makeHit } from './label-hit.js'
import { normalise } from './label-text.js'

/** The entry that words mean, by the first telling word among them; null where none tells. */
export type HouseWords = (words: string) => Label | null

// "til beslutning": what is to happen; "Drøftelsespunkter": a heading over items
const NO_LABEL =
  /(?<!\p{L})til\s+\p{L}+|(?<!\p{L})(?:drøftelses|orienterings|beslutnings|dagsordens|møde)punkt\p{L}*/giu

export function createHouseWords(labels: readonly Label[]): HouseWords {
  const meanings = new Map(labels.flatMap(entry => entry.words.map(word => [word, entry] as const)))
  const telling = new RegExp(`(?<!\\p{L})(?:${[...meanings.keys()].join('|')})`, 'iu')
  return words => {
    const [word] = telling.exec(words.replace(NO_LABEL, ' ')) ?? []
    return meanings.get(word?.toLowerCase() ?? '') ?? null
  }
}

// "Rådets udfald", "FORVALTNINGENS RÅD:", "Regionens synspunkt: Afstanden er for lang.", in a form "Rådets udfald<tab>Nej."
const ALONE = /^[*_#\s]*(\p{Lu}[\p{L}’' /-]{2,40}?)[*_]*:?[*_]*\s*$/u
const INLINE = /^[*_]*(\p{Lu}[\p{L}’' /-]{2,40}?)[*_]*(?::[*_]*\s+|\t)(?=\D)/u
const MOST_WORDS = 5
const LONGEST_ALONE = 60

interface Possible {
  readonly i: number
  readonly key: string
  readonly hit: LabelHit
  /** Alone on its line, without a colon. */
  readonly isAlone: boolean
}

export function withHouseLabels(
  lines: readonly Line[],
  labels: readonly (LabelHit | null)[],
  meaningOf: HouseWords,
): readonly (LabelHit | null)[] {
  const possible = lines.flatMap((line, i) => (labels[i] ? [] : possibleLabel(line, i, meaningOf)))
  if (possible.length < 2) return labels
  const found = new Map<number, LabelHit>()
  for (const [, uses] of groupBy(possible, ({ key }) => key))
    if (standsLikeLabel(uses, labels)) for (const { i, hit } of uses) found.set(i, hit)
  return found.size === 0 ? labels : labels.map((hit, i) => hit ?? found.get(i) ?? null)
}

function possibleLabel({ text, cells }: Line, i: number, meaningOf: HouseWords): Possible[] {
  if (cells.length > 2 || !(text.length <= LONGEST_ALONE || /[:\t]/.test(text))) return []
  const alone = ALONE.exec(text)
  const [lead = text, words = ''] = alone ?? INLINE.exec(text) ?? []
  if (words === '' || words.split(/\s+/).length > MOST_WORDS) return []
  const entry = meaningOf(words)
  if (!entry) return []
  const hit = makeHit(entry, lead.length, { textAt: alone ? null : lead.length })
  return [{ i, key: `${normalise(words)} ${alone ? '' : ':'}`, hit, isAlone: alone !== null && !/:\W*$/u.test(text) }]
}

/**
 * Words before a colon come again; words alone do so more than twice, since titles stand in an agenda and over their
 * items, or each time before the same label.
 */
function standsLikeLabel(uses: readonly Possible[], labels: readonly (LabelHit | null)[]): boolean {
  const apart = uses.filter(({ i }, n) => n === 0 || i - (uses[n - 1] as Possible).i > 1)
  if (apart.length < 2) return false
  if (!apart.some(({ isAlone }) => isAlone) || apart.length > 2) return true
  const below = apart.map(({ i }) => labels.slice(i + 1, i + WITHIN).find(hit => hit !== null)?.entry.label)
  return below.every(label => label !== undefined && label === below[0])
}

/** So far below is looked for the next label. */
const WITHIN = 12
