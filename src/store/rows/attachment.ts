// An attachment as a row, and back.

import type { Attachment } from '../../model/document.js'
import type { AttachmentTable } from '../schema.js'
import { readLocated, spanColumns } from './span.js'

export function attachmentRow(
  attachment: Attachment,
  id: number,
  document: number,
  item: number,
  position: number,
): AttachmentTable {
  const { number, title, note } = attachment
  return { id, document, item, position, number, title, note, ...spanColumns(attachment) }
}

export function readAttachment(row: AttachmentTable): Attachment {
  const { number, title, note } = row
  return { number, title, note, ...readLocated(row) }
}
