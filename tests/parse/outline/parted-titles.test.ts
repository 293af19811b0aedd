// Numbered items whose titles are parted by a colon from what was said, most of them or hardly any.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const HEAD = 'Referat af møde i Husudvalget den 6. marts 2023\n\nTil stede: Karen Lund og Bo Krogh\n\n'

async function titlesOf(text: string): Promise<(string | null)[]> {
  return (await readMinutes(`${HEAD}${text}\n`)).items.map(item => item.title)
}

it('the colon parts them where it does so in most', async () => {
  const text = [
    '1. valg af ordstyrer: Karen Lund',
    '2. valg af kasserer: Bo Krogh fortsætter',
    '3. regnskabet forelægges til orientering: Bo Krogh gennemgik tallene.',
    '4. kontingent: uændret',
    '5. valg af suppleanter for to år: Ida Holm',
    '6. evt.: intet.',
  ].join('\n\n')
  expect(await titlesOf(text)).toEqual([
    'valg af ordstyrer',
    'valg af kasserer',
    'regnskabet forelægges til orientering',
    'kontingent',
    'valg af suppleanter for to år',
    'evt.',
  ])
})

it('a title keeps a colon that few have', async () => {
  const text =
    '1. Godkendelse af dagsorden\n\nGodkendt.\n\n2. Boligplanen: status og næste skridt\n\nDrøftet.\n\n3. Nye cykler\n\nUdsat.\n\n4. Eventuelt\n\nIntet.'
  expect((await titlesOf(text))[1]).toBe('Boligplanen: status og næste skridt')
})

it('a question is a title, and behind it stands its answer', async () => {
  const text =
    '1. Nyt fra formanden: Der er kommet brev fra kommunen. Bo Krogh svarer\n\n2. Holder vi fest i år? Sidste år kom der kun ni.\n\n3. Budget. Holder det? Det mener Bo Krogh.\n\n4. Hvem køber ind?\n\nKaren Lund.'
  expect(await titlesOf(text)).toEqual(['Nyt fra formanden', 'Holder vi fest i år?', 'Budget', 'Hvem køber ind?'])
})

it('the agenda at the front is none of the items where its first two come back, however few follow', async () => {
  const agenda = '1. Nyt fra formanden\n2. Cykler\n3. Sommerfest\n4. Budget\n5. Eventuelt\n'
  const again = `Dagsorden:\n\n${agenda}\nReferat:\n\n1. Nyt fra formanden\n\nDer er kommet brev fra kommunen.\n\n2. Cykler\n\nDet blev besluttet at købe to.`
  expect(await titlesOf(again)).toEqual(['Nyt fra formanden', 'Cykler'])
  const ad = `Dagsorden:\n\n${agenda}\nAd. 1.\n\nDer er kommet brev fra kommunen.\n\nAd. 2.\n\nDet blev besluttet at købe to.`
  expect(await titlesOf(ad)).toEqual(['Nyt fra formanden', 'Cykler'])
})

it('an outcome is parted from its title by whatever sign', async () => {
  const text = [
    '1. Godkendelse af dagsorden – Godkendt.',
    '2. Godkendelse af referat_Godkendt',
    '3. Nyt fra formanden – intet nyt',
    '4. Hegn.. Det blev besluttet at male det. Bo Krogh køber maling.',
    '5. : Nye cykler',
    '6. Eventuelt - ingen',
  ].join('\n\n')
  expect(await titlesOf(text)).toEqual([
    'Godkendelse af dagsorden',
    'Godkendelse af referat',
    'Nyt fra formanden',
    'Hegn',
    'Nye cykler',
    'Eventuelt',
  ])
})

describe('rows that lost their columns', () => {
  it('end their titles where the outcome stands alone', async () => {
    const { items } = await readMinutes(
      'Referat af bestyrelsesmøde den 6. marts 2023\n\nTil stede: Karen Lund, Bo Krogh\n\n1. Godkendelse af dagsorden Godkendt\n2. Godkendelse af referat Udsat\n3. Nye cykler\nKaren Lund henter tilbud.\n4. Eventuelt intet\n',
    )
    expect(items.map(item => item.title)).toEqual([
      'Godkendelse af dagsorden',
      'Godkendelse af referat',
      'Nye cykler',
      'Eventuelt',
    ])
  })

  it('go on with their numbers, whatever stands behind them', async () => {
    const { items } = await readMinutes(
      'Referat af bestyrelsesmøde den 6. marts 2023\n\nTil stede: Karen Lund, Bo Krogh\n\n1 Referat\nReferatet blev godkendt.\n\n2 Nyt fra skolen\nDer er kommet nye cykler til 4. klasse.\n\n3 Store planer Planerne blev gennemgået. Der er råd til to af dem i år.\n\n4 Årets tema Punktet udsættes til det er blevet sommer.\n',
    )
    expect(items.map(item => item.number)).toEqual(['1', '2', '3', '4'])
  })

  it.each([
    [
      'a blank line between them or not',
      '1. Godkendelse af dagsorden Godkendt.\n2. Nye senge Udvalget besluttede at købe to senge.\n3. Larm i gården Der er kommet tre klager. Karen Lund taler med viceværten.\n4. Næste møde Mandag den 7. juni kl. 17.',
      ['Godkendelse af dagsorden', 'Nye senge', 'Larm i gården', 'Næste møde'],
    ],
    [
      'whoever acts',
      '1. Vejbump på Åvej Kommunen har sagt nej.\n2. Byfest Festudvalget fortalte om planerne.\n3. Oprydning lørdag den 12. juni Ida skriver ud til alle.\n4. Borgernes forslag Formanden læste dem op.',
      ['Vejbump på Åvej', 'Byfest', 'Oprydning lørdag den 12. juni', 'Borgernes forslag'],
    ],
    [
      'who was elected',
      '1. Valg af referent Karen\n2. Valg af ordstyrer Bo Krogh\n3. Proces for budgettet Vi talte om det i en time.',
      ['Valg af referent', 'Valg af ordstyrer', 'Proces for budgettet'],
    ],
    [
      'in a long paragraph',
      '1. Siden sidst Karen Lund fortalte om turen. Alle var glade.\n2. Vagtplan Planen for juni er lagt ud. Den gælder fra mandag.\n3. Hygiejne Vi minder hinanden om sæbe.\n4. Eventuelt Bo Krogh savner to skåle.',
      ['Siden sidst', 'Vagtplan', 'Hygiejne', 'Eventuelt'],
    ],
    // titles as long as they are
    [
      'not at a name',
      '1. Nyt fra Karen Lund.\n\nIntet.\n\n2. Besøg af Ida Holm fra Kommunen.\n\nAflyst.\n\n3. Tur til Læsø Efter sommerferien.\n\nAflyst.',
      ['Nyt fra Karen Lund', 'Besøg af Ida Holm fra Kommunen', 'Tur til Læsø Efter sommerferien'],
    ],
    [
      'not inside the name of a place, nor behind what somebody is',
      '1. Larm i gården Der er kommet tre klager.\n2. Stien i Solrød Kommune blev nævnt i en drøftelse.\n3. Formand Bo Krogh orienterede om turen.\n4. Eventuelt',
      ['Larm i gården', null, null, 'Eventuelt'],
    ],
  ])('end their titles where a sentence begins: %s', async (_, text, titles) => {
    expect(await titlesOf(text)).toEqual(titles)
  })
})

it.each([
  ['4. Valg af referent – Karen blev valgt', 'Valg af referent'],
  ['4. Valg af udvalg – Bo Krogh og Ida Holm blev genvalgt.', 'Valg af udvalg'],
  ['4. Nyt om dem, der blev valgt – forslag', 'Nyt om dem, der blev valgt – forslag'],
  ['4. Regnskabet for sidste år:. Bo fremlagde de tørre tal.', 'Regnskabet for sidste år'],
])('who was chosen, or what was told, ends the title: %s', async (line, title) => {
  const others = ['1. Velkomst', '2. Ny havemand', '3. Udflugt'].map(item => `${item}\nVi talte om det.\n\n`)
  expect((await titlesOf(`${others.join('')}${line}\n\n5. Eventuelt\nIntet.`))[3]).toBe(title)
})

describe('the number in a line, the title in another', () => {
  it.each([
    [
      'Punkt nr.: 1\nEmne: Ny havemand\nReferat: Bo er ansat.\n\nPunkt nr.: 2\nEmne: Udflugt\nReferat: Vi tager til Skagen.\n\nPunkt nr.: 3\nEmne: Eventuelt\nReferat: Intet.',
    ],
    [
      'Pkt. 1\nTitel: Ny havemand\nBo er ansat.\n\nPkt. 2\nTitel: Udflugt\nVi tager til Skagen.\n\nPkt. 3\nTitel: Eventuelt\nIntet.',
    ],
    ['1. Emne: Ny havemand\nBo er ansat.\n\n2. Emne: Udflugt\nVi tager til Skagen.\n\n3. Emne: Eventuelt\nIntet.'],
    // what stands in place of the title, where the list at the front has it
    [
      'Dagsorden:\n1) Ny havemand\n2) Udflugt\n3) Eventuelt\n\nad 1) Bo er ansat.\nad 2) Karen Lund viste billeder. Vi tager til Skagen. Bo bestiller bus.\nad 3) Intet.',
    ],
  ])('%j', async text => {
    const { items } = await readMinutes(`${HEAD}${text}\n`)
    expect(items.map(item => `${item.number} ${item.title}`)).toEqual(['1 Ny havemand', '2 Udflugt', '3 Eventuelt'])
  })
})
