// What opens a list of what was resolved: "Det blev aftalt, at:", "Udvalget vedtog:". A sentence, or the label of a section,
// in; whether the entries below it were resolved by it out.

import type { DecisionType } from '../../../model/document.js'
import type { Line } from '../../layout/lines.js'
import type { SectionDraft } from '../../outline/sections.js'
import type { Reading } from '../../reading.js'
import type { SectionSentence } from '../section-sentences.js'
import { type DecisionContext, NOWHERE, readDecision } from './decision-sentence.js'

/** What the entries of the list were resolved as, and by whom. */
export interface Lead {
  readonly type: DecisionType
  /** Null where the lead does not say. */
  readonly decidedBy: string | null
}

/** "Udvalget vedtog:" as the label of the section; any label of what was resolved above "at planen godkendes". */
export function labelLead(
  reading: Reading,
  draft: SectionDraft,
  context: DecisionContext,
  first: SectionSentence | undefined,
): Lead | null {
  const line = reading.lines[draft.from] as Line
  const { kind, hit } = draft
  if (hit === null || hit.isSentence) return null
  const opensList = kind === 'beslutning' && /^at\s/iu.test(first?.text ?? '')
  if (!opensList && (hit.textAt !== null || !/:\s*$/u.test(line.text))) return null
  return readLabelLead(reading, draft, context) ?? (opensList ? { type: 'decided', decidedBy: null } : null)
}

/** "Vi besluttede:", "Aftalt:" as the label of the section: what its words resolve; null where they name no more than a kind. */
export function readLabelLead(reading: Reading, { hit, from }: SectionDraft, context: DecisionContext): Lead | null {
  const line = reading.lines[from] as Line
  if (hit === null || hit.isSentence || hit.column !== null) return null
  const text = `${line.text.slice(0, hit.end).replace(/[\s:*]+$/u, '')}:`
  const entry = { span: line.span, text, mark: '', line }
  const sentence = { span: line.span, text, entry, isFirst: true }
  const said = readDecision(reading, sentence, { ...NOWHERE, kind: 'beslutning' }, context)
  return said && (isBareLead(text, said.type) || looksLikeLead(text, said.type)) ? said : null
}

const LONGEST_PUT = 120
const TOLD =
  /(?<!\p{L})(?:var|havde|blev|gik|kom|fik|sagde|mente|fandt|undlod|stemte|hævet|\p{L}{3,}(?:ede|edes))(?!\p{L})|^(?:ingen|intet)(?!\p{L})|[?:]\s*$/iu

const PUT: ReadonlySet<DecisionType> = new Set(['decided', 'agreed'])

/** What stands below "Vi besluttede:" as something that is to be: "Listen tages i brug i maj.", "Besøg kl. 10 og kl. 14." */
export function isPut(text: string, { type }: Lead): boolean {
  return PUT.has(type) && text.length <= LONGEST_PUT && !TOLD.test(text)
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
