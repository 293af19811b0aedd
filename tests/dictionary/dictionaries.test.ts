// The dictionaries that come with the program: that they hold together, and hold what they must.

import { describe, expect, it } from 'vitest'
import { fold, foldName } from '../../src/danish/fold.js'
import { checkDictionaries, loadDictionary } from '../../src/dictionary/dictionary.js'
import { listNameForms } from '../../src/dictionary/name-form.js'
import { formatProblem } from '../../src/dictionary/problem.js'
import { DECISION_TYPES, ROLES, SECTION_KINDS } from '../../src/model/document.js'

const dictionary = loadDictionary()

it('has no problems', () => expect(checkDictionaries().map(formatProblem)).toEqual([]))

/** "tog … til efterretning" in "Udvalget tog sagen til efterretning.": the parts in this order, whole words; "-gruppe". */
function contains(sentence: string, phrase: string): boolean {
  const word = (written: string) =>
    fold(written)
      .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
      .replace(/^-|-$/g, '[a-z0-9]*')
  const parts = phrase.split('…').map(part => part.trim().split(/\s+/).map(word).join(' '))
  return new RegExp(`(?<![a-z0-9])${parts.join('.*?')}(?![a-z0-9])`).test(fold(sentence))
}

describe('labels', () => {
  it('has a label for every kind of section that has labels', () => {
    const kinds = new Set(dictionary.labels.map(label => label.kind))
    expect(SECTION_KINDS.filter(kind => kind !== 'hoved' && !kinds.has(kind))).toEqual([])
  })

  it.each(dictionary.labels.map(label => [label.label, label] as const))('%s: its examples hold it', (_, label) => {
    expect(label.example.length).toBeGreaterThan(0)
    const forms = [label.label, ...label.forms].map(form => form.replace(/…(?=\p{L})/gu, '….*'))
    for (const example of label.example) {
      const plain = /^(?:\p{L} )+\p{L}$/u.test(example) ? example.replaceAll(' ', '') : example
      expect(
        forms.some(form => looseMatch(plain, form)),
        example,
      ).toBe(true)
    }
  })

  it('contradicts itself nowhere: no example of a label is among its look-alikes', () => {
    const wrong = dictionary.labels.flatMap(label => label.example.filter(line => label.not.includes(line)))
    expect(wrong).toEqual([])
  })
})

function looseMatch(line: string, form: string): boolean {
  const pattern = fold(form)
    .split(/…(?:\.\*)?/)
    .map(part => part.trim().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('.*')
  return new RegExp(`^${pattern}|(?<![a-z])${pattern}(?![a-z])`).test(fold(line))
}

describe('decisions', () => {
  it('has a formula for every type', () => {
    const types = new Set(dictionary.decisions.map(formula => formula.type))
    expect(DECISION_TYPES.filter(type => !types.has(type))).toEqual([])
  })

  it.each(dictionary.decisions.map(one => [one.formula, one] as const))('%s: its examples hold it', (_, formula) => {
    const words = [...Object.values(formula.verb ?? {}).flat(), ...formula.phrases]
    for (const example of formula.example) {
      expect(
        words.some(word => contains(example, word)),
        example,
      ).toBe(true)
      if (formula.needs.length > 0)
        expect(
          formula.needs.some(need => contains(example, need)),
          example,
        ).toBe(true)
      expect(
        formula.unless.filter(word => contains(example, word)),
        example,
      ).toEqual([])
    }
  })

  it('asks for no sentence to be and not to be of one type', () => {
    const wrong = dictionary.decisions.flatMap(one => one.example.filter(sentence => one.not.includes(sentence)))
    expect(wrong).toEqual([])
  })
})

it('has every role', () => {
  const roles = new Set(dictionary.roles.map(word => word.role))
  expect(ROLES.filter(role => !roles.has(role))).toEqual([])
})

it('has twelve months and seven days, no form twice', () => {
  expect(dictionary.months.map(month => month.month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  expect(dictionary.weekdays.map(day => day.weekday)).toEqual([1, 2, 3, 4, 5, 6, 7])
  const forms = [...dictionary.months, ...dictionary.weekdays].flatMap(one => [one.name, ...one.forms])
  expect(new Set(forms).size).toBe(forms.length)
})

describe('places', () => {
  const today = dictionary.municipalities.filter(one => one.until === null)

  it('has the 98 municipalities of today and the 270 of the end of 2006', () => {
    expect(today).toHaveLength(98)
    const before = dictionary.municipalities.filter(
      one =>
        (one.until === '2006-12-31' && one.successors.length > 0) || (one.until === null && (one.from ?? '') < '2007'),
    )
    expect(before).toHaveLength(270)
  })

  it('puts every municipality of today into a cluster, and only København into two', () => {
    const members = dictionary.clusters.flatMap(cluster => cluster.municipalities)
    expect(new Set(members).size).toBe(98)
    expect(members.filter((one, index) => members.indexOf(one) !== index)).toEqual(['koebenhavn'])
  })

  it('keeps each cluster inside its region', () => {
    const region = new Map(dictionary.municipalities.map(one => [one.id, one.region]))
    for (const cluster of dictionary.clusters)
      for (const member of cluster.municipalities)
        expect(`${member} ${region.get(member)}`).toBe(`${member} ${cluster.region}`)
  })

  it('makes a name that two clusters bear weak in both', () => {
    const bearers = new Map<string, { id: string; weak: boolean }[]>()
    const forms = listNameForms(dictionary).filter(({ kind }) => kind === 'cluster')
    for (const { form, id, weak } of forms)
      bearers.set(foldName(form), [...(bearers.get(foldName(form)) ?? []), { id, weak }])
    const shared = [...bearers].filter(([, all]) => new Set(all.map(one => one.id)).size > 1)
    expect(shared.filter(([, all]) => all.some(one => !one.weak)).map(([form]) => form)).toEqual([])
    expect(shared.map(([form]) => form).sort()).toEqual(
      expect.arrayContaining([
        'klynge midt',
        'klynge nord',
        'klynge syd',
        'klynge vest',
        'midtklyngen',
        'sundhedsklynge midt',
      ]),
    )
  })

  it('ends everything after it began', () => {
    const { regions, municipalities, clusters, bodies, hospitals, organisations } = dictionary
    const all = [...regions, ...municipalities, ...clusters, ...bodies, ...hospitals, ...organisations]
    expect(all.filter(one => one.from && one.until && one.from > one.until).map(one => one.id)).toEqual([])
  })
})
