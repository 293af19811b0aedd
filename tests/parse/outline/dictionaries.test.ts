// Every example in the dictionaries of the outline is read as its entry, and no look-alike is: labels, standing titles of
// items, fields of the title block, through the readers that the parser uses.

import { describe, expect, it } from 'vitest'
import { loadDictionary } from '../../../src/dictionary/dictionary.js'
import { lexiconOf } from '../../../src/parse/lexicon.js'

const dictionary = loadDictionary()
const { readLabel, readItemTitle, readHeadField } = lexiconOf(dictionary)

describe('labels.yaml', () => {
  for (const entry of dictionary.labels) {
    it.each(entry.example.map(line => [line]))(`${entry.label}: "%s"`, line => {
      expect(readLabel(line)?.entry.label).toBe(entry.label)
    })
    for (const line of entry.not)
      it(`${entry.label}, not: "${line}"`, () => {
        expect(readLabel(line)?.entry.label).not.toBe(entry.label)
      })
  }

  const plain = dictionary.labels
    .filter(entry => entry.stands.includes('line'))
    .flatMap(entry => [entry.label, ...entry.forms].map(form => ({ form, label: entry.label })))
    .filter(({ form }) => !form.includes('…'))

  it.each(plain)('"$form" in capitals, with a colon, in Markdown', ({ form }) => {
    const usual = readLabel(form)?.entry.label
    expect(usual).toBeDefined()
    for (const line of [form.toUpperCase(), `${form}:`, `**${form}**`, `## ${form}`])
      expect([line, readLabel(line)?.entry.label]).toEqual([line, usual])
  })

  it('no form stands in two entries: the second would never be read', () => {
    const owners = new Map<string, Set<string>>()
    for (const { form, label } of plain) {
      const key = form.toLowerCase()
      owners.set(key, (owners.get(key) ?? new Set()).add(label))
    }
    const twice = [...owners].filter(([, labels]) => labels.size > 1)
    expect(twice.map(([form, labels]) => `${form}: ${[...labels].join(', ')}`)).toEqual([])
  })
})

describe('item-titles.yaml', () => {
  for (const { title, example, not } of dictionary.itemTitles) {
    it.each(example.map(line => [line]))(`${title}: "%s"`, line => {
      expect(readItemTitle(line)?.title).toBe(title)
    })
    it.each(not.map(line => [line]))(`${title}, not: "%s"`, line => {
      expect(readItemTitle(line)?.title).not.toBe(title)
    })
  }
})

describe('head-fields.yaml', () => {
  for (const { field, forms, example } of dictionary.headFields) {
    it.each(example.map(line => [line]))(`${field}: "%s"`, line => {
      const hit = readHeadField(line)
      expect(hit?.field).toBe(field)
      // The value is what stands behind the field, without colon or tab.
      expect(line.slice(hit?.valueAt)).not.toMatch(/^[\s:]|^$/)
    })

    it.each(forms.map(form => [form]))(`${field}: "%s" before a colon, a tab, alone, in capitals`, form => {
      for (const [line, value] of [
        [`${form}: Rådhuset`, 'Rådhuset'],
        [`${form}\tRådhuset`, 'Rådhuset'],
        [form, ''],
        [`${form.toUpperCase()}:`, ''],
      ] as const) {
        const hit = readHeadField(line)
        expect([line, hit?.field, line.slice(hit?.valueAt)]).toEqual([line, field, value])
      }
    })
  }

  it.each([
    'Datoen er ikke fastsat.',
    'Stedet er smukt.',
    'Formanden: tak for i dag',
    'Tiden er knap',
    'Vi mødes kl. 10: alle er velkomne',
  ])('not: "%s"', line => {
    expect(readHeadField(line)).toBeNull()
  })
})
