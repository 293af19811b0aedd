// Formats a document as `referat show` prints it: its head, the participants, and the items with their sections and facts.

import type { Document, Item, Participant, Section } from '../../model/document.js'
import { groupBy } from '../../model/group-by.js'
import type { NameBody } from '../../query/who/find-bodies.js'
import { joined, remark } from '../terminal/joined.js'
import type { Style } from '../terminal/output.js'
import { printable, printableLine } from '../terminal/printable.js'
import { wrap, wrapBehind } from '../terminal/wrap.js'

export interface Paper {
  /** Width of a line in columns. */
  readonly width: number
  readonly style: Style
}

export function formatDocument(
  document: Document,
  others: readonly string[],
  paper: Paper,
  nameBody: NameBody,
): string {
  const lines = [
    ...formatHead(document, others, paper, nameBody),
    ...formatParticipants(document.participants, paper),
    ...document.items.flatMap(item => ['', ...formatItem(item, paper)]),
    ...formatDiagnostics(document, paper),
  ]
  return `${lines.join('\n')}\n`
}

function formatHead(
  document: Document,
  others: readonly string[],
  { width, style }: Paper,
  nameBody: NameBody,
): string[] {
  const { source, body, meeting, kind, status } = document
  const title = document.title ?? body.name ?? source.path
  const facts: [string, string][] = [
    ['Body', nameBody(body)],
    ['Meeting', joined(', ', meeting.date ?? 'date not found', times(meeting), meeting.place)],
    ['Next', meeting.next ?? ''],
    ['Kind', joined(', ', kind, status)],
    ['Source', joined(', ', source.path, source.format, source.pages && `${source.pages} pages`)],
    ['Id', document.id],
    ['Also', others.join(', ')],
  ]
  return [
    ...wrap(printableLine(title), width).map(style.bold),
    ...facts
      .filter(([, value]) => value !== '')
      .flatMap(([name, value]) => {
        const label = name.padEnd(9)
        return wrapBehind(label, printableLine(value), width, style.dim(label))
      }),
  ]
}

function formatParticipants(participants: readonly Participant[], paper: Paper): string[] {
  const groupOf = ({ attendance, capacity }: Participant) =>
    attendance === 'absent' ? 'Absent' : capacity === 'guest' ? 'Guests' : 'Present'
  const groups = groupBy(participants, groupOf)
  return (['Present', 'Guests', 'Absent'] as const).flatMap(name => {
    const people = groups.get(name) ?? []
    const lines = people.flatMap(one => wrap(formatPerson(one), paper.width, '  '))
    return people.length === 0 ? [] : ['', paper.style.bold(name), ...lines]
  })
}

function formatPerson({ name, title, organisation, capacity, roles, items, note }: Participant): string {
  const details = [
    ...roles,
    capacity === 'secretariat' && !roles.includes('secretary') && 'secretariat',
    items.length > 0 && `item ${items.join(', ')}`,
    note,
  ]
  return printableLine(remark(joined(', ', name, title, organisation), ...details))
}

/** "3. Budget" */
export const itemTitle = ({ number, title }: Item): string =>
  joined(' ', number && `${number}.`, title ?? (number ? null : 'Without a title'))

export function formatItem(item: Item, { width, style }: Paper): string[] {
  const { presenters, purpose, caseNumber, closed, heading } = item
  const by = presenters.length > 0 && `v/ ${presenters.join(', ')}`
  const about = joined(' · ', times(item), by, purpose, caseNumber, closed && 'closed', page(heading.page))
  const lists: Readonly<Record<string, readonly string[]>> = {
    Recommendations: item.recommendations.map(one => remark(one.text, page(one.page))),
    Decisions: item.decisions.map(one => remark(`${one.type}: ${one.text}`, one.decidedBy, votes(one), page(one.page))),
    Actions: item.actions.map(({ text, responsible, deadline, page: at }) =>
      remark(text, responsible, deadline && `by ${deadline}`, page(at)),
    ),
    Attachments: item.attachments.map(one => remark(joined(' ', one.number, one.title), one.note)),
    References: item.references.map(({ kind, text, target }) =>
      remark(`${kind}: ${text}`, target === text ? null : target),
    ),
    Notes: item.notes.map(one => `${one.mark} ${one.text}`),
  }
  return [
    ...wrap(printableLine(itemTitle(item)), width).map(style.bold),
    ...(about === '' ? [] : wrap(printableLine(about), width, '  ').map(style.dim)),
    ...item.sections.flatMap(section => formatSection(section, width, style)),
    ...Object.entries(lists).flatMap(([name, entries]) => {
      const lines = entries.flatMap(entry => bullet(printableLine(entry), width))
      return entries.length === 0 ? [] : [`  ${style.colour(name)}`, ...lines]
    }),
  ]
}

function formatSection({ kind, label, text }: Section, width: number, style: Style): string[] {
  const name =
    label === null
      ? kind
      : `${printableLine(label)}${label.toLowerCase().replace(/:$/, '') === kind ? '' : ` [${kind}]`}`
  const body = wrap(printable(text).replaceAll('\t', '  '), width, '    ')
  return [`  ${style.colour(name)}`, ...(text.trim() === '' ? [] : body)]
}

function formatDiagnostics({ diagnostics, coverage }: Document, { width, style }: Paper): string[] {
  const doubts = diagnostics.filter(one => one.severity !== 'info')
  if (doubts.length === 0 && coverage === 1) return []
  return [
    '',
    style.bold('Doubts'),
    ...doubts.flatMap(one => bullet(printableLine(`${one.code}: ${one.message}`), width)),
    ...(coverage < 1 ? bullet(`${((1 - coverage) * 100).toFixed(1)} % of the text is in no part.`, width) : []),
  ]
}

const bullet = (text: string, width: number): string[] => wrapBehind('    - ', text, width)

function votes({ votes, unanimous }: Item['decisions'][number]): string | null {
  if (votes === null) return unanimous ? 'unanimous' : null
  const say = (name: string, count: number | null) => (count === null ? '' : `${count} ${name}`)
  const { against, abstained } = votes
  return joined(', ', say('for', votes.for.count), say('against', against.count), say('abstained', abstained.count))
}

function times({ start, end }: { readonly start: string | null; readonly end: string | null }): string {
  return end === null ? (start ?? '') : `${start ?? ''}–${end}`
}

function page(number: number | null): string {
  return number === null ? '' : `p. ${number}`
}
