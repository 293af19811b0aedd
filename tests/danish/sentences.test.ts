// One line a case: "|" stands where a sentence ends.

import { describe, expect, it } from 'vitest'
import { findSentences } from '../../src/danish/sentences.js'
import { loadDictionary } from '../../src/dictionary/dictionary.js'
import { lexiconOf } from '../../src/parse/lexicon.js'

const { wordsAtStops } = lexiconOf(loadDictionary())
const split = (text: string) => findSentences(text, wordsAtStops).map(([from, to]) => text.slice(from, to))

describe('sentences', () => {
  it.each([
    'Dagsordenen blev godkendt.| Referatet blev udsat.',
    'Mødet holdes d. 25. maj kl. 10.',
    'Mødet holdes den 1. Maj i Aars.',
    'Vi mødes i lokale 4.| Martin byder velkommen.',
    'Det holdes den 3. sept. i Aars.',
    'Mødet slutter kl. 16.| Kaffe og kage følger.',
    'Mødet slutter kl. 16.30.| Der er kaffe.',
    'Det gælder bl.a. når vejret er godt.',
    'Det gælder bl.a. Aalborg og f.eks. Hobro.',
    'Der er søgt om 12,5 mio. kr. til formålet.',
    'Der er søgt om 12,5 mio. kr.| Udvalget afslog.',
    'Der blev talt om stole, borde mv.| Ida undersøger prisen.',
    'Jf. pkt. 5c og § 18, stk. 3, nr. 2.',
    'Vi mødes i uge 22.| Der indkaldes senere.',
    'Der mangler plads mellem kl. 7 og 8.| Anne-Grethe Holm spørger.',
    'Konferencen holdes kl. 10 i stedet for kl. 8.| Ida Holm får til opgave at skrive ud.',
    'Vi mødes kl. 8-10.| Planen sendes ud.',
    'Det nye begynder i uge 12.| Ida Holm indkalder.',
    'Det tages op under punkt 4.| Ida Holm undersøger prisen.',
    'Kl. 9. Velkomst ved formanden',
    'Lone bestiller smørrebrød til 60.| Vi vil spørge Kirsten.',
    'Fristen er den 3.| Vi mødes igen.',
    'Klubben rykker op i den 3. Division.',
    '1. Godkendt.| 2. Drøftet.',
    '1.-2. Anbefales.| 3. Godkendt, dog således at.',
    'Ad 1. Godkendt.| Ad 2. Udsat.',
    'Punkt 3. Godkendt.',
    'Dagsordenen blev godkendt, dog tages punkt 5 før punkt 4.| Oversigten blev vist.',
    'Emnet blev sat på som punkt 6.| Karen mødte kl. 9.',
    'Til stede var Karen Lund fra KL.| Direktøren bød velkommen.',
    'Foreningens CVR-nr. 12345678 mangler.',
    'Nr. 9. Bortfaldt.',
    'Det var 2. gang.| 3. gang er lykkens.',
    'Vi var 14.| Mange kom for sent.',
    'Ida J. Hansen og H.C. Ørsted talte.',
    'Mødet ledes af J. Hansen.| K. Lund skriver.',
    'Et flertal valgte model B.| V stemte imod.',
    'Et flertal af A, F og C.| Liste V stemte imod.',
    'Udvalget valgte model B.| Ida tog forbehold.',
    'For stemte A, B og C.| Imod stemte V.',
    'Snedsted Vandværk a.m.b.a. Thisted holdt møde.',
    'Kan det lade sig gøre?| Ja!| Så gør vi det.',
    'Hov! sagde formanden.',
    'Der blev spurgt "hvorfor?" af flere.',
    'Han sagde: "Vi venter."| Det gjorde de.',
    'Forslaget (se pkt. 4).| Godkendt.',
    'Vi venter… og ser.',
    'Vi venter ...| Næste punkt.',
    'Godkendt.| 2 medlemmer stemte imod.',
    'Godkendt.|Udvalget ønsker en status.',
    'Til stede: Bo (BK).|Udeblevet: Per (PD).',
    'Se www.Kommune.dk og post@Viborg.dk.',
    'Budgettet er fra 2023.| Udvalget godkendte det.',
    'Taksten er 100.| Den stiger.',
    'Ph.d. Karen Lund og dr. Holm deltog.',
    'Sdr. Omme og Nr. Nissum er med.',
    'Hun har cand.mag. i dansk.',
    'Vi er enige (bl.a. om prisen).| Det var godt.',
    '**Godkendt.**| Udvalget takker.',
    'Aftalt 1/3.| Bo ringer.',
    'Ca. 1½ times møde, min. 3 deltagere.',
    'Første linje\n|anden linje',
    'Fra 1. til 3. klasse.',
    'Mødet var kl. 9.-10. i dag.',
  ])('%s', line => {
    const wanted = line.split('|').map(part => part.trim())
    expect(split(line.replaceAll('|', ''))).toEqual(wanted)
  })

  it('gives spans in the text it was cut from', () => {
    expect(findSentences('  Ja.  Nej. ', wordsAtStops, 10)).toEqual([
      [12, 15],
      [17, 21],
    ])
  })

  it.each([
    ['nothing', '', 0],
    ['a stop', '.', 1],
    ['blank lines', ' \n\n ', 0],
    ['stops', '.'.repeat(200_000), 1],
    ['stops apart', '. '.repeat(50_000), 50_000],
    ['numbers', '1. '.repeat(50_000), 1],
    ['one word', 'a'.repeat(200_000), 1],
    ['letters', 'A. B. '.repeat(30_000), 1],
    ['lines', 'ja\n'.repeat(50_000), 50_000],
  ])('takes %s', (_, text, count) => {
    const spans = findSentences(text, wordsAtStops)
    expect(spans).toHaveLength(count)
    expect(spans.filter(([from, to]) => /\s/.test(`${text[from]}${text[to - 1]}`))).toEqual([])
  })
})
