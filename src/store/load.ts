// Loads documents from the archive, exactly as they were saved.

import type { Document, Item } from '../model/document.js'
import type { ExtractedText } from '../model/extracted-text.js'
import { groupBy } from '../model/group-by.js'
import { readDocumentHead, unpackExtraction } from './rows/document.js'
import { FACTS, FOOTNOTE, NOTE } from './rows/facts.js'
import { readSection } from './rows/section.js'
import type { Db, ItemTable, ReferenceTable, Tables } from './schema.js'

/** The documents with these keys (document.key), in the given order. Unknown keys are left out. */
export async function loadDocuments(db: Db, keys: readonly number[]): Promise<Document[]> {
  if (keys.length === 0) return []
  const documents = await db
    .selectFrom('document')
    .innerJoin('extraction', 'extraction.document', 'document.key')
    .selectAll('document')
    .select('extraction.text')
    .where('document.key', 'in', keys)
    .execute()
  const facts = await loadFacts(db, keys)
  const byKey = new Map(documents.map(row => [row.key, row]))
  return keys.flatMap(key => {
    const row = byKey.get(key)
    if (!row) return []
    const { text } = row
    const { id, source, kind, status, title, body, meeting, coverage } = readDocumentHead(row)
    const isNote = ({ kind }: ReferenceTable) => kind === FOOTNOTE
    const readItem = (row: ItemTable): Item => {
      const { span, page, ...head } = FACTS.item.read(row)
      const references = facts.reference(row.id)
      return {
        ...head,
        heading: { span, page },
        sections: facts.section(row.id).map(one => readSection(one, text)),
        recommendations: facts.recommendation(row.id).map(FACTS.recommendation.read),
        decisions: facts.decision(row.id).map(FACTS.decision.read),
        actions: facts.action(row.id).map(FACTS.action.read),
        attachments: facts.attachment(row.id).map(FACTS.attachment.read),
        references: references.filter(one => !isNote(one)).map(FACTS.reference.read),
        notes: references.filter(isNote).map(NOTE.read),
      }
    }
    return {
      id,
      source,
      text,
      kind,
      status,
      title,
      body,
      meeting,
      participants: facts.participant(key).map(FACTS.participant.read),
      front: facts.front(key).map(one => readSection(one, text)),
      items: facts.item(key).map(readItem),
      furniture: facts.furniture(key).map(FACTS.furniture.read),
      diagnostics: facts.diagnostic(key).map(FACTS.diagnostic.read),
      coverage,
    }
  })
}

/** The extraction that is stored for a document; null for an unknown key. */
export async function loadExtraction(db: Db, key: number): Promise<ExtractedText | null> {
  const row = await db.selectFrom('extraction').selectAll().where('document', '=', key).executeTakeFirst()
  return row ? unpackExtraction(row.text, row.layout) : null
}

/** All rows of a few documents, read by one query per noun, to be looked up by document or by item. */
async function loadFacts(db: Db, keys: readonly number[]) {
  const rows = <T extends keyof typeof FACTS>(table: T) =>
    db
      .selectFrom(table as 'item')
      .selectAll()
      .where('document', 'in', keys)
      .orderBy('document')
      .orderBy('position')
      .execute() as unknown as Promise<Tables[T][]>
  const sections = await rows('section')
  return {
    participant: by(await rows('participant'), row => row.document),
    front: by(sections, row => (row.item === null ? row.document : null)),
    item: by(await rows('item'), row => row.document),
    section: by(sections, row => row.item),
    recommendation: by(await rows('recommendation'), row => row.item),
    decision: by(await rows('decision'), row => row.item),
    action: by(await rows('action'), row => row.item),
    attachment: by(await rows('attachment'), row => row.item),
    reference: by(await rows('reference'), row => row.item),
    furniture: by(await rows('furniture'), row => row.document),
    diagnostic: by(await rows('diagnostic'), row => row.document),
  }
}

function by<Row>(rows: readonly Row[], owner: (row: Row) => number | null): (owner: number) => Row[] {
  const groups = groupBy(rows, owner)
  return key => groups.get(key) ?? []
}
