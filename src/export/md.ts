// Documents as Markdown: what was read, laid out as minutes, for people and for tools that take text.

import type { Document, Item, Participant, Section, Table } from '../model/document.js'
import { itemTitle } from '../report/document/document.js'
import type { Exporter } from './exporter.js'

export const exportMd: Exporter = async function* (documents) {
  let separator = ''
  for await (const document of documents) {
    yield { file: null, text: separator + formatMd(document) }
    separator = '\n---\n\n'
  }
}

/** A file for each document, named by date and id, never by words of the document, which could be unsafe as a path. */
export const exportMdFiles: Exporter = async function* (documents) {
  for await (const document of documents)
    yield { file: `${document.meeting.date ?? 'undated'}-${document.id}.md`, text: formatMd(document), last: true }
}

export function formatMd(document: Document): string {
  const { body, meeting, source, participants, items } = document
  const facts: [string, string | null][] = [
    ['Body', [body.name, body.cluster, body.region].filter(one => one !== null).join(', ') || null],
    [
      'Date',
      [meeting.date, [meeting.start, meeting.end].filter(t => t !== null).join('–')].filter(Boolean).join(' ') || null,
    ],
    ['Place', meeting.place],
    ['Next meeting', meeting.next],
    ['Kind', [document.kind, document.status].filter(one => one !== null).join(', ')],
    ['Source', `${source.path} (${document.id})`],
  ]
  const title = document.title ?? ([body.name, meeting.date].filter(Boolean).join(' ') || source.path)
  const parts = [
    `# ${line(title)}`,
    facts
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `- ${name}: ${line(value!)}`)
      .join('\n'),
    participants.length > 0 ? `## Participants\n\n${participantTable(participants)}` : '',
    ...items.map(formatMdItem),
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

function participantTable(participants: readonly Participant[]): string {
  return markdownTable([
    ['Name', 'Title', 'Organisation', 'Attendance', 'Capacity', 'Roles', 'Note'],
    ...participants.map(({ name, title, organisation, attendance, capacity, roles, items, note }) => [
      ...[name, title ?? '', organisation ?? '', attendance, capacity, roles.join(', ')],
      [items.length > 0 ? `items ${items.join(', ')}` : '', note ?? ''].filter(Boolean).join('; '),
    ]),
  ])
}

export function formatMdItem(item: Item): string {
  const { start, end, presenters, purpose, caseNumber, closed } = item
  const about = [
    [start, end].filter(t => t !== null).join('–'),
    presenters.join(', '),
    purpose,
    caseNumber,
    closed ? 'closed' : null,
  ].filter(Boolean)
  const list = (heading: string, entries: readonly string[]) =>
    entries.length > 0 ? `**${heading}**\n\n${entries.map(entry => `- ${entry}`).join('\n')}` : ''
  const parts = [
    `## ${line(itemTitle(item))}`,
    about.length > 0 ? `_${line(about.join(' · '))}_` : '',
    ...item.sections.map(formatSection),
    list(
      'Decisions',
      item.decisions.map(one => `${one.type}: ${line(one.text)}${one.page ? ` (p. ${one.page})` : ''}`),
    ),
    list(
      'Actions',
      item.actions.map(one =>
        [
          line(one.text),
          one.responsible && `responsible: ${line(one.responsible)}`,
          one.deadline && `by ${one.deadline}`,
        ]
          .filter(Boolean)
          .join('; '),
      ),
    ),
    list(
      'Notes',
      item.notes.map(({ mark, text }) => line(`${mark} ${text}`)),
    ),
    list(
      'Attachments',
      item.attachments.map(one => line([one.number, one.title, one.note].filter(Boolean).join(' – '))),
    ),
  ]
  return parts.filter(part => part !== '').join('\n\n')
}

function formatSection({ label, text, tables }: Section): string {
  const parts = [
    label === null ? '' : `### ${line(label)}`,
    ...text
      .split('\n')
      .filter(one => one.trim() !== '')
      .map(paragraph),
    ...tables.map((table: Table) => markdownTable(table.rows)),
  ]
  return parts.filter(part => part !== '').join('\n\n')
}

function markdownTable(rows: readonly (readonly string[])[]): string {
  const width = Math.max(0, ...rows.map(row => row.length))
  const [head, ...body] = rows
  if (!head || width === 0) return ''
  const format = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => line(row[i] ?? '').replaceAll('|', '\\|')).join(' | ')} |`
  return [format(head), `|${' --- |'.repeat(width)}`, ...body.map(format)].join('\n')
}

/** Text on one line, with the special characters of Markdown and HTML escaped. */
function line(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>]/g, '\\$&')
}

/** A line of text. Bullets stay bullets; what Markdown would take for a heading, a quote or a numbered list is escaped. */
function paragraph(text: string): string {
  return line(text)
    .replace(/^([#=|~]|[-+](?! ))/, '\\$1')
    .replace(/^(\d+)([.)])(?= )/, '$1\\$2')
}
