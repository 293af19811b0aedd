// The forms in the dictionaries of the outline are read as their entry however they are dressed: labels, fields of the
// title block, through the readers that the parser uses. Their examples: tests/parse/examples.test.ts.

import { describe, expect, it } from 'vitest'
import { loadDictionary } from '../../../src/dictionary/dictionary.js'
import { lexiconOf } from '../../../src/parse/lexicon.js'

const dictionary = loadDictionary()
const { readLabel, readHeadField, isBodyName } = lexiconOf(dictionary)

describe('labels.yaml', () => {
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
})

describe('head-fields.yaml', () => {
  for (const { field, forms } of dictionary.headFields) {
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

describe('body-words.yaml', () => {
  it.each(['MED-udvalget', 'KKR Nordjylland', 'Lokal-MED', 'FællesMED', 'Styregruppemøde', 'ældrerådets'])(
    'a body: %s',
    name => expect(isBodyName(name)).toBe(true),
  )
  it.each(['Udvalgte emner', 'Microsoft Teams', 'Samtale med borgerne', 'Med venlig hilsen'])('none: %s', text =>
    expect(isBodyName(text)).toBe(false),
  )
})
