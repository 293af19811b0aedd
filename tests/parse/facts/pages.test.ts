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
    ['Forretningsudvalgets 4. møde i 2015 tirsdag den 9. juni kl. 10', 'Forretningsudvalget'],
    ['Referat\ntil\nmødet i HMU Socialområdet\nden 4. maj 2021 kl. 10:00', 'HMU Socialområdet'],
    ['Referat\n\nTorsdag d. 4 maj 2021, kl. 10:15\nMødestedRådssalen\nUdvalgÆldreråd', 'Ældreråd'],
  ])('%s', (head, name) => expect(read(head).body.name).toBe(name))

  it('is told by the label of what was resolved', () => {
    const page = read(
      '71. Temadag\n\nSag 117-2013-88',
      'Sagsfremstilling\n\nDagen blev aflyst.\n\nBeslutning fra Ungerådet\n\nDato: 12. maj 2016\n\nSted: Kroen, Havnegade 2\n\nFraværende: Karen Lund\n\nDagen holdes i april.',
    )
    expect([page.body.name, page.meeting.date, page.meeting.place]).toEqual([
      'Ungerådet',
      '2016-05-12',
      'Kroen, Havnegade 2',
    ])
    expect(page.items.map(i => i.sections.at(-1)?.kind)).toEqual(['beslutning'])
  })

  it('is told by when its meeting began', () =>
    expect(
      parseText('1. Dagsorden\n\nBeslutning\n\nMødet i Kulturudvalget begyndte kl. 15:10.\n\nGodkendt.\n').body.name,
    ).toBe('Kulturudvalget'))

  it('heads what it resolved with the day and the number', () => {
    const page = read(
      'Referat',
      'Pkt. 17 Dagsorden\n\nSagsnr. 14/27\n\nKulturudvalget, 12-06-2018, pkt. 17\n\nGodkendt.\n\nPkt. 18 Budget\n\nSagsnr. 14/28\n\nKulturudvalget, 12-06-2018, pkt. 18\n\nDrøftet.',
    )
    expect([page.body.name, page.meeting.date]).toEqual(['Kulturudvalget', '2018-06-12'])
    expect(page.items.map(i => i.decisions.map(d => d.type))).toEqual([['approved'], ['discussed']])
  })
})

describe('when and where', () => {
  it.each([
    ['Referat\n\nDato: Tirsdag, Juni 5, 2018 - 17:00\nSted: Lokale 2', ['2018-06-05', '17:00', null, 'Lokale 2']],
    ['Referat\nUdvalg:\nDato:\nTorsdag, 7 juni, 2018 - 17:30', ['2018-06-07', '17:30', null, null]],
    ['Referat\n\n- Mødedato: 20. marts, 2024 kl. 08:15', ['2024-03-20', '08:15', null, null]],
    [
      'Forretningsudvalgets 4. møde i 2015 tirsdag den 9. juni kl. 9,15-11,45\n\nMødet holdes i Kontorets lokaler, Havnegade 4',
      ['2015-06-09', '09:15', '11:45', 'Kontorets lokaler, Havnegade 4'],
    ],
    ['Beslutningsprotokol\n4. maj 2021\nMødested: | Lokale 12 |', ['2021-05-04', null, null, 'Lokale 12']],
    ['Referat\n\n19. maj 2015\n\nByrådssalen kl. 10:45', ['2015-05-19', '10:45', null, 'Byrådssalen']],
    [
      'Dagsorden\n\nOnsdag 8. jun 2016 kl. 9:15\n\nÆldrerådet\n\nHavnegade 3 - Storsalen',
      ['2016-06-08', '09:15', null, 'Havnegade 3 - Storsalen'],
    ],
    ['Referat fra møde den 4. maj 2021 i Regionshuset', ['2021-05-04', null, null, 'Regionshuset']],
  ])('%s', (head, said) => {
    const { date, start, end, place } = read(head).meeting
    expect([date, start, end, place]).toEqual(said)
  })

  it('is told in prose', () => {
    const { meeting } = read(
      'Referat af møde i Ældrerådet den 4. maj 2021',
      BODY.replace('Godkendt.', 'Mødet i Ældrerådet begyndte kl. 15:10 og sluttede kl. 16:45.\n\nGodkendt.'),
    )
    expect([meeting.start, meeting.end]).toEqual(['15:10', '16:45'])
  })

  it('was fixed before', () =>
    expect(
      read(
        'Referat af møde i Ældrerådet den 3. september 2019',
        '1. Godkendelse\n\nGodkendt.\n\n2. Kommende møde\n\nNæste rådsmøde er tidligere berammet til 14. oktober 2019, kl. 9.',
      ).meeting.next,
    ).toBe('2019-10-14'))
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
      '1. Godkendelse af dagsordenen med evt. ændringer. Godkendt.\n\n2. Referat af møde den 9. april 2021. Godkendt.\n\n3. Økonomi.\n\nBo Krogh blev valgt som kasserer.',
    )
    expect(items.map(i => [i.title, i.decisions.map(d => d.text)])).toEqual([
      ['Godkendelse af dagsordenen med evt. ændringer', ['Godkendt.']],
      ['Referat af møde den 9. april 2021', ['Godkendt.']],
      ['Økonomi', ['Bo Krogh blev valgt som kasserer.']],
    ])
  })
})
