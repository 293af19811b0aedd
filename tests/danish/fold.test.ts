import { describe, expect, it } from 'vitest'
import { fold, foldName } from '../../src/danish/fold.js'

describe('fold', () => {
  it.each([
    ['Århus', 'aarhus'],
    ['Aarhus', 'aarhus'],
    ['ÅRHUS', 'aarhus'],
    ['A\u030arhus', 'aarhus'],
    ['Sønderborg', 'soenderborg'],
    ['Soenderborg', 'soenderborg'],
    ['Ærø', 'aeroe'],
    ['Resumé', 'resume'],
    ['Björn Müller', 'bjoern muller'],
    ['§ 18, stk. 3', '§ 18, stk. 3'],
    ['', ''],
  ])('%s -> %s', (text, folded) => expect(fold(text)).toBe(folded))

  it.each([
    ['råd', 'rad'],
    ['får', 'far'],
    ['før', 'for'],
    ['læst', 'last'],
    ['Måløv', 'Malov'],
  ])('%s is not %s', (one, other) => expect(fold(one)).not.toBe(fold(other)))

  it('folds what is folded to itself', () => {
    for (const word of ['Høje-Taastrup', 'ØRESUNDSHOSPITALET', 'Kåre Ægidius'])
      expect(fold(fold(word))).toBe(fold(word))
  })
})

describe('foldName', () => {
  it.each([
    ['Ikast-Brande', 'Ikast – Brande'],
    ['Høje-Taastrup', 'Høje  Tåstrup'],
    ['PLO-M', 'plo m'],
    ['PLO’s bestyrelse', "plo's bestyrelse"],
    [' Region\u00a0Nordjylland ', 'region nordjylland'],
  ])('%s = %s', (one, other) => expect(foldName(one)).toBe(foldName(other)))

  it.each([
    ['Frederiksberg', 'Frederiksborg'],
    ['Klynge Midt', 'Midtklyngen'],
    ['Koordineringsgruppen', 'Koordinationsgruppen'],
  ])('%s is not %s', (one, other) => expect(foldName(one)).not.toBe(foldName(other)))
})
