// Compares two readings of one text, matching facts by words and places: which were gained, lost and altered, by field.

import type { Document, Section } from '../model/document.js'
import { groupBy } from '../model/group-by.js'
import { literals } from '../model/literals.js'
import type { Span } from '../model/span.js'

export const FACTS = literals(
  'document item section recommendation decision action attachment reference note participant furniture diagnostic',
)
export type FactName = (typeof FACTS)[number]

/** One fact that differs between the readings. */
export interface Change {
  readonly fact: FactName
  readonly change: 'gained' | 'lost' | 'altered'
  /** Number of the agenda item it belongs to. */
  readonly item: string | null
  /** The fact in a few words, by the new reading; by the old one if it was lost. */
  readonly says: string
  readonly span: Span | null
  /** The fields that differ; empty unless altered. */
  readonly fields: readonly FieldChange[]
}

export interface FieldChange {
  readonly field: string
  /** Lists and numbers as JSON. */
  readonly before: string | null
  readonly after: string | null
}

/** A fact of any kind. */
interface Fact {
  readonly item: string | null
  readonly says: string
  readonly span: Span | null
  /** Only facts of the same sort are matched. */
  readonly sort: string
  readonly fields: Readonly<Record<string, unknown>>
}

export function findChanges(before: Document, after: Document): Change[] {
  const [was, is] = [factsOf(before), factsOf(after)]
  return FACTS.flatMap(name => compare(name, was[name], is[name]))
}

function factsOf(document: Document): Record<FactName, Fact[]> {
  const { items, body, meeting, kind, status, title, coverage } = document
  const ofItems = (name: 'recommendations' | 'decisions' | 'actions' | 'attachments' | 'references' | 'notes') =>
    items.flatMap(item => item[name].map(one => fact(item.number, 'title' in one ? one.title : one.text, one)))
  const section = (item: string | null) => (one: Section) => fact(item, one.label ?? one.kind, one)
  const head = { kind, status, title, ...prefixed('body', body), ...prefixed('meeting', meeting), coverage }
  return {
    document: [{ item: null, says: document.source.path, span: null, sort: '', fields: head }],
    item: items.map(({ number, title, start, end, presenters, purpose, caseNumber, closed, heading }) => {
      const fields = { number, title, start, end, presenters, purpose, caseNumber, closed }
      return { item: number, says: title ?? `item ${number ?? ''}`, span: heading.span, sort: '', fields }
    }),
    section: [
      ...document.front.map(section(null)),
      ...items.flatMap(({ number, sections }) => sections.map(section(number))),
    ],
    recommendation: ofItems('recommendations'),
    decision: ofItems('decisions'),
    action: ofItems('actions'),
    attachment: ofItems('attachments'),
    reference: ofItems('references'),
    note: ofItems('notes'),
    participant: document.participants.map(one => fact(null, one.name, one)),
    furniture: document.furniture.map(one => fact(null, document.text.slice(...one.span), one)),
    diagnostic: document.diagnostics.map(one => ({ ...fact(null, one.message, one), sort: one.code })),
  }
}

function fact(item: string | null, says: string, one: { readonly span: Span | null }): Fact {
  const { span, page, ...fields } = one as { span: Span | null; page?: number | null }
  return { item, says, span, sort: '', fields }
}

function prefixed(name: string, fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [`${name}.${field}`, value]))
}

function compare(name: FactName, before: readonly Fact[], after: readonly Fact[]): Change[] {
  const [was, is] = withoutEqual(before, after)
  const pairs = findPairs(was, is)
  const again = new Set(pairs.values())
  const change = (what: Change['change'], { item, says, span }: Fact, fields: readonly FieldChange[] = []): Change => ({
    fact: name,
    change: what,
    item,
    says,
    span,
    fields,
  })
  return [
    ...is.map((one, index) => {
      const old = pairs.get(index)
      return old === undefined ? change('gained', one) : change('altered', one, findFields(was[old]!, one))
    }),
    ...was.filter((_, index) => !again.has(index)).map(one => change('lost', one)),
  ].sort((a, b) => (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1))
}

/** Both lists without the facts that are equal in everything. */
function withoutEqual(before: readonly Fact[], after: readonly Fact[]): [Fact[], Fact[]] {
  const left = groupBy(before, one => JSON.stringify(one, sortedKeys))
  const is = after.filter(one => left.get(JSON.stringify(one, sortedKeys))?.pop() === undefined)
  const rest = new Set([...left.values()].flat())
  return [before.filter(one => rest.has(one)), is]
}

/** The archive and the parser give the fields of a fact in different orders. */
function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Matches new facts with old ones, by index in their lists; the most similar pairs first. */
function findPairs(was: readonly Fact[], is: readonly Fact[]): Map<number, number> {
  const likes: { readonly now: number; readonly old: number; readonly like: number }[] = []
  for (const [now, one] of is.entries())
    for (const [old, other] of was.entries()) {
      const like = likeness(one, other)
      if (like > 0) likes.push({ now, old, like })
    }
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const { now, old } of likes.sort((a, b) => b.like - a.like || a.now - b.now || a.old - b.old)) {
    if (pairs.has(now) || taken.has(old)) continue
    pairs.set(now, old)
    taken.add(old)
  }
  return pairs
}

/** From 0 (nothing in common) to 2 (the same words at the same place). */
function likeness(a: Fact, b: Fact): number {
  if (a.sort !== b.sort) return 0
  const said = a.says === b.says ? 1 : 0
  if (a.span === null || b.span === null) return said
  const shared = Math.min(a.span[1], b.span[1]) - Math.max(a.span[0], b.span[0])
  const all = Math.max(a.span[1], b.span[1]) - Math.min(a.span[0], b.span[0])
  return said + Math.max(0, shared) / Math.max(1, all)
}

function findFields(was: Fact, is: Fact): FieldChange[] {
  const fields = Object.keys({ ...was.fields, ...is.fields })
  const differs = (field: string, before: unknown, after: unknown): FieldChange[] =>
    JSON.stringify(before, sortedKeys) === JSON.stringify(after, sortedKeys)
      ? []
      : [{ field, before: asText(before), after: asText(after) }]
  const found = fields.flatMap(field => differs(field, was.fields[field], is.fields[field]))
  // The number of an item is among its own fields already. A changed span is reported only if nothing else has changed.
  if (!('number' in is.fields) || 'note' in is.fields) found.push(...differs('item', was.item, is.item))
  return found.length > 0 ? found : differs('span', was.span, is.span)
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
