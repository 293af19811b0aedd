// What the pages and papers of councils say of a meeting in ways of their own: names of fields glued to their values,
// days as web sites stamp them, the body behind the day, fields below the decision, times told in prose.

import { describe, expect, it } from 'vitest'
import { parseText } from '../people/people.js'

const BODY = '1. Godkendelse af dagsorden\n\nBeslutning\n\nGodkendt.\n\n2. Eventuelt\n\nBeslutning\n\nIntet.'
const read = (head: string, body = BODY) => parseText(`${head}\n\n${body}\n`)

describe('who met', () => {
  it.each([
    ['Referat fra møde den 4. maj 2021 i Patientrådet for voksne', 'Patientrådet for voksne'],
    ['Referat fra møde Greve Ældreråd torsdag den 4. maj 2021', 'Greve Ældreråd'],
    ['Ældrerådet - Referat fra mødet den 04-05-2021', 'Ældrerådet'],
    ['Dagsordener og referater Ældrerådet\n\nden 4. maj 2021', 'Ældrerådet'],
    ['Referat\n\nDer indkaldes hermed til ordinært møde i Ældrerådet\n\nDato: 4. maj 2021', 'Ældrerådet'],
    ['Forretningsudvalgets 3. møde i 2012 torsdag den 23. august kl. 10', 'Forretningsudvalget'],
    ['Referat\ntil\nmødet i HMU Socialområdet\nden 4. maj 2021 kl. 10:00', 'HMU Socialområdet'],
    ['Referat\n\nTorsdag d. 4 maj 2021, kl. 10:15\nMødestedRådssalen\nUdvalgÆldreråd', 'Ældreråd'],
  ])('%s', (head, name) => expect(read(head).body.name).toBe(name))

  it('is told by the label of what was resolved', () => {
    const page = read(
      '66. Temadag\n\nSag 306-2014-5450',
      'Sagsfremstilling\n\nDagen blev aflyst.\n\nBeslutning fra Ungerådet\n\nDato: 10. december 2015\n\nSted: Café Sol, Havnegade 2\n\nFraværende: Karen Lund\n\nDagen holdes i april.',
    )
    expect([page.body.name, page.meeting.date, page.meeting.place]).toEqual([
      'Ungerådet',
      '2015-12-10',
      'Café Sol, Havnegade 2',
    ])
    expect(page.items.map(i => i.sections.at(-1)?.kind)).toEqual(['beslutning'])
  })

  it('is told by when its meeting began', () =>
    expect(
      parseText('1. Dagsorden\n\nBeslutning\n\nMødet i Kulturudvalget begyndte kl. 14:30.\n\nGodkendt.\n').body.name,
    ).toBe('Kulturudvalget'))

  it('heads what it resolved with the day and the number', () => {
    const page = read(
      'Referat',
      'Pkt. 42 Dagsorden\n\nSagsnr. 12/838\n\nKulturudvalget, 03-04-2019, pkt. 42\n\nGodkendt.\n\nPkt. 43 Budget\n\nSagsnr. 12/839\n\nKulturudvalget, 03-04-2019, pkt. 43\n\nDrøftet.',
    )
    expect([page.body.name, page.meeting.date]).toEqual(['Kulturudvalget', '2019-04-03'])
    expect(page.items.map(i => i.decisions.map(d => d.type))).toEqual([['approved'], ['discussed']])
  })
})

describe('when and where', () => {
  it.each([
    ['Referat\n\nDato: Onsdag, Maj 8, 2019 - 18:00\nSted: Lokale 2', ['2019-05-08', '18:00', null, 'Lokale 2']],
    ['Referat\nUdvalg:\nDato:\nMandag, 11 januar, 2021 - 19:00', ['2021-01-11', '19:00', null, null]],
    ['Referat\n\n- Mødedato: 28. februar, 2025 kl. 09:30', ['2025-02-28', '09:30', null, null]],
    [
      'Forretningsudvalgets 3. møde i 2012 torsdag den 23. august kl. 12,30-14,00\n\nMødet holdes i Sekretariatets lokaler, Havnegade 4',
      ['2012-08-23', '12:30', '14:00', 'Sekretariatets lokaler, Havnegade 4'],
    ],
    ['Beslutningsprotokol\n4. maj 2021\nMødested: | Lokale 425 |', ['2021-05-04', null, null, 'Lokale 425']],
    [
      'Referat\n\n14. april 2020\n\nKommunalbestyrelsessalen kl. 11:30',
      ['2020-04-14', '11:30', null, 'Kommunalbestyrelsessalen'],
    ],
    [
      'Dagsorden\n\nTorsdag 10. nov 2016 kl. 10:30\n\nÆldrerådet\n\nSchacksgade 6 - Festsalen',
      ['2016-11-10', '10:30', null, 'Schacksgade 6 - Festsalen'],
    ],
    ['Referat fra møde den 4. maj 2021 i Regionshuset', ['2021-05-04', null, null, 'Regionshuset']],
  ])('%s', (head, said) => {
    const { date, start, end, place } = read(head).meeting
    expect([date, start, end, place]).toEqual(said)
  })

  it('is told in prose', () => {
    const { meeting } = read(
      'Referat af møde i Ældrerådet den 4. maj 2021',
      BODY.replace('Godkendt.', 'Mødet i Ældrerådet begyndte kl. 14:30 og sluttede kl. 17:00.\n\nGodkendt.'),
    )
    expect([meeting.start, meeting.end]).toEqual(['14:30', '17:00'])
  })

  it('was fixed before', () =>
    expect(
      read(
        'Referat af møde i Ældrerådet den 4. december 2018',
        '1. Godkendelse\n\nGodkendt.\n\n2. Kommende møde\n\nNæste rådsmøde er tidligere berammet til 11. januar 2019, kl. 10.',
      ).meeting.next,
    ).toBe('2019-01-11'))
})

describe('what the paper is', () => {
  it('is minutes where an agenda was written on', () =>
    expect(
      read('Dagsorden', '1. Dagsorden\n\nGodkendt med disse tilføjelser:\n\nHospice.\n\n2. Høring\n\nIntet.').kind,
    ).toBe('referat'))

  it('has items that say again below "Indhold" what they are called', () => {
    const item = (title: string) => `${title}\n\nIndhold:\n\n${title}\n\nReferat\n\nGodkendt`
    const { items } = read(
      'Referat fra møde 4.4.2022',
      ['Godkendelse af dagsorden', 'Godkendelse af referat', 'Eventuelt'].map(item).join('\n\n'),
    )
    expect(items.map(i => [i.title, i.decisions.length])).toEqual([
      ['Godkendelse af dagsorden', 1],
      ['Godkendelse af referat', 1],
      ['Eventuelt', 1],
    ])
  })

  it('has titles with their outcome behind a stop', () => {
    const { items } = read(
      'Referat af møde i Ældrerådet den 4. maj 2021',
      '1. Godkendelse af dagsordenen efter evt. tilføjelser. Godkendt.\n\n2. Referat af møde den 9. april 2021. Godkendt.\n\n3. Økonomi.\n\nBo Krogh blev valgt som kasserer.',
    )
    expect(items.map(i => [i.title, i.decisions.map(d => d.text)])).toEqual([
      ['Godkendelse af dagsordenen efter evt. tilføjelser', ['Godkendt.']],
      ['Referat af møde den 9. april 2021', ['Godkendt.']],
      ['Økonomi', ['Bo Krogh blev valgt som kasserer.']],
    ])
  })
})
