// The texts of the items that rows of an answer belong to.

import { readSection } from '../../store/rows/section.js'
import type { Db } from '../../store/schema.js'
import type { OfItem, OfMeeting, Source } from '../rows.js'

export type ItemRow = OfItem & Pick<OfMeeting & Source, 'date' | 'document'>

/** What an item says in its text. */
export interface Told {
  readonly of: ItemRow
  readonly told: string
}

interface ItemText {
  readonly of: ItemRow
  readonly kind: string
  readonly label: string | null
  readonly text: string
}

const keyOf = ({ document, item, itemTitle }: Omit<ItemRow, 'date'>): string =>
  JSON.stringify([document, item, itemTitle])

/** In the order of the documents. */
export async function listItemTexts(rows: readonly ItemRow[], db: Db): Promise<ItemText[]> {
  const items = new Map(rows.map(row => [keyOf(row), row]))
  const sections = await db
    .selectFrom('section')
    .innerJoin('item', 'item.id', 'section.item')
    .innerJoin('document', 'document.key', 'section.document')
    .innerJoin('extraction', 'extraction.document', 'section.document')
    .where('document.id', 'in', [...new Set(rows.map(({ document }) => document))])
    .orderBy('section.id')
    .selectAll('section')
    .select(['document.id as uid', 'item.number as number', 'item.title as title', 'extraction.text as canonical'])
    .execute()
  return sections.flatMap(({ uid, number, title, canonical, ...row }): ItemText[] => {
    const of = items.get(keyOf({ document: uid, item: number, itemTitle: title }))
    if (of === undefined) return []
    const { label, text } = readSection(row, canonical)
    return [{ of, kind: row.kind, label, text }]
  })
}
