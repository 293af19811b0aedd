// An agenda item's own columns as a row, and back. Its sections, decisions and so on have rows of their own.

import type { Item } from '../../model/document.js'
import { toJson } from '../json.js'
import type { ItemTable } from '../schema.js'
import { readLocated, spanColumns } from './span.js'

export type ItemHead = Omit<
  Item,
  'sections' | 'recommendations' | 'decisions' | 'actions' | 'attachments' | 'references' | 'notes'
>

export function itemRow(item: Item, id: number, document: number, position: number): ItemTable {
  return {
    id,
    document,
    position,
    number: item.number,
    title: item.title,
    start_time: item.start,
    end_time: item.end,
    presenters: toJson(item.presenters),
    purpose: item.purpose,
    case_number: item.caseNumber,
    closed: item.closed ? 1 : 0,
    ...spanColumns(item.heading),
  }
}

export function readItemHead(row: ItemTable): ItemHead {
  return {
    number: row.number,
    title: row.title,
    start: row.start_time,
    end: row.end_time,
    presenters: JSON.parse(row.presenters),
    purpose: row.purpose,
    caseNumber: row.case_number,
    closed: row.closed === 1,
    heading: readLocated(row),
  }
}
