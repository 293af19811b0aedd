// Minutes without a single blank line, as a mail or a form leaves them: what stands alone above sentences is a heading still.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const UNNUMBERED = `Referat af bestyrelsesmøde i Hadsund Roklub
Tirsdag den 4. marts 2014 kl. 19.00
Til stede: Lone Vestergaard, Per Kragh, Jytte Holm
Nyt fra formanden
Lone har talt med kommunen om broen. Den bliver lavet i maj.
Økonomi
Regnskabet viser et overskud på 12.000 kr. Det blev godkendt.
Nye både
Per har set på to brugte inriggere. Vi køber den ene.
Den kommer i april.
Eventuelt
Jytte bager til standerhejsningen.`

const NUMBERED = `Social- og Sundhedsudvalget
Referat af møde den 4. marts 2014
Til stede: Lone Vestergaard, Per Kragh
1. Ny busrute
Sagsfremstilling
Ruten kører fra skolen til havnen. Den åbner til august.
Økonomi
Ruten koster 240.000 kr. om året.
Indstilling
Forvaltningen indstiller, at ruten godkendes.
Beslutning
Godkendt.
2. Eventuelt
Beslutning
Intet at bemærke.`

describe('text without blank lines', () => {
  it('has titles without numbers', async () => {
    const { items } = await readMinutes(UNNUMBERED)
    expect(items.map(item => item.title)).toEqual(['Nyt fra formanden', 'Økonomi', 'Nye både', 'Eventuelt'])
    expect(items.flatMap(item => item.sections.map(s => s.text.split('\n').length))).toEqual([1, 1, 2, 1])
  })

  it('has sections whose labels are words of every day', async () => {
    const { items } = await readMinutes(NUMBERED)
    expect(items[0]?.sections.map(s => s.kind)).toEqual(['sagsfremstilling', 'økonomi', 'indstilling', 'beslutning'])
  })

  it.each([
    ['a name among names', 'Per Kragh\nJytte Holm'],
    ['what was said in a word', 'Godkendt'],
    ['the rest of a sentence', 'men først til august'],
  ])('has no heading in %s', async (_, words) => {
    const text = NUMBERED.replace('Den åbner til august.', `${words}\nDen åbner til august.`)
    const { items } = await readMinutes(text)
    expect(items[0]?.sections.map(s => s.kind)).toEqual(['sagsfremstilling', 'økonomi', 'indstilling', 'beslutning'])
  })

  it('keeps the gaps of a text that has them', async () => {
    const spaced = NUMBERED.replaceAll('\n', '\n\n').replace('\n\nØkonomi\n\n', '\nØkonomi\n')
    const { items } = await readMinutes(spaced)
    expect(items[0]?.sections.map(s => s.kind)).toEqual(['sagsfremstilling', 'indstilling', 'beslutning'])
  })
})
