// Line ends, both sides: hyphens of the page, which go, and hyphens of the word, which stay.

import { describe, expect, it } from 'vitest'
import { jointAtLineEnd, type KnownWords } from '../../src/extract/hyphens.js'

const DROPPED: readonly (readonly [string, string, string])[] = [
  ['om organiserin-', 'gen af arbejdet', 'om organiseringen af arbejdet'],
  ['Bestyrel-', 'sen godkendte', 'Bestyrelsen godkendte'],
  ['i Region Syd-', 'danmark', 'i Region Syddanmark'],
  ['MRSA-pati-', 'enter', 'MRSA-patienter'],
  ['Bjarne Riber-Erik-', 'sen', 'Bjarne Riber-Eriksen'],
  ['ph.d.-projek-', 'tet', 'ph.d.-projektet'],
  ['der-', 'til kommer', 'dertil kommer'],
  ['inden-', 'for området', 'indenfor området'],
  ['uden-', 'fra.', 'udenfra.'],
  ['(kvalitets-', 'udvikling)', '(kvalitetsudvikling)'],
  ['beslut\u00ad', 'ning', 'beslutning'],
  ['MEDAR-', 'bejderne', 'MEDAR-bejderne'],
  ['orien-', 'tering', 'orientering'],
  ['frem-', 'tidige', 'fremtidige'],
  ['op-', 'følgning', 'opfølgning'],
  ['organi-', 'sationen', 'organisationen'],
  ['og-', 'så', 'også'],
]

const KEPT: readonly (readonly [string, string, string])[] = [
  ['Social-', 'og Sundhedsudvalget', 'Social- og Sundhedsudvalget'],
  ['social-', 'eller sundhedsfaglig', 'social- eller sundhedsfaglig'],
  ['sundheds-', 'samt omsorgschef', 'sundheds- samt omsorgschef'],
  ['uddannelses-', 'og/eller praktikplads', 'uddannelses- og/eller praktikplads'],
  ['før-', 'til eftermåling', 'før- til eftermåling'],
  ['sundheds-', ', social- og', 'sundheds-, social- og'],
  ['følg-eller-forklar-', 'princippet', 'følg-eller-forklar-princippet'],
  ['følg-', 'eller-forklar-princippet', 'følg-eller-forklar-princippet'],
  ['her-', 'og-nu-indsats', 'her-og-nu-indsats'],
  ['MRSA-', 'patienter', 'MRSA-patienter'],
  ['KiAP-', 'klynge', 'KiAP-klynge'],
  ['ph.d.-', 'forløb', 'ph.d.-forløb'],
  ['2030-', 'fremskrivning', '2030-fremskrivning'],
  ['6-', 'måneders', '6-måneders'],
  ['2014-', '2016', '2014-2016'],
  ['2019–', '2021', '2019–2021'],
  ['Riber-', 'Eriksen', 'Riber-Eriksen'],
  ['ikke-', 'planlagte', 'ikke-planlagte'],
  ['it-', 'systemer', 'it-systemer'],
  ['en e-', 'mail', 'en e-mail'],
  ['tv-', 'avisen', 'tv-avisen'],
  ['ad hoc-', 'udvalg', 'ad hoc-udvalg'],
  ['https://www.kommune.dk/aeldres-', 'politik', 'https://www.kommune.dk/aeldres-politik'],
  ['post@midt-', 'by.dk', 'post@midt-by.dk'],
  ['(orientering)-', 'mødet', '(orientering)-mødet'],
  ['https://kommune.dk/vis?sag=', '12&bilag=3', 'https://kommune.dk/vis?sag=12&bilag=3'],
  ['kommuner/', 'regioner', 'kommuner/regioner'],
  ['https://kommune.dk/', 'referater/2023', 'https://kommune.dk/referater/2023'],
]

const APART: readonly (readonly [string, string, string])[] = [
  ['Mødet blev', 'holdt', 'Mødet blev holdt'],
  ['en drøftelse -', 'herunder', 'en drøftelse - herunder'],
  ['en drøftelse –', 'herunder', 'en drøftelse – herunder'],
  ['kr. 50.000,-', 'gennem puljen', 'kr. 50.000,- gennem puljen'],
  ['Kristensen /', 'Andreassen', 'Kristensen / Andreassen'],
  ['institutioner og', '-aktører', 'institutioner og -aktører'],
  ['Læs mere på https://kommune.dk/', 'for at se', 'Læs mere på https://kommune.dk/ for at se'],
]

function join(before: string, after: string, known?: KnownWords): string {
  const { drop, between } = jointAtLineEnd(before, after, known)
  return before.slice(0, before.length - drop) + between + after
}

describe('two lines are joined', () => {
  it.each(DROPPED)('%s + %s', (before, after, joined) => expect(join(before, after)).toBe(joined))
  it.each(KEPT)('%s + %s', (before, after, joined) => expect(join(before, after)).toBe(joined))
  it.each(APART)('%s + %s', (before, after, joined) => expect(join(before, after)).toBe(joined))

  it('takes nothing away where a side is empty', () => {
    expect(jointAtLineEnd('ord-', '')).toEqual({ drop: 0, between: ' ' })
    expect(jointAtLineEnd('', 'ord')).toEqual({ drop: 0, between: ' ' })
  })

  it('asks the rest of the document first', () => {
    const known = new Set(['best-practice', 'kolleger', 'covid-periode'])
    expect(join('best-', 'practice', known)).toBe('best-practice')
    expect(join('KOL-', 'LEGER', known)).toBe('KOLLEGER')
    expect(join('best-', 'practice')).toBe('bestpractice')
  })
})
