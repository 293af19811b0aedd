// Documents as Markdown: what was read, laid out as minutes, for people and for tools that take text.

import type { Document, Item, Participant, Section, Table } from '../model/document.js'
import { itemTitle } from '../report/document/document.js'
import { joined } from '../report/terminal/joined.js'
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
  const facts: readonly (readonly [string, string | null])[] = [
    ['Body', joined(', ', body.name, body.cluster, body.region)],
    ['Date', joined(' ', meeting.date, joined('–', meeting.start, meeting.end))],
    ['Place', meeting.place],
    ['Next meeting', meeting.next],
    ['Kind', joined(', ', document.kind, document.status)],
    ['Source', `${source.path} (${document.id})`],
  ]
  const title = document.title ?? (joined(' ', body.name, meeting.date) || source.path)
  const parts = [
    `# ${line(title)}`,
    facts.flatMap(([name, value]) => (value ? [`- ${name}: ${line(value)}`] : [])).join('\n'),
    participants.length > 0 ? `## Participants\n\n${participantTable(participants)}` : '',
    ...items.map(formatMdItem),
  ]
  return `${joined('\n\n', ...parts)}\n`
}

function participantTable(participants: readonly Participant[]): string {
  return markdownTable([
    ['Name', 'Title', 'Organisation', 'Attendance', 'Capacity', 'Roles', 'Note'],
    ...participants.map(({ name, title, organisation, attendance, capacity, roles, items, note }) => [
      ...[name, title ?? '', organisation ?? '', attendance, capacity, roles.join(', ')],
      joined('; ', items.length > 0 && `items ${items.join(', ')}`, note),
    ]),
  ])
}

export function formatMdItem(item: Item): string {
  const { start, end, presenters, purpose, caseNumber, closed } = item
  const about = joined(' · ', joined('–', start, end), presenters.join(', '), purpose, caseNumber, closed && 'closed')
  const lists: Readonly<Record<string, readonly string[]>> = {
    Decisions: item.decisions.map(one => `${one.type}: ${line(one.text)}${one.page ? ` (p. ${one.page})` : ''}`),
    Actions: item.actions.map(({ text, responsible, deadline }) =>
      joined('; ', line(text), responsible && `responsible: ${line(responsible)}`, deadline && `by ${deadline}`),
    ),
    Notes: item.notes.map(({ mark, text }) => line(`${mark} ${text}`)),
    Attachments: item.attachments.map(one => line(joined(' – ', one.number, one.title, one.note))),
  }
  const parts = [
    `## ${line(itemTitle(item))}`,
    about === '' ? '' : `_${line(about)}_`,
    ...item.sections.map(formatSection),
    ...Object.entries(lists).map(([heading, entries]) =>
      entries.length > 0 ? `**${heading}**\n\n${entries.map(entry => `- ${entry}`).join('\n')}` : '',
    ),
  ]
  return joined('\n\n', ...parts)
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
  return joined('\n\n', ...parts)
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
