// Every doubt that the parser may tell of: minutes that must give it, and beside them minutes so alike that they must
// not. A code that no test gives fails the last test.

import { describe, expect, it } from 'vitest'
import { DIAGNOSTICS, type DiagnosticCode } from '../../src/model/diagnostic.js'
import { readMinutes } from './fixture-documents.js'

interface Case {
  readonly code: DiagnosticCode
  readonly given: string
  readonly not: string
  /** What the diagnostic must quote or say. */
  readonly says?: string
}

const TITLE = 'Referat af møde i Ældrerådet i Assens onsdag den 12. maj 2021 kl. 9.00-11.00\n\n'
const ITEMS = '1. Godkendelse af dagsorden\n\nBeslutning\nGodkendt.\n\n2. Madservice\n\nBeslutning\nDrøftet.\n'
const item = (number: string | number, title: string, rest = 'Beslutning\nDrøftet.') =>
  `${number}. ${title}\n\n${rest}\n\n`

const CASES: readonly Case[] = [
  {
    code: 'no-items',
    given: 'Referat af møde i Ældrerådet den 12. maj 2021\n\nDeltagere: Karen Lund og Bo Krogh\n',
    not: TITLE + ITEMS,
  },
  {
    code: 'item-number-missing',
    given: TITLE + item(1, 'Godkendelse af dagsorden') + item(2, 'Madservice') + item(4, 'Eventuelt'),
    not: TITLE + item(341, 'Godkendelse af dagsorden') + item(342, 'Madservice') + item(343, 'Eventuelt'),
    says: 'Item 4 follows item 2.',
  },
  {
    code: 'numbering-doubtful',
    given: `${TITLE}Punkt 1: Godkendelse af dagsorden\n\nA. Budget for madservice\n\nBeslutning\nGodkendt.\n\nB. Regnskab for madservice\n\nBeslutning\nGodkendt.\n\nPunkt 2: Eventuelt\n\nC. Valg af dirigent\n\nBeslutning\nDrøftet.\n`,
    // Of two figures from the first on: one sequence in two schemes.
    not: TITLE + item(41, 'Godkendelse af dagsorden') + item(42, 'Madservice') + item(43, 'Eventuelt'),
  },
  {
    code: 'heading-not-taken',
    given: `${TITLE + item(1, 'Godkendelse af dagsorden') + item(2, 'Madservice')}3. Eventuelt\n\nBeslutning\nIntet.\n\n2. Busdrift\n\nBeslutning\nDrøftet.\n`,
    not: TITLE + ITEMS,
  },
  {
    code: 'label-unknown',
    given:
      TITLE +
      item(1, 'Madservice', 'Rådets skøn\nMaden blev rost af alle.') +
      item(2, 'Busdrift', 'Rådets skøn\nBussen kører igen fra uge 33.'),
    not: TITLE + ITEMS,
    says: 'Rådets skøn',
  },
  {
    code: 'date-unknown',
    given: `Referat af møde i Ældrerådet i Assens\n\n${ITEMS}`,
    not: TITLE + ITEMS,
  },
  {
    code: 'weekday-mismatch',
    given: `Referat af møde i Ældrerådet tirsdag den 12. maj 2021\n\n${ITEMS}`,
    not: TITLE + ITEMS,
    says: 'tirsdag den 12. maj 2021',
  },
  {
    code: 'year-unlikely',
    given: TITLE + item(1, 'Madservice', 'Beslutning\nAftalen forlænges til udgangen af 2201 uden ændringer.'),
    not: TITLE + item(1, 'Madservice', 'Beslutning\nAftalen forlænges til udgangen af 2031 uden ændringer.'),
    says: '2201',
  },
  {
    code: 'end-before-start',
    given: `Referat af møde i Ældrerådet den 12. maj 2021 kl. 13.00-11.00\n\n${ITEMS}`,
    not: TITLE + ITEMS,
  },
  {
    code: 'present-and-absent',
    given: `${TITLE}Deltagere: Karen Lund og Bo Krogh\n\nAfbud: Bo Krogh\n\n${ITEMS}`,
    not: `${TITLE}Deltagere: Karen Lund og Bo Krogh\n\nAfbud: Per Skov Holm\n\n${ITEMS}`,
    says: 'Bo Krogh',
  },
  {
    code: 'body-ambiguous',
    given: `Referat af møde i Klynge Midt den 12. maj 2023\n\n${ITEMS}`,
    not: `Referat af møde i Klynge Midt den 12. maj 2023\nRegion Nordjylland\n\n${ITEMS}`,
  },
  {
    code: 'attachment-not-listed',
    given:
      TITLE +
      item(1, 'Madservice', 'Sagsfremstilling\nTallene står i bilag 4.\n\nBilag\nBilag 1: Menuplan\nBilag 2: Priser'),
    not:
      TITLE +
      item(1, 'Madservice', 'Sagsfremstilling\nTallene står i bilag 2.\n\nBilag\nBilag 1: Menuplan\nBilag 2: Priser'),
    says: 'bilag 4',
  },
  {
    code: 'decision-unclear',
    given: TITLE + item(1, 'Madservice', 'Beslutning\nBo Krogh fortalte om sin morfars have ved fjorden.'),
    not:
      TITLE +
      item(1, 'Madservice', 'Beslutning\nIngen bemærkninger.') +
      item(2, 'Busdrift', 'Beslutning\nRuten lukker måske. Der blev ikke truffet beslutning herom.'),
  },
  {
    code: 'decision-type-doubtful',
    given: TITLE + item(1, 'Madservice', 'Beslutning\nPlanen blev godkendt, og budgettet blev taget til efterretning.'),
    not: TITLE + item(1, 'Madservice', 'Beslutning\nSagen blev drøftet og udsat.'),
    says: '"approved" or "noted"',
  },
  {
    code: 'text-damaged',
    given: `Referat af m0de i Æ1drerådet i Assens den 12. maj 2021\n\n1. G0dkende1se af dags0rden\n\nBes1utning\nDags0rdenen b1ev g0dkendt.\n\n2. Madservice\n\nBes1utning\nMadservicen b1ev drøftet, 0g f0rma1ing af 10ka1erne b1ev udsat ti1 næste m0de, da medar8ejderne ikke var ti1 stede.\n${'F0rma1ingen af 10ka1erne er f0rsinket, 0g b0rgerne har f0rta1t 0m støj fra 0ven0ver. '.repeat(4)}\n`,
    not: TITLE + ITEMS,
  },
]

describe.each(CASES)('$code', ({ code, given, not, says = '' }) => {
  it('given', async () => {
    const found = (await readMinutes(given)).diagnostics.filter(d => d.code === code)
    expect(found.length).toBeGreaterThan(0)
    expect(found[0]?.message).toContain(says)
    expect(found[0]?.severity).toBe(DIAGNOSTICS[code].severity)
  })

  it('not given', async () => {
    expect((await readMinutes(not)).diagnostics.map(d => d.code)).not.toContain(code)
  })
})

it('every doubt of the parser is among them', () => {
  const codes = Object.keys(DIAGNOSTICS) as DiagnosticCode[]
  // What stands before it in the table is told by the extractors, and tested with them.
  const ofParser = codes.slice(codes.indexOf('text-damaged')).filter(code => code !== 'cpr-number')
  expect(CASES.map(({ code }) => code).sort()).toEqual(ofParser.sort())
})
