// Whole documents: lists that are agenda items, absences told decision by decision, signatures, roles told at the end,
// one person in several places.

import { describe, expect, it } from 'vitest'
import { frontWith, listPeople, parseText, show } from './people.js'

const people = (text: string): string[] => parseText(text).participants.map(show)

const decisions = (...texts: string[]) =>
  texts.map((text, n) => `${n + 1}. Sag nummer ${n + 1}\n\nBeslutning\nGodkendt.\n\n${text}`).join('\n\n')

describe('surnames that end as streets and homes do', () => {
  it('behind a first name they are names', () => {
    const text = frontWith(
      'Deltagere:\nKaren Lundvej, formand\nBo Skovgade\nMette Kirketorv\nAfbud: Eva Strandstræde, Ida Gudhjem Holm',
    )
    expect(parseText(text).participants.map(p => p.name)).toEqual([
      'Karen Lundvej',
      'Bo Skovgade',
      'Mette Kirketorv',
      'Eva Strandstræde',
      'Ida Gudhjem Holm',
    ])
  })

  it('so are words that a surname may be', () => {
    const text = frontWith('Deltagere: Karen Torv, Bo Midt, Eva Uge Lund, Ib Elev')
    expect(parseText(text).participants.map(p => p.name)).toEqual(['Karen Torv', 'Bo Midt', 'Eva Uge Lund', 'Ib Elev'])
  })

  it.each(['Niels Juelsvej', 'Rådhusets Torv', 'Møllevej', 'Gamle Kirkevej', 'Lindely Plejehjem'])(
    '%s is a place',
    place => {
      const { participants } = parseText(frontWith(`Sted: ${place}\nDeltagere:\nKaren Lund\nBo Krogh\n${place}`))
      expect(participants.map(p => p.name)).toEqual(['Karen Lund', 'Bo Krogh'])
    },
  )
})

describe('a council with many members in one line', () => {
  const given = 'Karen Bo Mette Ib Eva Per Lise Jens Ida Ole'.split(' ')
  const family = 'Lund Krogh Dam'.split(' ')
  const names = family.flatMap(last => given.map(first => `${first} ${first.at(0)}ilsted ${last}`))

  it.each(['Byrådet behandlede budgettet.', '1. Budget\n\nGodkendt.'])('is there, and behind it "%s"', rest => {
    const text = `Byrådet\n3. maj 2021\n\nMødedeltagere\n\n${names.join(', ')}\n\n${rest}\n`
    expect(parseText(text).participants.map(p => p.name)).toEqual(names)
  })
})

describe('absences told decision by decision', () => {
  const members = 'Medlemmer:\nKaren Lund (A)\nBo Krogh (V)\nIb Dam (O)'

  it('away from all is away', () => {
    const text = frontWith(members, decisions(...Array(4).fill('Fraværende: Bo Krogh (V)')))
    expect(people(text)).toEqual(['Karen Lund @ A', 'Bo Krogh @ V (absent)', 'Ib Dam @ O'])
  })

  it('away from some is there, with a note', () => {
    const text = frontWith(members, decisions('Afbud: Bo Krogh', 'Afbud: Bo Krogh', '', ''))
    expect(parseText(text).participants.map(p => [p.attendance, p.note])).toEqual([
      ['present', null],
      ['present', 'fraværende under punkt 1, 2'],
      ['present', null],
    ])
  })

  it('says of one item that it speaks of it, and who left', () => {
    const text = frontWith(
      members,
      decisions('Afbud til punktet: Bo Krogh (V), der forlod mødet kl. 17.05.', '', 'Fraværende under punktet: Ib Dam'),
    )
    expect(parseText(text).participants.map(p => [p.attendance, p.note])).toEqual([
      ['present', null],
      ['present', 'forlod mødet kl. 17.05; fraværende under punkt 1'],
      ['present', 'fraværende under punkt 3'],
    ])
  })

  it('of whom it is said at every decision that they took no part is away; at one, they may be disqualified', () => {
    const said = 'Bo Krogh (V) og Ea Brun deltog ikke i udvalgets behandling af sagen.'
    const away = frontWith(members, decisions(said, said, said))
    expect(people(away)).toEqual(['Karen Lund @ A', 'Bo Krogh @ V (absent)', 'Ib Dam @ O', 'Ea Brun (absent)'])
    const once = frontWith(members, decisions(said, '', ''))
    expect(people(once)).toEqual(['Karen Lund @ A', 'Bo Krogh @ V', 'Ib Dam @ O'])
  })

  it('does not tell twice when somebody left', () => {
    const text = frontWith(
      'Til stede: Karen Lund, KL (til kl. 15.15), Bo Krogh, PLO',
      '1. Nyt\n\nKaren Lund forlod mødet kl. 15.15.',
    )
    expect(parseText(text).participants.map(p => p.note)).toEqual(['til kl. 15.15', null])
  })

  it('who is disqualified is there', () => {
    const text = frontWith(members, decisions('Inhabil: Bo Krogh'))
    expect(people(text)).toEqual(['Karen Lund @ A', 'Bo Krogh @ V', 'Ib Dam @ O'])
  })

  it('names below the label', () => {
    const text = frontWith(
      members,
      decisions(...Array(3).fill('Følgende deltog ikke i behandlingen af punktet:\nBo Krogh (V)')),
    )
    expect(people(text)[1]).toBe('Bo Krogh @ V (absent)')
  })

  it('where no list names anybody, with substitutes', () => {
    const told = 'Afbud: Karen Lund (V) (Stedfortræder: Bo Krogh (V)), Ib Dam (A)'
    const text = frontWith('', decisions(told, told, 'Afbud: Ingen', told))
    expect(people(text)).toEqual(['Karen Lund @ V (absent)', 'Bo Krogh @ V', 'Ib Dam @ A (absent)'])
  })

  it('those of another meeting do not count', () => {
    const other = 'Beslutning i Byrådet den 12-01-2021\nUdsat.\n\nFraværende: Bo Krogh (V)'
    const text = frontWith(members, `1. Sag\n\n${other}\n\n2. Sag to\n\n${other}`)
    expect(people(text)[1]).toBe('Bo Krogh @ V')
  })
})

describe('an agenda item that is the list', () => {
  const items = (first: string) =>
    `${first}\n\nPunkt 2: Godkendelse af dagsorden\n\nBeslutning\nGodkendt.\n\nPunkt 3: Eventuelt\n\nBeslutning\nIntet.`

  it('with its absentees under its decision', () => {
    const item =
      'Punkt 1: Deltagere\n\nDirektørforum:\n\nKaren Lund, Direktør i Region Sjælland (medformand)\nBo Krogh, Direktør i Aalborg Kommune\n\nChefforum:\n\nVakant, Sundhedschef i Aalborg Kommune\nIb Dam, Kontorchef i Region Nordjylland\n\nSekretariat:\n\nEa Brun, Jammerbugt Kommune\n\nBeslutning\n\nAfbud fra:\n\nBo Krogh, Direktør i Aalborg Kommune'
    expect(people(frontWith('', items(item)))).toEqual([
      'Karen Lund, Direktør @ Region Sjælland (co-chair)',
      'Bo Krogh, Direktør @ Aalborg Kommune (absent)',
      'Ib Dam, Kontorchef @ Region Nordjylland',
      'Ea Brun @ Jammerbugt Kommune (secretariat)',
    ])
  })

  it('with bare names under its decision', () => {
    const item = 'Punkt 1: Mødedeltagere\n\nKaren Lund, KL\nBo Krogh, KL\nIb Dam, PLO\n\nBeslutning\n\nBo Krogh'
    expect(people(frontWith('', items(item)))).toEqual(['Karen Lund @ KL', 'Bo Krogh @ KL (absent)', 'Ib Dam @ PLO'])
  })

  it('of those who are away', () => {
    const item = 'Punkt 1: Fraværende\n\nBeslutning\nKaren Lund (A)'
    expect(people(frontWith('Medlemmer:\nKaren Lund (A)\nBo Krogh (V)', items(item)))).toEqual([
      'Karen Lund @ A (absent)',
      'Bo Krogh @ V',
    ])
  })
})

describe('a list within the items', () => {
  const present = (text: string) => parseText(text).participants.map(p => p.name)

  it('as the first of them, lettered', () => {
    const list = '(a) Anna Bro;\n(b) Per Holm;\n(c) Ida Friis; og\n(d) Ture Krogh.'
    const text = `Referat af generalforsamling den 3. maj 2021\n\n§ 1 Til stede:\n\n${list}\n\n§ 2 Valg af revisor.\n\nEnstemmigt vedtaget.\n`
    expect(present(text)).toEqual(['Anna Bro', 'Per Holm', 'Ida Friis', 'Ture Krogh'])
  })

  it.each(['b) Tilstedeværende', 'b ) Tilstedeværende', 'b. Til stede:'])('below "%s"', label => {
    const text = `Referat af bestyrelsesmøde den 3. maj 2021\n\n1) Formalia\n\na) Valg af referent\n\nIda tager referat\n\n${label}\n\nAnna, Per, Ida og Ture\n\n2) Takster\n\nGodkendt.\n\n3) Eventuelt\n`
    expect(present(text)).toEqual(['Anna', 'Per', 'Ida', 'Ture'])
  })
})

describe('signatures', () => {
  const page = '\n\n3. Underskriftsside\n\nKaren Lund\n\nBo Krogh\n\nIb Dam'

  it('name the members where no list does', () => {
    const text = frontWith('Fraværende: Ib Dam', decisions('', '') + page)
    expect(people(text)).toEqual(['Ib Dam (absent)', 'Karen Lund', 'Bo Krogh'])
  })

  it('add nobody to a list', () => {
    const text = frontWith('Medlemmer: Karen Lund, Bo Krogh', decisions('', '') + page)
    expect(people(text)).toEqual(['Karen Lund', 'Bo Krogh'])
  })
})

describe('roles told by fields', () => {
  it.each([
    [
      'Mødeleder: Karen Lund\nReferent: Ib Dam\n\nDeltagere: Karen Lund, Bo Krogh',
      'Ib Dam (secretariat secretary)',
      'Karen Lund (facilitator)',
      'Bo Krogh',
    ],
    [
      'Deltagere: Karen Lund, Bo Krogh\nOrdstyrer: Karen\nReferent: BK',
      'Karen Lund (facilitator)',
      'Bo Krogh (secretary)',
    ],
    ['Deltagere: Karen Lund, Bo Krogh\nOrdstyrer: Formand Karen Lund', 'Karen Lund (chair facilitator)', 'Bo Krogh'],
    [
      'Deltagere:\nFormand: Karen Lund\nNæstformand: Bo Krogh\nIb Dam, KL',
      'Karen Lund (chair)',
      'Bo Krogh (vice-chair)',
      'Ib Dam @ KL',
    ],
    [
      'Deltagere: Karen Lund (KL), Bo Krogh (BK)\nMødeleder: KL   Referent: BK',
      'Karen Lund (facilitator)',
      'Bo Krogh (secretary)',
    ],
    [
      'Deltagere\tKaren Lund, Bo Krogh\nAfbud\tIb Dam\nReferent\tBo Krogh',
      'Karen Lund',
      'Bo Krogh (secretary)',
      'Ib Dam (absent)',
    ],
  ])('%s', (lines, ...expected) => expect(listPeople(lines).sort()).toEqual([...expected].sort()))

  it('at the end of the document', () => {
    const text = `${frontWith('Deltagere: Karen Lund, Bo Krogh')}\nReferent: Bo Krogh\n`
    expect(people(text)).toEqual(['Karen Lund', 'Bo Krogh (secretary)'])
  })
})

describe('whose formand', () => {
  it.each([
    ['Karen Lund (formand)', 'Karen Lund (chair)'],
    ['Karen Lund, styregruppeformand og direktør i KL', 'Karen Lund, styregruppeformand og direktør @ KL (chair)'],
    // of another body: the meeting is a steering group's
    ['Udvalgsformand Karen Lund, Skive Kommune', 'Karen Lund, Udvalgsformand @ Skive Kommune'],
    ['Karen Lund, bestyrelsesformand, KiAP', 'Karen Lund, bestyrelsesformand @ KiAP'],
    ['Karen Lund, formand for Ældrerådet', 'Karen Lund, formand for Ældrerådet'],
    ['Karen Lund, tidligere formand', 'Karen Lund, tidligere formand'],
  ])('%s', (line, shown) => expect(listPeople(`Deltagere:\n${line}\nBo Krogh, KL`)[0]).toBe(shown))
})

describe('one person once', () => {
  it.each([
    [
      'with and without a middle name',
      'Deltagere: Karen Holm Lund, KL\nAfbud: Karen Lund',
      'Karen Holm Lund @ KL (absent)',
    ],
    [
      'a letter astray',
      'Deltagere: Karen Matthiesen, KL\nAfbud: Karen Mathiesen, KL',
      'Karen Matthiesen @ KL (absent)',
    ],
    ['a letter astray in the given name', 'Deltagere: Birthe Krogh\nAfbud: Birte Krogh', 'Birthe Krogh (absent)'],
    ['read by OCR', 'Deltagere: lnga Mø1gaard\nAfbud: Inga Mølgaard', 'lnga Mø1gaard (absent)'],
    ['by the given name', 'Deltagere: Karen Lund, Bo Krogh\nAfbud: Karen', 'Karen Lund (absent)', 'Bo Krogh'],
    // two persons
    ['two of one list', 'Deltagere: Karen Lund, Karen Holm Lund', 'Karen Lund', 'Karen Holm Lund'],
    [
      'two of different houses',
      'Deltagere: Karen Lund, Viborg Kommune\nAfbud: Karen Holm Lund, Region Sjælland',
      'Karen Lund @ Viborg Kommune',
      'Karen Holm Lund @ Region Sjælland (absent)',
    ],
    [
      'two of whom one is known by the given name',
      'Deltagere: Karen Lund, Karen Krogh\nAfbud: Bent',
      'Karen Lund',
      'Karen Krogh',
      'Bent (absent)',
    ],
  ])('%s', (_, lines, ...expected) => expect(listPeople(lines)).toEqual(expected))

  it('tells of a contradiction', () => {
    const { diagnostics } = parseText(frontWith('Deltagere: Karen Lund, Bo Krogh\nAfbud: Karen Lund'))
    expect(diagnostics.filter(d => d.code === 'present-and-absent').map(d => d.message)).toEqual([
      'Karen Lund is listed as taking part and as absent.',
    ])
  })
})

describe('the opening of the meeting', () => {
  const items = (first: string, text: string) =>
    frontWith('', `1. ${first}\n${text}\n\n2. Budget\nBudgettet blev godkendt.\n\n3. Eventuelt\nIntet.`)

  it.each([
    [
      'Velkomst',
      'Formanden bød velkommen. Der var afbud fra Bo Krogh og Ib Dam.',
      'Bo Krogh (absent)',
      'Ib Dam (absent)',
    ],
    [
      'Velkomst og fremmøde',
      'Til stede var Karen Lund, Ea Brun og Kaj Holt. Bo Krogh havde meldt afbud.',
      'Karen Lund',
      'Ea Brun',
      'Kaj Holt',
      'Bo Krogh (absent)',
    ],
    ['Valg af dirigent', 'Karen Lund blev valgt.', 'Karen Lund (facilitator)'],
    ['Valg af dirigent', 'Bestyrelsen foreslog Karen Lund, som blev valgt.', 'Karen Lund (facilitator)'],
    ['Valg af referent', 'Valgt blev Karen Lund.', 'Karen Lund (secretary)'],
    [
      'Konstituering',
      'Som ordstyrer valgtes Karen Lund, og som referent valgtes Bo Krogh.',
      'Karen Lund (facilitator)',
      'Bo Krogh (secretary)',
    ],
    ['Valg af dirigent', 'Karen Lund blev enstemmigt valgt som dirigent.', 'Karen Lund (facilitator)'],
    // where they live is no organisation
    [
      'Valg af dirigent',
      'Helle, B12 blev valgt som dirigent. Karen Lund, C7 blev valgt som referent.',
      'Helle (facilitator)',
      'Karen Lund (secretary)',
    ],
    ['Formalia', 'Karen Lund tager referat.', 'Karen Lund (secretary)'],
    ['Valg af dirigent', 'Karen Lund foreslog Bo Krogh som dirigent. Han ønskede det ikke.'],
    // chosen for more than this meeting, or said of other meetings
    ['Valg af formand', 'Karen Lund blev valgt.'],
    ['Godkendelse af dagsorden', 'Karen Lund deltog i konferencen i Odense.'],
    ['Nyt fra udvalgene', 'Til stede var Karen Lund, Ea Brun og Kaj Holt.'],
  ])('%s: %s', (title, text, ...expected) => expect(people(items(title, text))).toEqual(expected))
})

describe('lists of given names', () => {
  it.each<[label: string, below: string, elected: string, who: string]>([
    [
      'Valg af referent',
      'Viggo tager referat',
      'Hans Peter, Ane, Erling, Viggo og Bent er til stede.',
      'Viggo (secretary)',
    ],
    ['Valg af ordstyrer', 'Bent.', 'Hans Peter, Ane, Erling, Viggo og Bent er til stede.', 'Bent (facilitator)'],
  ])('one of whom was elected: %s: %s', (label, below, told, who) => {
    const text = `Referat af møde i Havnens Brugerråd den 3. maj 2021\n\n1) Formalia\n\na) ${label}\n\n${below}\n\nb) Tilstedeværende\n\n${told}\n\n2) Takster\n\nGodkendt.\n`
    const shown = parseText(text).participants.map(show)
    expect(shown).toContain(who)
    expect(shown.map(one => one.replace(/ \(.*/, '')).sort()).toEqual(['Ane', 'Bent', 'Erling', 'Hans Peter', 'Viggo'])
  })
})

it.each<[title: string, below: string, ...people: string[]]>([
  ['Valg af ordstyrer', 'Viggo', 'Viggo (facilitator)'],
  ['Valg af referent', 'Ane blev valgt.', 'Ane (secretary)'],
  ['Valg af ordstyrer', 'Rettidigt'],
  ['Valg af formand', 'Viggo'],
])('a given name alone under %s: %s', (title, below, ...people) =>
  expect(
    parseText(
      `Referat af bestyrelsesmøde den 3. maj 2021\n\n1. ${title}\n${below}\n\n2. Regnskab\nGodkendt.\n`,
    ).participants.map(show),
  ).toEqual(people),
)

describe('associations', () => {
  it('lists without a colon', () =>
    expect(
      parseText(
        'Referat af bestyrelsesmøde den 3. maj 2021\n\nTil stede Karen Lund, Bo Krogh-Hansen og Ib Dam.\nReferent: Ib Dam\n\n1. Regnskab\nGodkendt.\n',
      ).participants.map(show),
    ).toEqual(['Karen Lund', 'Bo Krogh-Hansen', 'Ib Dam (secretary)']))

  it('all but one, by a given name', () =>
    expect(
      parseText(
        'Referat af møde i Havnens Brugerråd den 3. maj 2021\n\n1) Formalia\n\na) Tilstedeværende\n\nAlle i brugerrådet undtagen Hans-Peter\n\n2) Takster\n\nGodkendt.\n',
      ).participants.map(show),
    ).toEqual(['Hans-Peter (absent)']))

  it('who was elected to the board need not be there', () =>
    expect(
      parseText(
        'Referat af generalforsamling den 3. maj 2021\n\n1. Valg til bestyrelsen\nFølgende blev valgt:\nFormand Karen Lund\nSekretær Bo Krogh\nKasserer Ib Dam\n\n2. Eventuelt\nIntet.\n',
      ).participants,
    ).toEqual([]))
})

describe('the section that lists stand in', () => {
  const front = (lines: string) => parseText(frontWith(lines)).front.map(s => [s.kind, s.label, s.text] as const)
  const list = 'Karen Lund, KL\nBo Krogh, PLO'

  it.each<[what: string, lines: string, label: string | null, text: string]>([
    ['under a label', `Deltagere:\n${list}`, 'Deltagere:', list],
    [
      'below the head of a table',
      'Deltagere\tTil stede\tAfbud\nKaren Lund\tx\nBo Krogh\t\tx',
      'Deltagere\tTil stede\tAfbud',
      'Karen Lund\tx\nBo Krogh\t\tx',
    ],
    [
      'below the head of a table that no label opens',
      'Navn\tTil stede\tAfbud\nKaren Lund\tx\nBo Krogh\t\tx',
      'Navn\tTil stede\tAfbud',
      'Karen Lund\tx\nBo Krogh\t\tx',
    ],
    [
      'in lines that begin with who sends them',
      'Region Sjælland: Karen Lund (formand), Bo Krogh\nKommunerne: Ib Dam, Lejre, Ea Brun, Greve',
      null,
      'Region Sjælland: Karen Lund (formand), Bo Krogh\nKommunerne: Ib Dam, Lejre, Ea Brun, Greve',
    ],
    ['told in a sentence', 'Karen Lund har meldt afbud.', null, 'Karen Lund har meldt afbud.'],
  ])('%s', (_, lines, label, text) => {
    const [head, found] = front(lines)
    expect(head?.[0]).toBe('hoved')
    expect(found).toEqual(['deltagere', label, text])
  })

  it('none of people who only stand in the title block', () => {
    expect(front('Kontaktperson: Karen Lund\nSagsbehandler: Bo Krogh').map(([kind]) => kind)).not.toContain('deltagere')
  })
})

it('a sentence below the lists is no entry of them', () => {
  const { participants } = parseText(
    'Referat af møde i Plejerådet den 3. maj 2021\n\nMedlemmer\nKaren Lund (formand)\nBo Krogh\n\nKaren Lund bød velkommen til det første møde i Plejerådet.\n\n1. Valg\nIntet.\n',
  )
  expect(participants.map(p => [p.name, p.organisation])).toEqual([
    ['Karen Lund', null],
    ['Bo Krogh', null],
  ])
})
