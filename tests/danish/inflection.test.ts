import { describe, expect, it } from 'vitest'
import { inflectBodyWord } from '../../src/danish/inflection.js'

describe('inflectBodyWord', () => {
  it.each([
    [
      'Klyngestyregruppe',
      ['Klyngestyregruppen', 'Klyngestyregrupper', 'Klyngestyregruppemøde', 'Klyngestyregruppemødet'],
    ],
    ['Sundhedsudvalget', ['Sundhedsudvalg', 'Sundhedsudvalgene', 'Sundhedsudvalgsmøde']],
    ['Byrådet', ['Byråd', 'Byrådsmødet']],
    ['Driftsforum', ['Driftsforummet', 'Driftsforumets']],
    ['bestyrelsen', ['bestyrelse', 'bestyrelsesmøde']],
  ])('%s', (word, forms) => expect(inflectBodyWord(word)).toEqual(expect.arrayContaining([word, ...forms])))

  it.each(['Nordjylland', 'Midt', 'Gruppeleder', 'Rådhus', 'Forumteatret', 'Styrelsen', ''])('leaves %s', word =>
    expect(inflectBodyWord(word)).toEqual([word]),
  )
})
