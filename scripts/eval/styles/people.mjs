// Ways to list who took part, and minutes with their lists written so: the same people stay present or absent.
import { edited } from './edit.mjs'

/** @typedef {import('../../../dist/model/document.js').Document} Document */
/** @typedef {{ name: string, title: string | null, organisation: string | null, attendance: string }} Person */
/** @typedef {'title' | 'organisation'} Detail */
/** @typedef {{ says: readonly Detail[], write: (here: Person[], away: Person[]) => string }} List `says`: what the style tells of a person */

/** @type {(...parts: (string | null)[]) => string} */
const commas = (...parts) => parts.filter(Boolean).join(', ')
/** @type {(word: string | null) => string} */
const capital = word => (word ? `${word[0]?.toUpperCase()}${word.slice(1)} ` : '')
/** @type {(text: string | null) => string} */
const inBrackets = text => (text ? ` (${text})` : '')
/** @type {(entries: readonly string[]) => string} */
const withOg = entries => [entries.slice(0, -1).join(', '), ...entries.slice(-1)].filter(Boolean).join(' og ')
/** @type {(name: string) => string} */
const initials = name => [...name.matchAll(/\p{Lu}/gu)].map(m => m[0]).join('')

/** @type {(p: Person) => string} */
const full = p => commas(p.name, p.title, p.organisation)

/**
 * A list below each label, or behind it.
 * @type {(join: (entries: string[]) => string, entry: (p: Person) => string, present?: string, absent?: string) => List['write']}
 */
const lists =
  (join, entry, present = 'Deltagere:', absent = 'Afbud:') =>
  (here, away) => {
    const list = (/** @type {string} */ label, /** @type {Person[]} */ people) =>
      people.length > 0 ? [label + join(people.map(entry))] : []
    return [...list(present, here), ...list(absent, away)].join('\n\n')
  }

/** @type {(entries: string[]) => string} */
const below = entries => `\n${entries.join('\n')}`
/** @type {(entries: string[]) => string} */
const bullets = entries => entries.map(e => `\n- ${e}`).join('')
/** @type {(entries: string[]) => string} */
const paragraph = entries => ` ${withOg(entries)}`
/** @type {(entries: string[]) => string} */
const semicolons = entries => ` ${entries.join('; ')}`

/** @type {readonly Detail[]} */
const BOTH = ['title', 'organisation']
/** @type {readonly Detail[]} */
const PLACE = ['organisation']

/** @type {Record<string, List>} */
const LISTS = {
  'one a line: N, title, org': { says: BOTH, write: lists(below, full) },
  'one a line: Title N, org': {
    says: BOTH,
    write: lists(below, p => commas(capital(p.title) + p.name, p.organisation)),
  },
  'one a line: N (org)': { says: PLACE, write: lists(below, p => p.name + inBrackets(p.organisation)) },
  'one a line: N, org': { says: PLACE, write: lists(below, p => commas(p.name, p.organisation)) },
  'one a line: N – title, org': {
    says: BOTH,
    write: lists(below, p => [p.name, commas(p.title, p.organisation)].filter(Boolean).join(' – ')),
  },
  'one a line: N (NN), title, org': {
    says: BOTH,
    write: lists(below, p => commas(`${p.name} (${initials(p.name)})`, p.title, p.organisation)),
  },
  'one a line: N⇥title⇥org': {
    says: BOTH,
    write: lists(below, p => [p.name, p.title ?? '', p.organisation ?? ''].join('\t').trimEnd()),
  },
  'one a line: N': { says: [], write: lists(below, p => p.name) },
  'bullets: N, title, org': { says: BOTH, write: lists(bullets, full) },
  'bullets: Title N, org': {
    says: BOTH,
    write: lists(bullets, p => commas(capital(p.title) + p.name, p.organisation)),
  },
  'commas: N, N og N': { says: [], write: lists(paragraph, p => p.name) },
  'commas: N (org), N (org)': { says: PLACE, write: lists(paragraph, p => p.name + inBrackets(p.organisation)) },
  'commas: N, title, org, N': { says: BOTH, write: lists(paragraph, full) },
  'commas: title N, org, title N': {
    says: BOTH,
    write: lists(paragraph, p => commas((p.title ? `${p.title} ` : '') + p.name, p.organisation)),
  },
  'semicolons: N, title, org; N': { says: BOTH, write: lists(semicolons, full) },
  'semicolons: N, org; N': { says: PLACE, write: lists(semicolons, p => commas(p.name, p.organisation)) },
  'Deltagere⏎ Afbud⏎': { says: BOTH, write: lists(below, full, 'Deltagere', 'Afbud') },
  'Til stede: Fraværende:': { says: BOTH, write: lists(below, full, 'Til stede:', 'Fraværende:') },
  'Til stede: Fraværende med afbud:': {
    says: [],
    write: lists(paragraph, p => p.name, 'Til stede:', 'Fraværende med afbud:'),
  },
  'TIL STEDE AFBUD': { says: BOTH, write: lists(below, full, 'TIL STEDE', 'AFBUD') },
  'Mødt: Ikke mødt:': {
    says: PLACE,
    write: lists(semicolons, p => commas(p.name, p.organisation), 'Mødt:', 'Ikke mødt:'),
  },
  'Fremmødte: Forfald:': {
    says: PLACE,
    write: lists(paragraph, p => p.name + inBrackets(p.organisation), 'Fremmødte:', 'Forfald:'),
  },
  'Til stede var: Afbud fra:': { says: [], write: lists(paragraph, p => p.name, 'Til stede var:', 'Afbud fra:') },
  '**Deltagere:** **Afbud:**': { says: BOTH, write: lists(bullets, full, '**Deltagere:**', '**Afbud:**') },
  'Afbud: Deltagere:': { says: BOTH, write: (here, away) => lists(below, full, 'Afbud:', 'Deltagere:')(away, here) },
  'Afbud: Til stede:, commas': {
    says: [],
    write: (here, away) => lists(paragraph, p => p.name, 'Afbud:', 'Til stede:')(away, here),
  },
  'Der var afbud fra N og N.': {
    says: PLACE,
    write: (here, away) =>
      `Til stede:${below(here.map(p => commas(p.name, p.organisation)))}${away.length > 0 ? `\n\nDer var afbud fra ${withOg(away.map(p => p.name + inBrackets(p.organisation)))}.` : ''}`,
  },
  'N, org (afbud)': {
    says: PLACE,
    write: (here, away) =>
      `Deltagere:${below([...here.map(p => commas(p.name, p.organisation)), ...away.map(p => `${commas(p.name, p.organisation)} (afbud)`)])}`,
  },
  'rows: Navn⇥Titel⇥Organisation⇥Til stede⇥Afbud': {
    says: BOTH,
    write: (here, away) =>
      `Deltagere\nNavn\tTitel\tOrganisation\tTil stede\tAfbud${[...here, ...away].map(p => `\n${p.name}\t${p.title ?? ''}\t${p.organisation ?? ''}\t${p.attendance === 'present' ? 'X\t' : '\tX'}`).join('')}`,
  },
  'org⏎N, title': { says: BOTH, write: grouped },
}

/** @type {List['write']} */
function grouped(here, away) {
  const places = [...new Set(here.map(p => p.organisation))].sort((a, b) => (a === null ? -1 : b === null ? 1 : 0))
  const groups = places.map(place => {
    const people = here.filter(p => p.organisation === place).map(p => commas(p.name, p.title))
    return [place, ...people].filter(Boolean).join('\n')
  })
  return `Deltagere:\n${groups.join('\n\n')}${away.length > 0 ? `\n\nAfbud:${below(away.map(full))}` : ''}`
}

/** Party letters and initials are written in brackets only, which is another style. */
const isShort = (/** @type {string | null} */ text) => text !== null && !/\p{Ll}/u.test(text)

/**
 * @param {Document} document
 * @param {List} style
 * @returns {import('./style.mjs').Restyled | null}
 */
function withLists({ text, front, participants, items }, { says, write }) {
  const sections = front.filter(section => section.kind === 'deltagere')
  const isListed = (/** @type {Document['participants'][number]} */ { span }) =>
    sections.some(s => s.span[0] <= span[0] && span[1] <= s.span[1])
  const people = participants.filter(isListed)
  const [first] = sections
  const isPlain = people.every(
    p => /\s/.test(p.name) && !isShort(p.organisation) && !/,/.test(`${p.title}${p.organisation}`),
  )
  const count = (/** @type {Detail} */ detail) => people.filter(p => p[detail] !== null).length
  if (!first || people.length < 4 || !isPlain || says.some(detail => count(detail) * 2 < people.length)) return null
  const [here, away] = ['present', 'absent'].map(a => people.filter(p => p.attendance === a))
  const words = `${write(here ?? [], away ?? [])}\n`
  const edits = sections.map(({ span }) => ({ span, words: span === first.span ? words : '' }))
  const gold = participants.map(p => ({
    name: p.name,
    attendance: p.attendance,
    ...(isListed(p) ? Object.fromEntries(says.map(detail => [detail, p[detail]])) : {}),
  }))
  return {
    text: edited(text, edits),
    gold: { participants: gold, items: items.map(({ number, title }) => ({ number, title })) },
  }
}

/** @type {import('./style.mjs').Style[]} */
export const PEOPLE_STYLES = Object.entries(LISTS).map(([name, style]) => ({
  name,
  fields: [
    'participants',
    'attendance',
    ...(style.says.includes('title') ? ['person titles'] : []),
    ...(style.says.includes('organisation') ? ['organisations'] : []),
  ],
  restyle: document => withLists(document, style),
}))
