// What items tell of earlier meetings or other bodies: no decision of this one, but not to be left unsaid.

import { createCalendar } from '../../danish/calendar.js'
import { createDateFinder, resolveDate } from '../../danish/dates.js'
import { fold } from '../../danish/fold.js'
import type { Dictionary } from '../../dictionary/dictionary.js'
import { eachRow, prepare } from '../answers/prepare.js'
import { EVERYTHING, type Filter } from '../filter.js'
import type { Rows } from '../rows.js'
import type { AskedArchive } from '../who/asked-archive.js'
import { settle } from '../who/settle.js'
import { type ItemRow, listItemTexts, type Told } from './item-texts.js'

/** One for each item of the rows that tells any; without rows, of all items about it, at any time and of any body. */
export async function listEarlier(
  rows: readonly ItemRow[],
  filter: Filter,
  words: string | null,
  archive: AskedArchive,
): Promise<Told[]> {
  const about = rows.length > 0 ? rows : await itemsAnywhere(filter, words, archive)
  if (about.length === 0) return []
  const told = new Map<ItemRow, string[]>()
  for (const { of, kind, label, text } of await listItemTexts(about, archive.db)) {
    if (kind !== 'andet' || !tellsEarlier(label ?? '', text, archive.directory.dictionary)) continue
    // "Beslutning i Børneudvalget den 11-09-2012: Anbefalet."
    const lines = [label?.replace(/:$/, '') ?? '', text].filter(part => part !== '').join(': ')
    told.set(of, [...(told.get(of) ?? []), lines.replace(/\s*\n\s*/g, ' · ')])
  }
  const all = [...told].map(([of, lines]) => ({ of, told: lines.join(' · ') }))
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
function isAsked({ told }: Told, { bodies, since, until }: Filter, dictionary: Dictionary): boolean {
  const said = fold(told)
  const isOfBody = bodies.length === 0 || bodies.some(body => said.includes(fold(body).replace(/(?:en|et)$/, '')))
  if (!isOfBody || (since === null && until === null)) return isOfBody
  const days = createDateFinder(createCalendar(dictionary))(told).map(day => resolveDate(day, null, 'nearest'))
  return days.some(day => day !== null && day >= (since ?? '') && day <= (until ?? '9999'))
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
