// The same people written in every layout give the same participants.

import { describe, expect, it } from 'vitest'
import { frontWith, parseText } from './people.js'

interface Person {
  readonly name: string
  readonly title: string | null
  readonly organisation: string | null
  readonly role: 'formand' | 'medformand' | 'næstformand' | 'ordstyrer' | 'referent' | null
}

const person = (
  name: string,
  title: string | null,
  organisation: string | null,
  role: Person['role'] = null,
): Person => ({ name, title, organisation, role })

const ROLES = {
  formand: 'chair',
  medformand: 'co-chair',
  næstformand: 'vice-chair',
  ordstyrer: 'facilitator',
  referent: 'secretary',
}

/** Names that dictionaries know and names that none does; titles and organisations of one word and of many. */
const GROUPS: Readonly<Record<string, readonly Person[]>> = {
  'a cluster': [
    person('Karen Holm Lund', 'direktør og kommunal medformand', 'Viborg Kommune'),
    person('Zahra Moradi', 'hospitalsdirektør', 'Regionshospitalet Horsens', 'medformand'),
    person('Bjarne Dahl-Eriksen', 'sundheds- og omsorgschef', 'Skive Kommune', 'ordstyrer'),
    person('Ayaan Dirie', 'praktiserende læge', 'PLO-Midtjylland'),
    person('Jóhann Örn Pétursson', 'chef for det nære sundhedsvæsen', 'Region Midtjylland'),
    person('Mette von Halle', 'sygeplejefaglig direktør', 'Aalborg Universitetshospital'),
    person('Bo Krogh', null, 'Danske Patienter'),
    person('Wanqi Zhou', 'AC-fuldmægtig', 'Region Midtjylland', 'referent'),
  ],
  'a council of a university': [
    person('Inger Lykke', 'professor', 'Institut for Folkesundhed', 'formand'),
    person('Hans Oluf Bundgaard', 'lektor', 'Institut for Biomedicin'),
    person('Tariq Ozbal', 'ph.d.-studerende', null),
    person('Lars V. Hansen', 'dekan', null),
    person('Ngozi Eberech', 'specialkonsulent', 'Aarhus Universitet', 'referent'),
  ],
  'no titles': [
    person('Ellen Skytte', null, 'Danske Handicaporganisationer', 'formand'),
    person('Hüseyin Arikan', null, 'Ældre Sagen'),
    person('Priya Venkat', null, 'Kræftens Bekæmpelse', 'næstformand'),
    person('Poul Erik Dam', null, 'KL'),
  ],
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1)
const all = (...words: (string | null)[]) => words.filter(word => word !== null && word !== '')
const bracket = (role: string | null) => (role ? ` (${role})` : '')
const nameFirst = (p: Person) => all(p.name, p.title, p.organisation).join(', ') + bracket(p.role)
const titleFirst = (p: Person) => all(all(p.title, p.name).join(' '), p.organisation).join(', ') + bracket(p.role)
const inBracket = (p: Person) => {
  const said = all(p.title, p.organisation, p.role).join(', ')
  return said === '' ? p.name : `${p.name} (${said})`
}
const sentence = (entries: string[]) => `Deltagere: ${entries.slice(0, -1).join(', ')} og ${entries.at(-1)}.`
const lines = (entries: string[]) => `Deltagere\n${entries.join('\n')}`

/** By organisation, in the order in which they come first. */
function grouped(
  people: readonly Person[],
  heading: (organisation: string, people: readonly Person[]) => string,
): string {
  const groups = new Map<string, Person[]>()
  for (const p of people) groups.set(p.organisation ?? 'Øvrige', [...(groups.get(p.organisation ?? 'Øvrige') ?? []), p])
  return [...groups].map(([organisation, members]) => heading(organisation, members)).join('\n')
}

const LAYOUTS: Readonly<Record<string, (people: readonly Person[]) => string>> = {
  'lines, name first': p => lines(p.map(nameFirst)),
  'lines, title first': p => lines(p.map(one => capital(titleFirst(one)))),
  'lines, brackets': p => lines(p.map(inBracket)),
  'lines, title in an organisation': p =>
    lines(
      p.map(
        one =>
          `${one.name}${one.title ? `, ${one.title}` : ''}${one.organisation ? `${one.title ? ' i' : ','} ${one.organisation}` : ''}${bracket(one.role)}`,
      ),
    ),
  'lines, organisation first': p =>
    lines(p.map(one => all(one.organisation, all(one.title, one.name).join(' ')).join(', ') + bracket(one.role))),
  bullets: p => lines(p.map(one => `- ${nameFirst(one)}`)),
  dashes: p => lines(p.map(one => all(one.name, one.title, one.organisation, one.role).join(' – '))),
  tabs: p => lines(p.map(one => [one.name, one.title, one.organisation, one.role].join('\t').trimEnd())),
  'a table': p =>
    lines([
      'Navn\tTitel\tOrganisation\tRolle',
      ...p.map(one => [one.name, one.title, one.organisation, one.role].join('\t').trimEnd()),
    ]),
  'a sentence, name first': p => sentence(p.map(nameFirst)),
  'a sentence, title first': p => sentence(p.map(titleFirst)),
  'a sentence, brackets': p => sentence(p.map(inBracket)),
  semicolons: p => `Deltagere: ${p.map(nameFirst).join('; ')}`,
  'organisations above': p =>
    `Deltagere\n${grouped(p, (o, members) => `\n${o}\n${members.map(one => capital(all(one.title, one.name).join(' ')) + bracket(one.role)).join('\n')}`)}`,
  'organisations before a colon': p =>
    `Deltagere:\n${grouped(p, (o, members) => `${o}: ${members.map(one => all(one.name, one.title).join(', ') + bracket(one.role)).join(', ')}`)}`,
  'two columns': p =>
    lines(
      [...Array(Math.ceil(p.length / 2)).keys()].map(n => all(...p.slice(2 * n, 2 * n + 2).map(nameFirst)).join('\t')),
    ),
}

const lower = (text: string | null) => text?.toLowerCase() ?? null

describe.each(Object.entries(GROUPS))('%s', (_, people) => {
  const expected = people
    .map(p => ({
      name: p.name,
      title: lower(p.title),
      organisation: p.organisation,
      roles: [...(p.role ? [ROLES[p.role]] : []), ...(p.title?.endsWith('medformand') ? ['co-chair'] : [])],
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))

  // "KL" alone on its line is read as a time of the title block ("kl.").
  const layouts = Object.entries(LAYOUTS).filter(
    ([layout]) => !(layout === 'organisations above' && people.some(p => p.organisation === 'KL')),
  )

  it.each(layouts)('%s', (_, write) => {
    const { participants } = parseText(frontWith(write(people)))
    const read = participants.map(p => ({
      name: p.name,
      title: lower(p.title),
      organisation: p.organisation,
      roles: [...p.roles],
    }))
    expect(read.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(expected)
    expect(participants.every(p => p.attendance === 'present' && p.capacity === 'member' && p.items.length === 0)).toBe(
      true,
    )
  })
})
