// Full-text search: what an expression finds and what it must not, and a small judged set with its mean reciprocal rank.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { searchItems } from '../../src/query/answers/search-items.js'
import { EVERYTHING, type Filter } from '../../src/query/filter.js'
import { parseExpression } from '../../src/query/search/expression.js'
import { compileMatch } from '../../src/query/search/match.js'
import { search } from '../../src/query/search.js'
import { settle } from '../../src/query/who/settle.js'
import type { Archive } from '../../src/store/archive.js'
import { loadDocuments } from '../../src/store/load.js'
import { scratchFolder } from '../scratch.js'
import type { Said, SaidItem } from './minutes.js'
import { directory, makeArchive, TODAY } from './town.js'

const ITEMS: readonly SaidItem[] = [
  {
    title: 'Forebyggelige indlæggelser',
    text: 'Udviklingen i indlæggelserne blandt borgere med KOL.',
    decisions: [['noted', 'Taget til efterretning.']],
  },
  { title: 'Status fra klyngestyregruppen', text: 'Gruppen har mødtes to gange.' },
  {
    title: 'Styregruppens kommissorium',
    text: 'Udkast vedlagt.',
    decisions: [['approved', 'Kommissoriet blev godkendt.']],
  },
  { title: 'Rådets rolle', text: 'Rådet høres i sager om ældre.' },
  { title: 'Radioreklamer', text: 'Kampagne i radio om rad og række.' },
  {
    title: 'Genoptræning',
    text: 'Ventetiden på genoptræningsforløb er steget.',
    decisions: [['decided', 'Der ansættes to terapeuter til genoptræning.']],
  },
  { title: 'Økonomi', text: 'Genoptræning koster mere end ventet.' },
  { title: 'Glukose sensorer', text: 'Bevilling efter serviceloven.' },
  { title: 'Hjælpemidler', text: 'Glukosesensorer og hjælpemidler gives som udlån.' },
  { title: 'Kommunikation', text: 'Kommunikationsplan for klyngen.' },
  { title: 'Kommunekontakt', text: 'Kommunernes kontaktpersoner.' },
  { title: 'Demens og udskrivning', text: 'Udskrivning af borgere med demens fra Ærø til Åbenrå.' },
  { title: 'Udskrivning', text: 'Udskrivning af øvrige borgere. Svært ved øre og næse.' },
  { title: 'Livets afslutning', text: 'En værdig død.' },
  { title: 'Afslutning', text: 'Tak for i dag, og husk livets gang.' },
  { title: 'Indlæg fra praksis', text: 'Et indlæg om lægens hverdag.' },
  { title: 'Læger på plejecentre', text: 'Faste læger tilknyttes.' },
]

/** Words that end as an ending does, that lose a vowel or have another in the plural, and short ones in compounds. */
const INFLECTED: readonly SaidItem[] = [
  { title: 'Ny demenshandleplan', text: 'Handleplanen for personer med demenssygdomme lægges frem.' },
  { title: 'Husk at melde afbud', text: 'Skemaerne ligger på bordet. Send dem senest fredag, som vi plejer.' },
  { title: 'Licenser til journalsystemet', text: 'Der købes flere licenser i foråret.' },
  { title: 'Åbningstider om aftenen', text: 'Klinikken holder åbent til kl. 21.' },
  { title: 'Sommerens afløsere', text: 'Vikarer ansættes, så ferien dækkes.' },
  { title: 'Sundhedscentret i Hirtshals', text: 'Centret får nye lokaler.' },
  { title: 'Budgettet for næste år', text: 'Rammen er uændret.' },
  { title: 'Børnenes hverdag', text: 'En rundspørge blandt forældre.' },
  { title: 'Tandpleje i udkørende enhed', text: 'Bussen kører til øerne.' },
  { title: 'Tænder og almentilstand', text: 'Et oplæg for medarbejderne.' },
  { title: 'Håndhygiejne', text: 'God hygiejne kræver sprit ved hver seng.' },
  { title: 'Utilsigtede hændelser', text: 'Antallet af hændelser er faldet.' },
  { title: 'Rusmidler blandt unge', text: 'Et forløb på fire skoler.' },
  { title: 'Biblioteket køber bøger', text: 'Udlånet er steget.' },
  { title: 'Formændenes møde', text: 'Formændene mødtes i Thisted.' },
  { title: 'Varerne til køkkenet', text: 'Leverandøren skiftes.' },
  { title: 'Artikler i ugeavisen', text: 'En side om måneden.' },
  { title: 'Vinduespudsning', text: 'Ydes hver 4. måned på 12 adresser.' },
  { title: 'Græsslåning', text: 'Ydes hver fjerde måned på tolv adresser.' },
  { title: 'Hækklipning', text: 'Ydes hver anden måned.' },
  { title: 'Snerydning', text: 'En anden plan ydes om en måned.' },
  { title: 'Nye laboratorier', text: 'Indvielsen er i november.' },
]

let archive: Archive
beforeAll(async () => {
  const said: Said[] = [
    {
      path: 'a.txt',
      body: 'Klyngestyregruppe Nord',
      id: 'klyngestyregruppe',
      cluster: 'rn-nord',
      region: 'RN',
      date: '2022-02-16',
      items: [...ITEMS, ...INFLECTED],
    },
    {
      path: 'b.txt',
      body: 'Klyngestyregruppen',
      id: 'klyngestyregruppe',
      cluster: 'rm-midt',
      region: 'RM',
      date: '2018-05-25',
      items: [{ title: 'Genoptræning i Viborg', text: 'Status.' }],
    },
  ]
  archive = await makeArchive(scratchFolder(), said)
})
afterAll(() => archive.close())

const find = (about: string, filter: Partial<Filter> = {}) =>
  search({ ...EVERYTHING, limit: 20, ...filter, about }, { db: archive.db, directory, today: TODAY })
const titles = async (about: string, filter?: Partial<Filter>) =>
  (await find(about, filter)).rows.map(row => row.itemTitle)

describe('an expression', () => {
  it.each<[string, string[], string[]]>([
    // [words, found, not found]
    ['indlæggelse', ['Forebyggelige indlæggelser'], ['Udskrivning']],
    ['indlæggelserne', ['Forebyggelige indlæggelser'], []],
    ['INDLÆGGELSER', ['Forebyggelige indlæggelser'], []],
    ['indlaeggelse', ['Forebyggelige indlæggelser'], []],
    ['styregruppe', ['Styregruppens kommissorium', 'Status fra klyngestyregruppen'], []],
    ['råd', ['Rådets rolle'], ['Radioreklamer']],
    ['raad', ['Rådets rolle'], ['Radioreklamer']],
    ['rad', ['Radioreklamer'], ['Rådets rolle']],
    ['Ærø', ['Demens og udskrivning'], []],
    ['aeroe', ['Demens og udskrivning'], []],
    ['Åbenrå', ['Demens og udskrivning'], []],
    ['Aabenraa', ['Demens og udskrivning'], []],
    ['oere', ['Udskrivning'], []],
    ['øre', ['Udskrivning'], []],
    ['glukosesensorer', ['Hjælpemidler', 'Glukose sensorer'], []],
    ['glukose sensorer', ['Glukose sensorer', 'Hjælpemidler'], []],
    // A part of a word is a word, not a run of letters.
    ['kommune', ['Kommunekontakt'], ['Kommunikation']],
    ['læge', ['Læger på plejecentre', 'Indlæg fra praksis'], ['Forebyggelige indlæggelser']],
    ['"livets afslutning"', ['Livets afslutning'], ['Afslutning']],
    ['livets afslutning', ['Livets afslutning', 'Afslutning'], []],
    ['udskrivning -demens', ['Udskrivning'], ['Demens og udskrivning']],
    ['udskrivning -"øvrige borgere"', ['Demens og udskrivning'], ['Udskrivning']],
    ['genop*', ['Genoptræning', 'Økonomi'], []],
    ['genoptræningen*', ['Genoptræning', 'Økonomi'], []],
    ['udskrivning -dem*', ['Udskrivning'], ['Demens og udskrivning']],
    ['glukosesensorer eller radioreklamer', ['Radioreklamer', 'Hjælpemidler'], ['Udskrivning']],
    // The stemmer alone takes it for a small word.
    ['demens', ['Demens og udskrivning', 'Ny demenshandleplan'], ['Husk at melde afbud']],
    ['demenssygdom', ['Ny demenshandleplan'], ['Husk at melde afbud']],
    ['sommer', ['Sommerens afløsere'], ['Husk at melde afbud']],
    ['vare', ['Varerne til køkkenet'], ['Økonomi']],
    ['licens', ['Licenser til journalsystemet'], []],
    ['aften', ['Åbningstider om aftenen'], []],
    ['center', ['Sundhedscentret i Hirtshals', 'Læger på plejecentre'], []],
    ['centre', ['Sundhedscentret i Hirtshals', 'Læger på plejecentre'], []],
    ['budget', ['Budgettet for næste år'], []],
    ['barn', ['Børnenes hverdag'], []],
    ['boern', ['Børnenes hverdag'], []],
    ['tand', ['Tænder og almentilstand', 'Tandpleje i udkørende enhed'], []],
    ['tænderne', ['Tænder og almentilstand', 'Tandpleje i udkørende enhed'], []],
    ['hånd', ['Håndhygiejne'], ['Utilsigtede hændelser']],
    ['hænder', ['Håndhygiejne'], ['Utilsigtede hændelser']],
    ['hændelse', ['Utilsigtede hændelser'], ['Håndhygiejne']],
    ['rusmiddel', ['Rusmidler blandt unge'], []],
    ['formand', ['Formændenes møde'], []],
    ['møder', ['Formændenes møde'], []],
    ['laboratorium', ['Nye laboratorier'], []],
    ['mødre', [], ['Formændenes møde']],
    ['borgere demens', ['Demens og udskrivning'], ['Udskrivning']],
    ['radioreklamer, glukosesensorer or afslutning', ['Radioreklamer', 'Hjælpemidler', 'Afslutning'], []],
    ['radioreklamer, glukosesensorer', [], ['Radioreklamer', 'Hjælpemidler']],
    ['enten glukosesensorer eller udskrivning -demens', ['Hjælpemidler', 'Udskrivning'], ['Demens og udskrivning']],
    ['øvrige borgere eller lån af hjælpemidler', ['Udskrivning'], []],
    ['"udskrivning eller demens"', [], ['Udskrivning', 'Demens og udskrivning']],
    ['udskrivning eller', ['Udskrivning', 'Demens og udskrivning'], []],
    ['udskrivning af borgere fra', ['Demens og udskrivning', 'Udskrivning'], []],
    ['»livets afslutning«', ['Livets afslutning'], ['Afslutning']],
    // Numbers in words and in digits.
    ['ydes hver 4. måned', ['Vinduespudsning', 'Græsslåning'], ['Hækklipning']],
    ['ydes hver fjerde måned', ['Vinduespudsning', 'Græsslåning'], ['Hækklipning']],
    ['ydes tolv adresser', ['Vinduespudsning', 'Græsslåning'], []],
    ['ydes 12 adresser', ['Vinduespudsning', 'Græsslåning'], []],
    ['ydes hver 2. måned', ['Hækklipning'], ['Vinduespudsning']],
    ["' OR 1=1 --", [], []],
    ['NEAR(udskrivning demens)', [], ['Udskrivning']],
  ])('%s', async (words, found, not) => {
    const rows = await titles(words)
    for (const title of found) expect(rows).toContain(title)
    for (const title of not) expect(rows).not.toContain(title)
  })

  it.each(['', '  ', '-demens', '"', '***', '--'])('%j has nothing to look for', async words => {
    await expect(find(words)).rejects.toThrow(/nothing to look for|only words to leave out/)
  })

  it('of stop words alone looks for those', async () => {
    expect(await titles('om i')).not.toEqual([])
  })
})

describe('the answer', () => {
  it('keeps to a body, a region and a time', async () => {
    expect(await titles('genoptræning', { bodies: ['Midtklyngen'] })).toEqual(['Genoptræning i Viborg'])
    expect(await titles('genoptræning', { regions: ['Region Nordjylland'] })).not.toContain('Genoptræning i Viborg')
    expect(await titles('genoptræning', { until: '2020-01-01' })).toEqual(['Genoptræning i Viborg'])
  })

  it('tells how many there are beyond the limit', async () => {
    const { rows, total } = await find('genoptræning', { limit: 1 })
    expect([rows.length, total]).toEqual([1, 3])
  })

  it('has a passage that stands at its span, with the words marked', async () => {
    const keys = (await archive.db.selectFrom('document').select('key').execute()).map(row => row.key)
    const texts = new Map((await loadDocuments(archive.db, keys)).map(document => [document.id, document.text]))
    for (const words of ['genoptræning', 'glukosesensor', '"borgere med demens"', 'rolle', 'indlæg*']) {
      for (const row of (await find(words)).rows) {
        const passage = texts.get(row.document)!.slice(...row.span!)
        const plain = row.snippet.replace(/^… | …$/g, '')
        expect(passage.replace(/\s/g, ' ')).toContain(plain.replace(/\s/g, ' '))
        expect(row.marks.length).toBeGreaterThan(0)
        for (const [start, end] of row.marks) expect(row.snippet.slice(start, end)).toMatch(/^\p{L}.*\p{L}$/u)
      }
    }
  })
})

describe('ranking', () => {
  // [words, the item that a person looking for them wants first]
  const JUDGED: readonly (readonly [words: string, wanted: string])[] = [
    ['genoptræning', 'Genoptræning'],
    ['genoptræning viborg', 'Genoptræning i Viborg'],
    ['ventetid genoptræning', 'Genoptræning'],
    ['terapeuter', 'Genoptræning'],
    ['styregruppe', 'Styregruppens kommissorium'],
    ['gruppen mødtes', 'Status fra klyngestyregruppen'],
    ['klyngestyregruppe', 'Status fra klyngestyregruppen'],
    ['kommissorium', 'Styregruppens kommissorium'],
    ['indlæggelser', 'Forebyggelige indlæggelser'],
    ['forebyggelse af indlæggelse KOL', 'Forebyggelige indlæggelser'],
    ['indlæg', 'Indlæg fra praksis'],
    ['læger', 'Læger på plejecentre'],
    ['udskrivning', 'Udskrivning'],
    ['udskrivning demens', 'Demens og udskrivning'],
    ['afslutning', 'Afslutning'],
    ['livets afslutning', 'Livets afslutning'],
    ['glukosesensorer', 'Hjælpemidler'],
    ['glukose sensorer', 'Glukose sensorer'],
    ['kommuner', 'Kommunekontakt'],
    ['kommunikationsplan', 'Kommunikation'],
    ['råd ældre', 'Rådets rolle'],
    ['økonomi', 'Økonomi'],
    ['demens', 'Demens og udskrivning'],
    ['handleplan demens', 'Ny demenshandleplan'],
    ['licens', 'Licenser til journalsystemet'],
    ['åbent om aftenen', 'Åbningstider om aftenen'],
    ['aften klinik', 'Åbningstider om aftenen'],
    ['sommer', 'Sommerens afløsere'],
    ['sundhedscenter', 'Sundhedscentret i Hirtshals'],
    ['nye lokaler center', 'Sundhedscentret i Hirtshals'],
    ['budget', 'Budgettet for næste år'],
    ['barn', 'Børnenes hverdag'],
    ['tænder', 'Tænder og almentilstand'],
    ['tand bus', 'Tandpleje i udkørende enhed'],
    ['hånd', 'Håndhygiejne'],
    ['hændelse', 'Utilsigtede hændelser'],
    ['rusmiddel skole', 'Rusmidler blandt unge'],
    ['bog', 'Biblioteket køber bøger'],
    ['formand', 'Formændenes møde'],
    ['vare', 'Varerne til køkkenet'],
    ['artikel', 'Artikler i ugeavisen'],
    ['laboratorium', 'Nye laboratorier'],
  ]

  it('puts what is wanted first, or nearly', async () => {
    const ranks = await Promise.all(
      JUDGED.map(async ([words, wanted]) => ({ words, rank: (await titles(words)).indexOf(wanted) + 1 })),
    )
    const reciprocal = ranks.reduce((sum, { rank }) => sum + (rank === 0 ? 0 : 1 / rank), 0) / ranks.length
    expect(ranks.filter(({ rank }) => rank === 0 || rank > 3)).toEqual([])
    // Mean reciprocal rank when this was written: 0.976.
    expect(reciprocal).toBeGreaterThan(0.95)
  })
})

describe('a word of too many items', () => {
  const found = async (words: string, filter: Partial<Filter> = {}) => {
    const about = await compileMatch(parseExpression(words), archive.db)
    const asked = { ...EVERYTHING, ...filter }
    const settled = await settle(asked, { db: archive.db, directory, today: TODAY })
    const rest = { about, anywhereInItem: false, today: TODAY }
    const wanteds = settled.candidates.map(candidate => ({ filter: asked, settled, candidate, ...rest }))
    return searchItems(archive.db, wanteds, about, 3, 0)
  }

  it('is neither counted nor weighed: those in titles come first, then the newest, each once', async () => {
    const { rows, total } = await found('genoptræning')
    expect(total).toBeNull()
    expect(rows.map(row => row.itemTitle)).toEqual(['Genoptræning', 'Genoptræning i Viborg', 'Økonomi'])
    expect(rows.map(row => row.rank)).toEqual([1, 2, 3])
  })

  it('comes of the meetings asked for', async () => {
    const { rows } = await found('genoptræning', { until: '2018-12-31' })
    expect(rows.map(row => row.itemTitle)).toEqual(['Genoptræning i Viborg'])
  })
})
