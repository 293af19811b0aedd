// What the items of an answer tell of earlier meetings or other bodies in blocks of their own: no decision of the meeting,
// but a resolution of the same matter, that must not stay unsaid.

import { createCalendar } from '../../danish/calendar.js'
import { createDateFinder } from '../../danish/dates.js'
import { fold } from '../../danish/fold.js'
import type { Dictionary } from '../../dictionary/dictionary.js'
import { readSection } from '../../store/rows/section.js'
import { eachRow, prepare } from '../answers/prepare.js'
import { EVERYTHING, type Filter } from '../filter.js'
import type { OfItem, OfMeeting, Rows, Source } from '../rows.js'
import type { AskedArchive } from '../who/asked-archive.js'
import { settle } from '../who/settle.js'

export interface Earlier {
  readonly of: OfItem & Pick<OfMeeting & Source, 'date' | 'document'>
  /** "Beslutning i Børneudvalget den 11-09-2012: Anbefalet." */
  readonly told: string
}

const keyOf = ({ document, item, itemTitle }: Omit<Earlier['of'], 'date'>): string =>
  JSON.stringify([document, item, itemTitle])

/** One for each item of the rows that tells any; without rows, of all items about it, at any time and of any body. */
export async function listEarlier(
  rows: readonly Earlier['of'][],
  filter: Filter,
  words: string | null,
  archive: AskedArchive,
): Promise<Earlier[]> {
  const about = rows.length > 0 ? rows : await itemsAnywhere(filter, words, archive)
  if (about.length === 0) return []
  const items = new Map(about.map(row => [keyOf(row), row]))
  const sections = await archive.db
    .selectFrom('section')
    .innerJoin('item', 'item.id', 'section.item')
    .innerJoin('document', 'document.key', 'section.document')
    .innerJoin('extraction', 'extraction.document', 'section.document')
    .where('document.id', 'in', [...new Set([...items.values()].map(({ document }) => document))])
    .where('section.kind', '=', 'andet')
    .orderBy('section.id')
    .selectAll('section')
    .select(['document.id as uid', 'item.number as number', 'item.title as title', 'extraction.text as canonical'])
    .execute()
  const told = new Map<string, string[]>()
  for (const { uid, number, title, canonical, ...row } of sections) {
    const key = keyOf({ document: uid, item: number, itemTitle: title })
    const { label, text } = readSection(row, canonical)
    if (!items.has(key) || !tellsEarlier(label ?? '', text, archive.directory.dictionary)) continue
    const lines = [label?.replace(/:$/, '') ?? '', text].filter(part => part !== '').join(': ')
    told.set(key, [...(told.get(key) ?? []), lines.replace(/\s*\n\s*/g, ' · ')])
  }
  const all = [...told].map(([key, lines]) => ({ of: items.get(key)!, told: lines.join(' · ') }))
  return rows.length > 0 ? all : all.filter(one => isAsked(one, filter, archive.directory.dictionary))
}

const MOST_ITEMS = 10
/** Of a body, without a topic: its meetings since then may tell it in any item. */
const MOST_OF_BODY = 200

async function itemsAnywhere(
  { persons, organisations, bodies, since, until }: Filter,
  about: string | null,
  archive: AskedArchive,
): Promise<readonly Rows['items'][]> {
  const ofBody = { bodies: about === null ? bodies : [], since: about === null ? since : null }
  if (about === null && (bodies.length === 0 || (since === null && until === null))) return []
  const limit = about === null ? MOST_OF_BODY : MOST_ITEMS
  const filter = { ...EVERYTHING, about, persons, organisations, ...ofBody, limit }
  const settled = await settle(filter, archive)
  const items: Rows['items'][] = []
  for (const group of (await prepare({ noun: 'items', count: false, filter }, settled, about, archive)).groups(true))
    for await (const row of eachRow(group.pages())) items.push(row as Rows['items'])
  return items
}

/** Of the bodies and of the days that are asked for. */
function isAsked({ told }: Earlier, { bodies, since, until }: Filter, { months, weekdays }: Dictionary): boolean {
  const said = fold(told)
  const isOfBody = bodies.length === 0 || bodies.some(body => said.includes(fold(body).replace(/(?:en|et)$/, '')))
  if (!isOfBody || (since === null && until === null)) return isOfBody
  const calendar = createCalendar(
    months.map(({ month, ...rest }) => ({ ...rest, number: month })),
    weekdays.map(({ weekday, ...rest }) => ({ ...rest, number: weekday })),
  )
  const days = createDateFinder(calendar)(told).flatMap(({ year, month, day }) =>
    year === null || day === null ? [] : [[year, month, day].map(one => String(one).padStart(2, '0')).join('-')],
  )
  return days.some(day => day >= (since ?? '') && day <= (until ?? '9999'))
}

const DAY = /\b(?:19|20)\d\d\b|\b\d{1,2}[-./]\d{1,2}[-./]\d\d\b/
const WORDS = /\p{L}{3}/u

/** "Sagens forløb", "Beslutning i X den 4. maj 2021", with its day; not who decides ("Sagen afgøres i"), nor when they meet. */
function tellsEarlier(label: string, text: string, { labels }: Dictionary): boolean {
  if (!DAY.test(`${label} ${text}`) || !WORDS.test(text)) return false
  const asked = fold(label.replace(/\s*:$/, ''))
  const known = labels.find(one => one.kind === 'andet' && [one.label, ...one.forms].some(form => fold(form) === asked))
  return known === undefined || known.earlier
}
