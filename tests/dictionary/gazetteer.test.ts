import { beforeAll, describe, expect, it } from 'vitest'
import { loadDictionary } from '../../src/dictionary/dictionary.js'
import { type Gazetteer, makeGazetteer, type NameMention } from '../../src/dictionary/gazetteer.js'

let gazetteer: Gazetteer
beforeAll(() => {
  gazetteer = makeGazetteer(loadDictionary())
})

/** "Region Nordjylland = region RN": what was found, with "?" for weak ones. */
const show = ({ text, genitive, candidates }: NameMention): string =>
  `${text}${genitive ? ' (genitive)' : ''} = ${candidates.map(one => `${one.kind} ${one.id}${one.weak ? '?' : ''}`).join(', ')}`

describe('find', () => {
  it.each([
    ['Direktør i Region Nordjylland', ['Region Nordjylland = region RN']],
    [
      'Region Nordjyllands direktion',
      ['Region Nordjylland (genitive) = region RN', 'direktion = body region-direktion?, body direktion-kommune?'],
    ],
    ['REGION NORDJYLLAND', ['REGION NORDJYLLAND = region RN']],
    ['Region  Midt', ['Region  Midt = region RM']],
    ['Aalborg Kommune', ['Aalborg Kommune = municipality aalborg, municipality aalborg-1970']],
    ['Ålborg kommune', ['Ålborg kommune = municipality aalborg, municipality aalborg-1970']],
    ['Københavns Kommunes plan', ['Københavns Kommune (genitive) = municipality koebenhavn']],
    ['Ikast – Brande Kommune', ['Ikast – Brande Kommune = municipality ikast-brande']],
    ['sundhedschef, Skive', ['Skive = municipality skive?']],
    ['Bornholms Regionskommune', ['Bornholms Regionskommune = municipality bornholm']],
    ['Farsø Kommune', ['Farsø Kommune = municipality farsoe-1970']],
    ['Viborg Amt', ['Viborg Amt = region viborg-amt']],
    ['i Hospitalsenhed Midt', ['Hospitalsenhed Midt = hospital hemidt']],
    ['HE Midt', ['HE Midt = hospital hemidt']],
    ['Nykøbing F. Sygehus', ['Nykøbing F. Sygehus = hospital nfs']],
    ['Aalborg Universitetshospital, Hobro', ['Aalborg Universitetshospital, Hobro = hospital aauh-hobro']],
    ['AUH', ['AUH = hospital auh?']],
    ['Klynge Midt', ['Klynge Midt = cluster rn-midt?, cluster rm-midt?, cluster rh-midt?']],
    ['Klynge Nord’s plan', ['Klynge Nord (genitive) = cluster rn-nord?, cluster rh-nord?']],
    ['Midtklyngen', ['Midtklyngen = cluster rm-midt?, cluster rh-midt?']],
    ['Vestklyngen', ['Vestklyngen = cluster rm-goedstrup']],
    ['Gødstrup-klyngen', ['Gødstrup-klyngen = cluster rm-goedstrup']],
    ['Klyngestyregruppe Nord', ['Klyngestyregruppe Nord = cluster rn-nord, body klyngestyregruppe']],
    [
      'REFERAT Direktørforum Sundhedsklynge Midt d. 05-09-2022',
      ['Direktørforum Sundhedsklynge Midt = cluster rn-midt, body direktoerforum'],
    ],
    ['Klyngestyregruppens beslutning', ['Klyngestyregruppen (genitive) = body klyngestyregruppe']],
    ['klyngestyregruppemøde', ['klyngestyregruppemøde = body klyngestyregruppe']],
    ['mødet i Politisk Niveau', ['Politisk Niveau = body politisk-niveau']],
    ['drøftes på politisk niveau', ['politisk niveau = body politisk-niveau?']],
    ['Fælles Forretningsudvalg', ['Fælles Forretningsudvalg = body faelles-forretningsudvalg']],
    ['Forretningsudvalget', ['Forretningsudvalget = body region-fu?']],
    ['KL og PLO', ['KL = organisation kl', 'PLO = organisation plo']],
    ["PLO's forslag", ['PLO (genitive) = organisation plo']],
    ['KLU’erne', ['KLU’erne = body klu']],
    ['Region\nNordjylland', ['Nordjylland = region RN?']],
    ['KiAPs bestyrelse', ['KiAPs bestyrelse = body kiap-bestyrelse']],
    ['Danske Patienter', ['Danske Patienter = organisation danske-patienter']],
    ['PLO-formanden', ['PLO = organisation plo']],
  ])('%s', (text, expected) => {
    expect(gazetteer.find(text).map(show)).toEqual(expected)
  })

  it.each([
    ['Mødet begynder kl. 8.00'],
    ['Kl. 8.00'],
    ['danske patienter venter længe'],
    ['social sundhed for alle'],
    ['se www.rn.dk/klynge-midt'],
    ['skriv til PLO@dadl.dk'],
    ['RN.dk'],
    ['i Ry og Give'],
    ['rm og rn'],
    ['de er med'],
    ['Skive-borgerne'],
    ['nordjylland'],
    ['Klynge\nMidt'],
    ['Frederiksborg'],
    ['jagten på skiven'],
    [''],
  ])('nothing in "%s"', text => expect(gazetteer.find(text).map(show)).toEqual([]))

  it('takes all names of a list for municipalities where one word says so', () => {
    const strong = (text: string) =>
      gazetteer
        .find(text)
        .map(mention => `${mention.text} ${mention.candidates.some(one => one.kind === 'municipality' && !one.weak)}`)
    expect(strong('samarbejdet mellem Skive, Silkeborg og Viborg Kommuner')).toEqual([
      'Skive true',
      'Silkeborg true',
      'Viborg true',
    ])
    expect(strong('kommunerne Hjørring, Frederikshavn og Læsø')).toEqual([
      'Hjørring true',
      'Frederikshavn true',
      'Læsø true',
    ])
    expect(strong('Hjørring og Frederikshavn Kommune')).toEqual(['Hjørring true', 'Frederikshavn Kommune true'])
    expect(strong('møder i Skive, mens Viborg Kommune')).toEqual(['Skive false', 'Viborg Kommune true'])
    expect(strong('toget fra Skive til Viborg')).toEqual(['Skive false', 'Viborg false'])
  })

  it('gives spans into the text as it is', () => {
    const text = 'A\u030arhus Kommune (Høje–Taastrup Kommune)\n\tRegion Sjællands “plan” – 😀 Ærø Kommune'
    const found = gazetteer.find(text)
    expect(found.map(one => text.slice(...one.span))).toEqual(found.map(one => one.text))
    expect(found.map(one => one.text)).toEqual([
      'A\u030arhus Kommune',
      'Høje–Taastrup Kommune',
      'Region Sjælland',
      'Ærø Kommune',
    ])
  })

  it('gives several ministries of one name, for the date to decide', () => {
    const [mention] = gazetteer.find('Indenrigs- og Sundhedsministeriet')
    expect(mention?.candidates.map(one => one.id)).toEqual(['ism-2001', 'ism-2010', 'ism-2022'])
  })
})

describe('lookup', () => {
  it.each([
    ['klynge midt', ['rn-midt', 'rm-midt', 'rh-midt']],
    ['midtklyngen', ['rm-midt', 'rh-midt']],
    ['Midtklyngens', ['rm-midt', 'rh-midt']],
    ['vestklyngen', ['rm-goedstrup']],
    ['gødstrupklyngen', ['rm-goedstrup']],
    ['plo-m', ['plo-m']],
    ['århus kommune', ['aarhus']],
    ['viborg kommune', ['viborg', 'viborg-1970']],
    ['klynge', []],
    ['midt', []],
    ['', []],
  ])('%s', (name, ids) => expect(gazetteer.lookup(name).map(one => one.id)).toEqual(ids))
})
