// Every form of dictionaries/roles.yaml, and every title of dictionaries/titles.yaml, read by the readers that read
// minutes. The examples of roles: tests/parse/examples.test.ts.

import { describe, expect, it } from 'vitest'
import { dictionary, frontWith, lexicon, parseText } from './people.js'

describe('forms', () => {
  const closed = dictionary.roles.flatMap(entry =>
    [entry.word, ...entry.forms].filter(form => !form.includes('…')).map(form => [form, entry] as const),
  )

  it.each(closed)('%s means what its entry says', (form, entry) => {
    const remark = lexicon.readRemark(form, entry.titled)
    expect(remark?.roles ?? []).toEqual(entry.role ? [entry.role] : [])
    if (!entry.role) expect([remark?.attendance, remark?.capacity]).toEqual([entry.attendance, entry.capacity])
  })
})

describe('titles', () => {
  const titles = dictionary.titles.filter(group => group.use === 'title' && group.class !== 'chair')
  const words = titles.flatMap(group => [...group.words, ...group.endings])
  const own = (line: string) => parseText(frontWith(`Deltagere:\n${line}\nHans Peter Brun, KL`)).participants[0]

  it.each(words)('%s is one', word => expect(lexicon.titles.isTitle(word)).toBe(true))

  // Words that say how somebody took part are remarks, and no titles on a list.
  const plain = words.filter(word => lexicon.readRemark(word) === null && !/^medlem$/.test(word))

  it.each(plain)('%s before and behind a name', word => {
    const capital = word[0]!.toUpperCase() + word.slice(1)
    expect([
      own(`Karen Lund, ${word}, Viborg Kommune`)?.name,
      own(`Karen Lund, ${word}, Viborg Kommune`)?.title,
    ]).toEqual(['Karen Lund', word])
    expect([
      own(`${capital} Karen Lund, Viborg Kommune`)?.name,
      own(`${capital} Karen Lund, Viborg Kommune`)?.title,
    ]).toEqual(['Karen Lund', capital])
  })

  const endings = titles.flatMap(group => group.endings).filter(ending => !ending.includes('.'))
  it.each(endings)('a compound of %s', ending => {
    const title = `social- og sundheds${ending}`
    expect(own(`Karen Lund, ${title}, Viborg Kommune`)?.title).toBe(title)
  })

  it.each(dictionary.titles.filter(g => g.use === 'placeholder').flatMap(g => g.words))('%s is nobody', word =>
    expect(own(`${word}, direktør, Viborg Kommune`)?.name).toBe('Hans Peter Brun'),
  )
})

describe('names', () => {
  const of = (kind: string) => dictionary.names.filter(group => group.kind === kind).flatMap(group => group.names)

  it('every first name makes a name', () => {
    const wrong = [...of('first'), ...of('word')].filter(first => lexicon.judge([...first.split(' '), 'Xyqvist']) !== 2)
    expect(wrong).toEqual([])
  })

  it('every surname makes a name behind a first name, words among them', () => {
    const wrong = [...of('last'), ...of('noun')].filter(last => lexicon.judge(['Karen', last]) !== 2)
    expect(wrong).toEqual([])
  })

  it('no word of offices and things does, as it stands, at the end of a compound, or with an ending', () => {
    const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)
    const forms = (word: string) => [capital(word), capital(`${word}s`), `Nord${word}`, `Nord${word}s`]
    const surnames = new Set([...of('last'), ...of('noun')])
    const words = [...of('office'), ...of('thing')].filter(
      word => /^\p{L}+$/u.test(word) && !surnames.has(capital(word)),
    )
    expect(words.flatMap(forms).filter(word => lexicon.judge(['Xyqa', word]) !== 0)).toEqual([])
    expect(of('other').filter(word => /^\p{L}+$/u.test(word) && lexicon.judge(['Xyqa', capital(word)]) !== 0)).toEqual(
      [],
    )
  })

  it.each(['Xyqvist Danske', 'Danske Xyqvist', 'Alle Xyqvist'])('%s', text =>
    expect(lexicon.judge(text.split(' '))).toBe(/^(?:Danske|Alle)/.test(text) ? 0 : 1),
  )
})

describe('organisations shaped like names', () => {
  it.each([
    'Danske Patienter',
    'Ældre Sagen',
    'Hammel Neurocenter',
    'Nationale Ledelsesprogram',
    'Psykiatriens Hus',
    'Social Sundhed',
    'Nykøbing Falster',
    'Aalborg Øst',
    'Region Nord',
    'Dansk Sygeplejeråd',
    'Almen Praksis',
    'Sundhed Omsorg',
  ])('%s', text => expect(lexicon.judge(text.split(' '))).toBe(0))
})
