// A document's own columns as a row, and back; the key of its meeting; and its extraction, of which the canonical text is stored
// as text and the rest as deflated JSON. Its items, participants and so on have rows of their own.

import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { type Body, DECISION_TYPES, type DecisionType, type Document, type Item } from '../../model/document.js'
import type { ExtractedText } from '../../model/extracted-text.js'
import type { DocumentTable } from '../schema.js'
import { searchForms } from '../search-forms.js'

export type DocumentHead = Pick<
  Document,
  'id' | 'source' | 'kind' | 'status' | 'title' | 'body' | 'meeting' | 'coverage'
>

/** `versions`: those that read it out of its text. Its key and meeting are set when it is saved. */
export function documentRow(
  document: Document,
  versions: { readonly parser: string; readonly dictionary: string },
): Omit<DocumentTable, 'key' | 'meeting'> {
  const { id, source, kind, status, title, body, meeting, coverage, participants, items } = document
  const counted = (facts: (item: Item) => readonly unknown[]) =>
    items.reduce((all, item) => all + facts(item).length, 0)
  return {
    ...source,
    ...{ id, ocr: source.ocr ? 1 : 0, kind, status, title, coverage, best: 1 },
    body_name: body.name,
    body_id: body.id,
    body_folded: foldedBody(body),
    cluster: body.cluster,
    region: body.region,
    date: meeting.date,
    start_time: meeting.start,
    end_time: meeting.end,
    place: meeting.place,
    next_date: meeting.next,
    present: participants.filter(({ attendance }) => attendance === 'present').length,
    absent: participants.filter(({ attendance }) => attendance === 'absent').length,
    items: items.length,
    recommendations: counted(item => item.recommendations),
    decisions: counted(item => item.decisions),
    actions: counted(item => item.actions),
    attachments: counted(item => item.attachments),
    ...countTypes(items),
    parser_version: versions.parser,
    dictionary_version: versions.dictionary,
  }
}

function countTypes(items: readonly Item[]): Record<DecisionType, number> {
  const counts = Object.fromEntries(DECISION_TYPES.map(type => [type, 0])) as Record<DecisionType, number>
  for (const { decisions } of items) for (const { type } of decisions) counts[type]++
  return counts
}

export function readDocumentHead(row: DocumentTable): DocumentHead {
  const { id, path, format, sha256, bytes, pages, encoding, ocr, kind, status, title, coverage } = row
  return {
    id,
    source: { path, format, sha256, bytes, pages, encoding, ocr: ocr === 1 },
    kind,
    status,
    title,
    body: { name: row.body_name, id: row.body_id, cluster: row.cluster, region: row.region },
    meeting: { date: row.date, start: row.start_time, end: row.end_time, place: row.place, next: row.next_date },
    coverage,
  }
}

const foldedBody = ({ name }: Body): string | null => (name === null ? null : searchForms(name))

/** Who met, and when. Documents with the same key may be of the same meeting; one without a date never is. */
export type MeetingKey = ReturnType<typeof meetingKey>

export const meetingKey = ({ body, meeting }: Document) => ({
  body_key: bodyKey(body.id, foldedBody(body)),
  date: meeting.date,
})

export function bodyKey(id: string | null, folded: string | null): string | null {
  return id ?? folded
}

/** All but the text. */
export function packLayout({ text, ...layout }: ExtractedText): Buffer {
  // Blocks are many and alike: even the fastest level shrinks them to a tenth.
  return deflateRawSync(JSON.stringify(layout), { level: 1 })
}

export function unpackExtraction(text: string, layout: Uint8Array): ExtractedText {
  return { text, ...JSON.parse(inflateRawSync(layout).toString('utf8')) }
}
