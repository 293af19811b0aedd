// Paragraphs with several parts of an item, by labels or by a sentence that resolves what was recommended.

import { findMatches } from '../../danish/matches.js'
import { findSentences } from '../../danish/sentences.js'
import { wordSet } from '../../danish/word-set.js'
import type { Line } from '../layout/lines.js'
import type { Lexicon } from '../lexicon.js'
import { type Cuts, NONE } from './flat-items.js'

// "… i Regionshuset Deltagere: Karen Lund, …", "… og Bo Krogh. Afbud: Ole Holm", "Afbud: Referent: Bo"
const LABEL = /(?=\p{Lu})(?<=[\p{L}\d.,;:)]\s)(?=.[\p{L}/ ]{2,30}:\s)/gu

/** Where in a line labels may begin; in most it has no colon. */
export const labelsIn = (text: string): RegExpExecArray[] => (/:\s/.test(text) ? findMatches(text, LABEL) : [])

export const MOST_LISTS = 20
/** As much of what stands behind a label tells what it is. */
export const LONGEST_READ = 120

const SECTIONS = wordSet('sagsfremstilling indstilling referat beslutning bilag økonomi')
const isOutcome = (kind: string | undefined): boolean => kind === 'beslutning' || kind === 'referat'
/** A label inside fewer items may be a word of theirs. */
const FEWEST_LABELLED = 3

/**
 * "Punkt 3: Ny skole Resume: Der er … Beslutning: Godkendt.": where all of an item is one line, as its labels part it; where
 * all of its text is, as the labels that open a sentence do: "Indstilling: At planen vedtages. Beslutning: Vedtaget."
 */
export function findLabels(
  lines: readonly Line[],
  placesIn: readonly (readonly RegExpExecArray[])[],
  { readLabel, readNumbers }: Lexicon,
): ReadonlyMap<number, Cuts> {
  const [items, texts] = [new Map<number, Cuts>(), new Map<number, Cuts>()]
  let outcomes = 0
  const kindAt = (text: string, isHead = false): string | null => {
    const hit = readLabel(text.slice(0, LONGEST_READ))
    const opens = hit !== null && (isHead || !hit.entry.weak) && !hit.isSentence && hit.textAt !== null
    return opens && SECTIONS.has(hit.entry.kind) ? hit.entry.kind : null
  }
  lines.forEach((line, i) => {
    const { text } = line
    const places = placesIn[i] ?? []
    if (places.length === 0) return
    const [candidate] = readNumbers(line)
    const isLabelled = kindAt(text, true) !== null
    const hits = places.flatMap(({ index }) => {
      const kind = index > (candidate?.titleAt ?? 0) ? kindAt(text.slice(index)) : null
      const opens =
        candidate || ((isLabelled || kind === 'beslutning') && /[.!?]\s$/u.test(text.slice(index - 2, index)))
      return kind && opens ? [{ index, kind }] : []
    })
    if (hits.length === 0 || hits.length > MOST_LISTS) return
    const cuts = { at: hits.map(({ index }) => index), ends: [] }
    if (candidate) items.set(i, cuts)
    else texts.set(i, cuts)
    if (candidate && hits.some(({ kind }) => isOutcome(kind))) outcomes++
  })
  return new Map(outcomes >= FEWEST_LABELLED ? [...items, ...texts] : texts)
}

// "Formanden indstiller", "Det foreslås": the cheap way out
const PROPOSES = /(?:indstille|foreslå|anbefale)/iu
// "2. at puljen frigives", "At planen vedtages"
const POINT = /^(?:\d{1,2}[.)]\s*)?at\s/iu

/** "Rektor indstiller, at planen vedtages. Planen blev vedtaget.": both in one paragraph, with no label between. */
export function findOutcomes(lines: readonly Line[], lexicon: Lexicon): ReadonlyMap<number, Cuts> {
  const found = new Map(
    lines.flatMap((line, i): [number, Cuts][] => {
      const cuts = line.cells.length > 1 || !PROPOSES.test(line.text) ? NONE : cutsAtProposal(line.text, lexicon)
      return cuts.at.length > 0 ? [[i, cuts]] : []
    }),
  )
  let [next, end]: [string | undefined, number] = [undefined, lines.length]
  for (const i of [...found.keys()].reverse()) {
    for (let n = i + 1; n < end; n++) {
      const hit = lexicon.readLabel((lines[n] as Line).text)
      if (hit?.isSentence !== false) continue
      next = hit.entry.kind
      break
    }
    end = i + 1
    if (isOutcome(next)) found.delete(i)
  }
  return found
}

function cutsAtProposal(text: string, { readLabel, findFormulas, wordsAtStops }: Lexicon): Cuts {
  const isProposal = (said: string): boolean => {
    const hit = PROPOSES.test(said) ? readLabel(said) : null
    return hit?.isSentence === true && hit.entry.kind === 'indstilling' && !hit.entry.weak
  }
  const sentences = findSentences(text, wordsAtStops)
  const said = sentences.map(([from, to]) => text.slice(from, to))
  // "Bo gennemgik planen. Det indstilles, at …". Not: "Vi talte om prisen. Bestyrelsen foreslår, at …", what they resolved
  const first = said.findIndex((words, n) => (n === 0 || /^De[tr]\s/u.test(words)) && isProposal(words))
  const behind = first < 0 ? -1 : said.findIndex((words, n) => n > first && !POINT.test(words) && !isProposal(words))
  const at = [sentences[first], sentences[behind]].flatMap(sentence => sentence?.[0] ?? []).filter(from => from > 0)
  return behind > 0 && findFormulas(text.slice(at.at(-1))).hits.length > 0 ? { at, ends: [] } : NONE
}
