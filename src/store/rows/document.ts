// A document's own columns as a row, and back. Its items, participants and so on have rows of their own.

import type { Document } from '../../model/document.js'
import type { DocumentTable } from '../schema.js'
import { searchForms } from '../search-forms.js'

export type DocumentHead = Pick<
  Document,
  'id' | 'source' | 'kind' | 'status' | 'title' | 'body' | 'meeting' | 'coverage'
>

/** The versions that read a document out of its text. */
export interface ParserVersions {
  readonly parser: string
  readonly dictionary: string
}

/** Its key and meeting are set when it is saved. */
export function documentRow(document: Document, versions: ParserVersions): Omit<DocumentTable, 'key' | 'meeting'> {
  const { id, source, kind, status, title, body, meeting, coverage } = document
  return {
    ...source,
    ...{ id, ocr: source.ocr ? 1 : 0, kind, status, title, coverage, best: 1 },
    body_name: body.name,
    body_id: body.id,
    body_folded: body.name === null ? null : searchForms(body.name),
    cluster: body.cluster,
    region: body.region,
    date: meeting.date,
    start_time: meeting.start,
    end_time: meeting.end,
    place: meeting.place,
    next_date: meeting.next,
    parser_version: versions.parser,
    dictionary_version: versions.dictionary,
  }
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
