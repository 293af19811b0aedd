// Every example and look-alike of dictionaries/decisions.yaml, read by the readers that read minutes.

import { describe, expect, it } from 'vitest'
import { decisionsIn, dictionary } from './section.js'

const typesOf = (sentence: string, kind: 'beslutning' | 'referat') => decisionsIn(sentence, kind).map(d => d.type)

describe.each(dictionary.decisions.map(formula => [formula.formula, formula] as const))('%s', (_, formula) => {
  it.each(formula.example)('says it in "%s"', sentence =>
    expect(typesOf(sentence, 'beslutning')).toEqual(formula.type === 'none' ? [] : [formula.type]),
  )

  if (formula.type !== 'none' && formula.not.length > 0)
    it.each(formula.not)('does not say it in "%s"', sentence => {
      // Beside another sentence: what stands alone under "Beslutning" may decide without any formula.
      const text = `Formanden bød velkommen.\n${sentence}`
      expect(typesOf(text, 'beslutning')).not.toContain(formula.type)
      expect(typesOf(text, 'referat')).not.toContain(formula.type)
    })
})
