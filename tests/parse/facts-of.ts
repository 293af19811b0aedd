// What a document says, without where it says it: the facts that must be the same whatever format a meeting was saved in.

import type { Document } from '../../src/model/document.js'

/** One fact a line, so that a difference can be read. */
export function factsOf(document: Document): string[] {
  const { meeting, body, participants, items } = document
  return [
    `kind ${document.kind}, status ${document.status}`,
    `body ${said(body.name)} ${body.id} ${body.cluster} ${body.region}`,
    `meeting ${meeting.date} ${meeting.start}-${meeting.end} ${said(meeting.place)}, next ${meeting.next}`,
    ...participants.map(
      p => `person ${said(p.name)} ${p.attendance} ${p.capacity} ${p.roles.join(' ')} ${p.items.join(' ')}`,
    ),
    ...items.flatMap(item => [
      `item ${item.number} ${said(item.title)}${item.closed ? ' closed' : ''}`,
      ...item.recommendations.map(r => `item ${item.number} recommendation ${said(r.text)}`),
      ...item.decisions.map(d => `item ${item.number} decision ${d.type} ${said(d.text)}`),
      ...item.actions.map(a => `item ${item.number} action ${said(a.responsible)} ${a.deadline} ${said(a.text)}`),
      ...item.attachments.map(a => `item ${item.number} attachment ${a.number} ${said(a.title)}`),
    ]),
  ]
}

/** Words alone: marks, quotation marks and blanks differ between formats. */
function said(text: string | null): string {
  return (text?.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').toLowerCase()
}

/** Facts of one that the other lacks: "- " only the first says, "+ " only the second. */
export function differences(first: Document, second: Document): string[] {
  const [a, b] = [factsOf(first), factsOf(second)]
  return [...without(a, b).map(fact => `- ${fact}`), ...without(b, a).map(fact => `+ ${fact}`)]
}

function without(facts: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1)
  return facts.filter(fact => {
    const count = left.get(fact) ?? 0
    left.set(fact, count - 1)
    return count <= 0
  })
}
