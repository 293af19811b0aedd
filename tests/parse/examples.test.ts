// Every example and look-alike of the dictionaries, read by the readers that read minutes: what `npm run check` looks at.

import { describe, expect, it } from 'vitest'
import { loadDictionary } from '../../src/dictionary/dictionary.js'
import { listExamples } from '../../src/parse/examples/examples.js'

const examples = listExamples(loadDictionary())

it('there are some of every dictionary that has any', () => {
  const names = 'columns decisions head-fields item-titles labels roles tasks title-fields word-classes'
  const files = names.split(' ').map(name => `${name}.yaml`)
  expect([...new Set(examples.map(one => one.file))].sort()).toEqual(files)
  for (const file of files.filter(file => file !== 'head-fields.yaml'))
    expect(new Set(examples.filter(one => one.file === file).map(one => one.field)).size).toBe(2)
})

describe.each([...new Set(examples.map(one => one.file))])('%s', file => {
  const own = examples.filter(one => one.file === file)
  it.each(own.map(one => [one.entry, one.field, one.line, one] as const))('%s: %s: "%s"', (_, _field, _line, one) =>
    expect(one.fault()).toBeNull(),
  )
})
