// Answers to --recommended-by: what a body recommended in minutes of others: "Teknisk Udvalg indstiller, at …",
// "Handicaprådet har den 20. november anbefalet, at …", or a section under the name of the body. No field of the archive says
// who recommended, so sentences of items are searched and shown as they are; if a sentence only introduces a list, the
// recommendations of the item follow it.

import { findSentences, type WordsAtStops } from '../../danish/sentences.js'
import { sql } from '../../store/kysely.js'
import { loadExtraction } from '../../store/load.js'
import { readSection } from '../../store/rows/section.js'
import type { Db } from '../../store/schema.js'
import { searchForm, searchForms } from '../../store/search-forms.js'
import type { RecommendationRow } from '../rows.js'
import { saysAll } from '../search/text-matches.js'
import type { Days } from '../sentence/time/days.js'
import { isMonth } from '../sentence/time/period-rules.js'
import { readPeriod } from '../sentence/time/periods.js'
import { readWords, wordKey } from '../sentence/words/words.js'
import { MEETING_COLUMNS, otherDocuments, type RawDocument, readDocument, readSource, spanColumns } from './columns.js'
import { documentConditions, inIndex, matching, type Wanted } from './conditions.js'
import { type RawOfItem, readOfItem } from './of-item.js'

interface Raw extends RawOfItem, RawDocument {
  readonly id: number
  readonly decisions: string
}

/** Newest or oldest meeting first, as asked. */
export async function* listRecommendedBy(db: Db, wanted: Wanted): AsyncGenerator<readonly RecommendationRow[]> {
  for (const raw of await findItems(db, wanted)) {
    const rows = await readItem(db, raw, wanted.filter.recommendedBy)
    const page = rows.filter(row => isWanted(row, wanted))
    if (page.length > 0) yield page
  }
}

/** The topic must be in the sentence or the item's title; the date of the sentence or the meeting in the time asked for. */
function isWanted(
  { date, body, text, itemTitle }: RecommendationRow,
  { filter, about, anywhereInItem, today }: Wanted,
): boolean {
  if (about && !anywhereInItem && !saysAll(`${itemTitle ?? ''}\n${text}`, about, body)) return false
  const { since, until } = filter
  if (since === null && until === null) return true
  const within = (start: string, end: string) => (since === null || start >= since) && (until === null || end <= until)
  return (date !== null && within(date, date)) || listDays(text, today).some(({ start, end }) => within(start, end))
}

/** "den 24. oktober 1994" */
function listDays(text: string, today: string): Days[] {
  const words = readWords(text)
  return words.flatMap((_, at) => {
    const period = /^\d/.test(words[at]!.key) ? readPeriod(words, at, today) : null
    return period && 'days' in period ? [period.days] : []
  })
}

/** Items that name one of the bodies and contain a verb of recommending. */
function findItems(db: Db, wanted: Wanted): Promise<Raw[]> {
  const { filter, about } = wanted
  const names = filter.recommendedBy.map(name => `"${searchForms(name)}"`).join(' OR ')
  const verbs = STEMS.map(stem => `"${stem}" *`).join(' OR ')
  const direction = filter.oldestFirst || filter.first !== null ? 'asc' : 'desc'
  return db
    .selectFrom('document')
    .innerJoin('item', 'item.document', 'document.key')
    .where(eb =>
      eb.and([
        ...documentConditions(eb as never, { ...wanted, filter: { ...filter, since: null, until: null } }),
        inIndex('item.id', 'item_search', `{title_forms text_forms} : ((${names}) AND (${verbs}))`),
        ...(about ? [matching('item.id', 'item_search', about)] : []),
        ...(filter.item === null ? [] : [eb('item.number', '=', filter.item)]),
        ...(filter.closed ? [eb('item.closed', '=', 1)] : []),
      ]),
    )
    .select([...MEETING_COLUMNS, otherDocuments(), 'item.id as id', ...spanColumns('item')])
    .select(['item.number as item', 'item.title as itemTitle'])
    .select(
      sql<string>`(select json_group_array(distinct type) from decision where decision.item = item.id)`.as('decisions'),
    )
    .orderBy('document.date', direction)
    .orderBy('document.key', direction)
    .orderBy('item.position')
    .execute() as Promise<Raw[]>
}

async function readItem(db: Db, raw: Raw, names: readonly string[]): Promise<RecommendationRow[]> {
  const extracted = await loadExtraction(db, raw.key)
  const sections = await db.selectFrom('section').selectAll().where('item', '=', raw.id).orderBy('position').execute()
  const points = await db
    .selectFrom('recommendation')
    .selectAll()
    .where('item', '=', raw.id)
    .orderBy('position')
    .execute()
  const rows: RecommendationRow[] = []
  const of = readDocument(raw)
  const add = (text: string, start: number, end: number, page: number | null) =>
    rows.push({
      ...readOfItem(raw, of),
      text,
      decisions: JSON.parse(raw.decisions),
      ...readSource(of, { span_start: start, span_end: end, page }),
    })
  for (const row of sections) {
    const { text, label } = readSection(row, extracted?.text ?? '')
    const from = row.text_start ?? row.span_start
    const inside = points.filter(point => point.span_start >= row.span_start && point.span_start < row.span_end)
    // "Forvaltningen foreslår": the label applies to the whole section.
    if (label !== null && inside.length > 0 && names.some(name => recommends(label, name))) {
      for (const point of inside) add(`${label} ${point.text}`, point.span_start, point.span_end, point.page)
      continue
    }
    const headed = label !== null && names.some(name => begins(label, name))
    for (const [start, end] of findSentences(unwrapped(text), NOT_ENDS)) {
      const sentence = unwrapped(text).slice(start, end)
      if (!(names.some(name => recommends(sentence, name)) || (headed && RECOMMENDED.test(sentence)))) continue
      // "Direktionen indstiller," before a list: the recommendations are in the list.
      const led = LEADS.test(sentence) ? inside.filter(point => point.span_start >= from + start) : []
      if (led.length === 0) add(sentence, from + start, from + end, row.page)
      for (const point of led) add(`${sentence} ${point.text}`, point.span_start, point.span_end, point.page)
    }
  }
  return rows
}

/** Stems of "indstiller", "anbefaler", "foreslår", as in the full-text index. */
const STEMS = ['indstil', 'anbefal', 'foresl']
// Not: "anbefalingen fra", "forslaget"
const RECOMMENDS = /^(?:indstill?(?:er|ede|et|e)|anbefal(?:er|ede|et|e)|foresl(?:år|og|ået|å)|foreslaar)$/u
const RECOMMENDED = /(?<!\p{L})(?:indstill?(?:es|er|et)|anbefal(?:es|er|et)|tiltr(?:ædes|åd(?:te|t)))(?!\p{L})/iu
// "Det indstilles, at udvalget": no full stop ends it
const LEADS = /[^.!?…)]$/u
/** Words that may come between the body and its verb: "har den 24. oktober 1994 besluttet at". */
const MOST_BETWEEN = 8

/** "Teknisk Udvalg har … besluttet at anbefale"; not "… anbefales af Teknisk Udvalg at", "udvalget anbefaler Handicaprådet at". */
function recommends(sentence: string, name: string): boolean {
  const words = [...sentence.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word)
  const forms = words.map(searchForm)
  const wanted = searchForms(name).split(' ')
  return forms.some((_, at) => {
    if (!wanted.every((form, index) => forms[at + index] === form)) return false
    const behind = words.slice(at + wanted.length, at + wanted.length + MOST_BETWEEN + 1)
    const verb = behind.findIndex(word => RECOMMENDS.test(word.toLowerCase()))
    return verb >= 0 && !behind.slice(0, verb).some(word => /(?:udvalget|rådet|bestyrelsen)$/iu.test(word))
  })
}

const begins = (label: string, name: string): boolean => ` ${searchForms(label)} `.startsWith(` ${searchForms(name)} `)

// A line break inside a sentence becomes a blank, which keeps the offsets.
const unwrapped = (text: string): string => text.replace(/(?<![.:;!?])\n(?=\p{Ll})/gu, ' ')

/** A full stop after a short word does not end a sentence: "pkt.", "kl.", "nr.". */
const NOT_ENDS: WordsAtStops = {
  isShort: word => word.length <= 3,
  mayEnd: word => word === 'kr',
  isMonth: word => isMonth(wordKey(word)),
  isNumbered: () => false,
}
