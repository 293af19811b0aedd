// Items that choose people, and items whose heading is all that is written of them: one line a case.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

async function typesIn(title: string, text: string): Promise<string> {
  const { items } = await readMinutes(
    `Referat af bestyrelsesmøde i Nørager Borgerforening\nTirsdag den 14. marts 2023\n\nTil stede: Karen Lund, Bo Krogh, Ida Holm\n\n1. ${title}\n${text}\n\n2. Eventuelt\nIntet.\n`,
  )
  return items[0]?.decisions.map(decision => decision.type).join(' ') || '-'
}

describe('who was chosen', () => {
  it.each([
    ['Valg af formand', 'Karen Lund fortsætter som formand.'],
    ['Valg af formand', 'Ny formand: Bo Krogh'],
    ['Valg af dirigent', 'Bo Krogh.'],
    ['Valg af dirigent', 'Dirigent var Bo Krogh.'],
    ['Valg af dirigent', 'Bo Krogh foreslås af bestyrelsen, uden indvendinger fra de fremmødte.'],
    ['Valg af revisorer', 'Ida Holm og Bo Krogh fortsætter begge.'],
    ['Valg af ordstyrer og referent', 'Bo er ordstyrer, Ida er referent.'],
    ['Konstituering', 'Karen Lund er formand, Bo Krogh næstformand og Ida Holm kasserer.'],
    ['Konstituering', 'Formand Karen Lund, næstformand Bo Krogh, kasserer Ida Holm.'],
    ['Fordeling af poster', 'Kasserer: Ida Holm'],
    ['Udpegning til brugerrådet', 'Ida Holm og som suppleant Bo Krogh.'],
    ['Valg til festudvalget', 'Festudvalget består fremover af Karen og Bo.'],
    ['Valg af bestyrelse', 'Karen Lund (genvalg)'],
    ['Valg af referent: Ida', ''],
    ['Valg af referent – Ida Holm', ''],
    // names below what says that they were chosen are no choices of their own
    ['Valg af bestyrelse', 'Følgende blev valgt:\nKaren Lund\nBo Krogh'],
  ])('%s: %s', async (title, text) => expect(await typesIn(title, text)).toBe('appointed'))

  it.each([
    // elsewhere the same words tell
    ['Siden sidst', 'Karen Lund fortsætter som formand.'],
    ['Siden sidst', 'Bo Krogh er formand.'],
    ['Siden sidst', 'Ny leder: Bo Krogh'],
    // nobody was chosen
    ['Valg af formand', 'Karen Lund fortsætter ikke.'],
    ['Valg af formand', 'På valg er Karen Lund.\nIda Holm\nBo Krogh'],
    ['Valg af formand', 'Forslag: Karen Lund'],
    ['Valg af formand', 'Karen Lund foreslås af bestyrelsen.'],
    ['Valg af formand', 'Karen Lund, valgt på sidste års generalforsamling for 2 år.'],
    ['Valg af formand', 'Vakant'],
    ['Valg af formand', 'Karen Lund fortalte om arbejdet.'],
    ['Valg af leverandør', 'Nørager Elservice'],
    ['Valg – orientering', ''],
  ])('not: %s: %s', async (title, text) => expect(await typesIn(title, text)).toBe('-'))
})

describe('a heading that says what came of the item', () => {
  it.each([
    ['approved', 'Dagsorden og referat godkendt'],
    ['approved', 'Referatet fra 7. februar godkendt uden bemærkninger'],
    ['approved', 'Godkendelse af dagsorden - Godkendt'],
    ['approved', 'Godkendelse af indkaldelse – Ok'],
    ['approved', 'Godkendelse af dagsorden, godkendt'],
    ['-', 'Cykler, ok stand'],
    ['discussed', 'Samarbejde med spejderne – drøftet'],
    ['-', 'Orientering om det vedtagne budget'],
    ['-', 'Status på aftalt arbejde'],
    ['-', 'Budget 2024 – udsat fra sidste møde'],
    ['-', 'Regnskab 2022 godkendt af revisor'],
    ['-', 'Lokalplan vedtaget af byrådet'],
  ])('%s: %s', async (type, title) => expect(await typesIn(title, '')).toBe(type))
})
