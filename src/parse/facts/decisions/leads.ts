// What opens a list of what was resolved: "Det blev aftalt, at:". A sentence or label in, whether it resolves them out.

import type { DecisionType } from '../../../model/document.js'
import { literals } from '../../../model/literals.js'
import type { Line } from '../../layout/lines.js'
import { markOf } from '../../outline/labels/marks.js'
import type { Reading } from '../../reading.js'
import { type DecisionContext, readDecision } from './decision-sentence.js'
import { loneSentence, type SectionSentence, type SpokenSection } from './section-sentences.js'
import { NOWHERE } from './situation.js'

/** What the entries of the list were resolved as, and by whom. */
export interface Lead {
  readonly type: DecisionType
  /** Null where the lead does not say. */
  readonly decidedBy: string | null
}

/** What a key of marks says was resolved, whatever the words. */
export const MARKED: Lead = { type: 'decided', decidedBy: null }

// "Vi landede på", "Hvad blev vi enige om": labels that say that all below them was settled
const SETTLED =
  /(?<!\p{L})(enige|enighed)|(?<!\p{L})(?:landede|landet|endte|ender|bestemte?|bestemmer|frem\stil|gør\svi)(?!\p{L})/iu

/** "Vi besluttede:", "Aftalt:" as the label of the section: what its words resolve; null where it names only a kind. */
export function readLabelLead(reading: Reading, { hit, from }: SpokenSection, context: DecisionContext): Lead | null {
  if (hit === null || hit.isSentence || hit.column !== null) return null
  const line = reading.lines[from] as Line
  if (markOf(line.text, reading.marks)?.kind === 'beslutning') return MARKED
  const settled = SETTLED.exec(line.text.slice(0, hit.end))
  if (settled) return { ...MARKED, type: settled[1] ? 'agreed' : 'decided' }
  const text = `${line.text.slice(0, hit.end).replace(/[\s:*]+$/u, '')}:`
  if (reading.lexicon.findFormulas(text).hits.length === 0) return null
  const position = { ...NOWHERE, kind: 'beslutning' } as const
  const said = readDecision(reading, loneSentence(text, line.span, line), position, context)
  return said && (isBareLead(text, said.type) || looksLikeLead(text, said.type)) ? said : null
}

/** The list that the section begins with, whose lead may be its label (`labelled`): "Udvalget vedtog:", "Beslutning: at …" */
export function firstLead(
  { lines }: Reading,
  { kind, hit, from, sentences }: SpokenSection,
  labelled: Lead | null,
): Lead | null {
  if (hit === null || hit.isSentence) return null
  // Below any label of what was resolved, "at planen godkendes" is an entry of a list.
  if (kind === 'beslutning' && /^at\s/iu.test(sentences[0]?.text ?? ''))
    return labelled ?? { type: 'decided', decidedBy: null }
  return hit.textAt === null && /:\s*$/u.test((lines[from] as Line).text) ? labelled : null
}

const LONGEST_PUT = 120
const TOLD =
  /(?<!\p{L})(?:var|havde|blev|gik|kom|fik|sagde|mente|fandt|undlod|stemte|hævet|\p{L}{3,}(?:ede|edes))(?!\p{L})|^(?:ingen|intet)(?!\p{L})|[?:]\s*$|^(?:se|der\s(?:er|var|har))\s/iu

const PUT: ReadonlySet<DecisionType> = new Set(['decided', 'agreed'])

/** What "Vi besluttede:" puts down as something that is to be: "Listen tages i brug i maj.", "Besøg kl. 10 og kl. 14." */
export function isPut(text: string, { type }: Lead): boolean {
  return PUT.has(type) && text.length <= LONGEST_PUT && !TOLD.test(text)
}

const LEADS: ReadonlySet<DecisionType> = new Set(
  literals('approved decided agreed recommended assigned granted appointed referred'),
)

/** "Det blev aftalt, at", "Følgende blev vedtaget:". Not a statement that ends in a list of something else. */
export function looksLikeLead(text: string, type: DecisionType): boolean {
  return (
    LEADS.has(type) &&
    text.length <= 90 &&
    /(?::|\sat|,)\s*$/u.test(text) &&
    !/(?:består|omfatter|indeholder)/iu.test(text)
  )
}

/** "Vi aftalte:", "Følgende blev vedtaget:": all that was resolved stands below it. */
export function isBareLead(text: string, type: DecisionType): boolean {
  const words = text.trim().split(/\s+/u)
  return LEADS.has(type) && words.length <= 5 && /(?:t|te|tog|de|es)[:,]$/u.test(words.at(-1) ?? '')
}

/** Whether an entry belongs to the list that a lead opened: "Det blev aftalt, at:" and below it "- mødet flyttes". */
export function goesOn({ entry, isFirst, text }: SectionSentence): boolean {
  return isFirst && (entry.mark !== '' || /^at\s/iu.test(text)) && !/\?\s*$/u.test(text)
}
