// What stands alone below "Beslutning": it says what came of the item, whatever its words, unless they tell something else.

import { describe, expect, it } from 'vitest'
import { decisionsIn } from './section.js'

const read = (text: string) => decisionsIn(text).map(({ type, text: said }) => `${type}: ${said}`)

describe('alone below "Beslutning"', () => {
  it.each([
    'Den billigste.',
    'Den grønne model.',
    'Op til 5.000 kr.',
    'Temanummer i maj.',
    'Sælges.',
    'Gentages næste år.',
    'Lejes ud til spejderne.',
    'Købes ikke.',
    'Uændret.',
    'Som sidste år.',
    'Festen blev aflyst.',
    'Huset blev solgt.',
    'Flyttet til den 5. juni.',
    'Fuldmagt til formanden.',
    'Ordningen fortsætter til årets udgang.',
    'Turen går til Møn den 22. august.',
    'Karen Lund træder ind i udvalget.',
    'Skabelonen kan bruges.',
    'Skuret skal males i foråret.',
    'Døren skal fremover være låst.',
    'Der bruges ikke vikar i påsken.',
  ])('%s is decided', text => expect(read(text)).toEqual([`decided: ${text}`]))

  it.each([
    'Intet.',
    'Ingen kandidater.',
    'Trukket tilbage.',
    'Uenighed.',
    'Orientering om budgettet.',
    'Se bilag 2.',
    'Regnskabet blev fremlagt.',
    'Referatet underskrevet.',
    'Karen Lund og Bo Krogh.',
    'Afbud: Karen Lund.',
    'Fælles indkøb?',
    'Der var en god drøftelse.',
    'Huset er stort.',
    'Vi håber at få flere.',
    'Sagen afgøres af ministeriet.',
    'Underskriftsark',
    'Karen Lund takkede for tilbuddet.',
    'Karen Lund oplyser, at taget er tæt.',
    'Der kan søges om tilskud hos fonden.',
    'Der bruges 4 mio. kr. om året på kørsel.',
    'Udvalget kan ikke være her.',
    '-',
  ])('%s is not', text => expect(read(text)).toEqual([]))

  it.each(['Festudvalg: Karen Lund og Bo Krogh.', 'Arbejdsgruppe: Karen Lund, Bo Krogh og Ida Holm.'])(
    '%s: they were chosen',
    text => {
      expect(read(text)).toEqual([`appointed: ${text}`])
      expect(decisionsIn(text, 'referat')).toEqual([])
    },
  )

  it('among other sentences it may be anything', () => {
    expect(read('Bo Krogh fortalte om huset. Den billigste. Der er tre.')).toEqual([])
    expect(decisionsIn('Den billigste.', 'referat')).toEqual([])
  })
})

describe('below "Næste møde"', () => {
  const below = (title: string, text: string) => decisionsIn(text, 'referat', null, () => {}, title).length

  it.each(['Fastsat til tirsdag den 8. juni kl. 13.', 'Næste møde blev fastsat til den 8. juni.'])(
    '"%s" is when it is, elsewhere what was decided',
    text => expect([below('Næste møde', text), below('Havnefest', text)]).toEqual([0, 1]),
  )

  it('other decisions stay', () => expect(below('Næste møde', 'Det blev besluttet at købe kage.')).toBe(1))
})
