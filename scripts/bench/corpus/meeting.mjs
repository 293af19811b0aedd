// One invented meeting as lines, each with what it is; writers (txt, docx, pdf) only set them.

import { capital, noun, outcome, person, prose, title, written } from './words.mjs'

/**
 * @typedef {import('./random.mjs').Random} Random
 * @typedef {'title' | 'line' | 'heading' | 'label' | 'text' | 'entry' | 'row'} LineKind
 * @typedef {{ readonly kind: LineKind, readonly text: string }} Line Cells of a row are set apart by tabs.
 * @typedef {{ readonly name: string, readonly place: string, readonly cluster: string | null, readonly region: string | null }} Body
 * @typedef {'minutes' | 'draft' | 'agenda'} Version
 * @typedef {object} Item
 * @property {string} title
 * @property {readonly string[]} story
 * @property {readonly string[]} recommended
 * @property {readonly string[]} attachments
 * @property {readonly string[]} decided
 * @property {readonly string[] | null} costs
 * @typedef {object} Meeting
 * @property {Body} body
 * @property {Date} day
 * @property {Date} next
 * @property {readonly { readonly name: string, readonly title: string, readonly absent: boolean }[]} people
 * @property {readonly Item[]} items
 * @property {number} style
 */

/** @param {Random} random @param {Body} body @param {Date} day @param {Date} next @returns {Meeting} */
export function makeMeeting(random, body, day, next) {
  return {
    ...{ body, day, next },
    style: random.between(0, 2),
    people: random.times(random.between(6, 14), () => ({
      ...{ name: person(random), title: title(random) },
      absent: random.chance(0.12),
    })),
    items: [
      { ...EMPTY, title: 'Godkendelse af dagsorden', decided: ['Dagsordenen blev godkendt.'] },
      ...random.times(random.between(4, 12), () => makeItem(random, body, day)),
      { ...EMPTY, title: 'Eventuelt', decided: ['Intet.'] },
    ],
  }
}

const EMPTY = { story: [], recommended: [], attachments: [], costs: null }

/** @param {Random} random @param {Body} body @param {Date} day @returns {Item} */
function makeItem(random, body, day) {
  const [about, theOne] = noun(random)
  return {
    title: random.pick([
      `${capital(about)} for ${body.place}`,
      `Status på ${theOne}`,
      `Forslag om ny ${about}`,
      capital(about),
    ]),
    story: random.times(random.between(1, 4), () =>
      random.times(random.between(2, 5), () => prose(random, body.place, day)).join(' '),
    ),
    recommended: random.chance(0.6)
      ? random.times(random.between(1, 3), () => `at ${noun(random)[1]} ${random.pick(['godkendes', 'drøftes'])}`)
      : [],
    attachments: random.times(random.between(0, 2), () => `${capital(noun(random)[0])} ${day.getUTCFullYear()}`),
    decided: random.times(random.between(1, 2), () => outcome(random, short(body.name))),
    costs: random.chance(0.08)
      ? random.times(
          random.between(3, 6),
          () => `${capital(noun(random)[0])}\t${random.between(1, 900)}\t${random.between(1, 900)}`,
        )
      : null,
  }
}

/** "Sundhedsudvalget i Vejle Kommune" → "Sundhedsudvalget" @param {string} name */
const short = name => /** @type {string} */ (name.split(' ')[0])

/**
 * The meeting in one of three house styles; a draft says less, an agenda nothing of what came of it.
 * @param {Meeting} meeting @param {Version} version @returns {Line[]}
 */
export function writeMeeting({ body, day, next, people, items, style }, version) {
  /** @type {Line[]} */
  const lines = []
  /** @param {LineKind} kind @param {readonly string[]} texts */
  const add = (kind, ...texts) => {
    for (const text of texts) lines.push({ kind, text })
  }
  const isAgenda = version === 'agenda'
  add('title', `${isAgenda ? 'Dagsorden' : 'Referat'} for møde i ${body.name}`)
  add('line', `Dato: ${written(day)} kl. 15.00-17.00`, `Sted: Rådhuset i ${body.place}`)
  if (version === 'draft') add('line', 'Udkast')
  add('label', 'Deltagere')
  for (const one of people.filter(p => isAgenda || !p.absent)) add('entry', `${one.name}, ${one.title}`)
  if (!isAgenda && people.some(p => p.absent)) {
    add('label', 'Afbud')
    for (const one of people.filter(p => p.absent)) add('entry', `${one.name}, ${one.title}`)
  }
  items.forEach((item, index) => {
    add('heading', style === 0 ? `${index + 1}. ${item.title}` : `Punkt ${index + 1}: ${item.title}`)
    const decided = () => {
      if (isAgenda) return
      add('label', style === 2 ? 'Konklusion' : 'Beslutning')
      // What a draft lacks: minutes of one meeting are alike but not the same.
      add('text', ...(version === 'draft' && index % 3 === 1 ? item.decided.slice(0, 1) : item.decided))
    }
    if (style === 1) decided()
    if (item.story.length > 0) add('label', 'Sagsfremstilling')
    add('text', ...item.story)
    if (item.costs) add('row', 'Post\tBudget\tForbrug', ...item.costs)
    if (item.recommended.length > 0) {
      add('label', 'Indstilling')
      add('text', 'Forvaltningen indstiller,')
      add('entry', ...item.recommended)
    }
    if (item.attachments.length > 0) {
      add('label', 'Bilag')
      add('entry', ...item.attachments.map((name, n) => `Bilag ${n + 1}: ${name}`))
    }
    if (style !== 1) decided()
  })
  if (!isAgenda) add('line', `Næste møde: ${written(next)}`)
  return lines
}
