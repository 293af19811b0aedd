// Which documents the invented archive holds: bodies with their meetings over the years, and of a meeting the minutes,
// now and then with the agenda, a draft, the same in another format, or a copy elsewhere.

import { loadDictionary } from '../../../dist/dictionary/dictionary.js'
import { makeMeeting, writeMeeting } from './meeting.mjs'
import { makeRandom } from './random.mjs'

/**
 * @typedef {'pdf' | 'docx' | 'txt'} Format
 * @typedef {object} Listed
 * @property {string} path
 * @property {Format} format
 * @property {number} meeting The number of the meeting.
 * @property {readonly import('./meeting.mjs').Line[]} lines
 * @property {string | null} copyOf The path of the file that it is a copy of, byte for byte.
 * @property {{ readonly body: import('./meeting.mjs').Body, readonly version: import('./meeting.mjs').Version, readonly date: string, readonly next: string }} held
 */

const DAY = 86_400_000
const START = Date.UTC(2007, 0, 8)
const WEEKS = 18 * 52

/** A body meets every second week, on its own day of the week. @param {number} body @param {number} meeting */
const dayOf = (body, meeting) => new Date(START + (((body * 37 + meeting * 2) % WEEKS) * 7 + (body % 5)) * DAY)

const COMMITTEES = ['Sundhedsudvalget', 'Økonomiudvalget', 'Teknikudvalget', 'Kulturudvalget', 'Børneudvalget']

/** @returns {import('./meeting.mjs').Body[]} */
function listBodies() {
  const { municipalities, clusters } = loadDictionary()
  const towns = municipalities.filter(one => one.until === null).map(({ name, region }) => ({ name, region }))
  return [
    ...COMMITTEES.flatMap(committee =>
      towns.map(({ name, region }) => ({
        ...{ name: `${committee} i ${name} Kommune`, place: name, cluster: null, region },
      })),
    ),
    ...clusters.flatMap(({ id, name, region }, i) =>
      ['Klyngestyregruppen', 'Fagligt forum'].map(group => ({
        ...{ name: `${group}, ${name}`, place: towns[i % towns.length]?.name ?? name, cluster: id, region },
      })),
    ),
  ]
}

/** @param {Date} day */
const isoDay = day => day.toISOString().slice(0, 10)

/** What an archive holds of a meeting, and of how many in a hundred. @type {readonly (readonly [number, readonly string[]])[]} */
const HELD = [
  [55, ['minutes']],
  [20, ['agenda', 'minutes']],
  [10, ['minutes', 'other']],
  [8, ['draft', 'minutes']],
  [5, ['minutes', 'copy']],
  [2, ['agenda']],
]
const HUNDRED = HELD.flatMap(([count, held]) => Array.from({ length: count }, () => held))

/** Half PDF, a third Word, the rest text. @param {number} share @returns {Format} */
const formatOf = share => (share < 0.5 ? 'pdf' : share < 0.85 ? 'docx' : 'txt')

/**
 * The first `count` documents of the archive of a seed; a larger archive begins with the smaller one.
 * @param {number} count @param {number} seed @returns {Generator<Listed>}
 */
export function* listDocuments(count, seed) {
  const bodies = listBodies()
  /** How many meetings each body has held. @type {Record<number, number>} */
  const held = {}
  let listed = 0
  for (let meeting = 0; listed < count; meeting++) {
    const random = makeRandom(seed * 1_000_003 + meeting)
    // Some bodies meet far more often than others.
    const which = Math.floor(bodies.length * random.next() ** 1.5)
    const body = /** @type {import('./meeting.mjs').Body} */ (bodies[which])
    const met = held[which] ?? 0
    held[which] = met + 1
    const [day, next] = /** @type {const} */ ([dayOf(which, met), dayOf(which, met + 1)])
    const made = makeMeeting(random, body, day, next)
    const folder = `${body.name.replace(/[ ,]+/g, '-').toLowerCase()}/${day.getUTCFullYear()}`
    const name = `${isoDay(day)}-${meeting}`
    const format = formatOf(random.next())
    for (const what of random.pick(HUNDRED)) {
      if (listed++ >= count) return
      const version = what === 'agenda' || what === 'draft' ? what : 'minutes'
      const other = what === 'agenda' ? formatOf(random.next()) : format === 'pdf' ? 'docx' : 'pdf'
      const own = what === 'other' || what === 'agenda' ? other : format
      yield {
        path: `${what === 'copy' ? 'kopi/' : ''}${folder}/${name}-${what}.${own}`,
        format: own,
        meeting,
        lines: writeMeeting(made, version),
        held: { body, version, date: isoDay(day), next: isoDay(next) },
        copyOf: what === 'copy' ? `${folder}/${name}-minutes.${own}` : null,
      }
    }
  }
}
