// Tasks with deadlines as iCalendar (RFC 5545), a whole-day event each, always with the same UID.

import { createHash } from 'node:crypto'
import type { ActionRow } from '../../query/rows.js'
import { joined } from '../terminal/joined.js'
import { printableLine } from '../terminal/printable.js'

/** Lines end with CRLF and have at most 75 bytes; a longer one is continued after CRLF and a space. */
function foldLine(line: string): string {
  const parts: string[] = []
  let part = ''
  let bytes = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (bytes + size > (parts.length === 0 ? 75 : 74)) {
      parts.push(part)
      part = ''
      bytes = 0
    }
    part += letter
    bytes += size
  }
  return `${[...parts, part].join('\r\n ')}\r\n`
}

const calendarText = (text: string): string => printableLine(text).replace(/[\\;,]/g, '\\$&')

const day = (date: string): string => date.replaceAll('-', '')

export async function* formatCalendar(rows: AsyncIterable<ActionRow>): AsyncGenerator<string> {
  yield 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//referat//actions//EN\r\n'
  for await (const row of rows) if (row.deadline !== null) yield entry(row, row.deadline)
  yield 'END:VCALENDAR\r\n'
}

/** Two tasks of one sentence may begin at the same character: the UID holds the words, too. */
function digest(...told: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 8)
}

function entry(row: ActionRow, deadline: string): string {
  const { text, responsible, body, date, item, itemTitle, file, page, document, span } = row
  const said = [
    joined(', ', body, date),
    joined(' ', item, itemTitle),
    `${file}${page === null ? '' : `, page ${page}`}, document ${document.slice(0, 8)}`,
  ]
  return [
    'BEGIN:VEVENT',
    `UID:${document}-${span?.[0] ?? 0}-${digest(responsible, deadline, text)}@referat`,
    // The day of the meeting: with the time of the export, no two exports would be the same.
    `DTSTAMP:${day(date ?? deadline)}T000000Z`,
    `DTSTART;VALUE=DATE:${day(deadline)}`,
    `SUMMARY:${calendarText(responsible === null || text.startsWith(responsible) ? text : `${responsible}: ${text}`)}`,
    `DESCRIPTION:${said.map(calendarText).join('\\n')}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
    .map(foldLine)
    .join('')
}
