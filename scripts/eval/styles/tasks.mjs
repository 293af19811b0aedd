// Ways to write a task down, and minutes with such a task more in every item: who does it and when stays the same.
import { edited } from './edit.mjs'

/** @typedef {import('../../../dist/model/document.js').Document} Document */
/** @typedef {{ verb: readonly [infinitive: string, present: string, passive: string], what: string }} Deed */
/** @typedef {(who: string, deed: Deed, when: string) => string} Task */
/** @typedef {{ write: Task, says?: readonly ('responsible' | 'deadline')[] }} Form `says`: both where it is not given */

/** @type {readonly Deed[]} */
const DEEDS = [
  { verb: ['udarbejde', 'udarbejder', 'udarbejdes'], what: 'et notat om økonomien' },
  { verb: ['udsende', 'udsender', 'udsendes'], what: 'en oversigt over kurserne' },
  { verb: ['indkalde', 'indkalder', 'indkaldes'], what: 'kommunerne til et nyt møde' },
  { verb: ['undersøge', 'undersøger', 'undersøges'], what: 'mulighederne for en fælles vagtplan' },
]
const FUNCTIONS = ['Sekretariatet', 'Administrationen', 'Formanden']

/** @type {(word: string) => string} */
const capital = word => `${word[0]?.toUpperCase()}${word.slice(1)}`
const WHO = /** @type {const} */ (['responsible'])

/** @type {Record<string, Form>} */
const TASKS = {
  'X udarbejder … inden …': { write: (who, { verb, what }, when) => `${who} ${verb[1]} ${what} inden ${when}.` },
  'X skal udarbejde … senest …': {
    write: (who, { verb, what }, when) => `${who} skal ${verb[0]} ${what} senest ${when}.`,
  },
  'X får til opgave at …': {
    write: (who, { verb, what }, when) => `${who} får til opgave at ${verb[0]} ${what} inden ${when}.`,
  },
  'X bedes udarbejde …': { write: (who, { verb, what }, when) => `${who} bedes ${verb[0]} ${what} inden ${when}.` },
  'X blev bedt om at …': {
    write: (who, { verb, what }, when) => `${who} blev bedt om at ${verb[0]} ${what} senest ${when}.`,
  },
  'Det blev aftalt, at X …': {
    write: (who, { verb, what }, when) => `Det blev aftalt, at ${who} ${verb[1]} ${what} inden ${when}.`,
  },
  'Aftalt, at X …': { write: (who, { verb, what }, when) => `Aftalt, at ${who} ${verb[1]} ${what} inden ${when}.` },
  'Det besluttes, at X skal …': {
    write: (who, { verb, what }, when) => `Det besluttes, at ${who} skal ${verb[0]} ${what} inden ${when}.`,
  },
  '… Ansvarlig: X, deadline …': {
    write: (who, { verb, what }, when) => `Der ${verb[2]} ${what}. Ansvarlig: ${who}, deadline ${when}.`,
  },
  '…⏎Ansvarlig: X⏎Deadline: …': {
    write: (who, { verb, what }, when) => `Der ${verb[2]} ${what}.\nAnsvarlig: ${who}\nDeadline: ${when}`,
  },
  '…⏎Tovholder: X. Frist: …': {
    write: (who, { verb, what }, when) => `Der ${verb[2]} ${what}.\nTovholder: ${who}. Frist: ${when}.`,
  },
  '… (Ansvarlig: X, frist: …)': {
    write: (who, { verb, what }, when) => `Der ${verb[2]} ${what} (Ansvarlig: ${who}, frist: ${when}).`,
  },
  '… (X)': { says: WHO, write: (who, { verb, what }) => `Der ${verb[2]} ${what} (${who}).` },
  '… /X': { says: WHO, write: (who, { verb, what }) => `Der ${verb[2]} ${what} /${who}` },
  'Aktion: X udarbejder …': {
    write: (who, { verb, what }, when) => `Aktion: ${who} ${verb[1]} ${what} inden ${when}.`,
  },
  'Aktion:⏎X udarbejder …': {
    write: (who, { verb, what }, when) => `Aktion:\n${who} ${verb[1]} ${what} inden ${when}.`,
  },
  'Opfølgning: X udarbejder …': {
    write: (who, { verb, what }, when) => `Opfølgning: ${who} ${verb[1]} ${what} inden ${when}.`,
  },
  '→ X udarbejder …': { write: (who, { verb, what }, when) => `→ ${who} ${verb[1]} ${what} inden ${when}.` },
  '=> X udarbejder …': { write: (who, { verb, what }, when) => `=> ${who} ${verb[1]} ${what} inden ${when}.` },
  '- X udarbejder …': { write: (who, { verb, what }, when) => `- ${who} ${verb[1]} ${what} inden ${when}.` },
  'X: Udarbejder …': { write: (who, { verb, what }, when) => `${who}: ${capital(verb[1])} ${what} inden ${when}.` },
  '**X** udarbejder …': { write: (who, { verb, what }, when) => `**${who}** ${verb[1]} ${what} inden ${when}.` },
  'rows: Opgave⇥Ansvarlig⇥Deadline': {
    write: (who, { verb, what }, when) => `Opgave\tAnsvarlig\tDeadline\n${capital(verb[0])} ${what}\t${who}\t${when}`,
  },
  'rows: Hvem⇥Hvad⇥Hvornår': {
    write: (who, { verb, what }, when) => `Hvem\tHvad\tHvornår\n${who}\t${capital(verb[1])} ${what}\t${when}`,
  },
}

/**
 * @param {Document} document
 * @param {Form} form
 * @returns {import('./style.mjs').Restyled | null}
 */
function withTasks({ text, kind, items, participants, meeting }, { write, says = ['responsible', 'deadline'] }) {
  // Where a column or a label says who does it, it would say so of one task more.
  const outcomes = items.map(({ sections }) =>
    sections.some(s => s.kind === 'opfølgning' || s.tables.length > 0)
      ? undefined
      : sections.filter(s => s.kind === 'beslutning' || s.kind === 'referat').at(-1),
  )
  if (kind !== 'referat' || meeting.date === null || outcomes.filter(Boolean).length < 3) return null
  const people = participants.filter(p => p.attendance === 'present' && /\s/.test(p.name)).map(p => p.name)
  const year = Number(meeting.date.slice(0, 4)) + 1
  /** @type {import('./edit.mjs').Edit[]} */
  const edits = []
  /** @type {import('../gold.mjs').Gold[]} */
  const gold = []
  for (const [i, { number, title, actions }] of items.entries()) {
    const before = actions.map(({ text, responsible, deadline }) => ({ text, responsible, deadline }))
    const outcome = outcomes[i]
    if (!outcome || outcome.text === '') {
      gold.push({ number, title, actions: before })
      continue
    }
    const who = String((i % 2 === 0 ? people[i] : undefined) ?? FUNCTIONS[i % FUNCTIONS.length])
    const deed = /** @type {Deed} */ (DEEDS[i % DEEDS.length])
    const line = write(who, deed, `den ${i + 3}. marts ${year}`)
    const at = text.indexOf(outcome.text, outcome.span[0]) + outcome.text.length
    edits.push({ span: [at, at], words: `\n${line}` })
    const said = { responsible: who, deadline: `${year}-03-${String(i + 3).padStart(2, '0')}` }
    const texts = [
      line,
      line.split('\n')[0],
      line.split('\n').at(-1),
      line.split('. Ansvarlig')[0],
      `${deed.verb[0]} ${deed.what}`,
      `${deed.verb[1]} ${deed.what}`,
    ]
    gold.push({
      number,
      title,
      actions: [...before, { text: { any: texts }, ...Object.fromEntries(says.map(key => [key, said[key]])) }],
    })
  }
  return edits.length < 3 ? null : { text: edited(text, edits), gold: { items: gold } }
}

/** @type {import('./style.mjs').Style[]} */
export const TASK_STYLES = Object.entries(TASKS).map(([name, form]) => ({
  name,
  fields: ['actions', 'action responsible', 'action deadline'],
  restyle: document => withTasks(document, form),
}))
