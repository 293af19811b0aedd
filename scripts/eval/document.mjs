// One document against its gold: counts and faults by field. Gold is what a careful reader finds; see fixtures/meetings.
import { alternatives, first, likeness } from './gold.mjs'
import { scoreIntegrity } from './integrity.mjs'
import { createTally } from './tally.mjs'
import { keyOf, wordsOf } from './words.mjs'

/** @typedef {import('../../dist/model/document.js').Document} Document */
/** @typedef {import('../../dist/model/document.js').Item} Item */
/** @typedef {import('../../dist/model/document.js').Votes} Votes */
/** @typedef {import('./gold.mjs').Gold} Gold */
/** @typedef {import('./tally.mjs').Tally} Tally */

/** @type {(text: unknown) => string} */
const clip = text =>
  JSON.stringify(
    String(first(text) ?? '')
      .replace(/\s+/g, ' ')
      .slice(0, 90),
  )

/** @type {(entry: { text?: any }) => boolean} */
const hasWords = entry => wordsOf(first(entry.text)).length > 0

/**
 * @param {Gold} gold
 * @param {Document} said
 * @returns {Tally}
 */
export function scoreDocument(gold, said) {
  const tally = createTally()
  tally.value('kind', gold.kind, said.kind, 'kind')
  tally.value('status', gold.status, said.status, 'status')
  tally.value('document title', gold.title, said.title, 'title')
  tally.value('body', gold.body?.name, said.body.name, 'body')
  tally.value('cluster', gold.body?.cluster, said.body.cluster, 'cluster')
  tally.value('region', gold.body?.region, said.body.region, 'region')
  for (const key of /** @type {const} */ (['date', 'start', 'end', 'place', 'next']))
    tally.value(`meeting ${key}`, gold.meeting?.[key], said.meeting[key], key)
  scorePeople(tally, gold.participants, said.participants)
  scoreFront(tally, gold.front, said.front)
  scoreItems(tally, gold.items, said.items)
  scoreIntegrity(tally, said)
  return tally
}

/** @type {(tally: Tally, gold: Gold[] | undefined, said: Document['participants']) => void} */
function scorePeople(tally, gold, said) {
  const how = {
    likeness: (/** @type {Gold} */ g, /** @type {Document['participants'][number]} */ s) =>
      alternatives(g.name).some(name => keyOf(name) === keyOf(s.name)) ? 1 : 0,
    floor: 1,
    show: (/** @type {Gold} */ person) => JSON.stringify(person.name),
  }
  tally.list('participants', gold, said, how, (g, s) => {
    const where = String(first(g.name))
    tally.value('attendance', g.attendance, s.attendance, where)
    tally.value('capacity', g.capacity, s.capacity, where)
    tally.value('person titles', g.title, s.title, where)
    tally.value('organisations', g.organisation, s.organisation, where)
    tally.set('roles', g.roles, s.roles, where)
    tally.set('limited to items', g.items, s.items, where)
    tally.value('person notes', g.note, s.note, where)
  })
}

/**
 * Before the first item the kinds count: in how many pieces a list of participants is cut is a matter of taste.
 * @type {(tally: Tally, gold: Gold[] | undefined, said: Document['front']) => void}
 */
function scoreFront(tally, gold, said) {
  const how = {
    likeness: (/** @type {Gold} */ g, /** @type {Gold} */ s) => (g.kind === s.kind ? likeness(g.text, s.text) : 0),
    floor: 0.8,
    show: (/** @type {Gold} */ section) => `${section.kind} ${clip(section.text)}`,
  }
  tally.list('front', gold && byKind(gold), byKind(said), how)
}

/**
 * The sections of each kind put together.
 * @param {readonly Gold[]} sections
 */
function byKind(sections) {
  /** @type {Map<string, string[]>} */
  const kinds = new Map()
  for (const section of sections.filter(hasWords)) {
    const kind = String(first(section.kind))
    kinds.set(kind, [...(kinds.get(kind) ?? []), String(first(section.text))])
  }
  return [...kinds].map(([kind, texts]) => ({ kind, text: texts.join('\n') }))
}

/** @type {(tally: Tally, gold: Gold[] | undefined, said: readonly Item[]) => void} */
function scoreItems(tally, gold = [], said) {
  const how = {
    likeness: (/** @type {Gold} */ g, /** @type {Item} */ s) =>
      alternatives(g.number).includes(s.number) ? likeness(g.title, s.title) : 0,
    floor: 0.9,
    show: (/** @type {Gold} */ item) => `${first(item.number) ?? ''} ${clip(item.title)}`,
  }
  const found = tally.list('items', gold, said, how, (g, s) => scoreItem(tally, g, s))
  // What stands in an item that was not found is missed with it.
  for (const lost of gold.filter(item => !found.has(item) && !item.optional)) scoreItem(tally, lost, null)
}

/** @type {(tally: Tally, gold: Gold, said: Item | null) => void} */
function scoreItem(tally, gold, said) {
  const where = `item ${first(gold.number) ?? said?.number ?? '?'}`
  tally.value('item times', gold.start, said?.start, where)
  tally.value('item times', gold.end, said?.end, where)
  tally.set('presenters', gold.presenters, said?.presenters, where)
  tally.value('closed', gold.closed, said?.closed, where)
  tally.value('item titles', gold.title, said?.title, where)
  tally.value('purpose', gold.purpose, said?.purpose, where)
  tally.value('case numbers', gold.caseNumber, said?.caseNumber, where)
  scoreSections(tally, where, gold.sections, said?.sections ?? [])
  /** @type {(floor: number) => { likeness: (g: Gold, s: Gold) => number, floor: number, show: (entry: Gold) => string }} */
  const byText = floor => ({
    likeness: (g, s) => likeness(g.text, s.text),
    floor,
    show: entry => `${where} ${clip(entry.text)}${entry.type ? ` (${first(entry.type)})` : ''}`,
  })
  const recommendations = gold.recommendations?.map((/** @type {any} */ one) =>
    typeof one === 'string' ? { text: one } : one,
  )
  tally.list('recommendations', recommendations, said?.recommendations, byText(0.85))
  tally.list('decisions', gold.decisions, said?.decisions, byText(0.6), (g, s) => {
    const what = `${where} ${clip(g.text)}`
    tally.value('decision types', g.type, s.type, what)
    tally.value('decided by', g.decidedBy, s.decidedBy, what)
    tally.set('points', g.points, s.points, what)
    if (g.votes !== undefined)
      tally.value('votes', { any: alternatives(g.votes).map(votesKey) }, votesKey(s.votes), what)
    tally.value('unanimous', g.unanimous, s.unanimous, what)
  })
  tally.list('actions', gold.actions, said?.actions, byText(0.6), (g, s) => {
    const what = `${where} ${clip(g.text)}`
    tally.value('action responsible', g.responsible, s.responsible, what)
    tally.value('action deadline', g.deadline, s.deadline, what)
    tally.value('deadline words', g.deadlineText, s.deadlineText, what)
  })
  const attachments = {
    likeness: (/** @type {Gold} */ g, /** @type {Item['attachments'][number]} */ s) => likeness(g.title, s.title),
    floor: 0.85,
    show: (/** @type {Gold} */ entry) => `${where} ${clip(entry.title)}`,
  }
  tally.list('attachments', gold.attachments, said?.attachments, attachments, (g, s) => {
    tally.value('attachment numbers', g.number, s.number, `${where} ${clip(g.title)}`)
    tally.value('attachment notes', g.note, s.note, `${where} ${clip(g.title)}`)
  })
}

/** @type {(tally: Tally, where: string, gold: Gold[] | undefined, said: Item['sections']) => void} */
function scoreSections(tally, where, gold, said) {
  const how = {
    likeness: (/** @type {Gold} */ g, /** @type {Item['sections'][number]} */ s) =>
      alternatives(g.kind).includes(s.kind) ? likeness(g.text, s.text) : 0,
    floor: 0.9,
    show: (/** @type {Gold} */ section) => `${where} ${first(section.kind)} ${clip(section.text)}`,
  }
  tally.list('sections', gold?.filter(hasWords), said.filter(hasWords), how, (g, s) =>
    tally.value('section labels', g.label, s.label, `${where} ${first(g.kind)}`),
  )
}

/**
 * Votes as one text, whoever stands first: counts and names of the three sides. Nobody named is nobody named, [] or null.
 * @param {Votes | null} votes
 */
function votesKey(votes) {
  if (votes === null) return null
  const side = (/** @type {keyof Votes} */ key) => {
    const { count = null, who = null } = votes[key] ?? {}
    return `${key} ${count ?? 'unsaid'} ${(who ?? []).map(keyOf).sort().join(' and ')}`
  }
  return [side('for'), side('against'), side('abstained')].join('; ')
}
