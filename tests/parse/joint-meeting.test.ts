// Two bodies that meet together, and how old minutes begin: who decided what, who was there, what heads an item.

import { describe, expect, it } from 'vitest'
import { readMinutes } from './fixture-documents.js'

describe('two councils that meet together', () => {
  const minutes = (
    labels: readonly [string, string, string],
  ) => `Referat af fællesmøde mellem Ældrerådet og Udsatterådet

Mandag den 3. maj 2021 kl. 10.00 i Kulturhuset, Assens

Fra Ældrerådet deltog:
Karen Lund (formand)
Bo Krogh
Eva Holm

Fra Udsatterådet deltog:
Per Dam (formand)
Ane Friis

1. Høring om busruter

${labels[0]}
Godkendt.

${labels[1]}
Udsatterådet kan ikke anbefale planen.

2. Fælles temadag

${labels[2]}
Rådene besluttede at holde en temadag i oktober.
`

  it('each decides by itself below its own label', async () => {
    const document = await readMinutes(
      minutes(['Ældrerådets beslutning', 'Udsatterådets beslutning', 'Fælles beslutning']),
    )
    expect(document.body.name).toBe('Ældrerådet og Udsatterådet')
    expect(document.items.flatMap(i => i.decisions.map(d => `${i.number} ${d.type} ${d.decidedBy}`))).toEqual([
      '1 approved Ældrerådet',
      '1 rejected Udsatterådet',
      '2 decided Rådene',
    ])
  })

  it('a council that did not meet tells of another meeting', async () => {
    const document = await readMinutes(
      minutes(['Ældrerådets beslutning', 'Handicaprådets beslutning', 'Fælles beslutning']),
    )
    expect(document.items[0]?.decisions.map(d => d.decidedBy)).toEqual(['Ældrerådet'])
    expect(document.items[0]?.sections.map(s => s.kind)).toEqual(['beslutning', 'andet'])
  })

  it('names alone stand below words that say who was there', async () => {
    const document = await readMinutes(
      minutes(['Ældrerådets beslutning', 'Udsatterådets beslutning', 'Fælles beslutning']),
    )
    expect(document.participants.map(p => p.name)).toEqual([
      'Karen Lund',
      'Bo Krogh',
      'Eva Holm',
      'Per Dam',
      'Ane Friis',
    ])
  })
})

describe('an old protocol', () => {
  it('titles end in full stops, the first below words that announce them, case numbers below', async () => {
    const document = await readMinutes(`FORHANDLINGSPROTOKOL

Sygehusudvalget

År 1986, mandag den 3. november kl. 13.00 afholdt udvalget møde på rådhuset i Thisted.

Til stede var: Karen Lund (formand), Bo Krogh og Eva Holm.

Man foretog:

31. Protokollen.
Protokollen for mødet den 6. oktober 1986 godkendtes.

32. Ansøgning om anskaffelse af nye senge og madrasser til Thisted
J.nr. 51-2/86.
Udvalget vedtog at indstille til amtsrådet, at beløbet bevilges.

33. Nedlæggelse af sengeafsnit C 2.
Sagen udsattes til næste møde.

34. Vedtægter for brugerråd.
Udkastet vedtoges.
`)
    expect(document.items.map(i => `${i.number} ${i.title}`)).toEqual([
      '31 Protokollen',
      '32 Ansøgning om anskaffelse af nye senge og madrasser til Thisted',
      '33 Nedlæggelse af sengeafsnit C 2',
      '34 Vedtægter for brugerråd',
    ])
    expect(document.meeting.place).toBe('rådhuset i Thisted')
  })
})
