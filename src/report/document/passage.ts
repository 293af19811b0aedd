// The text of a document with each fact in brackets with a number, and a list of the numbers (`show --source`).

import type { Document, Item, Section } from '../../model/document.js'
import { groupBy } from '../../model/group-by.js'
import type { Located, Span } from '../../model/span.js'
import { joined } from '../terminal/joined.js'
import { printableLine } from '../terminal/printable.js'
import { wrap, wrapBehind, wrapWords } from '../terminal/wrap.js'
import type { Paper } from './document.js'

/** A part of the text: a section, a heading, furniture. */
interface Leaf {
  readonly name: string
  readonly at: Located
}

interface Fact {
  readonly says: string
  readonly at: Located
}

/** The whole text, or only that of these items. */
export function formatPassage(document: Document, items: readonly Item[] | null, paper: Paper): string {
  const leaves = leavesOf(document, items)
  const facts = factsOf(document, items ?? document.items, items === null)
    .filter(({ at }) => leaves.some(leaf => leaf.at.span[0] <= at.span[0] && at.span[1] <= leaf.at.span[1]))
    .sort((a, b) => a.at.span[0] - b.at.span[0] || b.at.span[1] - a.at.span[1])
  const { width, style } = paper
  const lines = [
    ...wrap(printableLine(document.source.path), width).map(style.bold),
    ...leaves.flatMap(leaf => formatLeaf(document.text, leaf, facts, paper)),
    ...(facts.length > 0 ? [''] : []),
    ...facts.flatMap(({ says, at }, index) => {
      const number = `${index + 1}`.padStart(`${facts.length}`.length)
      const text = printableLine(`${says} (${place(at)})`)
      return wrapBehind(`  ${number}  `, text, width, `  ${style.colour(number)}  `)
    }),
  ]
  return `${lines.join('\n')}\n`
}

function leavesOf({ front, items, furniture }: Document, chosen: readonly Item[] | null): Leaf[] {
  const sections = (list: readonly Section[]) => list.map(one => ({ name: one.kind as string, at: one }))
  const ofItems = (chosen ?? items).flatMap(item => [
    { name: item.number === null ? 'heading' : `heading of item ${item.number}`, at: item.heading },
    ...sections(item.sections),
  ])
  if (chosen !== null) return ofItems
  const leaves = [...sections(front), ...ofItems]
  const apart = furniture.filter(one => !leaves.some(leaf => overlap(leaf.at.span, one.span)))
  return [...leaves, ...apart.map(one => ({ name: one.kind as string, at: one }))].sort(
    (a, b) => a.at.span[0] - b.at.span[0],
  )
}

function factsOf({ participants, furniture }: Document, items: readonly Item[], whole: boolean): Fact[] {
  const said = (...parts: (string | null | false)[]) => joined(', ', ...parts)
  return [
    ...(whole ? participants : []).map(one => ({
      says: said('participant', one.name, one.organisation, one.attendance, ...one.roles),
      at: one,
    })),
    ...items.flatMap(item => [
      ...item.recommendations.map(one => ({ says: 'recommendation', at: one })),
      ...item.decisions.map(one => {
        return { says: said(`decision: ${one.type}`, one.decidedBy && `by ${one.decidedBy}`), at: one }
      }),
      ...item.actions.map(one => {
        const action = one.responsible === null ? 'action' : `action for ${one.responsible}`
        return { says: said(action, one.deadline && `until ${one.deadline}`), at: one }
      }),
      ...item.attachments.map(one => ({ says: said('attachment', one.number, one.title), at: one })),
      ...item.references.map(one => ({ says: said(`reference: ${one.kind}`, one.target), at: one })),
      ...item.notes.map(one => ({ says: said('footnote', one.text), at: one })),
    ]),
    // Text inside the range of a section that is not part of it: page headers and footers.
    ...furniture.map(one => ({ says: `not part of the text: ${one.kind}`, at: one })),
  ]
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

const place = ({ page, span }: Located): string =>
  `${page === null ? '' : `p. ${page}, `}characters ${span[0]}-${span[1]}`

function formatLeaf(text: string, { name, at }: Leaf, facts: readonly Fact[], { width, style }: Paper): string[] {
  const [start, end] = at.span
  const lines = [...text.slice(start, end).matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const marked = [...line.matchAll(/\S+/g)].map(match => markWord(match[0], start + index + match.index, facts))
    const paint = (word: string, n: number) => (marked[n]!.isMarked ? style.colour(word) : word)
    const words = marked.map(({ word }) => word)
    return wrapWords(words, width, '    ', paint)
  })
  return ['', style.dim(`  ── ${name}, ${place(at)}`), ...lines]
}

/** "Godkendt." -> "[3+4 Godkendt.]", if the facts 3 and 4 are both this word alone. */
function markWord(text: string, from: number, facts: readonly Fact[]): { word: string; isMarked: boolean } {
  const to = from + text.length
  let word = ''
  for (let at = from; at <= to; at++) {
    if (at > from) word += ']'.repeat(closing(at, facts))
    if (at === to) break
    word += opening(at, facts)
      .map(numbers => `[${numbers.join('+')} `)
      .join('')
    word += text[at - from]
  }
  return { word: printableLine(word), isMarked: facts.some(({ at: { span } }) => overlap(span, [from, to])) }
}

/** Numbers of the facts that begin here, grouped by their end, the longest first. */
function opening(at: number, facts: readonly Fact[]): number[][] {
  const here = facts.flatMap(({ at: { span } }, index) =>
    span[0] === at && span[1] > at ? [{ end: span[1], number: index + 1 }] : [],
  )
  return [...groupBy(here, ({ end }) => end).values()].map(group => group.map(({ number }) => number))
}

/** Number of brackets that close here. */
const closing = (at: number, facts: readonly Fact[]): number =>
  new Set(facts.flatMap(({ at: { span } }) => (span[1] === at && span[0] < at ? [span[0]] : []))).size
