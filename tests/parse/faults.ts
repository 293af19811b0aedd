// What must hold of any document, whatever its text: a Document and what it was made from in, what does not hold out.

import type { Document, Item, Section } from '../../src/model/document.js'
import type { ExtractedText } from '../../src/model/extracted-text.js'
import type { Located, Span } from '../../src/model/span.js'

interface Leaf extends Located {
  readonly name: string
}

export function faultsOf(document: Document, extracted: ExtractedText): string[] {
  const { text, front, items, furniture } = document
  const faults: string[] = []
  if (text !== extracted.text) faults.push('the text is not that of the extraction')
  const fault = (what: string, span: Span) => {
    faults.push(`${what} [${span}] ${JSON.stringify(text.slice(span[0], Math.min(span[1], span[0] + 60)))}`)
  }

  const pageOf = (at: number) => extracted.pages && Math.max(1, extracted.pages.filter(start => start <= at).length)
  const lies = ({ span: [start, end] }: { span: Span }) =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length
  /** In range, on its page, and no character cut in half. */
  const place = (name: string, piece: Located) => {
    const { span, page } = piece
    if (!lies(piece)) return fault(`${name} does not lie in the text`, span)
    if (page !== pageOf(span[0])) fault(`${name} is on page ${pageOf(span[0])}, not ${page}`, span)
    if (span.some(at => isInsideCharacter(text, at))) fault(`${name} cuts a character in half`, span)
    if (text.slice(...span) !== text.slice(...span).trim()) fault(`${name} begins or ends in white space`, span)
  }
  const inside = (name: string, { span }: Located, parents: readonly Located[]) => {
    if (!parents.some(p => p.span[0] <= span[0] && span[1] <= p.span[1])) fault(`${name} lies outside its parent`, span)
  }
  /** What stands at a span, without the furniture inside it. */
  const quote = ({ span }: Located) => {
    let [rest, at] = ['', span[0]]
    for (const { span: cut } of furniture) {
      if (cut[0] < at || cut[1] > span[1]) continue
      rest += `${text.slice(at, cut[0])}\n`
      at = cut[1]
    }
    return rest + text.slice(at, span[1])
  }
  const says = (name: string, piece: Located, said: string) => {
    if (!squeeze(quote(piece)).includes(squeeze(said)))
      fault(`${name} does not say ${JSON.stringify(said)}`, piece.span)
  }

  const leaves: Leaf[] = [
    ...front.map(s => ({ ...s, name: `front ${s.kind}` })),
    ...items.flatMap(item => [
      { ...item.heading, name: `heading ${item.number}` },
      ...item.sections.map(s => ({ ...s, name: `item ${item.number} ${s.kind}` })),
    ]),
  ]
  for (const leaf of leaves) place(leaf.name, leaf)
  for (const piece of furniture) place(`furniture ${piece.kind}`, piece)

  // In the order of the text, none over another; furniture may lie inside a section, but is then no part of its text.
  leaves.forEach((leaf, i) => {
    const before = leaves[i - 1]
    if (before && before.span[1] > leaf.span[0]) fault(`${leaf.name} begins before ${before.name} ends`, leaf.span)
  })
  furniture.forEach((piece, i) => {
    const before = furniture[i - 1]
    if (before && before.span[1] > piece.span[0]) fault('furniture overlaps furniture', piece.span)
    const cut = leaves.filter(l => piece.span[0] < l.span[1] && l.span[0] < piece.span[1])
    if (cut.some(l => piece.span[0] < l.span[0] || piece.span[1] > l.span[1]))
      fault('furniture cuts a leaf', piece.span)
  })
  if (document.coverage !== 1) faults.push(`coverage is ${document.coverage}`)
  const lost = uncovered(text, [...leaves, ...furniture])
  if (lost !== null) fault('in no part', [lost, lost + 60])

  for (const section of [...front, ...items.flatMap(i => i.sections)]) {
    says(`section ${section.kind}`, section, section.text)
    // Of a cell the label stands at the head of its column.
    const cellsAbove = () => text.slice(0, section.span[0]).split(/[\t\n]/)
    if (section.label !== null && !cellsAbove().includes(section.label)) says('label', section, section.label)
    for (const table of section.tables) {
      place('table', table)
      inside('table', table, [section])
      for (const cell of table.rows.flat()) says('cell', table, cell)
    }
  }
  // Lists of the whole meeting stand before the first item or below the last.
  const lists = [...front, ...(items.at(-1)?.sections ?? [])]
  for (const item of items) checkFacts(item, lists, { place, inside, says })
  for (const person of document.participants) {
    place(`person ${person.name}`, person)
    const there = new Set(squeeze(text.slice(...person.span)).split(' '))
    if (
      squeeze(person.name)
        .split(' ')
        .every(word => !there.has(word))
    )
      fault(`${person.name} is not named`, person.span)
  }
  for (const { span, code } of document.diagnostics) if (span && !lies({ span })) fault(code, span)
  return faults
}

interface Checks {
  readonly place: (name: string, piece: Located) => void
  readonly inside: (name: string, piece: Located, parents: readonly Located[]) => void
  readonly says: (name: string, piece: Located, said: string) => void
}

/** `last`: sections that may list what belongs to other items. */
function checkFacts(item: Item, last: readonly Section[], { place, inside, says }: Checks): void {
  const { number, heading, sections, decisions, recommendations, actions, attachments, references } = item
  const listed = [...sections, ...last]
  const facts = [
    // "1. Dagsorden godkendt": a heading may say what came of the item.
    ...decisions.map(d => ({
      ...d,
      name: 'decision',
      parents: [heading, ...listed.filter(s => s.kind === d.section)],
    })),
    ...recommendations.map(r => ({ ...r, name: 'recommendation', parents: sections })),
    ...actions.map(a => ({ ...a, name: 'action', parents: listed })),
    ...attachments.map(a => ({ ...a, name: 'attachment', text: a.title, parents: [heading, ...listed] })),
    ...references.map(r => ({ ...r, name: 'reference', parents: [heading, ...sections] })),
  ]
  for (const { name, parents, ...fact } of facts) {
    const full = `item ${number} ${name}`
    place(full, fact)
    inside(full, fact, parents)
    says(full, fact, fact.text)
    if (fact.text.trim() === '') says(full, fact, 'something')
  }
}

/** Where the first character stands that no part holds; null where all are held. */
function uncovered(text: string, parts: readonly Located[]): number | null {
  const held = new Uint8Array(text.length)
  for (const { span } of parts) held.fill(1, span[0], span[1])
  for (const letter of text.matchAll(/\S/g)) if (held[letter.index] === 0) return letter.index
  return null
}

/** Letters and digits with one blank between: what is compared, since marks and line ends may differ. */
function squeeze(text: string): string {
  return (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ')
}

function isInsideCharacter(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '')
}
