// What opens a list of what was resolved: "Det blev aftalt, at:", "Udvalget vedtog:". A sentence, or the label of a section,
// in; whether the entries below it were resolved by it out.

import type { Decision, DecisionType } from '../../../model/document.js'
import type { Line } from '../../layout/lines.js'
import type { SectionDraft } from '../../outline/sections.js'
import type { Reading } from '../../reading.js'
import type { SectionSentence } from '../section-sentences.js'
import { type DecisionContext, NOWHERE, readDecision } from './decision-sentence.js'

/** What the entries of the list were resolved as, and by whom. */
export type Lead = Pick<Decision, 'type' | 'decidedBy'>

/** "Udvalget vedtog:" as the label of the section. */
export function labelLead(reading: Reading, { hit, from }: SectionDraft, context: DecisionContext): Lead | null {
  const line = reading.lines[from] as Line
  if (hit === null || hit.isSentence || hit.textAt !== null || !/:\s*$/u.test(line.text)) return null
  const entry = { span: line.span, text: line.text, mark: '', line }
  const sentence = { span: line.span, text: line.text, entry, isFirst: true }
  const said = readDecision(reading, sentence, { ...NOWHERE, kind: 'beslutning' }, context)
  return said && (isBareLead(line.text, said.type) || looksLikeLead(line.text, said.type)) ? said : null
}

const LEADS: ReadonlySet<DecisionType> = new Set([
  'approved',
  'decided',
  'agreed',
  'recommended',
  'assigned',
  'granted',
  'appointed',
  'referred',
])

/** "Det blev aftalt, at", "Følgende blev vedtaget:". Not a statement that only ends in a list of something else. */
export function looksLikeLead(text: string, type: DecisionType): boolean {
  return (
    LEADS.has(type) &&
    text.length <= 90 &&
    /(?::|\sat|,)\s*$/u.test(text) &&
    !/(?:består|omfatter|indeholder)/iu.test(text)
  )
}

/** "Vi aftalte:", "Følgende blev vedtaget:": what was resolved stands below it. */
export function isBareLead(text: string, type: DecisionType): boolean {
  const words = text.trim().split(/\s+/u)
  return (
    LEADS.has(type) &&
    words.length <= 5 &&
    /[:,]$/u.test(text.trim()) &&
    /(?:t|te|tog|de|es)$/u.test(words.at(-1)?.replace(/[:,]/u, '') ?? '')
  )
}

/** Whether an entry belongs to the list that a lead opened: "Det blev aftalt, at:" and below it "- mødet flyttes". */
export function goesOn({ entry, isFirst, text }: SectionSentence): boolean {
  return isFirst && (entry.mark !== '' || /^at\s/iu.test(text)) && !/\?\s*$/u.test(text)
}
